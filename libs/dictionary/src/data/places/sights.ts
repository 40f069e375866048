/** What travellers want to see, as it stands behind "посмотреть", "посетить" and "осмотр": Russian | English | French. */
export const SIGHTS = `
лувр = лувра | the Louvre | le Louvre
эйфелеву башню = эйфелева башня = эйфелевой башни | the Eiffel Tower | la tour Eiffel
замки луары = замков луары = замки долины луары = замков долины луары | the castles of the Loire | les châteaux de la Loire
версаль = версаля = версальский дворец | Versailles | Versailles
диснейленд = диснейленда = парижский диснейленд | Disneyland | Disneyland
нотр-дам = собор парижской богоматери | Notre-Dame | Notre-Dame
монмартр | Montmartre | Montmartre
музей орсе | the Orsay Museum | le musée d'Orsay
мон-сен-мишель | Mont-Saint-Michel | le Mont-Saint-Michel
лазурный берег = лазурного берега | the Côte d'Azur | la Côte d'Azur
прованс = прованса | Provence | la Provence
нормандию = нормандия = нормандии | Normandy | la Normandie
эльзас = эльзаса | Alsace | l'Alsace
колизей = колизея | the Colosseum | le Colisée
ватикан = ватикана | the Vatican | le Vatican
музеи ватикана = музеев ватикана = ватиканские музеи | the Vatican Museums | les musées du Vatican
собор святого петра | St. Peter's Basilica | la basilique Saint-Pierre
римский форум | the Roman Forum | le Forum romain
помпеи | Pompeii | Pompéi
галерею уффици = галерея уффици = галереи уффици | the Uffizi Gallery | la galerie des Offices
тоскану = тоскана = тосканы | Tuscany | la Toscane
сицилию = сицилия = сицилии | Sicily | la Sicile
пизанскую башню = пизанская башня | the Leaning Tower of Pisa | la tour de Pise
саграда фамилию = саграда фамилия = храм святого семейства | the Sagrada Familia | la Sagrada Familia
альгамбру = альгамбра | the Alhambra | l'Alhambra
музей прадо = прадо | the Prado Museum | le musée du Prado
каталонию = каталония = каталонии | Catalonia | la Catalogne
андалусию = андалусия = андалусии | Andalusia | l'Andalousie
акрополь = акрополя = афинский акрополь | the Acropolis | l'Acropole
метеоры = монастыри метеоры | Meteora | les Météores
крит | Crete | la Crète
биг-бен = биг бен | Big Ben | Big Ben
тауэр | the Tower of London | la Tour de Londres
британский музей = британского музея | the British Museum | le British Museum
стоунхендж | Stonehenge | Stonehenge
бранденбургские ворота | the Brandenburg Gate | la porte de Brandebourg
рейхстаг | the Reichstag | le Reichstag
кёльнский собор = кельнский собор | Cologne Cathedral | la cathédrale de Cologne
замок нойшванштайн = нойшванштайн | Neuschwanstein Castle | le château de Neuschwanstein
дрезденскую галерею = дрезденская галерея = дрезденской галереи | the Dresden Gallery | la galerie de Dresde
баварию = бавария = баварии | Bavaria | la Bavière
шёнбрунн = шенбрунн | Schönbrunn | Schönbrunn
венскую оперу = венская опера | the Vienna Opera | l'Opéra de Vienne
карлов мост | Charles Bridge | le pont Charles
пражский град | Prague Castle | le château de Prague
альпы = альп | the Alps | les Alpes
женевское озеро | Lake Geneva | le lac Léman
норвежские фьорды = фьорды норвегии = норвежских фьордов = фьорды | the Norwegian fjords | les fjords norvégiens
северное сияние = северного сияния | the northern lights | les aurores boréales
фудзи = гору фудзи = гора фудзи = фудзияму = фудзияма = горы фудзи | Mount Fuji | le mont Fuji
цветение сакуры = цветения сакуры = сакуру = цветущую сакуру | the cherry blossoms | les cerisiers en fleurs
великую китайскую стену = великая китайская стена = великой китайской стены | the Great Wall of China | la Grande Muraille de Chine
запретный город = запретного города | the Forbidden City | la Cité interdite
терракотовую армию = терракотовая армия = терракотовой армии | the Terracotta Army | l'armée de terre cuite
тадж-махал = тадж махал = тадж-махала | the Taj Mahal | le Taj Mahal
ангкор-ват = ангкор ват | Angkor Wat | Angkor Vat
ниагарский водопад = ниагару = ниагара = ниагарского водопада | Niagara Falls | les chutes du Niagara
гранд-каньон = большой каньон = гранд каньон | the Grand Canyon | le Grand Canyon
статую свободы = статуя свободы = статуи свободы | the Statue of Liberty | la statue de la Liberté
голливуд | Hollywood | Hollywood
пирамиды = пирамиды гизы = пирамид | the pyramids | les pyramides
луксор | Luxor | Louxor
мачу-пикчу | Machu Picchu | le Machu Picchu
петру иорданскую | Petra | Pétra
каппадокию = каппадокия = каппадокии | Cappadocia | la Cappadoce
памуккале | Pamukkale | Pamukkale
иерусалим | Jerusalem | Jérusalem
святую землю = святая земля = святой земли | the Holy Land | la Terre sainte
мёртвое море = мертвое море | the Dead Sea | la mer Morte
достопримечательности = достопримечательностей | the sights | les curiosités
музеи = музеев | museums | des musées
замки = замков | castles | des châteaux
архитектуру | the architecture | l'architecture
страну | the country | le pays
европу = европы | Europe | l'Europe
скандинавию = скандинавии | Scandinavia | la Scandinavie
`;
