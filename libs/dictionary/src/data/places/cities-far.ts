/**
 * Cities whose own spelling the Russian letters do not say: capitals, resorts, and those where soldiers' children were born.
 * The shape of a row: cities-russia.ts.
 */
export const CITIES_FAR = `
София | Sofia
Пловдив | Plovdiv
Варна | Varna
Бургас | Burgas | Bourgas
Русе | Ruse | Roussé
Стара-Загора = Стара Загора | Stara Zagora
Бухарест | Bucharest | Bucarest
Клуж-Напока | Cluj-Napoca
Тимишоара | Timisoara | Timișoara
Яссы | Iasi | Iași
Констанца | Constanta | Constanța
Крайова | Craiova
Брашов | Brasov | Brașov
Галац | Galati | Galați
Плоешти | Ploiesti | Ploiești
Орадя | Oradea
Брэила | Braila | Brăila
Будапешт | Budapest
Дебрецен | Debrecen
Сегед | Szeged
Мишкольц | Miskolc
Печ? | Pécs
Дьёр | Gyor | Győr
Ньиредьхаза | Nyiregyhaza | Nyíregyháza
Хельсинки | Helsinki
Варшава | Warsaw | Varsovie
Краков | Krakow | Cracovie
Прага | Prague
Карловы Вары | Karlovy Vary
Братислава | Bratislava
Вена | Vienna | Vienne
Берлин | Berlin
Карл-Маркс-Штадт | Karl-Marx-Stadt
Мюнхен | Munich
Гамбург | Hamburg | Hambourg
Франкфурт | Frankfurt | Francfort
Кельн | Cologne
Дрезден | Dresden | Dresde
Потсдам | Potsdam
Магдебург | Magdeburg | Magdebourg
Париж | Paris
Ницца | Nice
Лион | Lyon
Марсель | Marseille
Страсбург | Strasbourg
Рим | Rome
Милан | Milan
Венеция | Venice | Venise
Флоренция | Florence
Неаполь | Naples
Мадрид | Madrid
Барселона | Barcelona | Barcelone
Валенсия | Valencia | Valence
Лиссабон | Lisbon | Lisbonne
Афины | Athens | Athènes
Салоники | Thessaloniki | Thessalonique
Лондон | London | Londres
Дублин | Dublin
Брюссель | Brussels | Bruxelles
Амстердам | Amsterdam
Копенгаген | Copenhagen | Copenhague
Стокгольм | Stockholm
Осло | Oslo
Рейкьявик | Reykjavik
Женева | Geneva | Genève
Цюрих | Zurich
Берн | Bern | Berne
Люблин | Lublin
Любляна | Ljubljana
Загреб | Zagreb
Белград | Belgrade
Валлетта | Valletta | La Valette
Стамбул | Istanbul
Анкара | Ankara
Анталья = Анталия | Antalya
Токио | Tokyo
Пекин | Beijing | Pékin
Шанхай | Shanghai
Сеул | Seoul | Séoul
Дели | Delhi
Тель-Авив | Tel Aviv | Tel-Aviv
Иерусалим | Jerusalem | Jérusalem
Дубай | Dubai | Dubaï
Каир | Cairo | Le Caire
Улан-Батор | Ulaanbaatar | Oulan-Bator
Нью-Йорк | New York
Вашингтон | Washington
Куршевель | Courchevel
Шамони | Chamonix
Мерибель | Méribel
Валь-Торанс | Val Thorens
Мегев | Megève
Канны | Cannes
Бордо | Bordeaux
Тулуза | Toulouse
Биарриц | Biarritz
Сен-Тропе | Saint-Tropez
Антиб | Antibes
Монпелье | Montpellier
Лилль | Lille
Нант | Nantes
Монте-Карло | Monte Carlo | Monte-Carlo
Франкфурт-на-Майне | Frankfurt | Francfort
Дюссельдорф | Düsseldorf
Штутгарт | Stuttgart
Лейпциг | Leipzig
Баден-Баден | Baden-Baden
Нюрнберг | Nuremberg
Ганновер | Hanover | Hanovre
Бремен | Bremen | Brême
Бонн | Bonn
Зальцбург | Salzburg | Salzbourg
Инсбрук | Innsbruck
Майрхофен | Mayrhofen
Зельден | Sölden
Ишгль | Ischgl
Базель | Basel | Bâle
Лозанна | Lausanne
Церматт | Zermatt
Санкт-Мориц | Saint Moritz | Saint-Moritz
Лугано | Lugano
Монтре | Montreux
Турин | Turin
Верона | Verona | Vérone
Болонья | Bologna | Bologne
Римини | Rimini
Генуя | Genoa | Gênes
Бари | Bari
Палермо | Palermo | Palerme
Пиза | Pisa | Pise
Бормио | Bormio
Ливиньо | Livigno
Севилья | Seville | Séville
Аликанте | Alicante
Малага | Malaga
Марбелья | Marbella
Торревьеха | Torrevieja
Салоу | Salou
Пальма-де-Майорка | Palma de Mallorca | Palma de Majorque
Порту | Porto
Родос | Rhodes
Гданьск | Gdansk
Вроцлав | Wroclaw
Марианские Лазни | Mariánské Lázně
Брно | Brno
Дубровник | Dubrovnik
Сплит | Split
Будва | Budva
Антверпен | Antwerp | Anvers
Брюгге | Bruges
Роттердам | Rotterdam
Гаага | The Hague | La Haye
Эйндховен | Eindhoven
Берген? | Bergen
Гетеборг | Gothenburg | Göteborg
Манчестер | Manchester
Эдинбург | Edinburgh | Édimbourg
Оксфорд | Oxford
Кембридж | Cambridge
Лимассол = Лимасол | Limassol
Ларнака | Larnaca
Пафос? | Paphos
Никосия | Nicosia | Nicosie
Измир | Izmir
Бодрум | Bodrum
Хайфа | Haifa | Haïfa
Абу-Даби | Abu Dhabi | Abou Dabi
Лос-Анджелес | Los Angeles
Майами | Miami
Чикаго | Chicago
Гуанчжоу | Guangzhou | Canton
Осака | Osaka
Бангкок | Bangkok
Пхукет | Phuket
Гоа | Goa
Вюнсдорф | Wünsdorf
Эрфурт | Erfurt
Веймар | Weimar
Йена | Jena | Iéna
Галле | Halle
Шверин | Schwerin
Росток | Rostock
Хемниц | Chemnitz
Цвиккау | Zwickau
Гера? | Gera
Коттбус | Cottbus
Бернау | Bernau
Эберсвальде | Eberswalde
Ютербог | Jüterbog
Нойруппин | Neuruppin
Стендаль? | Stendal
Гота? | Gotha
Мейсен | Meissen
Альтенбург | Altenburg | Altenbourg
Риза? | Riesa
Торгау | Torgau
Виттенберг | Wittenberg
Фюрстенберг | Fürstenberg
Фюрстенвальде | Fürstenwalde
Ораниенбург | Oranienburg | Oranienbourg
Бранденбург | Brandenburg | Brandebourg
Дёбельн | Döbeln
Гюстров | Güstrow
Пархим | Parchim
Ошац | Oschatz
Плауэн | Plauen
Гёрлиц | Görlitz
Бауцен | Bautzen
Легница | Legnica
Свиноуйсьце | Świnoujście
Веспрем | Veszprém
Секешфехервар | Székesfehérvár
Тапольца | Tapolca
Миловице | Milovice
Оломоуц | Olomouc
Чойбалсан | Choibalsan | Tchoïbalsan
Дархан | Darkhan
Эрдэнэт | Erdenet
Нови-Сад | Novi Sad
Ниш? | Niš
Тиват | Tivat
Подгорица | Podgorica
Киото | Kyoto
Нара? | Nara
Хиросима | Hiroshima
Нагоя | Nagoya
Саппоро | Sapporo
Иокогама = Йокогама | Yokohama
Кобе | Kobe
Фукуока | Fukuoka
Нагасаки | Nagasaki
Хаконе | Hakone
Камакура | Kamakura
Никко | Nikko
Окинава | Okinawa
Пусан | Busan
Инчхон | Incheon
Тэгу | Daegu
Тэджон | Daejeon
Сувон | Suwon
Сиань | Xi'an
Гуйлинь | Guilin
Харбин | Harbin
Далянь | Dalian
Циндао | Qingdao
Тяньцзинь | Tianjin
Шэньчжэнь | Shenzhen
Чэнду | Chengdu
Чунцин | Chongqing
Ханчжоу | Hangzhou
Сучжоу | Suzhou
Нанкин | Nanjing | Nankin
Ухань | Wuhan
Санья | Sanya
Хайкоу | Haikou
Хуньчунь | Hunchun
Суйфэньхэ | Suifenhe
Хэйхэ | Heihe
Иу | Yiwu
Лхаса | Lhasa
Мумбаи = Бомбей | Mumbai | Bombay
Нью-Дели | New Delhi
Агра | Agra
Джайпур | Jaipur
Варанаси | Varanasi | Varanasi
Калькутта | Kolkata | Calcutta
Ченнаи | Chennai
Бангалор | Bangalore
Ришикеш | Rishikesh
Удайпур | Udaipur
Паттайя | Pattaya
Чиангмай | Chiang Mai
Краби | Krabi
Хуахин = Хуа Хин | Hua Hin
Самуи | Koh Samui
Ханой | Hanoi | Hanoï
Хошимин | Ho Chi Minh City | Hô-Chi-Minh-Ville
Нячанг | Nha Trang
Дананг | Da Nang
Фантьет | Phan Thiet
Муйне | Mui Ne
Фукуок | Phu Quoc
Куала-Лумпур | Kuala Lumpur
Джакарта | Jakarta
Денпасар | Denpasar
Манила | Manila | Manille
Коломбо | Colombo
Катманду | Kathmandu | Katmandou
Шарджа | Sharjah | Charjah
Аджман | Ajman
Рас-эль-Хайма | Ras Al Khaimah | Ras el Khaïmah
Доха | Doha
Маскат | Muscat | Mascate
Амман | Amman
Акаба | Aqaba
Эйлат | Eilat
Нетания | Netanya
Ашдод | Ashdod
Беэр-Шева | Beersheba
Хургада | Hurghada
Шарм-эль-Шейх | Sharm El Sheikh | Charm el-Cheikh
Марса-Алам | Marsa Alam
Дахаб | Dahab
Эль-Гуна | El Gouna
Луксор | Luxor | Louxor
Александрия Египетская | Alexandria | Alexandrie
Сусс | Sousse
Хаммамет | Hammamet
Марракеш | Marrakesh | Marrakech
Касабланка | Casablanca
Агадир | Agadir
Кемер | Kemer
Алания = Аланья | Alanya
Белек | Belek
Сиде | Side
Мармарис | Marmaris
Фетхие | Fethiye
Кушадасы | Kuşadası
Каш | Kaş
Каппадокия | Cappadocia | Cappadoce
Айя-Напа | Ayia Napa
Протарас | Protaras
Кирения | Kyrenia
Фамагуста | Famagusta | Famagouste
Ираклион | Heraklion | Héraklion
Ретимно | Rethymno
Ханья | Chania | La Canée
Корфу | Corfu | Corfou
Санторини | Santorini | Santorin
Закинф | Zakynthos | Zante
Халкидики | Halkidiki | Chalcidique
Бенидорм | Benidorm
Сан-Себастьян | San Sebastián | Saint-Sébastien
Бильбао | Bilbao
Сарагоса | Zaragoza | Saragosse
Гранада | Granada | Grenade
Кордова | Córdoba | Cordoue
Толедо | Toledo | Tolède
Ситжес | Sitges
Льорет-де-Мар | Lloret de Mar
Жирона | Girona | Gérone
Ивиса = Ибица | Ibiza
Майорка = Мальорка | Mallorca | Majorque
Тенерифе | Tenerife | Tenerife
Сорренто | Sorrento | Sorrente
Амальфи | Amalfi
Капри | Capri
Катания | Catania | Catane
Таормина | Taormina | Taormine
Сиракузы | Syracuse
Бергамо | Bergamo | Bergame
Сиена | Siena | Sienne
Падуя | Padua | Padoue
Парма | Parma | Parme
Ассизи | Assisi | Assise
Лидо-ди-Езоло | Lido di Jesolo
Комо | Como | Côme
Сан-Ремо | Sanremo
Триест | Trieste
Кальяри | Cagliari
Олбия | Olbia
Авиньон | Avignon
Экс-ан-Прованс | Aix-en-Provence
Арль | Arles
Реймс | Reims
Руан | Rouen
Гренобль | Grenoble
Анси | Annecy
Дижон | Dijon
Ренн | Rennes
Ангулем | Angoulême
Ментон | Menton
Версаль | Versailles
Лурд | Lourdes
Сен-Мало | Saint-Malo
Довиль | Deauville
Орлеан | Orléans
Гавр | Le Havre
Аахен | Aachen | Aix-la-Chapelle
Висбаден | Wiesbaden
Гейдельберг = Хайдельберг | Heidelberg
Карлсруэ | Karlsruhe
Мангейм = Маннгейм | Mannheim
Фрайбург | Freiburg | Fribourg-en-Brisgau
Аугсбург | Augsburg | Augsbourg
Регенсбург | Regensburg | Ratisbonne
Дортмунд | Dortmund
Эссен | Essen
Любек | Lübeck
Киль? | Kiel
Мюнстер | Münster
Кассель | Kassel
Бад-Хомбург | Bad Homburg
Линц | Linz
Грац | Graz
Бад-Гаштайн | Bad Gastein
Целль-ам-Зее | Zell am See
Давос | Davos
Люцерн | Lucerne
Интерлакен | Interlaken
Сен-Мориц | Saint-Moritz
Вербье | Verbier
Фаро | Faro
Албуфейра | Albufeira
Синтра | Sintra
Фуншал | Funchal
Гент | Ghent | Gand
Льеж | Liège
Лёвен | Leuven | Louvain
Утрехт | Utrecht
Тампере | Tampere
Турку | Turku
Лаппеэнранта | Lappeenranta
Иматра | Imatra
Рованиеми | Rovaniemi
Мальмё | Malmö
Тромсё | Tromsø
Ставангер | Stavanger
Орхус | Aarhus
Познань | Poznań
Лодзь | Łódź
Катовице | Katowice
Закопане | Zakopane
Сопот | Sopot
Щецин | Szczecin
Белосток | Białystok
Пльзень | Pilsen
Острава | Ostrava
Теплице | Teplice
Подебрады | Poděbrady
Чески-Крумлов | Český Krumlov
Кошице | Košice
Хевиз | Hévíz
Задар | Zadar
Пореч | Poreč
Ровинь | Rovinj
Котор | Kotor
Петровац | Petrovac
Герцег-Нови | Herceg Novi
Блед | Bled
Порторож | Portorož
Сараево | Sarajevo
Скопье | Skopje
Тирана | Tirana
Солнечный Берег | Sunny Beach
Золотые Пески | Golden Sands | Sables d'or
Несебр | Nesebar
Созополь | Sozopol
Поморие | Pomorie
Банско | Bansko
Балчик | Balchik
Албена | Albena
Святой Влас | Sveti Vlas
Слима | Sliema
Сент-Джулианс | St. Julian's
Ливерпуль | Liverpool
Бирмингем | Birmingham
Бристоль | Bristol
Глазго | Glasgow
Брайтон | Brighton
Борнмут | Bournemouth
Лидс | Leeds
Йорк | York
Бат | Bath
Кардифф | Cardiff
Белфаст | Belfast
Корк | Cork
Сан-Франциско | San Francisco
Лас-Вегас | Las Vegas
Бостон | Boston
Филадельфия | Philadelphia | Philadelphie
Сиэтл | Seattle
Сан-Диего | San Diego
Орландо | Orlando
Хьюстон | Houston
Даллас | Dallas
Атланта | Atlanta
Денвер | Denver
Гонолулу | Honolulu
Торонто | Toronto
Монреаль | Montreal | Montréal
Ванкувер | Vancouver
Оттава | Ottawa
Квебек | Quebec City | Québec
Мехико | Mexico City | Mexico
Канкун | Cancún
Плайя-дель-Кармен | Playa del Carmen
Гавана | Havana | La Havane
Варадеро | Varadero
Пунта-Кана | Punta Cana
Рио-де-Жанейро | Rio de Janeiro
Сан-Паулу | São Paulo
Буэнос-Айрес | Buenos Aires
Лима | Lima
Сантьяго | Santiago
Кейптаун | Cape Town | Le Cap
Йоханнесбург | Johannesburg
Найроби | Nairobi
Сидней | Sydney
Мельбурн | Melbourne
Брисбен | Brisbane
Окленд | Auckland
Порт-Луи | Port Louis
Мале | Malé
Виктория? | Victoria
Санкт-Галлен | St. Gallen | Saint-Gall
Китцбюэль | Kitzbühel
Ментона | Menton
Пальма | Palma
Перуджа | Perugia | Pérouse
Тронхейм | Trondheim
Марианские Лазне | Mariánské Lázně
Ульцинь | Ulcinj
Дуррес | Durrës
Саранда | Sarandë
Удалянчи = Удаляньчи | Wudalianchi
Трабзон | Trabzon
Донгхэ = Донхэ = Тонхэ | Donghae
`;
