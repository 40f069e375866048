/** Firms, banks, shops, papers and theatres with a Latin name of their own, by trade. The shape of a row: occupations-office.ts. */
export const KNOWN_FIRMS = `
X5 Group = Икс 5 Ритейл Групп = Х5 Ретейл Групп | X5 Group | X5 Group
Спортмастер | Sportmaster | Sportmaster
ДНС = DNS | DNS | DNS
М.Видео = М Видео | M.Video | M.Video
Ситилинк | Citilink | Citilink
Авито | Avito | Avito
ХэдХантер = Хедхантер | HeadHunter | HeadHunter
ЦИАН | CIAN | CIAN
ДомКлик | DomClick | DomClick
Сбербанк-Сервис = Сбербанк Сервис | Sberbank-Service | Sberbank-Service
СберТех | SberTech | SberTech
Совкомбанк | Sovcombank | Sovcombank
Росбанк | Rosbank | Rosbank
Промсвязьбанк = ПСБ? | Promsvyazbank | Promsvyazbank
МКБ? = Московский кредитный банк | Credit Bank of Moscow | Credit Bank of Moscow
Почта Банк | Pochta Bank | Pochta Bank
Уралсиб | Uralsib | Uralsib
Ак Барс = Ак Барс Банк | Ak Bars Bank | Ak Bars Bank
Юникредит Банк = Юникредит | UniCredit Bank | UniCredit Bank
Банк Санкт-Петербург | Bank Saint Petersburg | Banque Saint-Pétersbourg
Хоум Кредит = Хоум Кредит Банк = Хоум Кредит энд Финанс Банк | Home Credit Bank | Home Credit Bank
Русский Стандарт? = Банк Русский Стандарт | Russian Standard Bank | Russian Standard Bank
ОТП Банк | OTP Bank | OTP Bank
Ренессанс Кредит = Ренессанс Банк | Renaissance Bank | Renaissance Bank
Ситибанк | Citibank | Citibank
Дом.РФ = ДОМ РФ | DOM.RF | DOM.RF
Народный банк Казахстана = Халык Банк = Halyk Bank | Halyk Bank | Halyk Bank
Каспи Банк = Kaspi Bank | Kaspi Bank | Kaspi Bank
Беларусбанк | Belarusbank | Belarusbank
Белагропромбанк | Belagroprombank | Belagroprombank
Приорбанк | Priorbank | Priorbank
Ингосстрах | Ingosstrakh | Ingosstrakh
Росгосстрах | Rosgosstrakh | Rosgosstrakh
РЕСО-Гарантия | RESO-Garantia | RESO-Garantia
АльфаСтрахование = Альфа Страхование | AlfaStrakhovanie | AlfaStrakhovanie
СОГАЗ | SOGAZ | SOGAZ
ВСК? | VSK | VSK
Мосэнерго | Mosenergo | Mosenergo
Мосэнергосбыт | Mosenergosbyt | Mosenergosbyt
Мосводоканал | Mosvodokanal | Mosvodokanal
Мосгортранс | Mosgortrans | Mosgortrans
Мосгаз | Mosgaz | Mosgaz
Московский метрополитен = Метрополитен Москвы | Moscow Metro | Métro de Moscou
Петербургский метрополитен | Saint Petersburg Metro | Métro de Saint-Pétersbourg
Новосибирский метрополитен | Novosibirsk Metro | Métro de Novossibirsk
Горэлектротранс | Gorelektrotrans | Gorelektrotrans
Росэнергоатом = Концерн Росэнергоатом | Rosenergoatom | Rosenergoatom
Атомэнергомаш | Atomenergomash | Atomenergomach
Атомстройэкспорт | Atomstroyexport | Atomstroïexport
ТВЭЛ | TVEL | TVEL
Объединенная компания РУСАЛ | Rusal | Rusal
Полюс Золото = ПАО Полюс | Polyus | Polyus
Полиметалл | Polymetal | Polymetal
Метинвест | Metinvest | Metinvest
Металлоинвест | Metalloinvest | Metalloinvest
Магнитогорский металлургический комбинат | Magnitogorsk Iron and Steel Works | Combinat sidérurgique de Magnitogorsk
Новолипецкий металлургический комбинат | Novolipetsk Steel | Combinat sidérurgique de Novolipetsk
Челябинский металлургический комбинат = ЧМК? | Chelyabinsk Metallurgical Plant | Combinat métallurgique de Tcheliabinsk
Челябинский тракторный завод = ЧТЗ? | Chelyabinsk Tractor Plant | Usine de tracteurs de Tcheliabinsk
Уралвагонзавод | Uralvagonzavod | Ouralvagonzavod
Трубная металлургическая компания = ТМК | TMK | TMK
Выксунский металлургический завод | Vyksa Steel Works | Usine métallurgique de Vyksa
Нижнекамскнефтехим | Nizhnekamskneftekhim | Nijnekamskneftekhim
Казаньоргсинтез | Kazanorgsintez | Kazanorgsintez
Тольяттиазот | Togliattiazot | Togliattiazot
Нижнекамскшина | Nizhnekamskshina | Nijnekamskchina
Горьковский автомобильный завод | Gorky Automobile Plant | Usine automobile de Gorki
Группа ГАЗ | GAZ Group | Groupe GAZ
ВАЗ | VAZ | VAZ
УАЗ | UAZ | UAZ
Казанский вертолетный завод | Kazan Helicopter Plant | Usine d'hélicoptères de Kazan
Вертолеты России | Russian Helicopters | Hélicoptères de Russie
Объединенная авиастроительная корпорация = ОАК? | United Aircraft Corporation | Corporation aéronautique unifiée
Объединенная двигателестроительная корпорация = ОДК? | United Engine Corporation | Corporation unifiée des moteurs
Объединенная судостроительная корпорация = ОСК? | United Shipbuilding Corporation | Corporation unifiée de construction navale
Севмаш | Sevmash | Sevmach
Балтийский завод | Baltic Shipyard | Chantier naval de la Baltique
Адмиралтейские верфи | Admiralty Shipyards | Chantiers de l'Amirauté
Северная верфь | Severnaya Verf Shipyard | Chantier naval du Nord
Алмаз-Антей = Концерн ВКО Алмаз-Антей | Almaz-Antey | Almaz-Anteï
РКК Энергия | RSC Energia | RKK Energuia
Иркут | Irkut | Irkout
Концерн Калашников | Kalashnikov Concern | Groupe Kalachnikov
Ижмаш | Izhmash | Ijmach
Трансмашхолдинг | Transmashholding | Transmashholding
Трансконтейнер | TransContainer | TransContainer
Федеральная пассажирская компания = ФПК? | Federal Passenger Company | Compagnie fédérale des voyageurs
Первая грузовая компания = ПГК? | First Freight Company | Première compagnie de fret
Центральная пригородная пассажирская компания = ЦППК? | Central Suburban Passenger Company | Compagnie centrale de transport suburbain
S7 Airlines = Авиакомпания Сибирь | S7 Airlines | S7 Airlines
Уральские авиалинии | Ural Airlines | Ural Airlines
Ютэйр | UTair | UTair
Нордвинд | Nordwind Airlines | Nordwind Airlines
Азур Эйр | Azur Air | Azur Air
Белавиа | Belavia | Belavia
Эйр Астана | Air Astana | Air Astana
Узбекистан хаво йуллари = Узбекские авиалинии | Uzbekistan Airways | Uzbekistan Airways
Аэропорт Шереметьево = Международный аэропорт Шереметьево = Шереметьево | Sheremetyevo Airport | Aéroport de Cheremetievo
Аэропорт Домодедово | Domodedovo Airport | Aéroport de Domodedovo
Аэропорт Внуково | Vnukovo Airport | Aéroport de Vnoukovo
Аэропорт Пулково = Пулково | Pulkovo Airport | Aéroport de Poulkovo
Аэропорт Кольцово | Koltsovo Airport | Aéroport de Koltsovo
Аэропорт Толмачево | Tolmachevo Airport | Aéroport de Tolmatchevo
Совкомфлот | Sovcomflot | Sovcomflot
ФЕСКО = Дальневосточное морское пароходство = ДВМП? | FESCO | FESCO
Мурманское морское пароходство | Murmansk Shipping Company | Compagnie maritime de Mourmansk
Новороссийский морской торговый порт = НМТП? | Novorossiysk Commercial Sea Port | Port maritime de commerce de Novorossiïsk
СДЭК | CDEK | CDEK
Деловые Линии | Delovye Linii | Delovye Linii
Яндекс Такси = Яндекс.Такси | Yandex Taxi | Yandex Taxi
Яндекс Маркет = Яндекс.Маркет | Yandex Market | Yandex Market
Яндекс Еда = Яндекс.Еда | Yandex Eats | Yandex Eats
Деливери Клаб | Delivery Club | Delivery Club
Мэйл.ру = Мейл.ру = Мэйл ру = Mail.ru | Mail.ru | Mail.ru
Теле2 = Tele2 = Т2 Мобайл | Tele2 | Tele2
Вымпелком | VimpelCom | VimpelCom
ЭР-Телеком = Эр-Телеком Холдинг | ER-Telecom | ER-Telecom
Дом.ру | Dom.ru | Dom.ru
Казахтелеком | Kazakhtelecom | Kazakhtelecom
Белтелеком | Beltelecom | Beltelecom
КазМунайГаз | KazMunayGas | KazMunayGas
Казатомпром | Kazatomprom | Kazatomprom
Казахстан темир жолы = КТЖ? | Kazakhstan Temir Zholy | Kazakhstan Temir Zholy
Казахмыс | Kazakhmys | Kazakhmys
Казцинк | Kazzinc | Kazzinc
АрселорМиттал Темиртау | ArcelorMittal Temirtau | ArcelorMittal Temirtau
Тенгизшевройл = ТШО? | Tengizchevroil | Tengizchevroil
Беларуськалий | Belaruskali | Belaruskali
Белнефтехим | Belneftekhim | Belneftekhim
БелАЗ | BelAZ | BelAZ
МАЗ? = Минский автомобильный завод | Minsk Automobile Plant | Usine automobile de Minsk
МТЗ? = Минский тракторный завод | Minsk Tractor Works | Usine de tracteurs de Minsk
Гомсельмаш | Gomselmash | Gomselmach
Гродно Азот | Grodno Azot | Grodno Azot
Узбекнефтегаз | Uzbekneftegaz | Uzbekneftegaz
Узбекистон темир йуллари | Uzbekistan Railways | Chemins de fer ouzbeks
Навоийский горно-металлургический комбинат = НГМК? | Navoi Mining and Metallurgical Combinat | Combinat minier et métallurgique de Navoï
СОКАР | SOCAR | SOCAR
Ростест | Rostest | Rostest
Эр-Стайл | R-Style | R-Style
Ланит | LANIT | LANIT
ЕПАМ = ЭПАМ | EPAM | EPAM
Люксофт | Luxoft | Luxoft
1С | 1C | 1C
СКБ Контур | SKB Kontur | SKB Kontour
Инвитро | Invitro | Invitro
Гемотест | Gemotest | Gemotest
Хеликс | Helix | Helix
Медси | Medsi | Medsi
Европейский медицинский центр = ЕМЦ? | European Medical Center | European Medical Center
Биокад | Biocad | Biocad
Р-Фарм | R-Pharm | R-Pharm
Фармстандарт | Pharmstandard | Pharmstandard
Полисорб | Polysorb | Polysorb
Вкусвилл | VkusVill | VkusVill
Метро Кэш энд Керри | METRO Cash and Carry | METRO Cash and Carry
Касторама | Castorama | Castorama
Лемана Про | Lemana Pro | Lemana Pro
Хофф | Hoff | Hoff
Л'Этуаль = Лэтуаль | L'Etoile | L'Étoile
Рив Гош | Rive Gauche | Rive Gauche
Макдональдс = Макдоналдс | McDonald's | McDonald's
Вкусно и точка = Вкусно - и точка | Vkusno - i tochka | Vkusno - i tochka
Бургер Кинг | Burger King | Burger King
КФС | KFC | KFC
Додо Пицца | Dodo Pizza | Dodo Pizza
Старбакс | Starbucks | Starbucks
Кока-Кола = Кока Кола | Coca-Cola | Coca-Cola
Пепсико | PepsiCo | PepsiCo
Нестле | Nestlé | Nestlé
Данон | Danone | Danone
Марс Россия | Mars Russia | Mars Russie
Юнилевер | Unilever | Unilever
Проктер энд Гэмбл | Procter and Gamble | Procter and Gamble
Хенкель | Henkel | Henkel
Филип Моррис | Philip Morris | Philip Morris
Вимм-Билль-Данн | Wimm-Bill-Dann | Wimm-Bill-Dann
Черкизово? = Группа Черкизово | Cherkizovo Group | Groupe Tcherkizovo
Мираторг = АПХ Мираторг | Miratorg | Miratorg
Русагро | Rusagro | Rusagro
Эконива | EkoNiva | EkoNiva
1С-Битрикс | 1C-Bitrix | 1C-Bitrix
Сколтех | Skoltech | Skoltech
Нордавиа | Nordavia | Nordavia
Сименс | Siemens | Siemens
Бош | Bosch | Bosch
Самсунг | Samsung | Samsung
Хуавей = Хуавэй | Huawei | Huawei
Фольксваген | Volkswagen | Volkswagen
Тойота | Toyota | Toyota
Хендэ | Hyundai | Hyundai
Рено | Renault | Renault
Мерседес-Бенц | Mercedes-Benz | Mercedes-Benz
Шлюмберже | Schlumberger | Schlumberger
Халлибертон | Halliburton | Halliburton
Бейкер Хьюз | Baker Hughes | Baker Hughes
Тоталь = Тотал | TotalEnergies | TotalEnergies
Шнейдер Электрик | Schneider Electric | Schneider Electric
Делойт | Deloitte | Deloitte
КПМГ | KPMG | KPMG
Эрнст энд Янг | Ernst and Young | Ernst and Young
ПрайсвотерхаусКуперс | PricewaterhouseCoopers | PricewaterhouseCoopers
ВГТРК = Всероссийская государственная телевизионная и радиовещательная компания | All-Russia State Television and Radio Broadcasting Company (VGTRK) | Compagnie d'État de télévision et de radio de toute la Russie (VGTRK)
Первый канал | Channel One | Pervy Kanal
НТВ | NTV | NTV
ТАСС | TASS | TASS
РИА Новости | RIA Novosti | RIA Novosti
Россия сегодня | Rossiya Segodnya | Rossiya Segodnya
Интерфакс | Interfax | Interfax
Мосфильм | Mosfilm | Mosfilm
Ленфильм | Lenfilm | Lenfilm
Союзмультфильм | Soyuzmultfilm | Soyouzmoultfilm
МХАТ = МХТ им. А.П. Чехова = МХТ имени Чехова = МХТ им. Чехова | Moscow Art Theatre | Théâtre d'art de Moscou
Театр на Таганке | Taganka Theatre | Théâtre de la Taganka
Московский театр сатиры = Театр сатиры | Moscow Satire Theatre | Théâtre de la satire de Moscou
Ленком | Lenkom Theatre | Théâtre Lenkom
Малый театр? | Maly Theatre | Théâtre Maly
БДТ? = БДТ им. Товстоногова = БДТ имени Г.А. Товстоногова | Bolshoi Drama Theatre | Grand théâtre dramatique
Михайловский театр | Mikhailovsky Theatre | Théâtre Mikhaïlovski
Александринский театр = Александринка | Alexandrinsky Theatre | Théâtre Alexandrinski
Московская филармония = Московская государственная филармония | Moscow Philharmonic Society | Société philharmonique de Moscou
Московская государственная консерватория | Moscow State Conservatory | Conservatoire d'État de Moscou
Санкт-Петербургская консерватория = Санкт-Петербургская государственная консерватория | Saint Petersburg Conservatory | Conservatoire de Saint-Pétersbourg
ГМИИ им. А.С. Пушкина = ГМИИ имени А.С. Пушкина = Пушкинский музей = ГМИИ им. Пушкина | Pushkin State Museum of Fine Arts | Musée d'État des beaux-arts Pouchkine
ГИМ? = Государственный исторический музей = Исторический музей | State Historical Museum | Musée historique d'État
Музеи Московского Кремля | Moscow Kremlin Museums | Musées du Kremlin de Moscou
ГМЗ Петергоф = Музей-заповедник Петергоф | Peterhof State Museum-Reserve | Musée-réserve d'État de Peterhof
Российская государственная библиотека = РГБ? = Ленинка | Russian State Library | Bibliothèque d'État de Russie
Российская национальная библиотека = РНБ? | National Library of Russia | Bibliothèque nationale de Russie
ВДНХ | VDNKh | VDNKh
Роснано | Rusnano | Rusnano
Сколково | Skolkovo | Skolkovo
Фонд Сколково | Skolkovo Foundation | Fondation Skolkovo
Курчатовский институт = НИЦ Курчатовский институт | Kurchatov Institute | Institut Kourtchatov
ОИЯИ = Объединенный институт ядерных исследований | Joint Institute for Nuclear Research | Institut unifié de recherches nucléaires
РФЯЦ-ВНИИЭФ = ВНИИЭФ | VNIIEF | VNIIEF
ЦАГИ | Central Aerohydrodynamic Institute (TsAGI) | Institut central d'aérohydrodynamique (TsAGI)
ВСМПО-АВИСМА | VSMPO-AVISMA | VSMPO-AVISMA
Мостотрест | Mostotrest | Mostotrest
Главстрой | Glavstroy | Glavstroï
ПИК? = ГК ПИК | PIK | PIK
ЛСР = Группа ЛСР | LSR Group | Groupe LSR
ГК Самолет | Samolet | Samolet
Стройгазмонтаж | Stroygazmontazh | Stroïgazmontaj
Стройгазконсалтинг | Stroygazconsulting | Stroygazconsulting
Велесстрой | Velesstroy | Velesstroy
Газпром трансгаз | Gazprom Transgaz | Gazprom Transgaz
Газпром межрегионгаз | Gazprom Mezhregiongaz | Gazprom Mezhregiongaz
Газпром газораспределение | Gazprom Gas Distribution | Gazprom Gazoraspredelenie
Газпром бурение | Gazprom Burenie | Gazprom Burenie
Транснефть - Сибирь = Транснефть-Сибирь | Transneft - Siberia | Transneft - Sibérie
Ростелеком-Солар | Rostelecom-Solar | Rostelecom-Solar
Татэнерго | Tatenergo | Tatenergo
Башкирэнерго | Bashkirenergo | Bachkirenergo
Иркутскэнерго | Irkutskenergo | Irkoutskenergo
Ленэнерго = Россети Ленэнерго | Lenenergo | Lenenergo
Россети Урал | Rosseti Ural | Rosseti Oural
Россети Московский регион = МОЭСК | Rosseti Moscow Region | Rosseti Région de Moscou
ФСК ЕЭС | FGC UES | FSK EES
Системный оператор Единой энергетической системы = СО ЕЭС | System Operator of the Unified Power System | Opérateur du système énergétique unifié
Т Плюс | T Plus | T Plus
ОГК-2 | OGK-2 | OGK-2
ТГК-1 | TGC-1 | TGC-1
Юнипро | Unipro | Unipro
СУЭК | SUEK | SUEK
Кузбассразрезуголь | Kuzbassrazrezugol | Kouzbassrazrezougol
Распадская | Raspadskaya | Raspadskaïa
Распадская угольная компания | Raspadskaya Coal Company | Compagnie charbonnière Raspadskaïa
Воркутауголь | Vorkutaugol | Vorkoutaougol
Сахалин Энерджи = Сахалинская Энергия | Sakhalin Energy | Sakhalin Energy
Ямал СПГ | Yamal LNG | Yamal LNG
Арктик СПГ 2 = Арктик СПГ | Arctic LNG | Arctic LNG
Роснефть-Пурнефтегаз = РН-Пурнефтегаз | RN-Purneftegaz | RN-Purneftegaz
Самотлорнефтегаз | Samotlorneftegaz | Samotlorneftegaz
`;
