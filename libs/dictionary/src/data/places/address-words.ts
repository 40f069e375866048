/**
 * Words of an address: Russian spellings, the first two of them the shortest | English | French. `~` is where the proper
 * name stands. The order of the parts stays the sender's.
 */
export const STREETS = `
ул улица | ~ St. | rue ~
пр-т пр-кт пр просп проспект | ~ Ave. | avenue ~
пер переулок | ~ Lane | ruelle ~
пл площадь | ~ Sq. | place ~
наб набережная | ~ Emb. | quai ~
ш шоссе | ~ Highway | chaussée ~
б-р бул бульвар бульв | ~ Blvd. | boulevard ~
пр-д проезд | ~ Passage | passage ~
туп тупик | ~ Cul-de-sac | impasse ~
аллея ал | ~ Alley | allée ~
линия лин | ~ Line | ligne ~
тракт | ~ Road | route ~
спуск | ~ Descent | descente ~
съезд | ~ Slip Road | bretelle ~
просека | ~ Clearing | laie ~
въезд | ~ Entrance | entrée ~
дорога дор | ~ Road | route ~
вал | ~ Val | val ~
ж/м жилмассив жк | ~ Residential Estate | résidence ~
массив | ~ Residential Area | ensemble résidentiel ~
махалля | ~ Mahalla | mahalla ~
промзона | ~ Industrial Zone | zone industrielle ~
компл комплекс | ~ Complex | complexe ~
кв-л квартал | ~ Quarter | quartier ~
мкр мкрн мкр-н м-н мк-н микрорайон | ~ Microdistrict | quartier ~
`;

export const PLACES = `
г гор город | ~ | ~
пос п поселок пгт рп гп п.г.т р.п пст дп кп | ~ (settlement) | ~ (localité)
с село | ~ (village) | ~ (village)
дер д деревня | ~ (village) | ~ (village)
ст-ца станица | ~ (stanitsa) | ~ (stanitsa)
х хутор | ~ (farmstead) | ~ (hameau)
рц райцентр | ~ (district centre) | ~ (chef-lieu de district)
аул кишлак | ~ (village) | ~ (village)
аг агрогородок | ~ (agro-town) | ~ (bourg agricole)
ст станция | ~ (station) | ~ (gare)
обл область | ~ Region | région ~
край | ~ Territory | territoire ~
респ республика | Republic of ~ | république ~
р-н район рн | ~ District | district ~
окр округ | ~ Urban District | district urbain ~
мунокр мунрайон | ~ Municipal District | district municipal ~
гарнизон гарн | ~ (garrison) | ~ (garnison)
снт | SNT ~ | SNT ~
садтов | ST ~ | ST ~
днт | DNT ~ | DNT ~
днп | DNP ~ | DNP ~
улус | ~ Ulus | ulus ~
с/п с/с сельсовет | ~ Rural Settlement | commune rurale ~
с/о | ~ Rural District | district rural ~
штат | ~ | ~
провинция пров | ~ Province | province ~
префектура преф | ~ Prefecture | préfecture ~
о-в о остров | ~ Island | île ~
зато | ZATO ~ | ZATO ~
`;

export const NUMBERED = `
д дом | ~ | ~
корп к корпус | block ~ | bloc ~
стр строение | building ~ | bât. ~
лит литера литер | letter ~ | lettre ~
вл владение | property ~ | propriété ~
кв квартира | apt. ~ | app. ~
оф офис | office ~ | bureau ~
пом помещение помещ | unit ~ | local ~
комн ком комната | room ~ | chambre ~
ном номер | room ~ | chambre ~
эт этаж | floor ~ | étage ~
подъезд под | entrance ~ | entrée ~
апарт апартаменты апартамент | apt. ~ | app. ~
общ общежитие | dormitory ~ | foyer ~
секция сек | section ~ | section ~
склад | warehouse ~ | entrepôt ~
павильон пав | pavilion ~ | pavillon ~
бокс | unit ~ | box ~
гараж | garage ~ | garage ~
магазин | shop ~ | boutique ~
торгместо | stall ~ | emplacement ~
блок | block ~ | bloc ~
зд здание | building ~ | bât. ~
сооружение соор | structure ~ | ouvrage ~
тер территория | area ~ | zone ~
кабинет каб | office ~ | bureau ~
а/я | P.O. Box ~ | B.P. ~
домофон | intercom ~ | interphone ~
индекс | ~ | ~
уч участок | plot ~ | lot ~
в/ч | military unit ~ | unité militaire ~
в/г | military town ~ | cité militaire ~
дос | DOS ~ | DOS ~
`;
