/** Posts in engineering, computing, building, factories, transport, farming and uniform; and those who do not work. The shape of a row: occupations-office.ts. */
export const OCCUPATIONS_TECHNICAL = `
инженер | engineer | ingénieur / ingénieure
главный инженер | chief engineer | ingénieur en chef / ingénieure en chef
ведущий инженер | lead engineer | ingénieur principal / ingénieure principale
старший инженер | senior engineer | ingénieur senior / ingénieure senior
инженер-программист | software engineer | ingénieur logiciel / ingénieure logiciel
инженер-конструктор | design engineer | ingénieur concepteur / ingénieure conceptrice
инженер-проектировщик | design engineer | ingénieur projeteur / ingénieure projeteuse
инженер-технолог | process engineer | ingénieur des procédés / ingénieure des procédés
инженер-строитель | civil engineer | ingénieur civil / ingénieure civile
инженер-механик | mechanical engineer | ingénieur mécanicien / ingénieure mécanicienne
инженер-электрик | electrical engineer | ingénieur électricien / ingénieure électricienne
инженер-электроник | electronics engineer | ingénieur électronicien / ingénieure électronicienne
инженер-энергетик | power engineer | ingénieur énergéticien / ingénieure énergéticienne
инженер-химик | chemical engineer | ingénieur chimiste / ingénieure chimiste
инженер-геолог | geological engineer | ingénieur géologue / ingénieure géologue
инженер-эколог | environmental engineer | ingénieur en environnement / ingénieure en environnement
инженер-геодезист | surveying engineer | ingénieur géomètre / ingénieure géomètre
инженер-сметчик = сметчик / сметчица | cost estimator | métreur / métreuse
инженер-экономист | economic engineer | ingénieur économiste / ingénieure économiste
инженер-исследователь | research engineer | ingénieur de recherche / ingénieure de recherche
инженер связи | communications engineer | ingénieur en télécommunications / ingénieure en télécommunications
инженер по охране труда | occupational safety engineer | ingénieur en sécurité du travail / ingénieure en sécurité du travail
инженер по качеству | quality engineer | ingénieur qualité / ingénieure qualité
инженер пто | technical department engineer | ingénieur du service technique / ingénieure du service technique
инженер кипиа | instrumentation engineer | ingénieur en instrumentation / ingénieure en instrumentation
сервисный инженер | service engineer | ingénieur de maintenance / ingénieure de maintenance
системный инженер | systems engineer | ingénieur système / ingénieure système
сетевой инженер | network engineer | ingénieur réseau / ingénieure réseau
горный инженер | mining engineer | ingénieur des mines / ingénieure des mines
конструктор | design engineer | concepteur / conceptrice
главный конструктор | chief designer | concepteur en chef / conceptrice en chef
проектировщик / проектировщица | designer | projeteur / projeteuse
главный инженер проекта = гип | chief project engineer | ingénieur en chef de projet / ingénieure en chef de projet
технолог? | process engineer | technologue
главный технолог | chief process engineer | technologue en chef
энергетик | power engineer | énergéticien / énergéticienne
главный энергетик | chief power engineer | énergéticien en chef / énergéticienne en chef
механик | mechanic | mécanicien / mécanicienne
главный механик | chief mechanic | mécanicien en chef / mécanicienne en chef
техник | technician | technicien / technicienne
электрик | electrician | électricien / électricienne
электромонтер | electrician | électricien / électricienne
электромеханик | electrical mechanic | électromécanicien / électromécanicienne
архитектор | architect | architecte
главный архитектор | chief architect | architecte en chef
геодезист | surveyor | géomètre
геолог | geologist | géologue
геофизик | geophysicist | géophysicien / géophysicienne
гидролог | hydrologist | hydrologue
метеоролог | meteorologist | météorologue
эколог | ecologist | écologue
маркшейдер | mine surveyor | géomètre minier / géomètre minière
нефтяник | oil industry worker | travailleur du secteur pétrolier / travailleuse du secteur pétrolier
буровик = бурильщик | driller | foreur / foreuse
бурильщик скважин | well driller | foreur de puits / foreuse de puits
шахтер | miner | mineur
металлург | metallurgist | métallurgiste
сталевар | steelmaker | aciériste
программист / программистка | software developer | développeur / développeuse
программист 1с = 1с-программист | 1C software developer | développeur 1C / développeuse 1C
ведущий программист | lead software developer | développeur principal / développeuse principale
старший программист | senior software developer | développeur senior / développeuse senior
разработчик? | developer | développeur / développeuse
разработчик программного обеспечения | software developer | développeur de logiciels / développeuse de logiciels
веб-разработчик = веб-программист | web developer | développeur web / développeuse web
фронтенд-разработчик = frontend-разработчик | front-end developer | développeur front-end / développeuse front-end
бэкенд-разработчик = backend-разработчик | back-end developer | développeur back-end / développeuse back-end
системный администратор = сисадмин | system administrator | administrateur système / administratrice système
администратор баз данных | database administrator | administrateur de bases de données / administratrice de bases de données
системный аналитик | systems analyst | analyste système
аналитик данных = дата-аналитик | data analyst | analyste de données
тестировщик / тестировщица = инженер по тестированию = тестировщик программного обеспечения | software tester | testeur de logiciels / testeuse de logiciels
специалист по информационной безопасности | information security specialist | spécialiste en sécurité informatique
it-специалист = ит-специалист = айтишник = специалист по информационным технологиям | IT specialist | informaticien / informaticienne
специалист технической поддержки = специалист техподдержки | technical support specialist | technicien d'assistance / technicienne d'assistance
строитель | construction worker | ouvrier du bâtiment / ouvrière du bâtiment
прораб = производитель работ | construction foreman | conducteur de travaux / conductrice de travaux
бригадир | team foreman | chef d'équipe / cheffe d'équipe
мастер? | foreman | contremaître
мастер участка = мастер цеха | shop foreman | contremaître d'atelier
мастер смены | shift foreman | contremaître d'équipe
каменщик | bricklayer | maçon / maçonne
плотник | carpenter | charpentier / charpentière
столяр | joiner | menuisier / menuisière
маляр | painter | peintre en bâtiment
штукатур | plasterer | plâtrier / plâtrière
маляр-штукатур = штукатур-маляр | painter and plasterer | peintre-plâtrier / peintre-plâtrière
плиточник = облицовщик-плиточник | tiler | carreleur / carreleuse
отделочник | finishing worker | ouvrier de finition / ouvrière de finition
кровельщик | roofer | couvreur / couvreuse
бетонщик | concrete worker | ouvrier bétonneur / ouvrière bétonneuse
монтажник | installer | monteur / monteuse
сантехник = слесарь-сантехник | plumber | plombier / plombière
сварщик = электросварщик = газосварщик = электрогазосварщик / сварщица | welder | soudeur / soudeuse
слесарь | fitter | ajusteur / ajusteuse
слесарь-ремонтник | repair fitter | mécanicien d'entretien / mécanicienne d'entretien
слесарь-сборщик | assembly fitter | ajusteur-monteur / ajusteuse-monteuse
слесарь-инструментальщик | toolmaker | outilleur / outilleuse
автослесарь = автомеханик | car mechanic | mécanicien automobile / mécanicienne automobile
автоэлектрик | car electrician | électricien automobile / électricienne automobile
токарь | turner | tourneur / tourneuse
фрезеровщик / фрезеровщица | milling machine operator | fraiseur / fraiseuse
шлифовщик / шлифовщица | grinder | rectifieur / rectifieuse
станочник | machine operator | opérateur de machines-outils / opératrice de machines-outils
оператор чпу = оператор станков с чпу | CNC operator | opérateur sur commande numérique / opératrice sur commande numérique
наладчик / наладчица | machine setter | régleur / régleuse
кузнец | blacksmith | forgeron / forgeronne
литейщик | foundry worker | fondeur / fondeuse
наборщик? | typesetter | compositeur typographe / compositrice typographe
печатник | printer | imprimeur / imprimeuse
упаковщик / упаковщица = фасовщик / фасовщица | packer | emballeur / emballeuse
комплектовщик / комплектовщица | order picker | préparateur de commandes / préparatrice de commandes
сборщик / сборщица? | assembler | monteur / monteuse
грузчик | loader | manutentionnaire
разнорабочий / разнорабочая | labourer | manœuvre
подсобный рабочий / подсобная рабочая | labourer | manœuvre
аппаратчик / аппаратчица | process plant operator | opérateur de procédés / opératrice de procédés
машинист? | machine operator | conducteur d'engins / conductrice d'engins
машинист крана = крановщик / крановщица | crane operator | grutier / grutière
машинист экскаватора = экскаваторщик | excavator operator | conducteur de pelle / conductrice de pelle
машинист поезда = машинист электропоезда = машинист локомотива = машинист тепловоза = машинист электровоза | train driver | conducteur de train / conductrice de train
помощник машиниста | assistant train driver | aide-conducteur de train / aide-conductrice de train
машинист метро = машинист метрополитена | metro train driver | conducteur de métro / conductrice de métro
проводник / проводница? | train attendant | agent d'accompagnement de train / agente d'accompagnement de train
железнодорожник | railway worker | cheminot / cheminote
водитель | driver | chauffeur / chauffeuse
водитель автобуса | bus driver | conducteur d'autobus / conductrice d'autobus
водитель такси = таксист / таксистка | taxi driver | chauffeur de taxi / chauffeuse de taxi
водитель грузовика = водитель грузового автомобиля = дальнобойщик = водитель-дальнобойщик | lorry driver | chauffeur routier / chauffeuse routière
водитель трамвая | tram driver | conducteur de tramway / conductrice de tramway
водитель троллейбуса | trolleybus driver | conducteur de trolleybus / conductrice de trolleybus
водитель погрузчика | forklift driver | cariste
водитель-экспедитор | delivery driver | chauffeur-livreur / chauffeuse-livreuse
личный водитель = персональный водитель | personal driver | chauffeur particulier / chauffeuse particulière
тракторист | tractor driver | tractoriste
механизатор | farm machinery operator | conducteur d'engins agricoles / conductrice d'engins agricoles
летчик / летчица | pilot | pilote
пилот | pilot | pilote
второй пилот | co-pilot | copilote
командир воздушного судна = квс | aircraft captain | commandant de bord / commandante de bord
авиадиспетчер | air traffic controller | contrôleur aérien / contrôleuse aérienne
авиатехник | aircraft technician | technicien aéronautique / technicienne aéronautique
космонавт | cosmonaut | cosmonaute
моряк = матрос | seaman | marin
капитан? | captain | capitaine
капитан дальнего плавания | ocean-going ship captain | capitaine au long cours
старший помощник капитана = старпом | chief mate | second capitaine
старший механик | chief engineer | chef mécanicien / cheffe mécanicienne
судовой механик | ship's engineer | mécanicien de marine / mécanicienne de marine
боцман | boatswain | maître d'équipage
рыбак | fisherman | pêcheur
агроном | agronomist | agronome
зоотехник | livestock specialist | zootechnicien / zootechnicienne
фермер / фермерша | farmer | agriculteur / agricultrice
доярка = оператор машинного доения | milker | trayeuse
садовник / садовница | gardener | jardinier / jardinière
лесник | forest ranger | garde forestier / garde forestière
лесничий | forester | forestier / forestière
егерь | gamekeeper | garde-chasse
пчеловод | beekeeper | apiculteur / apicultrice
военный | serviceman / servicewoman | militaire
военнослужащий / военнослужащая | serviceman / servicewoman | militaire
военнослужащий по контракту = контрактник | contract serviceman / contract servicewoman | militaire sous contrat
военный пенсионер / военная пенсионерка | retired serviceman / retired servicewoman | militaire retraité / militaire retraitée
офицер | officer | officier / officière
полковник | colonel | colonel / colonelle
подполковник | lieutenant colonel | lieutenant-colonel / lieutenante-colonelle
майор | major | commandant / commandante
лейтенант | lieutenant | lieutenant / lieutenante
полицейский | police officer | policier / policière
сотрудник полиции / сотрудница полиции | police officer | policier / policière
участковый = участковый уполномоченный | district police officer | agent de police de quartier / agente de police de quartier
инспектор гибдд = инспектор дпс | traffic police inspector | inspecteur de la police routière / inspectrice de la police routière
оперуполномоченный | police detective | enquêteur de police / enquêtrice de police
пожарный | firefighter | pompier / pompière
спасатель | rescuer | sauveteur / sauveteuse
сотрудник мчс | employee of the Ministry of Emergency Situations | employé du ministère des Situations d'urgence / employée du ministère des Situations d'urgence
пенсионер / пенсионерка = на пенсии | retired | retraité / retraitée
работающий пенсионер / работающая пенсионерка | working pensioner | retraité actif / retraitée active
неработающий пенсионер / неработающая пенсионерка | retired, not working | retraité sans emploi / retraitée sans emploi
пенсионер по инвалидности / пенсионерка по инвалидности | disability pensioner | titulaire d'une pension d'invalidité
инвалид | person with a disability | personne handicapée
безработный / безработная | unemployed | sans emploi
временно не работаю = временно не работает = временно безработный / временно безработная | temporarily unemployed | temporairement sans emploi
не работаю = не работает = неработающий / неработающая | not working | sans emploi
домохозяйка = домашняя хозяйка | housewife | femme au foyer
домохозяин | househusband | homme au foyer
в отпуске по уходу за ребенком = отпуск по уходу за ребенком | on parental leave | en congé parental
в декретном отпуске = в декрете = декретный отпуск | on maternity leave | en congé de maternité
ребенок | child | enfant
ребенок дошкольного возраста = дошкольник / дошкольница | preschool child | enfant d'âge préscolaire
школьник / школьница | schoolchild | écolier / écolière
ученик / ученица | pupil | élève
ученик школы / ученица школы = учащийся школы / учащаяся школы | school pupil | élève
учащийся / учащаяся? | student | élève
гимназист / гимназистка | grammar school pupil | élève du secondaire
лицеист / лицеистка | lyceum student | lycéen / lycéenne
студент / студентка | student | étudiant / étudiante
студент университета / студентка университета = студент вуза / студентка вуза | university student | étudiant universitaire / étudiante universitaire
студент колледжа / студентка колледжа | college student | étudiant en formation professionnelle / étudiante en formation professionnelle
студент-заочник / студентка-заочница | correspondence student | étudiant par correspondance / étudiante par correspondance
студент-медик / студентка-медик | medical student | étudiant en médecine / étudiante en médecine
магистрант / магистрантка | master's student | étudiant en master / étudiante en master
аспирант / аспирантка | postgraduate student | doctorant / doctorante
докторант / докторантка | doctoral candidate | doctorant / doctorante
ординатор | medical resident | interne en médecine
интерн | medical intern | interne en médecine
курсант / курсантка | cadet | élève officier / élève officière
кадет | cadet | cadet / cadette
стажер / стажерка | trainee | stagiaire
слушатель курсов / слушательница курсов | course participant | participant à un stage / participante à un stage
`;
