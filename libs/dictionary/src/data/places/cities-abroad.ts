/**
 * Cities of the neighbours, whose people write in Russian too. The shape of a row: cities-russia.ts.
 */
export const CITIES_ABROAD = `
Киев | Kyiv | Kiev
Харьков | Kharkiv
Одесса | Odesa | Odessa
Днепропетровск | Dnipropetrovsk
Днепр? | Dnipro
Донецк | Donetsk
Запорожье | Zaporizhzhia | Zaporijjia
Львов | Lviv
Кривой Рог | Kryvyi Rih
Николаев? | Mykolaiv | Mykolaïv
Мариуполь | Mariupol | Marioupol
Луганск | Luhansk | Louhansk
Ворошиловград | Voroshilovgrad | Vorochilovgrad
Винница | Vinnytsia
Херсон | Kherson
Полтава | Poltava
Чернигов | Chernihiv | Tchernihiv
Черкассы | Cherkasy | Tcherkassy
Житомир | Zhytomyr | Jytomyr
Сумы? | Sumy | Soumy
Хмельницкий | Khmelnytskyi | Khmelnytskyï
Черновцы | Chernivtsi | Tchernivtsi
Ровно? | Rivne
Кировоград | Kirovohrad
Кропивницкий? | Kropyvnytskyi | Kropyvnytskyï
Ивано-Франковск | Ivano-Frankivsk
Тернополь | Ternopil
Луцк | Lutsk | Loutsk
Ужгород | Uzhhorod | Oujhorod
Кременчуг | Kremenchuk | Krementchouk
Белая Церковь | Bila Tserkva
Мелитополь | Melitopol
Макеевка | Makiivka | Makiïvka
Горловка | Horlivka
Каменское | Kamianske
Бердянск | Berdiansk
Минск | Minsk
Гомель | Gomel
Могилев | Mogilev | Moguilev
Витебск | Vitebsk
Гродно | Grodno
Брест | Brest
Бобруйск | Bobruisk | Bobrouïsk
Барановичи | Baranovichi | Baranovitchi
Пинск | Pinsk
Алма-Ата | Alma-Ata
Алматы | Almaty
Астана | Astana
Нур-Султан | Nur-Sultan | Noursoultan
Целиноград | Tselinograd
Акмола | Akmola
Шымкент | Shymkent | Chymkent
Чимкент | Chimkent | Tchimkent
Караганда | Karaganda
Актобе | Aktobe | Aktioubé
Актюбинск | Aktyubinsk | Aktioubinsk
Тараз | Taraz
Джамбул | Dzhambul | Djamboul
Павлодар | Pavlodar
Усть-Каменогорск | Ust-Kamenogorsk | Oust-Kamenogorsk
Семей | Semey | Semeï
Семипалатинск | Semipalatinsk
Атырау | Atyrau | Atyraou
Гурьев? | Guryev | Gouriev
Костанай | Kostanay | Kostanaï
Кустанай | Kustanay | Koustanaï
Кызылорда = Кзыл-Орда | Kyzylorda
Уральск | Uralsk | Ouralsk
Петропавловск | Petropavlovsk
Актау | Aktau | Aktaou
Шевченко? | Shevchenko | Chevtchenko
Темиртау | Temirtau | Temirtaou
Кокшетау | Kokshetau | Kokchetaou
Кокчетав | Kokchetav | Koktchetav
Талдыкорган = Талды-Курган | Taldykorgan | Taldykourgan
Туркестан | Turkistan | Turkestan
Экибастуз | Ekibastuz | Ekibastouz
Рудный | Rudny | Roudny
Байконур | Baikonur | Baïkonour
Ташкент | Tashkent | Tachkent
Самарканд | Samarkand | Samarcande
Бухара | Bukhara | Boukhara
Наманган | Namangan
Андижан | Andijan
Фергана | Fergana | Ferghana
Нукус | Nukus | Noukous
Карши | Karshi | Karchi
Коканд | Kokand
Маргилан | Margilan | Marguilan
Ургенч | Urgench | Ourguentch
Термез | Termez
Джизак | Jizzakh | Djizak
Навои | Navoi | Navoï
Ангрен | Angren
Чирчик | Chirchiq | Tchirtchik
Хива | Khiva
Гулистан | Gulistan | Goulistan
Ереван | Yerevan | Erevan
Гюмри | Gyumri | Gumri
Ленинакан | Leninakan
Ванадзор | Vanadzor
Кировакан | Kirovakan
Баку | Baku | Bakou
Гянджа | Ganja | Gandja
Кировабад | Kirovabad
Сумгаит | Sumgait | Soumgaït
Мингечевир = Мингечаур | Mingachevir
Нахичевань | Nakhchivan | Nakhitchevan
Тбилиси | Tbilisi | Tbilissi
Батуми | Batumi | Batoumi
Кутаиси | Kutaisi | Koutaïssi
Рустави | Rustavi | Roustavi
Поти? | Poti
Гори? | Gori
Сухуми = Сухум | Sukhumi | Soukhoumi
Цхинвали = Цхинвал | Tskhinvali
Кишинев | Chisinau | Chișinău
Бельцы | Balti | Bălți
Тирасполь | Tiraspol
Бендеры | Bender
Кагул | Cahul
Комрат | Comrat
Бишкек | Bishkek | Bichkek
Фрунзе? | Frunze | Frounze
Ош | Osh | Och
Джалал-Абад | Jalal-Abad | Djalal-Abad
Каракол | Karakol
Токмак | Tokmok
Душанбе | Dushanbe | Douchanbé
Худжанд = Ходжент | Khujand | Khodjent
Ленинабад | Leninabad
Куляб | Kulob | Koulob
Курган-Тюбе | Kurgan-Tyube | Kourgan-Tioubé
Хорог | Khorugh | Khorog
Ашхабад | Ashgabat | Achgabat
Туркменабад | Turkmenabat | Türkmenabat
Чарджоу | Chardzhou | Tchardjoou
Мары | Mary
Дашогуз | Dashoguz | Dachogouz
Ташауз | Tashauz | Tachaouz
Балканабад | Balkanabat
Туркменбаши | Turkmenbashi | Türkmenbaşy
Красноводск | Krasnovodsk
Вильнюс | Vilnius
Каунас | Kaunas
Клайпеда | Klaipeda | Klaipėda
Шяуляй | Siauliai | Šiauliai
Паневежис | Panevezys | Panevėžys
Рига | Riga
Даугавпилс | Daugavpils
Лиепая | Liepaja | Liepāja
Елгава | Jelgava
Юрмала | Jurmala | Jūrmala
Вентспилс | Ventspils
Резекне | Rezekne | Rēzekne
Таллин = Таллинн | Tallinn
Тарту | Tartu
Нарва | Narva
Пярну | Parnu | Pärnu
Кохтла-Ярве | Kohtla-Jarve | Kohtla-Järve
Балхаш | Balkhash | Balkhach
Жезказган | Zhezkazgan | Jezkazgan
Джезказган | Dzhezkazgan | Djezkazgan
Ленинск | Leninsk
Жанаозен | Zhanaozen | Janaozen
Степногорск | Stepnogorsk
Алмалык | Almalyk
Бекабад | Bekabad
Пржевальск | Przhevalsk | Prjevalsk
Кара-Балта | Kara-Balta
Бохтар | Bokhtar
Небит-Даг | Nebit-Dag
Ленкорань | Lankaran
Шеки | Sheki | Cheki
Эчмиадзин | Echmiadzin | Etchmiadzine
Вагаршапат | Vagharshapat | Vagharchapat
Абовян | Abovyan | Abovian
Раздан | Hrazdan
Зугдиди | Zugdidi | Zougdidi
Телави | Telavi
Гагра | Gagra
Гудаута | Gudauta | Goudaouta
Рыбница | Rîbnița | Ribnita
Сороки | Soroca
Оргеев | Orhei
Унгены | Ungheni
Висагинас | Visaginas
Снечкус | Sniečkus
Силламяэ | Sillamäe
Валга | Valga
Орша | Orsha | Orcha
Борисов? | Borisov
Лида? | Lida
Новополоцк | Novopolotsk
Полоцк | Polotsk
Солигорск | Soligorsk
Жлобин | Zhlobin | Jlobine
Речица | Rechitsa | Retchitsa
Слуцк | Slutsk | Sloutsk
Кобрин | Kobrin | Kobrine
Молодечно | Molodechno | Molodetchno
Жодино | Zhodino | Jodino
Волковыск | Volkovysk
Калинковичи | Kalinkovichi | Kalinkovitchi
Слоним | Slonim
Лунинец | Luninets | Louninets
Рогачев | Rogachev | Rogatchev
Алчевск | Alchevsk | Altchevsk
Коммунарск | Kommunarsk | Kommounarsk
Краматорск | Kramatorsk
Славянск | Sloviansk
Северодонецк | Sievierodonetsk
Лисичанск | Lysychansk | Lyssytchansk
Артемовск | Artemivsk
Бахмут | Bakhmut | Bakhmout
Константиновка | Kostiantynivka
Енакиево | Yenakiieve | Ienakiieve
Краснодон | Krasnodon
Красный Луч | Krasnyi Luch | Krasnyï Loutch
Стаханов? | Stakhanov
Шахтерск | Shakhtarsk | Chakhtarsk
Торез | Torez
Харцызск | Khartsyzk
Никополь | Nikopol
Павлоград | Pavlohrad
Днепродзержинск | Dniprodzerzhynsk | Dniprodzerjynsk
Александрия? | Oleksandriia
Измаил | Izmail | Izmaïl
Ильичевск | Illichivsk | Illitchivsk
Черноморск | Chornomorsk | Tchornomorsk
Белгород-Днестровский | Bilhorod-Dnistrovskyi
Энергодар | Enerhodar
Нежин | Nizhyn | Nijyn
Конотоп | Konotop
Шостка | Shostka | Chostka
Ромны | Romny
Бровары | Brovary
Борисполь | Boryspil
Ирпень | Irpin
Фастов? | Fastiv
Умань | Uman | Ouman
Мукачево | Mukachevo | Moukatchevo
Дрогобыч | Drohobych | Drohobytch
Стрый | Stryi | Stryï
Коломыя | Kolomyia
Каменец-Подольский | Kamianets-Podilskyi
Бердичев | Berdychiv | Berdytchiv
Коростень | Korosten
Новая Каховка | Nova Kakhovka
Изюм? | Izium
Лозовая? | Lozova
Ворошиловск | Voroshilovsk | Vorochilovsk
Даламан | Dalaman
Памуккале | Pamukkale
Таба? | Taba
Вунгтау | Vung Tau
Далат | Da Lat
Халонг | Ha Long
Урумчи | Urumqi | Ürümqi
Маньчжурия? | Manzhouli
Чеджу = Чеджудо | Jeju
Петра? | Petra
Джерба | Djerba
Калгари | Calgary
Эдмонтон | Edmonton
Виннипег | Winnipeg
Кассандра? | Kassandra
Катерини = Паралия Катерини | Katerini
Котка | Kotka
Друскининкай | Druskininkai
Пула? | Pula
Бечичи | Becici
Бали | Bali
Тайбэй = Тайпей | Taipei
Боракай | Boracay
Занзибар | Zanzibar
Сокчо | Sokcho
Кёнджу | Gyeongju
Каннын | Gangneung
Нинбо | Ningbo
Чжанцзяцзе | Zhangjiajie
Яньцзи | Yanji
Камрань | Cam Ranh
Хойан | Hoi An
Бафра? | Bafra
Кириения | Kyrenia
Макади Бей = Макади | Makadi Bay
Эль Гуна | El Gouna
Сахл Хашиш = Сахль Хашиш | Sahl Hasheesh
Сафага | Safaga
Нувейба | Nuweiba
`;
