/** Posts of firms, computing and the state that are met less often. The shape of a row: occupations-office.ts. */
export const OCCUPATIONS_FIRMS = `
старший оперуполномоченный уголовного розыска = старший оперуполномоченный ОУР | senior criminal police detective | enquêteur principal de police judiciaire / enquêtrice principale de police judiciaire
оперуполномоченный ОУР = оперуполномоченный уголовного розыска | criminal police detective | enquêteur de police judiciaire / enquêtrice de police judiciaire
инспектор уголовного розыска | criminal police inspector | inspecteur de police judiciaire / inspectrice de police judiciaire
сотрудник уголовного розыска | criminal investigation officer | agent de la police judiciaire / agente de la police judiciaire
следователь СК РФ = следователь СК России = следователь Следственного комитета РФ = следователь Следственного комитета России | investigator of the Investigative Committee of the Russian Federation | enquêteur du Comité d'enquête de la Fédération de Russie / enquêtrice du Comité d'enquête de la Fédération de Russie
товарный кассир = кассир товарный | freight cashier | caissier de fret / caissière de fret
старший товарный кассир | senior freight cashier | caissier principal de fret / caissière principale de fret
второй штурман | second mate | deuxième officier de pont
третий штурман | third mate | troisième officier de pont
старший штурман | chief mate | second capitaine
первый штурман | first mate | premier officier de pont
начальник тыла | head of logistics | chef de la logistique / cheffe de la logistique
офицер в запасе | reserve officer | officier de réserve
отставник | retired officer | officier à la retraite
бывший военный = бывший военнослужащий / бывшая военнослужащая | former serviceman / former servicewoman | ancien militaire / ancienne militaire
участник боевых действий | combat veteran | ancien combattant / ancienne combattante
доброволец | volunteer | volontaire
резервист | reservist | réserviste
призывник | conscript | conscrit
солдат срочной службы = солдат-срочник | conscript serviceman | appelé du contingent
служба по призыву | conscript service | service militaire obligatoire
служу в армии | serving in the army | en service dans l'armée
казак? | Cossack | cosaque
военнослужащий Росгвардии / военнослужащая Росгвардии | National Guard serviceman / National Guard servicewoman | militaire de la Garde nationale
сотрудник уголовно-исполнительной системы | penitentiary officer | agent pénitentiaire / agente pénitentiaire
сотрудник ГАИ | traffic police officer | agent de la police de la route / agente de la police de la route
инспектор ГАИ | traffic police inspector | inspecteur de la police routière / inspectrice de la police routière
работник таможни | customs officer | agent des douanes / agente des douanes
работник администрации | administration employee | employé de l'administration / employée de l'administration
сотрудник министерства | ministry employee | employé de ministère / employée de ministère
сотрудник НИИ | research institute employee | employé d'institut de recherche / employée d'institut de recherche
сотрудник театра = работник театра | theatre employee | employé de théâtre / employée de théâtre
сотрудник гостиницы = работник гостиницы = сотрудник отеля = работник отеля | hotel employee | employé d'hôtel / employée d'hôtel
сотрудник турфирмы = сотрудник турагентства | travel agency employee | employé d'agence de voyages / employée d'agence de voyages
сотрудник ресторана = работник ресторана | restaurant employee | employé de restaurant / employée de restaurant
сотрудник больницы = работник больницы | hospital employee | employé d'hôpital / employée d'hôpital
сотрудник IT-компании = сотрудник ИТ-компании | IT company employee | employé de société informatique / employée de société informatique
работаю в IT | working in IT | travaille dans l'informatique
работник IT сферы | IT worker | informaticien / informaticienne
сотрудник офиса = работник офиса | office employee | employé de bureau / employée de bureau
сотрудник производства = работник производства | production worker | ouvrier de production / ouvrière de production
сотрудник доставки = работник доставки | delivery worker | livreur / livreuse
оператор пункта выдачи заказов = оператор ПВЗ | pick-up point operator | opérateur de point de retrait / opératrice de point de retrait
менеджер пункта выдачи = менеджер ПВЗ = менеджер пункта выдачи заказов | pick-up point manager | responsable de point de retrait
владелец пункта выдачи = владелец ПВЗ | pick-up point owner | propriétaire de point de retrait
владелец салона / владелица салона | salon owner | propriétaire de salon
владелец СТО | car repair shop owner | propriétaire de garage automobile
владелец студии / владелица студии | studio owner | propriétaire de studio
владелец клиники / владелица клиники | clinic owner | propriétaire de clinique
владелец строительной компании = собственник строительной компании | owner of a construction company | propriétaire d'une entreprise de construction
владелец транспортной компании = собственник транспортной компании | owner of a transport company | propriétaire d'une société de transport
владелец турфирмы | travel agency owner | propriétaire d'agence de voyages
владелец туристической компании | travel company owner | propriétaire de société de tourisme
сдаю квартиру в аренду | renting out an apartment | location d'un appartement
сдаю недвижимость в аренду | renting out property | location de biens immobiliers
участник ООО | member of an LLC | associé de SARL / associée de SARL
мажоритарный акционер | majority shareholder | actionnaire majoritaire
миноритарный акционер | minority shareholder | actionnaire minoritaire
директор и единственный учредитель = единственный учредитель и директор | director and sole founder | directeur et fondateur unique / directrice et fondatrice unique
генеральный директор, учредитель | general director and founder | directeur général et fondateur / directrice générale et fondatrice
соучредитель и директор | co-founder and director | cofondateur et directeur / cofondatrice et directrice
заместитель директора по общим вопросам | deputy director for general affairs | directeur adjoint chargé des affaires générales / directrice adjointe chargée des affaires générales
заместитель директора по безопасности | deputy director for security | directeur adjoint chargé de la sécurité / directrice adjointe chargée de la sécurité
заместитель директора по финансам | deputy director for finance | directeur adjoint chargé des finances / directrice adjointe chargée des finances
заместитель директора по экономике и финансам | deputy director for economics and finance | directeur adjoint chargé de l'économie et des finances / directrice adjointe chargée de l'économie et des finances
заместитель директора по экономике | deputy director for economics | directeur adjoint chargé de l'économie / directrice adjointe chargée de l'économie
заместитель директора по строительству | deputy director for construction | directeur adjoint chargé de la construction / directrice adjointe chargée de la construction
заместитель директора по коммерческим вопросам = заместитель директора по коммерции | deputy director for commercial affairs | directeur adjoint chargé des affaires commerciales / directrice adjointe chargée des affaires commerciales
заместитель директора по персоналу = заместитель директора по кадрам | deputy director for human resources | directeur adjoint chargé des ressources humaines / directrice adjointe chargée des ressources humaines
заместитель директора по науке | deputy director for research | directeur adjoint chargé de la recherche / directrice adjointe chargée de la recherche
заместитель заведующего лабораторией | deputy head of laboratory | chef de laboratoire adjoint / cheffe de laboratoire adjointe
заместитель начальника склада | deputy warehouse manager | chef d'entrepôt adjoint / cheffe d'entrepôt adjointe
заместитель начальника отдела продаж = заместитель руководителя отдела продаж | deputy head of the sales department | chef adjoint du service des ventes / cheffe adjointe du service des ventes
заместитель руководителя проекта | deputy project manager | chef de projet adjoint / cheffe de projet adjointe
заместитель руководителя группы | deputy team leader | chef d'équipe adjoint / cheffe d'équipe adjointe
заместитель заведующего отделением | deputy head of department | chef de service adjoint / cheffe de service adjointe
заместитель декана по учебной работе | deputy dean for academic affairs | vice-doyen chargé des études / vice-doyenne chargée des études
проректор по учебной работе | vice-rector for academic affairs | vice-recteur chargé des études / vice-rectrice chargée des études
проректор по научной работе = проректор по науке | vice-rector for research | vice-recteur chargé de la recherche / vice-rectrice chargée de la recherche
руководитель отдела логистики | head of the logistics department | chef du service logistique / cheffe du service logistique
руководитель HR-отдела = руководитель HR | head of human resources | responsable des ressources humaines
руководитель отдела тестирования | head of the testing department | chef du service de tests / cheffe du service de tests
руководитель отдела аналитики | head of the analytics department | chef du service d'analyse / cheffe du service d'analyse
руководитель отдела рекламы | head of the advertising department | chef du service de publicité / cheffe du service de publicité
руководитель отдела качества = руководитель службы качества = начальник службы качества | head of quality | responsable qualité
руководитель отдела доставки = руководитель службы доставки | head of delivery | responsable des livraisons
руководитель отдела контроля | head of the control department | chef du service de contrôle / cheffe du service de contrôle
руководитель отдела информационных технологий = руководитель IT отдела = руководитель отдела ИТ = начальник IT отдела | head of the IT department | responsable du service informatique
руководитель юридической службы = начальник юридической службы | head of the legal department | chef du service juridique / cheffe du service juridique
руководитель финансового отдела = руководитель финансовой службы | head of the finance department | chef du service financier / cheffe du service financier
руководитель подразделения = руководитель структурного подразделения = начальник подразделения | head of unit | chef d'unité / cheffe d'unité
руководитель офиса продаж = начальник офиса продаж | sales office manager | responsable de bureau de vente
руководитель дополнительного офиса = управляющий дополнительным офисом / управляющая дополнительным офисом = начальник дополнительного офиса | bank branch manager | responsable d'agence bancaire
руководитель службы поддержки | head of support | responsable du support
руководитель клиентской службы | head of customer service | responsable du service client
исполняющий обязанности начальника отдела = и.о. начальника отдела = исполняющая обязанности начальника отдела = врио начальника отдела | acting head of department | chef de service par intérim / cheffe de service par intérim
исполняющий обязанности генерального директора = и.о. генерального директора | acting general director | directeur général par intérim / directrice générale par intérim
исполняющий обязанности главного бухгалтера = и.о. главного бухгалтера | acting chief accountant | chef comptable par intérim / cheffe comptable par intérim
бухгалтер удаленно | remote accountant | comptable à distance
бухгалтер на дому | home-based accountant | comptable à domicile
бухгалтер материальной группы | inventory accountant | comptable matières
бухгалтер по расчетам с поставщиками | accounts payable accountant | comptable fournisseurs
бухгалтер первичной документации = бухгалтер на первичку | source documents accountant | comptable des pièces justificatives
экономист планового отдела | planning department economist | économiste du service de planification
юрист по банкротству | insolvency lawyer | juriste spécialisé en faillites / juriste spécialisée en faillites
юрист по трудовому праву | labour lawyer | juriste en droit du travail
юрист по интеллектуальной собственности | intellectual property lawyer | juriste en propriété intellectuelle
юрист международник | international lawyer | juriste international / juriste internationale
юрист предприятия = юрист организации = юрист фирмы | corporate lawyer | juriste d'entreprise
адвокат коллегии адвокатов | advocate of the bar association | avocat du barreau / avocate du barreau
HR BP = hrbp = бизнес-партнер по персоналу | HR business partner | partenaire RH
hr специалист = HR | HR specialist | spécialiste RH
карьерный консультант | career consultant | conseiller en carrière / conseillère en carrière
персональный ассистент руководителя | personal assistant to the manager | assistant personnel du dirigeant / assistante personnelle du dirigeant
администратор в офисе | office administrator | administrateur de bureau / administratrice de bureau
администратор кинотеатра | cinema administrator | administrateur de cinéma / administratrice de cinéma
администратор торгового центра | shopping centre administrator | administrateur de centre commercial / administratrice de centre commercial
администратор супермаркета | supermarket administrator | administrateur de supermarché / administratrice de supermarché
администратор автосервиса | car service receptionist | réceptionnaire de garage automobile
администратор интернет-магазина | online shop administrator | administrateur de boutique en ligne / administratrice de boutique en ligne
администратор сообщества | community administrator | administrateur de communauté / administratrice de communauté
администратор группы? | group administrator | administrateur de groupe / administratrice de groupe
администратор локальной сети | network administrator | administrateur réseau / administratrice réseau
администратор Linux = linux-администратор = администратор линукс | Linux administrator | administrateur Linux / administratrice Linux
геймдевелопер = разработчик компьютерных игр | game developer | développeur de jeux / développeuse de jeux
разработчик встраиваемых систем = embedded-разработчик | embedded systems developer | développeur de systèmes embarqués / développeuse de systèmes embarqués
программист микроконтроллеров | microcontroller programmer | programmeur de microcontrôleurs / programmeuse de microcontrôleurs
программист битрикс = битрикс-разработчик | Bitrix developer | développeur Bitrix / développeuse Bitrix
джуниор разработчик | junior developer | développeur junior / développeuse junior
младший программист | junior programmer | programmeur junior / programmeuse junior
руководитель разработки | development manager | responsable du développement
руководитель группы программистов = руководитель команды программистов | head of a team of programmers | chef d'une équipe de programmeurs / cheffe d'une équipe de programmeurs
data engineer | data engineer | ingénieur de données / ingénieure de données
инженер по нагрузочному тестированию | load testing engineer | ingénieur en tests de charge / ingénieure en tests de charge
инженер информационной безопасности | information security engineer | ingénieur en sécurité informatique / ingénieure en sécurité informatique
инженер по автоматизированному тестированию = автотестировщик = автоматизатор тестирования | test automation engineer | ingénieur en automatisation des tests / ingénieure en automatisation des tests
технический лидер = техлид | technical lead | responsable technique
solution architect | solution architect | architecte de solutions
программный архитектор | software architect | architecte logiciel / architecte logicielle
промпт-инженер | prompt engineer | ingénieur de prompts / ingénieure de prompts
пользователь ПК | PC user | utilisateur d'ordinateur / utilisatrice d'ordinateur
майнер | cryptocurrency miner | mineur de cryptomonnaies / mineuse de cryptomonnaies
майнинг | cryptocurrency mining | minage de cryptomonnaies
трейдер криптовалют | cryptocurrency trader | trader en cryptomonnaies / tradeuse en cryptomonnaies
инфлюенсер | influencer | influenceur / influenceuse
подкастер | podcaster | podcasteur / podcasteuse
монтажер видео | video editor | monteur vidéo / monteuse vidéo
моушен-дизайнер | motion designer | motion designer
визуализатор | visualiser | infographiste
дизайнер-конструктор мебели | furniture designer and constructor | designer-concepteur de meubles / designer-conceptrice de meubles
конструктор-технолог мебели | furniture design and process engineer | concepteur-technologue de meubles / conceptrice-technologue de meubles
конструктор-модельер | clothing pattern designer | patronnier-modéliste / patronnière-modéliste
мастер чистоты | cleaner | agent d'entretien / agente d'entretien
мастер по ремонту окон = мастер по окнам | window repair technician | réparateur de fenêtres / réparatrice de fenêtres
мастер по установке окон | window installer | poseur de fenêtres / poseuse de fenêtres
мастер по тату = тату мастер | tattoo artist | tatoueur / tatoueuse
мастер по перманентному макияжу | permanent make-up artist | technicien en maquillage permanent / technicienne en maquillage permanent
мастер по лепнине | moulding craftsman | staffeur / staffeuse
`;
