/**
 * What ministries and departments of regions are of, in the genitive: Russian | English | French with its preposition; and
 * what stands behind adjectives in their names: Russian | English | French and its gender.
 */
export const MINISTRY_FIELDS = `
труда | Labour | du Travail
занятости = занятости населения | Employment | de l'Emploi
образования | Education | de l'Éducation
просвещения | Education | de l'Éducation
высшего образования | Higher Education | de l'Enseignement supérieur
общего образования | General Education | de l'Enseignement général
науки | Science | de la Science
культуры | Culture | de la Culture
здравоохранения | Health | de la Santé
спорта | Sport | des Sports
физической культуры | Physical Education | de l'Éducation physique
туризма | Tourism | du Tourisme
промышленности | Industry | de l'Industrie
торговли | Trade | du Commerce
предпринимательства | Entrepreneurship | de l'Entrepreneuriat
инвестиций | Investment | des Investissements
инноваций | Innovation | de l'Innovation
экономики | Economy | de l'Économie
финансов | Finance | des Finances
транспорта | Transport | des Transports
дорожного хозяйства | Roads | des Routes
связи | Communications | des Communications
строительства | Construction | de la Construction
архитектуры | Architecture | de l'Architecture
градостроительства | Urban Planning | de l'Urbanisme
жилищно-коммунального хозяйства = жкх | Housing and Utilities | du Logement et des Services publics
энергетики | Energy | de l'Énergie
тарифов | Tariffs | des Tarifs
природных ресурсов | Natural Resources | des Ressources naturelles
природопользования | Environmental Management | de la Gestion de l'environnement
экологии | Ecology | de l'Écologie
окружающей среды | Environment | de l'Environnement
охраны окружающей среды | Environmental Protection | de la Protection de l'environnement
лесного хозяйства | Forestry | des Forêts
сельского хозяйства | Agriculture | de l'Agriculture
рыбного хозяйства | Fisheries | de la Pêche
продовольствия | Food | de l'Alimentation
ветеринарии | Veterinary Medicine | de la Médecine vétérinaire
социальной защиты = социальной защиты населения | Social Protection | de la Protection sociale
социального обслуживания = социального обслуживания населения | Social Services | des Services sociaux
молодежи | Youth | de la Jeunesse
семьи | Family | de la Famille
демографии | Demography | de la Démographie
юстиции | Justice | de la Justice
имущества | Property | du Patrimoine
государственного имущества | State Property | du Patrimoine de l'État
информационных технологий | Information Technology | des Technologies de l'information
информации | Information | de l'Information
массовых коммуникаций | Mass Media | des Médias
печати | Press | de la Presse
потребительского рынка | Consumer Market | du Marché de consommation
услуг | Services | des Services
внутренней политики | Internal Policy | de la Politique intérieure
внешних связей | External Relations | des Relations extérieures
внешнеэкономических связей | Foreign Economic Relations | des Relations économiques extérieures
гражданской обороны | Civil Defence | de la Défense civile
чрезвычайных ситуаций | Emergency Situations | des Situations d'urgence
государственного управления | Public Administration | de l'Administration publique
агропромышленного комплекса | Agro-Industrial Complex | du Complexe agro-industriel
топливно-энергетического комплекса | Fuel and Energy Complex | du Complexe énergétique
городского хозяйства | Municipal Services | des Services municipaux
благоустройства | Public Amenities | de l'Aménagement urbain
`;

export const MINISTRY_NOUNS = `
политики | Policy | Politique [f]
развития | Development | Développement [m]
безопасности | Security | Sécurité [f]
отношений | Relations | Relations [f]
коммуникаций | Communications | Communications [f]
ресурсов | Resources | Ressources [f]
поддержки | Support | Soutien [m]
контроля | Control | Contrôle [m]
`;
