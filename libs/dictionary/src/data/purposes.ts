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
автобусный тур = автобусная экскурсия | bus tour | circuit en autocar
тур выходного дня | weekend trip | week-end touristique
отдых | holiday | vacances
отдых на море | seaside holiday | vacances à la mer
пляжный отдых = отдых на пляже | beach holiday | vacances à la plage
отдых в горах | mountain holiday | vacances à la montagne
семейный отдых = отдых с семьей = отдых с детьми | family holiday | vacances en famille
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
деловая = деловая поездка = бизнес-поездка = деловой визит | business trip | voyage d'affaires
командировка = служебная командировка = служебная поездка | business trip | mission professionnelle
бизнес = деловые цели | business | affaires [pl]
переговоры = деловые переговоры | business negotiations | négociations commerciales
деловая встреча | business meeting | réunion d'affaires [f]
деловые встречи | business meetings | réunions d'affaires [pl]
встреча с партнерами = встреча с деловыми партнерами | meeting with business partners | rencontre avec des partenaires commerciaux
участие в переговорах | participation in negotiations | participation à des négociations
подписание договора = подписание контракта = заключение договора = заключение контракта | signing of a contract | signature d'un contrat
выставка | exhibition | exposition [f]
участие в выставке | participation in an exhibition | participation à une exposition
посещение выставки = посещение выставок | visit to an exhibition | visite d'une exposition
ярмарка | trade fair | foire [f]
участие в ярмарке | participation in a trade fair | participation à une foire
конференция | conference | conférence [f]
участие в конференции = участие в конференциях | participation in a conference | participation à une conférence
научная конференция | scientific conference | conférence scientifique [f]
участие в научной конференции | participation in a scientific conference | participation à une conférence scientifique
семинар | seminar | séminaire [m]
участие в семинаре | participation in a seminar | participation à un séminaire
конгресс = съезд | congress | congrès [m]
участие в конгрессе | participation in a congress | participation à un congrès
форум | forum | forum [m]
участие в форуме | participation in a forum | participation à un forum
симпозиум | symposium | symposium [m]
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
летний лагерь = детский лагерь = летний детский лагерь | summer camp | camp de vacances [m]
летняя школа | summer school | université d'été [f]
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
культурная = культурный визит = культурный обмен | cultural exchange | échange culturel
культурное мероприятие = культурные мероприятия | cultural event | manifestation culturelle [f]
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
съемки = киносъемки = съемки фильма | filming | tournage [m]
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
операция? | surgery | opération chirurgicale [f]
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
покупка автомобиля | purchase of a car | achat d'une voiture
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
туризм и отдых = отдых и туризм | tourism and holiday | tourisme et vacances
экскурсионно-познавательная = познавательный туризм = познавательная = культурно-познавательный туризм | cultural tourism | tourisme culturel
гастрономический туризм = гастрономический тур | gastronomic tourism | tourisme gastronomique
медицинский туризм | medical tourism | tourisme médical
экологический туризм = экотуризм | ecotourism | écotourisme
спортивный туризм | sports tourism | tourisme sportif
деловой туризм | business tourism | tourisme d'affaires
экскурсионный отдых | sightseeing holiday | vacances culturelles
отдых на озере | lake holiday | vacances au bord d'un lac
отдых на островах | island holiday | vacances sur les îles
горнолыжный тур = горнолыжная поездка | skiing | ski
школьная экскурсия = школьная поездка = экскурсия с классом = поездка с классом | school trip | voyage scolaire
групповая поездка = групповая экскурсия = групповой тур | group trip | voyage en groupe
организованная группа | organised group | groupe organisé
самостоятельная поездка = самостоятельное путешествие | independent trip | voyage individuel
семейная поездка = семейное путешествие | family trip | voyage en famille
туристическая поездка с семьей | family tourist trip | voyage touristique en famille
экскурсионная программа | sightseeing programme | programme de visites
посещение достопримечательностей города | sightseeing | visites touristiques
посещение исторических мест | visit to historic sites | visite de sites historiques
посещение диснейленда = поездка в диснейленд | visit to Disneyland | visite de Disneyland
посещение парка развлечений | visit to an amusement park | visite d'un parc d'attractions
поход = пеший туризм = треккинг | hiking | randonnée
альпинизм | mountaineering | alpinisme
дайвинг | diving | plongée
серфинг | surfing | surf
охота | hunting | chasse
рыбалка | fishing | pêche
яхтинг = яхтенный тур | yachting | navigation de plaisance
гольф | golf | golf
велотур = велопутешествие | cycling tour | circuit à vélo
мототур = мотопутешествие | motorcycle tour | circuit à moto
йога-тур = йога тур | yoga tour | séjour de yoga
йога-ретрит | yoga retreat | retraite de yoga
ретрит | retreat | retraite
встреча нового года = празднование нового года = новый год | New Year celebration | réveillon du Nouvel An
празднование рождества = рождество | Christmas celebration | fête de Noël
празднование дня рождения | birthday celebration | fête d'anniversaire
годовщина свадьбы = празднование годовщины свадьбы | wedding anniversary | anniversaire de mariage
помолвка друзей | friends' engagement | fiançailles d'amis
выпускной | graduation | remise des diplômes
вручение диплома = вручение дипломов = церемония вручения дипломов | graduation ceremony | cérémonie de remise des diplômes
рождение ребенка = роды | childbirth | accouchement
рождение внука = рождение внучки | birth of a grandchild | naissance d'un petit-enfant
уход за ребенком дочери | caring for the daughter's child | garde de l'enfant de la fille
уход за больной матерью | caring for sick mother | soins à la mère malade
свидание = знакомство | meeting | rencontre
оформление наследства = вступление в наследство = получение наследства = наследственные дела | inheritance formalities | formalités de succession
регистрация недвижимости = оформление недвижимости = сделка с недвижимостью = оформление сделки | real estate transaction | transaction immobilière
продажа недвижимости за границей | sale of real estate abroad | vente d'un bien immobilier à l'étranger
открытие счета = открытие банковского счета = открытие счета в банке | opening a bank account | ouverture d'un compte bancaire
регистрация компании = открытие компании = открытие фирмы = открытие бизнеса | company registration | création d'entreprise
участие в судебном заседании = судебное заседание = участие в суде | attending a court hearing | audience au tribunal
получение документов | collecting documents | retrait de documents
получение вида на жительство = оформление внж = получение внж | obtaining a residence permit | obtention d'un titre de séjour
переезд на постоянное место жительства = переезд на пмж = эмиграция | permanent relocation | installation permanente
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
деловые переговоры и встречи | business negotiations and meetings | négociations et réunions d'affaires
переговоры с деловыми партнерами = переговоры с бизнес-партнерами = встречи и переговоры с деловыми партнерами | negotiations with business partners | négociations avec des partenaires commerciaux
переговоры с партнерами | negotiations with partners | négociations avec des partenaires
переговоры с поставщиками | negotiations with suppliers | négociations avec des fournisseurs
переговоры с клиентами = переговоры с заказчиками | negotiations with clients | négociations avec des clients
встреча с поставщиками | meeting with suppliers | rencontre avec des fournisseurs
встреча с клиентами | meeting with clients | rencontre avec des clients
посещение завода = посещение производства = посещение предприятия | visit to a factory | visite d'une usine
посещение головного офиса = визит в головной офис | visit to the head office | visite au siège
посещение ярмарки | visit to a trade fair | visite d'une foire
посещение конференции | attending a conference | participation à une conférence
деловое мероприятие = бизнес-мероприятие | business event | événement professionnel
корпоратив = корпоративное мероприятие | corporate event | événement d'entreprise
тимбилдинг | team building | cohésion d'équipe
рабочая поездка = рабочий визит = служебная цель | business trip | voyage d'affaires
сервисное обслуживание оборудования | servicing of equipment | maintenance d'équipements
пусконаладочные работы = пусконаладка = наладка оборудования | commissioning of equipment | mise en service d'équipements
приемка оборудования = инспекция оборудования | acceptance of equipment | réception d'équipements
обмен опытом | exchange of experience | échange d'expérience
бизнес-обучение = обучение по программе компании | business training | formation professionnelle
международная конференция | international conference | conférence internationale [f]
международная выставка | international exhibition | exposition internationale [f]
научно-практическая конференция | research and practice conference | conférence scientifique et pratique [f]
мастер-класс = участие в мастер-классе = участие в мастер-классах | master class | classe de maître [f]
вебинар | webinar | webinaire
симпозиумы | symposia | symposiums
научный обмен = академический обмен = академическая мобильность | academic exchange | échange universitaire
чтение лекций = лекции | lecturing | conférences
защита диссертации | thesis defence | soutenance de thèse
археологические раскопки | archaeological excavation | fouilles archéologiques
экспедиция = научная экспедиция | scientific expedition | expédition scientifique
олимпиада = участие в олимпиаде | olympiad | olympiade [f]
спортивные соревнования детей | children's sports competition | compétition sportive pour enfants
участие в спортивных сборах = участие в сборах = учебно-тренировочный сбор = учебно-тренировочные сборы = сборы? | training camp | stage d'entraînement [m]
международные соревнования = участие в международных соревнованиях | international competition | compétition internationale [f]
чемпионат европы | European championship | championnat d'Europe
олимпийские игры | Olympic Games | Jeux olympiques
посещение футбольного матча = футбольный матч = поездка на футбол | attending a football match | assister à un match de football
посещение фестиваля | attending a festival | assister à un festival
посещение оперы | going to the opera | sortie à l'opéra
театральный фестиваль | theatre festival | festival de théâtre [m]
музыкальный фестиваль | music festival | festival de musique [m]
танцевальный конкурс | dance competition | concours de danse [m]
спектакль | performance | spectacle [m]
показ мод = неделя моды | fashion show | défilé de mode [m]
запись альбома | album recording | enregistrement d'un album
выступление = концертное выступление | performance | représentation
концертный тур = гастрольная поездка | concert tour | tournée
журналистская работа = журналистская деятельность = работа сми | journalism | journalisme
лечение и реабилитация | treatment and rehabilitation | traitement et rééducation
диагностика = медицинская диагностика | medical diagnosis | diagnostic médical
плановая операция = хирургическая операция = проведение операции | surgery | opération chirurgicale [f]
стоматологическое лечение = лечение зубов | dental treatment | soins dentaires
эко | fertility treatment | traitement de la fertilité
лечение бесплодия | infertility treatment | traitement de l'infertilité
лечение ребенка | child's medical treatment | traitement médical de l'enfant
консультация в клинике = медицинская консультация | medical consultation | consultation médicale
курортное лечение = лечение на курорте = термальный курорт | spa treatment | cure thermale
сопровождение больной матери | accompanying sick mother | accompagnement de la mère malade
сопровождение матери = сопровождение мамы | accompanying mother | accompagnement de la mère
сопровождение детей = сопровождение группы детей = сопровождение детской группы | accompanying children | accompagnement d'enfants
сопровождение дочери | accompanying daughter | accompagnement de la fille
сопровождение сына | accompanying son | accompagnement du fils
сопровождение ребенка на лечение | accompanying a child for treatment | accompagnement d'un enfant pour un traitement
посещение святых мест = поездка по святым местам = поклонение святым местам | visiting holy places | visite des lieux saints
хадж | hajj | hadj
перегон яхты | yacht delivery | convoyage de yacht
посадка на судно = присоединение к экипажу = следование на судно | joining a vessel | embarquement sur un navire
работа по найму = наемная работа | employment | emploi
сезонные работы = сбор урожая | seasonal work | travail saisonnier
летняя работа = работа на каникулах | summer work | travail d'été
программа au pair = au pair | au pair programme | programme au pair
программа work and travel = work and travel | Work and Travel programme | programme Work and Travel
стажировка в компании | company internship | stage en entreprise
перевозка грузов = доставка груза = доставка грузов | freight transport | transport de marchandises
дипломатическая = дипломатическая миссия | diplomatic mission | mission diplomatique
официальная делегация = в составе делегации = в составе официальной делегации | official delegation | délégation officielle
спортивная = спортивная поездка | sports trip | voyage sportif
учебная | study | études
транзитная | transit | transit
иная | other | autre
отдых на горнолыжном курорте = горнолыжный курорт | ski resort holiday | séjour en station de ski
отдых на курорте = курортный отдых | resort holiday | vacances en station balnéaire
круиз по средиземному морю = средиземноморский круиз | Mediterranean cruise | croisière en Méditerranée
круиз по балтийскому морю | Baltic cruise | croisière en mer Baltique
тур = туристический тур = турпоездка = путевка | tour | circuit
автотур | car tour | circuit en voiture
экскурсионный тур по европе | sightseeing tour of Europe | circuit touristique en Europe
отдых и лечение = лечение и отдых | holiday and treatment | vacances et soins
отдых и экскурсии = экскурсии и отдых | holiday and excursions | vacances et excursions
отдых в санатории = отдых и лечение в санатории | sanatorium stay | séjour en sanatorium
отдых на даче | holiday at a country house | vacances à la maison de campagne
отдых на природе | holiday in the countryside | vacances à la campagne
отдых и шопинг = шопинг и отдых | holiday and shopping | vacances et shopping
туризм и шопинг = шопинг и туризм = шоппинг и туризм = туризм шопинг | tourism and shopping | tourisme et shopping
шоппинг = поездка за покупками | shopping | shopping
культурный туризм | cultural tourism | tourisme culturel
винный туризм = винный тур = эногастрономический тур | wine tourism | œnotourisme
религиозный туризм | religious tourism | tourisme religieux
паломнический тур | pilgrimage | pèlerinage
кантонская ярмарка | Canton Fair | Foire de Canton
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
кругосветное путешествие = кругосветный круиз | round-the-world trip | tour du monde
новогодний тур = новогодняя поездка = новогодний отдых | New Year trip | voyage du Nouvel An
рождественский тур | Christmas trip | voyage de Noël
встреча с друзьями | meeting friends | rencontre avec des amis
встреча с семьей = встреча с родственниками | meeting family | retrouvailles familiales
встреча одноклассников = встреча выпускников | class reunion | réunion d'anciens élèves
встреча с женихом = знакомство с женихом | meeting fiancé | rencontre avec le fiancé
встреча с невестой | meeting fiancée | rencontre avec la fiancée
встреча с инвесторами | meeting with investors | rencontre avec des investisseurs
встреча с заказчиком = встреча с заказчиками | meeting with clients | rencontre avec des clients
встреча с работодателем = собеседование = собеседование с работодателем | job interview | entretien d'embauche
собеседование в университете | university interview | entretien à l'université
аудит поставщика = аудит поставщиков | supplier audit | audit de fournisseur
инспекция завода = посещение фабрики = посещение завода-изготовителя | factory visit | visite d'usine
приемка судна | acceptance of a vessel | réception d'un navire
поставка оборудования | supply of equipment | livraison d'équipements
техническое обслуживание оборудования = обслуживание оборудования | equipment maintenance | maintenance d'équipements
шеф-монтаж = шефмонтаж | installation supervision | supervision du montage
согласование контракта = обсуждение контракта | contract negotiations | négociation de contrat
презентация = презентация продукции | presentation | présentation
закупка товара = закупка товаров | purchase of goods | achat de marchandises
обучение сотрудников | staff training | formation du personnel
стажировка в клинике = медицинская стажировка | clinical placement | stage clinique
стажировка в университете | university placement | stage à l'université
преподавание = преподавательская деятельность | teaching | enseignement
исследовательская работа = проведение исследований = научно-исследовательская работа | research | recherche
работа в архиве = работа в архивах | archive research | recherche dans les archives
защита диплома = защита дипломной работы | diploma defence | soutenance de mémoire
летняя языковая школа | summer language school | école de langues d'été
отдых в лагере = детский отдых = детский летний лагерь | children's camp | colonie de vacances
спортивный лагерь | sports camp | camp sportif
тренировки = тренировочный процесс | training | entraînement
тренировочный лагерь | training camp | stage d'entraînement
участие в турнире по шахматам = шахматный турнир | chess tournament | tournoi d'échecs
участие в регате = регата | regatta | régate
участие в ралли = ралли = автогонки | rally | rallye
участие в забеге = забег | running race | course à pied
триатлон | triathlon | triathlon
участие в съемках = съемки в кино | filming | tournage
участие в спектакле = участие в постановке | participation in a performance | participation à un spectacle
участие в мастер-классе по вокалу | vocal master class | classe de maître de chant
репетиции | rehearsals | répétitions
выставка картин = художественная выставка = персональная выставка | art exhibition | exposition d'art
книжная ярмарка | book fair | salon du livre
посещение концертов | attending concerts | assister à des concerts
посещение балета | attending a ballet | assister à un ballet
посещение гран-при = формула-1 = гонки формулы-1 | Formula 1 race | course de Formule 1
посещение олимпийских игр | attending the Olympic Games | assister aux Jeux olympiques
крещение ребенка = крестины ребенка | child's christening | baptême d'enfant
венчание | church wedding | mariage religieux
свадьба подруги | friend's wedding | mariage d'une amie
свадьба друга | friend's wedding | mariage d'un ami
свадьба брата | brother's wedding | mariage du frère
свадьба внучки | granddaughter's wedding | mariage de la petite-fille
серебряная свадьба | silver wedding | noces d'argent
выпускной сына = выпускной дочери | child's graduation | remise des diplômes de l'enfant
помощь дочери с ребенком = помощь дочери | helping daughter | aide à la fille
помощь сыну | helping son | aide au fils
уход за внуком = уход за внучкой = уход за внуками = присмотр за внуками | caring for grandchildren | garde des petits-enfants
уход за больным родственником = уход за больным | caring for a sick relative | soins à un proche malade
посещение больного родственника | visiting a sick relative | visite à un proche malade
посещение могил = уход за могилой | visiting graves | visite de tombes
операция на сердце | heart surgery | opération du cœur
операция на глазах = операция на глаза | eye surgery | opération des yeux
пластическая операция = пластическая хирургия | plastic surgery | chirurgie esthétique
химиотерапия | chemotherapy | chimiothérapie
протезирование зубов | dental treatment | soins dentaires
роды за границей = рождение ребенка за границей | childbirth abroad | accouchement à l'étranger
прием у врача | medical consultation | consultation médicale
получение гражданства = оформление гражданства | citizenship formalities | formalités de naturalisation
получение пмж | obtaining permanent residence | obtention de la résidence permanente
продление внж = продление вида на жительство | renewal of residence permit | renouvellement du titre de séjour
получение карты поляка | obtaining the Karta Polaka | obtention de la carte de Polonais
осмотр квартиры = просмотр недвижимости = подбор недвижимости = поиск жилья | viewing of real estate | visite de biens immobiliers
проживание в собственной недвижимости = проживание в своей квартире | stay in own property | séjour dans un bien personnel
ремонт квартиры = ремонт дома | renovation of home | rénovation du logement
перегон автомобиля из европы | delivery of a car | convoyage d'une voiture
посещение банка | visit to a bank | visite à la banque
участие в ярмарке вакансий | job fair | salon de l'emploi
волонтерская программа = волонтерский проект | volunteer programme | programme de bénévolat
по программе work and travel = в рамках программы work and travel | under the Work and Travel programme | dans le cadre du programme Work and Travel
программа работы и путешествий | work and travel programme | programme travail et voyage
культурная программа | cultural programme | programme culturel
хоровой фестиваль = участие в хоровом фестивале | choir festival | festival choral [m]
танцевальный фестиваль | dance festival | festival de danse [m]
спортивный турнир | sports tournament | tournoi sportif [m]
международный турнир | international tournament | tournoi international [m]
научный семинар | scientific seminar | séminaire scientifique [m]
промышленная выставка = отраслевая выставка | trade exhibition | salon professionnel [m]
медицинский конгресс | medical congress | congrès médical [m]
экономический форум | economic forum | forum économique [m]
молодежный форум | youth forum | forum de la jeunesse [m]
стенд компании | company stand | stand de la société
отдых с семьей на море = отдых на море с семьей = семейный отдых на море | family seaside holiday | vacances à la mer en famille
курс реабилитации после операции = реабилитация после операции | rehabilitation after surgery | rééducation après une opération
курс лечения | course of treatment | cure
учеба в магистратуре | master's studies | études de master
учеба в аспирантуре | postgraduate studies | études de doctorat
у друзей = у знакомых = проживаю у друзей | with friends | chez des amis
на борту круизного лайнера = на борту круизного судна = на борту лайнера | on board a cruise ship | à bord d'un navire de croisière
на борту теплохода = на борту судна = на борту корабля | on board a ship | à bord d'un navire
студенческое общежитие университета | university student residence | résidence universitaire
забронировано через booking = забронированы через booking = забронирован через booking = забронирована через booking | booked through Booking | réservé via Booking
охота и рыбалка | hunting and fishing | chasse et pêche
перегон автомобиля | driving a car home | convoyage d'une voiture
катание на сноуборде = сноуборд | snowboarding | snowboard
получение диплома | collecting a diploma | retrait d'un diplôme
перегон судна | delivery of a vessel | convoyage d'un navire
работа на судне = работа на корабле | work on board a vessel | travail à bord d'un navire
посещение спортивного мероприятия = посещение спортивных мероприятий | attending a sports event | assister à un événement sportif
рождественские ярмарки = посещение рождественских ярмарок | Christmas markets | marchés de Noël
корпоративная поездка | company trip | voyage d'entreprise
посещение больной матери | visiting sick mother | visite à ma mère malade
посещение больного отца | visiting sick father | visite à mon père malade
имплантация зубов | dental implants | implants dentaires
обучение на заводе-изготовителе | training at the manufacturer's factory | formation à l'usine du fabricant
каникулы в лагере | holiday at a camp | vacances en camp
спа-отдых = спа отдых = спа-тур | spa holiday | séjour spa
отдых и лечение на мертвом море = лечение на мертвом море = отдых на мертвом море | holiday and treatment at the Dead Sea | séjour et soins à la mer Morte
экзамен по английскому языку = сдача экзамена по английскому языку | English language exam | examen d'anglais
экзамены | exams | examens
подача документов в университет | university application | candidature à l'université
усыновление ребенка = усыновление | adoption of a child | adoption d'un enfant
постоянное место жительства | permanent residence | résidence permanente
выступление на концерте | concert performance | prestation en concert
развод | divorce | divorce
ошибка в документах | mistake in the documents | erreur dans les documents
`;
