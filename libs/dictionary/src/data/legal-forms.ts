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
КФХ | farm | exploitation agricole
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
ФГБОУ ВПО = ГОУ ВПО = ФГОУ ВПО | federal state institution of higher professional education | établissement public d'enseignement supérieur
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
МБУ ДК | municipal cultural centre | maison de la culture municipale
ГБУК | state budgetary cultural institution | établissement culturel public
ФГБУК | federal state budgetary cultural institution | établissement culturel public fédéral
ГПОУ = ГБПОУ СПО = КГБПОУ = ОГБПОУ = СПб ГБПОУ | state vocational institution | établissement public d'enseignement professionnel
ОГУП | regional state unitary enterprise | entreprise unitaire d'État régionale
КГБУ = ОГБУ = СПб ГБУ | regional state budgetary institution | établissement public régional
КГБУЗ = СПб ГБУЗ | regional state budgetary healthcare institution | établissement public régional de santé
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
`;
