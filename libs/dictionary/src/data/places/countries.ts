/**
 * Countries as answers name them, with the French preposition that says where one is: Russian | English | French | en, au,
 * aux or à. The shape of a row otherwise: occupations-office.ts.
 */
export const COUNTRIES = `
Россия | Russia | Russie | en
Российская Федерация = РФ | Russian Federation | Fédération de Russie | en
СССР = Союз Советских Социалистических Республик = Советский Союз | USSR | URSS | en
РСФСР | RSFSR | RSFSR | en
Украина | Ukraine | Ukraine | en
Украинская ССР = УССР = УкрССР = Укр. ССР | Ukrainian SSR | RSS d'Ukraine | en
Белоруссия = Беларусь | Belarus | Biélorussie | en
Республика Беларусь | Republic of Belarus | république de Biélorussie | en
Белорусская ССР = БССР = Бел. ССР | Byelorussian SSR | RSS de Biélorussie | en
Казахстан | Kazakhstan | Kazakhstan | au
Республика Казахстан | Republic of Kazakhstan | république du Kazakhstan | en
Казахская ССР = КазССР = Каз. ССР = Каз ССР | Kazakh SSR | RSS du Kazakhstan | en
Узбекистан | Uzbekistan | Ouzbékistan | en
Республика Узбекистан | Republic of Uzbekistan | république d'Ouzbékistan | en
Узбекская ССР = УзССР = УзбССР = Узб. ССР = Узб ССР | Uzbek SSR | RSS d'Ouzbékistan | en
Армения | Armenia | Arménie | en
Республика Армения | Republic of Armenia | république d'Arménie | en
Армянская ССР = АрмССР = Арм. ССР | Armenian SSR | RSS d'Arménie | en
Азербайджан | Azerbaijan | Azerbaïdjan | en
Азербайджанская Республика = Республика Азербайджан | Republic of Azerbaijan | république d'Azerbaïdjan | en
Азербайджанская ССР = АзССР = Аз. ССР = Азерб. ССР | Azerbaijan SSR | RSS d'Azerbaïdjan | en
Грузия | Georgia | Géorgie | en
Грузинская ССР = ГССР = ГрССР = Груз. ССР | Georgian SSR | RSS de Géorgie | en
Молдавия = Молдова | Moldova | Moldavie | en
Республика Молдова | Republic of Moldova | république de Moldavie | en
Молдавская ССР = МССР = Молд. ССР = МолдССР | Moldavian SSR | RSS de Moldavie | en
Киргизия = Кыргызстан = Киргизстан | Kyrgyzstan | Kirghizistan | au
Кыргызская Республика = Киргизская Республика | Kyrgyz Republic | république kirghize | en
Киргизская ССР = КиргССР = Кирг. ССР | Kirghiz SSR | RSS de Kirghizie | en
Таджикистан | Tajikistan | Tadjikistan | au
Республика Таджикистан | Republic of Tajikistan | république du Tadjikistan | en
Таджикская ССР = ТаджССР = Тадж. ССР | Tajik SSR | RSS du Tadjikistan | en
Туркмения = Туркменистан | Turkmenistan | Turkménistan | au
Туркменская ССР = ТуркмССР = Туркм. ССР | Turkmen SSR | RSS de Turkménie | en
Литва | Lithuania | Lituanie | en
Литовская ССР = ЛитССР = Лит. ССР | Lithuanian SSR | RSS de Lituanie | en
Латвия | Latvia | Lettonie | en
Латвийская ССР = ЛатвССР = Латв. ССР | Latvian SSR | RSS de Lettonie | en
Эстония | Estonia | Estonie | en
Эстонская ССР = ЭССР = Эст. ССР | Estonian SSR | RSS d'Estonie | en
Абхазия | Abkhazia | Abkhazie | en
Приднестровье | Transnistria | Transnistrie | en
Австралия | Australia | Australie | en
Австрия | Austria | Autriche | en
Албания | Albania | Albanie | en
Алжир? | Algeria | Algérie | en
Ангола | Angola | Angola | en
Андорра | Andorra | Andorre | en
Аргентина | Argentina | Argentine | en
Афганистан | Afghanistan | Afghanistan | en
Багамские острова = Багамы | Bahamas | Bahamas | aux
Бангладеш | Bangladesh | Bangladesh | au
Барбадос | Barbados | Barbade | à la
Бахрейн | Bahrain | Bahreïn | à
Бельгия | Belgium | Belgique | en
Болгария | Bulgaria | Bulgarie | en
Боливия | Bolivia | Bolivie | en
Босния и Герцеговина | Bosnia and Herzegovina | Bosnie-Herzégovine | en
Ботсвана | Botswana | Botswana | au
Бразилия? | Brazil | Brésil | au
Бруней | Brunei | Brunei | à
Ватикан | Vatican City | Vatican | au
Великобритания = Соединенное Королевство = Объединенное Королевство | United Kingdom | Royaume-Uni | au
Англия | England | Angleterre | en
Шотландия | Scotland | Écosse | en
Уэльс | Wales | pays de Galles | au
Северная Ирландия | Northern Ireland | Irlande du Nord | en
Венгрия | Hungary | Hongrie | en
Венесуэла | Venezuela | Venezuela | au
Вьетнам | Vietnam | Viêt Nam | au
Гаити | Haiti | Haïti | en
Гана | Ghana | Ghana | au
Гватемала | Guatemala | Guatemala | au
Гвинея | Guinea | Guinée | en
Германия = ФРГ | Germany | Allemagne | en
ГСВГ = Группа советских войск в Германии | Group of Soviet Forces in Germany | Groupe des forces soviétiques en Allemagne | au
ЗГВ = Западная группа войск | Western Group of Forces | Groupe occidental des forces | au
ЦГВ = Центральная группа войск | Central Group of Forces | Groupe central des forces | au
ЮГВ = Южная группа войск | Southern Group of Forces | Groupe sud des forces | au
ГДР = Германская Демократическая Республика | German Democratic Republic | République démocratique allemande | en
Гондурас | Honduras | Honduras | au
Гонконг | Hong Kong | Hong Kong | à
Греция | Greece | Grèce | en
Дания | Denmark | Danemark | au
Доминиканская Республика = Доминикана | Dominican Republic | République dominicaine | en
Египет | Egypt | Égypte | en
Замбия | Zambia | Zambie | en
Зимбабве | Zimbabwe | Zimbabwe | au
Израиль | Israel | Israël | en
Индия | India | Inde | en
Индонезия | Indonesia | Indonésie | en
Иордания | Jordan | Jordanie | en
Ирак | Iraq | Irak | en
Иран | Iran | Iran | en
Ирландия | Ireland | Irlande | en
Исландия | Iceland | Islande | en
Испания | Spain | Espagne | en
Италия | Italy | Italie | en
Йемен | Yemen | Yémen | au
Кабо-Верде | Cape Verde | Cap-Vert | au
Камбоджа | Cambodia | Cambodge | au
Камерун | Cameroon | Cameroun | au
Канада | Canada | Canada | au
Катар | Qatar | Qatar | au
Кения | Kenya | Kenya | au
Кипр | Cyprus | Chypre | à
Северный Кипр | Northern Cyprus | Chypre du Nord | à
Китай = КНР = Китайская Народная Республика | China | Chine | en
Колумбия | Colombia | Colombie | en
Северная Корея = КНДР | North Korea | Corée du Nord | en
Южная Корея | South Korea | Corée du Sud | en
Республика Корея | Republic of Korea | république de Corée | en
Корея? | Korea | Corée | en
Косово | Kosovo | Kosovo | au
Коста-Рика | Costa Rica | Costa Rica | au
Кот-д'Ивуар | Côte d'Ivoire | Côte d'Ivoire | en
Куба | Cuba | Cuba | à
Кувейт | Kuwait | Koweït | au
Лаос | Laos | Laos | au
Ливан | Lebanon | Liban | au
Ливия | Libya | Libye | en
Лихтенштейн | Liechtenstein | Liechtenstein | au
Люксембург | Luxembourg | Luxembourg | au
Маврикий | Mauritius | Maurice | à
Мадагаскар | Madagascar | Madagascar | à
Макао | Macao | Macao | à
Малайзия | Malaysia | Malaisie | en
Мальдивы = Мальдивские острова | Maldives | Maldives | aux
Мальта | Malta | Malte | à
Марокко | Morocco | Maroc | au
Мексика | Mexico | Mexique | au
Мозамбик | Mozambique | Mozambique | au
Монако | Monaco | Monaco | à
Монголия | Mongolia | Mongolie | en
Мьянма = Бирма | Myanmar | Birmanie | en
Намибия | Namibia | Namibie | en
Непал | Nepal | Népal | au
Нигерия | Nigeria | Nigeria | au
Нидерланды = Голландия | Netherlands | Pays-Bas | aux
Никарагуа | Nicaragua | Nicaragua | au
Новая Зеландия | New Zealand | Nouvelle-Zélande | en
Норвегия | Norway | Norvège | en
Объединенные Арабские Эмираты = ОАЭ = Арабские Эмираты | United Arab Emirates | Émirats arabes unis | aux
Оман | Oman | Oman | à
Пакистан | Pakistan | Pakistan | au
Палестина | Palestine | Palestine | en
Панама | Panama | Panama | au
Парагвай | Paraguay | Paraguay | au
Перу | Peru | Pérou | au
Польша | Poland | Pologne | en
Португалия | Portugal | Portugal | au
Румыния | Romania | Roumanie | en
Сан-Марино | San Marino | Saint-Marin | à
Саудовская Аравия | Saudi Arabia | Arabie saoudite | en
Северная Македония = Македония | North Macedonia | Macédoine du Nord | en
Сейшельские острова = Сейшелы | Seychelles | Seychelles | aux
Сенегал | Senegal | Sénégal | au
Сербия | Serbia | Serbie | en
Югославия | Yugoslavia | Yougoslavie | en
Сингапур | Singapore | Singapour | à
Сирия | Syria | Syrie | en
Словакия | Slovakia | Slovaquie | en
Словения | Slovenia | Slovénie | en
Чехословакия | Czechoslovakia | Tchécoslovaquie | en
США = Соединенные Штаты Америки = Соединенные Штаты | United States of America | États-Unis d'Amérique | aux
Америка? | United States of America | États-Unis d'Amérique | aux
Судан | Sudan | Soudan | au
Таиланд | Thailand | Thaïlande | en
Тайвань | Taiwan | Taïwan | à
Танзания | Tanzania | Tanzanie | en
Тунис? | Tunisia | Tunisie | en
Турция | Turkey | Turquie | en
Уганда | Uganda | Ouganda | en
Уругвай | Uruguay | Uruguay | en
Фиджи | Fiji | Fidji | aux
Филиппины | Philippines | Philippines | aux
Финляндия | Finland | Finlande | en
Франция | France | France | en
Хорватия | Croatia | Croatie | en
Черногория | Montenegro | Monténégro | au
Чехия = Чешская Республика | Czech Republic | République tchèque | en
Чили | Chile | Chili | au
Швейцария | Switzerland | Suisse | en
Швеция | Sweden | Suède | en
Шри-Ланка | Sri Lanka | Sri Lanka | au
Эквадор | Ecuador | Équateur | en
Эфиопия | Ethiopia | Éthiopie | en
ЮАР = Южно-Африканская Республика | South Africa | Afrique du Sud | en
Южная Осетия | South Ossetia | Ossétie du Sud | en
Ямайка | Jamaica | Jamaïque | en
Япония | Japan | Japon | au
Европа | Europe | Europe | en
Европейский Союз = Евросоюз = ЕС | European Union | Union européenne | dans
РК? | Republic of Kazakhstan | république du Kazakhstan | en
РБ? | Republic of Belarus | république de Biélorussie | en
РМ? | Republic of Moldova | république de Moldavie | en
РУ? = РУз | Republic of Uzbekistan | république d'Ouzbékistan | en
Монгольская Народная Республика = МНР | Mongolian People's Republic | République populaire mongole | en
`;
