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
`;
