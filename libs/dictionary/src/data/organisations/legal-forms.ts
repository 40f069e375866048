/**
 * Legal forms of firms and institutions: Russian | English | French. By letters they need no table: ООО is OOO on every
 * Russian firm's own letterhead.
 */
export const LEGAL_FORMS = `
ООО = общество с ограниченной ответственностью | LLC | SARL
ОДО = общество с дополнительной ответственностью | ALC | société à responsabilité complémentaire
АО = акционерное общество | JSC | SA
ПАО = публичное акционерное общество | PJSC | SA publique
ЗАО = закрытое акционерное общество | CJSC | SA fermée
ОАО = открытое акционерное общество | OJSC | SA ouverte
НАО = непубличное акционерное общество | non-public JSC | SA non publique
ТОО = товарищество с ограниченной ответственностью | LLP | société à responsabilité limitée
ТОВ | LLC | SARL
ИП = индивидуальный предприниматель | sole proprietor | entrepreneur individuel
ЧП = частное предприятие | private enterprise | entreprise privée
ЧУП = частное унитарное предприятие | private unitary enterprise | entreprise unitaire privée
УП = унитарное предприятие | unitary enterprise | entreprise unitaire
РУП | republican unitary enterprise | entreprise unitaire républicaine
МУП = муниципальное унитарное предприятие | municipal unitary enterprise | entreprise unitaire municipale
ГУП = государственное унитарное предприятие | state unitary enterprise | entreprise unitaire d'État
ФГУП = федеральное государственное унитарное предприятие | federal state unitary enterprise | entreprise unitaire fédérale d'État
ГБОУ = государственное бюджетное образовательное учреждение | state budgetary educational institution | établissement d'enseignement public
МБОУ = муниципальное бюджетное образовательное учреждение = муниципальное бюджетное общеобразовательное учреждение | municipal budgetary educational institution | établissement d'enseignement municipal
МАОУ = муниципальное автономное общеобразовательное учреждение | municipal autonomous educational institution | établissement d'enseignement municipal autonome
МОУ | municipal educational institution | établissement d'enseignement municipal
МБДОУ = МДОУ | municipal preschool institution | établissement préscolaire municipal
МАДОУ | municipal autonomous preschool institution | établissement préscolaire municipal autonome
ГБПОУ | state budgetary vocational institution | établissement public d'enseignement professionnel
ГАПОУ | state autonomous vocational institution | établissement public autonome d'enseignement professionnel
ФГБОУ ВО | federal state budgetary institution of higher education | établissement fédéral public d'enseignement supérieur
ФГБОУ | federal state budgetary educational institution | établissement fédéral public d'enseignement
ФГАОУ ВО | federal state autonomous institution of higher education | établissement fédéral autonome d'enseignement supérieur
ФГБУ = федеральное государственное бюджетное учреждение | federal state budgetary institution | établissement public fédéral
ФКУ | federal public institution | établissement public fédéral
ФГКУ | federal state public institution | établissement public fédéral d'État
ГБУ = государственное бюджетное учреждение | state budgetary institution | établissement public
ГБУЗ = государственное бюджетное учреждение здравоохранения | state budgetary healthcare institution | établissement public de santé
ГУЗ | state healthcare institution | établissement public de santé
МБУ = муниципальное бюджетное учреждение | municipal budgetary institution | établissement municipal
МБУЗ | municipal budgetary healthcare institution | établissement municipal de santé
МБУК | municipal budgetary cultural institution | établissement culturel municipal
МКУ | municipal public institution | établissement public municipal
ГКУ | state public institution | établissement public d'État
ГАУ | state autonomous institution | établissement public autonome
ГУ | state institution | établissement public
ЧОУ | private educational institution | établissement d'enseignement privé
ЧУ | private institution | établissement privé
НОУ | non-state educational institution | établissement d'enseignement non étatique
АНО = автономная некоммерческая организация | autonomous non-profit organisation | organisation autonome à but non lucratif
НКО | non-profit organisation | organisation à but non lucratif
НКП | non-profit partnership | partenariat à but non lucratif
НП | non-profit partnership | partenariat à but non lucratif
ТСЖ | homeowners' association | association de copropriétaires
СНТ | gardeners' association | association de jardiniers
КФХ | peasant farm | exploitation agricole
СПК | agricultural production cooperative | coopérative agricole de production
ПК | production cooperative | coopérative de production
НПО | research and production association | association de recherche et de production
НПП | research and production enterprise | entreprise de recherche et de production
ТД | trading house | maison de commerce
УК | management company | société de gestion
ГК | group of companies | groupe de sociétés
ЧОП | private security company | société de sécurité privée
КБ | commercial bank | banque commerciale
ГАУЗ | state autonomous healthcare institution | établissement public autonome de santé
ОГБУЗ = ГБУЗС | regional state budgetary healthcare institution | établissement public régional de santé
ФГБНУ | federal state budgetary scientific institution | établissement scientifique public fédéral
ФГБОУ ВПО = ФГОУ ВПО | federal state institution of higher professional education | établissement fédéral public d'enseignement supérieur
ГОУ ВПО | state institution of higher professional education | établissement public d'enseignement supérieur
ФГКОУ = ФГКОУ ВО | federal state educational institution | établissement fédéral public d'enseignement
ФГАОУ | federal state autonomous educational institution | établissement fédéral autonome d'enseignement
ФГАУ | federal state autonomous institution | établissement public autonome fédéral
ФБУ | federal budgetary institution | établissement public fédéral
ГОУ | state educational institution | établissement d'enseignement public
ГОУ СОШ | state secondary school | école secondaire publique
МКОУ | municipal public educational institution | établissement d'enseignement municipal
МКДОУ | municipal public preschool institution | établissement préscolaire municipal
ГБДОУ | state budgetary preschool institution | établissement préscolaire public
МБУДО = МАУДО = МБУ ДО = МАУ ДО = МБОУ ДО = МБОУ ДОД = ГБУДО | municipal institution of extracurricular education | établissement municipal d'éducation périscolaire
МАУ | municipal autonomous institution | établissement municipal autonome
МБУ ДК | municipal house of culture | maison de la culture municipale
ГБУК | state budgetary cultural institution | établissement culturel public
ФГБУК | federal state budgetary cultural institution | établissement culturel public fédéral
ГПОУ = ГБПОУ СПО = КГБПОУ = ОГБПОУ | state vocational institution | établissement public d'enseignement professionnel
ОГУП | regional state unitary enterprise | entreprise unitaire d'État régionale
КГБУ = ОГБУ | regional state budgetary institution | établissement public régional
КГБУЗ | regional state budgetary healthcare institution | établissement public régional de santé
ТСН | property owners' association | association de propriétaires
ДНП | country house partnership | association de jardiniers
ЖСК | housing cooperative | coopérative d'habitation
ГСК | garage cooperative | coopérative de garages
МФО | microfinance organisation | organisme de microfinance
СК | insurance company | compagnie d'assurance
ТК | transport company | société de transport
ПКФ | production and trading firm | société de production et de commerce
НПФ | research and production firm | société de recherche et de production
ЧОО | private security organisation | société de sécurité privée
АКБ | joint-stock commercial bank | banque commerciale par actions
РОО | regional public organisation | organisation publique régionale
МОО | interregional public organisation | organisation publique interrégionale
ТФ | trading firm | société commerciale
ФГБУЗ | federal state budgetary healthcare institution | établissement public fédéral de santé
ФГКВОУ ВО | federal state military educational institution | établissement fédéral militaire d'enseignement
ФКУЗ | federal public healthcare institution | établissement public fédéral de santé
ФКП | federal public enterprise | entreprise publique fédérale
ФГУ | federal state institution | établissement public fédéral
ГБОУ ВО = ГАОУ ВО | state institution of higher education | établissement public d'enseignement supérieur
ГАОУ = ГАОУ ВПО | state autonomous educational institution | établissement d'enseignement public autonome
ГКОУ | state public educational institution | établissement d'enseignement public
ГКУЗ | state public healthcare institution | établissement public de santé
ГКУСО = ГБУСО = ГАУСО = ГКУ СО = ГБУ СО | state social service institution | établissement public de services sociaux
ГБУ ДО = ГАУ ДО = ГБОУ ДО | state institution of extracurricular education | établissement public d'éducation périscolaire
ГНУ = ФГНУ | state scientific institution | établissement scientifique public
ГОБУЗ = ГБУЗ РК = ГБУЗ МО = ГБУЗ СК = ГБУЗ НСО = ГБУЗ ЛО = ГБУЗ СО = ГБУЗ ЯО = ГБУЗ КО = ГБУЗ АО | regional state budgetary healthcare institution | établissement public régional de santé
ОГАУЗ = КГАУЗ | regional state autonomous healthcare institution | établissement public régional autonome de santé
ОГАПОУ = КГАПОУ | regional state autonomous vocational institution | établissement public régional autonome d'enseignement professionnel
ОГКУ = КГКУ | regional state public institution | établissement public régional
ОГАУ = КГАУ | regional state autonomous institution | établissement public régional autonome
ГБУ РО = ГБУ МО = ГБУ РМЭ | regional state budgetary institution | établissement public régional
МКУК = МАУК = МУК | municipal cultural institution | établissement culturel municipal
МКП | municipal enterprise | entreprise municipale
МУ | municipal institution | établissement municipal
МУЗ = МАУЗ = МЛПУ | municipal healthcare institution | établissement municipal de santé
МУДОД = МОУ ДОД | municipal institution of extracurricular education | établissement municipal d'éducation périscolaire
НДОУ = ЧДОУ = ЧДОУ | private preschool institution | établissement préscolaire privé
ЧУЗ = НУЗ | private healthcare institution | établissement de santé privé
ЧУ ДПО = ЧОУ ДПО = НОУ ДПО = ЧУДПО | private institution of continuing professional education | établissement privé de formation professionnelle continue
АНО ДПО | autonomous non-profit organisation of continuing professional education | organisation autonome à but non lucratif de formation professionnelle continue
АНО ВО = АНОО ВО | autonomous non-profit organisation of higher education | organisation autonome à but non lucratif d'enseignement supérieur
ЧОУ ВО = НОЧУ ВО | private institution of higher education | établissement privé d'enseignement supérieur
АНОО = АНО СОШ | autonomous non-profit educational organisation | organisation éducative autonome à but non lucratif
АНПОО = АНО ПО | autonomous non-profit vocational education organisation | organisation autonome à but non lucratif d'enseignement professionnel
ЧПОУ = НПОУ | private vocational institution | établissement privé d'enseignement professionnel
БФ | charitable foundation | fondation caritative
РОО ВОИ | regional organisation of the All-Russian Society of Disabled People | organisation régionale de la Société panrusse des personnes handicapées
ПАО СК = САО = СПАО | insurance joint-stock company | société d'assurance par actions
АКБ ПАО = ПАО АКБ | joint-stock commercial bank | banque commerciale par actions
КХ | peasant farm | exploitation agricole
СХПК = СПССК | agricultural production cooperative | coopérative agricole de production
АФ | agricultural firm | entreprise agricole
СМУ | construction and installation directorate | direction de construction et d'installation
ПМК | mobile mechanised column | colonne mécanisée mobile
ДРСУ | road repair and construction directorate | direction de réparation et de construction routières
ЖЭУ | housing maintenance unit | service d'entretien des immeubles
ЖЭК | housing maintenance office | bureau d'entretien des immeubles
ЖКС | housing and utilities service | service du logement
УКС | capital construction directorate | direction des grands travaux
ТПП | chamber of commerce and industry | chambre de commerce et d'industrie
АТП | motor transport enterprise | entreprise de transport automobile
ПАТП | passenger motor transport enterprise | entreprise de transport de voyageurs
ГСПК | garage construction cooperative | coopérative de construction de garages
ОКБ | experimental design bureau | bureau d'études expérimental
ЦКБ | central design bureau | bureau d'études central
СКБ | special design bureau | bureau d'études spécial
НТЦ | research and technical centre | centre scientifique et technique
НИЦ | research centre | centre de recherche
НПЦ | research and production centre | centre de recherche et de production
НПК | research and production corporation | société de recherche et de production
МЦ | medical centre | centre médical
УЦ | training centre | centre de formation
ТРК | television and radio company | société de télévision et de radio
ВГТРК = ГТРК | state television and radio company | société d'État de télévision et de radio
ТРЦ | shopping and entertainment centre | centre commercial et de loisirs
ГРК | hotel and restaurant complex | complexe hôtelier et de restauration
КГУ | communal state institution | établissement public communal
КГП = КГП на ПХВ | communal state enterprise | entreprise publique communale
ГКП = ГКП на ПХВ | state communal enterprise | entreprise publique communale
КГКП = ГККП | communal state public enterprise | entreprise publique communale
РГП = РГП на ПХВ | republican state enterprise | entreprise publique républicaine
РГУ | republican state institution | établissement public républicain
УО | educational institution | établissement d'enseignement
ГУО | state educational institution | établissement d'enseignement public
УЗ | healthcare institution | établissement de santé
КУП = КПУП | communal unitary enterprise | entreprise unitaire communale
ИООО | foreign limited liability company | société étrangère à responsabilité limitée
СООО | joint limited liability company | société mixte à responsabilité limitée
ЧТУП = ЧПТУП | private trading unitary enterprise | entreprise unitaire privée de commerce
КУ | communal institution | établissement communal
КНП | communal non-profit enterprise | entreprise communale à but non lucratif
ФОП | sole proprietor | entrepreneur individuel
МКОУ = МКОУ СОШ | municipal public educational institution | établissement d'enseignement public municipal
КГБОУ = ОГБОУ = ГБОУ СО | regional state educational institution | établissement d'enseignement public régional
КГБПОУ = ОГБПОУ = КГКОУ | regional state vocational institution | établissement public régional d'enseignement professionnel
ГПОУ = ГОУ СПО = ГБОУ СПО | state vocational institution | établissement public d'enseignement professionnel
ТПК | trading and production company | société de commerce et de production
ГК | group of companies | groupe de sociétés
`;
