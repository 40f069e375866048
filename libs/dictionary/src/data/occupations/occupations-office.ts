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
директор и учредитель | director and founder | directeur et fondateur / directrice et fondatrice
учредитель и директор | founder and director | fondateur et directeur / fondatrice et directrice
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
начальник участка? | site manager | chef de chantier / cheffe de chantier
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
ведущий менеджер | leading manager | manager principal / manager principale
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
администратор магазина | store administrator | administrateur de magasin / administratrice de magasin
администратор ресторана | restaurant administrator | administrateur de restaurant / administratrice de restaurant
администратор салона красоты | beauty salon receptionist | réceptionniste de salon de beauté
администратор салона | salon administrator | administrateur de salon / administratrice de salon
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
помощник депутата | assistant to a deputy | assistant de député / assistante de député
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
муниципальный служащий / муниципальная служащая | municipal employee | fonctionnaire municipal / fonctionnaire municipale
чиновник / чиновница | civil servant | fonctionnaire
специалист = спец? | specialist | spécialiste
главный специалист | chief specialist | spécialiste en chef
ведущий специалист | leading specialist | spécialiste principal / spécialiste principale
старший специалист | senior specialist | spécialiste senior
инспектор по кадрам | human resources inspector | inspecteur des ressources humaines / inspectrice des ressources humaines
инспектор отдела кадров | human resources department inspector | inspecteur du service du personnel / inspectrice du service du personnel
специалист по кадрам | human resources specialist | spécialiste en ressources humaines
кадровик | human resources officer | chargé des ressources humaines / chargée des ressources humaines
специалист по охране труда | occupational safety specialist | spécialiste de la sécurité au travail
специалист по закупкам | procurement specialist | spécialiste des achats
специалист по продажам | sales specialist | spécialiste des ventes
специалист по маркетингу = маркетолог | marketing specialist | spécialiste en marketing
специалист по рекламе | advertising specialist | spécialiste en publicité
специалист по логистике = логист | logistics specialist | logisticien / logisticienne
специалист по внешнеэкономической деятельности = специалист по вэд | foreign trade specialist | spécialiste du commerce extérieur
менеджер по вэд | foreign trade manager | responsable du commerce extérieur
специалист по связям с общественностью | public relations specialist | spécialiste en relations publiques
pr-менеджер = пиар-менеджер | public relations manager | responsable des relations publiques
рекрутер | recruiter | recruteur / recruteuse
бухгалтер | accountant | comptable
главный бухгалтер = главбух | chief accountant | chef comptable / cheffe comptable
старший бухгалтер | senior accountant | comptable principal / comptable principale
ведущий бухгалтер | leading accountant | comptable principal / comptable principale
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
кассир-операционист = операционист в банке = операционистка в банке | bank teller | guichetier / guichetière
операционист / операционистка | bank teller | guichetier / guichetière
кредитный специалист = кредитный инспектор | loan officer | chargé de crédit / chargée de crédit
инвестор | investor | investisseur / investisseuse
брокер | broker | courtier / courtière
трейдер | trader | trader / tradeuse
страховой агент | insurance agent | agent d'assurances / agente d'assurances
страховой брокер | insurance broker | courtier en assurances / courtière en assurances
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
судебный пристав = пристав-исполнитель = судебный пристав-исполнитель | bailiff | huissier de justice / huissière de justice
арбитражный управляющий | insolvency administrator | administrateur judiciaire / administratrice judiciaire
патентный поверенный | patent attorney | conseil en propriété industrielle
патентовед | patent specialist | spécialiste en brevets
депутат? | member of parliament | député / députée
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
таможенный брокер | customs broker | commissionnaire en douane
таможенный декларант = декларант | customs declarant | déclarant en douane / déclarante en douane
инспектор | inspector | inspecteur / inspectrice
государственный инспектор | state inspector | inspecteur d'État / inspectrice d'État
ревизор | auditor | contrôleur / contrôleuse
контролер? | controller | contrôleur / contrôleuse
эксперт | expert | expert / experte
судебный эксперт | forensic expert | expert judiciaire / experte judiciaire
предприниматель / предпринимательница | entrepreneur | entrepreneur / entrepreneuse
индивидуальный предприниматель = ип = инд. предприниматель | sole proprietor | entrepreneur individuel / entrepreneuse individuelle
частный предприниматель | private entrepreneur | entrepreneur privé / entrepreneuse privée
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
товаровед | merchandise specialist | spécialiste en marchandises
мерчандайзер | merchandiser | marchandiseur / marchandiseuse
закупщик / закупщица = байер | buyer | acheteur / acheteuse
снабженец | procurement officer | approvisionneur / approvisionneuse
кладовщик / кладовщица | storekeeper | magasinier / magasinière
экспедитор? | freight forwarder | transitaire
диспетчер? | dispatcher | régulateur / régulatrice
оператор? | operator | opérateur / opératrice
оператор call-центра = оператор колл-центра | call centre operator | téléconseiller / téléconseillère
оператор пк = оператор эвм | computer operator | opérateur informatique / opératrice informatique
агент? | agent | agent / agente
турагент = агент по туризму | travel agent | agent de voyages / agente de voyages
туроператор | tour operator | voyagiste
переводчик / переводчица | translator | traducteur / traductrice
переводчик-синхронист = синхронный переводчик | simultaneous interpreter | interprète de conférence
устный переводчик | interpreter | interprète
статистик | statistician | statisticien / statisticienne
социолог | sociologist | sociologue
политолог | political scientist | politologue
ведущий специалист-эксперт | leading specialist-expert | spécialiste-expert principal / spécialiste-experte principale
главный специалист-эксперт | chief specialist-expert | spécialiste-expert en chef / spécialiste-experte en chef
старший специалист-эксперт | senior specialist-expert | spécialiste-expert senior / spécialiste-experte senior
специалист-эксперт | specialist-expert | spécialiste-expert / spécialiste-experte
специалист 1 категории = специалист первой категории = специалист i категории | specialist, 1st category | spécialiste de 1re catégorie
референт = помощник-референт | executive assistant | assistant de direction / assistante de direction
старший менеджер по закупкам | senior purchasing manager | responsable principal des achats / responsable principale des achats
менеджер по работе с ключевыми клиентами = менеджер по ключевым клиентам | key account manager | responsable grands comptes
менеджер по недвижимости | real estate manager | responsable immobilier / responsable immobilière
менеджер по снабжению | procurement manager | responsable des approvisionnements
менеджер по подбору персонала | recruitment manager | responsable du recrutement
менеджер по обучению | training manager | responsable de la formation
менеджер по страхованию | insurance manager | responsable des assurances
менеджер торгового зала = менеджер зала | sales floor manager | responsable de rayon
менеджер маркетплейсов = менеджер по маркетплейсам | marketplace manager | responsable places de marché
менеджер интернет-магазина | online shop manager | responsable de boutique en ligne
менеджер ресторана | restaurant manager | gérant de restaurant / gérante de restaurant
менеджер смены | shift manager | responsable d'équipe
региональный менеджер = менеджер по региону | regional manager | responsable régional / responsable régionale
территориальный менеджер | area manager | responsable de secteur
региональный представитель | regional representative | représentant régional / représentante régionale
региональный управляющий | regional manager | directeur régional / directrice régionale
коммерческий агент | commercial agent | agent commercial / agente commerciale
клиентский менеджер = менеджер по обслуживанию клиентов | client relations manager | chargé de clientèle / chargée de clientèle
интернет-маркетолог | digital marketing specialist | spécialiste en marketing numérique
маркетолог-аналитик | marketing analyst | analyste marketing
таргетолог | targeted advertising specialist | spécialiste en publicité ciblée
директолог | contextual advertising specialist | spécialiste en publicité contextuelle
seo-специалист = сео-специалист | SEO specialist | spécialiste SEO
специалист по продвижению | promotion specialist | spécialiste en promotion
smm-специалист = смм-специалист | social media specialist | spécialiste des réseaux sociaux
директор по закупкам | purchasing director | directeur des achats / directrice des achats
директор по качеству | quality director | directeur qualité / directrice qualité
директор по безопасности | security director | directeur de la sécurité / directrice de la sécurité
директор по информационным технологиям = it-директор = ит-директор | IT director | directeur informatique / directrice informatique
директор по строительству | construction director | directeur de la construction / directrice de la construction
директор по финансам | finance director | directeur des finances / directrice des finances
директор по стратегии | strategy director | directeur de la stratégie / directrice de la stratégie
директор детского сада | head of kindergarten | directeur de jardin d'enfants / directrice de jardin d'enfants
директор фирмы = директор компании | company director | directeur d'entreprise / directrice d'entreprise
директор организации | director of the organisation | directeur d'organisation / directrice d'organisation
директор предприятия | director of the enterprise | directeur d'entreprise / directrice d'entreprise
директор агентства | agency director | directeur d'agence / directrice d'agence
директор центра | centre director | directeur de centre / directrice de centre
директор библиотеки | library director | directeur de bibliothèque / directrice de bibliothèque
директор салона красоты | beauty salon manager | directeur de salon de beauté / directrice de salon de beauté
директор турфирмы = директор турагентства | travel agency director | directeur d'agence de voyages / directrice d'agence de voyages
директор представительства | director of the representative office | directeur de la représentation / directrice de la représentation
директор музыкальной школы | head of music school | directeur d'école de musique / directrice d'école de musique
единственный учредитель | sole founder | fondateur unique / fondatrice unique
участник общества | company member | associé / associée
совладелец / совладелица | co-owner | copropriétaire
владелец салона красоты / владелица салона красоты | beauty salon owner | propriétaire d'un salon de beauté
владелец кафе / владелица кафе | café owner | propriétaire d'un café
владелец парикмахерской / владелица парикмахерской | hair salon owner | propriétaire d'un salon de coiffure
владелец ресторана / владелица ресторана | restaurant owner | propriétaire d'un restaurant
владелец интернет-магазина / владелица интернет-магазина | online shop owner | propriétaire d'une boutique en ligne
владелец фирмы / владелица фирмы | company owner | propriétaire d'entreprise
глава крестьянского хозяйства = глава кфх = глава крестьянско-фермерского хозяйства = глава крестьянского фермерского хозяйства | head of a peasant farm | chef d'exploitation agricole / cheffe d'exploitation agricole
глава города | mayor | maire
глава района | head of district | chef du district / cheffe du district
глава сельского поселения | head of rural settlement | chef de commune rurale / cheffe de commune rurale
глава представительства = руководитель представительства | head of the representative office | chef de la représentation / cheffe de la représentation
председатель комитета | committee chair | président de comité / présidente de comité
председатель профкома = председатель профсоюзного комитета | trade union committee chair | président de comité syndical / présidente de comité syndical
председатель колхоза | collective farm chair | président de kolkhoze / présidente de kolkhoze
председатель тсж | chair of the homeowners' association | président du syndicat de copropriété / présidente du syndicat de copropriété
председатель правления тсж | chair of the management board of the homeowners' association | président du conseil d'administration de la copropriété / présidente du conseil d'administration de la copropriété
начальник участка строительства = начальник строительного участка | construction site manager | chef de chantier / cheffe de chantier
начальник караула | watch commander | chef de garde / cheffe de garde
начальник штаба | chief of staff | chef d'état-major / cheffe d'état-major
начальник поезда | train manager | chef de train / cheffe de train
начальник депо | depot manager | chef de dépôt / cheffe de dépôt
начальник почтового отделения = начальник отделения почты = начальник отделения почтовой связи | post office manager | chef de bureau de poste / cheffe de bureau de poste
начальник котельной | boiler house manager | chef de chaufferie / cheffe de chaufferie
начальник гаража | garage manager | chef de garage / cheffe de garage
начальник пто = начальник производственно-технического отдела | head of the production and technical department | chef du service technique et de production / cheffe du service technique et de production
начальник отк | head of quality control | chef du contrôle qualité / cheffe du contrôle qualité
начальник службы | head of service | chef de service / cheffe de service
начальник департамента | head of department | directeur de département / directrice de département
начальник бюро | head of bureau | chef de bureau / cheffe de bureau
начальник группы | team leader | chef d'équipe / cheffe d'équipe
начальник отряда | head of unit | chef de détachement / cheffe de détachement
заместитель начальника цеха | deputy workshop manager | chef d'atelier adjoint / cheffe d'atelier adjointe
заместитель начальника управления | deputy head of directorate | chef de direction adjoint / cheffe de direction adjointe
заместитель директора по учебно-воспитательной работе = заместитель директора по увр | deputy director for academic and educational affairs | directeur adjoint chargé de l'enseignement et de l'éducation / directrice adjointe chargée de l'enseignement et de l'éducation
заместитель директора по административно-хозяйственной части = заместитель директора по ахч | deputy director for administrative and maintenance affairs | directeur adjoint chargé de l'administration / directrice adjointe chargée de l'administration
заместитель главы администрации | deputy head of administration | chef adjoint de l'administration / cheffe adjointe de l'administration
заместитель главы | deputy head | chef adjoint / cheffe adjointe
заместитель заведующей | deputy head | responsable adjoint / responsable adjointe
заместитель заведующего детским садом | deputy head of kindergarten | directeur adjoint de jardin d'enfants / directrice adjointe de jardin d'enfants
заведующий филиалом / заведующая филиалом | branch manager | directeur de succursale / directrice de succursale
заведующий столовой / заведующая столовой | canteen manager | responsable de cantine
заведующий клубом / заведующая клубом | club manager | responsable de club
заведующий учебной частью / заведующая учебной частью | head of academic affairs | directeur des études / directrice des études
заведующий канцелярией / заведующая канцелярией | head of the records office | chef du secrétariat / cheffe du secrétariat
заведующий гаражом / заведующая гаражом | garage manager | chef de garage / cheffe de garage
заведующий поликлиникой / заведующая поликлиникой | head of outpatient clinic | directeur de polyclinique / directrice de polyclinique
заведующий ателье / заведующая ателье | tailor's shop manager | responsable d'atelier de couture
заведующий архивом / заведующая архивом | head of archives | responsable des archives
заведующий сектором / заведующая сектором | head of sector | chef de secteur / cheffe de secteur
заведующий секцией / заведующая секцией | section manager | chef de rayon / cheffe de rayon
заведующий мастерской / заведующая мастерской | workshop manager | chef d'atelier / cheffe d'atelier
заведующий доу / заведующая доу = заведующий дс / заведующая дс = заведующий мбдоу / заведующая мбдоу | head of kindergarten | directeur de jardin d'enfants / directrice de jardin d'enfants
бухгалтер-калькулятор = калькулятор? | costing clerk | comptable en coûts de revient
бухгалтер-материалист = бухгалтер материального стола | inventory accountant | comptable matières
бухгалтер на первичную документацию = бухгалтер по первичной документации | source documents accountant | comptable des pièces justificatives
бухгалтер-ревизор | accountant and auditor | comptable-contrôleur / comptable-contrôleuse
бухгалтер-аудитор | accountant and auditor | comptable-auditeur / comptable-auditrice
помощник главного бухгалтера | assistant to the chief accountant | assistant du chef comptable / assistante du chef comptable
экономист по планированию = плановик = экономист-плановик | planning economist | économiste planificateur / économiste planificatrice
экономист по труду | labour economist | économiste du travail
экономист-финансист | finance economist | économiste financier / économiste financière
экономист-международник | international economist | économiste international / économiste internationale
кредитный аналитик | credit analyst | analyste crédit
кредитный менеджер | credit manager | responsable du crédit
кредитный эксперт | credit expert | expert en crédit / experte en crédit
андеррайтер | underwriter | souscripteur / souscriptrice
риск-менеджер | risk manager | gestionnaire de risques
казначей | treasurer | trésorier / trésorière
контролер-кассир | cashier-controller | caissier-contrôleur / caissière-contrôleuse
кассир-контролер | cashier-controller | caissier-contrôleur / caissière-contrôleuse
контролер-кассир супермаркета | supermarket cashier-controller | caissier-contrôleur de supermarché / caissière-contrôleuse de supermarché
билетный кассир = кассир билетный | ticket clerk | guichetier / guichetière
билетер / билетерша | ticket collector | contrôleur de billets / contrôleuse de billets
инкассатор | cash collector | convoyeur de fonds / convoyeuse de fonds
коллектор | debt collector | agent de recouvrement / agente de recouvrement
актуарий | actuary | actuaire
юрист-международник | international lawyer | juriste international / juriste internationale
корпоративный юрист | corporate lawyer | juriste d'entreprise
ведущий юрист | leading lawyer | juriste principal / juriste principale
ведущий юрисконсульт | leading legal counsel | conseiller juridique principal / conseillère juridique principale
старший юрисконсульт | senior legal counsel | conseiller juridique senior / conseillère juridique senior
начальник юридического управления | head of the legal directorate | chef de la direction juridique / cheffe de la direction juridique
правовед | jurist | juriste
секретарь суда = секретарь судебного заседания | court secretary | greffier / greffière
дознаватель | inquiry officer | enquêteur / enquêtrice
криминалист = эксперт-криминалист | forensic expert | expert en criminalistique / experte en criminalistique
инспектор пдн = инспектор по делам несовершеннолетних | juvenile affairs inspector | inspecteur des affaires des mineurs / inspectrice des affaires des mineurs
инспектор по охране труда | occupational safety inspector | inspecteur de la sécurité au travail / inspectrice de la sécurité au travail
инспектор таможни | customs inspector | inspecteur des douanes / inspectrice des douanes
государственный таможенный инспектор | state customs inspector | inspecteur d'État des douanes / inspectrice d'État des douanes
старший инспектор | senior inspector | inspecteur principal / inspectrice principale
главный инспектор | chief inspector | inspecteur en chef / inspectrice en chef
государственный налоговый инспектор | state tax inspector | inspecteur d'État des impôts / inspectrice d'État des impôts
главный государственный налоговый инспектор | chief state tax inspector | inspecteur d'État en chef des impôts / inspectrice d'État en chef des impôts
старший государственный налоговый инспектор | senior state tax inspector | inspecteur d'État principal des impôts / inspectrice d'État principale des impôts
делопроизводитель-секретарь = секретарь-делопроизводитель | secretary and records clerk | secrétaire administratif / secrétaire administrative
машинистка | typist | dactylographe
секретарь-машинистка | secretary and typist | secrétaire dactylographe
секретарь учебной части | academic office secretary | secrétaire des études
паспортист / паспортистка | passport clerk | agent du bureau des passeports / agente du bureau des passeports
табельщик / табельщица | timekeeper | pointeur / pointeuse
нормировщик / нормировщица | work-study specialist | chronométreur / chronométreuse
документовед | records specialist | spécialiste de la gestion documentaire
оператор почтовой связи | postal clerk | agent postal / agente postale
оператор связи? | postal clerk | agent postal / agente postale
оператор ввода данных | data entry clerk | opérateur de saisie / opératrice de saisie
оператор базы данных | database operator | opérateur de base de données / opératrice de base de données
оператор 1с | 1C operator | opérateur 1C / opératrice 1C
оператор азс = оператор заправочных станций = заправщик / заправщица | petrol station attendant | pompiste
оператор склада | warehouse operator | opérateur d'entrepôt / opératrice d'entrepôt
оператор производственной линии = оператор линии | production line operator | opérateur de ligne de production / opératrice de ligne de production
кочегар | stoker | chauffeur de chaudière / chauffeuse de chaudière
оператор котельной = машинист котельной | boiler house operator | opérateur de chaufferie / opératrice de chaufferie
оператор технологических установок = оператор технологической установки | process plant operator | opérateur d'installations / opératrice d'installations
оператор по добыче нефти и газа = оператор добычи нефти и газа = оператор днг | oil and gas production operator | opérateur de production de pétrole et de gaz / opératrice de production de pétrole et de gaz
оператор очистных сооружений | wastewater plant operator | opérateur de station d'épuration / opératrice de station d'épuration
оператор станков | machine operator | opérateur de machines-outils / opératrice de machines-outils
оператор справочной службы | information service operator | téléconseiller / téléconseillère
диспетчер такси | taxi dispatcher | régulateur de taxis / régulatrice de taxis
диспетчер-логист | dispatcher and logistics specialist | régulateur-logisticien / régulatrice-logisticienne
диспетчер транспортной компании | transport company dispatcher | régulateur de société de transport / régulatrice de société de transport
диспетчер автопарка | vehicle fleet dispatcher | régulateur de parc automobile / régulatrice de parc automobile
логист-диспетчер | logistics dispatcher | régulateur de transport / régulatrice de transport
менеджер-логист | logistics manager | responsable logistique
специалист вэд | foreign trade specialist | spécialiste du commerce extérieur
специалист по тендерам | tender specialist | spécialiste des appels d'offres
специалист контрактной службы | contract service specialist | spécialiste du service des contrats
контрактный управляющий | contract manager | responsable des marchés publics
специалист отдела кадров | human resources department specialist | spécialiste du service du personnel
hr-специалист = эйчар-специалист | HR specialist | spécialiste RH
hr бизнес-партнер = hr-бизнес-партнер | HR business partner | partenaire RH
специалист по социальной работе | social work specialist | travailleur social / travailleuse sociale
специалист по работе с клиентами | client relations specialist | chargé de clientèle / chargée de clientèle
специалист по недвижимости | real estate specialist | spécialiste en immobilier
специалист банка | bank specialist | spécialiste bancaire
менеджер банка | bank manager | cadre bancaire
управляющий филиалом | branch manager | directeur de succursale / directrice de succursale
управляющий отделением банка | bank branch manager | directeur d'agence bancaire / directrice d'agence bancaire
управляющий банком | bank manager | directeur de banque / directrice de banque
управляющий гостиницей = управляющий отелем | hotel manager | directeur d'hôtel / directrice d'hôtel
управляющий салоном красоты | beauty salon manager | gérant de salon de beauté / gérante de salon de beauté
управляющий кафе | café manager | gérant de café / gérante de café
управляющий складом | warehouse manager | responsable d'entrepôt
управляющий делами | chief administrative officer | secrétaire général / secrétaire générale
офис-администратор = администратор офиса | office administrator | administrateur de bureau / administratrice de bureau
администратор клиники | clinic receptionist | secrétaire d'accueil de clinique
медицинский администратор | medical administrator | administrateur médical / administratrice médicale
администратор медицинского центра | medical centre receptionist | secrétaire d'accueil de centre médical
администратор фитнес-клуба | fitness club receptionist | réceptionniste de club de fitness
администратор торгового зала | sales floor administrator | administrateur de surface de vente / administratrice de surface de vente
администратор кафе | café administrator | administrateur de café / administratrice de café
старший администратор | senior administrator | administrateur principal / administratrice principale
ресепшионист отеля | hotel receptionist | réceptionniste d'hôtel
администратор на стойке регистрации | front desk receptionist | réceptionniste
торговый работник = работник торговли | sales worker | employé de commerce / employée de commerce
продавец продовольственных товаров | food shop assistant | vendeur en alimentation / vendeuse en alimentation
продавец-бакалейщик | grocery shop assistant | vendeur en épicerie / vendeuse en épicerie
продавец непродовольственных товаров = продавец промышленных товаров | non-food shop assistant | vendeur de produits non alimentaires / vendeuse de produits non alimentaires
продавец цветов | flower seller | vendeur de fleurs / vendeuse de fleurs
продавец-универсал | all-round sales assistant | vendeur polyvalent / vendeuse polyvalente
старший продавец-консультант | senior sales consultant | conseiller de vente principal / conseillère de vente principale
торговец | trader | commerçant / commerçante
супервайзер | supervisor | superviseur / superviseuse
промоутер | promoter | animateur commercial / animatrice commerciale
аукционист | auctioneer | commissaire-priseur
категорийный менеджер | category manager | responsable de catégorie
категорийный менеджер по закупкам | category manager for purchasing | responsable de catégorie aux achats
заготовитель | procurement worker | agent d'approvisionnement
агент по снабжению | procurement agent | agent d'approvisionnement / agente d'approvisionnement
бизнес-тренер | business trainer | formateur en entreprise / formatrice en entreprise
бизнес-коуч | business coach | coach en entreprise
коуч | coach | coach
переводчик английского языка | English translator | traducteur d'anglais / traductrice d'anglais
переводчик французского языка | French translator | traducteur de français / traductrice de français
переводчик немецкого языка | German translator | traducteur d'allemand / traductrice d'allemand
переводчик китайского языка | Chinese translator | traducteur de chinois / traductrice de chinois
научный редактор | science editor | rédacteur scientifique / rédactrice scientifique
секретарь-администратор | secretary-administrator | secrétaire administratif / secrétaire administrative
ответственный секретарь? | executive secretary | secrétaire exécutif / secrétaire exécutive
государственный гражданский служащий / государственная гражданская служащая | civil servant | fonctionnaire
федеральный государственный гражданский служащий / федеральная государственная гражданская служащая | federal civil servant | fonctionnaire fédéral / fonctionnaire fédérale
сенатор | senator | sénateur / sénatrice
депутат городской думы | member of the city duma | député à la douma municipale / députée à la douma municipale
депутат областной думы | member of the regional duma | député à la douma régionale / députée à la douma régionale
муниципальный депутат = депутат муниципального образования | municipal deputy | conseiller municipal / conseillère municipale
атташе | attaché | attaché / attachée
советник посольства | embassy counsellor | conseiller d'ambassade / conseillère d'ambassade
сотрудник посольства / сотрудница посольства | embassy employee | employé d'ambassade / employée d'ambassade
сотрудник администрации / сотрудница администрации | administration employee | employé de l'administration / employée de l'administration
сотрудник полиции по охране | police guard officer | policier de garde / policière de garde
рантье | rentier | rentier / rentière
инвестор-трейдер | investor and trader | investisseur-trader
криптотрейдер | crypto trader | trader en cryptomonnaies
предприниматель без образования юридического лица = пбоюл | sole proprietor | entrepreneur individuel / entrepreneuse individuelle
`;
