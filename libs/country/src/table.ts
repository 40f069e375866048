/**
 * ISO 3166-1: alpha-2, alpha-3, numeric, then the names in Russian, English, French and Ukrainian. Names after the
 * Unicode CLDR (Unicode License v3), with a few short forms of our own. Kosovo carries the code CLDR gives it.
 */
export const COUNTRY_TABLE = `
AF|AFG|004|Афганистан|Afghanistan|Afghanistan|Афганістан
AX|ALA|248|Аландские острова|Åland Islands|Îles Åland|Аландські Острови
AL|ALB|008|Албания|Albania|Albanie|Албанія
DZ|DZA|012|Алжир|Algeria|Algérie|Алжир
AS|ASM|016|Американское Самоа|American Samoa|Samoa américaines|Американське Самоа
AD|AND|020|Андорра|Andorra|Andorre|Андорра
AO|AGO|024|Ангола|Angola|Angola|Ангола
AI|AIA|660|Ангилья|Anguilla|Anguilla|Ангілья
AQ|ATA|010|Антарктида|Antarctica|Antarctique|Антарктика
AG|ATG|028|Антигуа и Барбуда|Antigua and Barbuda|Antigua-et-Barbuda|Антигуа і Барбуда
AR|ARG|032|Аргентина|Argentina|Argentine|Аргентина
AM|ARM|051|Армения|Armenia|Arménie|Вірменія
AW|ABW|533|Аруба|Aruba|Aruba|Аруба
AU|AUS|036|Австралия|Australia|Australie|Австралія
AT|AUT|040|Австрия|Austria|Autriche|Австрія
AZ|AZE|031|Азербайджан|Azerbaijan|Azerbaïdjan|Азербайджан
BS|BHS|044|Багамы|Bahamas|Bahamas|Багамські Острови
BH|BHR|048|Бахрейн|Bahrain|Bahreïn|Бахрейн
BD|BGD|050|Бангладеш|Bangladesh|Bangladesh|Бангладеш
BB|BRB|052|Барбадос|Barbados|Barbade|Барбадос
BY|BLR|112|Беларусь|Belarus|Biélorussie|Білорусь
BE|BEL|056|Бельгия|Belgium|Belgique|Бельгія
BZ|BLZ|084|Белиз|Belize|Belize|Беліз
BJ|BEN|204|Бенин|Benin|Bénin|Бенін
BM|BMU|060|Бермудские острова|Bermuda|Bermudes|Бермудські Острови
BT|BTN|064|Бутан|Bhutan|Bhoutan|Бутан
BO|BOL|068|Боливия|Bolivia|Bolivie|Болівія
BQ|BES|535|Бонэйр, Синт-Эстатиус и Саба|Caribbean Netherlands|Pays-Bas caribéens|Карибські Нідерланди
BA|BIH|070|Босния и Герцеговина|Bosnia and Herzegovina|Bosnie-Herzégovine|Боснія і Герцеговина
BW|BWA|072|Ботсвана|Botswana|Botswana|Ботсвана
BV|BVT|074|Остров Буве|Bouvet Island|Île Bouvet|Острів Буве
BR|BRA|076|Бразилия|Brazil|Brésil|Бразилія
IO|IOT|086|Британская территория в Индийском океане|British Indian Ocean Territory|Territoire britannique de l'océan Indien|Британська територія в Індійському океані
BN|BRN|096|Бруней|Brunei|Brunei|Бруней
BG|BGR|100|Болгария|Bulgaria|Bulgarie|Болгарія
BF|BFA|854|Буркина-Фасо|Burkina Faso|Burkina Faso|Буркіна-Фасо
BI|BDI|108|Бурунди|Burundi|Burundi|Бурунді
CV|CPV|132|Кабо-Верде|Cape Verde|Cap-Vert|Кабо-Верде
KH|KHM|116|Камбоджа|Cambodia|Cambodge|Камбоджа
CM|CMR|120|Камерун|Cameroon|Cameroun|Камерун
CA|CAN|124|Канада|Canada|Canada|Канада
KY|CYM|136|Острова Кайман|Cayman Islands|Îles Caïmans|Кайманові Острови
CF|CAF|140|Центрально-Африканская Республика|Central African Republic|République centrafricaine|Центральноафриканська Республіка
TD|TCD|148|Чад|Chad|Tchad|Чад
CL|CHL|152|Чили|Chile|Chili|Чилі
CN|CHN|156|Китай|China|Chine|Китай
CX|CXR|162|Остров Рождества|Christmas Island|Île Christmas|Острів Різдва
CC|CCK|166|Кокосовые острова|Cocos (Keeling) Islands|Îles Cocos|Кокосові (Кілінг) Острови
CO|COL|170|Колумбия|Colombia|Colombie|Колумбія
KM|COM|174|Коморы|Comoros|Comores|Комори
CG|COG|178|Республика Конго|Congo|Congo|Конго
CD|COD|180|Демократическая Республика Конго|Democratic Republic of the Congo|République démocratique du Congo|Демократична Республіка Конго
CK|COK|184|Острова Кука|Cook Islands|Îles Cook|Острови Кука
CR|CRI|188|Коста-Рика|Costa Rica|Costa Rica|Коста-Рика
CI|CIV|384|Кот-д'Ивуар|Cote d'Ivoire|Côte d'Ivoire|Кот-дʼІвуар
HR|HRV|191|Хорватия|Croatia|Croatie|Хорватія
CU|CUB|192|Куба|Cuba|Cuba|Куба
CW|CUW|531|Кюрасао|Curaçao|Curaçao|Кюрасао
CY|CYP|196|Кипр|Cyprus|Chypre|Кіпр
CZ|CZE|203|Чехия|Czech Republic|République tchèque|Чехія
DK|DNK|208|Дания|Denmark|Danemark|Данія
DJ|DJI|262|Джибути|Djibouti|Djibouti|Джибуті
DM|DMA|212|Доминика|Dominica|Dominique|Домініка
DO|DOM|214|Доминиканская Республика|Dominican Republic|République dominicaine|Домініканська Республіка
EC|ECU|218|Эквадор|Ecuador|Équateur|Еквадор
EG|EGY|818|Египет|Egypt|Égypte|Єгипет
SV|SLV|222|Сальвадор|El Salvador|Salvador|Сальвадор
GQ|GNQ|226|Экваториальная Гвинея|Equatorial Guinea|Guinée équatoriale|Екваторіальна Гвінея
ER|ERI|232|Эритрея|Eritrea|Érythrée|Еритрея
EE|EST|233|Эстония|Estonia|Estonie|Естонія
SZ|SWZ|748|Эсватини|Eswatini|Eswatini|Есватіні
ET|ETH|231|Эфиопия|Ethiopia|Éthiopie|Ефіопія
FK|FLK|238|Фолклендские острова|Falkland Islands|Îles Malouines|Фолклендські Острови
FO|FRO|234|Фарерские острова|Faroe Islands|Îles Féroé|Фарерські Острови
FJ|FJI|242|Фиджи|Fiji|Fidji|Фіджі
FI|FIN|246|Финляндия|Finland|Finlande|Фінляндія
FR|FRA|250|Франция|France|France|Франція
GF|GUF|254|Французская Гвиана|French Guiana|Guyane française|Французька Гвіана
PF|PYF|258|Французская Полинезия|French Polynesia|Polynésie française|Французька Полінезія
TF|ATF|260|Французские Южные территории|French Southern Territories|Terres australes françaises|Французькі Південні Території
GA|GAB|266|Габон|Gabon|Gabon|Габон
GM|GMB|270|Гамбия|Gambia|Gambie|Гамбія
GE|GEO|268|Грузия|Georgia|Géorgie|Грузія
DE|DEU|276|Германия|Germany|Allemagne|Німеччина
GH|GHA|288|Гана|Ghana|Ghana|Гана
GI|GIB|292|Гибралтар|Gibraltar|Gibraltar|Гібралтар
GR|GRC|300|Греция|Greece|Grèce|Греція
GL|GRL|304|Гренландия|Greenland|Groenland|Гренландія
GD|GRD|308|Гренада|Grenada|Grenade|Гренада
GP|GLP|312|Гваделупа|Guadeloupe|Guadeloupe|Гваделупа
GU|GUM|316|Гуам|Guam|Guam|Гуам
GT|GTM|320|Гватемала|Guatemala|Guatemala|Гватемала
GG|GGY|831|Гернси|Guernsey|Guernesey|Гернсі
GN|GIN|324|Гвинея|Guinea|Guinée|Гвінея
GW|GNB|624|Гвинея-Бисау|Guinea-Bissau|Guinée-Bissau|Гвінея-Бісау
GY|GUY|328|Гайана|Guyana|Guyana|Гаяна
HT|HTI|332|Гаити|Haiti|Haïti|Гаїті
HM|HMD|334|Острова Херд и Макдональд|Heard and McDonald Islands|Îles Heard-et-MacDonald|Острови Герд і Макдоналд
VA|VAT|336|Ватикан|Vatican City|État de la Cité du Vatican|Ватикан
HN|HND|340|Гондурас|Honduras|Honduras|Гондурас
HK|HKG|344|Гонконг|Hong Kong|Hong Kong|Гонконг
HU|HUN|348|Венгрия|Hungary|Hongrie|Угорщина
IS|ISL|352|Исландия|Iceland|Islande|Ісландія
IN|IND|356|Индия|India|Inde|Індія
ID|IDN|360|Индонезия|Indonesia|Indonésie|Індонезія
IR|IRN|364|Иран|Iran|Iran|Іран
IQ|IRQ|368|Ирак|Iraq|Irak|Ірак
IE|IRL|372|Ирландия|Ireland|Irlande|Ірландія
IM|IMN|833|Остров Мэн|Isle of Man|Île de Man|Острів Мен
IL|ISR|376|Израиль|Israel|Israël|Ізраїль
IT|ITA|380|Италия|Italy|Italie|Італія
JM|JAM|388|Ямайка|Jamaica|Jamaïque|Ямайка
JP|JPN|392|Япония|Japan|Japon|Японія
JE|JEY|832|Джерси|Jersey|Jersey|Джерсі
JO|JOR|400|Иордания|Jordan|Jordanie|Йорданія
KZ|KAZ|398|Казахстан|Kazakhstan|Kazakhstan|Казахстан
KE|KEN|404|Кения|Kenya|Kenya|Кенія
KI|KIR|296|Кирибати|Kiribati|Kiribati|Кірибаті
KP|PRK|408|КНДР|North Korea|Corée du Nord|Північна Корея
KR|KOR|410|Республика Корея|South Korea|Corée du Sud|Південна Корея
XK|XKK|983|Косово|Kosovo|Kosovo|Косово
KW|KWT|414|Кувейт|Kuwait|Koweït|Кувейт
KG|KGZ|417|Киргизия|Kyrgyzstan|Kirghizstan|Киргизстан
LA|LAO|418|Лаос|Laos|Laos|Лаос
LV|LVA|428|Латвия|Latvia|Lettonie|Латвія
LB|LBN|422|Ливан|Lebanon|Liban|Ліван
LS|LSO|426|Лесото|Lesotho|Lesotho|Лесото
LR|LBR|430|Либерия|Liberia|Liberia|Ліберія
LY|LBY|434|Ливия|Libya|Libye|Лівія
LI|LIE|438|Лихтенштейн|Liechtenstein|Liechtenstein|Ліхтенштейн
LT|LTU|440|Литва|Lithuania|Lituanie|Литва
LU|LUX|442|Люксембург|Luxembourg|Luxembourg|Люксембург
MO|MAC|446|Макао|Macao|Macao|Макао
MG|MDG|450|Мадагаскар|Madagascar|Madagascar|Мадагаскар
MW|MWI|454|Малави|Malawi|Malawi|Малаві
MY|MYS|458|Малайзия|Malaysia|Malaisie|Малайзія
MV|MDV|462|Мальдивы|Maldives|Maldives|Мальдіви
ML|MLI|466|Мали|Mali|Mali|Малі
MT|MLT|470|Мальта|Malta|Malte|Мальта
MH|MHL|584|Маршалловы острова|Marshall Islands|Îles Marshall|Маршаллові Острови
MQ|MTQ|474|Мартиника|Martinique|Martinique|Мартиніка
MR|MRT|478|Мавритания|Mauritania|Mauritanie|Мавританія
MU|MUS|480|Маврикий|Mauritius|Maurice|Маврикій
YT|MYT|175|Майотта|Mayotte|Mayotte|Майотта
MX|MEX|484|Мексика|Mexico|Mexique|Мексика
FM|FSM|583|Федеративные Штаты Микронезии|Micronesia|Micronésie|Мікронезія
MD|MDA|498|Молдова|Moldova|Moldavie|Молдова
MC|MCO|492|Монако|Monaco|Monaco|Монако
MN|MNG|496|Монголия|Mongolia|Mongolie|Монголія
ME|MNE|499|Черногория|Montenegro|Monténégro|Чорногорія
MS|MSR|500|Монтсеррат|Montserrat|Montserrat|Монтсеррат
MA|MAR|504|Марокко|Morocco|Maroc|Марокко
MZ|MOZ|508|Мозамбик|Mozambique|Mozambique|Мозамбік
MM|MMR|104|Мьянма|Myanmar|Myanmar|Мʼянма
NA|NAM|516|Намибия|Namibia|Namibie|Намібія
NR|NRU|520|Науру|Nauru|Nauru|Науру
NP|NPL|524|Непал|Nepal|Népal|Непал
NL|NLD|528|Нидерланды|Netherlands|Pays-Bas|Нідерланди
NC|NCL|540|Новая Каледония|New Caledonia|Nouvelle-Calédonie|Нова Каледонія
NZ|NZL|554|Новая Зеландия|New Zealand|Nouvelle-Zélande|Нова Зеландія
NI|NIC|558|Никарагуа|Nicaragua|Nicaragua|Нікарагуа
NE|NER|562|Нигер|Niger|Niger|Нігер
NG|NGA|566|Нигерия|Nigeria|Nigeria|Нігерія
NU|NIU|570|Ниуэ|Niue|Niue|Ніуе
NF|NFK|574|Остров Норфолк|Norfolk Island|Île Norfolk|Острів Норфолк
MK|MKD|807|Северная Македония|North Macedonia|Macédoine du Nord|Північна Македонія
MP|MNP|580|Северные Марианские острова|Northern Mariana Islands|Îles Mariannes du Nord|Північні Маріанські Острови
NO|NOR|578|Норвегия|Norway|Norvège|Норвегія
OM|OMN|512|Оман|Oman|Oman|Оман
PK|PAK|586|Пакистан|Pakistan|Pakistan|Пакистан
PW|PLW|585|Палау|Palau|Palaos|Палау
PS|PSE|275|Палестина|Palestine|Palestine|Палестина
PA|PAN|591|Панама|Panama|Panama|Панама
PG|PNG|598|Папуа — Новая Гвинея|Papua New Guinea|Papouasie-Nouvelle-Guinée|Папуа-Нова Гвінея
PY|PRY|600|Парагвай|Paraguay|Paraguay|Парагвай
PE|PER|604|Перу|Peru|Pérou|Перу
PH|PHL|608|Филиппины|Philippines|Philippines|Філіппіни
PN|PCN|612|Острова Питкэрн|Pitcairn Islands|Îles Pitcairn|Острови Піткерн
PL|POL|616|Польша|Poland|Pologne|Польща
PT|PRT|620|Португалия|Portugal|Portugal|Португалія
PR|PRI|630|Пуэрто-Рико|Puerto Rico|Porto Rico|Пуерто-Рико
QA|QAT|634|Катар|Qatar|Qatar|Катар
RE|REU|638|Реюньон|Réunion|La Réunion|Реюньйон
RO|ROU|642|Румыния|Romania|Roumanie|Румунія
RU|RUS|643|Россия|Russia|Russie|Росія
RW|RWA|646|Руанда|Rwanda|Rwanda|Руанда
BL|BLM|652|Сен-Бартелеми|Saint Barthelemy|Saint-Barthélemy|Сен-Бартелемі
SH|SHN|654|Остров Св. Елены|Saint Helena|Sainte-Hélène|Острів Святої Єлени
KN|KNA|659|Сент-Китс и Невис|Saint Kitts and Nevis|Saint-Christophe-et-Niévès|Сент-Кітс і Невіс
LC|LCA|662|Сент-Люсия|Saint Lucia|Sainte-Lucie|Сент-Люсія
MF|MAF|663|Сен-Мартен|Saint Martin|Saint-Martin|Сен-Мартен
PM|SPM|666|Сен-Пьер и Микелон|Saint Pierre and Miquelon|Saint-Pierre-et-Miquelon|Сен-Пʼєр і Мікелон
VC|VCT|670|Сент-Винсент и Гренадины|Saint Vincent and the Grenadines|Saint-Vincent-et-les Grenadines|Сент-Вінсент і Гренадіни
WS|WSM|882|Самоа|Samoa|Samoa|Самоа
SM|SMR|674|Сан-Марино|San Marino|Saint-Marin|Сан-Марино
ST|STP|678|Сан-Томе и Принсипи|Sao Tome and Principe|Sao Tomé-et-Principe|Сан-Томе і Принсіпі
SA|SAU|682|Саудовская Аравия|Saudi Arabia|Arabie saoudite|Саудівська Аравія
SN|SEN|686|Сенегал|Senegal|Sénégal|Сенегал
RS|SRB|688|Сербия|Serbia|Serbie|Сербія
SC|SYC|690|Сейшельские острова|Seychelles|Seychelles|Сейшельські Острови
SL|SLE|694|Сьерра-Леоне|Sierra Leone|Sierra Leone|Сьєрра-Леоне
SG|SGP|702|Сингапур|Singapore|Singapour|Сінгапур
SX|SXM|534|Синт-Мартен|Sint Maarten|Saint-Martin (partie néerlandaise)|Сінт-Мартен
SK|SVK|703|Словакия|Slovakia|Slovaquie|Словаччина
SI|SVN|705|Словения|Slovenia|Slovénie|Словенія
SB|SLB|090|Соломоновы острова|Solomon Islands|Îles Salomon|Соломонові Острови
SO|SOM|706|Сомали|Somalia|Somalie|Сомалі
ZA|ZAF|710|Южно-Африканская Республика|South Africa|Afrique du Sud|Південно-Африканська Республіка
GS|SGS|239|Южная Георгия и Южные Сандвичевы острова|South Georgia and the South Sandwich Islands|Géorgie du Sud-et-les Îles Sandwich du Sud|Південна Джорджія та Південні Сандвічеві Острови
SS|SSD|728|Южный Судан|South Sudan|Soudan du Sud|Південний Судан
ES|ESP|724|Испания|Spain|Espagne|Іспанія
LK|LKA|144|Шри-Ланка|Sri Lanka|Sri Lanka|Шрі-Ланка
SD|SDN|729|Судан|Sudan|Soudan|Судан
SR|SUR|740|Суринам|Suriname|Suriname|Суринам
SJ|SJM|744|Шпицберген и Ян-Майен|Svalbard and Jan Mayen|Svalbard et Jan Mayen|Шпіцберген та Ян-Маєн
SE|SWE|752|Швеция|Sweden|Suède|Швеція
CH|CHE|756|Швейцария|Switzerland|Suisse|Швейцарія
SY|SYR|760|Сирия|Syria|Syrie|Сирія
TW|TWN|158|Тайвань|Taiwan|Taïwan|Тайвань
TJ|TJK|762|Таджикистан|Tajikistan|Tadjikistan|Таджикистан
TZ|TZA|834|Танзания|Tanzania|Tanzanie|Танзанія
TH|THA|764|Таиланд|Thailand|Thaïlande|Таїланд
TL|TLS|626|Восточный Тимор|Timor-Leste|Timor oriental|Тимор-Лешті
TG|TGO|768|Того|Togo|Togo|Того
TK|TKL|772|Токелау|Tokelau|Tokelau|Токелау
TO|TON|776|Тонга|Tonga|Tonga|Тонга
TT|TTO|780|Тринидад и Тобаго|Trinidad and Tobago|Trinité-et-Tobago|Тринідад і Тобаго
TN|TUN|788|Тунис|Tunisia|Tunisie|Туніс
TR|TUR|792|Турция|Türkiye|Turquie|Туреччина
TM|TKM|795|Туркменистан|Turkmenistan|Turkménistan|Туркменістан
TC|TCA|796|Тёркс и Кайкос|Turks and Caicos Islands|Îles Turques-et-Caïques|Острови Теркс і Кайкос
TV|TUV|798|Тувалу|Tuvalu|Tuvalu|Тувалу
UG|UGA|800|Уганда|Uganda|Ouganda|Уганда
UA|UKR|804|Украина|Ukraine|Ukraine|Україна
AE|ARE|784|Объединённые Арабские Эмираты|United Arab Emirates|Émirats arabes unis|Обʼєднані Арабські Емірати
GB|GBR|826|Великобритания|United Kingdom|Royaume-Uni|Велика Британія
US|USA|840|США|United States|États-Unis|Сполучені Штати
UM|UMI|581|Внешние малые острова (США)|U.S. Outlying Islands|Îles mineures éloignées des États-Unis|Віддалені острови США
UY|URY|858|Уругвай|Uruguay|Uruguay|Уругвай
UZ|UZB|860|Узбекистан|Uzbekistan|Ouzbékistan|Узбекистан
VU|VUT|548|Вануату|Vanuatu|Vanuatu|Вануату
VE|VEN|862|Венесуэла|Venezuela|Venezuela|Венесуела
VN|VNM|704|Вьетнам|Vietnam|Viêt Nam|Вʼєтнам
VG|VGB|092|Виргинские острова (Великобритания)|British Virgin Islands|Îles Vierges britanniques|Британські Віргінські острови
VI|VIR|850|Виргинские острова (США)|U.S. Virgin Islands|Îles Vierges des États-Unis|Віргінські Острови (США)
WF|WLF|876|Уоллис и Футуна|Wallis and Futuna|Wallis-et-Futuna|Уолліс і Футуна
EH|ESH|732|Западная Сахара|Western Sahara|Sahara occidental|Західна Сахара
YE|YEM|887|Йемен|Yemen|Yémen|Ємен
ZM|ZMB|894|Замбия|Zambia|Zambie|Замбія
ZW|ZWE|716|Зимбабве|Zimbabwe|Zimbabwe|Зімбабве
`;
