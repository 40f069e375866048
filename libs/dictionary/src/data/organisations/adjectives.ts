/**
 * Adjectives of institutions, departments and events: Russian, of a man | English | French, of a man `/` of a woman when they
 * differ. `=` before the French: no adjective but an addition that never changes.
 */
export const ADJECTIVES = `
государственный | state | =d'État
федеральный | federal | fédéral / fédérale
национальный | national | national / nationale
региональный | regional | régional / régionale
областной | regional | régional / régionale
краевой | territorial | territorial / territoriale
республиканский | republican | républicain / républicaine
окружной | district | =d'arrondissement
районный | district | =de district
межрайонный | inter-district | interdistrict
городской | city | municipal / municipale
муниципальный | municipal | municipal / municipale
сельский | rural | rural / rurale
центральный | central | central / centrale
главный | main | principal / principale
объединенный | joint | unifié / unifiée
международный | international | international / internationale
российский | Russian | russe
всероссийский | all-Russian | =de Russie
межрегиональный | interregional | interrégional / interrégionale
частный | private | privé / privée
негосударственный | non-state | =non étatique
общественный | public | public / publique
народный | people's | populaire
коммерческий | commercial | commercial / commerciale
благотворительный | charitable | caritatif / caritative
академический | academic | académique
драматический | drama | dramatique
музыкальный | music | musical / musicale
художественный | art | artistique
кукольный | puppet | =de marionnettes
молодежный | youth | =de la jeunesse
детский | children's | =pour enfants
юношеский | youth | =de jeunesse
школьный | school | scolaire
студенческий | student | étudiant / étudiante
медицинский | medical | médical / médicale
клинический | clinical | clinique
стоматологический | dental | dentaire
хирургический | surgical | chirurgical / chirurgicale
онкологический | oncology | oncologique
кардиологический | cardiology | cardiologique
диагностический | diagnostic | diagnostique
консультативно-диагностический | consultation and diagnostic | =de consultation et de diagnostic
инфекционный | infectious diseases | =des maladies infectieuses
психиатрический | psychiatric | psychiatrique
психоневрологический | psychoneurological | psychoneurologique
туберкулезный = противотуберкулезный | tuberculosis | antituberculeux / antituberculeuse
ветеринарный | veterinary | vétérinaire
реабилитационный | rehabilitation | =de rééducation
перинатальный | perinatal | périnatal / périnatale
офтальмологический | ophthalmological | ophtalmologique
военный | military | militaire
военно-медицинский | military medical | =de médecine militaire
военно-морской | naval | naval / navale
педагогический | pedagogical | pédagogique
технический | technical | technique
политехнический | polytechnic | polytechnique
технологический | technological | technologique
экономический | economic | économique
финансовый | finance | financier / financière
финансово-экономический | finance and economics | =de finances et d'économie
торгово-экономический | trade and economics | =de commerce et d'économie
планово-экономический | economic planning | =de planification économique
юридический | law | juridique
правовой | legal | juridique
аграрный = сельскохозяйственный | agricultural | agricole
лингвистический | linguistic | linguistique
гуманитарный | humanities | =de sciences humaines
классический | classical | classique
исследовательский | research | =de recherche
научный | scientific | scientifique
научно-исследовательский | research | =de recherche
научно-производственный | research and production | =de recherche et de production
научно-практический | research and practice | scientifique et pratique
инженерный | engineering | =d'ingénierie
строительный | construction | =de construction
архитектурный | architectural | =d'architecture
архитектурно-строительный | architecture and civil engineering | =d'architecture et de génie civil
инженерно-строительный | civil engineering | =de génie civil
авиационный | aviation | =d'aviation
аэрокосмический | aerospace | aérospatial / aérospatiale
автомобильный | automobile | automobile
автодорожный | automobile and road | =de l'automobile et des routes
автотранспортный | motor transport | =de transport automobile
железнодорожный | railway | ferroviaire
морской | maritime | maritime
речной | river | fluvial / fluviale
транспортный | transport | =de transport
дорожный | road | routier / routière
энергетический | power engineering | énergétique
электротехнический | electrotechnical | électrotechnique
нефтяной | petroleum | pétrolier / pétrolière
газовый | gas | gazier / gazière
нефтегазовый | oil and gas | =du pétrole et du gaz
горный | mining | minier / minière
горно-обогатительный | mining and processing | =d'extraction et d'enrichissement
металлургический | metallurgical | métallurgique
машиностроительный | engineering | =de construction mécanique
приборостроительный | instrument-making | =d'instruments
судостроительный | shipbuilding | =de construction navale
судоремонтный | ship repair | =de réparation navale
вагоноремонтный | carriage repair | =de réparation de wagons
ремонтный | repair | =de réparation
механический | mechanical | mécanique
ремонтно-механический | mechanical repair | =de réparation mécanique
химический | chemical | chimique
нефтехимический | petrochemical | pétrochimique
химико-технологический | chemical technology | =de technologie chimique
фармацевтический | pharmaceutical | pharmaceutique
пищевой | food | alimentaire
молочный | dairy | laitier / laitière
мясной | meat | =de viande
кондитерский | confectionery | =de confiserie
текстильный | textile | textile
швейный | sewing | =de confection
мебельный | furniture | =de meubles
обувной | shoe | =de chaussures
книжный | book | =de livres
продовольственный | food | alimentaire
трубный | pipe | =de tubes
кирпичный | brick | =de briques
цементный | cement | =de ciment
бумажный | paper | =de papier
лесной | forestry | forestier / forestière
промышленный | industrial | industriel / industrielle
производственный | production | =de production
торговый | trade | commercial / commerciale
оптовый | wholesale | =de gros
туристический = туристский | tourist | touristique
страховой | insurance | =d'assurance
банковский | banking | bancaire
инвестиционный | investment | =d'investissement
консалтинговый | consulting | =de conseil
аудиторский | audit | =d'audit
рекламный | advertising | =de publicité
логистический | logistics | logistique
охранный | security | =de sécurité
риелторский | estate agency | immobilier / immobilière
проектный | design | =de conception
конструкторский | design | =d'études
информационный | information | =d'information
информационно-аналитический | information and analysis | =d'information et d'analyse
аналитический | analytical | analytique
вычислительный | computing | =de calcul
учебный | training | =de formation
учебно-методический | teaching and methods | =pédagogique et méthodologique
методический | methodological | méthodologique
образовательный | educational | éducatif / éducative
профессиональный | vocational | professionnel / professionnelle
индустриальный | industrial | industriel / industrielle
многопрофильный | multidisciplinary | multidisciplinaire
спортивный | sports | sportif / sportive
культурный | cultural | culturel / culturelle
выставочный | exhibition | =d'exposition
исторический | history | =d'histoire
краеведческий | local history | =d'histoire locale
литературный | literary | littéraire
филологический | philological | =de philologie
биологический | biological | =de biologie
физический | physics | =de physique
математический | mathematics | =de mathématiques
геологический | geological | géologique
географический | geographical | géographique
филармонический | philharmonic | philharmonique
православный | Orthodox | orthodoxe
духовный | theological | =de théologie
социальный | social | social / sociale
административный | administrative | administratif / administrative
кадровый | personnel | =du personnel
хозяйственный | maintenance | =d'intendance
плановый | planning | =de planification
сметный | cost estimating | =des devis
договорный | contracts | =des contrats
таможенный | customs | douanier / douanière
налоговый | tax | fiscal / fiscale
пожарный | fire | =d'incendie
следственный | investigative | =d'enquête
кредитный | credit | =de crédit
ипотечный | mortgage | =de crédit immobilier
ежегодный | annual | annuel / annuelle
деловой | business | =d'affaires
новый | new | nouveau / nouvelle
молодой | young | jeune
близкий | close | proche
дальний | distant | éloigné / éloignée
старший | elder | aîné / aînée
младший | younger | cadet / cadette
взрослый | adult | adulte
прикладной | applied | appliqué / appliquée
трубопрокатный | pipe rolling | =de laminage de tubes
оружейный | arms | =d'armes
шинный | tyre | =de pneus
подъемный | lifting | =de levage
семейный | family | familial / familiale
благородный | precious | précieux / précieuse
драгоценный | precious | précieux / précieuse
отраслевой | sectoral | sectoriel / sectorielle
резиновый | rubber | =en caoutchouc
железобетонный | reinforced concrete | =en béton armé
турбинный | turbine | =de turbines
рыбный | fish | =de poisson
станкостроительный | machine tool | =de machines-outils
тракторный | tractor | =de tracteurs
моторный | engine | =de moteurs
подшипниковый | bearing | =de roulements
кабельный | cable | =de câbles
арматурный | valve | =de robinetterie
электромеханический | electromechanical | électromécanique
электромашиностроительный | electrical machinery | =de machines électriques
радиотехнический | radio engineering | radiotechnique
оптико-механический | optical and mechanical | =d'optique et de mécanique
оптический | optical | =d'optique
часовой | watch | =d'horlogerie
вертолетный | helicopter | =d'hélicoptères
локомотиворемонтный | locomotive repair | =de réparation de locomotives
авторемонтный | car repair | =de réparation automobile
стекольный | glass | =de verre
фарфоровый | porcelain | =de porcelaine
керамический | ceramic | =de céramique
лакокрасочный | paint and varnish | =de peintures et vernis
коксохимический | coke and chemical | =de cokéfaction
алюминиевый | aluminium | =d'aluminium
медеплавильный | copper smelting | =de fonderie de cuivre
электродный | electrode | =d'électrodes
сталелитейный | steel casting | =de fonderie d'acier
литейный | foundry | =de fonderie
деревообрабатывающий | woodworking | =de transformation du bois
трикотажный | knitwear | =de tricot
пивоваренный | brewing | =de brasserie
ликероводочный | spirits | =de spiritueux
винодельческий | wine-making | vinicole
мясоперерабатывающий | meat processing | =de transformation de viande
рыбоперерабатывающий | fish processing | =de transformation de poisson
витаминный | vitamin | =de vitamines
экспериментальный | experimental | expérimental / expérimentale
полиграфический | printing | =d'imprimerie
современный | modern | moderne
традиционный | traditional | traditionnel / traditionnelle
передовой | advanced | avancé / avancée
зарубежный | foreign | étranger / étrangère
отечественный | domestic | national / nationale
степной | steppe | =de steppe
полярный | polar | polaire
космический | space | spatial / spatiale
ядерный | nuclear | nucléaire
атомный | nuclear | nucléaire
тепловой | thermal | thermique
электрический | electrical | électrique
электронный | electronic | électronique
цифровой | digital | numérique
компьютерный | computer | informatique
программный | software | logiciel / logicielle
биомедицинский | biomedical | biomédical / biomédicale
экологический | environmental | écologique
абонентский | subscriber | =des abonnés
аварийный | emergency | =d'urgence
авторский | author's | =d'auteur
антикоррупционный | anti-corruption | =anticorruption
арендный | lease | =de location
архивный | archive | =des archives
бактериологический | bacteriological | bactériologique
буровой | drilling | =de forage
разведочный | exploration | =d'exploration
эксплуатационный | operation | =d'exploitation
валютный | foreign exchange | =des devises
вещевой | clothing supply | =d'habillement
водный | water | =des eaux
генетический | genetics | =de génétique
гидравлический | hydraulic | hydraulique
гистологический | histology | =d'histologie
грузовой | cargo | =de fret
дезинфекционный | disinfection | =de désinfection
доменный | blast-furnace | =de hauts-fourneaux
животноводческий | livestock | =d'élevage
закройный | cutting | =de coupe
раскройный | cutting | =de coupe
заготовительный | blanking | =de préparation
земельный | land | foncier / foncière
зоологический | zoological | zoologique
имущественный | property | =du patrimoine
испытательный | test | =d'essais
калибровочный | calibration | =de calibrage
кислородный | oxygen | =d'oxygène
ковровый | carpet | =de tapis
колбасный | sausage | =de charcuterie
коммунальный | municipal utilities | =des services communaux
компрессорный | compressor | =de compresseurs
консультационный | consulting | =de consultation
контрольный | control | =de contrôle
контрольно-ревизионный | audit and control | =de contrôle et d'audit
конфетный | sweets | =de confiserie
кормовой | feed | =d'aliments pour animaux
корпоративный | corporate | =d'entreprise
котельный | boiler | =de chaudières
красильный | dyeing | =de teinture
криминалистический | forensic | =de criminalistique
культурно-массовый | cultural events | =d'animation culturelle
лабораторный | laboratory | =de laboratoire
ландшафтный | landscape | =de paysage
лицензионный | licensing | =des licences
маркетинговый | marketing | =de marketing
мартеновский | open-hearth | =de fours Martin
мобилизационный | mobilisation | =de mobilisation
монтажный | assembly | =de montage
надзорный | supervisory | =de surveillance
нормативный | standards | =des normes
овощной | vegetable | =de légumes
оперативный | operational | opérationnel / opérationnelle
опытно-экспериментальный | experimental | expérimental / expérimentale
опытный | pilot | pilote
организационный | organisational | =d'organisation
отделочный | finishing | =de finition
пассажирский | passenger | =des voyageurs
патентный | patent | =des brevets
переплетный | bookbinding | =de reliure
печатный | printing | =d'impression
плавильный | smelting | =de fusion
погрузочный | loading | =de chargement
почтовый | postal | postal / postale
претензионный | claims | =des réclamations
приборный | instrument | =d'instruments
протокольный | protocol | =du protocole
профилактический | preventive | préventif / préventive
психологический | psychological | psychologique
пусконаладочный | commissioning | =de mise en service
путевой | track | =de la voie
радиологический | radiology | =de radiologie
рентгенологический = рентгеновский | X-ray | =de radiologie
ревматологический | rheumatology | =de rhumatologie
ремонтно-строительный | repair and construction | =de réparation et de construction
розничный | retail | =de détail
санитарный | sanitary | sanitaire
санитарно-эпидемиологический | sanitary and epidemiological | sanitaire et épidémiologique
сервисный | service | =après-vente
складской | warehouse | =d'entrepôt
сметно-договорной | estimates and contracts | =des devis et contrats
снабженческий | supply | =d'approvisionnement
сталеплавильный | steelmaking | =d'aciérie
статистический | statistical | =des statistiques
столярный | joinery | =de menuiserie
сушильный | drying | =de séchage
творческий | creative | créatif / créative
телевизионный | television | =de télévision
термический | heat treatment | =de traitement thermique
токсикологический | toxicology | =de toxicologie
топливный | fuel | =de combustibles
упаковочный | packing | =d'emballage
урологический | urology | =d'urologie
учетный | records | =d'enregistrement
фасовочный | packaging | =de conditionnement
физиотерапевтический | physiotherapy | =de physiothérapie
формовочный | moulding | =de moulage
холодильный | refrigeration | frigorifique
штамповочный | stamping | =d'estampage
экскурсионный | excursion | =des excursions
экспедиционный | forwarding | =d'expédition
экспертный | expert | =d'expertise
экспортный | export | =des exportations
импортный | import | =des importations
электроремонтный | electrical repair | =de réparation électrique
этнографический | ethnographic | ethnographique
ювелирный | jewellery | =de bijouterie
аварийно-спасательный | emergency rescue | =de secours
аварийно-восстановительный | emergency repair | =de dépannage
золотодобывающий | gold-mining | =d'extraction d'or
горнодобывающий | mining | minier / minière
нефтедобывающий | oil-producing | =de production pétrolière
лесоперерабатывающий | timber-processing | =de transformation du bois
кожевенный | leather | =de cuir
никелевый | nickel | =de nickel
масложировой | oil and fat | =d'huiles et de graisses
шоколадный | chocolate | =de chocolat
рыболовецкий | fishing | =de pêche
рыбопромышленный | fishing industry | =de pêche industrielle
свиноводческий | pig-breeding | =d'élevage porcin
птицеводческий | poultry | avicole
молочно-товарный | dairy | laitier / laitière
тепличный | greenhouse | =de serres
лесотехнический | forestry engineering | forestier / forestière
физико-математический | physics and mathematics | =de physique et de mathématiques
историко-филологический | history and philology | =d'histoire et de philologie
социально-экономический | socio-economic | socio-économique
социально-демографический | socio-demographic | socio-démographique
демографический | demographic | démographique
территориальный | territorial | territorial / territoriale
градостроительный | urban planning | =d'urbanisme
жилищный | housing | =du logement
социально-гуманитарный | social sciences and humanities | =de sciences humaines et sociales
естественно-научный | natural sciences | =de sciences naturelles
дорожно-строительный | road construction | =de construction routière
ремонтно-эксплуатационный | repair and maintenance | =de réparation et d'exploitation
материально-технический | logistics | =de logistique
линейный | line | =de ligne
вахтовый | rotational | =de rotation
круглосуточный | round-the-clock | =ouvert 24h/24
специализированный | specialised | spécialisé / spécialisée
женский | women's | =pour femmes
мужской | men's | =pour hommes
геологоразведочный | geological exploration | =d'exploration géologique
газораспределительный | gas distribution | =de distribution de gaz
насосный | pumping | =de pompage
мусороперерабатывающий | waste-processing | =de traitement des déchets
звукозаписывающий | recording | =d'enregistrement
продюсерский | production | =de production
развивающий | development | =d'éveil
высший | higher | supérieur / supérieure
командный | command | =de commandement
военно-инженерный | military engineering | =du génie militaire
военно-воздушный | air force | =de l'armée de l'air
военно-политический | military political | militaire et politique
артиллерийский | artillery | =d'artillerie
танковый | tank | =des blindés
ракетный | missile | =de missiles
общевойсковой | combined arms | interarmes
мореходный | navigation | =de navigation
судебно-медицинский | forensic medical | médico-légal / médico-légale
физико-химический | physical and chemical | physico-chimique
санаторно-курортный | sanatorium and spa | thermal / thermale
детско-юношеский | children's and youth | =pour enfants et adolescents
культурно-досуговый | culture and leisure | =de culture et de loisirs
спортивно-оздоровительный | sports and recreation | =de sport et de loisirs
физкультурно-оздоровительный | fitness and recreation | =de sport et de remise en forme
лечебно-профилактический | medical and preventive | =de soins et de prévention
лечебно-диагностический | medical and diagnostic | =de soins et de diagnostic
амбулаторно-поликлинический | outpatient | =de soins ambulatoires
историко-краеведческий | local history | =d'histoire locale
художественно-эстетический | arts | artistique
информационно-технический | information technology | =informatique
авиаремонтный | aircraft repair | =de réparation aéronautique
сахарный | sugar | =de sucre
консервный | canning | =de conserves
спиртовой | spirit | =d'alcool
табачный | tobacco | =de tabac
макаронный | pasta | =de pâtes
комбикормовый | animal feed | =d'aliments pour animaux
нефтеперерабатывающий | oil-refining | =de raffinage
газоперерабатывающий | gas-processing | =de traitement du gaz
целлюлозно-бумажный | pulp and paper | =de pâte à papier
горно-металлургический | mining and metallurgical | minier et métallurgique / minière et métallurgique
медный | copper | =de cuivre
угольный | coal | =de charbon
принимающий | host | =d'accueil
приглашающий | inviting | =d'accueil
направляющий | sending | =d'envoi
`;
