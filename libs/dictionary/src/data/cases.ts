/** What stands after "по": the field a post is about. Russian dative | English before the post | French after it. */
export const FIELDS = `
продажам | sales | des ventes
оптовым продажам | wholesale | des ventes en gros
розничным продажам | retail sales | des ventes au détail
закупкам | purchasing | des achats
маркетингу | marketing | du marketing
рекламе | advertising | de la publicité
персоналу | human resources | des ressources humaines
кадрам | personnel | du personnel
подбору персонала | recruitment | du recrutement
обучению = обучению персонала | training | de la formation
логистике | logistics | de la logistique
перевозкам = транспорту | transport | des transports
грузоперевозкам = грузовым перевозкам | freight transport | du transport de marchandises
снабжению | procurement | des approvisionnements
развитию = развитию бизнеса | business development | du développement commercial
производству | production | de la production
качеству = контролю качества | quality | de la qualité
безопасности | security | de la sécurité
информационной безопасности | information security | de la sécurité informatique
информационным технологиям = ит = it | information technology | de l'informatique
охране труда = технике безопасности | occupational safety | de la sécurité au travail
пожарной безопасности | fire safety | de la sécurité incendie
охране окружающей среды = экологии | environmental protection | de l'environnement
работе с клиентами | client relations | de la relation client
работе с персоналом | personnel | du personnel
связям с общественностью | public relations | des relations publiques
внешнеэкономической деятельности = вэд | foreign trade | du commerce extérieur
таможенному оформлению | customs clearance | du dédouanement
туризму | tourism | du tourisme
финансам | finance | des finances
экономике | economics | de l'économie
экономике и финансам | economics and finance | de l'économie et des finances
налогам = налогообложению | tax | de la fiscalité
инвестициям | investment | des investissements
страхованию | insurance | des assurances
кредитованию | lending | du crédit
недвижимости | real estate | de l'immobilier
аренде | lettings | de la location
строительству | construction | de la construction
проектированию | design | de la conception
эксплуатации | operations | de l'exploitation
ремонту | repairs | de la réparation
автоматизации | automation | de l'automatisation
планированию | planning | de la planification
тендерам | tenders | des appels d'offres
договорам | contracts | des contrats
стратегии | strategy | de la stratégie
инновациям | innovation | de l'innovation
правовым вопросам = юридическим вопросам | legal affairs | des affaires juridiques
общим вопросам | general affairs | des affaires générales
социальной работе | social work | du travail social
учебной работе = учебной части | academic affairs | des études
воспитательной работе | pupil welfare | de la vie scolaire
учебно-воспитательной работе = увр | academic affairs and pupil welfare | des études et de la vie scolaire
научной работе = науке | research | de la recherche
лечебной работе = медицинской части | medical affairs | des affaires médicales
`;

/** Small numbers in words, in the forms that stand before what is counted. */
export const NUMBERS = `
один = одна = одно = одну | 1
два = две | 2
три | 3
четыре | 4
пять | 5
шесть | 6
семь | 7
восемь | 8
девять | 9
десять | 10
`;

/** Months after a day. */
export const MONTHS = `
января | January | janvier
февраля | February | février
марта | March | mars
апреля | April | avril
мая | May | mai
июня | June | juin
июля | July | juillet
августа | August | août
сентября | September | septembre
октября | October | octobre
ноября | November | novembre
декабря | December | décembre
`;

/** What is counted: every form that stands after a number | one, many | one, many. */
export const UNITS = `
день дня дней сутки суток | day, days | jour, jours
ночь ночи ночей | night, nights | nuit, nuits
неделя неделю недели недель | week, weeks | semaine, semaines
месяц месяца месяцев | month, months | mois, mois
год года лет | year, years | an, ans
раз раза | time, times | fois, fois
человек человека | person, people | personne, personnes
рублей рубль рубля руб | rouble, roubles | rouble, roubles
долларов доллар доллара | dollar, dollars | dollar, dollars
евро | euro, euros | euro, euros
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
