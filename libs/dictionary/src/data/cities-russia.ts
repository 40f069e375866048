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
Великие Луки | Velikiye Luki | Velikié Louki
Великий Новгород = Новгород | Veliky Novgorod | Veliki Novgorod
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
Екатеринбург | Yekaterinburg | Iekaterinbourg
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
Йошкар-Ола | Yoshkar-Ola | Iochkar-Ola
Казань | Kazan
Калинин? | Kalinin | Kalinine
Калининград | Kaliningrad
Калуга | Kaluga | Kalouga
Каменск-Уральский | Kamensk-Uralsky | Kamensk-Ouralski
Камышин | Kamyshin | Kamychine
Каспийск | Kaspiysk | Kaspiisk
Кемерово | Kemerovo
Керчь | Kerch | Kertch
Киров | Kirov
Кисловодск | Kislovodsk
Клин? | Klin | Kline
Ковров | Kovrov
Коломна | Kolomna
Комсомольск-на-Амуре | Komsomolsk-on-Amur | Komsomolsk-sur-l'Amour
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
Минеральные Воды | Mineralnye Vody
Мурманск | Murmansk | Mourmansk
Муром | Murom | Mourom
Мытищи | Mytishchi | Mytichtchi
Набережные Челны | Naberezhnye Chelny | Naberejnye Tchelny
Назрань | Nazran
Нальчик | Nalchik | Naltchik
Нарьян-Мар | Naryan-Mar | Narian-Mar
Находка | Nakhodka
Невинномысск | Nevinnomyssk
Нефтекамск | Neftekamsk
Нефтеюганск | Nefteyugansk | Nefteïougansk
Нижневартовск | Nizhnevartovsk | Nijnevartovsk
Нижнекамск | Nizhnekamsk | Nijnekamsk
Нижний Новгород = Н. Новгород | Nizhny Novgorod | Nijni Novgorod
Нижний Тагил | Nizhny Tagil | Nijni Taguil
Новокузнецк | Novokuznetsk | Novokouznetsk
Новокуйбышевск | Novokuybyshevsk | Novokouïbychevsk
Новомосковск | Novomoskovsk
Новороссийск | Novorossiysk | Novorossiïsk
Новосибирск | Novosibirsk | Novossibirsk
Новочебоксарск | Novocheboksarsk | Novotcheboksarsk
Новочеркасск | Novocherkassk | Novotcherkassk
Новошахтинск | Novoshakhtinsk | Novochakhtinsk
Новый Уренгой | Novy Urengoy | Novy Ourengoï
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
Орехово-Зуево | Orekhovo-Zuyevo | Orekhovo-Zouïevo
Орск | Orsk
Пенза | Penza
Первоуральск | Pervouralsk | Pervoouralsk
Пермь | Perm
Петрозаводск | Petrozavodsk
Петропавловск-Камчатский | Petropavlovsk-Kamchatsky | Petropavlovsk-Kamtchatski
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
Сергиев Посад | Sergiyev Posad | Serguiev Possad
Серпухов | Serpukhov | Serpoukhov
Симферополь | Simferopol
Смоленск | Smolensk
Соликамск | Solikamsk
Сочи | Sochi | Sotchi
Ставрополь | Stavropol
Сталинград | Stalingrad
Старый Оскол | Stary Oskol
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
Южно-Сахалинск | Yuzhno-Sakhalinsk | Ioujno-Sakhalinsk
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
Славянск-на-Кубани | Slavyansk-na-Kubani | Slaviansk-na-Koubani
Темрюк | Temryuk | Temriouk
Тихорецк | Tikhoretsk
Буденновск | Budyonnovsk | Boudionnovsk
Георгиевск | Georgiyevsk | Gueorguievsk
Железноводск | Zheleznovodsk | Jeleznovodsk
Михайловск? | Mikhaylovsk | Mikhaïlovsk
Асбест? | Asbest
Верхняя Пышма | Verkhnyaya Pyshma | Verkhniaïa Pychma
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
Кирово-Чепецк | Kirovo-Chepetsk | Kirovo-Tchepetsk
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
`;
