/** Posts of plants, pits, sites, farms, railways, ships and aircraft. The shape of a row: occupations-office.ts. */
export const OCCUPATIONS_INDUSTRY = `
автогрейдерист = машинист автогрейдера | grader operator | conducteur de niveleuse / conductrice de niveleuse
агломератчик | sinter plant operator | agglomérateur / agglomératrice
аккумуляторщик | battery maintenance technician | technicien en batteries / technicienne en batteries
анодчик | anode operator | opérateur d'anodes / opératrice d'anodes
аппаратчик химводоочистки = аппаратчик хво = аппаратчик химической водоочистки | water treatment plant operator | opérateur de traitement des eaux / opératrice de traitement des eaux
аппаратчик воздухоразделения | air separation plant operator | opérateur de séparation d'air / opératrice de séparation d'air
балансировщик деталей | balancing operator | équilibreur / équilibreuse
бондарь | cooper | tonnelier / tonnelière
брошюровщик / брошюровщица | bookbinding operator | brocheur / brocheuse
бункеровщик | bunker operator | opérateur de trémie / opératrice de trémie
бурильщик шпуров | drill operator | foreur / foreuse
буровой инженер | drilling engineer | ingénieur de forage / ingénieure de forage
буровой супервайзер | drilling supervisor | superviseur de forage / superviseuse de forage
вагранщик | cupola furnace operator | opérateur de cubilot / opératrice de cubilot
варщик? | boiling operator | opérateur de cuisson / opératrice de cuisson
вентиляционщик = слесарь-вентиляционщик | ventilation fitter | monteur en ventilation / monteuse en ventilation
водитель бетоносмесителя = водитель миксера | concrete mixer driver | conducteur de bétonnière / conductrice de bétonnière
водитель вездехода | all-terrain vehicle driver | conducteur de véhicule tout-terrain / conductrice de véhicule tout-terrain
водитель грузовой машины | lorry driver | chauffeur poids lourd / chauffeuse poids lourd
водитель грузовика категории с | lorry driver, category C | chauffeur poids lourd, catégorie C / chauffeuse poids lourd, catégorie C
водитель категорий в с = водитель категории вс | category B and C driver | chauffeur, catégories B et C / chauffeuse, catégories B et C
водитель мусоровоза | refuse lorry driver | conducteur de camion-benne / conductrice de camion-benne
водитель пожарного автомобиля = водитель пожарной машины | fire engine driver | conducteur d'engin de pompiers / conductrice d'engin de pompiers
водитель спецтехники = водитель спецавтомобиля = водитель специального автомобиля | special vehicle driver | conducteur d'engins spéciaux / conductrice d'engins spéciaux
водитель экспедитор | delivery driver | chauffeur-livreur / chauffeuse-livreuse
водитель вилочного погрузчика | forklift driver | cariste
водитель электропогрузчика | electric forklift driver | cariste de chariot électrique
водитель штабелера | stacker driver | conducteur de gerbeur / conductrice de gerbeur
водитель-наставник | driver instructor | chauffeur formateur / chauffeuse formatrice
водитель-охранник | driver and security guard | chauffeur-agent de sécurité / chauffeuse-agente de sécurité
водитель электробуса | electric bus driver | conducteur de bus électrique / conductrice de bus électrique
водитель школьного автобуса | school bus driver | conducteur de car scolaire / conductrice de car scolaire
водитель руководителя | executive driver | chauffeur de direction / chauffeuse de direction
выбивальщик отливок | casting knockout operator | décocheur de pièces / décocheuse de pièces
выгрузчик | unloader | déchargeur / déchargeuse
вышкомонтажник | rig builder | monteur de derricks / monteuse de derricks
газорезчик = газорезчик металла | gas cutter | oxycoupeur / oxycoupeuse
резчик металла | metal cutter | découpeur de métal / découpeuse de métal
газоспасатель | gas rescuer | sauveteur gazier / sauveteuse gazière
геолог-нефтяник | petroleum geologist | géologue pétrolier / géologue pétrolière
гибщик труб | pipe bender | cintreur de tubes / cintreuse de tubes
главный гидрогеолог | chief hydrogeologist | hydrogéologue en chef
главный геофизик | chief geophysicist | géophysicien en chef / géophysicienne en chef
главный диспетчер | chief dispatcher | régulateur en chef / régulatrice en chef
главный обогатитель | chief mineral processing engineer | ingénieur en chef du traitement des minerais / ingénieure en chef du traitement des minerais
главный теплотехник | chief heat engineer | thermicien en chef / thermicienne en chef
гранильщик | gem cutter | lapidaire
гравер | engraver | graveur / graveuse
грохотовщик | screen operator | opérateur de crible / opératrice de crible
гуртовщик | herdsman | gardien de troupeaux / gardienne de troupeaux
дверевой | coke oven door operator | portier de four à coke / portière de four à coke
дегустатор | taster | dégustateur / dégustatrice
дежурный по вокзалу / дежурная по вокзалу | station duty officer | agent de permanence de gare / agente de permanence de gare
дежурный по переезду / дежурная по переезду | level crossing keeper | garde-barrière
дежурный по парку / дежурная по парку | yard duty officer | agent de permanence de triage / agente de permanence de triage
дежурный по депо / дежурная по депо | depot duty officer | agent de permanence de dépôt / agente de permanence de dépôt
дежурный у эскалатора / дежурная у эскалатора | escalator attendant | surveillant d'escaliers mécaniques / surveillante d'escaliers mécaniques
дежурный слесарь | duty fitter | ajusteur de permanence / ajusteuse de permanence
дежурный механик | duty mechanic | mécanicien de permanence / mécanicienne de permanence
дизелист = машинист дизельной электростанции = моторист дэс | diesel power plant operator | conducteur de groupes diesel / conductrice de groupes diesel
диспетчер аварийной службы | emergency service dispatcher | régulateur du service d'urgence / régulatrice du service d'urgence
диспетчер лифтов | lift dispatcher | opérateur de surveillance des ascenseurs / opératrice de surveillance des ascenseurs
диспетчер производства = производственный диспетчер | production dispatcher | régulateur de production / régulatrice de production
диспетчер склада | warehouse dispatcher | régulateur d'entrepôt / régulatrice d'entrepôt
диспетчер автомобильного транспорта = диспетчер автотранспорта | motor transport dispatcher | régulateur de transport routier / régulatrice de transport routier
дозиметрист | radiation monitoring technician | technicien de radioprotection / technicienne de radioprotection
долбежник | slotting machine operator | mortaiseur / mortaiseuse
доменщик | blast furnace operator | haut-fourniste
дробильщик | crusher operator | conducteur de broyeur / conductrice de broyeur
дорожный мастер? | track foreman | chef de district voie / cheffe de district voie
жиловщик мяса | meat trimmer | pareur de viande / pareuse de viande
заливщик металла | metal pourer | couleur de métal / couleuse de métal
закройщик верхней одежды | outerwear cutter | coupeur de vêtements / coupeuse de vêtements
зарядчик? | charger | chargeur / chargeuse
заточник инструмента | tool sharpener | affûteur d'outils / affûteuse d'outils
зверовод | fur farmer | éleveur d'animaux à fourrure / éleveuse d'animaux à fourrure
инженер-автомобилист | automotive engineer | ingénieur automobile / ingénieure automobile
инженер-автоматчик | automation engineer | ingénieur automaticien / ingénieure automaticienne
инженер-агроном | agricultural engineer | ingénieur agronome / ingénieure agronome
инженер-акустик | acoustics engineer | ingénieur acousticien / ingénieure acousticienne
инженер-архитектор | architectural engineer | ingénieur architecte / ingénieure architecte
инженер-атомщик = инженер-ядерщик | nuclear engineer | ingénieur nucléaire / ingénieure nucléaire
инженер-биолог | biological engineer | ingénieur biologiste / ingénieure biologiste
инженер-вентиляционщик | ventilation engineer | ingénieur en ventilation / ingénieure en ventilation
инженер-геофизик | geophysical engineer | ingénieur géophysicien / ingénieure géophysicienne
инженер-гидрогеолог | hydrogeological engineer | ingénieur hydrogéologue / ingénieure hydrogéologue
инженер-гидравлик | hydraulic engineer | ingénieur hydraulicien / ingénieure hydraulicienne
инженер-дефектоскопист | non-destructive testing engineer | ingénieur en contrôle non destructif / ingénieure en contrôle non destructif
инженер-диспетчер | dispatching engineer | ingénieur régulateur / ingénieure régulatrice
инженер-контролер | inspection engineer | ingénieur de contrôle / ingénieure de contrôle
инженер-координатор | coordinating engineer | ingénieur coordinateur / ingénieure coordinatrice
инженер-картограф | cartographic engineer | ingénieur cartographe / ingénieure cartographe
инженер-консультант | consulting engineer | ingénieur-conseil / ingénieure-conseil
инженер-куратор | supervising engineer | ingénieur superviseur / ingénieure superviseuse
инженер-логист | logistics engineer | ingénieur logisticien / ingénieure logisticienne
инженер-математик | mathematical engineer | ingénieur mathématicien / ingénieure mathématicienne
инженер-маркшейдер | mine surveying engineer | ingénieur géomètre des mines / ingénieure géomètre des mines
инженер-микробиолог | microbiological engineer | ingénieur microbiologiste / ingénieure microbiologiste
инженер-монтажник | installation engineer | ingénieur de montage / ingénieure de montage
инженер-мостостроитель = инженер-мостовик | bridge engineer | ingénieur des ponts / ingénieure des ponts
инженер-нормировщик | work study engineer | ingénieur méthodes / ingénieure méthodes
инженер-обогатитель | mineral processing engineer | ingénieur en traitement des minerais / ingénieure en traitement des minerais
инженер-оптик | optical engineer | ingénieur opticien / ingénieure opticienne
инженер-плановик | planning engineer | ingénieur en planification / ingénieure en planification
инженер-планировщик = инженер по планированию | planning engineer | ingénieur en planification / ingénieure en planification
инженер-путеец | track engineer | ingénieur de la voie ferrée / ingénieure de la voie ferrée
инженер-преподаватель | engineer and teacher | ingénieur enseignant / ingénieure enseignante
инженер-прочнист = инженер по прочности | stress engineer | ingénieur en calcul de structures / ingénieure en calcul de structures
инженер-расчетчик | calculation engineer | ingénieur calcul / ingénieure calcul
инженер-ремонтник | repair engineer | ingénieur de maintenance / ingénieure de maintenance
инженер-сантехник | sanitary engineer | ingénieur sanitaire / ingénieure sanitaire
инженер-теплофизик | thermal physics engineer | ingénieur thermicien / ingénieure thermicienne
инженер-термист | heat treatment engineer | ingénieur en traitement thermique / ingénieure en traitement thermique
инженер-топограф | topographic engineer | ingénieur topographe / ingénieure topographe
инженер-транспортник | transport engineer | ingénieur des transports / ingénieure des transports
инженер-химик-технолог = инженер химик-технолог | chemical process engineer | ingénieur en génie chimique / ingénieure en génie chimique
инженер-холодильщик | refrigeration engineer | ingénieur frigoriste / ingénieure frigoriste
инженер-железнодорожник | railway engineer | ingénieur ferroviaire / ingénieure ferroviaire
инженер-электротехник | electrical engineer | ingénieur électrotechnicien / ingénieure électrotechnicienne
инженер-электроэнергетик | electrical power engineer | ingénieur en énergie électrique / ingénieure en énergie électrique
инженер атомной станции = инженер аэс | nuclear power plant engineer | ingénieur de centrale nucléaire / ingénieure de centrale nucléaire
инженер производственно-технического отдела | engineer of the production and technical department | ingénieur du service technique et de production / ingénieure du service technique et de production
инженер производственного отдела | engineer of the production department | ingénieur du service de production / ingénieure du service de production
инженер по подготовке производства | production planning engineer | ingénieur de préparation de la production / ingénieure de préparation de la production
инженер по организации и нормированию труда | work organisation and standards engineer | ingénieur en organisation et normes du travail / ingénieure en organisation et normes du travail
инженер по безопасности дорожного движения = инженер по бдд | road safety engineer | ingénieur en sécurité routière / ingénieure en sécurité routière
инженер по безопасности движения | traffic safety engineer | ingénieur en sécurité de la circulation / ingénieure en sécurité de la circulation
инженер по гражданской обороне | civil defence engineer | ingénieur en protection civile / ingénieure en protection civile
инженер по го и чс | civil defence and emergencies engineer | ingénieur en protection civile et situations d'urgence / ingénieure en protection civile et situations d'urgence
инженер по инвентаризации | inventory engineer | ingénieur en inventaire / ingénieure en inventaire
инженер по метрологии | metrology engineer | ingénieur métrologue / ingénieure métrologue
инженер по комплектации оборудования | equipment supply engineer | ingénieur en approvisionnement d'équipements / ingénieure en approvisionnement d'équipements
инженер по комплектации | supply engineer | ingénieur en approvisionnement / ingénieure en approvisionnement
инженер по наладке = инженер-пусконаладчик = инженер пнр | commissioning engineer | ingénieur de mise en service / ingénieure de mise en service
инженер по наладке и испытаниям | commissioning and test engineer | ingénieur de mise en service et d'essais / ingénieure de mise en service et d'essais
инженер по испытаниям = инженер-испытатель | test engineer | ingénieur d'essais / ingénieure d'essais
инженер по проектно-сметной работе = инженер-сметчик пто | cost estimating engineer | ingénieur métreur / ingénieure métreuse
инженер по качеству продукции | product quality engineer | ingénieur qualité produit / ingénieure qualité produit
инженер по стандартизации | standardisation engineer | ingénieur en normalisation / ingénieure en normalisation
инженер по релейной защите | relay protection engineer | ingénieur en protection électrique / ingénieure en protection électrique
инженер рза = инженер по релейной защите и автоматике | relay protection and automation engineer | ingénieur en protection électrique et automatismes / ingénieure en protection électrique et automatismes
инженер по ремонту скважин = инженер по крс | well workover engineer | ingénieur de reconditionnement de puits / ingénieure de reconditionnement de puits
инженер по буровым растворам | drilling fluids engineer | ingénieur en fluides de forage / ingénieure en fluides de forage
инженер по разработке месторождений = инженер-разработчик месторождений | reservoir engineer | ingénieur réservoir / ingénieure réservoir
инженер по связи | communications engineer | ingénieur en communications / ingénieure en communications
инженер по транспорту | transport engineer | ingénieur des transports / ingénieure des transports
инженер по сварке | welding engineer | ingénieur en soudage / ingénieure en soudage
инженер по экологии = инженер по охране окружающей среды | environmental engineer | ingénieur en environnement / ingénieure en environnement
инженер по эксплуатации зданий | building maintenance engineer | ingénieur d'exploitation des bâtiments / ingénieure d'exploitation des bâtiments
инженер по эксплуатации зданий и сооружений | building and structure maintenance engineer | ingénieur d'exploitation des bâtiments et ouvrages / ingénieure d'exploitation des bâtiments et ouvrages
инженер по электроснабжению | power supply engineer | ingénieur en alimentation électrique / ingénieure en alimentation électrique
инженер по теплоснабжению | heat supply engineer | ingénieur en réseaux de chaleur / ingénieure en réseaux de chaleur
инженер по вентиляции | ventilation engineer | ingénieur en ventilation / ingénieure en ventilation
инженер вк = инженер по водоснабжению и водоотведению = инженер водоснабжения и водоотведения | water supply and sewerage engineer | ingénieur en eau et assainissement / ingénieure en eau et assainissement
инженер по водоснабжению | water supply engineer | ingénieur en approvisionnement en eau / ingénieure en approvisionnement en eau
инженер слаботочных систем = инженер по слаботочным системам | low-voltage systems engineer | ingénieur courants faibles / ingénieure courants faibles
инженер службы эксплуатации | maintenance service engineer | ingénieur du service d'exploitation / ingénieure du service d'exploitation
инженер-проектировщик вк | water supply and sewerage design engineer | ingénieur d'études en eau et assainissement / ingénieure d'études en eau et assainissement
инженер сервисного центра | service centre engineer | ingénieur de centre de service / ingénieure de centre de service
инженер технической поддержки = инженер техподдержки | technical support engineer | ingénieur d'assistance technique / ingénieure d'assistance technique
инженер-технолог швейного производства | garment process engineer | ingénieur des procédés de confection / ingénieure des procédés de confection
испытатель? | tester | essayeur / essayeuse
испытатель двигателей | engine tester | essayeur de moteurs / essayeuse de moteurs
канатчик | rope maker | cordier / cordière
каменщик-печник | bricklayer and stove setter | maçon-fumiste / maçonne-fumiste
каротажник | well logger | diagraphiste
катодчик | cathode operator | opérateur de cathodes / opératrice de cathodes
кладовщик-комплектовщик = кладовщик-сборщик | storekeeper and order picker | magasinier-préparateur / magasinière-préparatrice
кладовщик-грузчик | storekeeper and loader | magasinier-manutentionnaire / magasinière-manutentionnaire
клепальщик | riveter | riveteur / riveteuse
коксовик | coke oven operator | cokeur / cokeuse
колбасник | sausage maker | charcutier / charcutière
комбайнер шахты = машинист горных выемочных машин = мгвм | mining machine operator | conducteur de machines minières / conductrice de machines minières
контролер станочных и слесарных работ | machining and fitting inspector | contrôleur d'usinage et d'ajustage / contrôleuse d'usinage et d'ajustage
контролер энергонадзора = контролер энергосбыта | power supply inspector | contrôleur du réseau électrique / contrôleuse du réseau électrique
контролер газового хозяйства | gas supply inspector | contrôleur du réseau de gaz / contrôleuse du réseau de gaz
контролер водопроводного хозяйства | water supply inspector | contrôleur du réseau d'eau / contrôleuse du réseau d'eau
контролер технического состояния = контролер технического состояния автотранспортных средств | vehicle condition inspector | contrôleur technique de véhicules / contrôleuse technique de véhicules
контролер на входе | entrance controller | contrôleur d'accès / contrôleuse d'accès
конструктор-технолог | design and process engineer | concepteur-technologue / conceptrice-technologue
конструктор мебели = конструктор-мебельщик | furniture designer | concepteur de meubles / conceptrice de meubles
копировщик? | copyist | copiste
коптильщик рыбы = коптильщик | fish smoker | fumeur de poisson / fumeuse de poisson
кормач | feed worker | préposé à l'alimentation du bétail / préposée à l'alimentation du bétail
кроликовод | rabbit breeder | éleveur de lapins / éleveuse de lapins
кромкооблицовщик | edge bander operator | plaqueur de chants / plaqueuse de chants
крепильщик | mine timberman | boiseur de mine / boiseuse de mine
лаборант физико-механических испытаний | physical and mechanical testing laboratory assistant | laborantin d'essais physico-mécaniques / laborantine d'essais physico-mécaniques
лаборант пробирного анализа | assay laboratory assistant | laborantin essayeur / laborantine essayeuse
лаборант-микробиолог | microbiology laboratory assistant | laborantin en microbiologie / laborantine en microbiologie
лаборант-эколог | environmental laboratory assistant | laborantin en environnement / laborantine en environnement
лесовод | forester | sylviculteur / sylvicultrice
лесопатолог | forest pathologist | pathologiste forestier / pathologiste forestière
лесопильщик = пилорамщик | sawyer | scieur / scieuse
лесхозник | forestry worker | ouvrier forestier / ouvrière forestière
линейный инженер | line engineer | ingénieur de ligne / ingénieure de ligne
лоцман-оператор | pilot operator | pilote-opérateur / pilote-opératrice
маляр-строитель | house painter | peintre en bâtiment
маляр по металлу | metal painter | peintre sur métal
маляр порошковой окраски | powder coating painter | peintre poudreur / peintre poudreuse
мастер добычи нефти и газа = мастер по добыче нефти и газа = мастер днг | oil and gas production foreman | contremaître de production de pétrole et de gaz / contremaîtresse de production de pétrole et de gaz
мастер по добыче нефти | oil production foreman | contremaître de production de pétrole / contremaîtresse de production de pétrole
мастер крс = мастер по ремонту скважин = мастер капитального ремонта скважин | well workover foreman | contremaître de reconditionnement de puits / contremaîtresse de reconditionnement de puits
мастер механического участка | machining section foreman | contremaître de la section d'usinage / contremaîtresse de la section d'usinage
мастер сборочного участка = мастер участка сборки | assembly section foreman | contremaître de la section d'assemblage / contremaîtresse de la section d'assemblage
мастер участка механической обработки = мастер мехобработки | machining section foreman | contremaître de la section d'usinage / contremaîtresse de la section d'usinage
мастер сварочного участка = мастер участка сварки | welding section foreman | contremaître de la section de soudage / contremaîtresse de la section de soudage
мастер ремонтного участка = мастер участка ремонта | repair foreman | contremaître de réparation / contremaîtresse de réparation
мастер погрузочно-разгрузочных работ | loading and unloading foreman | contremaître de manutention / contremaîtresse de manutention
мастер дорожный? | track foreman | chef de district voie / cheffe de district voie
мастер котельной | boiler house foreman | contremaître de chaufferie / contremaîtresse de chaufferie
мастер электроучастка = мастер электриков | electrical foreman | contremaître électricien / contremaîtresse électricienne
мастер жкх | housing maintenance foreman | contremaître d'entretien d'immeubles / contremaîtresse d'entretien d'immeubles
мастер горный | mining foreman | porion
сменный горный мастер | shift mining foreman | porion de poste
мастер буровой | drilling foreman | chef de poste de forage / cheffe de poste de forage
мастер лесозаготовок | logging foreman | contremaître d'exploitation forestière / contremaîtresse d'exploitation forestière
мастер по ремонту автомобилей = мастер автосервиса | car repair technician | réparateur automobile / réparatrice automobile
мастер по ремонту компьютеров | computer repair technician | réparateur d'ordinateurs / réparatrice d'ordinateurs
мастер по ремонту холодильников | refrigerator repair technician | réparateur de réfrigérateurs / réparatrice de réfrigérateurs
машинист катка | road roller operator | conducteur de rouleau compresseur / conductrice de rouleau compresseur
машинист компрессора = компрессорщик | compressor operator | conducteur de compresseur / conductrice de compresseur
машинист конвейера | conveyor operator | conducteur de convoyeur / conductrice de convoyeur
машинист котлов | boiler operator | conducteur de chaudière / conductrice de chaudière
машинист мостового крана = крановщик мостового крана | overhead crane operator | pontier / pontière
машинист козлового крана | gantry crane operator | conducteur de portique / conductrice de portique
машинист насосных станций = машинист насосной станции | pump station operator | conducteur de station de pompage / conductrice de station de pompage
машинист подъемника | hoist operator | conducteur de treuil / conductrice de treuil
машинист подъемной машины | winding engine operator | conducteur de machine d'extraction / conductrice de machine d'extraction
машинист подъемника на ремонте скважин = машинист подъемника крс | workover rig operator | conducteur d'appareil de reconditionnement de puits / conductrice d'appareil de reconditionnement de puits
машинист технологических насосов | process pump operator | conducteur de pompes de procédé / conductrice de pompes de procédé
машинист технологических компрессоров | process compressor operator | conducteur de compresseurs de procédé / conductrice de compresseurs de procédé
машинист трубоукладчика | pipelayer operator | conducteur de pose-tubes / conductrice de pose-tubes
машинист фронтального погрузчика = водитель фронтального погрузчика | front loader operator | conducteur de chargeuse / conductrice de chargeuse
машинист холодильных установок | refrigeration plant operator | conducteur d'installations frigorifiques / conductrice d'installations frigorifiques
машинист энергоблока | power unit operator | conducteur de tranche / conductrice de tranche
машинист-обходчик | plant patrol operator | rondier / rondière
машинист экскаватора-погрузчика = машинист экскаватора погрузчика | backhoe loader operator | conducteur de tractopelle / conductrice de tractopelle
машинист асфальтоукладчика | asphalt paver operator | conducteur de finisseur / conductrice de finisseur
машинист бурового станка = машинист буровой машины | drill rig operator | conducteur de foreuse / conductrice de foreuse
машинист ппду | mobile steam unit operator | conducteur d'unité mobile à vapeur / conductrice d'unité mobile à vapeur
машинист комбайна | combine operator | conducteur de moissonneuse-batteuse / conductrice de moissonneuse-batteuse
комбайнёр-тракторист | combine and tractor operator | conducteur de moissonneuse-batteuse et de tracteur / conductrice de moissonneuse-batteuse et de tracteur
металлург-исследователь | research metallurgist | métallurgiste-chercheur / métallurgiste-chercheuse
мельник | miller | meunier / meunière
механик участка | section mechanic | mécanicien de section / mécanicienne de section
механик цеха | workshop mechanic | mécanicien d'atelier / mécanicienne d'atelier
механик автоколонны | motor fleet mechanic | mécanicien de parc automobile / mécanicienne de parc automobile
механик гаража | garage mechanic | mécanicien de garage / mécanicienne de garage
механик-наладчик | setting mechanic | mécanicien-régleur / mécanicienne-régleuse
механик-ремонтник | repair mechanic | mécanicien-réparateur / mécanicienne-réparatrice
механик по лифтам | lift mechanic | mécanicien d'ascenseurs / mécanicienne d'ascenseurs
механик-моторист | engine mechanic | mécanicien moteurs / mécanicienne moteurs
механик холодильных установок | refrigeration mechanic | mécanicien frigoriste / mécanicienne frigoriste
мойщик посуды | dishwasher | plongeur / plongeuse
мойщик вагонов | carriage washer | laveur de wagons / laveuse de wagons
монтажник трубопроводов | pipeline fitter | monteur de canalisations / monteuse de canalisations
монтажник наружных трубопроводов | external pipeline fitter | monteur de canalisations extérieures / monteuse de canalisations extérieures
монтажник санитарно-технических систем = монтажник сантехнических систем | plumbing systems fitter | monteur en installations sanitaires / monteuse en installations sanitaires
монтажник слаботочных систем | low-voltage systems installer | monteur courants faibles / monteuse courants faibles
монтажник кондиционеров | air conditioner installer | installateur de climatiseurs / installatrice de climatiseurs
монтажник натяжных потолков | stretch ceiling installer | poseur de plafonds tendus / poseuse de plafonds tendus
монтажник гипсокартона = гипсокартонщик | drywall installer | plaquiste
монтажник дверей = установщик дверей | door installer | poseur de portes / poseuse de portes
монтажник мебели | furniture fitter | monteur de meubles / monteuse de meubles
монтажник систем вентиляции = монтажник вентиляционных систем | ventilation systems fitter | monteur en ventilation / monteuse en ventilation
монтажник систем вентиляции и кондиционирования | ventilation and air conditioning systems fitter | monteur en ventilation et climatisation / monteuse en ventilation et climatisation
монтажник связи-кабельщик | cable communications fitter | câbleur en télécommunications / câbleuse en télécommunications
монтажник оборудования | equipment fitter | monteur d'équipements / monteuse d'équipements
монтажник технологического оборудования | process equipment fitter | monteur d'équipements de procédé / monteuse d'équipements de procédé
монтажник солнечных панелей | solar panel installer | installateur de panneaux solaires / installatrice de panneaux solaires
монтер? | fitter | monteur / monteuse
набивщик | stuffing operator | rembourreur / rembourreuse
наладчик оборудования | equipment setter | régleur d'équipements / régleuse d'équipements
наладчик технологического оборудования | process equipment setter | régleur d'équipements de procédé / régleuse d'équipements de procédé
наладчик кипиа = наладчик контрольно-измерительных приборов и автоматики | instrumentation setter | régleur en instrumentation / régleuse en instrumentation
намотчик / намотчица | winder | bobinier / bobinière
начальник автоколонны | head of motor transport column | chef de parc automobile / cheffe de parc automobile
начальник буровой = начальник буровой установки | drilling rig manager | chef de chantier de forage / cheffe de chantier de forage
начальник вагона-ресторана = директор вагона-ресторана | dining car manager | chef de voiture-restaurant / cheffe de voiture-restaurant
начальник вокзала | railway station manager | chef de gare / cheffe de gare
начальник карьера | quarry manager | chef de carrière / cheffe de carrière
начальник шахты | mine manager | directeur de mine / directrice de mine
начальник дистанции пути | head of track maintenance section | chef de section de voie / cheffe de section de voie
начальник конструкторского бюро | head of design bureau | chef de bureau d'études / cheffe de bureau d'études
начальник механического цеха | machine shop manager | chef d'atelier d'usinage / cheffe d'atelier d'usinage
начальник сборочного цеха | assembly shop manager | chef d'atelier d'assemblage / cheffe d'atelier d'assemblage
начальник ремонтного цеха | repair shop manager | chef d'atelier de réparation / cheffe d'atelier de réparation
начальник подстанции | substation manager | chef de sous-station / cheffe de sous-station
начальник порта | harbour master | capitaine de port
начальник промысла | oilfield manager | chef de champ pétrolier / cheffe de champ pétrolier
начальник рэс | head of district power grid | chef de réseau électrique de district / cheffe de réseau électrique de district
начальник электроцеха | electrical shop manager | chef d'atelier électrique / cheffe d'atelier électrique
начальник смены аэс | nuclear power plant shift supervisor | chef de quart de centrale nucléaire / cheffe de quart de centrale nucléaire
начальник партии | survey party leader | chef de mission de terrain / cheffe de mission de terrain
начальник экспедиции | expedition leader | chef d'expédition / cheffe d'expédition
начальник транспортного цеха | transport shop manager | chef d'atelier de transport / cheffe d'atelier de transport
огнеупорщик | refractory bricklayer | fumiste industriel / fumiste industrielle
обжигальщик | kiln operator | cuiseur / cuiseuse
обивщик мебели = обойщик мебели | upholsterer | tapissier / tapissière
облицовщик | facing worker | poseur de revêtements / poseuse de revêtements
обмотчик | coil winder | bobinier / bobinière
обогатитель | mineral processing operator | opérateur de traitement des minerais / opératrice de traitement des minerais
обрубщик | fettler | ébarbeur / ébarbeuse
обувщик по ремонту = сапожник по ремонту обуви | shoe repairer | cordonnier / cordonnière
овцевод | sheep farmer | éleveur de moutons / éleveuse de moutons
окрасчик | spray painter | peintre au pistolet
оператор агрегата | unit operator | opérateur d'unité / opératrice d'unité
оператор блочного щита управления | unit control room operator | opérateur de salle de commande / opératrice de salle de commande
оператор газораспределительной станции = оператор грс | gas distribution station operator | opérateur de poste de distribution de gaz / opératrice de poste de distribution de gaz
оператор котельных установок | boiler operator | opérateur de chaufferie / opératrice de chaufferie
оператор газовой котельной | gas boiler house operator | opérateur de chaufferie au gaz / opératrice de chaufferie au gaz
оператор заправочной станции = оператор азк | petrol station attendant | pompiste
кассир азс | petrol station cashier | caissier de station-service / caissière de station-service
оператор-кассир азс | petrol station attendant and cashier | pompiste-caissier / pompiste-caissière
оператор лазерной резки = оператор лазерного станка | laser cutting operator | opérateur de découpe laser / opératrice de découpe laser
оператор линии розлива | bottling line operator | opérateur de ligne d'embouteillage / opératrice de ligne d'embouteillage
оператор упаковочной линии | packaging line operator | opérateur de ligne de conditionnement / opératrice de ligne de conditionnement
оператор птицефабрики | poultry farm operator | opérateur d'élevage avicole / opératrice d'élevage avicole
оператор по исследованию скважин | well testing operator | opérateur d'essais de puits / opératrice d'essais de puits
оператор по подземному ремонту скважин = оператор прс | well servicing operator | opérateur d'entretien de puits / opératrice d'entretien de puits
оператор пульта управления | control panel operator | opérateur de pupitre / opératrice de pupitre
оператор реактора | reactor operator | opérateur de réacteur / opératrice de réacteur
оператор свиноводческих комплексов = оператор свинокомплекса | pig farm operator | opérateur d'élevage porcin / opératrice d'élevage porcin
оператор товарный | storage tank operator | opérateur de stockage / opératrice de stockage
оператор экструдера | extruder operator | opérateur d'extrudeuse / opératrice d'extrudeuse
оператор бсу | batching plant operator | opérateur de centrale à béton / opératrice de centrale à béton
оператор печатного оборудования | printing machine operator | opérateur de presse / opératrice de presse
оператор бпла = оператор дронов = оператор беспилотников | drone operator | télépilote de drones
оператор погрузчика | loader operator | conducteur de chargeuse / conductrice de chargeuse
оператор при дежурном по станции | operator assisting the station duty officer | opérateur auprès de l'agent de permanence de gare / opératrice auprès de l'agent de permanence de gare
осмотрщик? | inspector | visiteur / visiteuse
отжигальщик | annealing operator | recuiseur / recuiseuse
отливщик | caster | couleur / couleuse
пескоструйщик | sandblaster | sableur / sableuse
пескоструйщик-маляр | sandblaster and painter | sableur-peintre / sableuse-peintre
переплетчик | bookbinder | relieur / relieuse
переработчик | processing operator | opérateur de transformation / opératrice de transformation
пильщик | sawyer | scieur / scieuse
плавильщик металла | metal smelter | fondeur de métaux / fondeuse de métaux
повар судовой | ship's cook | cuisinier de bord / cuisinière de bord
подземный электрослесарь = электрослесарь подземный | underground electrician | électricien de fond / électricienne de fond
помощник мастера | assistant foreman | aide-contremaître
помощник машиниста экскаватора | assistant excavator operator | aide-conducteur de pelle / aide-conductrice de pelle
правильщик | straightening operator | redresseur / redresseuse
приборист = слесарь-приборист = киповец | instrumentation technician | technicien en instrumentation / technicienne en instrumentation
приемщик молока | milk receiver | réceptionnaire de lait
пробоотборщик | sampler | échantillonneur / échantillonneuse
проектировщик-конструктор = проектировщик кж | structural designer | projeteur en structures / projeteuse en structures
прядильщик / прядильщица | spinner | fileur / fileuse
раздельщик рыбы | fish cutter | découpeur de poisson / découpeuse de poisson
раскройщик | cutter | coupeur / coupeuse
раскряжевщик | bucker | tronçonneur / tronçonneuse
распиловщик | sawing operator | scieur / scieuse
рабочий карьера | quarry worker | ouvrier de carrière / ouvrière de carrière
рабочий шахты | mine worker | ouvrier de mine / ouvrière de mine
рабочий фермы = рабочий на ферме | farm worker | ouvrier de ferme / ouvrière de ferme
рабочий животноводческой фермы | livestock farm worker | ouvrier de ferme d'élevage / ouvrière de ferme d'élevage
рабочий цеха | workshop worker | ouvrier d'atelier / ouvrière d'atelier
рабочий кухни = рабочий по кухне = кухонный рабочий = кухонный работник | kitchen worker | employé de cuisine / employée de cuisine
рабочий сцены = монтировщик сцены = машинист сцены | stagehand | machiniste de théâtre
рабочий зеленстроя = рабочий по озеленению | landscaping worker | ouvrier d'espaces verts / ouvrière d'espaces verts
рабочий пищевого производства | food production worker | ouvrier agroalimentaire / ouvrière agroalimentaire
радиомонтажник | radio equipment fitter | monteur radio / monteuse radio
радист = радиооператор | radio operator | opérateur radio / opératrice radio
радиотехник | radio technician | radiotechnicien / radiotechnicienne
разливщик стали | steel pourer | couleur d'acier / couleuse d'acier
резчик? | cutter | découpeur / découpeuse
резчик по дереву | wood carver | sculpteur sur bois / sculptrice sur bois
резчик по камню = камнерез | stone carver | tailleur de pierre / tailleuse de pierre
ремонтник | repairer | réparateur / réparatrice
рисовод | rice grower | riziculteur / rizicultrice
роботехник = робототехник | robotics engineer | roboticien / roboticienne
рыбовод | fish farmer | pisciculteur / piscicultrice
рулевой | helmsman | timonier / timonière
рулевой-моторист | helmsman and motor mechanic | timonier-mécanicien / timonière-mécanicienne
садовод | gardener | jardinier / jardinière
сварщик пластмасс | plastics welder | soudeur de plastiques / soudeuse de plastiques
сварщик полиэтиленовых труб | polyethylene pipe welder | soudeur de tubes en polyéthylène / soudeuse de tubes en polyéthylène
сварщик на полуавтомате = сварщик-полуавтоматчик | semi-automatic welder | soudeur semi-automatique / soudeuse semi-automatique
сварщик нак = сварщик накс | certified welder | soudeur certifié / soudeuse certifiée
сборщик корпусов металлических судов = сборщик корпусов судов | ship hull assembler | charpentier métallier naval / charpentière métallière navale
сборщик металлоконструкций | metal structures assembler | monteur de structures métalliques / monteuse de structures métalliques
сборщик обуви | shoe assembler | monteur de chaussures / monteuse de chaussures
сборщик электроники = сборщик рэа | electronics assembler | monteur en électronique / monteuse en électronique
сборщик заказов | order picker | préparateur de commandes / préparatrice de commandes
сепараторщик | separator operator | opérateur de séparateur / opératrice de séparateur
сигналист | signalman | agent de signalisation / agente de signalisation
слесарь авр = слесарь аварийно-восстановительных работ | emergency repair fitter | ajusteur de réparations d'urgence / ajusteuse de réparations d'urgence
слесарь контрольно-измерительных приборов и автоматики = слесарь по контрольно-измерительным приборам и автоматике | instrumentation fitter | technicien en instrumentation / technicienne en instrumentation
слесарь по сборке металлоконструкций | metal structures fitter | monteur de structures métalliques / monteuse de structures métalliques
слесарь по обслуживанию тепловых сетей = слесарь тепловых сетей = слесарь по ремонту тепловых сетей | heating network fitter | ajusteur des réseaux de chaleur / ajusteuse des réseaux de chaleur
слесарь по эксплуатации и ремонту газового оборудования = слесарь по ремонту газового оборудования | gas equipment fitter | installateur de gaz / installatrice de gaz
слесарь по ремонту дорожно-строительных машин | road construction machinery fitter | mécanicien d'engins de travaux publics / mécanicienne d'engins de travaux publics
слесарь по ремонту котельного оборудования | boiler equipment fitter | mécanicien de chaudières / mécanicienne de chaudières
слесарь по топливной аппаратуре = топливщик | fuel equipment fitter | mécanicien de systèmes d'injection / mécanicienne de systèmes d'injection
слесарь-судоремонтник | ship repair fitter | ajusteur de réparation navale / ajusteuse de réparation navale
слесарь-трубопроводчик | pipe fitter | tuyauteur / tuyauteuse
слесарь-вентиляционник | ventilation fitter | monteur en ventilation / monteuse en ventilation
слесарь подвижного состава | rolling stock fitter | mécanicien du matériel roulant / mécanicienne du matériel roulant
слесарь-лекальщик = лекальщик | precision toolmaker | ajusteur-gabarieur / ajusteuse-gabarieuse
слесарь-электромонтажник | electrical fitter | ajusteur-électricien / ajusteuse-électricienne
слесарь-ремонтник промышленного оборудования | industrial equipment repair fitter | mécanicien d'entretien industriel / mécanicienne d'entretien industriel
слесарь строительный | construction fitter | ajusteur du bâtiment / ajusteuse du bâtiment
слесарь механосборочного цеха | assembly shop fitter | ajusteur d'atelier d'assemblage / ajusteuse d'atelier d'assemblage
смазчик | greaser | graisseur / graisseuse
сменный мастер | shift foreman | contremaître d'équipe / contremaîtresse d'équipe
сменный инженер | shift engineer | ingénieur de quart / ingénieure de quart
сменный технолог | shift process engineer | technologue d'équipe
строгальщик | planing machine operator | raboteur / raboteuse
судосборщик | ship assembler | monteur naval / monteuse navale
судостроитель | shipbuilder | constructeur naval / constructrice navale
судоремонтник | ship repairer | réparateur naval / réparatrice navale
сушильщик | drying operator | opérateur de séchage / opératrice de séchage
сыродел = сыровар | cheesemaker | fromager / fromagère
телеграфист | telegraph operator | télégraphiste
телефонист / телефонистка | telephone operator | téléphoniste
теплоэнергетик | heat power engineer | ingénieur thermicien / ingénieure thermicienne
техник-электромеханик | electromechanical technician | technicien électromécanicien / technicienne électromécanicienne
техник связи = техник-связист | communications technician | technicien en télécommunications / technicienne en télécommunications
техник-геолог | geological technician | technicien géologue / technicienne géologue
техник-землеустроитель | land management technician | technicien en gestion foncière / technicienne en gestion foncière
техник-маркшейдер | mine surveying technician | technicien géomètre des mines / technicienne géomètre des mines
техник-лаборант | laboratory technician | technicien de laboratoire / technicienne de laboratoire
техник-метролог | metrology technician | technicien métrologue / technicienne métrologue
техник-проектировщик | design technician | technicien projeteur / technicienne projeteuse
техник-электроник | electronics technician | technicien en électronique / technicienne en électronique
техник по учету | records technician | technicien de gestion / technicienne de gestion
техник по эксплуатации | maintenance technician | technicien d'exploitation / technicienne d'exploitation
техник-смотритель | building supervision technician | technicien de surveillance d'immeubles / technicienne de surveillance d'immeubles
техник-энергетик | power engineering technician | technicien en énergie / technicienne en énergie
техник-теплотехник | heat engineering technician | technicien thermicien / technicienne thermicienne
техник кипиа | instrumentation technician | technicien en instrumentation / technicienne en instrumentation
технолог-программист чпу = программист чпу = программист станков с чпу | CNC programmer | programmeur sur commande numérique / programmeuse sur commande numérique
технолог-конструктор | process and design engineer | technologue-concepteur / technologue-conceptrice
технолог-кондитер | confectionery technologist | technologue en confiserie
технолог машиностроения | mechanical engineering technologist | technologue en construction mécanique
технолог хлебопекарного производства | bakery technologist | technologue en boulangerie
технолог рыбной промышленности | fish industry technologist | technologue en industrie du poisson
технолог мясного производства | meat production technologist | technologue en industrie de la viande
ткач / ткачиха | weaver | tisserand / tisserande
токарь-станочник | lathe operator | tourneur / tourneuse
торфорабочий | peat worker | ouvrier de tourbière / ouvrière de tourbière
травильщик | pickling operator | décapeur / décapeuse
тракторист-бульдозерист | tractor and bulldozer operator | conducteur de tracteur et de bulldozer / conductrice de tracteur et de bulldozer
трубоклад | chimney builder | constructeur de cheminées industrielles / constructrice de cheminées industrielles
тоннельщик | tunneller | tunnelier
тестовод | dough maker | pétrisseur / pétrisseuse
укладчик? | packer | emballeur / emballeuse
укладчик-упаковщик / укладчица-упаковщица | packer | emballeur / emballeuse
фасадчик | facade worker | façadier / façadière
формовщик железобетонных изделий = формовщик жби | concrete products moulder | mouleur de produits en béton / mouleuse de produits en béton
формовщик теста | dough moulder | façonneur de pâte / façonneuse de pâte
футеровщик | lining worker | fumiste industriel / fumiste industrielle
хлебопек | baker | boulanger / boulangère
хлопкороб | cotton grower | cotonculteur / cotoncultrice
холодильный механик = механик-холодильщик | refrigeration mechanic | mécanicien frigoriste / mécanicienne frigoriste
хлораторщик | chlorination operator | opérateur de chloration / opératrice de chloration
швея-надомница | home seamstress | couturière à domicile
штабелировщик | stacker operator | cariste
шихтовщик | charge handler | préparateur de charge / préparatrice de charge
электрик-монтажник = электрик-электромонтажник | electrical fitter | électricien-monteur / électricienne-monteuse
электрик судовой = судовой электрик | ship's electrician | électricien de bord / électricienne de bord
электрогазосварщик-врезчик | pipeline tapping welder | soudeur de raccordement / soudeuse de raccordement
электролизник | electrolysis operator | électrolyseur / électrolyseuse
электромеханик связи | communications electrician | électromécanicien de télécommunications / électromécanicienne de télécommunications
электромеханик сцб | railway signalling electrician | électromécanicien de signalisation ferroviaire / électromécanicienne de signalisation ferroviaire
электромонтажник судовой = судовой электромонтажник | ship's electrical fitter | monteur électricien naval / monteuse électricienne navale
электромонтажник по кабельным сетям | cable network electrician | monteur de réseaux câblés / monteuse de réseaux câblés
электромонтажник по силовым сетям | power network electrician | monteur de réseaux électriques / monteuse de réseaux électriques
электромонтер контактной сети | contact line electrician | monteur de caténaires / monteuse de caténaires
электромонтер охранно-пожарной сигнализации = электромонтер опс = монтажник опс = монтажник охранно-пожарной сигнализации | security and fire alarm installer | installateur d'alarmes incendie et intrusion / installatrice d'alarmes incendie et intrusion
электромонтер по эксплуатации распределительных сетей = электромонтер распределительных сетей | distribution network electrician | électricien des réseaux de distribution / électricienne des réseaux de distribution
электромонтер по обслуживанию подстанций = электромонтер подстанции | substation electrician | électricien de sous-station / électricienne de sous-station
электромонтер оперативно-выездной бригады = электромонтер овб | mobile team electrician | électricien d'équipe mobile / électricienne d'équipe mobile
электромонтер линейных сооружений | line electrician | électricien de lignes / électricienne de lignes
электромонтер линейных сооружений связи | communications line electrician | électricien de lignes de télécommunications / électricienne de lignes de télécommunications
электромонтер по ремонту и монтажу кабельных линий | cable line electrician | électricien de lignes câblées / électricienne de lignes câblées
электромонтер по ремонту воздушных линий | overhead line electrician | électricien de lignes aériennes / électricienne de lignes aériennes
электромонтер связи | communications electrician | électricien en télécommunications / électricienne en télécommunications
электрослесарь по ремонту электрооборудования = электрослесарь по ремонту оборудования | electrical equipment repair electrician | électricien de réparation d'équipements / électricienne de réparation d'équipements
электросварщик ручной сварки | manual arc welder | soudeur à l'arc manuel / soudeuse à l'arc manuel
электросварщик на автоматических и полуавтоматических машинах | automatic and semi-automatic welding operator | soudeur sur machines automatiques et semi-automatiques / soudeuse sur machines automatiques et semi-automatiques
электрогазосварщик-монтажник | welder and fitter | soudeur-monteur / soudeuse-monteuse
эмалировщик | enameller | émailleur / émailleuse
энергодиспетчер = диспетчер энергосистемы | power system dispatcher | régulateur du réseau électrique / régulatrice du réseau électrique
геммолог | gemmologist | gemmologue
инженер-геммолог | gemmological engineer | ingénieur gemmologue / ingénieure gemmologue
бортпроводник-инструктор | flight attendant instructor | instructeur de cabine / instructrice de cabine
командир самолета | aircraft captain | commandant de bord / commandante de bord
командир вертолета | helicopter captain | commandant de bord d'hélicoptère / commandante de bord d'hélicoptère
командир авиаэскадрильи = командир эскадрильи | squadron commander | commandant d'escadrille / commandante d'escadrille
пилот-инструктор | flight instructor | pilote instructeur / pilote instructrice
штурман-наставник | senior navigator | navigateur instructeur / navigatrice instructrice
диспетчер аэропорта | airport dispatcher | régulateur d'aéroport / régulatrice d'aéroport
агент по регистрации пассажиров = агент по регистрации | check-in agent | agent d'enregistrement / agente d'enregistrement
агент по организации обслуживания пассажирских авиаперевозок = агент сопп | passenger handling agent | agent d'escale / agente d'escale
инспектор по досмотру = инспектор досмотра = досмотрщик | security screening officer | agent de sûreté / agente de sûreté
сотрудник службы авиационной безопасности | aviation security officer | agent de sûreté aéroportuaire / agente de sûreté aéroportuaire
авиационный инженер | aviation engineer | ingénieur aéronautique / ingénieure aéronautique
авиатехник по планеру и двигателям | airframe and engine technician | technicien cellule et moteurs / technicienne cellule et moteurs
первый помощник капитана | first officer | second capitaine
второй помощник механика = второй судовой механик | second engineer | second mécanicien / seconde mécanicienne
старший механик судна | chief engineer | chef mécanicien / cheffe mécanicienne
четвертый механик | fourth engineer | quatrième mécanicien / quatrième mécanicienne
капитан-наставник | master mariner instructor | capitaine instructeur / capitaine instructrice
матрос первого класса = матрос 1 класса | able seaman | matelot qualifié / matelote qualifiée
матрос второго класса = матрос 2 класса | ordinary seaman | matelot
моторист судна = моторист судовой | ship's motorman | mécanicien de bord / mécanicienne de bord
донкерман | pumpman | pompiste de navire
судовой агент | ship's agent | agent maritime / agente maritime
стивидор | stevedore | acconier / acconière
крановщик портального крана | portal crane operator | grutier de portique / grutière de portique
сюрвейер | surveyor | expert maritime / experte maritime
такелажник-монтажник | rigger | gréeur / gréeuse
водитель категории е | category E driver | chauffeur, catégorie E / chauffeuse, catégorie E
машинист локомотивной бригады | locomotive driver | conducteur de locomotive / conductrice de locomotive
2 помощник капитана | second mate | deuxième officier de pont
3 помощник капитана | third mate | troisième officier de pont
бухгалтер по з/п = бухгалтер по зп | payroll accountant | comptable paie
мерчендайзер | merchandiser | marchandiseur / marchandiseuse
врач анестезиолог-реаниматолог = врач анестезиолог реаниматолог | anaesthetist and intensive care doctor | anesthésiste-réanimateur / anesthésiste-réanimatrice
`;
