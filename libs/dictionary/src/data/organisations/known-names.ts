/** Firms and universities with a Latin name of their own. The shape of a row: occupations-office.ts. */
export const KNOWN_NAMES = `
МГУ = МГУ им. М.В. Ломоносова = МГУ имени М.В. Ломоносова = МГУ им. Ломоносова = МГУ имени Ломоносова = Московский государственный университет | Lomonosov Moscow State University | Université d'État Lomonosov de Moscou
СПбГУ = Санкт-Петербургский государственный университет | Saint Petersburg State University | Université d'État de Saint-Pétersbourg
МГИМО | MGIMO University | Université MGIMO
ВШЭ = НИУ ВШЭ = Высшая школа экономики | HSE University | École des hautes études en sciences économiques
РУДН | RUDN University | Université RUDN
МФТИ | Moscow Institute of Physics and Technology | Institut de physique et de technologie de Moscou
МАИ | Moscow Aviation Institute | Institut d'aviation de Moscou
КФУ? = Казанский федеральный университет | Kazan Federal University | Université fédérale de Kazan
НГУ = Новосибирский государственный университет | Novosibirsk State University | Université d'État de Novossibirsk
РАН = Российская академия наук | Russian Academy of Sciences | Académie des sciences de Russie
Газпром | Gazprom
Роснефть | Rosneft
Лукойл | Lukoil
Сургутнефтегаз | Surgutneftegas
Татнефть | Tatneft
Транснефть | Transneft
Новатэк | Novatek
Сибур | Sibur
Росатом | Rosatom
Ростех | Rostec
Роскосмос | Roscosmos
Норникель | Nornickel
Норильский никель | Norilsk Nickel
Русал | Rusal
Северсталь | Severstal
ММК | MMK
НЛМК | NLMK
Алроса | Alrosa
КамАЗ | KAMAZ
АвтоВАЗ | AvtoVAZ
РЖД = Российские железные дороги | Russian Railways (RZD) | Chemins de fer russes (RZD)
Аэрофлот | Aeroflot
Почта России | Russian Post | Poste russe
Сбербанк | Sberbank
Сбер | Sber
Сбербанк России | Sberbank of Russia | Sberbank de Russie
ВТБ | VTB
Газпромбанк | Gazprombank
Альфа-Банк | Alfa-Bank
Россельхозбанк | Rosselkhozbank
Райффайзенбанк | Raiffeisenbank
Банк России = Центральный банк = ЦБ РФ = Центробанк | Bank of Russia | Banque de Russie
Ростелеком | Rostelecom
МТС | MTS
Мегафон | MegaFon
Билайн | Beeline
Яндекс | Yandex
Вконтакте | VKontakte
Лаборатория Касперского | Kaspersky Lab
Озон | Ozon
Вайлдберриз | Wildberries
Магнит? | Magnit
Ашан | Auchan
Икеа | IKEA
Леруа Мерлен | Leroy Merlin
МГТУ = МГТУ им. Баумана = МГТУ имени Баумана = МГТУ им. Н.Э. Баумана = МГТУ имени Н.Э. Баумана = Бауманка = Московский государственный технический университет имени Н.Э. Баумана | Bauman Moscow State Technical University | Université technique d'État Bauman de Moscou
РЭУ = РЭУ им. Г.В. Плеханова = РЭУ им. Плеханова | Plekhanov Russian University of Economics | Université russe d'économie Plekhanov
МГЮА = МГЮА им. О.Е. Кутафина | Kutafin Moscow State Law University | Université d'État de droit Koutafine de Moscou
МПГУ | Moscow Pedagogical State University | Université pédagogique d'État de Moscou
МГПУ? | Moscow City Pedagogical University | Université pédagogique municipale de Moscou
МГЛУ | Moscow State Linguistic University | Université linguistique d'État de Moscou
МЭИ | Moscow Power Engineering Institute | Institut énergétique de Moscou
МИФИ = НИЯУ МИФИ | National Research Nuclear University MEPhI | Université nationale de recherche nucléaire MEPhI
МИСиС = НИТУ МИСиС | MISIS University of Science and Technology | Université des sciences et technologies MISIS
МГСУ | Moscow State University of Civil Engineering | Université d'État de génie civil de Moscou
МАДИ | Moscow Automobile and Road Construction State Technical University | Université technique d'État de l'automobile et des routes de Moscou
МАРХИ | Moscow Architectural Institute | Institut d'architecture de Moscou
РГГУ | Russian State University for the Humanities | Université d'État russe des sciences humaines
РАНХиГС = Президентская академия | Russian Presidential Academy of National Economy and Public Administration | Académie présidentielle russe d'économie nationale et d'administration publique
Финансовый университет = Финансовый университет при Правительстве РФ | Financial University under the Government of the Russian Federation | Université des finances près le Gouvernement de la Fédération de Russie
ГУУ | State University of Management | Université d'État de gestion
РНИМУ = РНИМУ им. Н.И. Пирогова = РНИМУ им. Пирогова | Pirogov Russian National Research Medical University | Université nationale russe de recherche médicale Pirogov
Сеченовский университет = Первый МГМУ им. И.М. Сеченова = Первый МГМУ им. Сеченова = МГМУ им. Сеченова | Sechenov University | Université Setchenov
МГК им. П.И. Чайковского = Московская консерватория | Moscow Conservatory | Conservatoire de Moscou
ГИТИС | Russian Institute of Theatre Arts (GITIS) | Institut russe des arts du théâtre (GITIS)
ВГИК | Gerasimov Institute of Cinematography (VGIK) | Institut national de la cinématographie (VGIK)
СПбПУ = Санкт-Петербургский политехнический университет = СПбПУ Петра Великого | Peter the Great Saint Petersburg Polytechnic University | Université polytechnique Pierre le Grand de Saint-Pétersbourg
СПбГЭУ | Saint Petersburg State University of Economics | Université d'État d'économie de Saint-Pétersbourg
ИТМО = Университет ИТМО | ITMO University | Université ITMO
РГПУ им. А.И. Герцена = РГПУ им. Герцена = РГПУ | Herzen State Pedagogical University | Université pédagogique d'État Herzen
Назарбаев Университет | Nazarbayev University | Université Nazarbaïev
УрФУ | Ural Federal University | Université fédérale de l'Oural
ДВФУ | Far Eastern Federal University | Université fédérale d'Extrême-Orient
СФУ | Siberian Federal University | Université fédérale de Sibérie
ЮФУ | Southern Federal University | Université fédérale du Sud
БФУ им. И. Канта = БФУ им. Канта = БФУ | Immanuel Kant Baltic Federal University | Université fédérale balte Emmanuel Kant
ТГУ? | Tomsk State University | Université d'État de Tomsk
НГТУ? | Novosibirsk State Technical University | Université technique d'État de Novossibirsk
МТУСИ | Moscow Technical University of Communications and Informatics | Université technique des communications et de l'informatique de Moscou
Большой театр | Bolshoi Theatre | Théâtre Bolchoï
Мариинский театр | Mariinsky Theatre | Théâtre Mariinsky
Эрмитаж = Государственный Эрмитаж | State Hermitage Museum | musée de l'Ermitage
Третьяковская галерея = Государственная Третьяковская галерея | State Tretyakov Gallery | Galerie Tretiakov
Русский музей = Государственный Русский музей | State Russian Museum | Musée russe d'État
Т-Банк | T-Bank
Тинькофф | Tinkoff
Тинькофф Банк | Tinkoff Bank
Россети | Rosseti | Rosseti
РусГидро | RusHydro | RusHydro
Интер РАО | Inter RAO | Inter RAO
Уралкалий | Uralkali | Uralkali
ФосАгро | PhosAgro | PhosAgro
Еврохим | EuroChem | EuroChem
Башнефть | Bashneft | Bashneft
Славнефть | Slavneft | Slavneft
Газпром нефть | Gazprom Neft | Gazprom Neft
Мечел | Mechel | Mechel
Евраз | Evraz | Evraz
Уралмаш | Uralmash | Ouralmach
Ростсельмаш | Rostselmash | Rostselmach
Пятерочка | Pyaterochka | Piaterotchka
Перекресток? | Perekryostok | Perekriostok
Дикси | Dixy | Dixy
Октябрьская железная дорога = Октябрьская ж/д = Октябрьская ж.д. = Октябрьская ж. д. = Октябрьская жд | Oktyabrskaya Railway | Chemin de fer Oktiabrskaïa
Калининградская железная дорога = Калининградская ж/д = Калининградская ж.д. = Калининградская ж. д. = Калининградская жд | Kaliningrad Railway | Chemin de fer de Kaliningrad
Московская железная дорога = Московская ж/д = Московская ж.д. = Московская ж. д. = Московская жд | Moscow Railway | Chemin de fer de Moscou
Горьковская железная дорога = Горьковская ж/д = Горьковская ж.д. = Горьковская ж. д. = Горьковская жд | Gorky Railway | Chemin de fer de Gorki
Северная железная дорога = Северная ж/д = Северная ж.д. = Северная ж. д. = Северная жд | Northern Railway | Chemin de fer du Nord
Северо-Кавказская железная дорога = Северо-Кавказская ж/д = Северо-Кавказская ж.д. = Северо-Кавказская ж. д. = Северо-Кавказская жд | North Caucasus Railway | Chemin de fer du Caucase du Nord
Юго-Восточная железная дорога = Юго-Восточная ж/д = Юго-Восточная ж.д. = Юго-Восточная ж. д. = Юго-Восточная жд | South Eastern Railway | Chemin de fer du Sud-Est
Приволжская железная дорога = Приволжская ж/д = Приволжская ж.д. = Приволжская ж. д. = Приволжская жд | Privolzhskaya Railway | Chemin de fer de la Volga
Куйбышевская железная дорога = Куйбышевская ж/д = Куйбышевская ж.д. = Куйбышевская ж. д. = Куйбышевская жд | Kuybyshev Railway | Chemin de fer de Kouïbychev
Свердловская железная дорога = Свердловская ж/д = Свердловская ж.д. = Свердловская ж. д. = Свердловская жд | Sverdlovsk Railway | Chemin de fer de Sverdlovsk
Южно-Уральская железная дорога = Южно-Уральская ж/д = Южно-Уральская ж.д. = Южно-Уральская ж. д. = Южно-Уральская жд | South Urals Railway | Chemin de fer de l'Oural du Sud
Западно-Сибирская железная дорога = Западно-Сибирская ж/д = Западно-Сибирская ж.д. = Западно-Сибирская ж. д. = Западно-Сибирская жд | West Siberian Railway | Chemin de fer de Sibérie occidentale
Красноярская железная дорога = Красноярская ж/д = Красноярская ж.д. = Красноярская ж. д. = Красноярская жд | Krasnoyarsk Railway | Chemin de fer de Krasnoïarsk
Восточно-Сибирская железная дорога = Восточно-Сибирская ж/д = Восточно-Сибирская ж.д. = Восточно-Сибирская ж. д. = Восточно-Сибирская жд | East Siberian Railway | Chemin de fer de Sibérie orientale
Забайкальская железная дорога = Забайкальская ж/д = Забайкальская ж.д. = Забайкальская ж. д. = Забайкальская жд | Trans-Baikal Railway | Chemin de fer de Transbaïkalie
Дальневосточная железная дорога = Дальневосточная ж/д = Дальневосточная ж.д. = Дальневосточная ж. д. = Дальневосточная жд | Far Eastern Railway | Chemin de fer d'Extrême-Orient
Крымская железная дорога = Крымская ж/д = Крымская ж.д. = Крымская ж. д. = Крымская жд | Crimean Railway | Chemin de fer de Crimée
Белорусская железная дорога = Белорусская ж/д = Белорусская ж.д. = Белорусская ж. д. = Белорусская жд | Belarusian Railway | Chemin de fer biélorusse
Одесская железная дорога = Одесская ж/д = Одесская ж.д. = Одесская ж. д. = Одесская жд | Odesa Railway | Chemin de fer d'Odessa
Донецкая железная дорога = Донецкая ж/д = Донецкая ж.д. = Донецкая ж. д. = Донецкая жд | Donetsk Railway | Chemin de fer de Donetsk
`;
