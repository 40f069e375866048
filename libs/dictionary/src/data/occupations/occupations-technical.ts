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
сметчик / сметчица | cost estimator | métreur / métreuse
инженер-сметчик | estimating engineer | ingénieur métreur / ingénieure métreuse
инженер-экономист | engineer and economist | ingénieur économiste / ingénieure économiste
инженер-исследователь | research engineer | ingénieur de recherche / ingénieure de recherche
инженер связи | communications engineer | ingénieur en télécommunications / ingénieure en télécommunications
инженер по охране труда | occupational safety engineer | ingénieur en sécurité du travail / ingénieure en sécurité du travail
инженер по качеству | quality engineer | ingénieur qualité / ingénieure qualité
инженер пто | production and technical department engineer | ingénieur du service technique et de production / ingénieure du service technique et de production
инженер кипиа = инженер кип и а = инженер по кипиа = инженер кип | instrumentation and control engineer | ingénieur en instrumentation et automatisation / ingénieure en instrumentation et automatisation
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
тестировщик / тестировщица = тестировщик программного обеспечения | software tester | testeur de logiciels / testeuse de logiciels
инженер по тестированию | test engineer | ingénieur de test / ingénieure de test
специалист по информационной безопасности | information security specialist | spécialiste en sécurité informatique
it-специалист = ит-специалист = айтишник = специалист по информационным технологиям | IT specialist | informaticien / informaticienne
специалист технической поддержки = специалист техподдержки | technical support specialist | technicien d'assistance / technicienne d'assistance
строитель | construction worker | ouvrier du bâtiment / ouvrière du bâtiment
прораб = производитель работ | site foreman | conducteur de travaux / conductrice de travaux
бригадир | team foreman | chef d'équipe / cheffe d'équipe
мастер? | foreman | contremaître
мастер участка | section foreman | contremaître de section
мастер цеха | shop foreman | contremaître d'atelier
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
сварщик / сварщица | welder | soudeur / soudeuse
электросварщик / электросварщица | arc welder | soudeur à l'arc / soudeuse à l'arc
газосварщик / газосварщица | gas welder | soudeur au gaz / soudeuse au gaz
электрогазосварщик / электрогазосварщица = газоэлектросварщик / газоэлектросварщица | electric and gas welder | soudeur à l'arc et au gaz / soudeuse à l'arc et au gaz
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
машинист? | train driver | conducteur de train / conductrice de train
машинист крана = крановщик / крановщица | crane operator | grutier / grutière
машинист экскаватора = экскаваторщик | excavator operator | conducteur de pelle / conductrice de pelle
машинист поезда | train driver | conducteur de train / conductrice de train
машинист локомотива | locomotive driver | conducteur de locomotive / conductrice de locomotive
машинист тепловоза | diesel locomotive driver | conducteur de locomotive diesel / conductrice de locomotive diesel
машинист электровоза | electric locomotive driver | conducteur de locomotive électrique / conductrice de locomotive électrique
машинист электропоезда = машинист электрички | electric train driver | conducteur de train électrique / conductrice de train électrique
помощник машиниста электровоза | assistant electric locomotive driver | aide-conducteur de locomotive électrique / aide-conductrice de locomotive électrique
помощник машиниста тепловоза | assistant diesel locomotive driver | aide-conducteur de locomotive diesel / aide-conductrice de locomotive diesel
помощник машиниста | assistant train driver | aide-conducteur de train / aide-conductrice de train
машинист метро = машинист метрополитена | metro train driver | conducteur de métro / conductrice de métro
проводник / проводница? | train attendant | agent d'accompagnement de train / agente d'accompagnement de train
железнодорожник | railway worker | cheminot / cheminote
водитель | driver | chauffeur / chauffeuse
водитель автобуса | bus driver | conducteur d'autobus / conductrice d'autobus
водитель такси = таксист / таксистка | taxi driver | chauffeur de taxi / chauffeuse de taxi
водитель грузовика = водитель грузового автомобиля | lorry driver | chauffeur poids lourd / chauffeuse poids lourd
дальнобойщик = водитель-дальнобойщик | long-haul lorry driver | chauffeur routier / chauffeuse routière
водитель трамвая | tram driver | conducteur de tramway / conductrice de tramway
водитель троллейбуса | trolleybus driver | conducteur de trolleybus / conductrice de trolleybus
водитель погрузчика = водитель-погрузчика | forklift driver | cariste
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
моряк | seaman | marin
матрос | seaman | matelot
капитан? | captain | capitaine
капитан дальнего плавания | ocean-going ship captain | capitaine au long cours
старший помощник капитана = старпом | chief mate | second capitaine
старший механик | chief engineer | chef mécanicien / cheffe mécanicienne
судовой механик | ship's engineer | mécanicien de marine / mécanicienne de marine
боцман | boatswain | maître d'équipage
рыбак | fisherman / fisherwoman | pêcheur / pêcheuse
агроном | agronomist | agronome
зоотехник | livestock specialist | zootechnicien / zootechnicienne
фермер / фермерша | farmer | agriculteur / agricultrice
доярка | milker | trayeuse
оператор машинного доения | machine milking operator | opérateur de traite mécanique / opératrice de traite mécanique
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
инспектор гибдд = инспектор дпс = инспектор дорожно-патрульной службы | traffic police inspector | inspecteur de la police routière / inspectrice de la police routière
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
гимназист / гимназистка | gymnasium pupil | élève du secondaire
лицеист / лицеистка | lyceum student | lycéen / lycéenne
студент / студентка | student | étudiant / étudiante
студент университета / студентка университета = студент вуза / студентка вуза | university student | étudiant universitaire / étudiante universitaire
учащийся колледжа / учащаяся колледжа | college student | élève d'un collège professionnel
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
инженер-электромеханик | electromechanical engineer | ingénieur électromécanicien / ingénieure électromécanicienne
инженер-теплотехник = инженер-теплоэнергетик | heat power engineer | ingénieur thermicien / ingénieure thermicienne
инженер-физик | engineering physicist | ingénieur physicien / ingénieure physicienne
инженер-металлург | metallurgical engineer | ingénieur métallurgiste / ingénieure métallurgiste
инженер-нефтяник | petroleum engineer | ingénieur pétrolier / ingénieure pétrolière
инженер-буровик = инженер по бурению | drilling engineer | ingénieur en forage / ingénieure en forage
инженер-радиотехник = радиоинженер = инженер-радиоэлектронщик | radio engineer | ingénieur radio / ingénieure radio
инженер-связист = инженер электросвязи | communications engineer | ingénieur en télécommunications / ingénieure en télécommunications
метролог | metrologist | métrologue
инженер-метролог | metrology engineer | ingénieur métrologue / ingénieure métrologue
инженер-лесопатолог | forest pathology engineer | ingénieur forestier / ingénieure forestière
инженер-системотехник | systems engineer | ingénieur système / ingénieure système
инженер-тестировщик = qa-инженер = qa инженер | QA engineer | ingénieur assurance qualité / ingénieure assurance qualité
тестировщик qa | QA tester | testeur QA / testeuse QA
инженер-наладчик | commissioning engineer | ingénieur de mise en service / ingénieure de mise en service
инженер-землеустроитель | land management engineer | ingénieur en aménagement foncier / ingénieure en aménagement foncier
землеустроитель | land management specialist | spécialiste en aménagement foncier
инженер-гидролог | hydrological engineer | ingénieur hydrologue / ingénieure hydrologue
инженер-гидротехник | hydraulic engineer | ingénieur hydraulicien / ingénieure hydraulicienne
инженер-судостроитель = инженер-кораблестроитель | naval architect | ingénieur en construction navale / ingénieure en construction navale
инженер-авиастроитель = авиаинженер | aircraft engineer | ingénieur aéronautique / ingénieure aéronautique
инженер-проектировщик овик | HVAC design engineer | ingénieur CVC / ingénieure CVC
инженер-проектировщик ов и вк | HVAC, water supply and sewerage design engineer | ingénieur projeteur CVC, eau et assainissement / ingénieure projeteuse CVC, eau et assainissement
инженер ов | heating and ventilation engineer | ingénieur en chauffage et ventilation / ingénieure en chauffage et ventilation
инженер-дорожник | road engineer | ingénieur routier / ingénieure routière
инженер-патентовед | patent engineer | ingénieur brevets / ingénieure brevets
инженер-менеджер | engineer and manager | ingénieur-manager / ingénieure-manager
инженер-электронщик | electronics engineer | ingénieur électronicien / ingénieure électronicienne
электронщик | electronics technician | électronicien / électronicienne
инженер-схемотехник | circuit design engineer | ingénieur en conception de circuits / ingénieure en conception de circuits
инженер-разработчик | development engineer | ingénieur développeur / ingénieure développeuse
инженер-сварщик | welding engineer | ingénieur soudeur / ingénieure soudeuse
инженер-биотехнолог | biotechnology engineer | ingénieur biotechnologue / ingénieure biotechnologue
инженер по эксплуатации = инженер-эксплуатационник | operations engineer | ingénieur d'exploitation / ingénieure d'exploitation
инженер по ремонту оборудования | equipment repair engineer | ingénieur de réparation d'équipements / ingénieure de réparation d'équipements
инженер по ремонту | repair engineer | ingénieur de réparation / ingénieure de réparation
инженер по снабжению = инженер отдела снабжения | procurement engineer | ingénieur achats / ingénieure achats
инженер строительного контроля = инженер по строительному контролю | construction supervision engineer | ingénieur de contrôle des travaux / ingénieure de contrôle des travaux
инженер технадзора = инженер технического надзора = инженер по техническому надзору | technical supervision engineer | ingénieur de surveillance technique / ingénieure de surveillance technique
инженер по надзору | supervision engineer | ingénieur de surveillance / ingénieure de surveillance
инженер по техническому обслуживанию | maintenance engineer | ingénieur de maintenance / ingénieure de maintenance
инженер по сертификации | certification engineer | ingénieur certification / ingénieure certification
инженер асу тп = инженер асутп = инженер по асу тп | process automation engineer | ingénieur automaticien / ingénieure automaticienne
инженер по автоматизации | automation engineer | ingénieur automaticien / ingénieure automaticienne
инженер отдела капитального строительства = инженер окс | capital construction engineer | ingénieur de construction / ingénieure de construction
инженер по пожарной безопасности | fire safety engineer | ingénieur en sécurité incendie / ingénieure en sécurité incendie
инженер 1 категории = инженер первой категории = инженер i категории | engineer, 1st category | ingénieur de 1re catégorie / ingénieure de 1re catégorie
инженер 2 категории = инженер второй категории | engineer, 2nd category | ingénieur de 2e catégorie / ingénieure de 2e catégorie
ведущий инженер-программист | lead software engineer | ingénieur logiciel principal / ingénieure logiciel principale
ведущий инженер-технолог | lead process engineer | ingénieur des procédés principal / ingénieure des procédés principale
ведущий инженер-проектировщик | lead design engineer | ingénieur projeteur principal / ingénieure projeteuse principale
ведущий конструктор | lead design engineer | concepteur principal / conceptrice principale
ведущий специалист по кадрам | leading human resources officer | chargé principal des ressources humaines / chargée principale des ressources humaines
ведущий разработчик | lead developer | développeur principal / développeuse principale
тимлид = тим-лид = team lead | team lead | chef d'équipe / cheffe d'équipe
старший разработчик | senior developer | développeur senior / développeuse senior
технический писатель | technical writer | rédacteur technique / rédactrice technique
технический специалист | technical specialist | spécialiste technique
главный сварщик | chief welding engineer | soudeur en chef / soudeuse en chef
главный метролог | chief metrologist | métrologue en chef
главный агроном | chief agronomist | agronome en chef
главный зоотехник | chief livestock specialist | zootechnicien en chef / zootechnicienne en chef
главный ветеринарный врач | chief veterinarian | vétérinaire en chef
главный геолог | chief geologist | géologue en chef
главный маркшейдер | chief mine surveyor | géomètre minier en chef / géomètre minière en chef
главный технический директор | chief technology officer | directeur technique / directrice technique
главный электрик | chief electrician | électricien en chef / électricienne en chef
главный специалист проекта | chief project specialist | spécialiste en chef de projet
главный архитектор проекта = гап | chief project architect | architecte en chef de projet
архитектор-дизайнер | architect and designer | architecte-designer
архитектор-проектировщик | design architect | architecte concepteur / architecte conceptrice
градостроитель | urban planner | urbaniste
ландшафтный архитектор | landscape architect | architecte paysagiste
мастер строительно-монтажных работ = мастер смр = строительный мастер = мастер-строитель | construction foreman | chef de chantier / cheffe de chantier
мастер леса | forest foreman | contremaître forestier
мастер по ремонту = мастер-ремонтник | repair technician | technicien réparateur / technicienne réparatrice
мастер по ремонту оборудования | equipment repair technician | technicien réparateur d'équipements / technicienne réparatrice d'équipements
мастер по ремонту обуви | shoe repairer | cordonnier / cordonnière
мастер по ремонту телефонов | phone repair technician | réparateur de téléphones / réparatrice de téléphones
мастер по ремонту бытовой техники | appliance repair technician | réparateur d'électroménager / réparatrice d'électroménager
сборщик мебели | furniture assembler | monteur de meubles / monteuse de meubles
мастер по мебели = мебельщик | furniture maker | fabricant de meubles / fabricante de meubles
мастер-приемщик | service adviser | réceptionnaire
приемщик? / приемщица? | receiving clerk | réceptionnaire
мастер отделочных работ = мастер-отделочник | finishing worker | ouvrier de finition / ouvrière de finition
отделочник-универсал | all-round finishing worker | ouvrier de finition polyvalent / ouvrière de finition polyvalente
старший мастер | senior foreman | contremaître principal
производственный мастер = мастер производственного участка = мастер производства | production foreman | contremaître de production / contremaîtresse de production
старший прораб | senior site foreman | conducteur de travaux principal / conductrice de travaux principale
геодезист-маркшейдер | surveyor and mine surveyor | géomètre et géomètre minier / géomètre et géomètre minière
картограф | cartographer | cartographe
кадастровый инженер = инженер-кадастровый | cadastral engineer | ingénieur du cadastre / ingénieure du cadastre
топограф | topographer | topographe
сейсмолог | seismologist | sismologue
гидрогеолог | hydrogeologist | hydrogéologue
техник-конструктор | design technician | technicien concepteur / technicienne conceptrice
техник-строитель | construction technician | technicien du bâtiment / technicienne du bâtiment
техник-программист | software technician | technicien programmeur / technicienne programmeuse
техник-электрик | electrical technician | technicien électricien / technicienne électricienne
техник-механик | mechanical technician | technicien mécanicien / technicienne mécanicienne
техник-технолог | process technician | technicien des procédés / technicienne des procédés
зуботехник | dental technician | prothésiste dentaire
авиамеханик = авиационный механик | aircraft mechanic | mécanicien aéronautique / mécanicienne aéronautique
бортинженер = бортмеханик | flight engineer | mécanicien navigant / mécanicienne navigante
штурман | navigator | navigateur / navigatrice
пилот гражданской авиации = летчик гражданской авиации | civil aviation pilot | pilote de l'aviation civile
пилот вертолета = вертолетчик | helicopter pilot | pilote d'hélicoptère
летчик-инструктор | flight instructor | pilote instructeur / pilote instructrice
авиационный техник | aircraft technician | technicien aéronautique / technicienne aéronautique
диспетчер увд = диспетчер управления воздушным движением | air traffic controller | contrôleur aérien / contrôleuse aérienne
механик судна = судомеханик | ship's engineer | mécanicien de marine / mécanicienne de marine
второй механик = второй механик судна = 2 механик | second engineer | second mécanicien / seconde mécanicienne
третий механик = третий механик судна = 3 механик | third engineer | troisième mécanicien / troisième mécanicienne
старший помощник = старший помощник капитана судна | chief mate | second capitaine
второй помощник капитана = второй помощник капитана судна | second mate | deuxième officier de pont
третий помощник капитана = третий помощник капитана судна | third mate | troisième officier de pont
помощник капитана | deck officer | officier de pont / officière de pont
капитан судна = капитан корабля | ship captain | capitaine de navire
капитан-механик | captain and engineer | capitaine-mécanicien
судоводитель | navigator | officier de navigation / officière de navigation
моторист? | motorman | motoriste
матрос-моторист = моторист-матрос | seaman-motorman | matelot-mécanicien
судовой электромеханик = электромеханик судовой = электромеханик судна | ship's electrical engineer | électromécanicien de marine / électromécanicienne de marine
судовой повар = кок | ship's cook | cuisinier de bord / cuisinière de bord
лоцман | maritime pilot | pilote maritime
докер | docker | docker
докер-механизатор | docker and machinery operator | docker-conducteur d'engins
портовый рабочий | port worker | ouvrier portuaire / ouvrière portuaire
яхтсмен / яхтсменка | yachtsman / yachtswoman | plaisancier / plaisancière
шкипер | skipper | skipper
водолаз | diver | scaphandrier / scaphandrière
электромонтажник = монтажник-электрик | electrical installer | installateur électricien / installatrice électricienne
электромонтер по ремонту и обслуживанию электрооборудования = электромонтер по ремонту электрооборудования | electrical maintenance technician | électricien de maintenance / électricienne de maintenance
дежурный электрик | duty electrician | électricien de permanence / électricienne de permanence
электрослесарь = слесарь-электрик | electrical fitter | ajusteur-électricien / ajusteuse-électricienne
сварщик ручной сварки | manual welder | soudeur manuel / soudeuse manuelle
электрогазосварщик ручной сварки | manual electric and gas welder | soudeur manuel à l'arc et au gaz / soudeuse manuelle à l'arc et au gaz
сварщик-аргонщик = аргонщик | argon welder | soudeur à l'argon / soudeuse à l'argon
сварщик-монтажник | welder and installer | soudeur-monteur / soudeuse-monteuse
слесарь механосборочных работ = слесарь мср | assembly fitter | ajusteur-monteur / ajusteuse-monteuse
слесарь кипиа = слесарь по кипиа = слесарь кип | instrumentation fitter | instrumentiste
слесарь по ремонту автомобилей = слесарь-авторемонтник | car mechanic | mécanicien automobile / mécanicienne automobile
слесарь по ремонту оборудования | equipment repair fitter | mécanicien d'entretien / mécanicienne d'entretien
слесарь по ремонту технологических установок | process unit repair fitter | mécanicien d'entretien d'installations de procédé / mécanicienne d'entretien d'installations de procédé
слесарь по ремонту технологического оборудования | process equipment repair fitter | mécanicien d'entretien d'équipements de procédé / mécanicienne d'entretien d'équipements de procédé
слесарь по ремонту подвижного состава | rolling stock repair fitter | mécanicien de matériel roulant / mécanicienne de matériel roulant
слесарь-механик | fitter and mechanic | ajusteur-mécanicien / ajusteuse-mécanicienne
слесарь-монтажник | fitter and installer | ajusteur-monteur / ajusteuse-monteuse
слесарь-газовик = слесарь по газовому оборудованию = слесарь газового оборудования | gas fitter | installateur de gaz / installatrice de gaz
слесарь-сборщик летательных аппаратов | aircraft assembler | monteur aéronautique / monteuse aéronautique
токарь-универсал | all-round turner | tourneur polyvalent / tourneuse polyvalente
токарь-расточник = расточник | boring machine operator | aléseur / aléseuse
токарь-карусельщик | vertical lathe operator | tourneur sur tour vertical / tourneuse sur tour vertical
токарь-фрезеровщик | turner and milling machine operator | tourneur-fraiseur / tourneuse-fraiseuse
оператор станка чпу | CNC operator | opérateur sur commande numérique / opératrice sur commande numérique
фрезеровщик чпу | CNC milling machine operator | fraiseur sur commande numérique / fraiseuse sur commande numérique
токарь чпу | CNC turner | tourneur sur commande numérique / tourneuse sur commande numérique
оператор-наладчик станков с чпу | CNC operator and setter | opérateur-régleur sur commande numérique / opératrice-régleuse sur commande numérique
наладчик станков с чпу = наладчик чпу | CNC machine setter | régleur sur commande numérique / régleuse sur commande numérique
полировщик / полировщица | polisher | polisseur / polisseuse
шлифовщик-полировщик | grinder and polisher | rectifieur-polisseur / rectifieuse-polisseuse
заточник | tool grinder | affûteur / affûteuse
штамповщик / штамповщица = прессовщик / прессовщица | press operator | presseur / presseuse
термист | heat treatment operator | opérateur de traitement thermique / opératrice de traitement thermique
гальваник | electroplater | galvanoplaste
плавильщик | smelter | fondeur / fondeuse
сталевар электропечи | electric furnace steelmaker | aciériste sur four électrique
прокатчик = вальцовщик | rolling mill operator | lamineur / lamineuse
горновой | blast furnace worker | haut-fourniste
дефектоскопист | non-destructive testing technician | technicien en contrôle non destructif / technicienne en contrôle non destructif
контролер отк = контролер качества = инспектор по качеству | quality inspector | contrôleur qualité / contrôleuse qualité
монтажник металлоконструкций | structural steel erector | monteur de charpentes métalliques / monteuse de charpentes métalliques
монтажник конструкций | structure erector | monteur de structures / monteuse de structures
монтажник стальных и железобетонных конструкций | steel and reinforced concrete structure erector | monteur de structures en acier et en béton armé / monteuse de structures en acier et en béton armé
монтажник окон = установщик окон | window installer | installateur de fenêtres / installatrice de fenêtres
монтажник рэа = монтажник радиоэлектронной аппаратуры | electronics assembler | monteur en électronique / monteuse en électronique
монтажник радиоаппаратуры | radio equipment assembler | monteur d'appareils radio / monteuse d'appareils radio
монтажник вентиляции | ventilation installer | installateur de ventilation / installatrice de ventilation
монтажник технологических трубопроводов = трубопроводчик | pipefitter | tuyauteur / tuyauteuse
промышленный альпинист | rope access technician | cordiste
верхолаз | steeplejack | cordiste
монтажник-высотник | high-rise installer | monteur en hauteur / monteuse en hauteur
стропальщик | slinger | élingueur / élingueuse
такелажник | rigger | gréeur / gréeuse
арматурщик | steel fixer | ferrailleur / ferrailleuse
плотник-бетонщик | carpenter and concrete worker | charpentier-bétonneur
каменщик-монтажник | bricklayer and erector | maçon-monteur
жестянщик | tinsmith | ferblantier / ferblantière
кровельщик-жестянщик | roofer and tinsmith | couvreur-zingueur / couvreuse-zingueuse
изолировщик / изолировщица | insulation worker | calorifugeur / calorifugeuse
стекольщик | glazier | vitrier / vitrière
печник | stove fitter | poêlier / poêlière
паркетчик | parquet layer | parqueteur / parqueteuse
дорожный рабочий = дорожник | road worker | ouvrier routier / ouvrière routière
асфальтировщик = асфальтобетонщик | asphalt worker | applicateur d'enrobés
монтер пути | track worker | poseur de voies
землекоп | excavation worker | terrassier
маляр-отделочник | painter and decorator | peintre-décorateur / peintre-décoratrice
маляр-колорист | painter and colourist | peintre-coloriste
автомаляр = маляр автомобильный | car painter | peintre automobile
автожестянщик = кузовщик = рихтовщик | panel beater | carrossier / carrossière
автомойщик / автомойщица = мойщик машин = мойщик автомобилей | car washer | laveur de voitures / laveuse de voitures
автодиагност = диагност? | car diagnostician | diagnosticien automobile / diagnosticienne automobile
шиномонтажник | tyre fitter | monteur de pneus / monteuse de pneus
мастер-приемщик автосервиса | service adviser | réceptionnaire automobile
механик по ремонту автомобилей = механик автосервиса | car mechanic | mécanicien automobile / mécanicienne automobile
механик-водитель? | driver and mechanic | mécanicien-conducteur / mécanicienne-conductrice
механик по выпуску = механик по выпуску автотранспорта | vehicle release mechanic | mécanicien de parc / mécanicienne de parc
водитель-механик | driver and mechanic | chauffeur-mécanicien / chauffeuse-mécanicienne
водитель категории с = водитель с категории | category C driver | chauffeur, catégorie C / chauffeuse, catégorie C
водитель категории в | category B driver | chauffeur, catégorie B / chauffeuse, catégorie B
водитель-международник = водитель международник = водитель международных перевозок | international lorry driver | chauffeur routier international / chauffeuse routière internationale
водитель скорой помощи = водитель скорой медицинской помощи | ambulance driver | ambulancier / ambulancière
водитель автомобиля = шофер | driver | chauffeur / chauffeuse
водитель легкового автомобиля | car driver | chauffeur de voiture / chauffeuse de voiture
водитель маршрутного такси = водитель маршрутки | minibus driver | conducteur de minibus / conductrice de minibus
водитель бензовоза | fuel tanker driver | conducteur de camion-citerne / conductrice de camion-citerne
водитель самосвала | dump truck driver | conducteur de camion-benne / conductrice de camion-benne
водитель фуры | lorry driver | chauffeur routier / chauffeuse routière
водитель-испытатель | test driver | pilote d'essai
машинист автокрана = крановщик автокрана = водитель автокрана = автокрановщик | truck crane operator | grutier mobile / grutière mobile
машинист бульдозера = бульдозерист | bulldozer operator | conducteur de bulldozer / conductrice de bulldozer
машинист погрузчика | loader operator | conducteur de chargeuse / conductrice de chargeuse
машинист насосных установок | pump operator | opérateur de pompes / opératrice de pompes
машинист компрессорных установок | compressor operator | opérateur de compresseurs / opératrice de compresseurs
машинист турбины = машинист турбин | turbine operator | opérateur de turbine / opératrice de turbine
машинист буровой установки | drilling rig operator | conducteur de foreuse / conductrice de foreuse
машинист дорожных машин | road machinery operator | conducteur d'engins routiers / conductrice d'engins routiers
машинист-инструктор | driver-instructor | conducteur-instructeur / conductrice-instructrice
дежурный по станции / дежурная по станции = дежурный по железнодорожной станции / дежурная по железнодорожной станции = дсп | station duty officer | agent de permanence de gare / agente de permanence de gare
осмотрщик вагонов | carriage inspector | visiteur de wagons / visiteuse de wagons
осмотрщик-ремонтник вагонов = осмотрщик - ремонтник вагонов | carriage inspector and repairer | visiteur-réparateur de wagons / visiteuse-réparatrice de wagons
составитель поездов | shunter | agent de manœuvre / agente de manœuvre
поездной диспетчер | train dispatcher | régulateur ferroviaire / régulatrice ferroviaire
путевой рабочий | track worker | agent de la voie / agente de la voie
обходчик? | track inspector | surveillant de la voie / surveillante de la voie
приемосдатчик груза и багажа | goods and baggage acceptance clerk | réceptionnaire de marchandises et de bagages
помбур = помощник бурильщика | assistant driller | aide-foreur / aide-foreuse
буровой мастер | drilling foreman | maître foreur
взрывник | blaster | boutefeu
проходчик | tunneller | mineur de tunnel
горнорабочий очистного забоя | face miner | mineur de front de taille
горнорабочий = грп? | mine worker | mineur
горный мастер | mining foreman | contremaître de mine
нефтепереработчик | oil refinery worker | ouvrier de raffinerie / ouvrière de raffinerie
газовик | gas industry worker | travailleur du secteur gazier / travailleuse du secteur gazier
вахтовик = вахтовый работник | rotational worker | travailleur en rotation / travailleuse en rotation
работаю вахтой | working on a rotational basis | travaille en rotation
энергетик предприятия | plant power engineer | énergéticien d'entreprise / énergéticienne d'entreprise
дежурный инженер | duty engineer | ingénieur de service / ingénieure de service
инженер-инспектор | engineer-inspector | ingénieur inspecteur / ingénieure inspectrice
теплотехник | heating engineer | thermicien / thermicienne
холодильщик = механик по холодильному оборудованию | refrigeration mechanic | frigoriste
электромеханик по лифтам | lift mechanic | électromécanicien d'ascenseurs / électromécanicienne d'ascenseurs
лифтер | lift operator | liftier / liftière
связист | communications technician | technicien en télécommunications / technicienne en télécommunications
кабельщик | cable installer | câbleur / câbleuse
кабельщик-спайщик | cable splicer | épisseur de câbles / épisseuse de câbles
монтажник связи | communications installer | installateur en télécommunications / installatrice en télécommunications
радиомеханик | radio mechanic | radiomécanicien / radiomécanicienne
телемастер | television repairer | réparateur de télévisions / réparatrice de télévisions
android-разработчик = разработчик android | Android developer | développeur Android / développeuse Android
ios-разработчик = разработчик ios | iOS developer | développeur iOS / développeuse iOS
java-разработчик = разработчик java = java-программист | Java developer | développeur Java / développeuse Java
python-разработчик = разработчик python = python-программист | Python developer | développeur Python / développeuse Python
php-разработчик = php-программист | PHP developer | développeur PHP / développeuse PHP
javascript-разработчик | JavaScript developer | développeur JavaScript / développeuse JavaScript
фуллстек-разработчик = fullstack-разработчик = full-stack разработчик | full-stack developer | développeur full-stack / développeuse full-stack
разработчик игр = гейм-разработчик | game developer | développeur de jeux vidéo / développeuse de jeux vidéo
разработчик сайтов | website developer | développeur de sites web / développeuse de sites web
мобильный разработчик = разработчик мобильных приложений | mobile application developer | développeur d'applications mobiles / développeuse d'applications mobiles
devops-инженер = девопс-инженер = девопс | DevOps engineer | ingénieur DevOps / ingénieure DevOps
data scientist = дата-сайентист | data scientist | scientifique des données
специалист по данным | data specialist | spécialiste des données
специалист по анализу данных | data analysis specialist | spécialiste en analyse de données
дата-инженер = data-инженер = инженер данных | data engineer | ingénieur de données / ingénieure de données
ml-инженер = инженер машинного обучения | machine learning engineer | ingénieur en apprentissage automatique / ingénieure en apprentissage automatique
продуктовый аналитик | product analyst | analyste produit
веб-мастер = вебмастер | webmaster | webmestre
администратор сети = сетевой администратор | network administrator | administrateur réseau / administratrice réseau
специалист по кибербезопасности | cybersecurity specialist | spécialiste en cybersécurité
scrum-мастер = скрам-мастер | Scrum master | Scrum master
it-консультант = ит-консультант | IT consultant | consultant informatique / consultante informatique
it-предприниматель = ит-предприниматель | IT entrepreneur | entrepreneur informatique / entrepreneuse informatique
it-менеджер = ит-менеджер | IT manager | responsable informatique
специалист it-отдела | IT department specialist | spécialiste du service informatique
сотрудник it-отдела | IT department employee | employé du service informatique / employée du service informatique
руководитель it-отдела = начальник it-отдела = руководитель ит-отдела | head of the IT department | responsable informatique
консультант 1с | 1C consultant | consultant 1C / consultante 1C
техник-геодезист | survey technician | technicien géomètre / technicienne géomètre
полевод = растениевод | crop farmer | cultivateur / cultivatrice
овощевод | vegetable grower | maraîcher / maraîchère
тепличница = рабочий теплицы / рабочая теплицы | greenhouse worker | ouvrier de serre / ouvrière de serre
животновод | livestock farmer | éleveur / éleveuse
скотник / скотница | stockman / stockwoman | vacher / vachère
свиновод | pig farmer | éleveur de porcs / éleveuse de porcs
птицевод / птичница | poultry farmer | aviculteur / avicultrice
конюх | groom | palefrenier / palefrenière
коневод | horse breeder | éleveur de chevaux / éleveuse de chevaux
чабан = пастух | shepherd | berger / bergère
оленевод | reindeer herder | éleveur de rennes / éleveuse de rennes
комбайнер | combine operator | conducteur de moissonneuse / conductrice de moissonneuse
тракторист-машинист | tractor driver and machine operator | conducteur de tracteurs et de machines agricoles / conductrice de tracteurs et de machines agricoles
виноградарь | winegrower | viticulteur / viticultrice
винодел | winemaker | vigneron / vigneronne
цветовод | flower grower | floriculteur / floricultrice
лесоруб = вальщик леса | lumberjack | bûcheron / bûcheronne
лесозаготовитель | logger | exploitant forestier / exploitante forestière
станочник деревообрабатывающих станков | woodworking machine operator | opérateur de machines à bois / opératrice de machines à bois
рамщик = рамщик пилорамы | sawmill operator | scieur / scieuse
краснодеревщик = столяр-краснодеревщик | cabinetmaker | ébéniste
столяр-плотник = плотник-столяр | joiner and carpenter | menuisier-charpentier
обработчик рыбы = рыбообработчик | fish processor | ouvrier de transformation du poisson / ouvrière de transformation du poisson
мясник | butcher | boucher / bouchère
обвальщик мяса | meat boner | désosseur de viande / désosseuse de viande
технолог пищевого производства = технолог пищевой промышленности | food technologist | technologue alimentaire
инженер-технолог пищевого производства | food process engineer | ingénieur en procédés alimentaires / ingénieure en procédés alimentaires
технолог молочного производства | dairy technologist | technologue laitier / technologue laitière
пивовар | brewer | brasseur / brasseuse
формовщик / формовщица | moulder | mouleur / mouleuse
рабочий завода = рабочий на заводе / рабочая на заводе | factory worker | ouvrier d'usine / ouvrière d'usine
рабочий на производстве / рабочая на производстве | production worker | ouvrier de production / ouvrière de production
рабочий по комплексному обслуживанию зданий = рабочий по обслуживанию зданий = рабочий зданий | building maintenance worker | agent de maintenance des bâtiments / agente de maintenance des bâtiments
рабочий по комплексному обслуживанию и ремонту зданий | building maintenance and repair worker | agent de maintenance et de réparation des bâtiments / agente de maintenance et de réparation des bâtiments
рабочий склада | warehouse worker | ouvrier d'entrepôt / ouvrière d'entrepôt
рабочий по благоустройству = рабочий зеленого хозяйства = озеленитель | landscape worker | ouvrier paysagiste / ouvrière paysagiste
строительный рабочий = рабочий на стройке = рабочий строительной бригады | construction worker | ouvrier du bâtiment / ouvrière du bâtiment
мастер на все руки = муж на час | handyman | homme à tout faire
грузчик-комплектовщик | loader and order picker | manutentionnaire-préparateur
солдат | soldier | soldat / soldate
рядовой | private | soldat / soldate
ефрейтор | lance corporal | caporal
сержант | sergeant | sergent / sergente
младший сержант | junior sergeant | sergent / sergente
старший сержант | staff sergeant | sergent-chef / sergente-cheffe
старшина? | sergeant major | adjudant / adjudante
прапорщик | warrant officer | adjudant / adjudante
старший прапорщик | senior warrant officer | adjudant-chef / adjudante-cheffe
мичман | warrant officer (navy) | maître principal
младший лейтенант | junior lieutenant | sous-lieutenant / sous-lieutenante
старший лейтенант | senior lieutenant | lieutenant / lieutenante
капитан полиции | police captain | capitaine de police
майор полиции | police major | commandant de police / commandante de police
подполковник полиции | police lieutenant colonel | lieutenant-colonel de police / lieutenante-colonelle de police
лейтенант полиции | police lieutenant | lieutenant de police / lieutenante de police
старший лейтенант полиции | senior police lieutenant | lieutenant principal de police / lieutenante principale de police
полковник полиции | police colonel | colonel de police / colonelle de police
сержант полиции | police sergeant | sergent de police / sergente de police
старший сержант полиции | senior police sergeant | sergent-chef de police / sergente-cheffe de police
капитан 1 ранга = капитан первого ранга | captain 1st rank | capitaine de vaisseau
капитан 2 ранга = капитан второго ранга | captain 2nd rank | capitaine de frégate
капитан 3 ранга = капитан третьего ранга | captain 3rd rank | capitaine de corvette
капитан-лейтенант | captain lieutenant | lieutenant de vaisseau / lieutenante de vaisseau
генерал | general | général / générale
генерал-майор | major general | général de brigade / générale de brigade
генерал-лейтенант | lieutenant general | général de division / générale de division
генерал-полковник | colonel general | général de corps d'armée
адмирал | admiral | amiral
контр-адмирал | rear admiral | contre-amiral
командир роты | company commander | commandant de compagnie / commandante de compagnie
командир взвода | platoon commander | chef de section / cheffe de section
командир батальона | battalion commander | commandant de bataillon / commandante de bataillon
командир части | unit commander | commandant d'unité / commandante d'unité
командир воинской части | military unit commander | commandant d'unité militaire / commandante d'unité militaire
командир полка | regiment commander | commandant de régiment / commandante de régiment
командир корабля | ship commander | commandant de navire / commandante de navire
командир экипажа | aircraft captain | commandant de bord / commandante de bord
срочник = военнослужащий срочной службы = военнослужащий по призыву | conscript | appelé du contingent
офицер запаса | reserve officer | officier de réserve / officière de réserve
офицер в отставке = отставной офицер | retired officer | officier à la retraite / officière à la retraite
офицер полиции | police officer | officier de police / officière de police
ветеран военной службы = ветеран вооруженных сил | military veteran | ancien militaire / ancienne militaire
ветеран труда | labour veteran | vétéran du travail
старший оперуполномоченный | senior police detective | enquêteur principal de police / enquêtrice principale de police
оперативник = опер | police detective | enquêteur de police / enquêtrice de police
участковый уполномоченный полиции = участковый полиции | district police officer | agent de police de quartier / agente de police de quartier
инспектор ппс = сотрудник ппс = полицейский ппс = полицейский патрульно-постовой службы | patrol officer | agent de patrouille / agente de patrouille
сотрудник гибдд = сотрудник дпс | traffic police officer | agent de la police routière / agente de la police routière
сотрудник фсин = сотрудник уфсин | employee of the Federal Penitentiary Service | agent du Service pénitentiaire fédéral / agente du Service pénitentiaire fédéral
сотрудник росгвардии | employee of the National Guard | agent de la Garde nationale / agente de la Garde nationale
сотрудник таможни | customs employee | employé des douanes / employée des douanes
пожарный-спасатель | firefighter and rescuer | pompier-sauveteur / pompière-sauveteuse
командир отделения пожарной части | fire squad leader | chef d'agrès
пенсионер мвд / пенсионерка мвд = пенсионер министерства внутренних дел | pensioner of the Ministry of Internal Affairs | retraité du ministère de l'Intérieur / retraitée du ministère de l'Intérieur
пенсионер министерства обороны = пенсионер мо | pensioner of the Ministry of Defence | retraité du ministère de la Défense / retraitée du ministère de la Défense
пенсионер мо рф = пенсионер министерства обороны рф | pensioner of the Ministry of Defence of the Russian Federation | retraité du ministère de la Défense de la Fédération de Russie / retraitée du ministère de la Défense de la Fédération de Russie
пенсионер по возрасту / пенсионерка по возрасту = пенсионер по старости / пенсионерка по старости | retired | retraité / retraitée
пенсионер по выслуге лет / пенсионерка по выслуге лет | retired on length of service | retraité à l'ancienneté / retraitée à l'ancienneté
не работающий пенсионер / не работающая пенсионерка | retired, not working | retraité sans emploi / retraitée sans emploi
инвалид 1 группы = инвалид i группы = инвалид первой группы | person with a disability, group 1 | personne handicapée, groupe 1
инвалид 2 группы = инвалид ii группы = инвалид второй группы | person with a disability, group 2 | personne handicapée, groupe 2
инвалид 3 группы = инвалид iii группы = инвалид третьей группы | person with a disability, group 3 | personne handicapée, groupe 3
инвалид детства | disabled since childhood | handicapé depuis l'enfance / handicapée depuis l'enfance
ребенок-инвалид | child with a disability | enfant handicapé / enfant handicapée
в поиске работы = ищу работу = нахожусь в поиске работы | looking for work | à la recherche d'un emploi
официально не работаю = официально не трудоустроен / официально не трудоустроена | not officially employed | sans emploi déclaré
не трудоустроен / не трудоустроена | not employed | sans emploi
зарегистрирован в центре занятости = стою на учете в центре занятости = состою на учете в центре занятости | registered with the employment centre | inscrit à l'agence pour l'emploi / inscrite à l'agence pour l'emploi
временно не трудоустроен / временно не трудоустроена | temporarily unemployed | temporairement sans emploi
в академическом отпуске = академический отпуск = академ | on academic leave | en congé d'études
в отпуске без сохранения заработной платы | on unpaid leave | en congé sans solde
нахожусь в декретном отпуске = нахожусь в декрете | on maternity leave | en congé de maternité
отпуск по уходу? | on parental leave | en congé parental
в отпуске по уходу за ребенком до 3 лет | on parental leave until the child is 3 years old | en congé parental jusqu'aux 3 ans de l'enfant
нахожусь в отпуске по уходу за ребенком = в декрете по уходу за ребенком | on parental leave | en congé parental
ухаживаю за ребенком = занимаюсь ребенком | caring for a child | s'occupe d'un enfant
ухаживаю за больным родственником | caring for a sick relative | s'occupe d'un proche malade
уход за пожилым родственником | caring for an elderly relative | s'occupe d'un proche âgé
уход за ребенком | childcare | garde d'enfant
многодетная мать = многодетная мама | mother of many children | mère de famille nombreuse
молодая мама | young mother | jeune mère
на содержании мужа = на иждивении мужа | supported by husband | à la charge du mari
на иждивении родителей = на содержании родителей | supported by parents | à la charge des parents
на иждивении = иждивенец / иждивенка | dependant | personne à charge
младенец = грудной ребенок | infant | nourrisson
новорожденный | newborn | nouveau-né
малолетний ребенок = маленький ребенок | small child | jeune enfant
дошкольного возраста | of preschool age | d'âge préscolaire
воспитанник детского сада / воспитанница детского сада | kindergarten child | enfant de jardin d'enfants
первоклассник / первоклассница | first-grade pupil | élève de première année d'école primaire
выпускник школы / выпускница школы | school leaver | bachelier / bachelière
выпускник университета / выпускница университета = выпускник вуза / выпускница вуза | university graduate | diplômé d'université / diplômée d'université
выпускник? / выпускница? | graduate | diplômé / diplômée
абитуриент / абитуриентка | university applicant | candidat à l'université / candidate à l'université
старшеклассник / старшеклассница | senior school pupil | lycéen / lycéenne
студент техникума / студентка техникума = учащийся техникума / учащаяся техникума | technical college student | élève de collège technique
учащийся училища / учащаяся училища | vocational school student | élève d'école professionnelle
студент института / студентка института | institute student | étudiant d'institut / étudiante d'institut
студент академии / студентка академии | academy student | étudiant d'académie / étudiante d'académie
студент медицинского университета / студентка медицинского университета | medical university student | étudiant en médecine / étudiante en médecine
студент мединститута / студентка мединститута | medical institute student | étudiant d'institut de médecine / étudiante d'institut de médecine
студент-юрист / студентка-юрист | law student | étudiant en droit / étudiante en droit
студент очной формы обучения / студентка очной формы обучения = студент очного отделения / студентка очного отделения = студент-очник / студентка-очница | full-time student | étudiant à temps plein / étudiante à temps plein
студент заочного отделения / студентка заочного отделения = студент заочной формы обучения / студентка заочной формы обучения | correspondence student | étudiant par correspondance / étudiante par correspondance
студент-бакалавр / студентка-бакалавр = студент бакалавриата / студентка бакалавриата = бакалавр студент | bachelor's student | étudiant en licence / étudiante en licence
студент магистратуры / студентка магистратуры | master's student | étudiant en master / étudiante en master
соискатель ученой степени | degree candidate | candidat au doctorat / candidate au doctorat
соискатель? / соискательница? | degree candidate | candidat au doctorat / candidate au doctorat
студент-магистрант / студентка-магистрантка | master's student | étudiant en master / étudiante en master
работающий студент / работающая студентка | working student | étudiant salarié / étudiante salariée
студент по обмену / студентка по обмену | exchange student | étudiant en échange / étudiante en échange
учащийся школы-интерната / учащаяся школы-интерната | boarding school pupil | élève d'internat
учащийся лицея / учащаяся лицея | lyceum student | lycéen / lycéenne
учащийся гимназии / учащаяся гимназии | gymnasium pupil | élève du secondaire
слушатель академии | academy student | élève d'académie
нигде не работаю = нигде не работает | not working | sans emploi
волонтер-медик | medical volunteer | bénévole médical / bénévole médicale
`;
