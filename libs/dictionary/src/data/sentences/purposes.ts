/** Purposes of a journey and kinds of stay. The shape of a row: occupations-office.ts. */
export const PURPOSES = `
туризм = туристическая = туристический = туристическая поездка = туристическая цель = туристические цели = с целью туризма = в целях туризма | tourism | tourisme
цель поездки | purpose of the journey | objet du voyage
групповой туризм | group tourism | tourisme de groupe
индивидуальный туризм = индивидуальная туристическая поездка | individual tourism | tourisme individuel
организованный туризм = организованная туристическая поездка | organised tourism | tourisme organisé
экскурсия | excursion | excursion [f]
экскурсионная поездка = экскурсионная = экскурсионное путешествие | sightseeing trip | voyage touristique
экскурсионный тур | sightseeing tour | circuit touristique
экскурсии = экскурсионный туризм | sightseeing | visites touristiques
осмотр достопримечательностей = посещение достопримечательностей | sightseeing | visite des sites touristiques
автобусный тур | bus tour | circuit en autocar
автобусная экскурсия | bus excursion | excursion en autocar [f]
тур выходного дня | weekend trip | week-end touristique
отдых | holiday | vacances
отдых на море | seaside holiday | vacances à la mer
пляжный отдых = отдых на пляже | beach holiday | vacances à la plage
отдых в горах | mountain holiday | vacances à la montagne
семейный отдых = отдых с семьей | family holiday | vacances en famille
отдых с детьми | holiday with children | vacances avec mes enfants
активный отдых | active holiday | vacances actives
горнолыжный отдых = лыжный отдых | skiing holiday | vacances de ski
горные лыжи = катание на лыжах = катание на горных лыжах | skiing | ski
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
круиз = морской круиз | cruise | croisière [f]
речной круиз | river cruise | croisière fluviale
шопинг = покупки | shopping | achats
шоп-тур = шопинг-тур = шоппинг-тур = шоп тур | shopping trip | voyage de shopping
учебная поездка | study trip | voyage d'études
языковая школа | language school | école de langues
курсы иностранного языка | foreign language courses | cours de langue étrangère
языковой лагерь | language camp | séjour linguistique
летний лагерь | summer camp | camp de vacances [m]
летний детский лагерь = детский летний лагерь | children's summer camp | camp de vacances d'été pour enfants [m]
детский лагерь | children's camp | camp de vacances pour enfants [m]
летняя школа | summer school | école d'été
спорт | sport | sport
спортивные соревнования = соревнования | sports competition | compétition sportive [f]
участие в соревнованиях = участие в спортивных соревнованиях | participation in a sports competition | participation à une compétition sportive
спортивные сборы = тренировочные сборы = спортивный сбор | training camp | stage d'entraînement [m]
турнир | tournament | tournoi [m]
участие в турнире | participation in a tournament | participation à un tournoi
чемпионат | championship | championnat [m]
чемпионат мира | world championship | championnat du monde [m]
участие в чемпионате | participation in a championship | participation à un championnat
марафон | marathon | marathon [m]
участие в марафоне | participation in a marathon | participation à un marathon
посещение матча | attending a match | assister à un match
культура | culture | culture
культурный обмен | cultural exchange | échange culturel
культурный визит = культурная | cultural visit | visite culturelle
культурное мероприятие | cultural event | manifestation culturelle [f]
культурные мероприятия | cultural events | manifestations culturelles [pl]
концерт | concert | concert [m]
участие в концерте | performing in a concert | participation à un concert
посещение концерта = поездка на концерт | attending a concert | assister à un concert
гастроли = участие в гастролях | performance tour | tournée
конкурс | competition | concours [m]
участие в конкурсе | participation in a competition | participation à un concours
музыкальный конкурс | music competition | concours de musique [m]
фестиваль | festival | festival [m]
участие в фестивале | participation in a festival | participation à un festival
кинофестиваль | film festival | festival de cinéma [m]
съемки = киносъемки | filming | tournage [m]
съемки фильма | film shooting | tournage d'un film [m]
фотосъемка = фотосессия | photo shoot | séance photo
посещение театра | visit to the theatre | sortie au théâtre
посещение музеев | museum visits | visite de musées
посещение музея | museum visit | visite d'un musée
гостевая = гостевая поездка = гостевой визит | private visit | visite privée
частная = частная поездка = частный визит | private visit | visite privée
личная поездка | personal trip | voyage personnel
личные цели | personal purposes | motifs personnels
визит | visit | visite
в гости = поездка в гости? | private visit | visite privée
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
посещение кладбища | visiting a cemetery | visite d'un cimetière
посещение могил родственников | visiting relatives' graves | visite des tombes de proches
посещение могилы родственников | visiting relatives' grave | visite de la tombe de proches
посещение могилы | visiting a grave | visite d'une tombe
воссоединение семьи = воссоединение с семьей | family reunification | regroupement familial
участие в свадьбе = посещение свадьбы | attending a wedding | participation à un mariage
свадьба | wedding | mariage
свадьба дочери | daughter's wedding | mariage de ma fille
свадьба сына | son's wedding | mariage de mon fils
свадьба друзей | friends' wedding | mariage d'amis
заключение брака = вступление в брак | marriage | mariage
регистрация брака | marriage registration | enregistrement du mariage
день рождения | birthday | anniversaire
юбилей | anniversary | anniversaire
крестины = крещение | christening | baptême
участие в похоронах | attending a funeral | participation à des obsèques
похороны | funeral | obsèques
лечение = медицинское лечение | medical treatment | traitement médical
медицинские причины | medical reasons | raisons médicales
по медицинским показаниям | for medical reasons | pour raisons médicales
медицинские цели | medical purposes | fins médicales
медицинское обследование = обследование | medical examination | examen médical
операция? | surgery | opération chirurgicale [f]
консультация врача | consultation with a doctor | consultation médicale
реабилитация | rehabilitation | rééducation
санаторно-курортное лечение = санаторное лечение | spa treatment | cure thermale
оздоровительный отдых | wellness holiday | séjour de remise en forme
оздоровление | wellness | remise en forme
сопровождение ребенка | accompanying a child | accompagnement d'un enfant
сопровождение несовершеннолетнего | accompanying a minor | accompagnement d'un mineur
сопровождение группы | accompanying a group | accompagnement d'un groupe
сопровождение туристической группы | accompanying a tourist group | accompagnement d'un groupe de touristes
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
гуманитарная миссия | humanitarian mission | mission humanitaire
гуманитарная помощь | humanitarian aid | aide humanitaire
волонтерство = волонтерская деятельность | volunteering | bénévolat
покупка автомобиля | purchase of a car | achat d'une voiture
однократный въезд = однократная | single entry | une entrée
двукратный въезд = двукратная = два въезда | two entries | deux entrées
многократный въезд = многократная = мульти | multiple entries | entrées multiples
мультивиза | multiple-entry visa | visa à entrées multiples
краткосрочное пребывание | short stay | court séjour
долгосрочное пребывание | long stay | long séjour
проживание в гостинице = проживание в отеле | stay in a hotel | séjour à l'hôtel
проживание на корабле = проживание на теплоходе = проживание на судне | accommodation on board a ship | hébergement à bord d'un navire
проживание на круизном лайнере = проживание на лайнере | accommodation on board a cruise ship | hébergement à bord d'un paquebot
проживание у друзей | staying with friends | séjour chez des amis
проживание у знакомых | staying with acquaintances | séjour chez des connaissances
проживание у родственников | staying with relatives | séjour chez des proches
съемная квартира = снятая квартира | rented apartment | appartement loué
аренда квартиры | apartment rental | location d'un appartement
аренда жилья | rental of accommodation | location d'un logement
аренда автомобиля | car rental | location de voiture
собственная квартира = своя квартира | own apartment | appartement personnel
собственное жилье = свое жилье | own accommodation | logement personnel
частная квартира | private apartment | appartement privé
апартаменты | apartment | appartement
хостел | hostel | auberge de jeunesse
кемпинг | campsite | camping
студенческое общежитие = общежитие? | student hostel | résidence universitaire
яхта | yacht | yacht
проездом | in transit | en transit
самолет | plane | avion
поезд | train | train
автобус | bus | autocar
автомобиль = машина? | car | voiture
паром | ferry | ferry
туризм и отдых = отдых и туризм | tourism and holiday | tourisme et vacances
экскурсионно-познавательная = познавательный туризм = познавательная = культурно-познавательный туризм | cultural tourism | tourisme culturel
гастрономический туризм | gastronomic tourism | tourisme gastronomique
гастрономический тур | gastronomic tour | circuit gastronomique
медицинский туризм | medical tourism | tourisme médical
экологический туризм = экотуризм | ecotourism | écotourisme
спортивный туризм | sports tourism | tourisme sportif
экскурсионный отдых | sightseeing holiday | vacances culturelles
отдых на озере | lake holiday | vacances au bord d'un lac
отдых на островах | island holiday | vacances sur les îles
горнолыжный тур = горнолыжная поездка | skiing trip | séjour de ski
школьная экскурсия = школьная поездка = экскурсия с классом = поездка с классом | school trip | voyage scolaire
групповая поездка | group trip | voyage en groupe
групповой тур | group tour | circuit en groupe
групповая экскурсия | group excursion | excursion en groupe [f]
организованная группа | organised group | groupe organisé
самостоятельная поездка = самостоятельное путешествие | independent trip | voyage individuel
семейная поездка = семейное путешествие | family trip | voyage en famille
туристическая поездка с семьей | family tourist trip | voyage touristique en famille
экскурсионная программа | sightseeing programme | programme de visites
посещение достопримечательностей города | city sightseeing | visite des sites touristiques de la ville
посещение исторических мест | visit to historic sites | visite de sites historiques
посещение диснейленда = поездка в диснейленд | visit to Disneyland | visite de Disneyland
посещение парка развлечений | visit to an amusement park | visite d'un parc d'attractions
поход = пеший туризм = треккинг | hiking | randonnée
альпинизм | mountaineering | alpinisme
дайвинг | diving | plongée
серфинг | surfing | surf
охота | hunting | chasse
рыбалка | fishing | pêche
яхтинг | yachting | navigation de plaisance
яхтенный тур | yacht cruise | croisière en yacht
гольф | golf | golf
велотур = велопутешествие | cycling tour | circuit à vélo
мототур = мотопутешествие | motorcycle tour | circuit à moto
йога-тур = йога тур | yoga tour | séjour de yoga
йога-ретрит | yoga retreat | retraite de yoga
ретрит | retreat | retraite
встреча нового года = празднование нового года | New Year celebration | réveillon du Nouvel An
новый год | New Year | Nouvel An
празднование рождества | Christmas celebration | fête de Noël
рождество | Christmas | Noël
празднование дня рождения | birthday celebration | fête d'anniversaire
годовщина свадьбы | wedding anniversary | anniversaire de mariage
празднование годовщины свадьбы | celebrating a wedding anniversary | célébration d'un anniversaire de mariage
помолвка друзей | friends' engagement | fiançailles d'amis
выпускной | graduation | remise des diplômes
вручение диплома = вручение дипломов = церемония вручения дипломов | graduation ceremony | cérémonie de remise des diplômes
роды | childbirth | accouchement
рождение ребенка | birth of a child | naissance d'un enfant
рождение внучки | birth of a granddaughter | naissance d'une petite-fille
рождение внука | birth of a grandson | naissance d'un petit-fils
уход за ребенком дочери | caring for the daughter's child | garde de l'enfant de la fille
уход за больной матерью | caring for sick mother | soins à la mère malade
свидание? = знакомство? | meeting | rencontre
оформление наследства | inheritance formalities | formalités de succession
наследственные дела | inheritance matters | affaires de succession
вступление в наследство = получение наследства | receiving an inheritance | obtention d'un héritage
сделка с недвижимостью | real estate transaction | transaction immobilière
оформление сделки | completion of a transaction | conclusion d'une transaction
оформление недвижимости | real estate formalities | formalités immobilières
регистрация недвижимости | registration of real estate | enregistrement d'un bien immobilier
продажа недвижимости за границей | sale of real estate abroad | vente d'un bien immobilier à l'étranger
открытие счета = открытие банковского счета = открытие счета в банке | opening a bank account | ouverture d'un compte bancaire
участие в судебном заседании = участие в суде | attending a court hearing | participation à une audience au tribunal
судебное заседание | court hearing | audience au tribunal
получение документов | collecting documents | retrait de documents
получение вида на жительство = оформление внж = получение внж | obtaining a residence permit | obtention d'un titre de séjour
переезд на постоянное место жительства = переезд на пмж | permanent relocation | installation permanente
эмиграция | emigration | émigration
воссоединение с мужем | family reunification with husband | regroupement familial avec le mari
воссоединение с супругом | family reunification with spouse | regroupement familial avec le conjoint
воссоединение с женой | family reunification with wife | regroupement familial avec l'épouse
похороны родственника | funeral of a relative | obsèques d'un proche
похороны близкого родственника | funeral of a close relative | obsèques d'un proche parent
к подруге в гости = в гости к подруге | visiting a friend | visite à une amie
в гости к другу = к другу в гости | visiting a friend | visite à un ami
в гости к друзьям = к друзьям в гости = гости у друзей | visiting friends | visite à des amis
в гости к родственникам = к родственникам в гости | visiting relatives | visite à la famille
посещение родственников и туризм = туризм и посещение родственников | visiting relatives and tourism | visite à la famille et tourisme
посещение парня = посещение молодого человека = поездка к молодому человеку | visiting boyfriend | visite au petit ami
посещение девушки = поездка к девушке = к девушке | visiting girlfriend | visite à la petite amie
посещение невесты = поездка к невесте = к невесте | visiting fiancée | visite à la fiancée
посещение жениха = поездка к жениху = к жениху | visiting fiancé | visite au fiancé
к мужу = к супругу | visiting husband | visite au mari
к жене = к супруге | visiting wife | visite à l'épouse
к сыну | visiting son | visite au fils
к дочери | visiting daughter | visite à la fille
к родителям = в гости к родителям | visiting parents | visite aux parents
рабочая поездка | business trip | voyage d'affaires
рабочий визит | working visit | visite de travail
археологические раскопки | archaeological excavation | fouilles archéologiques
спортивные соревнования детей | children's sports competition | compétition sportive pour enfants
учебно-тренировочный сбор = учебно-тренировочные сборы = сборы? | training camp | stage d'entraînement [m]
участие в спортивных сборах = участие в сборах | participation in a training camp | participation à un stage d'entraînement
международные соревнования | international competition | compétition internationale [f]
участие в международных соревнованиях | participation in an international competition | participation à une compétition internationale
чемпионат европы | European championship | championnat d'Europe
олимпийские игры | Olympic Games | Jeux olympiques
посещение футбольного матча = поездка на футбол | attending a football match | assister à un match de football
футбольный матч | football match | match de football
посещение фестиваля | attending a festival | assister à un festival
посещение оперы | going to the opera | sortie à l'opéra
театральный фестиваль | theatre festival | festival de théâtre [m]
музыкальный фестиваль | music festival | festival de musique [m]
танцевальный конкурс | dance competition | concours de danse [m]
спектакль | performance | spectacle [m]
показ мод | fashion show | défilé de mode [m]
неделя моды | fashion week | semaine de la mode
запись альбома | album recording | enregistrement d'un album
выступление | performance | représentation
концертное выступление | concert performance | prestation en concert
концертный тур = гастрольная поездка | concert tour | tournée
лечение и реабилитация | treatment and rehabilitation | traitement et rééducation
диагностика = медицинская диагностика | medical diagnosis | diagnostic médical
хирургическая операция = проведение операции | surgery | opération chirurgicale [f]
плановая операция | planned surgery | opération programmée [f]
стоматологическое лечение = лечение зубов | dental treatment | soins dentaires
эко | IVF treatment | fécondation in vitro
лечение бесплодия | infertility treatment | traitement de l'infertilité
лечение ребенка | child's medical treatment | traitement médical de l'enfant
медицинская консультация | medical consultation | consultation médicale
консультация в клинике | consultation at a clinic | consultation dans une clinique
курортное лечение = лечение на курорте | spa treatment | cure thermale
термальный курорт | thermal resort | station thermale
сопровождение больной матери | accompanying sick mother | accompagnement de la mère malade
сопровождение матери = сопровождение мамы | accompanying mother | accompagnement de la mère
сопровождение детей | accompanying children | accompagnement d'enfants
сопровождение группы детей = сопровождение детской группы | accompanying a group of children | accompagnement d'un groupe d'enfants
сопровождение дочери | accompanying daughter | accompagnement de la fille
сопровождение сына | accompanying son | accompagnement du fils
сопровождение ребенка на лечение | accompanying a child for treatment | accompagnement d'un enfant pour un traitement
посещение святых мест = поклонение святым местам | visiting holy places | visite des lieux saints
поездка по святым местам | trip to holy places | voyage dans les lieux saints
хадж | hajj | hadj
сбор урожая | harvesting | récolte
программа au pair = au pair | au pair programme | programme au pair
программа work and travel = work and travel | Work and Travel programme | programme Work and Travel
спортивная = спортивная поездка | sports trip | voyage sportif
учебная | study | études
транзитная | transit | transit
иная | other | autre
отдых на горнолыжном курорте | ski resort holiday | séjour en station de ski
горнолыжный курорт | ski resort | station de ski [f]
отдых на курорте = курортный отдых | resort holiday | vacances en station balnéaire
круиз по средиземному морю = средиземноморский круиз | Mediterranean cruise | croisière en Méditerranée
круиз по балтийскому морю | Baltic cruise | croisière en mer Baltique
тур = туристический тур | tour | circuit
путевка | package tour | voyage organisé
турпоездка | tourist trip | voyage touristique
автотур | car tour | circuit en voiture
экскурсионный тур по европе | sightseeing tour of Europe | circuit touristique en Europe
отдых и лечение = лечение и отдых | holiday and treatment | vacances et soins
отдых и экскурсии = экскурсии и отдых | holiday and excursions | vacances et excursions
отдых и лечение в санатории | holiday and treatment at a sanatorium | vacances et soins en sanatorium
отдых в санатории | holiday at a sanatorium | vacances en sanatorium
отдых на даче | holiday at a country house | vacances à la maison de campagne
отдых на природе | holiday in the countryside | vacances à la campagne
отдых и шопинг = шопинг и отдых | holiday and shopping | vacances et shopping
туризм и шопинг = шопинг и туризм = шоппинг и туризм = туризм шопинг | tourism and shopping | tourisme et shopping
шоппинг | shopping | shopping
поездка за покупками | shopping trip | voyage de shopping
культурный туризм | cultural tourism | tourisme culturel
винный туризм | wine tourism | œnotourisme
эногастрономический тур | wine and food tour | circuit œnogastronomique
винный тур | wine tour | circuit œnologique
религиозный туризм | religious tourism | tourisme religieux
паломнический тур | pilgrimage | pèlerinage
сельский туризм = агротуризм | rural tourism | tourisme rural
событийный туризм | event tourism | tourisme événementiel
образовательный туризм | educational tourism | tourisme éducatif
круиз по волге | Volga cruise | croisière sur la Volga
круиз по дунаю | Danube cruise | croisière sur le Danube
круиз по рейну | Rhine cruise | croisière sur le Rhin
круиз по нилу | Nile cruise | croisière sur le Nil
круиз по сене | Seine cruise | croisière sur la Seine
круиз по фьордам = круиз по норвежским фьордам | fjord cruise | croisière dans les fjords
круиз по карибскому морю = круиз по карибам | Caribbean cruise | croisière dans les Caraïbes
круиз по черному морю | Black Sea cruise | croisière en mer Noire
круиз по эгейскому морю | Aegean cruise | croisière en mer Égée
круиз по адриатическому морю = круиз по адриатике | Adriatic cruise | croisière en mer Adriatique
круиз по греческим островам | Greek islands cruise | croisière dans les îles grecques
паромный тур = круиз на пароме | ferry cruise | croisière en ferry
кругосветное путешествие | round-the-world trip | tour du monde
кругосветный круиз | round-the-world cruise | croisière autour du monde
новогодний тур = новогодняя поездка | New Year trip | voyage du Nouvel An
новогодний отдых | New Year holiday | vacances du Nouvel An
рождественский тур | Christmas trip | voyage de Noël
встреча с друзьями | meeting friends | rencontre avec des amis
встреча с семьей = встреча с родственниками | meeting family | retrouvailles familiales
встреча одноклассников = встреча выпускников | class reunion | réunion d'anciens élèves
встреча с женихом = знакомство с женихом | meeting fiancé | rencontre avec le fiancé
встреча с невестой | meeting fiancée | rencontre avec la fiancée
посещение фабрики | factory visit | visite d'usine
летняя языковая школа | summer language school | école de langues d'été
детский отдых | children's holiday | vacances pour enfants
отдых в лагере | holiday at a camp | vacances en camp
спортивный лагерь | sports camp | camp sportif
тренировки = тренировочный процесс | training | entraînement
тренировочный лагерь | training camp | stage d'entraînement
шахматный турнир | chess tournament | tournoi d'échecs
участие в турнире по шахматам | participation in a chess tournament | participation à un tournoi d'échecs
регата | regatta | régate
участие в регате | participation in a regatta | participation à une régate
ралли | rally | rallye
автогонки | car racing | course automobile
участие в ралли | participation in a rally | participation à un rallye
забег | running race | course à pied
участие в забеге | participation in a running race | participation à une course à pied
триатлон | triathlon | triathlon
съемки в кино | filming | tournage
участие в съемках | participation in filming | participation à un tournage
участие в спектакле = участие в постановке | participation in a performance | participation à un spectacle
репетиции | rehearsals | répétitions
посещение концертов | attending concerts | assister à des concerts
посещение балета | attending a ballet | assister à un ballet
гонки формулы-1 | Formula 1 race | course de Formule 1
формула-1 | Formula 1 | Formule 1
посещение гран-при | attending a Grand Prix | assister à un Grand Prix
посещение олимпийских игр | attending the Olympic Games | assister aux Jeux olympiques
крещение ребенка = крестины ребенка | child's christening | baptême d'enfant
венчание | church wedding | mariage religieux
свадьба подруги | friend's wedding | mariage d'une amie
свадьба друга | friend's wedding | mariage d'un ami
свадьба брата | brother's wedding | mariage du frère
свадьба внучки | granddaughter's wedding | mariage de la petite-fille
серебряная свадьба | silver wedding | noces d'argent
выпускной дочери | daughter's graduation | remise des diplômes de la fille
выпускной сына | son's graduation | remise des diplômes du fils
помощь дочери | helping daughter | aide à la fille
помощь дочери с ребенком | helping daughter with the child | aide à la fille pour s'occuper de l'enfant
помощь сыну | helping son | aide au fils
уход за внуками = присмотр за внуками | caring for grandchildren | garde des petits-enfants
уход за внучкой | caring for granddaughter | garde de la petite-fille
уход за внуком | caring for grandson | garde du petit-fils
уход за больным родственником | caring for a sick relative | soins à un proche malade
уход за больным | caring for a sick person | soins à un malade
посещение больного родственника | visiting a sick relative | visite à un proche malade
посещение могил | visiting graves | visite de tombes
уход за могилой | tending a grave | entretien d'une tombe
операция на сердце | heart surgery | opération du cœur
операция на глазах = операция на глаза | eye surgery | opération des yeux
пластическая операция = пластическая хирургия | plastic surgery | chirurgie esthétique
химиотерапия | chemotherapy | chimiothérapie
протезирование зубов | dental prosthetics | prothèses dentaires
роды за границей | childbirth abroad | accouchement à l'étranger
рождение ребенка за границей | birth of a child abroad | naissance d'un enfant à l'étranger
прием у врача | doctor's appointment | rendez-vous chez le médecin
оформление гражданства | citizenship formalities | formalités de naturalisation
получение гражданства | obtaining citizenship | obtention de la nationalité
получение пмж | obtaining permanent residence | obtention de la résidence permanente
продление внж = продление вида на жительство | renewal of residence permit | renouvellement du titre de séjour
получение карты поляка | obtaining the Karta Polaka | obtention de la carte de Polonais
просмотр недвижимости | viewing of real estate | visite de biens immobiliers
поиск жилья | search for accommodation | recherche d'un logement
подбор недвижимости | search for real estate | recherche d'un bien immobilier
осмотр квартиры | viewing an apartment | visite d'un appartement
проживание в собственной недвижимости | stay in own property | séjour dans un bien personnel
проживание в своей квартире | stay in own apartment | séjour dans un appartement personnel
ремонт дома | house renovation | rénovation d'une maison
ремонт квартиры | apartment renovation | rénovation d'un appartement
посещение банка | visit to a bank | visite à la banque
волонтерская программа = волонтерский проект | volunteer programme | programme de bénévolat
по программе work and travel = в рамках программы work and travel | under the Work and Travel programme | dans le cadre du programme Work and Travel
культурная программа | cultural programme | programme culturel
хоровой фестиваль | choir festival | festival choral [m]
участие в хоровом фестивале | participation in a choir festival | participation à un festival choral
танцевальный фестиваль | dance festival | festival de danse [m]
спортивный турнир | sports tournament | tournoi sportif [m]
международный турнир | international tournament | tournoi international [m]
отдых с семьей на море = отдых на море с семьей = семейный отдых на море | family seaside holiday | vacances à la mer en famille
реабилитация после операции | rehabilitation after surgery | rééducation après une opération
курс реабилитации после операции | course of rehabilitation after surgery | programme de rééducation après une opération
курс лечения | course of treatment | cure
учеба в магистратуре | master's studies | études de master
учеба в аспирантуре | postgraduate studies | études de doctorat
у друзей | with friends | chez des amis
проживаю у друзей | living with friends | logé chez des amis / logée chez des amis
у знакомых | with acquaintances | chez des connaissances
студенческое общежитие университета | university student residence | résidence universitaire
забронировано через booking = забронированы через booking = забронирован через booking = забронирована через booking | booked through Booking | réservé via Booking
охота и рыбалка | hunting and fishing | chasse et pêche
катание на сноуборде = сноуборд | snowboarding | snowboard
получение диплома | collecting a diploma | retrait d'un diplôme
посещение спортивного мероприятия = посещение спортивных мероприятий | attending a sports event | assister à un événement sportif
посещение больной матери | visiting sick mother | visite à ma mère malade
посещение больного отца | visiting sick father | visite à mon père malade
имплантация зубов | dental implants | implants dentaires
каникулы в лагере | holiday at a camp | vacances en camp
спа-отдых = спа отдых = спа-тур | spa holiday | séjour spa
отдых и лечение на мертвом море | holiday and treatment at the Dead Sea | séjour et soins à la mer Morte
отдых на мертвом море | holiday at the Dead Sea | vacances à la mer Morte
лечение на мертвом море | treatment at the Dead Sea | soins à la mer Morte
экзамен по английскому языку | English language exam | examen d'anglais
сдача экзамена по английскому языку | taking an English language exam | passage d'un examen d'anglais
экзамены | exams | examens
подача документов в университет | university application | candidature à l'université
усыновление ребенка = усыновление | adoption of a child | adoption d'un enfant
постоянное место жительства | permanent residence | résidence permanente
выступление на концерте | concert performance | prestation en concert
развод | divorce | divorce
ошибка в документах | mistake in the documents | erreur dans les documents
`;
