/** Trades and posts that are met less often. The shape of a row: occupations-office.ts. */
export const OCCUPATIONS_TRADES = `
автоклавщик / автоклавщица | autoclave operator | opérateur d'autoclave / opératrice d'autoclave
агент страховой | insurance agent | agent d'assurance / agente d'assurance
агрохимик | agricultural chemist | agrochimiste
администратор базы данных | database administrator | administrateur de bases de données / administratrice de bases de données
арборист | arborist | arboriste
аэродинамик | aerodynamics engineer | ingénieur aérodynamicien / ingénieure aérodynamicienne
вагоновожатый / вагоновожатая | tram driver | conducteur de tramway / conductrice de tramway
витражист / витражистка | stained-glass artist | vitrailliste
воспитатель детского дома / воспитательница детского дома = воспитатель в детском доме / воспитательница в детском доме | carer at a children's home | éducateur dans un orphelinat / éducatrice dans un orphelinat
воспитатель интерната = воспитатель школы-интерната = воспитатель в интернате | boarding school educator | éducateur d'internat / éducatrice d'internat
вулканизаторщик | vulcanizer operator | vulcanisateur / vulcanisatrice
газовщик | gas fitter | gazier / gazière
генеральный продюсер | general producer | producteur général / productrice générale
геоэколог | geoecologist | géoécologue
глазуровщик / глазуровщица | glazer | émailleur / émailleuse
горномонтажник подземный | underground mine fitter | monteur de fond / monteuse de fond
горномонтажник | mine fitter | monteur de mine / monteuse de mine
грейдерист = машинист грейдера | grader operator | conducteur de niveleuse / conductrice de niveleuse
груминг-мастер = мастер груминга | pet groomer | toiletteur / toiletteuse
дворецкий | butler | majordome
декан факультета | dean of the faculty | doyen de faculté / doyenne de faculté
дистрибьютор | distributor | distributeur / distributrice
доула | doula | doula
драматург | playwright | dramaturge
жилищный инспектор | housing inspector | inspecteur du logement / inspectrice du logement
жиловщик / жиловщица | meat trimmer | pareur de viande / pareuse de viande
замерщик / замерщица | measurer | métreur / métreuse
замполит = заместитель командира по политической части | deputy commander for political affairs | commandant adjoint aux affaires politiques
зуборезчик | gear cutter | tailleur d'engrenages / tailleuse d'engrenages
инженер ОТК = инженер отдела технического контроля | quality control engineer | ingénieur contrôle qualité / ingénieure contrôle qualité
инженер ПГС | civil engineer | ingénieur en génie civil / ingénieure en génie civil
инженер по надзору за строительством | construction supervision engineer | ingénieur de surveillance des travaux / ingénieure de surveillance des travaux
инструментальщик | toolmaker | outilleur / outilleuse
каменотес | stonecutter | tailleur de pierre / tailleuse de pierre
капитан яхты = яхтенный капитан | yacht captain | capitaine de yacht
каркасник? | frame maker | monteur de charpentes / monteuse de charpentes
книгоиздатель | book publisher | éditeur de livres / éditrice de livres
колхозник / колхозница | collective farm worker | kolkhozien / kolkhozienne
коммивояжер | travelling salesman | voyageur de commerce / voyageuse de commerce
консультант по налогам | tax consultant | conseiller fiscal / conseillère fiscale
критик | critic | critique
крупье | croupier | croupier / croupière
кулинар | cook | cuisinier / cuisinière
лакировщик / лакировщица | varnisher | vernisseur / vernisseuse
лашмастер = лашмейкер = лэшмейкер | eyelash technician | technicien en extension de cils / technicienne en extension de cils
летчик-испытатель | test pilot | pilote d'essai
лыжный тренер | ski coach | entraîneur de ski / entraîneuse de ski
макетчик / макетчица | model maker | maquettiste
маклер | broker | courtier / courtière
мастер ОТК = контрольный мастер | quality control foreman | contremaître du contrôle qualité / contremaîtresse du contrôle qualité
мастер по пошиву одежды = мастер по пошиву | dressmaker | couturier / couturière
медицинская сестра палатная | ward nurse | infirmier de salle / infirmière de salle
медицинская сестра физиотерапии = медсестра физиокабинета = медсестра физиотерапевтического кабинета | physiotherapy nurse | infirmier de physiothérapie / infirmière de physiothérapie
медицинская сестра операционная = медсестра операционная | operating room nurse | infirmier de bloc opératoire / infirmière de bloc opératoire
хирургическая медсестра | surgical nurse | infirmier de chirurgie / infirmière de chirurgie
мелиоратор | land reclamation specialist | spécialiste de l'amélioration des sols
монтажник пластиковых окон | window fitter | poseur de fenêtres / poseuse de fenêtres
морской пилот? | naval pilot | pilote naval / pilote navale
мотальщик / мотальщица | winder | bobineur / bobineuse
посудомойка | dishwasher | plongeur / plongeuse
настройщик пианино = настройщик фортепиано | piano tuner | accordeur de pianos / accordeuse de pianos
настройщик музыкальных инструментов | musical instrument tuner | accordeur d'instruments de musique / accordeuse d'instruments de musique
начальник базы? | head of the base | chef de base / cheffe de base
начальник колонны | head of the motor column | chef de la colonne de transport / cheffe de la colonne de transport
обойщик / обойщица | upholsterer | tapissier / tapissière
огранщик | gem cutter | lapidaire
врач-оториноларинголог = оториноларинголог | otorhinolaryngologist | oto-rhino-laryngologiste
охотник | hunter | chasseur / chasseuse
охотник-промысловик | professional hunter | chasseur professionnel / chasseuse professionnelle
охотовед | game manager | gestionnaire de la faune sauvage
педикюрша | pedicurist | pédicure esthétique
повар детского питания | children's food cook | cuisinier pour enfants / cuisinière pour enfants
полиграфист | printing specialist | spécialiste en imprimerie
правовой консультант | legal consultant | conseiller juridique / conseillère juridique
представитель компании = представитель фирмы | company representative | représentant de société / représentante de société
разметчик | marker | traceur / traceuse
регулировщик радиоэлектронной аппаратуры | electronic equipment adjuster | régleur d'appareils électroniques / régleuse d'appareils électroniques
регулировщик аппаратуры | equipment adjuster | régleur d'appareils / régleuse d'appareils
редактор сайта | website editor | rédacteur web / rédactrice web
рентгенлаборант = рентген-лаборант | X-ray technician | manipulateur en radiologie / manipulatrice en radiologie
репортер | reporter | reporter
стенографист / стенографистка | stenographer | sténographe
стрелочник / стрелочница | switchman / switchwoman | aiguilleur / aiguilleuse
судебный секретарь = секретарь в суде | court clerk | greffier / greffière
супервизор | supervisor | superviseur / superviseuse
суперкарго | supercargo | subrécargue
товарный эксперт | goods expert | expert en marchandises / experte en marchandises
трубоукладчик | pipelayer | poseur de canalisations / poseuse de canalisations
урбанист | urban planner | urbaniste
учетчик / учетчица | tally clerk | pointeur / pointeuse
фальцовщик / фальцовщица | folder operator | plieur / plieuse
фармаколог | pharmacologist | pharmacologue
часовой мастер = мастер по ремонту часов | watchmaker | horloger / horlogère
чеканщик | chaser | ciseleur / ciseleuse
чертежник / чертежница | draughtsman / draughtswoman | dessinateur technique / dessinatrice technique
шеф-редактор | editor-in-chief | rédacteur en chef / rédactrice en chef
эвакуаторщик = водитель эвакуатора | tow truck driver | dépanneur / dépanneuse
экспортный менеджер | export manager | responsable export
эмбриолог = врач-эмбриолог | embryologist | embryologiste
ядерный физик = физик-ядерщик | nuclear physicist | physicien nucléaire / physicienne nucléaire
м.н.с = мл. науч. сотр = мл. научный сотрудник | junior researcher | chercheur junior / chercheuse junior
с.н.с = ст. науч. сотр | senior researcher | chercheur principal / chercheuse principale
в.н.с = вед. науч. сотр | leading researcher | chercheur principal / chercheuse principale
н.с | researcher | chercheur / chercheuse
учредитель и генеральный директор | founder and general director | fondateur et directeur général / fondatrice et directrice générale
вахтовый рабочий | rotational shift worker | travailleur en rotation / travailleuse en rotation
тракторист-машинист сельскохозяйственного производства = тракторист-машинист с/х производства | tractor and farm machinery operator | conducteur de tracteurs et d'engins agricoles / conductrice de tracteurs et d'engins agricoles
машинист электропоезда метрополитена | underground train driver | conducteur de métro / conductrice de métro
оператор дефектоскопной тележки | rail flaw detector operator | opérateur de contrôle des rails / opératrice de contrôle des rails
оператор по путевым измерениям | track measurement operator | opérateur de mesures de la voie / opératrice de mesures de la voie
сварщик аргонодуговой сварки = аргонодуговой сварщик | argon arc welder | soudeur à l'argon / soudeuse à l'argon
оператор станка с ЧПУ = оператор станков с программным управлением | CNC operator | opérateur CNC / opératrice CNC
столяр-станочник | joiner and woodworking machine operator | menuisier-machiniste / menuisière-machiniste
ГРОЗ | face miner | mineur de front de taille / mineuse de front de taille
мастер-взрывник | master blaster | chef boutefeu / cheffe boutefeu
оператор добычи | oil and gas production operator | opérateur de production de pétrole et de gaz / opératrice de production de pétrole et de gaz
оператор обезвоживающей и обессоливающей установки | oil dehydration unit operator | opérateur d'unité de déshydratation / opératrice d'unité de déshydratation
супервайзер по бурению | drilling supervisor | superviseur de forage / superviseuse de forage
машинист передвижной паровой установки | mobile steam unit operator | conducteur d'unité de vapeur mobile / conductrice d'unité de vapeur mobile
трубопроводчик линейный = линейный трубопроводчик | pipeline worker | ouvrier de pipeline / ouvrière de pipeline
электромонтер СДТУ | telecommunication electrician | électricien de télécommunications / électricienne de télécommunications
вахтенный механик | engineer of the watch | mécanicien de quart / mécanicienne de quart
вахтенный помощник капитана | officer of the watch | officier de quart / officière de quart
рефмеханик = рефмашинист | refrigeration engineer | mécanicien frigoriste / mécanicienne frigoriste
врач стационара | hospital physician | médecin hospitalier
врач скорой медицинской помощи | emergency physician | médecin urgentiste
заведующий ФАП / заведующая ФАП | head of the rural health post | responsable de poste médical rural
фельдшер ФАП = фельдшер фельдшерско-акушерского пункта | rural health post paramedic | auxiliaire médical de poste médical rural / auxiliaire médicale de poste médical rural
врач лечебной физкультуры | exercise therapy physician | médecin de kinésithérapie
медсестра диетическая = диетическая медсестра | dietary nurse | infirmière diététicienne
медсестра в детском саду | kindergarten nurse | infirmière de jardin d'enfants
медсестра дневного стационара | day hospital nurse | infirmière d'hôpital de jour
реанимационная медсестра | intensive care nurse | infirmière de réanimation
стоматологическая медсестра | dental nurse | infirmière dentaire
ассистентка стоматолога | dental assistant | assistante dentaire
нянечка в детском саду | nursery assistant | aide-éducateur / aide-éducatrice
учитель надомного обучения | home teacher | professeur à domicile / professeure à domicile
директор по маркетингу и рекламе | marketing and advertising director | directeur du marketing et de la publicité / directrice du marketing et de la publicité
директор по финансам и экономике | director of finance and economics | directeur financier et économique / directrice financière et économique
директор по ИТ | IT director | directeur informatique / directrice informatique
исполнительный продюсер | executive producer | producteur exécutif / productrice exécutive
линейный продюсер | line producer | directeur de production / directrice de production
сушеф | sous-chef | sous-chef / sous-cheffe
технолог общепита | catering technologist | technologue de restauration
повар сушист | sushi chef | chef sushi / cheffe sushi
пиццмейкер = повар-пиццмейкер | pizza chef | pizzaïolo
сиддер | seeder | semeur / semeuse
разнорабочий на стройке | construction labourer | manœuvre de chantier
плиточник-облицовщик | tiler | carreleur / carreleuse
монолитчик | concrete worker | bétonnier / bétonnière
монтажник фасадов | façade installer | façadier / façadière
слаботочник | low-voltage systems installer | installateur de courants faibles / installatrice de courants faibles
монтажник СКС | structured cabling installer | installateur de câblage structuré / installatrice de câblage structuré
установщик кондиционеров | air conditioning installer | installateur de climatiseurs / installatrice de climatiseurs
мастер по ремонту мобильных телефонов | phone repairer | réparateur de téléphones / réparatrice de téléphones
мастер по ремонту квартир | apartment renovation tradesman | artisan en rénovation d'appartements
мастер-консультант | service consultant | conseiller de service / conseillère de service
мастер ногтевой эстетики | nail technician | prothésiste ongulaire
татуажист | permanent make-up artist | spécialiste en maquillage permanent
эстетист | aesthetician | esthéticien / esthéticienne
мастер-визажист | make-up artist | maquilleur / maquilleuse
колорист-парикмахер | hair colourist | coiffeur coloriste / coiffeuse coloriste
сторисмейкер = рилсмейкер | social media content maker | créateur de contenu / créatrice de contenu
контентмейкер = создатель контента | content creator | créateur de contenu / créatrice de contenu
продюсер онлайн-курсов = инфопродюсер | online course producer | producteur de cours en ligne / productrice de cours en ligne
продюсер онлайн-школ | online school producer | producteur d'écoles en ligne / productrice d'écoles en ligne
аналитик продукта | product analyst | analyste produit
фронтендер = front-end разработчик = frontend разработчик | front-end developer | développeur front-end / développeuse front-end
бекенд-разработчик = back-end разработчик = backend разработчик | back-end developer | développeur back-end / développeuse back-end
java разработчик = джава-разработчик | Java developer | développeur Java / développeuse Java
python разработчик = питон-разработчик | Python developer | développeur Python / développeuse Python
devops инженер | DevOps engineer | ingénieur DevOps / ingénieure DevOps
эникейщик | IT support technician | technicien informatique / technicienne informatique
менеджер по работе с маркетплейсами | marketplace manager | responsable places de marché
торговля на маркетплейсах = продажи на маркетплейсах | selling on marketplaces | vente sur les places de marché en ligne
складской работник | warehouse worker | employé d'entrepôt / employée d'entrepôt
работник ПВЗ = сотрудник ПВЗ = работник пункта выдачи = сотрудник пункта выдачи | pick-up point employee | employé de point de retrait / employée de point de retrait
водитель карьерного самосвала | quarry dump truck driver | chauffeur de camion-benne de carrière / chauffeuse de camion-benne de carrière
водитель СМП = водитель скорой | ambulance driver | chauffeur d'ambulance / chauffeuse d'ambulance
работник теплицы | greenhouse worker | ouvrier de serre / ouvrière de serre
работник животноводства | livestock worker | ouvrier d'élevage / ouvrière d'élevage
пчеловод-любитель | amateur beekeeper | apiculteur amateur / apicultrice amatrice
ведение личного подсобного хозяйства = занимаюсь личным подсобным хозяйством | subsidiary farming | exploitation agricole personnelle
конкурсный управляющий | bankruptcy trustee | syndic de faillite
техник по обслуживанию ВС | aircraft technician | technicien aéronautique / technicienne aéronautique
агент регистрации | check-in agent | agent d'enregistrement / agente d'enregistrement
представитель авиакомпании | airline representative | représentant de compagnie aérienne / représentante de compagnie aérienne
старшина роты | sergeant major | adjudant
прапорщик запаса | warrant officer (reserve) | adjudant de réserve / adjudante de réserve
бурильщик эксплуатационного и разведочного бурения = бурильщик эксплуатационного и разведочного бурения скважин = бурильщик ЭРБС | driller of production and exploration wells | foreur de puits d'exploitation et d'exploration
бурильщик эксплуатационного и разведочного бурения скважин на нефть и газ | driller of production and exploration oil and gas wells | foreur de puits d'exploitation et d'exploration de pétrole et de gaz / foreuse de puits d'exploitation et d'exploration de pétrole et de gaz
слесарь по ремонту локомотивов | locomotive repair fitter | mécanicien de locomotives / mécanicienne de locomotives
слесарь по ремонту тепловозов | diesel locomotive repair fitter | mécanicien réparateur de locomotives diesel / mécanicienne réparatrice de locomotives diesel
слесарь по ремонту вагонов | railway carriage repair fitter | mécanicien de wagons / mécanicienne de wagons
аппаратчик водоподготовки | water treatment operator | opérateur de traitement de l'eau / opératrice de traitement de l'eau
аппаратчик очистки сточных вод | wastewater treatment operator | opérateur de traitement des eaux usées / opératrice de traitement des eaux usées
аппаратчик пастеризации | pasteurisation operator | opérateur de pasteurisation / opératrice de pasteurisation
лаборант спектрального анализа | spectral analysis laboratory assistant | laborantin d'analyse spectrale / laborantine d'analyse spectrale
лаборант клинической лаборатории | clinical laboratory assistant | laborantin de laboratoire clinique / laborantine de laboratoire clinique
матрос рыболовецкого судна = матрос рыболовного судна | sailor on a fishing vessel | matelot de bateau de pêche
мастер участка КИПиА | instrumentation section foreman | contremaître du secteur instrumentation / contremaîtresse du secteur instrumentation
мастер КИПиА | instrumentation foreman | contremaître en instrumentation / contremaîtresse en instrumentation
временно нетрудоспособен / временно нетрудоспособна | temporarily unable to work | temporairement en incapacité de travail
бухгалтер по расчету зарплаты = бухгалтер расчетной группы | payroll accountant | comptable paie
управляющий партнер адвокатского бюро | managing partner of a law firm | associé gérant de cabinet d'avocats / associée gérante de cabinet d'avocats
специалист по работе с просроченной задолженностью = специалист по работе с должниками | debt collection specialist | spécialiste en recouvrement de créances
специалист по работе с дебиторской задолженностью | accounts receivable specialist | spécialiste des créances clients
торты на заказ | custom cakes | gâteaux sur commande
кондитер на дому | home-based pastry cook | pâtissier à domicile / pâtissière à domicile
делаю торты на заказ | I make custom cakes to order | je fais des gâteaux sur commande
занимаюсь воспитанием детей = воспитываю детей = занимаюсь детьми | raising children | éducation des enfants
занимаюсь домом | homemaker | homme au foyer / femme au foyer
монтажник стальных конструкций | steel structure erector | monteur de charpentes métalliques / monteuse de charpentes métalliques
монтажник железобетонных конструкций | reinforced concrete structure erector | monteur de structures en béton armé / monteuse de structures en béton armé
моторист речного флота | motorman of the river fleet | motoriste de la flotte fluviale
моторист-матрос речного флота | motorman and seaman of the river fleet | motoriste-matelot de la flotte fluviale
воспитатель ГПД = воспитатель группы продленного дня | after-school care teacher | éducateur de garderie périscolaire / éducatrice de garderie périscolaire
преподаватель спецпредметов = преподаватель спецдисциплин = преподаватель специальных дисциплин | teacher of special subjects | professeur de matières spécialisées / professeure de matières spécialisées
депутат районного совета = депутат райсовета | district councillor | conseiller de district / conseillère de district
депутат сельского совета = депутат сельсовета | village councillor | conseiller municipal rural / conseillère municipale rurale
депутат областного совета | regional councillor | député régional / députée régionale
курьер Яндекс.Еда = курьер Яндекс Еда | Yandex.Eda courier | coursier Yandex.Eda / coursière Yandex.Eda
водитель Яндекс Такси = таксист в Яндекс Такси = водитель в Яндекс Такси = водитель такси Яндекс | Yandex taxi driver | chauffeur de taxi Yandex / chauffeuse de taxi Yandex
диспетчер службы 112 = оператор службы 112 = оператор 112 | emergency call operator (112) | opérateur du service d'urgence 112 / opératrice du service d'urgence 112
крановщик башенного крана = машинист башенного крана (крановщик) = машинист башенного крана | tower crane operator | grutier de grue à tour / grutière de grue à tour
воспитанник детского дома / воспитанница детского дома = воспитанник детдома / воспитанница детдома | children's home resident | pensionnaire d'orphelinat
уволился / уволилась | left employment | a quitté son emploi
уволен? / уволена? | dismissed | licencié / licenciée
сокращен / сокращена = попал под сокращение / попала под сокращение = сокращен с работы / сокращена с работы | made redundant | licencié économique / licenciée économique
застройщик = девелопер | property developer | promoteur immobilier / promotrice immobilière
няня (частная) = частная няня | private nanny | nourrice privée
переводчик с китайского / переводчица с китайского = переводчик с китайского языка / переводчица с китайского языка | translator from Chinese | traducteur du chinois / traductrice du chinois
переводчик с английского / переводчица с английского = переводчик с английского языка / переводчица с английского языка | translator from English | traducteur de l'anglais / traductrice de l'anglais
`;
