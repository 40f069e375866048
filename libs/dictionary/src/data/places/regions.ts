/**
 * Regions: the subjects of the Russian Federation (Constitution, article 65, in its usual English and French renderings),
 * former names that birth places carry, and the regions of Ukraine, Belarus and Kazakhstan. The shape of a row:
 * occupations-office.ts.
 */
const UNLIKE = `
Республика Адыгея = Адыгея | Republic of Adygea | république d'Adyguée
Республика Алтай | Republic of Altai | république de l'Altaï
Республика Башкортостан = Башкортостан = Башкирия | Republic of Bashkortostan | république de Bachkirie
Республика Бурятия = Бурятия | Republic of Buryatia | république de Bouriatie
Республика Дагестан = Дагестан | Republic of Dagestan | république du Daghestan
Донецкая Народная Республика = ДНР | Donetsk People's Republic | République populaire de Donetsk
Республика Ингушетия = Ингушетия | Republic of Ingushetia | république d'Ingouchie
Кабардино-Балкарская Республика = Кабардино-Балкария = КБР | Kabardino-Balkarian Republic | république de Kabardino-Balkarie
Республика Калмыкия = Калмыкия | Republic of Kalmykia | république de Kalmoukie
Карачаево-Черкесская Республика = Карачаево-Черкесия = КЧР | Karachay-Cherkess Republic | république de Karatchaïévo-Tcherkessie
Республика Карелия = Карелия | Republic of Karelia | république de Carélie
Республика Коми | Komi Republic | république des Komis
Республика Крым | Republic of Crimea | république de Crimée
Крым | Crimea | Crimée
Луганская Народная Республика = ЛНР | Luhansk People's Republic | République populaire de Lougansk
Республика Марий Эл = Марий Эл | Republic of Mari El | république des Maris
Республика Мордовия = Мордовия | Republic of Mordovia | république de Mordovie
Республика Саха (Якутия) = Республика Саха = Саха (Якутия) = Якутия | Republic of Sakha (Yakutia) | république de Sakha (Iakoutie)
Республика Северная Осетия - Алания = Республика Северная Осетия = Северная Осетия = Северная Осетия - Алания = РСО-Алания | Republic of North Ossetia-Alania | république d'Ossétie-du-Nord-Alanie
Республика Татарстан = Татарстан = Татария | Republic of Tatarstan | république du Tatarstan
Башкирская АССР = БАССР = Баш. АССР | Bashkir ASSR | RSSA de Bachkirie
Коми АССР | Komi ASSR | RSSA des Komis
Марийская АССР = МАССР | Mari ASSR | RSSA des Maris
Татарская АССР = ТАССР = Тат. АССР | Tatar ASSR | RSSA tatare
Якутская АССР = ЯАССР | Yakut ASSR | RSSA de Iakoutie
Нахичеванская АССР | Nakhichevan ASSR | RSSA du Nakhitchevan
Дагестанская АССР = ДАССР | Dagestan ASSR | RSSA du Daghestan
Бурятская АССР | Buryat ASSR | RSSA de Bouriatie
Мордовская АССР | Mordovian ASSR | RSSA de Mordovie
Чувашская АССР = ЧАССР | Chuvash ASSR | RSSA de Tchouvachie
Удмуртская АССР = УАССР | Udmurt ASSR | RSSA d'Oudmourtie
Карельская АССР | Karelian ASSR | RSSA de Carélie
Калмыцкая АССР | Kalmyk ASSR | RSSA de Kalmoukie
Кабардино-Балкарская АССР = КБАССР | Kabardino-Balkar ASSR | RSSA de Kabardino-Balkarie
Северо-Осетинская АССР = СОАССР | North Ossetian ASSR | RSSA d'Ossétie-du-Nord
Тувинская АССР | Tuvan ASSR | RSSA de Touva
Крымская АССР | Crimean ASSR | RSSA de Crimée
Абхазская АССР | Abkhaz ASSR | RSSA d'Abkhazie
Аджарская АССР | Adjar ASSR | RSSA d'Adjarie
Каракалпакская АССР | Karakalpak ASSR | RSSA de Karakalpakie
Республика Тыва = Республика Тува = Тыва = Тува | Republic of Tuva | république de Touva
Удмуртская Республика = Удмуртия | Udmurt Republic | république d'Oudmourtie
Республика Хакасия = Хакасия | Republic of Khakassia | république de Khakassie
Чеченская Республика = Чечня | Chechen Republic | république de Tchétchénie
Чечено-Ингушская АССР = ЧИАССР | Chechen-Ingush ASSR | RSSA de Tchétchéno-Ingouchie
Чувашская Республика = Чувашия = Чувашская Республика - Чувашия | Chuvash Republic | république de Tchouvachie
Сахалин = остров Сахалин = о. Сахалин = о-в Сахалин | Sakhalin | Sakhaline
Кемеровская область - Кузбасс = Кузбасс | Kemerovo Region - Kuzbass | région de Kemerovo - Kouzbass
Еврейская автономная область = ЕАО | Jewish Autonomous Region | région autonome juive
Ненецкий автономный округ = НАО? | Nenets Autonomous Area | district autonome de Nénétsie
Ханты-Мансийский автономный округ = Ханты-Мансийский автономный округ - Югра = ХМАО = ХМАО-Югра | Khanty-Mansi Autonomous Area - Yugra | district autonome des Khantys-Mansis - Iougra
Чукотский автономный округ = Чукотка | Chukotka Autonomous Area | district autonome de Tchoukotka
Центральный административный округ = ЦАО | Central Administrative District | district administratif central
Северный административный округ = САО | Northern Administrative District | district administratif nord
Северо-Восточный административный округ = СВАО | North-Eastern Administrative District | district administratif nord-est
Восточный административный округ = ВАО | Eastern Administrative District | district administratif est
Юго-Восточный административный округ = ЮВАО | South-Eastern Administrative District | district administratif sud-est
Южный административный округ = ЮАО | Southern Administrative District | district administratif sud
Юго-Западный административный округ = ЮЗАО | South-Western Administrative District | district administratif sud-ouest
Западный административный округ | Western Administrative District | district administratif ouest
Северо-Западный административный округ = СЗАО | North-Western Administrative District | district administratif nord-ouest
Зеленоградский административный округ = ЗелАО | Zelenograd Administrative District | district administratif de Zelenograd
Ямало-Ненецкий автономный округ = ЯНАО | Yamal-Nenets Autonomous Area | district autonome de Iamalo-Nénétsie
`;

/** Adjective of the край | English | French: `Пермский край`, `Perm Territory`, `territoire de Perm`. */
const TERRITORIES = `
Алтайский | Altai | l'Altaï
Забайкальский | Trans-Baikal | Transbaïkalie
Камчатский | Kamchatka | Kamtchatka
Краснодарский | Krasnodar | Krasnodar
Красноярский | Krasnoyarsk | Krasnoïarsk
Пермский | Perm | Perm
Приморский | Primorye | Primorié
Ставропольский | Stavropol | Stavropol
Хабаровский | Khabarovsk | Khabarovsk
`;

/** Adjective of the область | English | French: `Тверская область`, `Tver Region`, `région de Tver`. */
const OBLASTS = `
Амурская | Amur | l'Amour
Архангельская | Arkhangelsk | Arkhangelsk
Астраханская | Astrakhan | Astrakhan
Белгородская | Belgorod | Belgorod
Брянская | Bryansk | Briansk
Владимирская | Vladimir | Vladimir
Волгоградская | Volgograd | Volgograd
Вологодская | Vologda | Vologda
Воронежская | Voronezh | Voronej
Ивановская | Ivanovo | Ivanovo
Иркутская | Irkutsk | Irkoutsk
Калининградская | Kaliningrad | Kaliningrad
Калужская | Kaluga | Kalouga
Кемеровская | Kemerovo | Kemerovo
Кировская | Kirov | Kirov
Костромская | Kostroma | Kostroma
Курганская | Kurgan | Kourgan
Курская | Kursk | Koursk
Ленинградская | Leningrad | Léningrad
Липецкая | Lipetsk | Lipetsk
Магаданская | Magadan | Magadan
Московская | Moscow | Moscou
Мурманская | Murmansk | Mourmansk
Нижегородская | Nizhny Novgorod | Nijni Novgorod
Новгородская | Novgorod | Novgorod
Новосибирская | Novosibirsk | Novossibirsk
Омская | Omsk | Omsk
Оренбургская | Orenburg | Orenbourg
Орловская | Oryol | Orel
Пензенская | Penza | Penza
Пермская | Perm | Perm
Псковская | Pskov | Pskov
Ростовская | Rostov | Rostov
Рязанская | Ryazan | Riazan
Самарская | Samara | Samara
Саратовская | Saratov | Saratov
Сахалинская | Sakhalin | Sakhaline
Свердловская | Sverdlovsk | Sverdlovsk
Смоленская | Smolensk | Smolensk
Тамбовская | Tambov | Tambov
Тверская | Tver | Tver
Томская | Tomsk | Tomsk
Тульская | Tula | Toula
Тюменская | Tyumen | Tioumen
Ульяновская | Ulyanovsk | Oulianovsk
Челябинская | Chelyabinsk | Tcheliabinsk
Читинская | Chita | Tchita
Ярославская | Yaroslavl | Iaroslavl
Горьковская | Gorky | Gorki
Калининская | Kalinin | Kalinine
Куйбышевская | Kuybyshev | Kouïbychev
Камчатская | Kamchatka | Kamtchatka
Винницкая | Vinnytsia | Vinnytsia
Волынская | Volyn | Volhynie
Днепропетровская | Dnipropetrovsk | Dnipropetrovsk
Донецкая | Donetsk | Donetsk
Житомирская | Zhytomyr | Jytomyr
Закарпатская | Zakarpattia | Transcarpatie
Запорожская | Zaporizhzhia | Zaporijjia
Ивано-Франковская | Ivano-Frankivsk | Ivano-Frankivsk
Киевская | Kyiv | Kiev
Кировоградская | Kirovohrad | Kirovohrad
Луганская | Luhansk | Louhansk
Ворошиловградская | Voroshilovgrad | Vorochilovgrad
Львовская | Lviv | Lviv
Николаевская | Mykolaiv | Mykolaïv
Одесская | Odesa | Odessa
Полтавская | Poltava | Poltava
Ровенская | Rivne | Rivne
Сумская | Sumy | Soumy
Тернопольская | Ternopil | Ternopil
Харьковская | Kharkiv | Kharkiv
Херсонская | Kherson | Kherson
Хмельницкая | Khmelnytskyi | Khmelnytskyï
Черкасская | Cherkasy | Tcherkassy
Черниговская | Chernihiv | Tchernihiv
Черновицкая | Chernivtsi | Tchernivtsi
Крымская | Crimea | Crimée
Брестская | Brest | Brest
Витебская | Vitebsk | Vitebsk
Гомельская | Gomel | Gomel
Гродненская | Grodno | Grodno
Минская | Minsk | Minsk
Могилевская | Mogilev | Moguilev
Акмолинская | Akmola | Akmola
Актюбинская | Aktobe | Aktioubé
Алма-Атинская | Alma-Ata | Alma-Ata
Алматинская | Almaty | Almaty
Атырауская | Atyrau | Atyraou
Восточно-Казахстанская | East Kazakhstan | Kazakhstan-Oriental
Жамбылская | Jambyl | Djamboul
Западно-Казахстанская | West Kazakhstan | Kazakhstan-Occidental
Карагандинская | Karaganda | Karaganda
Костанайская | Kostanay | Kostanaï
Кустанайская | Kustanay | Koustanaï
Кызылординская | Kyzylorda | Kyzylorda
Мангистауская | Mangystau | Manguistaou
Павлодарская | Pavlodar | Pavlodar
Северо-Казахстанская | North Kazakhstan | Kazakhstan-Septentrional
Туркестанская | Turkistan | Turkestan
Целиноградская | Tselinograd | Tselinograd
Чимкентская | Chimkent | Tchimkent
Ташкентская | Tashkent | Tachkent
Самаркандская | Samarkand | Samarcande
Ферганская | Fergana | Ferghana
Бухарская | Bukhara | Boukhara
Андижанская | Andijan | Andijan
Наманганская | Namangan | Namangan
Чуйская | Chuy | Tchouï
Ошская | Osh | Och
`;

const of = (french: string) =>
  /^l'/.test(french) ? `de ${french}` : /^[AEIOUÉ]/.test(french) ? `d'${french}` : `de ${french}`;

/** Adjective of a man | English | French name with its article, if any: `Тверской`, `Tver`, `Tver`. */
export const REGION_ADJECTIVES = [...TERRITORIES.trim().split('\n'), ...OBLASTS.trim().split('\n')]
  .map((row) => row.replace(/^(\S+)ая /u, '$1ий '))
  .join('\n');

function rows(table: string, kind: { ru: string; en: string; fr: string }): string {
  const lines = table.trim().split('\n');
  return lines
    .map((line) => {
      const [ru = '', en = '', fr = ''] = line.split('|').map((cell) => cell.trim());
      return `${ru} ${kind.ru} | ${en} ${kind.en} | ${kind.fr} ${of(fr)}`;
    })
    .join('\n');
}

export const REGIONS = [
  UNLIKE.trim(),
  rows(TERRITORIES, { ru: 'край', en: 'Territory', fr: 'territoire' }),
  rows(OBLASTS, { ru: 'область', en: 'Region', fr: 'région' }),
].join('\n');
