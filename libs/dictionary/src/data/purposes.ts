/** Purposes of a journey and kinds of stay. The shape of a row: occupations-office.ts. */
export const PURPOSES = `
туризм = туристическая = туристический = туристическая поездка = туристическая цель = туристические цели = с целью туризма = в целях туризма | tourism | tourisme
цель поездки | purpose of the journey | objet du voyage
групповой туризм | group tourism | tourisme de groupe
индивидуальный туризм = индивидуальная туристическая поездка | individual tourism | tourisme individuel
организованный туризм = организованная туристическая поездка | organised tourism | tourisme organisé
экскурсия = экскурсионная поездка | excursion | excursion
экскурсии = экскурсионный тур = экскурсионный туризм | sightseeing | visites touristiques
осмотр достопримечательностей = посещение достопримечательностей | sightseeing | visite des sites touristiques
автобусный тур = автобусная экскурсия | bus tour | circuit en autocar
тур выходного дня | weekend trip | week-end touristique
отдых | holiday | vacances
отдых на море = пляжный отдых | seaside holiday | vacances à la mer
отдых в горах | mountain holiday | vacances à la montagne
семейный отдых = отдых с семьей = отдых с детьми | family holiday | vacances en famille
активный отдых | active holiday | vacances actives
горнолыжный отдых = горные лыжи = катание на лыжах = катание на горных лыжах | skiing | ski
отпуск = каникулы | holiday | vacances
летние каникулы | summer holidays | vacances d'été
зимние каникулы | winter holidays | vacances d'hiver
школьные каникулы | school holidays | vacances scolaires
новогодние каникулы = новогодние праздники | New Year holidays | vacances du Nouvel An
рождественские каникулы | Christmas holidays | vacances de Noël
майские праздники | May holidays | congés de mai
свадебное путешествие = медовый месяц | honeymoon | voyage de noces
путешествие | journey | voyage
поездка | trip | voyage
путешествие на автомобиле = поездка на автомобиле = автопутешествие = автотуризм | car trip | voyage en voiture
круиз = морской круиз | cruise | croisière
речной круиз | river cruise | croisière fluviale
шопинг = покупки | shopping | achats
деловая = деловая поездка = бизнес-поездка = деловой визит | business trip | voyage d'affaires
командировка = служебная командировка = служебная поездка | business trip | mission professionnelle
бизнес = деловые цели | business | affaires
переговоры = деловые переговоры | business negotiations | négociations commerciales
деловая встреча | business meeting | réunion d'affaires
деловые встречи | business meetings | réunions d'affaires
встреча с партнерами = встреча с деловыми партнерами | meeting with business partners | rencontre avec des partenaires commerciaux
участие в переговорах | participation in negotiations | participation à des négociations
подписание договора = подписание контракта = заключение договора = заключение контракта | signing of a contract | signature d'un contrat
выставка | exhibition | exposition
участие в выставке | participation in an exhibition | participation à une exposition
посещение выставки = посещение выставок | visit to an exhibition | visite d'une exposition
ярмарка | trade fair | foire
участие в ярмарке | participation in a trade fair | participation à une foire
конференция | conference | conférence
участие в конференции = участие в конференциях | participation in a conference | participation à une conférence
научная конференция | scientific conference | conférence scientifique
участие в научной конференции | participation in a scientific conference | participation à une conférence scientifique
семинар | seminar | séminaire
участие в семинаре | participation in a seminar | participation à un séminaire
конгресс = съезд | congress | congrès
участие в конгрессе | participation in a congress | participation à un congrès
форум | forum | forum
участие в форуме | participation in a forum | participation à un forum
симпозиум | symposium | symposium
тренинг = участие в тренинге | training | formation
обучение персонала | staff training | formation du personnel
монтаж оборудования = установка оборудования | installation of equipment | installation d'équipements
ремонт оборудования | equipment repair | réparation d'équipements
закупка оборудования | purchase of equipment | achat d'équipements
научная работа = научные исследования = исследование | scientific research | recherche scientifique
научная стажировка | research stay | séjour de recherche
стажировка = практика? | internship | stage
производственная практика | work placement | stage en entreprise
учебная поездка | study trip | voyage d'études
языковая школа = языковой лагерь = курсы иностранного языка | language school | école de langues
летний лагерь = детский лагерь = летний детский лагерь | summer camp | camp de vacances
летняя школа | summer school | université d'été
спорт | sport | sport
спортивные соревнования = соревнования | sports competition | compétition sportive
участие в соревнованиях = участие в спортивных соревнованиях | participation in a sports competition | participation à une compétition sportive
спортивные сборы = тренировочные сборы = спортивный сбор | training camp | stage d'entraînement
турнир | tournament | tournoi
участие в турнире | participation in a tournament | participation à un tournoi
чемпионат | championship | championnat
чемпионат мира | world championship | championnat du monde
участие в чемпионате | participation in a championship | participation à un championnat
марафон | marathon | marathon
участие в марафоне | participation in a marathon | participation à un marathon
посещение матча | attending a match | assister à un match
культура | culture | culture
культурная = культурный визит = культурный обмен | cultural exchange | échange culturel
культурное мероприятие = культурные мероприятия | cultural event | manifestation culturelle
концерт | concert | concert
участие в концерте | performing in a concert | participation à un concert
посещение концерта = поездка на концерт | attending a concert | assister à un concert
гастроли = участие в гастролях | performance tour | tournée
конкурс | competition | concours
участие в конкурсе | participation in a competition | participation à un concours
музыкальный конкурс | music competition | concours de musique
фестиваль | festival | festival
участие в фестивале | participation in a festival | participation à un festival
кинофестиваль | film festival | festival de cinéma
съемки = киносъемки = съемки фильма | filming | tournage
фотосъемка = фотосессия | photo shoot | séance photo
посещение театра | visit to the theatre | sortie au théâtre
посещение музеев = посещение музея | museum visits | visite de musées
гостевая = гостевая поездка = гостевой визит | private visit | visite privée
частная = частная поездка = частный визит = личная поездка = личные цели | private visit | visite privée
визит | visit | visite
в гости = поездка в гости? | private visit | visite privée
официальный визит | official visit | visite officielle
служебная? | official trip | voyage officiel
посещение семьи и друзей = посещение родственников и друзей = посещение родных и друзей = посещение родственников или друзей = посещение семьи или друзей | visiting family and friends | visite à la famille et à des amis
посещение друзей и родственников = визит к друзьям и родственникам | visiting friends and relatives | visite à des amis et à la famille
посещение родственников = поездка к родственникам = визит к родственникам = посещение родных = навестить родственников = к родственникам | visiting relatives | visite à la famille
посещение друзей = поездка к друзьям = визит к друзьям = навестить друзей = к друзьям | visiting friends | visite à des amis
посещение семьи | visiting family | visite à la famille
посещение родителей = поездка к родителям = визит к родителям = навестить родителей | visiting parents | visite aux parents
посещение матери = поездка к матери = посещение мамы = поездка к маме | visiting mother | visite à la mère
посещение отца = поездка к отцу | visiting father | visite au père
посещение мужа = поездка к мужу | visiting husband | visite au mari
посещение жены = поездка к жене | visiting wife | visite à l'épouse
посещение сына = поездка к сыну = визит к сыну = навестить сына | visiting son | visite au fils
посещение дочери = поездка к дочери = визит к дочери = навестить дочь | visiting daughter | visite à la fille
посещение детей = поездка к детям | visiting children | visite aux enfants
посещение внуков = поездка к внукам | visiting grandchildren | visite aux petits-enfants
посещение брата = поездка к брату = визит к брату = навестить брата | visiting brother | visite au frère
посещение сестры = поездка к сестре = визит к сестре = навестить сестру | visiting sister | visite à la sœur
посещение бабушки = поездка к бабушке | visiting grandmother | visite à la grand-mère
посещение тети = поездка к тете | visiting aunt | visite à la tante
посещение дяди = поездка к дяде | visiting uncle | visite à l'oncle
посещение друга = поездка к другу = визит к другу | visiting a friend | visite à un ami
посещение подруги = поездка к подруге = визит к подруге | visiting a friend | visite à une amie
посещение могилы = посещение могилы родственников = посещение могил родственников = посещение кладбища | visiting a family grave | visite de la tombe familiale
воссоединение семьи = воссоединение с семьей | family reunification | regroupement familial
свадьба = участие в свадьбе = посещение свадьбы | attending a wedding | participation à un mariage
свадьба дочери | daughter's wedding | mariage de la fille
свадьба сына | son's wedding | mariage du fils
свадьба друзей | friends' wedding | mariage d'amis
заключение брака = вступление в брак = регистрация брака | marriage | mariage
день рождения | birthday | anniversaire
юбилей | anniversary | anniversaire
крестины = крещение | christening | baptême
похороны = участие в похоронах | attending a funeral | obsèques
лечение = медицинское лечение | medical treatment | traitement médical
медицинские причины = по медицинским показаниям = медицинские цели | medical reasons | raisons médicales
медицинское обследование = обследование | medical examination | examen médical
операция? | surgery | opération chirurgicale
консультация врача | medical consultation | consultation médicale
реабилитация | rehabilitation | rééducation
санаторно-курортное лечение = санаторное лечение | spa treatment | cure thermale
оздоровление = оздоровительный отдых | health retreat | séjour de santé
сопровождение ребенка = сопровождение несовершеннолетнего | accompanying a child | accompagnement d'un enfant
сопровождение группы = сопровождение туристической группы | accompanying a group | accompagnement d'un groupe
сопровождение больного | accompanying a patient | accompagnement d'un malade
сопровождение супруга = сопровождение мужа | accompanying husband | accompagnement du mari
сопровождение супруги = сопровождение жены | accompanying wife | accompagnement de l'épouse
сопровождающее лицо / сопровождающая | accompanying person | accompagnateur / accompagnatrice
паломничество = религиозное паломничество = паломническая поездка | pilgrimage | pèlerinage
религиозные цели | religious purposes | motifs religieux
транзит | transit | transit
аэропортовый транзит = транзит через аэропорт | airport transit | transit aéroportuaire
пересадка | connection | correspondance
покупка недвижимости = приобретение недвижимости | purchase of real estate | achat d'un bien immobilier
осмотр недвижимости | viewing of real estate | visite de biens immobiliers
посещение собственной недвижимости = посещение своей недвижимости | visiting own property | séjour dans un bien immobilier personnel
оформление документов | processing of documents | démarches administratives
работа = трудоустройство = трудовая деятельность | employment | emploi
работа по контракту | contract work | travail sous contrat
сезонная работа | seasonal work | travail saisonnier
гуманитарная миссия = гуманитарная помощь | humanitarian mission | mission humanitaire
волонтерство = волонтерская деятельность | volunteering | bénévolat
перегон автомобиля = покупка автомобиля | purchase of a car | achat d'une voiture
международные перевозки = международные грузовые перевозки | international freight transport | transport international de marchandises
грузоперевозки = грузовые перевозки | freight transport | transport de marchandises
пассажирские перевозки | passenger transport | transport de voyageurs
однократный въезд = однократная | single entry | une entrée
двукратный въезд = двукратная = два въезда | two entries | deux entrées
многократный въезд = многократная = мульти = мультивиза | multiple entries | entrées multiples
краткосрочное пребывание | short stay | court séjour
долгосрочное пребывание | long stay | long séjour
проживание в гостинице = проживание в отеле | stay in a hotel | séjour à l'hôtel
проживание у друзей = проживание у знакомых | staying with friends | séjour chez des amis
проживание у родственников | staying with relatives | séjour chez des proches
аренда квартиры = съемная квартира = снятая квартира | rented apartment | appartement loué
аренда жилья | rented accommodation | logement loué
аренда автомобиля | car rental | location de voiture
собственная квартира = своя квартира | own apartment | appartement personnel
собственное жилье = свое жилье | own accommodation | logement personnel
частная квартира | private apartment | appartement privé
апартаменты | apartment | appartement
гостиница = отель | hotel | hôtel
хостел | hostel | auberge de jeunesse
кемпинг | campsite | camping
студенческое общежитие = общежитие? | student hostel | résidence universitaire
яхта | yacht | yacht
круизный лайнер = круизное судно | cruise ship | navire de croisière
проездом | in transit | en transit
самолет | plane | avion
поезд | train | train
автобус | bus | autocar
автомобиль = машина? | car | voiture
паром | ferry | ferry
`;
