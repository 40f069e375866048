/** Small numbers in words, in the forms that stand before what is counted. */
export const NUMBERS = `
один = одна = одно = одну | 1
два = две = двух | 2
три = трех = трёх | 3
четыре = четырех = четырёх | 4
пять = пяти | 5
шесть = шести | 6
семь = семи | 7
восемь = восьми | 8
девять = девяти | 9
десять = десяти | 10
`;

/** Months after a day, and by themselves. */
export const MONTHS = `
января = январь | January | janvier
февраля = февраль | February | février
марта = март | March | mars
апреля = апрель | April | avril
мая = май | May | mai
июня = июнь | June | juin
июля = июль | July | juillet
августа = август | August | août
сентября = сентябрь | September | septembre
октября = октябрь | October | octobre
ноября = ноябрь | November | novembre
декабря = декабрь | December | décembre
`;

/** Days of a month in words, the beginning of each; behind `двадцать` and `тридцать` too. */
export const ORDINAL_DAYS =
  'перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат';

/** When and by themselves: Russian | English | French. */
export const SEASONS = `
весной | in the spring | au printemps
летом | in the summer | en été
осенью | in the autumn | en automne
зимой | in the winter | en hiver
весна | spring | printemps
лето | summer | été
осень | autumn | automne
зима | winter | hiver
`;

/** Parts of a month or year: the beginning of the Russian word | English alone and with its preposition | French the other way. */
export const PARTS_OF_TIME = `
начал | the beginning | at the beginning | au début | le début
середин | the middle | in the middle | au milieu | le milieu
конц | the end | at the end | à la fin | la fin
`;

/** What is counted: every form that stands after a number | one, many | one, many. */
export const UNITS = `
день дня дней сутки суток | day, days | jour, jours
ночь ночи ночей | night, nights | nuit, nuits
неделя неделю недели недель | week, weeks | semaine, semaines
месяц месяца месяцев мес | month, months | mois, mois
год года лет | year, years | an, ans
раз раза | time, times | fois, fois
человек человека | person, people | personne, personnes
рублей рубль рубля руб р | rouble, roubles | rouble, roubles
долларов доллар доллара долл | dollar, dollars | dollar, dollars
евро | euro, euros | euro, euros
номер номера номеров | room, rooms | chambre, chambres
билет билета билетов | ticket, tickets | billet, billets
паспорт паспорта паспортов | passport, passports | passeport, passeports
отказ отказа отказов | refusal, refusals | refus, refus
страна страны стран | country, countries | pays, pays
въезд въезда въездов | entry, entries | entrée, entrées
квартира квартиры квартир | apartment, apartments | appartement, appartements
автомобиль автомобиля автомобилей | car, cars | voiture, voitures
сын сына сыновей | son, sons | fils, fils
дочь дочери дочерей | daughter, daughters | fille, filles
внук внука внуков | grandson, grandchildren | petit-fils, petits-enfants
внучка внучки внучек | granddaughter, granddaughters | petite-fille, petites-filles
брат брата братьев | brother, brothers | frère, frères
сестра сестры сестер | sister, sisters | sœur, sœurs
спальня спальни спален | bedroom, bedrooms | chambre, chambres
сотка сотки соток | are, ares | are, ares
квм | sq. m, sq. m | m², m²
гектар гектара гектаров га | hectare, hectares | hectare, hectares
шт штук штука штуки | piece, pieces | pièce, pièces
тонна тонны тонн | tonne, tonnes | tonne, tonnes
час часа часов | hour, hours | heure, heures
минута минуты минут | minute, minutes | minute, minutes
класса классов | grade, grades | classe, classes
курса курсов | year, years | année, années
ребенок ребенка детей | child, children | enfant, enfants
виза визы виз | visa, visas | visa, visas
поездка поездки поездок | trip, trips | voyage, voyages
комната комнаты комнат | room, rooms | pièce, pièces
звезда звезды звезд | star, stars | étoile, étoiles
`;

/** Small words between phrases; their sense depends on what follows, so what they join is always a guess. */
export const JOINTS = `
и | and | et
или | or | ou
а также | and | ainsi que
с | with | avec
со | with | avec
без | without | sans
для | for | pour
в | in | à
во | in | à
на | for | pour
из | from | de
от | from | de
до | until | jusqu'à
к | to | à
ко | to | à
у | with | chez
по | on | sur
о | about | sur
при | with | auprès de
около | about | environ
мой | my | mon
моя | my | ma
мои | my | mes
моей | my | ma
моего | my | mon
не | not | ne pas
`;
