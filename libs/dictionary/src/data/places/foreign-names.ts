/**
 * Districts, streets and islands of other countries that travellers stay at: Russian | English | French, when it is another.
 */
export const FOREIGN_NAMES = `
Синдзюку | Shinjuku
Сибуя | Shibuya
Асакуса | Asakusa
Гиндза | Ginza
Акихабара | Akihabara
Роппонги | Roppongi
Уэно | Ueno
Икэбукуро = Икебукуро | Ikebukuro
Тайто | Taito
Минато | Minato
Тиёда = Тиеда = Чиёда | Chiyoda
Тюо = Чуо | Chuo
Сумида | Sumida
Одайба | Odaiba
Синагава | Shinagawa
Мэгуро | Meguro
Харадзюку | Harajuku
Намба | Namba
Умэда = Умеда | Umeda
Дотонбори | Dotonbori
Синсайбаси | Shinsaibashi
Тэннодзи | Tennoji
Гион | Gion
Арасияма | Arashiyama
Симогё | Shimogyo
Накагё | Nakagyo
Хигасияма | Higashiyama
Фусими | Fushimi
Каннам-гу = Кангнам-гу | Gangnam-gu
Каннам = Кангнам | Gangnam
Чонно-гу = Чонногу | Jongno-gu
Чун-гу = Чунгу = Джунгу | Jung-gu
Мапхо-гу = Мапо-гу | Mapo-gu
Ёнсан-гу = Йонсан-гу | Yongsan-gu
Сочхо-гу = Сочо-гу | Seocho-gu
Сонпха-гу = Сонпа-гу | Songpa-gu
Ёндынпхо-гу = Йондынпо-гу | Yeongdeungpo-gu
Кванак-гу | Gwanak-gu
Кансо-гу | Gangseo-gu
Содэмун-гу = Содемун-гу | Seodaemun-gu
Тондэмун-гу = Тондемун-гу = Дондэмун-гу | Dongdaemun-gu
Кандон-гу | Gangdong-gu
Сондон-гу | Seongdong-gu
Хэундэ-гу = Хэундэ | Haeundae-gu
Мёндон = Мендон | Myeongdong
Итхэвон = Итэвон | Itaewon
Хондэ | Hongdae
Инсадон | Insadong
Чаоян | Chaoyang
Дунчэн = Дунчен | Dongcheng
Сичэн = Сичен | Xicheng
Хайдянь | Haidian
Фэнтай | Fengtai
Ванфуцзин | Wangfujing
Тунчжоу | Tongzhou
Пудун | Pudong
Хуанпу | Huangpu
Цзинъань | Jing'an
Сюйхуэй | Xuhui
Миньхан | Minhang
Чаннин | Changning
Хункоу | Hongkou
Тяньхэ | Tianhe
Юэсю | Yuexiu
Лоху | Luohu
Футянь | Futian
Наньшань | Nanshan
Хайтан = Хайтан Бэй = Хайтанвань | Haitang Bay
Дадунхай | Dadonghai
Ялунвань = Ялонг Бэй = Ялунбэй | Yalong Bay
Санья Бэй = Саньявань | Sanya Bay
Коулун | Kowloon
Цим Ша Цуй = Чимсачёй | Tsim Sha Tsui
Северный Гоа | North Goa | Goa Nord
Южный Гоа | South Goa | Goa Sud
Калангут | Calangute
Бага | Baga
Анджуна | Anjuna
Морджим | Morjim
Арамболь | Arambol
Мандрем | Mandrem
Ашвем | Ashwem
Кандолим | Candolim
Кавелоссим | Cavelossim
Колва | Colva
Палолем | Palolem
Пахаргандж | Paharganj
Карол Баг | Karol Bagh
Коннот-плейс = Коннаут-плейс | Connaught Place
Аэросити | Aerocity
Керала | Kerala
Раджастхан | Rajasthan
Махараштра | Maharashtra
Джомтьен | Jomtien
Пратамнак | Pratumnak
Наклуа | Naklua
Сукхумвит | Sukhumvit
Силом | Silom
Патонг | Patong
Карон | Karon
Ката | Kata
Камала | Kamala
Банг Тао = Бангтао | Bang Tao
Най Харн = Найхарн | Nai Harn
Раваи | Rawai
Ао Нанг = Аонанг | Ao Nang
Чавенг | Chaweng
Ламай | Lamai
Бопхут | Bophut
Ко Чанг = Ко-Чанг | Koh Chang
Ко Самуи = Ко-Самуи | Koh Samui
Чонбури | Chonburi
Кута | Kuta
Семиньяк | Seminyak
Убуд | Ubud
Чангу | Canggu
Нуса-Дуа = Нуса Дуа | Nusa Dua
Джимбаран | Jimbaran
Санур | Sanur
Улувату | Uluwatu
Бали | Bali
Унаватуна | Unawatuna
Хиккадува | Hikkaduwa
Бентота | Bentota
Мирисса | Mirissa
Негомбо | Negombo
Кань Хоа = Кханьхоа | Khanh Hoa
Камрань | Cam Ranh
Зыонгдонг | Duong Dong
Лонг Бич | Long Beach
Дубай Марина | Dubai Marina
Даунтаун | Downtown
Дейра | Deira
Бар-Дубай = Бур-Дубай | Bur Dubai
Джумейра = Джумейра Бич | Jumeirah
Пальма Джумейра | Palm Jumeirah
Аль-Барша = Аль Барша | Al Barsha
Лара | Lara
Кунду | Kundu
Коньяалты | Konyaaltı
Муратпаша | Muratpaşa
Текирова | Tekirova
Бельдиби | Beldibi
Гёйнюк = Гейнюк | Göynük
Чамьюва | Çamyuva
Кириш | Kiriş
Богазкент | Boğazkent
Манавгат | Manavgat
Конаклы | Konaklı
Махмутлар | Mahmutlar
Авсаллар | Avsallar
Окурджалар | Okurcalar
Ичмелер | İçmeler
Олюдениз | Ölüdeniz
Гюмбет | Gümbet
Тургутрейс | Turgutreis
Султанахмет | Sultanahmet
Таксим | Taksim
Бейоглу | Beyoğlu
Фатих | Fatih
Шишли | Şişli
Бешикташ | Beşiktaş
Кадыкёй = Кадыкей | Kadıköy
Лалели | Laleli
Аксарай | Aksaray
Сахл-Хашиш = Сахль-Хашиш | Sahl Hasheesh
Макади = Макади-Бей = Макади Бей | Makadi Bay
Наама-Бей = Наама Бей | Naama Bay
Набк = Набк-Бей = Набк Бей | Nabq Bay
Шаркс-Бей = Шаркс Бей | Sharks Bay
Хадаба | Hadaba
Дахар | Dahar
Сафага | Safaga
Замалек | Zamalek
Гиза | Giza | Gizeh
Корал Бей | Coral Bay
Гермасойя | Germasogeia
Като Пафос = Като-Пафос | Kato Paphos
Нисси Бич | Nissi Beach
Писсури | Pissouri
Полис | Polis
Крит | Crete | Crète
Кос | Kos
Миконос | Mykonos
Тасос | Thassos
Кассандра | Kassandra
Ситония | Sithonia
Херсонисос | Hersonissos
Малия | Malia
Монмартр | Montmartre
Латинский квартал | Latin Quarter | Quartier latin
Марэ = Маре | Le Marais
Дефанс = Ла-Дефанс = Ла Дефанс | La Défense
Сен-Жермен = Сен-Жермен-де-Пре | Saint-Germain-des-Prés
Бельвиль | Belleville
Берси | Bercy
Лафайет | La Fayette
Риволи | de Rivoli
Елисейские поля = Елисейские Поля | Champs-Élysées
Клебер = Клебера | Kléber
Фобур Сент-Оноре = Фобур-Сент-Оноре | du Faubourg Saint-Honoré
Сент-Оноре | Saint-Honoré
Ваграм | de Wagram
Осман = Османа | Haussmann
Распай | Raspail
Клиши | de Clichy
Монпарнас = дю Монпарнас | du Montparnasse
Вожирар | de Vaugirard
Муфтар | Mouffetard
Сен-Дени | Saint-Denis
Опера = Оперы | de l'Opéra
Виктора Гюго = Виктор Гюго | Victor Hugo
Фош = Фоша | Foch
Гамбетта = Гамбетты | Gambetta
Жан-Жореса = Жан Жорес | Jean Jaurès
Шарля де Голля = Шарль де Голль | Charles de Gaulle
Круазетт = Ла Круазетт = Круазет | de la Croisette
Английская набережная | Promenade des Anglais
Лазурный берег = Лазурный Берег | Côte d'Azur
Прованс | Provence
Нормандия | Normandy | Normandie
Бретань | Brittany | Bretagne
Савойя | Savoie
Верхняя Савойя | Haute-Savoie
Корсика | Corsica | Corse
Эльзас | Alsace
Бургундия | Burgundy | Bourgogne
Иль-де-Франс | Île-de-France
Трастевере | Trastevere
Термини | Termini
Прати | Prati
Виа Венето = Витторио Венето = Виа Витторио Венето | Via Veneto
Виа Национале = Национале | Via Nazionale
Виа Кавур = Кавур | Via Cavour
Виа дель Корсо | Via del Corso
Виа Аурелия | Via Aurelia
Пьяцца Навона | Piazza Navona
Пьяцца ди Спанья | Piazza di Spagna
Корсо Буэнос-Айрес | Corso Buenos Aires
Брера | Brera
Навильи | Navigli
Местре | Mestre
Лидо | Lido
Тоскана | Tuscany | Toscane
Ломбардия | Lombardy | Lombardie
Сицилия | Sicily | Sicile
Сардиния | Sardinia | Sardaigne
Лигурия | Liguria | Ligurie
Рамбла = Ла Рамбла | La Rambla
Готический квартал | Gothic Quarter | Quartier gothique
Эшампле | Eixample
Барселонета = Барселонетта | Barceloneta
Грасия = Пасео-де-Грасия = Пассейч-де-Грасия | Passeig de Gràcia
Диагональ | Diagonal
Гран Виа = Гран-Виа | Gran Vía
Пуэрта дель Соль = Пуэрта-дель-Соль | Puerta del Sol
Саламанка | Salamanca
Каталония | Catalonia | Catalogne
Андалусия | Andalusia | Andalousie
Коста-Брава = Коста Брава | Costa Brava
Коста-Дорада = Коста Дорада | Costa Daurada
Коста-Бланка = Коста Бланка | Costa Blanca
Коста-дель-Соль = Коста дель Соль | Costa del Sol
Канарские острова = Канары | Canary Islands | îles Canaries
Балеарские острова | Balearic Islands | îles Baléares
Адехе = Коста-Адехе = Коста Адехе | Costa Adeje
Пуэрто-де-ла-Крус | Puerto de la Cruz
Лас-Америкас = Плайя-де-лас-Америкас | Playa de las Américas
Каленья = Калелья | Calella
Ла Пинеда = Ла-Пинеда | La Pineda
Митте | Mitte
Кройцберг | Kreuzberg
Шарлоттенбург | Charlottenburg
Пренцлауэр-Берг = Пренцлауэр Берг | Prenzlauer Berg
Нойкёльн = Нойкельн | Neukölln
Фридрихсхайн | Friedrichshain
Шёнеберг = Шенеберг | Schöneberg
Вильмерсдорф | Wilmersdorf
Шпандау | Spandau
Кантштрассе | Kantstrasse
Фридрихштрассе | Friedrichstrasse
Курфюрстендамм | Kurfürstendamm
Унтер-ден-Линден = Унтер ден Линден | Unter den Linden
Александерплац | Alexanderplatz
Потсдамер-плац = Потсдамерплац = Потсдамер Плац | Potsdamer Platz
Лейпцигер-штрассе = Лейпцигерштрассе = Лейпцигер штрассе | Leipziger Strasse
Карл-Маркс-аллее = Карл-Маркс-Аллее | Karl-Marx-Allee
Карл-Маркс-штрассе = Карл-Маркс-Штрассе | Karl-Marx-Strasse
Бисмаркштрассе | Bismarckstrasse
Гётештрассе = Гетештрассе | Goethestrasse
Шиллерштрассе | Schillerstrasse
Бахштрассе | Bachstrasse
Моцартштрассе | Mozartstrasse
Бетховенштрассе | Beethovenstrasse
Банхофштрассе = Бангофштрассе | Bahnhofstrasse
Хауптштрассе = Гауптштрассе | Hauptstrasse
Шульштрассе | Schulstrasse
Кёнигштрассе = Кенигштрассе | Königstrasse
Кайзерштрассе | Kaiserstrasse
Людвигштрассе | Ludwigstrasse
Максимилианштрассе | Maximilianstrasse
Лихтенбергштрассе | Lichtenbergstrasse
Мариенплац | Marienplatz
Карлсплац | Karlsplatz
Штефансплац | Stephansplatz
Рингштрассе | Ringstrasse
Кертнерштрассе = Кернтнерштрассе = Кэрнтнерштрассе | Kärntner Strasse
Мариахильферштрассе | Mariahilfer Strasse
Швабинг | Schwabing
Рипербан | Reeperbahn
Бавария | Bavaria | Bavière
Саксония | Saxony | Saxe
Гессен | Hesse
Тироль | Tyrol
Бейкер-стрит = Бейкер стрит | Baker Street
Оксфорд-стрит = Оксфорд стрит | Oxford Street
Риджент-стрит = Риджент стрит | Regent Street
Пикадилли | Piccadilly
Бонд-стрит = Бонд стрит | Bond Street
Ковент-Гарден | Covent Garden
Кенсингтон | Kensington
Южный Кенсингтон | South Kensington
Вестминстер | Westminster
Сохо | Soho
Челси | Chelsea
Мэйфэр = Мейфэр | Mayfair
Паддингтон | Paddington
Бейсуотер | Bayswater
Ноттинг-Хилл | Notting Hill
Кэмден = Камден | Camden
Гайд-парк = Гайд парк | Hyde Park
Кингс-Кросс | King's Cross
Манхэттен = Манхеттен | Manhattan
Бруклин | Brooklyn
Квинс | Queens
Бронкс | Bronx
Гарлем | Harlem
Бродвей | Broadway
Уолл-стрит | Wall Street
Таймс-сквер | Times Square
Брайтон-Бич | Brighton Beach
Пятая авеню | Fifth Avenue | Cinquième Avenue
Майами-Бич | Miami Beach
Голливуд | Hollywood
Калифорния | California | Californie
Флорида | Florida | Floride
Центральный вокзал | Central Station | gare centrale
Старый город = Старый Город | Old Town | vieille ville
Стадтпарк | Stadtpark
Вацлавская площадь | Wenceslas Square | place Venceslas
Старе Место = Старе-Место | Staré Město
Виногради = Винограды | Vinohrady
Жижков | Žižkov
Смихов | Smíchov
Истрия | Istria | Istrie
Далмация | Dalmatia | Dalmatie
Бечичи | Bečići
Рафаиловичи | Rafailovići
Свети-Стефан = Свети Стефан | Sveti Stefan
Варадеро Бич | Varadero Beach
Баваро | Bávaro
Мале Северный атолл = Северный Мале = Северный Мале Атолл | North Malé Atoll | atoll de Malé Nord
Южный Мале = Южный Мале Атолл | South Malé Atoll | atoll de Malé Sud
Ари Атолл | Ari Atoll | atoll d'Ari
Маафуши | Maafushi
Маэ | Mahé
Праслин | Praslin
Ла-Диг = Ла Диг | La Digue
Занзибар | Zanzibar
Нунгви | Nungwi
Кендва | Kendwa
Мадейра | Madeira | Madère
Алгарве | Algarve
5-я авеню = 5 авеню = Пятая Авеню | Fifth Avenue | Cinquième Avenue
Леопольдштрассе | Leopoldstrasse
Вильгельмштрассе | Wilhelmstrasse
Мюллерштрассе | Müllerstrasse
Бергштрассе | Bergstrasse
Гартенштрассе | Gartenstrasse
Паркштрассе | Parkstrasse
Вальдштрассе | Waldstrasse
Линденштрассе | Lindenstrasse
Розенштрассе | Rosenstrasse
Шлоссштрассе | Schlossstrasse
Торштрассе | Torstrasse
Ораниенштрассе | Oranienstrasse
Потсдамерштрассе | Potsdamer Strasse
Инвалиденштрассе | Invalidenstrasse
Зонненштрассе | Sonnenstrasse
Дахауэрштрассе | Dachauer Strasse
Хай-стрит = Хай стрит | High Street
Кромвель-роуд = Кромвель роуд | Cromwell Road
Эджвер-роуд | Edgware Road
Тоттенхэм-Корт-роуд | Tottenham Court Road
Стрэнд = Стренд | Strand
Вестбурн-Террас | Westbourne Terrace
Лексингтон-авеню | Lexington Avenue
Парк-авеню | Park Avenue
Мэдисон-авеню = Мэдисон авеню | Madison Avenue
Оушен-драйв = Оушен драйв | Ocean Drive
Коллинз-авеню = Коллинз авеню | Collins Avenue
Сансет-бульвар | Sunset Boulevard
Вацлавская | Václavské náměstí
Пассейч-де-Грасия | Passeig de Gràcia
Майор = Калле Майор | Mayor
Виа Аппиа | Via Appia
Виа Маргутта | Via Margutta
Виа Тритоне = Виа дель Тритоне | Via del Tritone
Виа Монтенаполеоне | Via Monte Napoleone
Виа Торино | Via Torino
Виа Рома | Via Roma
`;

/** Words of hotels' names. They stay English in French too. */
export const HOTEL_WORDS = `
Палас = Пэлас | Palace
Гранд | Grand
Ройал = Роял = Рояль | Royal
Бич | Beach
Резорт | Resort
Гарден | Garden
Гарденс | Gardens
Инн | Inn
Плаза | Plaza
Хилтон | Hilton
Отель = Хотел = Хотэл | Hotel
Хостел | Hostel
Спа = СПА | Spa
Вью | View
Си | Sea
Бэй = Бей | Bay
Палм | Palm
Палмс | Palms
Голден | Golden
Сильвер | Silver
Блю | Blue
Грин | Green
Уайт | White
Ред | Red
Парк | Park
Сити | City
Централ = Сентрал | Central
Клаб | Club
Лакшери | Luxury
Премиум | Premium
Делюкс | Deluxe
Сьют | Suite
Сьютс | Suites
Апартментс | Apartments
Виллас | Villas
Вилла | Villa
Хаус | House
Касл | Castle
Тауэр | Tower
Тауэрс | Towers
Стар | Star
Парадайз | Paradise
Дрим | Dream
Дримс | Dreams
Санрайз | Sunrise
Сансет | Sunset
Марина | Marina
Лагуна | Laguna
Оушен = Оушн | Ocean
Айленд | Island
Ривьера | Riviera
Империал | Imperial
Интернешнл | International
Континенталь | Continental
Интерконтиненталь | InterContinental
Принцесс | Princess
Кинг | King
Квин | Queen
Краун | Crown
Президент | President
Амбассадор | Ambassador
Бристоль | Bristol
Савой | Savoy
Риц | Ritz
Ритц-Карлтон | Ritz-Carlton
Карлтон | Carlton
Эксельсиор | Excelsior
Астория | Astoria
Бельвю | Bellevue
Мирамар | Miramar
Панорама | Panorama
Меркюр = Меркюри | Mercure
Ибис | Ibis
Новотель | Novotel
Софитель | Sofitel
Кемпински | Kempinski
Мариотт = Марриотт | Marriott
Шератон | Sheraton
Рэдиссон = Радиссон | Radisson
Хаятт = Хайятт | Hyatt
Холидей | Holiday
Бест | Best
Вестерн | Western
Рамада | Ramada
Новум | Novum
Сакура | Sakura
Панда | Panda
Фор | Four
Сизонс | Seasons
Риу | Riu
Риксос | Rixos
Дельфин | Delphin
Титаник | Titanic
Аврора | Aurora
Европа | Europa
Мажестик | Majestic
Негреско | Negresco
Мартинес | Martinez
Тропикана | Tropicana
Колизей | Colosseum
Опера | Opera
Лувр | Louvre
Эйфель | Eiffel
Фуджи | Fuji
Токио | Tokyo
Хоум | Home
Стэй | Stay
Комфорт | Comfort
Люкс | Lux
Вест | West
Ист | East
Норт | North
Саут | South
Анд | and
Ресорт | Resort
Релакс | Relax
Санни | Sunny
Альфа | Alpha
Омега | Omega
Атлантик | Atlantic
Пасифик | Pacific
Экспресс | Express
Бутик | Boutique
`;
