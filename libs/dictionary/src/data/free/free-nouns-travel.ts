/**
 * The general vocabulary of free phrases: Russian | English | French with its gender (`u`: not counted, `p`: said in the
 * plural, `h`: a person) | where one is, when it is said in its own way: English / French. `*` behind a Russian word: a plural
 * that does not end in ы or и. This part: journeys, transport, lodging, places.
 */
export const FREE_NOUNS_TRAVEL = `
поездка | trip | voyage [m]
путешествие | journey | voyage [m]
тур | tour | circuit [m]
турне | tour | tournée [f]
экскурсия | excursion | excursion [f]
круиз | cruise | croisière [f] | on a cruise / en croisière
поход | hike | randonnée [f]
прогулка | walk | promenade [f]
экспедиция | expedition | expédition [f] | on an expedition / en expédition
визит | visit | visite [f]
посещение | visit | visite [f]
пребывание | stay | séjour [m]
проживание | accommodation | hébergement [mu]
размещение | accommodation | hébergement [mu]
отдых | holiday | vacances [fp]
отпуск | holiday | congé [m]
каникулы | holidays | vacances [fp]
командировка | business trip | mission [f] | on a business trip / en mission
маршрут | route | itinéraire [m]
путь | way | trajet [m]
дорога | road | route [f] | on the road / sur la route
перелет | flight | vol [m]
рейс | flight | vol [m]
полет | flight | vol [m]
вылет | departure | départ [m]
прилет | arrival | arrivée [f]
отъезд | departure | départ [m]
приезд | arrival | arrivée [f]
выезд | departure | départ [m]
въезд | entry | entrée [f]
прибытие | arrival | arrivée [f]
отправление | departure | départ [m]
возвращение | return | retour [m]
переезд | move | déménagement [m]
проезд | travel | transport [mu]
проход | passage | passage [m]
пересадка | connection | correspondance [f]
транзит | transit | transit [mu] | in transit / en transit
остановка | stop | arrêt [m]
стоянка | stopover | escale [f]
заход | call | escale [f]
ночевка | overnight stay | nuitée [f]
трансфер | transfer | transfert [m]
встреча | meeting | rencontre [f]
проводы | send-off | adieux [mp]
билет | ticket | billet [m]
авиабилет | air ticket | billet d'avion [m]
путевка | package tour | séjour organisé [m]
ваучер | voucher | bon d'échange [m]
бронь | reservation | réservation [f]
бронирование | booking | réservation [f]
отмена | cancellation | annulation [f]
перенос | postponement | report [m]
задержка | delay | retard [m]
багаж | luggage | bagages [mp]
ручная кладь | hand luggage | bagage à main [m]
чемодан | suitcase | valise [f]
сумка | bag | sac [m]
рюкзак | backpack | sac à dos [m]
посылка | parcel | colis [m]
контейнер | container | conteneur [m]
самолет | plane | avion [m] | by plane / en avion
вертолет | helicopter | hélicoptère [m]
поезд | train | train [m] | by train / en train
электричка | suburban train | train de banlieue [m]
вагон | carriage | wagon [m]
автобус | bus | autocar [m] | by bus / en autocar
микроавтобус | minibus | minibus [m] | by minibus / en minibus
машина | car | voiture [f] | by car / en voiture
автомобиль | car | voiture [f] | by car / en voiture
автомашина | car | voiture [f] | by car / en voiture
легковой автомобиль | passenger car | voiture particulière [f]
грузовик | lorry | camion [m]
фура | lorry | camion [m]
прицеп | trailer | remorque [f]
автодом | motorhome | camping-car [m]
мотоцикл | motorcycle | moto [f] | by motorcycle / à moto
велосипед | bicycle | vélo [m] | by bicycle / à vélo
самокат | scooter | trottinette [f]
снегоход | snowmobile | motoneige [f]
трактор | tractor | tracteur [m]
спецтехника | special machinery | engins [mp]
такси | taxi | taxi [m] | by taxi / en taxi
метро | underground | métro [mu] | by underground / en métro
трамвай | tram | tramway [m]
паром | ferry | ferry [m] | on a ferry / à bord d'un ferry
корабль | ship | bateau [m] | on a ship / à bord d'un bateau
судно | ship | navire [m] | on a ship / à bord d'un navire
теплоход | ship | bateau [m] | on a ship / à bord d'un bateau
лайнер | liner | paquebot [m] | on a liner / à bord d'un paquebot
яхта | yacht | yacht [m] | on a yacht / à bord d'un yacht
лодка | boat | bateau [m]
катер | motorboat | vedette [f]
танкер | tanker | pétrolier [m] | on a tanker / à bord d'un pétrolier
траулер | trawler | chalutier [m] | on a trawler / à bord d'un chalutier
экипаж | crew | équipage [m]
член экипажа | crew member | membre d'équipage [mh]
каюта | cabin | cabine [f]
борт | board | bord [m] | on board / à bord
порт | port | port [m] | in a port / dans un port
причал | pier | quai [m]
вокзал | railway station | gare [f] | at the railway station / à la gare
станция | station | station [f]
аэропорт | airport | aéroport [m] | at the airport / à l'aéroport
терминал | terminal | terminal [m]
граница | border | frontière [f] | at the border / à la frontière
таможня | customs | douane [f] | at customs / à la douane
кпп* | border checkpoint | poste-frontière [m]
пункт пропуска | border checkpoint | poste-frontière [m]
погранпереход | border crossing | poste-frontière [m]
паспортный контроль | passport control | contrôle des passeports [mu]
территория | territory | territoire [m]
страна | country | pays [m]
государство | state | État [m]
родина | homeland | pays natal [m] | in my home country / dans mon pays natal
зарубежье | foreign countries | étranger [mu]
республика | republic | république [f]
регион | region | région [f]
область | region | région [f]
край | region | région [f]
район | district | quartier [m]
город | city | ville [f] | in the city / en ville
столица | capital | capitale [f]
центр | centre | centre [m] | in the centre / au centre
центр города | city centre | centre-ville [m] | in the city centre / au centre-ville
пригород | suburb | banlieue [f] | in the suburbs / en banlieue
окраина | outskirts | périphérie [f] | on the outskirts / en périphérie
поселок | settlement | localité [f]
деревня | village | village [m] | in the countryside / à la campagne
село | village | village [m] | in a village / dans un village
улица | street | rue [f]
площадь | square | place [f]
переулок | lane | ruelle [f]
парк | park | parc [m]
сквер | public garden | square [m]
лес | forest | forêt [f]
гора | mountain | montagne [f]
горы | mountains | montagnes [fp] | in the mountains / à la montagne
море | sea | mer [f] | at sea / en mer
океан | ocean | océan [m]
река | river | rivière [f]
озеро | lake | lac [m]
остров | island | île [f]
полуостров | peninsula | presqu'île [f]
побережье | coast | côte [f] | on the coast / sur la côte
берег | shore | rivage [m]
пляж | beach | plage [f] | on the beach / à la plage
водопад | waterfall | cascade [f]
пещера | cave | grotte [f]
вулкан | volcano | volcan [m]
пустыня | desert | désert [m]
природа | nature | nature [fu]
пейзаж | landscape | paysage [m]
климат | climate | climat [m]
погода | weather | temps [mu]
солнце | sun | soleil [mu]
снег | snow | neige [fu]
вода | water | eau [fu]
воздух | air | air [mu]
источник | spring | source [f]
достопримечательность | sight | curiosité [f]
памятник | monument | monument [m]
музей | museum | musée [m]
выставка | exhibition | exposition [f] | at an exhibition / à une exposition
галерея | gallery | galerie [f]
замок | castle | château [m]
дворец | palace | palais [m]
крепость | fortress | forteresse [f]
храм | church | église [f] | at church / à l'église
церковь | church | église [f] | at church / à l'église
собор | cathedral | cathédrale [f]
монастырь | monastery | monastère [m]
мечеть | mosque | mosquée [f]
синагога | synagogue | synagogue [f]
святые места* | holy places | lieux saints [mp]
святыня | shrine | sanctuaire [m]
зоопарк | zoo | zoo [m]
аквапарк | water park | parc aquatique [m]
парк развлечений | amusement park | parc d'attractions [m]
театр | theatre | théâtre [m] | at the theatre / au théâtre
кинотеатр | cinema | cinéma [m]
цирк | circus | cirque [m]
стадион | stadium | stade [m]
бассейн | swimming pool | piscine [f] | in the swimming pool / à la piscine
спортзал | gym | salle de sport [f]
курорт | resort | station balnéaire [f] | at a resort / dans une station balnéaire
горнолыжный курорт | ski resort | station de ski [f] | at a ski resort / dans une station de ski
санаторий | sanatorium | sanatorium [m] | at a sanatorium / en sanatorium
турбаза | holiday camp | centre de vacances [m]
база отдыха | holiday resort | centre de vacances [m]
лагерь | camp | camp [m] | at a camp / en camp
детский лагерь | children's camp | colonie de vacances [f] | at a children's camp / en colonie de vacances
палатка | tent | tente [f]
кемпинг | campsite | camping [m] | at a campsite / au camping
отель | hotel | hôtel [m] | at a hotel / à l'hôtel
гостиница | hotel | hôtel [m] | at a hotel / à l'hôtel
мотель | motel | motel [m]
хостел | hostel | auberge de jeunesse [f] | at a hostel / en auberge de jeunesse
гостевой дом | guest house | maison d'hôtes [f]
апартаменты | apartment | appartement [m]
номер | room | chambre [f]
комната | room | chambre [f]
место | place | place [f]
койко-место | bed | lit [m]
спальное место | berth | couchette [f]
общежитие | hall of residence | foyer [m] | in a hall of residence / en foyer
квартира | apartment | appartement [m]
однокомнатная квартира | one-room apartment | studio [m]
двухкомнатная квартира | two-room apartment | appartement de deux pièces [m]
трехкомнатная квартира | three-room apartment | appartement de trois pièces [m]
студия | studio | studio [m]
дом | house | maison [f]
коттедж | cottage | villa [f]
вилла | villa | villa [f]
дача | country house | maison de campagne [f] | at the country house / à la maison de campagne
жилье | housing | logement [m]
жилой дом | residential building | immeuble d'habitation [m]
гараж | garage | garage [m]
машино-место | parking space | place de parking [f]
парковка | car park | parking [m]
участок | plot of land | terrain [m]
земельный участок | plot of land | terrain [m]
земля | land | terre [f]
сад | garden | jardin [m]
огород | kitchen garden | potager [m]
двор | courtyard | cour [f]
подъезд | entrance | entrée [f]
этаж | floor | étage [m]
крыша | roof | toit [m]
кухня | kitchen | cuisine [f]
ванная | bathroom | salle de bains [f]
спальня | bedroom | chambre [f]
балкон | balcony | balcon [m]
вид | view | vue [f]
вид на море | sea view | vue sur la mer [f]
удобства* | amenities | commodités [fp]
кондиционер | air conditioner | climatiseur [m]
мебель | furniture | meubles [mp]
бытовая техника | household appliances | électroménager [mu]
ремонт | repair | réparation [f]
ремонт квартиры | apartment renovation | rénovation d'appartement [f]
уборка | cleaning | ménage [mu]
питание | meals | repas [mp]
завтрак | breakfast | petit-déjeuner [m]
обед | lunch | déjeuner [m]
ужин | dinner | dîner [m]
полупансион | half board | demi-pension [fu]
пансион | board | pension [fu]
кафе | café | café [m]
ресторан | restaurant | restaurant [m]
бар | bar | bar [m]
столовая | canteen | cantine [f]
еда | food | nourriture [fu]
продукты | groceries | produits alimentaires [mp]
вино | wine | vin [m]
магазин | shop | magasin [m]
рынок | market | marché [m] | at the market / au marché
торговый центр | shopping centre | centre commercial [m]
ярмарка | fair | foire [f] | at a fair / à une foire
сувенир | souvenir | souvenir [m]
подарок | gift | cadeau [m]
покупка | purchase | achat [m]
фотография | photograph | photo [f]
фото | photo | photo [f]
видео | video | vidéo [f]
карта | map | carte [f]
гид | guide | guide [mh]
экскурсовод | guide | guide [mh]
турист | tourist | touriste [mh]
турагентство | travel agency | agence de voyages [f]
турфирма | travel agency | agence de voyages [f]
туроператор | tour operator | voyagiste [m]
авиакомпания | airline | compagnie aérienne [f]
пассажир | passenger | passager [mh]
попутчик | travelling companion | compagnon de voyage [mh]
группа | group | groupe [m] | in a group / en groupe
делегация | delegation | délégation [f] | in a delegation / dans une délégation
сопровождающий | accompanying person | accompagnateur [mh]
руководитель группы | group leader | chef de groupe [mh]
начало | beginning | début [m]
конец | end | fin [f]
середина | middle | milieu [m]
дата | date | date [f]
срок | period | durée [f]
время | time | temps [mu]
день | day | jour [m]
неделя | week | semaine [f]
месяц | month | mois [m]
год | year | année [f]
сезон | season | saison [f]
выходные | weekend | week-end [m] | at the weekend / le week-end
праздник | holiday | fête [f]
утро | morning | matin [m]
вечер | evening | soirée [f]
ночь | night | nuit [f]
час | hour | heure [f]
минута | minute | minute [f]
расписание | timetable | horaire [m]
план | plan | projet [m]
программа | programme | programme [m]
цель | purpose | but [m]
цель поездки | purpose of the journey | but du voyage [m]
причина | reason | raison [f]
направление | direction | direction [f]
расстояние | distance | distance [f]
километр | kilometre | kilomètre [m]
скорость | speed | vitesse [f]
ключ | key | clé [f]
замена | replacement | remplacement [m]
потеря | loss | perte [f]
утеря | loss | perte [f]
кража | theft | vol [m]
авария | accident | accident [m]
дтп* | road accident | accident de la route [m]
происшествие | incident | incident [m]
опасность | danger | danger [m]
безопасность | safety | sécurité [fu]
помощь | help | aide [fu]
сопровождение | escort | accompagnement [m]
осмотр | viewing | visite [f]
знакомство | getting acquainted | rencontre [f]
ознакомление | familiarisation | découverte [f]
впечатление | impression | impression [f]
опыт | experience | expérience [f]
приключение | adventure | aventure [f]
туризм | tourism | tourisme [mu]
шопинг | shopping | shopping [mu]
дайвинг | diving | plongée [fu]
серфинг | surfing | surf [mu]
сноуборд | snowboard | snowboard [m]
лыжи | skis | skis [mp]
рыбалка | fishing | pêche [fu] | fishing / à la pêche
охота | hunting | chasse [fu] | hunting / à la chasse
альпинизм | mountaineering | alpinisme [mu]
восхождение | ascent | ascension [f]
сплав | rafting | rafting [mu]
сафари | safari | safari [m]
паломничество | pilgrimage | pèlerinage [m] | on a pilgrimage / en pèlerinage
хадж | Hajj | hadj [m] | on the Hajj / au hadj
умра | Umrah | omra [f]
перегон | delivery | convoyage [m]
прокат | rental | location [f]
водительское удостоверение | driving licence | permis de conduire [m]
водительские права* | driving licence | permis de conduire [m]
`;
