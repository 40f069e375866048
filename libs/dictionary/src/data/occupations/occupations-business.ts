/** Posts of firms, shops, banks, computing, kitchens, beauty and homes, and what people say who have no post. The shape of a row: occupations-office.ts. */
export const OCCUPATIONS_BUSINESS = `
ведущий аналитик | lead analyst | analyste principal / analyste principale
ведущий аудитор | lead auditor | auditeur principal / auditrice principale
ведущий дизайнер | lead designer | designer principal / designer principale
ведущий эксперт | leading expert | expert principal / experte principale
ведущий консультант | leading consultant | consultant principal / consultante principale
ведущий маркетолог | lead marketing specialist | spécialiste principal en marketing / spécialiste principale en marketing
ведущий документовед | lead records specialist | spécialiste principal de la gestion documentaire / spécialiste principale de la gestion documentaire
ведущий архитектор | lead architect | architecte principal / architecte principale
ведущий геолог | lead geologist | géologue principal / géologue principale
ведущий технолог | lead process engineer | technologue principal / technologue principale
ведущий тестировщик | lead tester | testeur principal / testeuse principale
ведущий редактор | lead editor | rédacteur principal / rédactrice principale
ведущий операционист | lead bank teller | guichetier principal / guichetière principale
ведущий товаровед | lead merchandise specialist | spécialiste principal en marchandises / spécialiste principale en marchandises
ведущий системный администратор | lead system administrator | administrateur système principal / administratrice système principale
главный аналитик | chief analyst | analyste en chef
главный аудитор | chief auditor | auditeur en chef / auditrice en chef
главный бухгалтер-экономист | chief accountant and economist | chef comptable et économiste / cheffe comptable et économiste
главный дизайнер | chief designer | designer en chef
главный кассир | head cashier | chef caissier / cheffe caissière
главный консультант | chief consultant | consultant en chef / consultante en chef
главный администратор | chief administrator | administrateur en chef / administratrice en chef
главный товаровед | chief merchandise specialist | spécialiste en chef des marchandises
главный эксперт | chief expert | expert en chef / experte en chef
главный юрист | chief lawyer | juriste en chef
главный контролер | chief controller | contrôleur en chef / contrôleuse en chef
главный ревизор | chief auditor | réviseur en chef / réviseuse en chef
главный эколог | chief environmental specialist | spécialiste en chef de l'environnement
главный лесничий | chief forester | forestier en chef / forestière en chef
главный казначей | chief treasurer | trésorier en chef / trésorière en chef
главный риск-менеджер | chief risk officer | directeur des risques / directrice des risques
главный менеджер | chief manager | manager en chef
старший аналитик | senior analyst | analyste senior
старший аудитор | senior auditor | auditeur senior / auditrice senior
старший архитектор | senior architect | architecte senior
старший дизайнер | senior designer | designer senior
старший редактор | senior editor | rédacteur senior / rédactrice senior
старший консультант | senior consultant | consultant senior / consultante senior
старший эксперт | senior expert | expert senior / experte senior
старший экономист | senior economist | économiste senior
старший товаровед | senior merchandise specialist | spécialiste senior en marchandises
старший кладовщик | senior storekeeper | magasinier principal / magasinière principale
старший официант | head waiter / head waitress | chef de rang / cheffe de rang
старший повар | senior cook | chef de partie / cheffe de partie
старший бармен | head bartender | chef barman / cheffe barmaid
старшая горничная | head housekeeper | gouvernante
старший диспетчер | senior dispatcher | régulateur principal / régulatrice principale
старший инструктор | senior instructor | instructeur principal / instructrice principale
старший контролер | senior controller | contrôleur principal / contrôleuse principale
старший оператор | senior operator | opérateur principal / opératrice principale
старший продавец-кассир | senior sales assistant and cashier | vendeur-caissier principal / vendeuse-caissière principale
старший научный редактор | senior science editor | rédacteur scientifique senior / rédactrice scientifique senior
старший технолог | senior process engineer | technologue senior
старший техник | senior technician | technicien principal / technicienne principale
старший электрик | senior electrician | électricien principal / électricienne principale
старший водитель | senior driver | chauffeur principal / chauffeuse principale
старший секретарь | senior secretary | secrétaire principal / secrétaire principale
старший смены | shift leader | chef d'équipe / cheffe d'équipe
старший санитар | senior orderly | aide-soignant principal / aide-soignante principale
старший фельдшер | senior paramedic | auxiliaire médical principal / auxiliaire médicale principale
старший врач | senior doctor | médecin principal / médecin principale
старший врач смены | senior doctor of the shift | médecin principal de garde / médecin principale de garde
старший библиотекарь | senior librarian | bibliothécaire principal / bibliothécaire principale
старший проводник | senior train attendant | agent d'accompagnement de train principal / agente d'accompagnement de train principale
старший прораб участка | senior site foreman | conducteur de travaux principal / conductrice de travaux principale
старший государственный инспектор труда | senior state labour inspector | inspecteur du travail principal / inspectrice du travail principale
младший бухгалтер | junior accountant | comptable junior
младший юрист | junior lawyer | juriste junior
младший аналитик | junior analyst | analyste junior
младший специалист | junior specialist | spécialiste junior
младший менеджер | junior manager | manager junior
младший разработчик = джуниор-разработчик | junior developer | développeur junior / développeuse junior
младший инспектор | junior inspector | inspecteur adjoint / inspectrice adjointe
младший лаборант | junior laboratory assistant | laborantin junior / laborantine junior
антикризисный управляющий = антикризисный менеджер | crisis manager | gestionnaire de crise
аналитик 1с | 1C analyst | analyste 1C
администратор 1с | 1C administrator | administrateur 1C / administratrice 1C
администратор сайта | website administrator | administrateur de site web / administratrice de site web
администратор проекта = администратор проектов | project administrator | administrateur de projet / administratrice de projet
администратор безопасности | security administrator | administrateur de sécurité / administratrice de sécurité
администратор информационной безопасности | information security administrator | administrateur de la sécurité informatique / administratrice de la sécurité informatique
администратор стоматологической клиники = администратор стоматологии | dental clinic administrator | administrateur de clinique dentaire / administratrice de clinique dentaire
администратор бассейна | swimming pool administrator | administrateur de piscine / administratrice de piscine
администратор школы | school administrator | administrateur d'école / administratrice d'école
администратор театра | theatre administrator | administrateur de théâtre / administratrice de théâtre
администратор турбазы = администратор базы отдыха | holiday centre administrator | administrateur de centre de vacances / administratrice de centre de vacances
агент по закупкам | purchasing agent | agent d'achats / agente d'achats
агент по страхованию | insurance agent | agent d'assurance / agente d'assurance
агент по продаже билетов | ticket sales agent | agent de vente de billets / agente de vente de billets
агент по продажам | sales agent | agent commercial / agente commerciale
агент рекламный = рекламный агент | advertising agent | agent publicitaire / agente publicitaire
архитектор программного обеспечения = архитектор по | software architect | architecte logiciel / architecte logicielle
архитектор решений | solution architect | architecte de solutions
ассистент отдела продаж | sales department assistant | assistant du service des ventes / assistante du service des ventes
ассистент менеджера = помощник менеджера | assistant to the manager | assistant du manager / assistante du manager
ассистент генерального директора = ассистент гендиректора = помощник генерального директора | assistant to the general director | assistant du directeur général / assistante du directeur général
ассистент аудитора = помощник аудитора | audit assistant | assistant auditeur / assistante auditrice
ассистент дизайнера | design assistant | assistant designer / assistante designer
помощник дизайнера | design assistant | assistant designer / assistante designer
помощник администратора | assistant administrator | assistant administrateur / assistante administratrice
помощник архитектора | assistant architect | assistant architecte / assistante architecte
помощник главного инженера | assistant to the chief engineer | assistant de l'ingénieur en chef / assistante de l'ingénieur en chef
помощник президента | assistant to the president | assistant du président / assistante du président
помощник кладовщика | assistant storekeeper | aide-magasinier / aide-magasinière
помощник маркетолога | marketing assistant | assistant marketing / assistante marketing
помощник повара-кондитера | assistant pastry cook | aide-pâtissier / aide-pâtissière
помощник пекаря | assistant baker | aide-boulanger / aide-boulangère
помощник кондитера | assistant pastry cook | aide-pâtissier / aide-pâtissière
помощник официанта | assistant waiter / assistant waitress | commis de salle
помощник бармена | assistant bartender | aide-barman / aide-barmaid
помощник риелтора | estate agent's assistant | assistant d'agent immobilier / assistante d'agent immobilier
помощник экономиста | assistant economist | assistant économiste / assistante économiste
помощник электрика | electrician's assistant | aide-électricien / aide-électricienne
помощник сварщика | welder's assistant | aide-soudeur / aide-soudeuse
помощник прораба | assistant site foreman | assistant conducteur de travaux / assistante conductrice de travaux
помощник сантехника | plumber's assistant | aide-plombier / aide-plombière
помощник парикмахера | hairdresser's assistant | assistant coiffeur / assistante coiffeuse
помощник врача | medical assistant | assistant médical / assistante médicale
помощник врача-эпидемиолога = помощник эпидемиолога | epidemiologist's assistant | assistant d'épidémiologiste / assistante d'épidémiologiste
банковский аналитик | bank analyst | analyste bancaire
банковский менеджер | bank manager | cadre bancaire
банковский клерк | bank clerk | employé de banque / employée de banque
банковский юрист | bank lawyer | juriste de banque
бизнес-ассистент | business assistant | assistant d'affaires / assistante d'affaires
брокер по недвижимости | real estate broker | courtier immobilier / courtière immobilière
ипотечный брокер | mortgage broker | courtier en crédit immobilier / courtière en crédit immobilier
ипотечный менеджер | mortgage manager | responsable du crédit immobilier
бухгалтер по расчетам | settlements accountant | comptable des règlements
бухгалтер расчетного отдела? | payroll accountant | comptable paie
бухгалтер по расчету заработной платы = бухгалтер по начислению заработной платы = бухгалтер расчетчик | payroll accountant | comptable paie
бухгалтер по налогам = бухгалтер по налоговому учету | tax accountant | comptable fiscal / comptable fiscale
бухгалтер по учету материалов = бухгалтер по материалам | inventory accountant | comptable des stocks
бухгалтер по реализации | sales accountant | comptable des ventes
бухгалтер по учету основных средств = бухгалтер по основным средствам | fixed assets accountant | comptable des immobilisations
бухгалтер банка | bank accountant | comptable de banque
бухгалтер бюджетной организации = бухгалтер бюджетного учреждения | public institution accountant | comptable d'établissement public
бухгалтер-консультант | accounting consultant | conseiller comptable / conseillère comptable
бухгалтер-оператор | accounting operator | opérateur comptable / opératrice comptable
бухгалтер-делопроизводитель | accountant and records clerk | comptable et employé de bureau / comptable et employée de bureau
бухгалтер на аутсорсе = бухгалтер-аутсорсер | outsourced accountant | comptable externe
видеодизайнер | video designer | designer vidéo
виртуальный ассистент | virtual assistant | assistant virtuel / assistante virtuelle
владелец автосервиса | car service owner | propriétaire de garage automobile
владелец аптеки | pharmacy owner | propriétaire de pharmacie
владелец гостиницы = владелец отеля | hotel owner | propriétaire d'hôtel
владелец производства | production business owner | propriétaire d'entreprise de production
владелец турагентства = владелец туристического агентства | travel agency owner | propriétaire d'agence de voyages
владелец стоматологии = владелец стоматологической клиники | dental clinic owner | propriétaire de clinique dentaire
владелец автомойки | car wash owner | propriétaire de station de lavage automobile
владелец фермы | farm owner | propriétaire de ferme
владелец и директор | owner and director | propriétaire et directeur / propriétaire et directrice
директор и владелец | director and owner | directeur et propriétaire / directrice et propriétaire
директор и собственник | director and owner | directeur et propriétaire / directrice et propriétaire
генеральный директор и учредитель | general director and founder | directeur général et fondateur / directrice générale et fondatrice
директор по работе с клиентами = директор по клиентскому сервису | client relations director | directeur de la relation client / directrice de la relation client
директор по рекламе | advertising director | directeur de la publicité / directrice de la publicité
директор по экономике и финансам | director of economics and finance | directeur de l'économie et des finances / directrice de l'économie et des finances
директор по экономике | director of economics | directeur de l'économie / directrice de l'économie
директор по правовым вопросам = директор по юридическим вопросам | legal director | directeur juridique / directrice juridique
директор по общим вопросам | director for general affairs | directeur des affaires générales / directrice des affaires générales
директор по инновациям | innovation director | directeur de l'innovation / directrice de l'innovation
директор по инвестициям | investment director | directeur des investissements / directrice des investissements
директор по связям с общественностью = pr-директор | public relations director | directeur des relations publiques / directrice des relations publiques
директор по снабжению | procurement director | directeur des approvisionnements / directrice des approvisionnements
директор по транспорту | transport director | directeur des transports / directrice des transports
директор по эксплуатации | operations director | directeur de l'exploitation / directrice de l'exploitation
директор по обучению | training director | directeur de la formation / directrice de la formation
директор по управлению персоналом | human resources management director | directeur de la gestion des ressources humaines / directrice de la gestion des ressources humaines
директор по цифровой трансформации | digital transformation director | directeur de la transformation numérique / directrice de la transformation numérique
директор по продукту | product director | directeur produit / directrice produit
директор по региональному развитию | regional development director | directeur du développement régional / directrice du développement régional
директор проекта = директор проектов | project director | directeur de projet / directrice de projet
директор дирекции | head of directorate | directeur de direction / directrice de direction
директор по развитию бизнеса | business development director | directeur du développement commercial / directrice du développement commercial
директор гимназии | gymnasium headteacher | directeur de lycée classique / directrice de lycée classique
директор лицея | lyceum headteacher | directeur de lycée / directrice de lycée
директор колледжа | college director | directeur de collège professionnel / directrice de collège professionnel
директор техникума | technical college director | directeur de collège technique / directrice de collège technique
директор цирка | circus director | directeur de cirque / directrice de cirque
директор рынка | market manager | directeur de marché / directrice de marché
директор торгового центра | shopping centre manager | directeur de centre commercial / directrice de centre commercial
директор кафе | café manager | directeur de café / directrice de café
директор столовой | canteen manager | directeur de cantine / directrice de cantine
директор клиники | clinic director | directeur de clinique / directrice de clinique
директор санатория | sanatorium director | directeur de sanatorium / directrice de sanatorium
директор базы отдыха | holiday centre director | directeur de centre de vacances / directrice de centre de vacances
директор фитнес-клуба | fitness club manager | directeur de club de fitness / directrice de club de fitness
директор спортивной школы | sports school director | directeur d'école de sport / directrice d'école de sport
директор дюсш | children's and youth sports school director | directeur d'école de sport pour enfants et adolescents / directrice d'école de sport pour enfants et adolescents
директор дома творчества | director of creativity centre | directeur de maison de la création / directrice de maison de la création
директор школы-интерната | boarding school headteacher | directeur d'internat / directrice d'internat
директор интерната? | boarding school headteacher | directeur d'internat / directrice d'internat
директор фонда | foundation director | directeur de fondation / directrice de fondation
директор представительства компании | head of company representative office | directeur de bureau de représentation de société / directrice de bureau de représentation de société
директор издательства | publishing house director | directeur de maison d'édition / directrice de maison d'édition
директор типографии | printing house director | directeur d'imprimerie / directrice d'imprimerie
директор совхоза | state farm director | directeur de ferme d'État / directrice de ferme d'État
директор птицефабрики | poultry farm director | directeur d'élevage avicole / directrice d'élevage avicole
директор фабрики | factory director | directeur d'usine / directrice d'usine
директор шахты | mine director | directeur de mine / directrice de mine
директор аптеки | pharmacy manager | directeur de pharmacie / directrice de pharmacie
директор сети магазинов | retail chain director | directeur de chaîne de magasins / directrice de chaîne de magasins
директор супермаркета | supermarket manager | directeur de supermarché / directrice de supermarché
заместитель директора магазина | deputy store manager | directeur adjoint de magasin / directrice adjointe de magasin
заместитель директора филиала | deputy branch director | directeur adjoint de succursale / directrice adjointe de succursale
заместитель директора колледжа | deputy college director | directeur adjoint de collège professionnel / directrice adjointe de collège professionnel
заместитель директора департамента | deputy head of department | directeur adjoint de département / directrice adjointe de département
заместитель управляющего магазином | deputy store manager | gérant adjoint de magasin / gérante adjointe de magasin
заместитель управляющего банком | deputy bank manager | directeur adjoint de banque / directrice adjointe de banque
заместитель заведующего отделом | deputy head of department | chef de service adjoint / cheffe de service adjointe
заместитель заведующего кафедрой | deputy head of university department | directeur adjoint de département universitaire / directrice adjointe de département universitaire
заместитель заведующего складом = замзавскладом | deputy warehouse manager | responsable adjoint d'entrepôt / responsable adjointe d'entrepôt
заместитель руководителя отдела | deputy head of department | chef de service adjoint / cheffe de service adjointe
заместитель исполнительного директора | deputy executive director | directeur exécutif adjoint / directrice exécutive adjointe
заместитель финансового директора | deputy chief financial officer | directeur financier adjoint / directrice financière adjointe
заместитель коммерческого директора | deputy commercial director | directeur commercial adjoint / directrice commerciale adjointe
заместитель технического директора | deputy technical director | directeur technique adjoint / directrice technique adjointe
заместитель главного редактора = замглавреда | deputy editor-in-chief | rédacteur en chef adjoint / rédactrice en chef adjointe
заместитель главного технолога | deputy chief process engineer | technologue en chef adjoint / technologue en chef adjointe
заместитель главного механика | deputy chief mechanic | mécanicien en chef adjoint / mécanicienne en chef adjointe
заместитель главного энергетика | deputy chief power engineer | énergéticien en chef adjoint / énergéticienne en chef adjointe
заместитель главного конструктора | deputy chief designer | concepteur en chef adjoint / conceptrice en chef adjointe
заместитель начальника участка | deputy site manager | chef de chantier adjoint / cheffe de chantier adjointe
заместитель начальника службы | deputy head of service | chef de service adjoint / cheffe de service adjointe
заместитель начальника департамента | deputy head of department | directeur de département adjoint / directrice de département adjointe
заместитель начальника производства | deputy production manager | chef de production adjoint / cheffe de production adjointe
заместитель начальника отделения | deputy head of department | chef de service adjoint / cheffe de service adjointe
заместитель начальника лаборатории | deputy head of laboratory | chef de laboratoire adjoint / cheffe de laboratoire adjointe
заместитель начальника смены | deputy shift manager | chef d'équipe adjoint / cheffe d'équipe adjointe
заместитель начальника штаба | deputy chief of staff | chef d'état-major adjoint / cheffe d'état-major adjointe
заместитель начальника станции | deputy station master | chef de gare adjoint / cheffe de gare adjointe
заместитель председателя правления = зампред правления = зампредправления | deputy chair of the management board | vice-président du directoire / vice-présidente du directoire
заместитель ректора | deputy rector | vice-recteur / vice-rectrice
руководитель группы разработки = руководитель команды разработки | development team leader | chef d'équipe de développement / cheffe d'équipe de développement
руководитель отдела разработки = начальник отдела разработки | head of the development department | chef du service de développement / cheffe du service de développement
руководитель группы продаж | sales team leader | chef d'équipe de vente / cheffe d'équipe de vente
руководитель группы тестирования | testing team leader | chef d'équipe de test / cheffe d'équipe de test
руководитель аппарата | chief of staff | directeur de cabinet / directrice de cabinet
руководитель бюро | head of bureau | chef de bureau / cheffe de bureau
руководитель клиники | head of clinic | directeur de clinique / directrice de clinique
руководитель компании = руководитель фирмы | head of the company | chef d'entreprise / cheffe d'entreprise
руководитель предприятия | head of the enterprise | chef d'entreprise / cheffe d'entreprise
руководитель организации | head of the organisation | dirigeant d'organisation / dirigeante d'organisation
руководитель магазина | store manager | responsable de magasin
руководитель офиса | head of office | responsable d'agence
руководитель отделения | head of department | chef de service / cheffe de service
руководитель производства | production manager | responsable de production
руководитель практики | head of practice | responsable de pratique
руководитель сектора | head of sector | chef de secteur / cheffe de secteur
руководитель склада | warehouse manager | responsable d'entrepôt
руководитель смены | shift manager | chef d'équipe / cheffe d'équipe
руководитель управления | head of directorate | chef de direction / cheffe de direction
руководитель участка | section manager | chef de section / cheffe de section
руководитель филиала | branch manager | directeur de succursale / directrice de succursale
руководитель центра | head of centre | directeur de centre / directrice de centre
руководитель юридического отдела | head of the legal department | chef du service juridique / cheffe du service juridique
руководитель службы безопасности | head of security | chef de la sécurité / cheffe de la sécurité
руководитель отдела персонала = руководитель отдела кадров | head of the human resources department | chef du service du personnel / cheffe du service du personnel
руководитель отдела закупок | head of the purchasing department | chef du service des achats / cheffe du service des achats
руководитель пресс-службы | head of the press service | chef du service de presse / cheffe du service de presse
главный менеджер по продажам | chief sales manager | responsable en chef des ventes
гейм-мастер | game master | maître du jeu / maîtresse du jeu
дизайнер сайтов | web designer | web designer
дизайнер ювелирных украшений = дизайнер украшений | jewellery designer | designer de bijoux
дизайнер мебели | furniture designer | designer de meubles
дизайнер кухонь | kitchen designer | concepteur de cuisines / conceptrice de cuisines
дизайнер обуви | shoe designer | designer de chaussures
дизайнер полиграфии = дизайнер-полиграфист | print designer | designer d'imprimerie
дизайнер упаковки | packaging designer | designer d'emballage
инженер-аналитик | engineer-analyst | ingénieur analyste / ingénieure analyste
инженер по информационной безопасности | information security engineer | ingénieur en sécurité informatique / ingénieure en sécurité informatique
инженер технической документации | technical documentation engineer | ingénieur en documentation technique / ingénieure en documentation technique
инженер-эксперт | expert engineer | ingénieur expert / ingénieure experte
категорийный менеджер отдела закупок | category manager of the purchasing department | responsable de catégorie du service des achats
кассир банка = кассир в банке | bank cashier | caissier de banque / caissière de banque
кассир кинотеатра | cinema cashier | caissier de cinéma / caissière de cinéma
кассир-бухгалтер | cashier and accountant | caissier-comptable / caissière-comptable
кассир-администратор | cashier and administrator | caissier-administrateur / caissière-administratrice
кассир театра | theatre cashier | caissier de théâtre / caissière de théâtre
кассир торгового зала | sales floor cashier | caissier de magasin / caissière de magasin
кассир-продавец | cashier and sales assistant | caissier-vendeur / caissière-vendeuse
кассир-товаровед | cashier and merchandise specialist | caissier et spécialiste en marchandises / caissière et spécialiste en marchandises
кассир-приемосдатчик | cashier and goods receiver | caissier-réceptionnaire / caissière-réceptionnaire
координатор | coordinator | coordinateur / coordinatrice
координатор проекта = координатор проектов | project coordinator | coordinateur de projet / coordinatrice de projet
координатор волонтеров | volunteer coordinator | coordinateur de bénévoles / coordinatrice de bénévoles
координатор отдела продаж = координатор продаж | sales coordinator | coordinateur des ventes / coordinatrice des ventes
кризис-менеджер | crisis manager | gestionnaire de crise
лизинговый менеджер | leasing manager | responsable du crédit-bail
линейный менеджер | line manager | responsable hiérarchique
личный ассистент | personal assistant | assistant personnel / assistante personnelle
личный секретарь | personal secretary | secrétaire particulier / secrétaire particulière
личный повар | personal chef | chef à domicile / cheffe à domicile
личный тренер | personal trainer | entraîneur personnel / entraîneuse personnelle
личный охранник | bodyguard | garde du corps
маркетинг-директор = директор маркетинга | marketing director | directeur marketing / directrice marketing
маркетинговый аналитик | marketing analyst | analyste marketing
медиабайер | media buyer | acheteur d'espaces publicitaires / acheteuse d'espaces publicitaires
медиапланер | media planner | médiaplaneur / médiaplaneuse
менеджер по аренде | lettings manager | responsable de la location
менеджер по бронированию | reservations manager | responsable des réservations
менеджер по доставке | delivery manager | responsable de la livraison
менеджер по импорту | import manager | responsable de l'importation
менеджер по экспорту | export manager | responsable de l'exportation
менеджер по интернет-продажам | online sales manager | responsable des ventes en ligne
менеджер по контролю качества | quality control manager | responsable du contrôle qualité
менеджер по организации мероприятий = менеджер по мероприятиям | events manager | responsable événementiel / responsable événementielle
менеджер по оптовым продажам | wholesale manager | responsable des ventes en gros
менеджер по поставкам | supply manager | responsable des approvisionnements
менеджер по продукту | product manager | chef de produit / cheffe de produit
менеджер по проектам | project manager | chef de projet / cheffe de projet
менеджер проекта it = менеджер it-проектов | IT project manager | chef de projet informatique / cheffe de projet informatique
менеджер по работе с партнерами | partner relations manager | responsable des relations partenaires
менеджер по работе с корпоративными клиентами | corporate client manager | responsable de la clientèle d'entreprises
менеджер по работе с поставщиками | supplier relations manager | responsable des relations fournisseurs
менеджер по развитию бизнеса | business development manager | responsable du développement commercial
менеджер по розничным продажам | retail sales manager | responsable des ventes au détail
менеджер по сервису | service manager | responsable du service
менеджер по складу = менеджер склада | warehouse manager | responsable d'entrepôt
менеджер по транспорту | transport manager | responsable des transports
менеджер по логистике и вэд | logistics and foreign trade manager | responsable de la logistique et du commerce extérieur
менеджер по продаже недвижимости | real estate sales manager | responsable des ventes immobilières
менеджер по продаже автомобилей | car sales manager | responsable des ventes automobiles
менеджер по продаже рекламы | advertising sales manager | responsable des ventes publicitaires
менеджер по кредитованию | lending manager | responsable du crédit
менеджер по качеству обслуживания | service quality manager | responsable de la qualité de service
менеджер по визам | visa manager | responsable des visas
менеджер турфирмы = менеджер турагентства = менеджер туристического агентства | travel agency manager | responsable d'agence de voyages
менеджер туристической компании | travel company manager | responsable de société de tourisme
менеджер отдела продаж | sales department manager | responsable du service des ventes
менеджер отеля = менеджер гостиницы | hotel manager | responsable d'hôtel
менеджер кафе | café manager | responsable de café
менеджер магазина | store manager | responsable de magasin
менеджер офиса | office manager | office manager
менеджер салона? | salon manager | responsable de salon
менеджер автосалона | car dealership manager | responsable de concession automobile
менеджер вэд | foreign trade manager | responsable du commerce extérieur
менеджер по сопровождению клиентов | client support manager | responsable du suivi client
менеджер по сопровождению | support manager | responsable du suivi
менеджер-консультант | sales consultant | conseiller de vente / conseillère de vente
менеджер-администратор | manager and administrator | manager et administrateur / manager et administratrice
менеджер-кассир | manager and cashier | manager et caissier / manager et caissière
менеджер-дизайнер | manager and designer | manager et designer
менеджер по интернет-маркетингу = менеджер по интернет маркетингу | internet marketing manager | responsable du marketing en ligne
менеджер социальных сетей | social media manager | responsable des réseaux sociaux
методолог | methodologist | méthodologue
модератор | moderator | modérateur / modératrice
спикер | speaker | conférencier / conférencière
мотивационный спикер | motivational speaker | conférencier motivateur / conférencière motivatrice
начальник административно-хозяйственного отдела = начальник ахо | head of the administrative department | chef du service administratif et logistique / cheffe du service administratif et logistique
начальник хозяйственного отдела = начальник хозотдела | head of the maintenance department | chef du service d'intendance / cheffe du service d'intendance
начальник общего отдела | head of the general department | chef du service général / cheffe du service général
начальник технического отдела = начальник техотдела | head of the technical department | chef du service technique / cheffe du service technique
начальник коммерческого отдела | head of the commercial department | chef du service commercial / cheffe du service commercial
начальник планового отдела | head of the planning department | chef du service de planification / cheffe du service de planification
начальник планово-экономического отдела = начальник пэо | head of the economic planning department | chef du service de planification économique / cheffe du service de planification économique
начальник транспортного отдела | head of the transport department | chef du service des transports / cheffe du service des transports
начальник отдела маркетинга | head of the marketing department | chef du service marketing / cheffe du service marketing
начальник отдела логистики | head of the logistics department | chef du service logistique / cheffe du service logistique
начальник отдела сбыта | head of the sales department | chef du service des ventes / cheffe du service des ventes
начальник отдела персонала = начальник отдела по работе с персоналом | head of the human resources department | chef du service du personnel / cheffe du service du personnel
начальник отдела безопасности | head of the security department | chef du service de sécurité / cheffe du service de sécurité
начальник отдела автоматизации | head of the automation department | chef du service d'automatisation / cheffe du service d'automatisation
начальник отдела информационных технологий = начальник отдела ит = начальник ит-отдела | head of the IT department | chef du service informatique / cheffe du service informatique
начальник отдела главного механика | head of the chief mechanic's department | chef du service du mécanicien en chef / cheffe du service du mécanicien en chef
начальник отдела капитального строительства = начальник окс | head of the capital construction department | chef du service des grands travaux / cheffe du service des grands travaux
начальник отдела охраны труда | head of the occupational safety department | chef du service de la sécurité au travail / cheffe du service de la sécurité au travail
начальник отдела контроля качества | head of the quality control department | chef du service du contrôle qualité / cheffe du service du contrôle qualité
начальник отдела доставки | head of the delivery department | chef du service de livraison / cheffe du service de livraison
начальник кредитного отдела | head of the credit department | chef du service du crédit / cheffe du service du crédit
начальник операционного отдела | head of the operations department | chef du service des opérations / cheffe du service des opérations
начальник службы персонала | head of human resources | chef du personnel / cheffe du personnel
начальник торгового отдела | head of the trade department | chef du service commercial / cheffe du service commercial
нейл-мастер | nail technician | manucure
нейросетевой художник = ai-художник | AI artist | artiste IA
оператор колцентра = оператор кол-центра | call centre operator | téléconseiller / téléconseillère
оператор контакт-центра | contact centre operator | opérateur de centre de contact / opératrice de centre de contact
специалист контакт-центра | contact centre specialist | spécialiste de centre de contact
специалист колл-центра = специалист call-центра | call centre specialist | spécialiste de centre d'appels
оператор чата | chat operator | opérateur de messagerie / opératrice de messagerie
оператор такси | taxi dispatcher | régulateur de taxi / régulatrice de taxi
оператор интернет-магазина | online shop operator | opérateur de boutique en ligne / opératrice de boutique en ligne
оператор копировальных машин | copying machine operator | opérateur de photocopieur / opératrice de photocopieur
оператор-кассир | operator and cashier | opérateur-caissier / opératrice-caissière
операционный менеджер = операционный управляющий | operations manager | responsable des opérations
операционный кассир | teller | guichetier / guichetière
персональный менеджер | personal account manager | chargé de clientèle / chargée de clientèle
персональный ассистент | personal assistant | assistant personnel / assistante personnelle
персональный стилист | personal stylist | styliste personnel / styliste personnelle
персональный помощник | personal assistant | assistant personnel / assistante personnelle
управляющий активами | asset manager | gestionnaire d'actifs
портфельный управляющий | portfolio manager | gestionnaire de portefeuille
портной по ремонту одежды = мастер по ремонту одежды | clothing repair tailor | retoucheur / retoucheuse
проектный координатор | project coordinator | coordinateur de projet / coordinatrice de projet
проектный аналитик | project analyst | analyste de projet
продавец автозапчастей = продавец запчастей | car parts sales assistant | vendeur de pièces automobiles / vendeuse de pièces automobiles
продавец одежды | clothing sales assistant | vendeur de vêtements / vendeuse de vêtements
продавец обуви | shoe sales assistant | vendeur de chaussures / vendeuse de chaussures
продавец мебели | furniture sales assistant | vendeur de meubles / vendeuse de meubles
продавец-товаровед | sales assistant and merchandise specialist | vendeur et spécialiste en marchandises / vendeuse et spécialiste en marchandises
продавец-флорист | sales assistant and florist | vendeur-fleuriste / vendeuse-fleuriste
продавец-администратор | sales assistant and administrator | vendeur-administrateur / vendeuse-administratrice
консультант по косметике | cosmetics consultant | conseiller en cosmétiques / conseillère en cosmétiques
продавец-парфюмер | perfume sales assistant | vendeur en parfumerie / vendeuse en parfumerie
продавец косметики | cosmetics sales assistant | vendeur de cosmétiques / vendeuse de cosmétiques
продавец на рынке | market vendor | vendeur sur le marché / vendeuse sur le marché
продавец на маркетплейсе = селлер = продавец на маркетплейсах | marketplace seller | vendeur sur places de marché en ligne / vendeuse sur places de marché en ligne
продавец электроники | electronics sales assistant | vendeur d'électronique / vendeuse d'électronique
продавец бытовой техники | household appliances sales assistant | vendeur d'électroménager / vendeuse d'électroménager
программист баз данных | database developer | développeur de bases de données / développeuse de bases de données
программист-разработчик | software developer | développeur / développeuse
программист-аналитик | programmer analyst | analyste-programmeur / analyste-programmeuse
программист-математик | programmer and mathematician | programmeur et mathématicien / programmeuse et mathématicienne
разработчик 1с | 1C developer | développeur 1C / développeuse 1C
разработчик интерфейсов | interface developer | développeur d'interfaces / développeuse d'interfaces
разработчик баз данных | database developer | développeur de bases de données / développeuse de bases de données
разработчик php | PHP developer | développeur PHP / développeuse PHP
разработчик javascript | JavaScript developer | développeur JavaScript / développeuse JavaScript
разработчик веб-приложений | web application developer | développeur d'applications web / développeuse d'applications web
разработчик электроники | electronics developer | développeur en électronique / développeuse en électronique
пентестер | penetration tester | testeur d'intrusion / testeuse d'intrusion
специалист по тестированию | testing specialist | spécialiste des tests
стратег | strategist | stratège
технический консультант | technical consultant | consultant technique / consultante technique
технический редактор | technical editor | rédacteur technique / rédactrice technique
технический секретарь | technical secretary | secrétaire technique
технический аналитик | technical analyst | analyste technique
технический эксперт | technical expert | expert technique / experte technique
технический менеджер | technical manager | responsable technique
торговый менеджер | trade manager | responsable commercial / responsable commerciale
трафик-менеджер | traffic manager | responsable du trafic
тренинг-менеджер | training manager | responsable de la formation
управляющий директор банка | bank managing director | directeur général de banque / directrice générale de banque
управляющий партнер юридической фирмы | managing partner of a law firm | associé gérant de cabinet d'avocats / associée gérante de cabinet d'avocats
управляющий недвижимостью | property manager | gestionnaire immobilier / gestionnaire immobilière
управляющий проектом | project manager | chef de projet / cheffe de projet
управляющий сетью магазинов | retail chain manager | directeur de réseau / directrice de réseau
управляющий сетью? | chain manager | directeur de réseau / directrice de réseau
управляющий фитнес-клубом | fitness club manager | gérant de club de fitness / gérante de club de fitness
управляющий производством | production manager | responsable de production
управляющий автосервисом | car service manager | gérant de garage automobile / gérante de garage automobile
управляющий базой отдыха | holiday centre manager | gérant de centre de vacances / gérante de centre de vacances
финансовый контролер | financial controller | contrôleur financier / contrôleuse financière
финансовый эксперт | financial expert | expert financier / experte financière
финансовый специалист | finance specialist | spécialiste financier / spécialiste financière
финансовый брокер | financial broker | courtier financier / courtière financière
юридический консультант | legal consultant | consultant juridique / consultante juridique
юридический советник | legal adviser | conseiller juridique / conseillère juridique
юрист по недвижимости | real estate lawyer | juriste en immobilier
юрист-консультант | legal consultant | juriste-conseil
юрист компании | company lawyer | juriste d'entreprise
юрист по семейным делам = семейный юрист | family lawyer | juriste en droit de la famille
экономист по договорной работе | contract economist | économiste chargé des contrats / économiste chargée des contrats
экономист по финансовой работе | financial economist | économiste financier / économiste financière
экономист по ценам = экономист по ценообразованию | pricing economist | économiste en tarification
экономист по материально-техническому снабжению | procurement economist | économiste des approvisionnements
экономист по бухгалтерскому учету | accounting economist | économiste-comptable
экономист по сбыту | sales economist | économiste des ventes
экономист-бухгалтер | economist and accountant | économiste et comptable
экономист-аналитик | economic analyst | analyste économique
экономист-менеджер | economist and manager | économiste et manager
экономист-математик | mathematical economist | économiste-mathématicien / économiste-mathématicienne
эксперт-товаровед | merchandise expert | expert en marchandises / experte en marchandises
эксперт-оценщик | valuation expert | expert évaluateur / experte évaluatrice
эксперт по недвижимости | real estate expert | expert immobilier / experte immobilière
эксперт по качеству | quality expert | expert qualité / experte qualité
эксперт-консультант | expert consultant | expert-conseil / experte-conseil
эксперт-автотехник = автоэксперт | motor vehicle expert | expert automobile / experte automobile
эксперт-почерковед | handwriting expert | expert en écritures / experte en écritures
эксперт-экономист | expert economist | expert économiste / experte économiste
event-директор | event director | directeur événementiel / directrice événementielle
hr-аналитик | HR analyst | analyste RH
hr-генералист = hr generalist | HR generalist | généraliste RH
hr-рекрутер | HR recruiter | recruteur RH / recruteuse RH
it-рекрутер = ит-рекрутер | IT recruiter | recruteur informatique / recruteuse informatique
it-архитектор = ит-архитектор | IT architect | architecte informatique
it-аналитик = ит-аналитик | IT analyst | analyste informatique
it-инженер = ит-инженер | IT engineer | ingénieur informatique / ingénieure informatique
data analyst = data-аналитик | data analyst | analyste de données
product manager = продакт | product manager | chef de produit / cheffe de produit
project manager | project manager | chef de projet / cheffe de projet
seo-оптимизатор | SEO specialist | spécialiste SEO
seo-аналитик | SEO analyst | analyste SEO
crm-менеджер | CRM manager | responsable CRM
crm-маркетолог | CRM marketing specialist | spécialiste en marketing CRM
pr-специалист = пиар-специалист = пиарщик | public relations specialist | spécialiste en relations publiques
golang-разработчик = go-разработчик | Go developer | développeur Go / développeuse Go
web-программист | web developer | développeur web / développeuse web
web-дизайнер | web designer | web designer
web-разработчик | web developer | développeur web / développeuse web
ux/ui-дизайнер = ui/ux-дизайнер = ux/ui дизайнер = ui/ux дизайнер | UX-UI designer | designer UX-UI
бармен-бариста = бариста-бармен | bartender and barista | barman-barista / barmaid-barista
бариста-кассир | barista and cashier | barista-caissier / barista-caissière
бренд-шеф = бренд-шеф-повар | brand chef | chef exécutif / cheffe exécutive
заведующий кухней / заведующая кухней | kitchen manager | chef de cuisine / cheffe de cuisine
заведующий баром / заведующая баром | bar manager | responsable de bar
заведующий буфетом / заведующая буфетом | snack bar manager | responsable de buvette
кейтеринг-менеджер | catering manager | responsable traiteur
кальянщик = кальянный мастер | hookah master | maître chicha
консьерж отеля | hotel concierge | concierge d'hôtel
ночной портье | night receptionist | réceptionniste de nuit
ночной администратор | night administrator | administrateur de nuit / administratrice de nuit
официант-кассир | waiter and cashier / waitress and cashier | serveur-caissier / serveuse-caissière
пекарь-кондитер | baker and pastry cook | boulanger-pâtissier / boulangère-pâtissière
пекарь-тестовод | baker and dough maker | boulanger-pétrisseur / boulangère-pétrisseuse
повар-бригадир | head cook | chef de partie / cheffe de partie
повар-мангальщик = мангальщик | grill cook | grilladin / grilladine
повар детского сада = повар в детском саду | kindergarten cook | cuisinier de jardin d'enfants / cuisinière de jardin d'enfants
повар в школе = повар школы | school cook | cuisinier d'école / cuisinière d'école
повар школьной столовой | school canteen cook | cuisinier de cantine scolaire / cuisinière de cantine scolaire
повар-технолог | cook and food technologist | cuisinier-technologue / cuisinière-technologue
повар 5 разряда | cook, grade 5 | cuisinier, échelon 5 / cuisinière, échelon 5
повар столовой | canteen cook | cuisinier de cantine / cuisinière de cantine
повар ресторана | restaurant cook | cuisinier de restaurant / cuisinière de restaurant
су-шеф ресторана | sous-chef of a restaurant | sous-chef de restaurant / sous-cheffe de restaurant
супервайзер отеля | hotel supervisor | superviseur d'hôtel / superviseuse d'hôtel
хостес ресторана | restaurant hostess | hôtesse de restaurant
шеф-бармен | head bartender | chef barman / cheffe barmaid
шоколатье | chocolatier | chocolatier / chocolatière
трэвел-агент = тревел-агент | travel agent | agent de voyages / agente de voyages
тревел-блогер | travel blogger | blogueur voyage / blogueuse voyage
аниматор детский = детский аниматор | children's entertainer | animateur pour enfants / animatrice pour enfants
администратор-кассир | administrator and cashier | administrateur-caissier / administratrice-caissière
администратор-консультант | administrator and consultant | administrateur-conseiller / administratrice-conseillère
барбер-стилист | barber and stylist | barbier-styliste / barbière-styliste
бьюти-мастер = мастер красоты = бьюти мастер | beauty therapist | esthéticien / esthéticienne
бровист-визажист | brow and make-up artist | styliste sourcils et maquilleur / styliste sourcils et maquilleuse
визажист-стилист = стилист-визажист | make-up artist and stylist | maquilleur-styliste / maquilleuse-styliste
визажист-бровист | make-up and brow artist | maquilleur et styliste sourcils / maquilleuse et styliste sourcils
колорист-стилист | colourist and stylist | coloriste-styliste
косметолог-массажист | cosmetologist and massage therapist | esthéticien-masseur / esthéticienne-masseuse
косметолог-визажист | cosmetologist and make-up artist | esthéticien-maquilleur / esthéticienne-maquilleuse
лазерный эпиляционист = мастер лазерной эпиляции | laser hair removal technician | technicien en épilation laser / technicienne en épilation laser
мастер-парикмахер = парикмахер-мастер | hairdresser | coiffeur / coiffeuse
мастер-универсал? | all-round hairdresser | coiffeur polyvalent / coiffeuse polyvalente
мастер маникюра-педикюра = мастер маникюра педикюра | manicurist and pedicurist | manucure-pédicure
мастер бровист = мастер по бровям | brow stylist | styliste sourcils
мастер массажа | massage therapist | masseur / masseuse
мастер пирсинга = пирсер | piercer | perceur / perceuse
парикмахер-модельер | hairdresser and stylist | coiffeur-styliste / coiffeuse-styliste
парикмахер-визажист | hairdresser and make-up artist | coiffeur-maquilleur / coiffeuse-maquilleuse
парикмахер-барбер | hairdresser and barber | coiffeur-barbier / coiffeuse-barbière
подолог = мастер-подолог | podologist | podologue
стилист-колорист | stylist and colourist | styliste-coloriste
стилист-парикмахер | hair stylist | coiffeur-styliste / coiffeuse-styliste
трихолог = врач-трихолог | trichologist | trichologue
химчистщик = аппаратчик химчистки | dry cleaning operator | opérateur de pressing / opératrice de pressing
оператор прачечной = машинист по стирке белья | laundry operator | blanchisseur / blanchisseuse
прачка | laundress | blanchisseuse
оператор стиральных машин | washing machine operator | opérateur de machines à laver / opératrice de machines à laver
машинист по стирке и ремонту спецодежды | workwear washing and repair operator | opérateur de lavage et de réparation de vêtements de travail / opératrice de lavage et de réparation de vêtements de travail
гладильщик / гладильщица | ironer | repasseur / repasseuse
домашний учитель | home tutor | précepteur / préceptrice
домоправительница = экономка | housekeeper | gouvernante
домоуправ = управляющий домом | house manager | gérant d'immeuble / gérante d'immeuble
дневальный | orderly | planton
кинолог-дрессировщик = дрессировщик собак | dog trainer | éducateur canin / éducatrice canine
зооняня | pet sitter | gardien d'animaux / gardienne d'animaux
выгульщик собак | dog walker | promeneur de chiens / promeneuse de chiens
грумер-стилист | groomer and stylist | toiletteur / toiletteuse
ландшафтный дизайнер-озеленитель | landscape designer and gardener | paysagiste
матрос-спасатель = спасатель на водах | lifeguard | sauveteur aquatique / sauveteuse aquatique
няня-воспитатель / няня-воспитательница | nanny and educator | nourrice-éducatrice
няня-гувернантка | nanny and governess | nourrice-gouvernante
няня детского сада = няня в детском саду | kindergarten assistant | assistant de jardin d'enfants / assistante de jardin d'enfants
нянечка? | kindergarten assistant | assistant de jardin d'enfants / assistante de jardin d'enfants
оператор клининга = клинер-уборщик | cleaner | agent d'entretien / agente d'entretien
уборщик территории = уборщик территорий | grounds cleaner | agent d'entretien extérieur / agente d'entretien extérieure
оператор уборки | cleaning operator | agent d'entretien / agente d'entretien
уборщик помещений | cleaner | agent d'entretien / agente d'entretien
уборщик офисов | office cleaner | agent d'entretien de bureaux / agente d'entretien de bureaux
уборщик в школе | school cleaner | agent d'entretien scolaire / agente d'entretien scolaire
охранник-водитель | security guard and driver | agent de sécurité-chauffeur / agente de sécurité-chauffeuse
охранник школы = охранник в школе | school security guard | agent de sécurité scolaire / agente de sécurité scolaire
охранник-контролер | security guard and controller | agent de sécurité-contrôleur / agente de sécurité-contrôleuse
старший смены охраны = начальник смены охраны | security shift leader | chef d'équipe de sécurité / cheffe d'équipe de sécurité
старший охраны | senior security guard | agent de sécurité principal / agente de sécurité principale
оператор видеонаблюдения | CCTV operator | opérateur de vidéosurveillance / opératrice de vidéosurveillance
сторож-вахтер | watchman and doorkeeper | gardien-concierge / gardienne-concierge
сторож-дворник | watchman and yard cleaner | gardien-balayeur / gardienne-balayeuse
гардеробщик-вахтер | cloakroom attendant and doorkeeper | préposé au vestiaire et concierge / préposée au vestiaire et concierge
приемщик заказов | order taker | réceptionniste de commandes
приемщик металлолома | scrap metal receiver | réceptionnaire de ferraille
приемщик металла | metal receiver | réceptionnaire de métaux
сборщик мебели на дому | home furniture assembler | monteur de meubles à domicile / monteuse de meubles à domicile
соцработник на дому | home social worker | travailleur social à domicile / travailleuse sociale à domicile
курьер на автомобиле = автокурьер = курьер на авто | car courier | coursier en voiture / coursière en voiture
курьер яндекс | Yandex courier | coursier Yandex / coursière Yandex
пеший курьер | foot courier | coursier à pied / coursière à pied
занят домашним хозяйством / занята домашним хозяйством = веду домашнее хозяйство = занимаюсь домашним хозяйством = домашнее хозяйство | homemaker | homme au foyer / femme au foyer
официально безработный / официально безработная | officially unemployed | officiellement sans emploi
временно не работающий / временно не работающая | temporarily unemployed | temporairement sans emploi
временно не трудоустроенный / временно не трудоустроенная | temporarily unemployed | temporairement sans emploi
в отпуске по беременности и родам = отпуск по беременности и родам = нахожусь в отпуске по беременности и родам | on maternity leave | en congé de maternité
в отпуске по уходу за ребенком до 1,5 лет = в отпуске по уходу за ребенком до полутора лет | on parental leave until the child is 1.5 years old | en congé parental jusqu'aux 18 mois de l'enfant
сижу в декрете | on maternity leave | en congé de maternité
мама в декрете = мать в декрете | mother on maternity leave | mère en congé de maternité
в декрете с ребенком | on maternity leave with a child | en congé de maternité avec un enfant
частная практика | private practice | exercice libéral
частнопрактикующий | private practitioner | praticien indépendant / praticienne indépendante
частнопрактикующий врач | doctor in private practice | médecin en cabinet privé
частнопрактикующий психолог | psychologist in private practice | psychologue en cabinet privé
частнопрактикующий юрист = частный юрист | lawyer in private practice | juriste indépendant / juriste indépendante
частный инвестор | private investor | investisseur privé / investisseuse privée
частный трейдер | private trader | trader indépendant / trader indépendante
частный репетитор | private tutor | professeur particulier / professeure particulière
частный водитель | private driver | chauffeur particulier / chauffeuse particulière
частный мастер | self-employed tradesman / self-employed tradeswoman | artisan indépendant / artisane indépendante
частный преподаватель = частный учитель | private teacher | professeur particulier / professeure particulière
частный фотограф | self-employed photographer | photographe indépendant / photographe indépendante
плательщик нпд = плательщик налога на профессиональный доход | self-employed | travailleur indépendant / travailleuse indépendante
самозанятый водитель / самозанятая водитель | self-employed driver | chauffeur indépendant / chauffeuse indépendante
самозанятый репетитор / самозанятая репетитор | self-employed tutor | professeur particulier indépendant / professeure particulière indépendante
самозанятый гражданин | self-employed | travailleur indépendant / travailleuse indépendante
пенсионер-инвалид | disabled pensioner | retraité invalide / retraitée invalide
пенсионер фсб | retired Federal Security Service officer | retraité du Service fédéral de sécurité / retraitée du Service fédéral de sécurité
пенсионер фсин | retired penitentiary officer | retraité des services pénitentiaires / retraitée des services pénitentiaires
пенсионер ржд | retired railway worker | cheminot retraité / cheminote retraitée
пенсионер силовых структур = пенсионер силовых ведомств | retired security services officer | retraité des forces de sécurité / retraitée des forces de sécurité
пенсионер по потере кормильца | recipient of survivor's pension | bénéficiaire d'une pension de réversion
ветеран боевых действий | combat veteran | ancien combattant / ancienne combattante
ветеран мвд | veteran of the Ministry of Internal Affairs | vétéran du ministère de l'Intérieur / vétérane du ministère de l'Intérieur
ветеран великой отечественной войны = ветеран вов = участник вов | Second World War veteran | ancien combattant de la Seconde Guerre mondiale / ancienne combattante de la Seconde Guerre mondiale
студент 1 курса магистратуры | 1st-year master's student | étudiant en 1re année de master / étudiante en 1re année de master
студент 2 курса магистратуры | 2nd-year master's student | étudiant en 2e année de master / étudiante en 2e année de master
студент медицинского колледжа = студент медколледжа | medical college student | étudiant en collège médical / étudiante en collège médical
студент военного института | military institute student | étudiant d'institut militaire / étudiante d'institut militaire
студент консерватории | conservatoire student | étudiant de conservatoire / étudiante de conservatoire
студент академического отпуска = студент в академическом отпуске = студент в академе | student on academic leave | étudiant en congé universitaire / étudiante en congé universitaire
студент дневного отделения = студент дневной формы обучения | full-time student | étudiant à plein temps / étudiante à plein temps
студент вечернего отделения | evening student | étudiant en cours du soir / étudiante en cours du soir
студент-дипломник = дипломник | final-year student | étudiant en dernière année / étudiante en dernière année
студент-первокурсник = первокурсник / первокурсница | first-year student | étudiant en première année / étudiante en première année
студент-иностранец = иностранный студент | foreign student | étudiant étranger / étudiante étrangère
ходит в школу | attends school | scolarisé / scolarisée
учусь в вузе = учится в вузе | university student | étudiant à l'université / étudiante à l'université
учусь в колледже = учится в колледже | college student | étudiant en collège professionnel / étudiante en collège professionnel
учусь на курсах | course student | étudiant en formation / étudiante en formation
ребенок посещает детский сад = ходит в садик = посещает садик | attends kindergarten | fréquente le jardin d'enfants
не посещает детский сад = не ходит в детский сад = не посещает садик = ребенок не посещает детский сад | does not attend kindergarten | ne fréquente pas le jardin d'enfants
не организован / не организована = неорганизованный ребенок | not enrolled in kindergarten | non inscrit au jardin d'enfants / non inscrite au jardin d'enfants
на домашнем обучении = домашнее обучение = семейное обучение = на семейном обучении | home-schooled | instruction en famille
фриланс = на фрилансе | freelance | freelance
заведующий складом готовой продукции / заведующая складом готовой продукции | finished goods warehouse manager | responsable d'entrepôt de produits finis
`;
