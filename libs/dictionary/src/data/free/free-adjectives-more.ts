/** Adjectives of free phrases: what things are of. The shape of a row: free-adjectives.ts. */
export const FREE_ADJECTIVES_MORE = `
семейный | family | familial
родительский | parental | parental
детский | children's | =pour enfants
молодежный | youth | =de la jeunesse
женский | women's | féminin
мужской | men's | masculin
школьный | school | scolaire
студенческий | student | étudiant
университетский | university | universitaire
учебный | study | =d'études
образовательный | educational | éducatif
научный | scientific | scientifique
исследовательский | research | =de recherche
научно-исследовательский | research | =de recherche
научно-практический | scientific and practical | scientifique et pratique
преподавательский | teaching | =d'enseignement
педагогический | teaching | pédagogique
методический | methodological | méthodologique
языковой | language | linguistique
профессиональный | professional | professionnel
производственный | production | =de production
промышленный | industrial | industriel
технический | technical | technique
технологический | technological | technologique
инженерный | engineering | =d'ingénierie
строительный | construction | =de construction
ремонтный | repair | =de réparation
транспортный | transport | =de transport
автомобильный | car | automobile
железнодорожный | railway | ferroviaire
авиационный | aviation | aéronautique
судовой | ship's | =de bord
портовый | port | portuaire
рыболовный | fishing | =de pêche
рыбный | fish | =de poisson
сельскохозяйственный | agricultural | agricole
фермерский | farm | agricole
пищевой | food | alimentaire
продовольственный | food | alimentaire
медицинский | medical | médical
лечебный | therapeutic | thérapeutique
санаторный | spa | thermal
санаторно-курортный | spa | thermal
оздоровительный | health | =de santé
стоматологический | dental | dentaire
хирургический | surgical | chirurgical
хронический | chronic | chronique
инфекционный | infectious | infectieux
психический | mental | mental
физический | physical | physique
спортивный | sports | sportif
тренировочный | training | =d'entraînement
футбольный | football | =de football
хоккейный | hockey | =de hockey
лыжный | skiing | =de ski
горнолыжный | skiing | =de ski
танцевальный | dance | =de danse
музыкальный | musical | musical
театральный | theatre | théâtral
творческий | creative | créatif
литературный | literary | littéraire
туристический | tourist | touristique
туристский | tourist | touristique
экскурсионный | sightseeing | touristique
гостиничный | hotel | hôtelier
гостевой | guest | =d'invité
курортный | resort | balnéaire
круизный | cruise | =de croisière
водительский | driving | =de conduite
охотничий | hunting | =de chasse
домашний | home | domestique
вольный | free | libre
декретный | maternity | =de maternité
теплоходный | ship | =en bateau
велосипедный | cycling | =à vélo
конный | horse | équestre
фитнес | fitness | =de fitness
репетиторский | tutoring | =de cours particuliers
пострадавший | injured | blessé
документальный | documentary | documentaire
престарелый | elderly | âgé
головной | head | principal
парашютный | parachute | =de parachute
технологичный | technological | technologique
цифровой | digital | numérique
сетевой | network | =de réseau
оптовый | wholesale | =en gros
розничный | retail | =au détail
импортный | imported | importé
экспортный | export | =d'exportation
отечественный | domestic | national
подержанный | used | =d'occasion
запасной | spare | =de rechange
пожарный | fire | =d'incendie
электрический | electric | électrique
газовый | gas | =à gaz
нефтяной | oil | pétrolier / pétrolière
угольный | coal | charbonnier / charbonnière
металлургический | metallurgical | métallurgique
лесозаготовительный | logging | forestier / forestière
морепродуктовый | seafood | =de fruits de mer
мясной | meat | =de viande
молочный | dairy | laitier / laitière
цветочный | flower | =de fleurs
книжный | book | =de livres
детская | children's | =pour enfants
игровой | gaming | =de jeux
клинический | clinical | clinique
онкологический | cancer | oncologique
кардиологический | cardiological | cardiologique
ортопедический | orthopaedic | orthopédique
офтальмологический | eye | ophtalmologique
психологический | psychological | psychologique
реабилитационный | rehabilitation | =de rééducation
послеоперационный | post-operative | postopératoire
диетический | dietary | diététique
пластический | plastic | plastique
врожденный | congenital | congénital
наследственный | hereditary | héréditaire
генеральный | general | général
исполнительный | executive | exécutif
почетный | honorary | honoraire
заслуженный | honoured | émérite
ветеранский | veterans' | =de vétérans
командный | team | =par équipes
сборный | national | national
чемпионский | championship | =de championnat
любительский | amateur | amateur
олимпийский | Olympic | olympique
мировой | world | mondial
областная | regional | régional
отчетный | reporting | =de rapport
подготовительный | preparatory | préparatoire
дошкольный | preschool | préscolaire
заочный | correspondence | =par correspondance
очный | full-time | =à temps plein
платежный | payment | =de paiement
расчетный | settlement | =de règlement
валютный | foreign currency | =en devises
рублевый | rouble | =en roubles
долларовый | dollar | =en dollars
совокупный | total | total
чистая | net | net / nette
официальная | official | officiel / officielle
пенсионная | pension | =de retraite
инвалидный | disability | =d'invalidité
опекунский | guardianship | =de tutelle
приемный | foster | adoptif
усыновленный | adopted | adopté
внебрачный | born out of wedlock | =né hors mariage
законнорожденный | legitimate | légitime
совместно нажитый | jointly acquired | acquis en commun
брачный | marriage | matrimonial
свадебный | wedding | =de mariage
юбилейный | anniversary | =d'anniversaire
прощальный | farewell | =d'adieu
новорожденная | newborn | nouveau-né / nouveau-née
чартерный | charter | charter
авиа | air | aérien
автобусный | bus | =en autocar
паромный | ferry | =en ferry
пеший | walking | pédestre
активный | active | actif
экстремальный | extreme | extrême
пассивный | passive | passif
деловой | business | =d'affaires
служебный | official | =de service
рабочая | work | =de travail
коммерческий | commercial | commercial
торговый | trade | commercial
экономический | economic | économique
финансовый | financial | financier
денежный | monetary | monétaire
банковский | bank | bancaire
кредитный | credit | =de crédit
ипотечный | mortgage | hypothécaire
налоговый | tax | fiscal
страховой | insurance | =d'assurance
пенсионный | pension | =de retraite
социальный | social | social
материальный | financial | financier
спонсорский | sponsorship | =de prise en charge
благотворительный | charity | caritatif
юридический | legal | juridique
правовой | legal | juridique
судебный | court | judiciaire
уголовный | criminal | pénal
административный | administrative | administratif
миграционный | migration | migratoire
визовый | visa | =de visa
шенгенский | Schengen | =Schengen
паспортный | passport | =de passeport
таможенный | customs | douanier
пограничный | border | frontalier
консульский | consular | consulaire
дипломатический | diplomatic | diplomatique
политический | political | politique
военный | military | militaire
воинский | military | militaire
армейский | army | militaire
боевой | combat | =de combat
морская | naval | naval
трудовой | employment | =de travail
кадровый | personnel | =du personnel
жилой | residential | résidentiel
жилищный | housing | =de logement
нежилой | commercial | commercial
земельный | land | foncier
дачный | country | =de campagne
загородный | country | =de campagne
съемный | rented | loué
арендованный | rented | loué
арендный | rental | locatif
меблированный | furnished | meublé
недвижимый | immovable | immobilier
электронный | electronic | électronique
компьютерный | computer | informatique
интернет | internet | =internet
информационный | information | =d'information
рекламный | advertising | publicitaire
ювелирный | jewellery | =de joaillerie
косметический | cosmetic | cosmétique
косметологический | cosmetology | cosmétologique
бытовой | household | ménager / ménagère
мебельный | furniture | =de meubles
одноместный | single | individuel
двухместный | double | double
трехместный | triple | triple
однокомнатный | one-room | =d'une pièce
двухкомнатный | two-room | =de deux pièces
трехкомнатный | three-room | =de trois pièces
четырехкомнатный | four-room | =de quatre pièces
двухэтажный | two-storey | =à deux étages
одноэтажный | single-storey | =de plain-pied
многоквартирный | apartment | collectif
деревянный | wooden | =en bois
кирпичный | brick | =en briques
каменный | stone | =en pierre
золотой | gold | =en or
серебряный | silver | =en argent
кожаный | leather | =en cuir
грузовой | freight | =de marchandises
легковой | passenger | particulier / particulière
пассажирский | passenger | =de voyageurs
вахтовый | rotational | =par rotation
сезонный | seasonal | saisonnier
удаленный | remote | =à distance
дистанционный | remote | =à distance
сменный | shift | posté
ночной | night | =de nuit
дневной | day | =de jour
утренний | morning | =du matin
вечерний | evening | =du soir
ответственный | responsible | responsable
квалифицированный | qualified | qualifié
опытный | experienced | expérimenté
самостоятельный | independent | indépendant
организованный | organised | organisé
принимающий | host | =d'accueil
приглашающий | inviting | invitant
направляющий | sending | =d'envoi
командирующий | sending | =d'envoi
сопровождающий | accompanying | accompagnateur / accompagnatrice
проживающий | residing | résidant
работающий | working | actif
неработающий | non-working | =sans emploi
обучающий | training | =de formation
вступительный | entrance | =d'entrée
выпускной | final | =de fin d'études
государственная | state | =d'État
муниципальный | municipal | municipal
федеральный | federal | fédéral
российский | Russian | russe
русский | Russian | russe
советский | Soviet | soviétique
украинский | Ukrainian | ukrainien
белорусский | Belarusian | biélorusse
казахский | Kazakh | kazakh
казахстанский | Kazakhstani | kazakhstanais
узбекский | Uzbek | ouzbek / ouzbèke
таджикский | Tajik | tadjik / tadjike
киргизский | Kyrgyz | kirghize
армянский | Armenian | arménien
грузинский | Georgian | géorgien
азербайджанский | Azerbaijani | azerbaïdjanais
молдавский | Moldovan | moldave
литовский | Lithuanian | lituanien
латвийский | Latvian | letton / lettonne
эстонский | Estonian | estonien
польский | Polish | polonais
немецкий | German | allemand
германский | German | allemand
французский | French | français
английский | English | anglais
британский | British | britannique
американский | American | américain
канадский | Canadian | canadien
испанский | Spanish | espagnol
итальянский | Italian | italien
португальский | Portuguese | portugais
греческий | Greek | grec / grecque
турецкий | Turkish | turc / turque
болгарский | Bulgarian | bulgare
сербский | Serbian | serbe
хорватский | Croatian | croate
чешский | Czech | tchèque
словацкий | Slovak | slovaque
венгерский | Hungarian | hongrois
румынский | Romanian | roumain
австрийский | Austrian | autrichien
швейцарский | Swiss | suisse
голландский | Dutch | néerlandais
бельгийский | Belgian | belge
шведский | Swedish | suédois
норвежский | Norwegian | norvégien
датский | Danish | danois
финский | Finnish | finlandais
китайский | Chinese | chinois
японский | Japanese | japonais
корейский | Korean | coréen
вьетнамский | Vietnamese | vietnamien
тайский | Thai | thaïlandais
индийский | Indian | indien
монгольский | Mongolian | mongol
арабский | Arab | arabe
израильский | Israeli | israélien
египетский | Egyptian | égyptien
иранский | Iranian | iranien
европейский | European | européen
азиатский | Asian | asiatique
африканский | African | africain
австралийский | Australian | australien
московский | Moscow | =de Moscou
петербургский | St. Petersburg | =de Saint-Pétersbourg
дальневосточный | Far Eastern | =d'Extrême-Orient
сибирский | Siberian | =de Sibérie
уральский | Ural | =de l'Oural
`;
