/** Adjectives of towns and lands that institutions carry and no region does: Russian, of a man | English | French with its article, if any. */
export const PLACE_ADJECTIVES = `
Санкт-Петербургский = Петербургский | Saint Petersburg | Saint-Pétersbourg
Казанский | Kazan | Kazan
Уфимский | Ufa | Oufa
Краснодарский | Krasnodar | Krasnodar
Кубанский | Kuban | le Kouban
Красноярский | Krasnoyarsk | Krasnoïarsk
Хабаровский | Khabarovsk | Khabarovsk
Ставропольский | Stavropol | Stavropol
Барнаульский | Barnaul | Barnaoul
Алтайский | Altai | l'Altaï
Уральский | Ural | l'Oural
Южно-Уральский | South Ural | l'Oural du Sud
Сибирский | Siberian | Sibérie
Дальневосточный | Far Eastern | l'Extrême-Orient
Северо-Западный | North-Western | le Nord-Ouest
Северо-Восточный | North-Eastern | le Nord-Est
Северо-Кавказский | North Caucasus | le Caucase du Nord
Южный | Southern | le Sud
Приволжский = Поволжский | Volga | la Volga
Тихоокеанский | Pacific | l'océan Pacifique
Байкальский | Baikal | le Baïkal
Балтийский | Baltic | la Baltique
Черноморский | Black Sea | la mer Noire
Северный | Northern | le Nord
Екатеринбургский | Yekaterinburg | Iekaterinbourg
Тольяттинский | Tolyatti | Togliatti
Череповецкий | Cherepovets | Tcherepovets
Магнитогорский | Magnitogorsk | Magnitogorsk
Сочинский | Sochi | Sotchi
Новороссийский | Novorossiysk | Novorossiïsk
Владивостокский | Vladivostok | Vladivostok
Якутский | Yakutsk | Iakoutsk
Бурятский | Buryat | Bouriatie
Башкирский | Bashkir | Bachkirie
Татарский | Tatar | Tatarstan
Удмуртский | Udmurt | Oudmourtie
Ижевский | Izhevsk | Ijevsk
Чувашский | Chuvash | Tchouvachie
Марийский | Mari | la république des Maris
Мордовский | Mordovian | Mordovie
Карельский | Karelian | Carélie
Петрозаводский | Petrozavodsk | Petrozavodsk
Сыктывкарский | Syktyvkar | Syktyvkar
Дагестанский | Dagestan | Daghestan
Чеченский | Chechen | Tchétchénie
Крымский | Crimean | Crimée
Севастопольский | Sevastopol | Sébastopol
Симферопольский | Simferopol | Simferopol
Сургутский | Surgut | Sourgout
Норильский | Norilsk | Norilsk
Подольский | Podolsk | Podolsk
Коломенский | Kolomna | Kolomna
Дубненский | Dubna | Dubna
Обнинский | Obninsk | Obninsk
Таганрогский | Taganrog | Taganrog
Пятигорский | Pyatigorsk | Piatigorsk
Новочеркасский | Novocherkassk | Novotcherkassk
Новокузнецкий | Novokuznetsk | Novokouznetsk
Кузбасский | Kuzbass | le Kouzbass
Братский | Bratsk | Bratsk
Ангарский | Angarsk | Angarsk
Мичуринский | Michurinsk | Mitchourinsk
Елецкий | Yelets | Ielets
Старооскольский | Stary Oskol | Stary Oskol
Арзамасский | Arzamas | Arzamas
Дзержинский | Dzerzhinsk | Dzerjinsk
Рыбинский | Rybinsk | Rybinsk
Ковровский | Kovrov | Kovrov
Муромский | Murom | Mourom
Бийский | Biysk | Biïsk
Орский | Orsk | Orsk
Нижневартовский | Nizhnevartovsk | Nijnevartovsk
Нижнетагильский | Nizhny Tagil | Nijni Taguil
Набережночелнинский | Naberezhnye Chelny | Naberejnye Tchelny
Харьковский | Kharkiv | Kharkiv
Казахский | Kazakh | le Kazakhstan
Карагандинский | Karaganda | Karaganda
Алматинский | Almaty | Almaty
Белорусский | Belarusian | Biélorussie
Минский | Minsk | Minsk
Ташкентский | Tashkent | Tachkent
Ереванский | Yerevan | Erevan
Тбилисский | Tbilisi | Tbilissi
Бакинский | Baku | Bakou
Рижский | Riga | Riga
Донской | Don | le Don
Волжский | Volzhsky | Voljski
Балашихинский | Balashikha | Balachikha
Люберецкий | Lyubertsy | Lioubertsy
Мытищинский | Mytishchi | Mytichtchi
Химкинский | Khimki | Khimki
Одинцовский | Odintsovo | Odintsovo
Домодедовский | Domodedovo | Domodedovo
Щелковский | Shchyolkovo | Chtchiolkovo
Электростальский | Elektrostal | Elektrostal
Серпуховский | Serpukhov | Serpoukhov
Раменский | Ramenskoye | Ramenskoïe
Долгопрудненский | Dolgoprudny | Dolgoproudny
Орехово-Зуевский | Orekhovo-Zuyevo | Orekhovo-Zouïevo
Ногинский | Noginsk | Noguinsk
Сергиево-Посадский | Sergiyev Posad | Serguiev Possad
Клинский | Klin | Kline
Егорьевский | Yegoryevsk | Iegorievsk
Бердский | Berdsk | Berdsk
Димитровградский | Dimitrovgrad | Dimitrovgrad
Каменск-Уральский | Kamensk-Uralsky | Kamensk-Ouralski
Первоуральский | Pervouralsk | Pervoouralsk
Серовский | Serov | Serov
Златоустовский | Zlatoust | Zlatooust
Миасский | Miass | Miass
Копейский | Kopeysk | Kopeïsk
Сызранский | Syzran | Syzran
Новокуйбышевский | Novokuybyshevsk | Novokouïbychevsk
Волгодонский | Volgodonsk | Volgodonsk
Шахтинский | Shakhty | Chakhty
Батайский | Bataysk | Bataïsk
Новошахтинский | Novoshakhtinsk | Novochakhtinsk
Азовский | Azov | Azov
Армавирский | Armavir | Armavir
Ейский | Yeysk | Ieïsk
Анапский | Anapa | Anapa
Геленджикский | Gelendzhik | Guelendjik
Туапсинский | Tuapse | Touapsé
Майкопский | Maykop | Maïkop
Невинномысский | Nevinnomyssk | Nevinnomyssk
Кисловодский | Kislovodsk | Kislovodsk
Ессентукский | Yessentuki | Essentouki
Нальчикский | Nalchik | Naltchik
Владикавказский | Vladikavkaz | Vladikavkaz
Грозненский | Grozny | Grozny
Махачкалинский | Makhachkala | Makhatchkala
Дербентский | Derbent | Derbent
Хасавюртовский | Khasavyurt | Khassaviourt
Элистинский | Elista | Elista
Керченский | Kerch | Kertch
Евпаторийский | Yevpatoria | Eupatoria
Ялтинский | Yalta | Yalta
Феодосийский | Feodosia | Théodosie
Саранский | Saransk | Saransk
Чебоксарский | Cheboksary | Tcheboksary
Новочебоксарский | Novocheboksarsk | Novotcheboksarsk
Йошкар-Олинский | Yoshkar-Ola | Iochkar-Ola
Нижнекамский | Nizhnekamsk | Nijnekamsk
Альметьевский | Almetyevsk | Almetievsk
Зеленодольский | Zelenodolsk | Zelenodolsk
Елабужский | Yelabuga | Ielabouga
Стерлитамакский | Sterlitamak | Sterlitamak
Салаватский | Salavat | Salavat
Нефтекамский | Neftekamsk | Neftekamsk
Воткинский | Votkinsk | Votkinsk
Глазовский | Glazov | Glazov
Сарапульский | Sarapul | Sarapoul
Березниковский | Berezniki | Berezniki
Соликамский | Solikamsk | Solikamsk
Абаканский | Abakan | Abakan
Ачинский | Achinsk | Atchinsk
Канский | Kansk | Kansk
Рубцовский | Rubtsovsk | Roubtsovsk
Прокопьевский | Prokopyevsk | Prokopievsk
Улан-Удэнский | Ulan-Ude | Oulan-Oudé
Усть-Илимский | Ust-Ilimsk | Oust-Ilimsk
Благовещенский | Blagoveshchensk | Blagovechtchensk
Уссурийский | Ussuriysk | Oussouriïsk
Находкинский | Nakhodka | Nakhodka
Южно-Сахалинский | Yuzhno-Sakhalinsk | Ioujno-Sakhalinsk
Петропавловск-Камчатский | Petropavlovsk-Kamchatsky | Petropavlovsk-Kamtchatski
Нефтеюганский | Nefteyugansk | Nefteïougansk
Новоуренгойский | New Urengoy | Novy Ourengoï
Тобольский | Tobolsk | Tobolsk
Ишимский | Ishim | Ichim
Северодвинский | Severodvinsk | Severodvinsk
Великолукский | Velikiye Luki | Velikié Louki
Балаковский | Balakovo | Balakovo
Энгельсский | Engels | Engels
Камышинский | Kamyshin | Kamychine
Новомосковский | Novomoskovsk | Novomoskovsk
Саровский | Sarov | Sarov
Выборгский | Vyborg | Vyborg
Гатчинский | Gatchina | Gatchina
Кронштадтский | Kronstadt | Kronstadt
Астанинский | Astana | Astana
Бишкекский | Bishkek | Bichkek
Душанбинский | Dushanbe | Douchanbé
Ашхабадский | Ashgabat | Achgabat
Кишиневский | Chișinău | Chișinău
Вильнюсский | Vilnius | Vilnius
Таллинский | Tallinn | Tallinn
Екатеринбуржский | Yekaterinburg | Iekaterinbourg
`;
