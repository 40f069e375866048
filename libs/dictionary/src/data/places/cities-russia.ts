/**
 * Cities of Russia: Russian | usual English name | usual French name (left out when it is the English one). Former names are
 * there because birth places carry them.
 */
export const CITIES_RUSSIA = `
Москва | Moscow | Moscou
Санкт-Петербург = Петербург = СПб = Санкт Петербург = С.-Петербург = С-Петербург | Saint Petersburg | Saint-Pétersbourg
Ленинград | Leningrad | Léningrad
Севастополь | Sevastopol | Sébastopol
Абакан | Abakan
Альметьевск | Almetyevsk | Almetievsk
Анадырь | Anadyr
Ангарск | Angarsk
Анапа | Anapa
Апатиты | Apatity
Арзамас | Arzamas
Армавир | Armavir
Артем | Artyom | Artiom
Архангельск | Arkhangelsk
Астрахань | Astrakhan
Ачинск | Achinsk | Atchinsk
Балаково | Balakovo
Балашиха | Balashikha | Balachikha
Барнаул | Barnaul | Barnaoul
Батайск | Bataysk | Bataïsk
Белгород | Belgorod
Бердск | Berdsk
Березники | Berezniki
Бийск | Biysk | Biïsk
Биробиджан | Birobidzhan | Birobidjan
Благовещенск | Blagoveshchensk | Blagovechtchensk
Братск | Bratsk
Брянск | Bryansk | Briansk
Великие Луки = В. Луки = В.Луки | Velikiye Luki | Velikié Louki
Великий Новгород = Новгород = В. Новгород = В.Новгород | Veliky Novgorod | Veliki Novgorod
Владивосток | Vladivostok
Владикавказ | Vladikavkaz
Владимир | Vladimir
Волгоград | Volgograd
Волгодонск | Volgodonsk
Волжский | Volzhsky | Voljski
Вологда | Vologda
Воркута | Vorkuta | Vorkouta
Воронеж | Voronezh | Voronej
Воткинск | Votkinsk
Выборг | Vyborg
Гатчина | Gatchina
Геленджик | Gelendzhik | Guelendjik
Горно-Алтайск | Gorno-Altaysk | Gorno-Altaïsk
Горький | Gorky | Gorki
Грозный | Grozny
Дербент | Derbent
Дзержинск | Dzerzhinsk | Dzerjinsk
Димитровград | Dimitrovgrad
Дмитров | Dmitrov
Долгопрудный | Dolgoprudny | Dolgoproudny
Домодедово | Domodedovo
Дубна | Dubna | Doubna
Евпатория | Yevpatoria | Eupatoria
Екатеринбург = Екат-бург = Ек-бург = Е-бург | Yekaterinburg | Iekaterinbourg
Елец | Yelets | Ielets
Ессентуки | Yessentuki | Iessentouki
Железногорск | Zheleznogorsk | Jeleznogorsk
Железнодорожный? | Zheleznodorozhny | Jeleznodorojny
Жуковский | Zhukovsky | Joukovski
Загорск | Zagorsk
Зеленоград | Zelenograd
Зеленодольск | Zelenodolsk
Златоуст | Zlatoust | Zlatooust
Иваново | Ivanovo
Ижевск | Izhevsk | Ijevsk
Иркутск | Irkutsk | Irkoutsk
Йошкар-Ола = Й-Ола | Yoshkar-Ola | Iochkar-Ola
Казань | Kazan
Калинин? | Kalinin | Kalinine
Калининград | Kaliningrad
Калуга | Kaluga | Kalouga
Каменск-Уральский = Каменск-Ур. = К-Уральский | Kamensk-Uralsky | Kamensk-Ouralski
Камышин | Kamyshin | Kamychine
Каспийск | Kaspiysk | Kaspiisk
Кемерово | Kemerovo
Керчь | Kerch | Kertch
Киров | Kirov
Кисловодск | Kislovodsk
Клин? | Klin | Kline
Ковров | Kovrov
Коломна | Kolomna
Комсомольск-на-Амуре = Комсомольск на Амуре = Комсомольск-на-А | Komsomolsk-on-Amur | Komsomolsk-sur-l'Amour
Копейск | Kopeysk | Kopeïsk
Королев | Korolyov | Koroliov
Кострома | Kostroma
Красногорск | Krasnogorsk
Краснодар | Krasnodar
Красноярск | Krasnoyarsk | Krasnoïarsk
Куйбышев | Kuybyshev | Kouïbychev
Курган | Kurgan | Kourgan
Курск | Kursk | Koursk
Кызыл | Kyzyl
Липецк | Lipetsk
Люберцы | Lyubertsy | Lioubertsy
Магадан | Magadan
Магас | Magas
Магнитогорск | Magnitogorsk
Майкоп | Maykop | Maïkop
Махачкала | Makhachkala | Makhatchkala
Миасс | Miass
Минеральные Воды = Мин. Воды = Минводы = Мин.Воды | Mineralnye Vody
Мурманск | Murmansk | Mourmansk
Муром | Murom | Mourom
Мытищи | Mytishchi | Mytichtchi
Набережные Челны = Наб. Челны = Н. Челны = Наб.Челны | Naberezhnye Chelny | Naberejnye Tchelny
Назрань | Nazran
Нальчик | Nalchik | Naltchik
Нарьян-Мар | Naryan-Mar | Narian-Mar
Находка | Nakhodka
Невинномысск | Nevinnomyssk
Нефтекамск | Neftekamsk
Нефтеюганск | Nefteyugansk | Nefteïougansk
Нижневартовск | Nizhnevartovsk | Nijnevartovsk
Нижнекамск | Nizhnekamsk | Nijnekamsk
Нижний Новгород = Н. Новгород = Н.Новгород = Ниж. Новгород = Н Новгород | Nizhny Novgorod | Nijni Novgorod
Нижний Тагил = Н. Тагил = Н.Тагил = Ниж. Тагил | Nizhny Tagil | Nijni Taguil
Новокузнецк | Novokuznetsk | Novokouznetsk
Новокуйбышевск | Novokuybyshevsk | Novokouïbychevsk
Новомосковск | Novomoskovsk
Новороссийск | Novorossiysk | Novorossiïsk
Новосибирск | Novosibirsk | Novossibirsk
Новочебоксарск | Novocheboksarsk | Novotcheboksarsk
Новочеркасск | Novocherkassk | Novotcherkassk
Новошахтинск | Novoshakhtinsk | Novochakhtinsk
Новый Уренгой = Н. Уренгой = Н.Уренгой | Novy Urengoy | Novy Ourengoï
Ногинск | Noginsk | Noguinsk
Норильск | Norilsk
Ноябрьск | Noyabrsk | Noïabrsk
Обнинск | Obninsk
Одинцово | Odintsovo
Октябрьский? | Oktyabrsky | Oktiabrski
Омск | Omsk
Орджоникидзе? | Ordzhonikidze | Ordjonikidze
Орел | Oryol | Orel
Оренбург | Orenburg | Orenbourg
Орехово-Зуево = О-Зуево | Orekhovo-Zuyevo | Orekhovo-Zouïevo
Орск | Orsk
Пенза | Penza
Первоуральск | Pervouralsk | Pervoouralsk
Пермь | Perm
Петрозаводск | Petrozavodsk
Петропавловск-Камчатский = П-Камчатский = Петропавловск-Камч. | Petropavlovsk-Kamchatsky | Petropavlovsk-Kamtchatski
Подольск | Podolsk
Прокопьевск | Prokopyevsk | Prokopievsk
Псков | Pskov
Пушкино | Pushkino | Pouchkino
Пятигорск | Pyatigorsk | Piatigorsk
Раменское | Ramenskoye | Ramenskoïe
Реутов | Reutov | Reoutov
Ростов-на-Дону | Rostov-on-Don | Rostov-sur-le-Don
Рубцовск | Rubtsovsk | Roubtsovsk
Рыбинск | Rybinsk
Рязань | Ryazan | Riazan
Салават | Salavat
Салехард | Salekhard
Самара | Samara
Саранск | Saransk
Сарапул | Sarapul | Sarapoul
Саратов | Saratov
Саров | Sarov
Свердловск | Sverdlovsk
Северодвинск | Severodvinsk
Северск | Seversk
Сергиев Посад = С. Посад = С.Посад | Sergiyev Posad | Serguiev Possad
Серпухов | Serpukhov | Serpoukhov
Симферополь | Simferopol
Смоленск | Smolensk
Соликамск | Solikamsk
Сочи | Sochi | Sotchi
Ставрополь | Stavropol
Сталинград | Stalingrad
Старый Оскол = Ст. Оскол = Ст.Оскол | Stary Oskol
Стерлитамак | Sterlitamak
Сургут | Surgut | Sourgout
Сызрань | Syzran
Сыктывкар | Syktyvkar
Таганрог | Taganrog
Тамбов | Tambov
Тверь | Tver
Тобольск | Tobolsk
Тольятти | Tolyatti | Togliatti
Томск | Tomsk
Туапсе | Tuapse | Touapsé
Тула | Tula | Toula
Тюмень | Tyumen | Tioumen
Улан-Удэ | Ulan-Ude | Oulan-Oude
Ульяновск | Ulyanovsk | Oulianovsk
Уссурийск | Ussuriysk | Oussouriisk
Устинов | Ustinov | Oustinov
Уфа | Ufa | Oufa
Ухта | Ukhta | Oukhta
Феодосия | Feodosia | Théodosie
Фрязино | Fryazino | Friazino
Хабаровск | Khabarovsk
Ханты-Мансийск | Khanty-Mansiysk | Khanty-Mansiïsk
Хасавюрт | Khasavyurt | Khassaviourt
Химки | Khimki
Чебоксары | Cheboksary | Tcheboksary
Челябинск | Chelyabinsk | Tcheliabinsk
Череповец | Cherepovets | Tcherepovets
Черкесск | Cherkessk | Tcherkessk
Чита | Chita | Tchita
Шахты? | Shakhty | Chakhty
Щелково | Shchyolkovo | Chtchiolkovo
Электросталь | Elektrostal
Элиста | Elista
Энгельс | Engels
Южно-Сахалинск = Ю-Сахалинск = Ю.-Сахалинск | Yuzhno-Sakhalinsk | Ioujno-Sakhalinsk
Якутск | Yakutsk | Iakoutsk
Ялта | Yalta
Ярославль | Yaroslavl | Iaroslavl
Шушенское? | Shushenskoye | Chouchenskoïé
Балабаново | Balabanovo
Видное | Vidnoye | Vidnoïé
Дедовск | Dedovsk
Егорьевск | Yegoryevsk | Iegorievsk
Жигулевск | Zhigulyovsk | Jigouliovsk
Заречный? | Zarechny | Zaretchny
Звенигород | Zvenigorod
Ивантеевка | Ivanteyevka | Ivanteïevka
Истра? | Istra
Кашира | Kashira | Kachira
Лобня | Lobnya | Lobnia
Лыткарино | Lytkarino
Можайск | Mozhaysk | Mojaïsk
Наро-Фоминск | Naro-Fominsk
Павловский Посад | Pavlovsky Posad | Pavlovski Possad
Протвино | Protvino
Пущино | Pushchino | Pouchtchino
Руза? | Ruza | Rouza
Солнечногорск | Solnechnogorsk | Solnetchnogorsk
Ступино | Stupino | Stoupino
Троицк | Troitsk | Troïtsk
Чехов? | Chekhov | Tchekhov
Шатура | Shatura | Chatoura
Всеволожск | Vsevolozhsk | Vsevolojsk
Кингисепп | Kingisepp | Kinguissepp
Кириши | Kirishi | Kirichi
Колпино | Kolpino
Кронштадт | Kronstadt | Kronstadt
Луга? | Luga | Louga
Петергоф | Peterhof | Peterhof
Пушкин? | Pushkin | Pouchkine
Сертолово | Sertolovo
Сестрорецк | Sestroretsk
Сосновый Бор | Sosnovy Bor
Тихвин | Tikhvin | Tikhvine
Тосно | Tosno
Зеленогорск | Zelenogorsk
Алушта | Alushta | Alouchta
Бахчисарай | Bakhchisaray | Bakhtchissaraï
Джанкой | Dzhankoy | Djankoï
Судак? | Sudak | Soudak
Азов | Azov
Белая Калитва | Belaya Kalitva | Belaïa Kalitva
Гуково | Gukovo | Goukovo
Каменск-Шахтинский | Kamensk-Shakhtinsky | Kamensk-Chakhtinski
Ейск | Yeysk | Ieïsk
Кропоткин? | Kropotkin | Kropotkine
Крымск | Krymsk
Лабинск | Labinsk
Славянск-на-Кубани = Славянск на Кубани | Slavyansk-na-Kubani | Slaviansk-na-Koubani
Темрюк | Temryuk | Temriouk
Тихорецк | Tikhoretsk
Буденновск | Budyonnovsk | Boudionnovsk
Георгиевск | Georgiyevsk | Gueorguievsk
Железноводск | Zheleznovodsk | Jeleznovodsk
Михайловск? | Mikhaylovsk | Mikhaïlovsk
Асбест? | Asbest
Верхняя Пышма = В. Пышма = В.Пышма | Verkhnyaya Pyshma | Verkhniaïa Pychma
Краснотурьинск | Krasnoturinsk | Krasnotourinsk
Полевской? | Polevskoy | Polevskoï
Ревда | Revda
Серов? | Serov
Новоуральск | Novouralsk | Novoouralsk
Чайковский? | Chaykovsky | Tchaïkovski
Кунгур | Kungur | Koungour
Лысьва | Lysva
Чусовой? | Chusovoy | Tchoussovoï
Озерск | Ozyorsk | Oziorsk
Снежинск | Snezhinsk | Snejinsk
Чебаркуль | Chebarkul | Tchebarkoul
Сатка? | Satka
Шадринск | Shadrinsk | Chadrinsk
Ишим? | Ishim | Ichim
Мегион | Megion | Meguion
Лангепас | Langepas
Когалым | Kogalym
Нягань | Nyagan | Niagan
Муравленко? | Muravlenko | Mouravlenko
Надым | Nadym
Лениногорск | Leninogorsk
Бугульма | Bugulma | Bougoulma
Елабуга | Yelabuga | Ielabouga
Чистополь | Chistopol | Tchistopol
Глазов | Glazov
Можга | Mozhga | Mojga
Белорецк | Beloretsk
Ишимбай | Ishimbay | Ichimbaï
Октябрьск | Oktyabrsk | Oktiabrsk
Сибай | Sibay | Sibaï
Туймазы | Tuymazy | Touïmazy
Кумертау | Kumertau | Koumertaou
Новотроицк | Novotroitsk | Novotroïtsk
Бузулук | Buzuluk | Bouzoulouk
Бугуруслан | Buguruslan | Bougourouslan
Чапаевск | Chapayevsk | Tchapaïevsk
Отрадный? | Otradny | Otradny
Кинель | Kinel
Вольск | Volsk
Балашов | Balashov | Balachov
Кузнецк | Kuznetsk | Kouznetsk
Рузаевка | Ruzayevka | Rouzaïevka
Арзамас-16 | Arzamas-16
Бор? | Bor
Кстово | Kstovo
Павлово | Pavlovo
Выкса | Vyksa
Городец? | Gorodets
Кинешма | Kineshma | Kinechma
Шуя | Shuya | Chouïa
Александров? | Alexandrov
Гусь-Хрустальный | Gus-Khrustalny | Gous-Khroustalny
Тутаев | Tutayev | Toutaïev
Переславль-Залесский | Pereslavl-Zalessky | Pereslavl-Zalesski
Ржев | Rzhev | Rjev
Вышний Волочек | Vyshny Volochyok | Vychni Volotchek
Кимры | Kimry
Великий Устюг | Veliky Ustyug | Veliki Oustioug
Котлас | Kotlas
Мончегорск | Monchegorsk | Montchegorsk
Кандалакша | Kandalaksha | Kandalakcha
Североморск | Severomorsk
Кировск | Kirovsk
Полярные Зори | Polyarnye Zori | Poliarnye Zori
Вязьма | Vyazma | Viazma
Рославль | Roslavl
Клинцы | Klintsy
Новозыбков | Novozybkov
Ливны | Livny
Мценск | Mtsensk
Губкин? | Gubkin | Goubkine
Шебекино | Shebekino | Chebekino
Борисоглебск | Borisoglebsk
Россошь | Rossosh | Rossoch
Мичуринск | Michurinsk | Mitchourinsk
Моршанск | Morshansk | Morchansk
Алексин | Aleksin | Alexine
Узловая? | Uzlovaya | Ouzlovaïa
Щекино | Shchyokino | Chtchiokino
Железногорск-Илимский | Zheleznogorsk-Ilimsky | Jeleznogorsk-Ilimski
Усолье-Сибирское | Usolye-Sibirskoye | Oussolié-Sibirskoïé
Усть-Илимск | Ust-Ilimsk | Oust-Ilimsk
Черемхово | Cheremkhovo | Tcheremkhovo
Канск | Kansk
Лесосибирск | Lesosibirsk | Lessossibirsk
Минусинск | Minusinsk | Minoussinsk
Саяногорск | Sayanogorsk | Saïanogorsk
Черногорск | Chernogorsk | Tchernogorsk
Анжеро-Судженск | Anzhero-Sudzhensk | Anjero-Soudjensk
Белово | Belovo
Киселевск | Kiselyovsk | Kisseliovsk
Ленинск-Кузнецкий | Leninsk-Kuznetsky | Leninsk-Kouznetski
Междуреченск | Mezhdurechensk | Mejdouretchensk
Юрга | Yurga | Iourga
Искитим | Iskitim
Кольцово? | Koltsovo
Краснокаменск | Krasnokamensk
Северобайкальск | Severobaykalsk | Severobaïkalsk
Нерюнгри | Neryungri | Nerioungri
Мирный? | Mirny | Mirny
Тында | Tynda
Свободный? | Svobodny | Svobodny
Амурск | Amursk | Amoursk
Арсеньев? | Arsenyev | Arseniev
Дальнегорск | Dalnegorsk
Партизанск | Partizansk
Спасск-Дальний | Spassk-Dalny | Spassk-Dalni
Корсаков? | Korsakov
Оха? | Okha
Елизово | Yelizovo | Ielizovo
Буйнакск | Buynaksk | Bouïnaksk
Избербаш | Izberbash | Izberbach
Кизляр | Kizlyar | Kizliar
Гудермес | Gudermes | Goudermes
Моздок | Mozdok
Беслан | Beslan
Прохладный? | Prokhladny | Prokhladny
Каспийский? | Kaspiysky | Kaspiïski
Волжск | Volzhsk | Voljsk
Алатырь | Alatyr
Канаш | Kanash | Kanach
Шумерля | Shumerlya | Choumerlia
Вятские Поляны | Vyatskiye Polyany | Viatskié Poliany
Кирово-Чепецк = К-Чепецк | Kirovo-Chepetsk | Kirovo-Tchepetsk
Слободской? | Slobodskoy | Slobodskoï
Печора? | Pechora | Petchora
Инта | Inta
Усинск | Usinsk | Oussinsk
Сортавала | Sortavala
Костомукша | Kostomuksha | Kostomoukcha
Кондопога | Kondopoga
Светлогорск | Svetlogorsk
Советск | Sovetsk
Черняховск | Chernyakhovsk | Tcherniakhovsk
Гусев? | Gusev | Goussev
Балтийск | Baltiysk | Baltiisk
Абинск | Abinsk
Азнакаево | Aznakayevo | Aznakaïevo
Аксай | Aksay | Aksaï
Алапаевск | Alapayevsk | Alapaïevsk
Алейск | Aleysk | Aleïsk
Алексеевка | Alekseyevka | Alekseïevka
Апрелевка | Aprelevka
Апшеронск | Apsheronsk | Apcheronsk
Аргун | Argun | Argoun
Артемовский? | Artyomovsky | Artiomovski
Арсеньево | Arsenyevo | Arsenievo
Аша | Asha | Acha
Балахна | Balakhna
Баксан | Baksan
Барабинск | Barabinsk
Белебей | Belebey | Belebeï
Белогорск | Belogorsk
Белореченск | Belorechensk | Beloretchensk
Березовский? | Beryozovsky | Beriozovski
Бирск | Birsk
Благодарный? | Blagodarny | Blagodarny
Богданович? | Bogdanovich | Bogdanovitch
Богородицк | Bogoroditsk
Боровичи | Borovichi | Borovitchi
Бронницы | Bronnitsy
Бугры? | Bugry | Bougry
Бутово? | Butovo | Boutovo
Валуйки | Valuyki | Valouïki
Великие Вязёмы | Velikiye Vyazyomy | Velikié Viaziomy
Верещагино | Vereshchagino | Verechtchaguino
Верхний Уфалей | Verkhny Ufaley | Verkhni Oufaleï
Верхняя Салда = В. Салда | Verkhnyaya Salda | Verkhniaïa Salda
Волхов | Volkhov
Волоколамск | Volokolamsk
Воскресенск | Voskresensk
Вязники | Vyazniki | Viazniki
Гай? | Gay | Gaï
Голицыно | Golitsyno
Горячий Ключ | Goryachy Klyuch | Goriatchi Klioutch
Грязи? | Gryazi | Griazi
Губаха | Gubakha | Goubakha
Гулькевичи | Gulkevichi | Goulkevitchi
Дагестанские Огни | Dagestanskiye Ogni | Daghestanskié Ogni
Дальнереченск | Dalnerechensk | Dalneretchensk
Дзержинский? | Dzerzhinsky | Dzerjinski
Дивногорск | Divnogorsk
Донской? | Donskoy | Donskoï
Дюртюли | Dyurtyuli | Diourtiouli
Емва | Yemva | Iemva
Ефремов? | Yefremov | Iefremov
Жуков? | Zhukov | Joukov
Заволжье | Zavolzhye | Zavoljié
Заводоуковск | Zavodoukovsk
Заинск | Zainsk | Zaïnsk
Заозерный | Zaozyorny | Zaoziorny
Зарайск | Zaraysk | Zaraïsk
Заринск | Zarinsk
Зерноград | Zernograd
Зея? | Zeya | Zeïa
Зима? | Zima
Знаменск | Znamensk
Изобильный? | Izobilny
Ирбит | Irbit
Ипатово | Ipatovo
Исилькуль | Isilkul | Issilkoul
Калтан | Kaltan
Калининск | Kalininsk
Калязин | Kalyazin | Kaliazine
Каменка? | Kamenka
Камень-на-Оби | Kamen-na-Obi
Камызяк | Kamyzyak | Kamyziak
Карабулак | Karabulak | Karaboulak
Карачаевск | Karachayevsk | Karatchaïevsk
Карпинск | Karpinsk
Касимов? | Kasimov | Kassimov
Катав-Ивановск | Katav-Ivanovsk
Качканар | Kachkanar | Katchkanar
Кизилюрт | Kizilyurt | Kizliourt
Кимовск | Kimovsk
Киреевск | Kireyevsk | Kireïevsk
Кириллов? | Kirillov
Киржач | Kirzhach | Kirjatch
Кировград | Kirovgrad
Климовск | Klimovsk
Кодинск | Kodinsk
Кольчугино | Kolchugino | Koltchouguino
Коммунар? | Kommunar | Kommounar
Коряжма | Koryazhma | Koriajma
Котельники | Kotelniki
Котельнич | Kotelnich | Kotelnitch
Котово | Kotovo
Котовск | Kotovsk
Кохма | Kokhma
Красноармейск | Krasnoarmeysk | Krasnoarmeïsk
Краснознаменск | Krasnoznamensk
Краснокамск | Krasnokamsk
Краснослободск | Krasnoslobodsk
Красноуральск | Krasnouralsk | Krasnoouralsk
Красноуфимск | Krasnoufimsk | Krasnooufimsk
Красный Сулин | Krasny Sulin | Krasny Souline
Кубинка | Kubinka | Koubinka
Кудрово | Kudrovo | Koudrovo
Курганинск | Kurganinsk | Kourganinsk
Курчатов? | Kurchatov | Kourtchatov
Куровское | Kurovskoye | Kourovskoïé
Кушва | Kushva | Kouchva
Кыштым | Kyshtym | Kychtym
Лабытнанги | Labytnangi | Labytnangui
Лакинск | Lakinsk
Лебедянь | Lebedyan | Lebediane
Ленск? | Lensk
Лермонтов? | Lermontov
Лесной? | Lesnoy | Lesnoï
Лесозаводск | Lesozavodsk
Липки? | Lipki
Лиски? | Liski
Ломоносов? | Lomonosov | Lomonossov
Лосино-Петровский | Losino-Petrovsky | Lossino-Petrovski
Луховицы | Lukhovitsy | Loukhovitsy
Лысково | Lyskovo
Людиново | Lyudinovo | Lioudinovo
Майский? | Maysky | Maïski
Малоярославец | Maloyaroslavets | Maloïaroslavets
Маркс? | Marx
Мариинск | Mariinsk
Мелеуз | Meleuz | Meleouz
Мензелинск | Menzelinsk
Менделеевск | Mendeleyevsk | Mendeleïevsk
Михайловка? | Mikhaylovka | Mikhaïlovka
Мозырь | Mozyr
Московский? | Moskovsky | Moskovski
Мурино | Murino | Mourino
Назарово | Nazarovo
Нарткала | Nartkala
Невель | Nevel
Невьянск | Nevyansk | Nevyansk
Нелидово | Nelidovo
Нерехта | Nerekhta
Нефтегорск | Neftegorsk
Нефтекумск | Neftekumsk | Neftekoumsk
Нижнеудинск | Nizhneudinsk | Nijneoudinsk
Нижняя Салда | Nizhnyaya Salda | Nijniaïa Salda
Нижняя Тура | Nizhnyaya Tura | Nijniaïa Toura
Никольское? | Nikolskoye | Nikolskoïé
Новоалтайск | Novoaltaysk | Novoaltaïsk
Новоаннинский | Novoanninsky | Novoanninski
Нововоронеж | Novovoronezh | Novovoronej
Новодвинск | Novodvinsk
Новокубанск | Novokubansk | Novokoubansk
Новопавловск | Novopavlovsk
Новоульяновск | Novoulyanovsk | Novooulianovsk
Новый Оскол | Novy Oskol
Нурлат | Nurlat | Nourlat
Няндома | Nyandoma | Niandoma
Обь? | Ob
Омутнинск | Omutninsk | Omoutninsk
Осинники | Osinniki | Ossinniki
Оса? | Osa | Ossa
Остров? | Ostrov
Павловск? | Pavlovsk
Палласовка | Pallasovka | Pallassovka
Первомайск | Pervomaysk | Pervomaïsk
Пересвет | Peresvet
Петровск | Petrovsk
Петровск-Забайкальский | Petrovsk-Zabaykalsky | Petrovsk-Zabaïkalski
Пикалево | Pikalyovo | Pikaliovo
Питкяранта | Pitkyaranta | Pitkiaranta
Плавск | Plavsk
Покачи | Pokachi | Pokatchi
Покров? | Pokrov
Полысаево | Polysayevo | Polyssaïevo
Похвистнево | Pokhvistnevo
Почеп | Pochep | Potchep
Приморско-Ахтарск | Primorsko-Akhtarsk
Приозерск | Priozersk
Радужный? | Raduzhny | Radoujny
Райчихинск | Raychikhinsk | Raïtchikhinsk
Рассказово | Rasskazovo
Реж? | Rezh | Rej
Родники? | Rodniki
Ртищево | Rtishchevo | Rtichtchevo
Рыбное? | Rybnoye | Rybnoïé
Саки? | Saki | Saki
Сальск | Salsk
Сасово | Sasovo | Sassovo
Сафоново | Safonovo
Светлоград | Svetlograd
Светлый? | Svetly
Светогорск | Svetogorsk
Северо-Задонск | Severo-Zadonsk
Североуральск | Severouralsk | Severoouralsk
Сегежа | Segezha | Segueja
Семенов? | Semyonov | Semionov
Семикаракорск | Semikarakorsk
Сердобск | Serdobsk
Слюдянка | Slyudyanka | Slioudianka
Сим? | Sim
Советская Гавань | Sovetskaya Gavan | Sovetskaïa Gavan
Сокол? | Sokol
Соль-Илецк | Sol-Iletsk
Сорочинск | Sorochinsk | Sorotchinsk
Сосенский? | Sosensky | Sossenski
Сосновоборск | Sosnovoborsk
Сосногорск | Sosnogorsk
Старая Купавна | Staraya Kupavna | Staraïa Koupavna
Старая Русса | Staraya Russa | Staraïa Roussa
Стародуб | Starodub | Starodoub
Стрежевой | Strezhevoy | Strejevoï
Суворов? | Suvorov | Souvorov
Сунжа? | Sunzha | Sounja
Сухиничи | Sukhinichi | Soukhinitchi
Суздаль | Suzdal | Souzdal
Сухой Лог | Sukhoy Log | Soukhoï Log
Сысерть | Sysert | Syssert
Тавда | Tavda
Тайга? | Tayga | Taïga
Тайшет | Tayshet | Taïchet
Талдом | Taldom
Тара? | Tara
Татарск | Tatarsk
Тейково | Teykovo | Teïkovo
Темников? | Temnikov
Тимашевск | Timashyovsk | Timachevsk
Топки? | Topki
Торжок | Torzhok | Torjok
Трехгорный | Tryokhgorny | Triokhgorny
Трубчевск | Trubchevsk | Troubtchevsk
Тулун | Tulun | Touloun
Удомля | Udomlya | Oudomlia
Унеча | Unecha | Ounetcha
Урай | Uray | Ouraï
Урус-Мартан | Urus-Martan | Ourous-Martan
Урюпинск | Uryupinsk | Ourioupinsk
Усмань | Usman | Ousman
Усть-Джегута | Ust-Dzheguta | Oust-Djegouta
Усть-Катав | Ust-Katav | Oust-Katav
Усть-Кут | Ust-Kut | Oust-Kout
Усть-Лабинск | Ust-Labinsk | Oust-Labinsk
Учалы | Uchaly | Outchaly
Фокино? | Fokino
Фролово | Frolovo
Фурманов? | Furmanov | Fourmanov
Хадыженск | Khadyzhensk | Khadyjensk
Холмск | Kholmsk
Хотьково | Khotkovo
Цимлянск | Tsimlyansk | Tsimliansk
Цивильск | Tsivilsk
Черноголовка | Chernogolovka | Tchernogolovka
Чернушка? | Chernushka | Tchernouchka
Шали? | Shali | Chali
Шарыпово | Sharypovo | Charypovo
Шарья | Sharya | Charia
Шелехов? | Shelekhov | Chelekhov
Шлиссельбург | Shlisselburg | Chlisselbourg
Щербинка | Shcherbinka | Chtcherbinka
Электрогорск | Elektrogorsk
Электроугли | Elektrougli | Elektroougli
Югорск | Yugorsk | Iougorsk
Южа | Yuzha | Iouja
Южноуральск | Yuzhnouralsk | Ioujnoouralsk
Юрьев-Польский | Yuryev-Polsky | Iouriev-Polski
Юрюзань | Yuryuzan | Iouriouzan
Ядрин | Yadrin | Iadrine
Яровое? | Yarovoye | Iarovoïé
Ярцево | Yartsevo | Iartsevo
Ясногорск | Yasnogorsk | Iasnogorsk
Ясный? | Yasny | Iasny
Янаул | Yanaul | Ianaoul
Инза? | Inza
Барыш? | Barysh | Barych
Калач-на-Дону | Kalach-na-Donu | Kalatch-sur-le-Don
Калач? | Kalach | Kalatch
Новоузенск | Novouzensk | Novoouzensk
Ершов? | Yershov | Ierchov
Чаплыгин? | Chaplygin | Tchaplyguine
Армянск | Armyansk | Armiansk
Красноперекопск | Krasnoperekopsk
Старый Крым | Stary Krym
Щелкино | Shchyolkino | Chtchiolkino
Гурзуф | Gurzuf | Gourzouf
Коктебель | Koktebel
Инкерман | Inkerman
Молотов? | Molotov
Брежнев? | Brezhnev | Brejnev
Андропов? | Andropov
Черненко? | Chernenko | Tchernenko
Куйбышевка-Восточная | Kuybyshevka-Vostochnaya | Kouïbychevka-Vostotchnaïa
Сталинск | Stalinsk
Чкалов? | Chkalov | Tchkalov
Томск-7 | Tomsk-7
Красноярск-26 | Krasnoyarsk-26 | Krasnoïarsk-26
Красноярск-45 | Krasnoyarsk-45 | Krasnoïarsk-45
Челябинск-40 = Челябинск-65 | Chelyabinsk-65 | Tcheliabinsk-65
Челябинск-70 | Chelyabinsk-70 | Tcheliabinsk-70
Свердловск-44 | Sverdlovsk-44
Свердловск-45 | Sverdlovsk-45
Пенза-19 | Penza-19
Златоуст-36 | Zlatoust-36
Норильск-2 | Norilsk-2
Полярный? | Polyarny | Poliarny
Заполярный? | Zapolyarny | Zapoliarny
Оленегорск | Olenegorsk
Снежногорск | Snezhnogorsk | Snejnogorsk
Гаджиево | Gadzhiyevo | Gadjievo
Заозерск | Zaozyorsk | Zaoziorsk
Ковдор | Kovdor
Островной? | Ostrovnoy | Ostrovnoï
Вилючинск | Vilyuchinsk | Vilioutchinsk
Углегорск | Uglegorsk | Ouglegorsk
Невельск | Nevelsk
Александровск-Сахалинский | Aleksandrovsk-Sakhalinsky | Aleksandrovsk-Sakhalinski
Поронайск | Poronaysk | Poronaïsk
Долинск | Dolinsk
Анива | Aniva
Удачный? | Udachny | Oudatchny
Алдан? | Aldan
Вилюйск | Vilyuysk | Viliouïsk
Олекминск | Olyokminsk | Oliokminsk
Дудинка | Dudinka | Doudinka
Игарка | Igarka
Енисейск | Yeniseysk | Ienisseïsk
Губкинский? | Gubkinsky | Goubkinski
Тарко-Сале | Tarko-Sale
Советский? | Sovetsky | Sovetski
Белоярский? | Beloyarsky | Beloïarski
Пыть-Ях | Pyt-Yakh | Pyt-Iakh
Ялуторовск | Yalutorovsk | Ialoutorovsk
`;
