import { translate } from '../index';
import { letters } from '../letters.fixture';

/**
 * Typical answers of invented applicants, as consulates' samples phrase them: Russian | English | French; `(F)` and `(M)`
 * give the applicant's sex.
 */
const TYPICAL_ANSWERS = `
главный бухгалтер (F) | Chief accountant | Cheffe comptable
главный бухгалтер (M) | Chief accountant | Chef comptable
Гл. бухгалтер (F) | Chief accountant | Cheffe comptable
бухгалтер | Accountant | Comptable
Генеральный директор (M) | General director | Directeur général
ген. директор (M) | General director | Directeur général
зам. директора (F) | Deputy director | Directrice adjointe
зам. ген. директора (M) | Deputy general director | Directeur général adjoint
заместитель главного врача (F) | Deputy chief physician | Médecin-chef adjointe
директор школы № 12 (F) | Director of School No. 12 | Directrice de l'École n° 12
учитель школы № 5 (M) | Teacher of School No. 5 | Enseignant de l'École n° 5
учительница английского языка | English teacher | Professeure d'anglais
учитель начальных классов (F) | Primary school teacher | Institutrice
воспитатель детского сада (F) | Kindergarten teacher | Éducatrice de jardin d'enfants
менеджер по продажам | Sales manager | Responsable des ventes
старший менеджер по закупкам | Senior purchasing manager | Responsable principal des achats
менеджер по тендерам | Tenders manager | Responsable des appels d'offres
специалист по страхованию | Insurance specialist | Spécialiste des assurances
специалист по подбору персонала | Recruitment specialist | Spécialiste du recrutement
заместитель директора по учебной работе (F) | Deputy director for academic affairs | Directrice adjointe chargée des études
заместитель генерального директора по производству (M) | Deputy general director for production | Directeur général adjoint de la production
заместитель министра | Deputy minister | Vice-ministre
начальник отдела продаж (M) | Head of the sales department | Chef du service des ventes
руководитель отдела маркетинга (F) | Head of the marketing department | Cheffe du service marketing
заведующая отделением | Head of department | Cheffe de service
врач-терапевт | General practitioner | Médecin généraliste
Врач-стоматолог | Dentist | Dentiste
медицинская сестра | Nurse | Infirmière
медсестра городской больницы № 3 | Nurse of City Hospital No. 3 | Infirmière de l'Hôpital municipal n° 3
фельдшер скорой помощи (M) | Ambulance paramedic | Ambulancier paramédical
пенсионер (M) | Retired | Retraité
пенсионерка | Retired | Retraitée
Пенсионер | Retired | Retraité
на пенсии (F) | Retired | Retraitée
работающий пенсионер (M) | Working pensioner | Retraité actif
студент | Student | Étudiant
студентка | Student | Étudiante
студент 3 курса | 3rd-year student | Étudiant en 3e année
студентка 1 курса | 1st-year student | Étudiante en 1re année
студентка второго курса | 2nd-year student | Étudiante en 2e année
студент 4-го курса медицинского университета | 4th-year student, medical university | Étudiant en 4e année, université de médecine
студент МГУ | Student of Lomonosov Moscow State University | Étudiant, Université d'État Lomonosov de Moscou
студентка 2 курса МГУ | 2nd-year student, Lomonosov Moscow State University | Étudiante en 2e année, Université d'État Lomonosov de Moscou
ученик 5 класса | Pupil, grade 5 | Élève en 5e année scolaire
ученица 7 «Б» класса | Pupil, grade 7B | Élève, classe 7B
школьник | Schoolchild | Écolier
школьница | Schoolchild | Écolière
ребёнок дошкольного возраста | Preschool child | Enfant d'âge préscolaire
домохозяйка | Housewife | Femme au foyer
безработный (M) | Unemployed | Sans emploi
временно не работаю | Temporarily unemployed | Temporairement sans emploi
индивидуальный предприниматель (M) | Sole proprietor | Entrepreneur individuel
ИП (F) | Sole proprietor | Entrepreneuse individuelle
самозанятая | Self-employed | Travailleuse indépendante
инженер-программист (M) | Software engineer | Ingénieur logiciel
ведущий инженер-конструктор (M) | Lead design engineer | Ingénieur concepteur principal
водитель (M) | Driver | Chauffeur
ВОДИТЕЛЬ АВТОБУСА (M) | BUS DRIVER | CONDUCTEUR D'AUTOBUS
продавец-консультант (F) | Sales consultant | Conseillère de vente
директор магазина (F) | Store manager | Directrice de magasin
кассир магазина (F) | Shop cashier | Caissière de magasin
бухгалтер школы | School accountant | Comptable d'école
менеджер в банке | Manager at a bank | Manager dans une banque
учитель в школе (F) | Teacher at a school | Enseignante dans une école
работаю бухгалтером | Accountant | Comptable
работает врачом | Doctor | Médecin
юрист, кандидат юридических наук (M) | Lawyer, Candidate of Legal Sciences | Juriste, candidat ès sciences juridiques
директор и учредитель (M) | Director and founder | Directeur et fondateur
сотрудник МВД (M) | Employee of the Ministry of Internal Affairs | Employé, ministère de l'Intérieur
военнослужащий (M) | Serviceman | Militaire
актриса театра | Theatre actress | Actrice de théâtre
и.о. директора (M) | Acting director | Directeur par intérim
помощник нотариуса | Notary's assistant | Clerc de notaire
ООО «Ромашка» | OOO "Romashka" | OOO "Romashka"
ПАО «Сбербанк» | PAO "Sberbank" | PAO "Sberbank"
АО «Газпром» | AO "Gazprom" | AO "Gazprom"
ГБОУ Школа № 1234 | GBOU School No. 1234 | GBOU École n° 1234
МБОУ СОШ № 5 | MBOU Secondary School No. 5 | MBOU École secondaire n° 5
ИП Петров А.С. | IP Petrov A.S. | IP Petrov A.S.
директор ООО «Вектор» (M) | Director of OOO "Vektor" | Directeur, OOO "Vektor"
детский сад № 17 «Солнышко» | Kindergarten No. 17 "Solnyshko" | Jardin d'enfants n° 17 "Solnyshko"
школа № 12 | School No. 12 | École n° 12
г. Москва, ул. Ленина, д. 5, кв. 12 | Moscow, Lenina St., 5, apt. 12 | Moscou, rue Lenina, 5, app. 12
123456, г. Санкт-Петербург, Невский пр-т, д. 10, корп. 2, кв. 7 | 123456, Saint Petersburg, Nevskii Ave., 10, block 2, apt. 7 | 123456, Saint-Pétersbourg, avenue Nevskii, 10, bloc 2, app. 7
Московская обл., г. Химки, ул. Победы, 5-12 | Moscow Region, Khimki, Pobedy St., 5-12 | Région de Moscou, Khimki, rue Pobedy, 5-12
Россия, Тверская область, д. Ивановка, д. 3 | Russia, Tver Region, Ivanovka (village), 3 | Russie, région de Tver, Ivanovka (village), 3
г. Казань ул. Баумана д. 3 кв. 4 | Kazan, Baumana St., 3, apt. 4 | Kazan, rue Baumana, 3, app. 4
Краснодарский край, г. Сочи, пер. Морской, 4, оф. 2 | Krasnodar Territory, Sochi, Morskoi Lane, 4, office 2 | Territoire de Krasnodar, Sotchi, ruelle Morskoi, 4, bureau 2
г. Екатеринбург, а/я 15 | Yekaterinburg, P.O. Box 15 | Iekaterinbourg, B.P. 15
наб. реки Мойки, д. 12А | Reki Moiki Emb., 12A | Quai reki Moiki, 12A
пл. Победы, 1, стр. 2 | Pobedy Sq., 1, building 2 | Place Pobedy, 1, bât. 2
г. Москва | Moscow | Moscou
Москва | Moscow | Moscou
гор. Горький | Gorky | Gorki
Ленинград | Leningrad | Léningrad
г. Щёлково | Shchyolkovo | Chtchiolkovo
г. Москва, СССР | Moscow, USSR | Moscou, URSS
Киев, Украина | Kyiv, Ukraine | Kiev, Ukraine
с. Ивановка Рязанского района Рязанской области | Ivanovka (village), Riazanskii District, Ryazan Region | Ivanovka (village), district Riazanskii, région de Riazan
Алма-Ата, Казахская ССР | Alma-Ata, Kazakh SSR | Alma-Ata, RSS du Kazakhstan
Республика Татарстан, г. Казань | Republic of Tatarstan, Kazan | République du Tatarstan, Kazan
Ростов-на-Дону | Rostov-on-Don | Rostov-sur-le-Don
Чувашская Республика | Chuvash Republic | République de Tchouvachie
туризм | Tourism | Tourisme
Туристическая поездка | Tourism | Tourisme
туризм, отдых на море | Tourism, seaside holiday | Tourisme, vacances à la mer
туризм и посещение друзей | Tourism and visiting friends | Tourisme et visite à des amis
отпуск в Испании | Holiday in Spain | Vacances en Espagne
поездка во Францию | Trip to France | Voyage en France
поездка в Париж | Trip to Paris | Voyage à Paris
экскурсия в Рим | Excursion to Rome | Excursion à Rome
горнолыжный отдых в Австрии | Skiing holiday in Austria | Vacances de ski en Autriche
деловая поездка | Business trip | Voyage d'affaires
командировка в Германию | Business trip to Germany | Mission professionnelle en Allemagne
участие в выставке | Participation in an exhibition | Participation à une exposition
посещение сестры | Visiting sister | Visite à la sœur
поездка к дочери | Visiting daughter | Visite à la fille
лечение | Medical treatment | Traitement médical
отпуск в Нидерландах | Holiday in the Netherlands | Vacances aux Pays-Bas
языковые курсы | Language courses | Cours de langue
свадебное путешествие | Honeymoon | Voyage de noces
сопровождение ребёнка | Accompanying a child | Accompagnement d'un enfant
2 недели | 2 weeks | 2 semaines
10 дней | 10 days | 10 jours
1 месяц | 1 month | 1 mois
15 мая 2024 г. | 15 May 2024 | 15 mai 2024
1 сентября | 1 September | 1er septembre
2015 г. | 2015 | 2015
муж | Husband | Mari
супруга | Wife | Épouse
двоюродный брат | Cousin | Cousin
внучка | Granddaughter | Petite-fille
племянница | Niece | Nièce
мать мужа | Husband's mother | Belle-mère
друг семьи | Family friend | Ami de la famille
разведена | Divorced | Divorcée
вдова | Widow | Veuve
не замужем | Single | Célibataire
холост | Single | Célibataire
в гражданском браке | Common-law relationship | Concubinage
высшее образование | Higher education | Enseignement supérieur
среднее специальное | Vocational secondary education | Enseignement secondaire professionnel
кандидат медицинских наук (F) | Candidate of Medical Sciences | Candidate ès sciences médicales
к.м.н. (M) | Candidate of Medical Sciences | Candidat ès sciences médicales
ГУ МВД России | Main Directorate of the Ministry of Internal Affairs of Russia | Direction principale du ministère de l'Intérieur de Russie
МВД России | Ministry of Internal Affairs of Russia | Ministère de l'Intérieur de Russie
ГУ МВД России по г. Москве | Main Directorate of the Ministry of Internal Affairs of Russia for Moscow | Direction principale du ministère de l'Intérieur de Russie pour Moscou
вид на жительство | Residence permit | Titre de séjour
удостоверение личности моряка | Seafarer's identity document | Pièce d'identité des gens de mer
студенческая виза | Student visa | Visa étudiant
наличные и кредитная карта | Cash and credit card | Argent liquide et carte de crédit
спонсорское письмо | Sponsorship letter | Lettre de prise en charge
банковские карты, наличные | Bank cards, cash | Cartes bancaires, argent liquide
медицинская страховка | Medical insurance | Assurance médicale
все расходы оплачены | All expenses paid | Tous les frais payés
собственные средства | Own funds | Fonds personnels
за счёт родителей | At the parents' expense | Aux frais des parents
смена фамилии в связи с браком | Change of surname on marriage | Changement de nom par mariage
Посольство России | Embassy of Russia | Ambassade de Russie
доход от сдачи квартиры | Income from renting out an apartment | Revenus de la location d'un appartement
отец — инженер (M) | Father - engineer | Père - ingénieur
гостиница Hilton | Hotel Hilton | Hôtel Hilton
зять (муж дочери) | Son-in-law (daughter's husband) | Gendre (mari de ma fille)
зять (муж сестры) | Brother-in-law (sister's husband) | Beau-frère (mari de la sœur)
тесть, отец жены | Father-in-law, wife's father | Beau-père, père de l'épouse
ЧП, торговля запчастями (M) | Private entrepreneur, trade in spare parts | Entrepreneur privé, commerce de pièces détachées
самозанятая, маникюр | Self-employed, manicure | Travailleuse indépendante, manucure
хозяйка салона красоты | Beauty salon owner | Propriétaire d'un salon de beauté
воспитатель в дет. саду (F) | Kindergarten teacher | Éducatrice de jardin d'enfants
старшая мед. сестра | Head nurse | Infirmière-chef
Девичья фамилия Суркова, смена при заключении брака | Maiden name: Surkova, changed on marriage | Nom de jeune fille : Surkova, changé par mariage
в отпуске по уходу за ребенком до 3 лет | On parental leave until the child is 3 years old | En congé parental jusqu'aux 3 ans de l'enfant
старший преподаватель (F) | Senior lecturer | Maître assistante
младший научный сотрудник (M) | Junior researcher | Chercheur junior
преподаватель кафедры (M) | Lecturer of the department | Enseignant du département
мастер маникюра | Manicurist | Manucure
системный администратор (M) | System administrator | Administrateur système
капитан дальнего плавания | Ocean-going ship captain | Capitaine au long cours
бортпроводница | Flight attendant | Hôtesse de l'air
слесарь 5 разряда (M) | Fitter, grade 5 | Ajusteur, échelon 5
Отель "Палм Гарден", Хургада, Египет | Hotel "Palm Garden", Hurghada, Egypt | Hôtel "Palm Garden", Hurghada, Égypte
МБУ "Городской дворец культуры" | MBU "City Palace of Culture" | MBU "Palais municipal de la culture"
рынок "Темерник", торговое место 214 | Market "Temernik", stall 214 | Marché "Temernik", emplacement 214
220117 г.Минск, пр. газеты Звязда, 36-107 | 220117, Minsk, gazety Zviazda Ave., 36-107 | 220117, Minsk, avenue gazety Zviazda, 36-107
ст. Динская | Dinskaia (stanitsa) | Dinskaia (stanitsa)
ОП № 2 У МВД России по г. Перми | Police Department No. 2 of the Directorate of the Ministry of Internal Affairs of Russia for Perm | Service de police n° 2 de la Direction du ministère de l'Intérieur de Russie pour Perm
Япония, Токио, район Синдзюку | Japan, Tokyo, Shinjuku District | Japon, Tokyo, district Shinjuku
г. Москва, 2-й Донской проезд, д. 7 | Moscow, 2nd Donskoi Passage, 7 | Moscou, 2e passage Donskoi, 7
заместитель директора по производству (M) | Deputy director for production | Directeur adjoint de la production
Хочу посмотреть Париж и замки Луары | I want to see Paris and the castles of the Loire | Je souhaite voir Paris et les châteaux de la Loire
Управлением МВД России по Калужской области | Directorate of the Ministry of Internal Affairs of Russia for the Kaluga Region | Direction du ministère de l'Intérieur de Russie pour la région de Kalouga
`;

const answers = TYPICAL_ANSWERS.trim()
  .split('\n')
  .flatMap((row) => {
    const [first = '', en = '', fr = ''] = row.split('|').map((cell) => cell.trim());
    const [, ru = first, sex = null] = /^(.*) \(([FM])\)$/.exec(first) ?? [];
    return [
      { ru, sex: sex as 'F' | 'M' | null, to: 'en' as const, expected: en },
      { ru, sex: sex as 'F' | 'M' | null, to: 'fr' as const, expected: fr },
    ];
  });
const outcomes = answers.map(({ ru, sex, to, expected }) => {
  const { text = '', guessed = false, unknown = [] } = translate(ru, { to, sex, letters }) ?? {};
  return { ru, to, expected, text, right: text === expected, marked: guessed || unknown.length > 0 };
});

describe('typical answers', () => {
  it('are at least 150, in both languages', () => expect(answers.length).toBeGreaterThanOrEqual(2 * 150));

  it('none is translated wrongly without a mark', () =>
    expect(outcomes.filter(({ right, marked }) => !right && !marked)).toEqual([]));

  it('at least 95 of 100 come out as expected, and those that do not are marked', () => {
    const wrong = outcomes.filter(({ right }) => !right);
    expect(wrong.length / outcomes.length).toBeLessThanOrEqual(0.05);
  });

  it('at most every third needs a look', () => {
    const marked = outcomes.filter((outcome) => outcome.marked);
    expect(marked.length / outcomes.length).toBeLessThanOrEqual(1 / 3);
  });
});
