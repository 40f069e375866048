/**
 * Posts in management, offices, money, law, government and trade. A row: Russian | English | French; `/` parts the man's
 * and the woman's form, `=` joins Russian spellings of one meaning, `?` marks a Russian word with more than one meaning.
 */
export const OCCUPATIONS_OFFICE = `
директор | director | directeur / directrice
генеральный директор = гендиректор | general director | directeur général / directrice générale
исполнительный директор | executive director | directeur exécutif / directrice exécutive
коммерческий директор | commercial director | directeur commercial / directrice commerciale
финансовый директор | chief financial officer | directeur financier / directrice financière
технический директор | technical director | directeur technique / directrice technique
художественный руководитель = художественный директор | artistic director | directeur artistique / directrice artistique
арт-директор | art director | directeur artistique / directrice artistique
креативный директор | creative director | directeur de la création / directrice de la création
операционный директор | chief operating officer | directeur des opérations / directrice des opérations
региональный директор | regional director | directeur régional / directrice régionale
управляющий директор | managing director | directeur général / directrice générale
директор по продажам | sales director | directeur des ventes / directrice des ventes
директор по маркетингу | marketing director | directeur marketing / directrice marketing
директор по персоналу = hr-директор | human resources director | directeur des ressources humaines / directrice des ressources humaines
директор по развитию | development director | directeur du développement / directrice du développement
директор по производству | production director | directeur de production / directrice de production
директор по логистике | logistics director | directeur logistique / directrice logistique
директор магазина | store manager | directeur de magasin / directrice de magasin
директор школы | headteacher | directeur d'école / directrice d'école
директор филиала | branch director | directeur de succursale / directrice de succursale
директор завода | plant director | directeur d'usine / directrice d'usine
директор гостиницы = директор отеля | hotel manager | directeur d'hôtel / directrice d'hôtel
директор ресторана | restaurant manager | directeur de restaurant / directrice de restaurant
директор института | director of the institute | directeur d'institut / directrice d'institut
директор музея | museum director | directeur de musée / directrice de musée
директор театра | theatre manager | directeur de théâtre / directrice de théâtre
директор департамента | head of department | directeur de département / directrice de département
директор и учредитель = учредитель и директор | director and founder | directeur et fondateur / directrice et fondatrice
заместитель директора = замдиректора | deputy director | directeur adjoint / directrice adjointe
заместитель генерального директора = замгендиректора | deputy general director | directeur général adjoint / directrice générale adjointe
первый заместитель генерального директора | first deputy general director | premier directeur général adjoint / première directrice générale adjointe
заместитель директора школы | deputy headteacher | directeur adjoint d'école / directrice adjointe d'école
заместитель начальника | deputy head | chef adjoint / cheffe adjointe
заместитель начальника отдела | deputy head of department | chef de service adjoint / cheffe de service adjointe
заместитель руководителя | deputy head | responsable adjoint / responsable adjointe
заместитель главного бухгалтера | deputy chief accountant | chef comptable adjoint / cheffe comptable adjointe
заместитель главного врача | deputy chief physician | médecin-chef adjoint / médecin-chef adjointe
заместитель главного инженера | deputy chief engineer | ingénieur en chef adjoint / ingénieure en chef adjointe
заместитель председателя | deputy chair | vice-président / vice-présidente
заместитель управляющего | deputy manager | gérant adjoint / gérante adjointe
заместитель заведующего | deputy head | responsable adjoint / responsable adjointe
заместитель декана | deputy dean | vice-doyen / vice-doyenne
заместитель министра | deputy minister | vice-ministre
заместитель прокурора | deputy prosecutor | procureur adjoint / procureure adjointe
президент | president | président / présidente
президент компании | president of the company | président de société / présidente de société
вице-президент | vice president | vice-président / vice-présidente
председатель | chair | président / présidente
председатель правления | chair of the management board | président du directoire / présidente du directoire
председатель совета директоров | chair of the board of directors | président du conseil d'administration / présidente du conseil d'administration
член совета директоров | member of the board of directors | membre du conseil d'administration
член правления | member of the management board | membre du directoire
учредитель | founder | fondateur / fondatrice
соучредитель | co-founder | cofondateur / cofondatrice
основатель / основательница | founder | fondateur / fondatrice
акционер | shareholder | actionnaire
собственник | owner | propriétaire
собственник бизнеса = владелец бизнеса | business owner | propriétaire d'entreprise
собственник компании = владелец компании | owner of the company | propriétaire de société
владелец / владелица | owner | propriétaire
владелец магазина / владелица магазина | shop owner | propriétaire de magasin
управляющий / управляющая | manager | gérant / gérante
управляющий партнер | managing partner | associé gérant / associée gérante
партнер? | partner | associé / associée
управляющий магазином | store manager | gérant de magasin / gérante de magasin
управляющий рестораном | restaurant manager | gérant de restaurant / gérante de restaurant
руководитель / руководительница | head | responsable
руководитель отдела | head of department | chef de service / cheffe de service
руководитель отдела продаж | head of the sales department | chef du service des ventes / cheffe du service des ventes
руководитель отдела маркетинга | head of the marketing department | chef du service marketing / cheffe du service marketing
руководитель проекта = руководитель проектов | project manager | chef de projet / cheffe de projet
руководитель группы | team leader | chef d'équipe / cheffe d'équipe
руководитель направления? | head of division | responsable de division
руководитель департамента | head of department | directeur de département / directrice de département
руководитель службы | head of service | chef de service / cheffe de service
начальник / начальница | head | chef / cheffe
начальник отдела | head of department | chef de service / cheffe de service
начальник отдела продаж | head of the sales department | chef du service des ventes / cheffe du service des ventes
начальник отдела кадров | head of the human resources department | chef du service du personnel / cheffe du service du personnel
начальник отдела снабжения | head of the procurement department | chef du service des achats / cheffe du service des achats
начальник отдела закупок | head of the purchasing department | chef du service des achats / cheffe du service des achats
начальник юридического отдела | head of the legal department | chef du service juridique / cheffe du service juridique
начальник финансового отдела | head of the finance department | chef du service financier / cheffe du service financier
начальник управления | head of directorate | chef de direction / cheffe de direction
начальник цеха | workshop manager | chef d'atelier / cheffe d'atelier
начальник участка | site manager | chef de chantier / cheffe de chantier
начальник смены | shift manager | chef d'équipe / cheffe d'équipe
начальник производства | production manager | chef de production / cheffe de production
начальник склада | warehouse manager | chef d'entrepôt / cheffe d'entrepôt
начальник службы безопасности | head of security | chef de la sécurité / cheffe de la sécurité
начальник лаборатории | head of laboratory | chef de laboratoire / cheffe de laboratoire
начальник сектора | head of sector | chef de secteur / cheffe de secteur
начальник станции | station master | chef de gare / cheffe de gare
заведующий / заведующая? | head | responsable
заведующий отделом / заведующая отделом | head of department | chef de service / cheffe de service
заведующий отделением / заведующая отделением | head of department | chef de service / cheffe de service
заведующий кафедрой / заведующая кафедрой | head of university department | directeur de département universitaire / directrice de département universitaire
заведующий лабораторией / заведующая лабораторией | head of laboratory | chef de laboratoire / cheffe de laboratoire
заведующий складом / заведующая складом = завскладом | warehouse manager | responsable d'entrepôt
заведующий детским садом / заведующая детским садом | head of kindergarten | directeur de jardin d'enfants / directrice de jardin d'enfants
заведующий аптекой / заведующая аптекой | pharmacy manager | responsable de pharmacie
заведующий магазином / заведующая магазином | store manager | gérant de magasin / gérante de magasin
заведующий производством / заведующая производством | production manager | responsable de production
заведующий хозяйством / заведующая хозяйством = завхоз | facilities manager | intendant / intendante
заведующий библиотекой / заведующая библиотекой | head librarian | directeur de bibliothèque / directrice de bibliothèque
менеджер | manager | manager
топ-менеджер | top manager | cadre dirigeant / cadre dirigeante
старший менеджер | senior manager | manager senior
ведущий менеджер | senior manager | manager senior
менеджер по продажам | sales manager | responsable des ventes
старший менеджер по продажам | senior sales manager | responsable principal des ventes / responsable principale des ventes
менеджер по персоналу | human resources manager | responsable des ressources humaines
менеджер по туризму | tourism manager | responsable du tourisme
менеджер по рекламе | advertising manager | responsable de la publicité
менеджер по маркетингу | marketing manager | responsable marketing
менеджер по работе с клиентами | client relations manager | responsable de la relation client
менеджер по закупкам | purchasing manager | responsable des achats
менеджер по логистике | logistics manager | responsable logistique
менеджер по развитию | development manager | responsable du développement
менеджер по качеству | quality manager | responsable qualité
менеджер проекта = менеджер проектов = проджект-менеджер = проектный менеджер | project manager | chef de projet / cheffe de projet
менеджер продукта = продакт-менеджер = продуктовый менеджер | product manager | chef de produit / cheffe de produit
бренд-менеджер | brand manager | chef de marque / cheffe de marque
офис-менеджер = офисный менеджер | office manager | office manager
контент-менеджер | content manager | gestionnaire de contenu
аккаунт-менеджер | account manager | responsable de clientèle
hr-менеджер = эйчар | human resources manager | responsable des ressources humaines
smm-менеджер = смм-менеджер | social media manager | responsable des réseaux sociaux
администратор? | administrator | administrateur / administratrice
администратор гостиницы = администратор отеля | hotel receptionist | réceptionniste d'hôtel
администратор магазина | store supervisor | responsable de magasin
администратор ресторана | restaurant supervisor | responsable de salle
администратор салона красоты | beauty salon administrator | responsable de salon de beauté
секретарь | secretary | secrétaire
секретарша | secretary | secrétaire
секретарь-референт | executive secretary | secrétaire de direction
секретарь руководителя | secretary to the manager | secrétaire de direction
личный помощник | personal assistant | assistant personnel / assistante personnelle
помощник руководителя = ассистент руководителя | executive assistant | assistant de direction / assistante de direction
помощник директора | assistant to the director | assistant de direction / assistante de direction
помощник / помощница | assistant | assistant / assistante
ассистент / ассистентка | assistant | assistant / assistante
помощник бухгалтера | assistant accountant | aide-comptable
помощник юриста | legal assistant | assistant juridique / assistante juridique
помощник депутата | assistant to a member of parliament | assistant parlementaire / assistante parlementaire
помощник судьи | judge's assistant | assistant de juge / assistante de juge
помощник прокурора | assistant prosecutor | substitut du procureur / substitute du procureur
помощник нотариуса | notary's assistant | clerc de notaire
помощник адвоката | assistant to an advocate | assistant d'avocat / assistante d'avocat
делопроизводитель | records clerk | employé de bureau / employée de bureau
архивариус = архивист | archivist | archiviste
офисный работник = офисный сотрудник | office worker | employé de bureau / employée de bureau
сотрудник / сотрудница | employee | employé / employée
служащий / служащая | employee | employé / employée
работник / работница? | worker | employé / employée
рабочий / рабочая? | worker | ouvrier / ouvrière
госслужащий / госслужащая = государственный служащий / государственная служащая | civil servant | fonctionnaire
муниципальный служащий / муниципальная служащая | municipal officer | fonctionnaire municipal / fonctionnaire municipale
чиновник / чиновница | civil servant | fonctionnaire
специалист | specialist | spécialiste
главный специалист | chief specialist | spécialiste en chef
ведущий специалист | leading specialist | spécialiste principal / spécialiste principale
старший специалист | senior specialist | spécialiste senior
специалист по кадрам = кадровик = инспектор по кадрам = инспектор отдела кадров | human resources officer | chargé des ressources humaines / chargée des ressources humaines
специалист по охране труда | occupational safety specialist | spécialiste de la sécurité au travail
специалист по закупкам | procurement specialist | spécialiste des achats
специалист по продажам | sales specialist | spécialiste des ventes
специалист по маркетингу = маркетолог | marketing specialist | spécialiste en marketing
специалист по рекламе | advertising specialist | spécialiste en publicité
специалист по логистике = логист | logistics specialist | logisticien / logisticienne
специалист по внешнеэкономической деятельности = специалист по вэд | foreign trade specialist | spécialiste du commerce extérieur
менеджер по вэд | foreign trade manager | responsable du commerce extérieur
специалист по связям с общественностью = pr-менеджер = пиар-менеджер | public relations specialist | spécialiste en relations publiques
рекрутер | recruiter | recruteur / recruteuse
бухгалтер | accountant | comptable
главный бухгалтер = главбух | chief accountant | chef comptable / cheffe comptable
старший бухгалтер | senior accountant | comptable principal / comptable principale
ведущий бухгалтер | senior accountant | comptable principal / comptable principale
бухгалтер-кассир | accountant and cashier | comptable-caissier / comptable-caissière
бухгалтер-экономист | accountant and economist | comptable-économiste
бухгалтер по заработной плате = бухгалтер по зарплате = бухгалтер-расчетчик | payroll accountant | comptable paie
экономист | economist | économiste
главный экономист | chief economist | économiste en chef
ведущий экономист | leading economist | économiste principal / économiste principale
аудитор | auditor | auditeur / auditrice
финансист | finance specialist | financier / financière
финансовый аналитик | financial analyst | analyste financier / analyste financière
финансовый консультант = финансовый советник | financial adviser | conseiller financier / conseillère financière
финансовый менеджер | finance manager | responsable financier / responsable financière
аналитик | analyst | analyste
бизнес-аналитик | business analyst | analyste métier
бизнес-консультант | business consultant | consultant en entreprise / consultante en entreprise
консультант? | consultant | consultant / consultante
советник? | adviser | conseiller / conseillère
налоговый консультант | tax consultant | conseiller fiscal / conseillère fiscale
налоговый инспектор | tax inspector | inspecteur des impôts / inspectrice des impôts
банкир | banker | banquier / banquière
банковский служащий / банковская служащая = банковский работник | bank employee | employé de banque / employée de banque
банковский специалист | banking specialist | spécialiste bancaire
сотрудник банка / сотрудница банка = работник банка / работница банка | bank employee | employé de banque / employée de banque
кассир / кассирша | cashier | caissier / caissière
старший кассир | senior cashier | caissier principal / caissière principale
кассир-операционист | bank teller | guichetier / guichetière
операционист / операционистка | bank teller | guichetier / guichetière
кредитный специалист = кредитный инспектор | loan officer | chargé de crédit / chargée de crédit
инвестор | investor | investisseur / investisseuse
брокер | broker | courtier / courtière
трейдер | trader | trader / tradeuse
страховой агент | insurance agent | agent d'assurance / agente d'assurance
страховой брокер | insurance broker | courtier en assurance / courtière en assurance
риелтор = риэлтор = агент по недвижимости | estate agent | agent immobilier / agente immobilière
оценщик / оценщица | appraiser | expert en évaluation / experte en évaluation
юрист | lawyer | juriste
юрисконсульт | legal counsel | conseiller juridique / conseillère juridique
главный юрисконсульт | chief legal counsel | conseiller juridique en chef / conseillère juridique en chef
старший юрист | senior lawyer | juriste senior
адвокат | advocate | avocat / avocate
нотариус | notary | notaire
судья | judge | juge
мировой судья | justice of the peace | juge de paix
прокурор | prosecutor | procureur / procureure
следователь | investigator | enquêteur / enquêtrice
старший следователь | senior investigator | enquêteur principal / enquêtrice principale
судебный пристав = пристав-исполнитель | bailiff | huissier de justice / huissière de justice
арбитражный управляющий | insolvency administrator | administrateur judiciaire / administratrice judiciaire
патентовед = патентный поверенный | patent attorney | conseil en propriété industrielle
депутат | member of parliament | député / députée
депутат государственной думы | member of the State Duma | député à la Douma d'État / députée à la Douma d'État
министр | minister | ministre
губернатор | governor | gouverneur / gouverneure
мэр | mayor | maire
глава администрации | head of administration | chef de l'administration / cheffe de l'administration
дипломат | diplomat | diplomate
консул | consul | consul / consule
посол | ambassador | ambassadeur / ambassadrice
политик | politician | homme politique / femme politique
таможенник | customs officer | douanier / douanière
таможенный инспектор | customs inspector | inspecteur des douanes / inspectrice des douanes
таможенный брокер = таможенный декларант = декларант | customs broker | déclarant en douane / déclarante en douane
инспектор | inspector | inspecteur / inspectrice
государственный инспектор | state inspector | inspecteur d'État / inspectrice d'État
ревизор | auditor | contrôleur / contrôleuse
контролер? | controller | contrôleur / contrôleuse
эксперт | expert | expert / experte
судебный эксперт | forensic expert | expert judiciaire / experte judiciaire
предприниматель / предпринимательница | entrepreneur | entrepreneur / entrepreneuse
индивидуальный предприниматель = ип = частный предприниматель = инд. предприниматель | sole proprietor | entrepreneur individuel / entrepreneuse individuelle
бизнесмен | businessman | homme d'affaires
бизнес-леди = бизнесвумен = бизнесменка | businesswoman | femme d'affaires
коммерсант / коммерсантка | merchant | commerçant / commerçante
самозанятый / самозанятая | self-employed | travailleur indépendant / travailleuse indépendante
фрилансер / фрилансерка | freelancer | travailleur indépendant / travailleuse indépendante
торговый представитель | sales representative | représentant commercial / représentante commerciale
медицинский представитель | medical representative | visiteur médical / visiteuse médicale
торговый агент | sales agent | agent commercial / agente commerciale
продавец / продавщица | shop assistant | vendeur / vendeuse
старший продавец | senior shop assistant | vendeur principal / vendeuse principale
продавец-консультант | sales consultant | conseiller de vente / conseillère de vente
продавец-кассир | sales assistant and cashier | vendeur-caissier / vendeuse-caissière
товаровед | merchandise specialist | gestionnaire de stock
мерчандайзер | merchandiser | marchandiseur / marchandiseuse
закупщик / закупщица = байер | buyer | acheteur / acheteuse
снабженец | procurement officer | approvisionneur / approvisionneuse
кладовщик / кладовщица | storekeeper | magasinier / magasinière
экспедитор? | freight forwarder | transitaire
диспетчер? | dispatcher | régulateur / régulatrice
оператор? | operator | opérateur / opératrice
оператор call-центра = оператор колл-центра | call centre operator | téléconseiller / téléconseillère
оператор пк = оператор эвм | computer operator | opérateur de saisie / opératrice de saisie
агент? | agent | agent / agente
турагент = агент по туризму | travel agent | agent de voyages / agente de voyages
туроператор | tour operator | voyagiste
переводчик / переводчица | translator | traducteur / traductrice
переводчик-синхронист = синхронный переводчик | simultaneous interpreter | interprète de conférence
устный переводчик | interpreter | interprète
статистик | statistician | statisticien / statisticienne
социолог | sociologist | sociologue
политолог | political scientist | politologue
`;
