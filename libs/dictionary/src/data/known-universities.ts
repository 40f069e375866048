/**
 * Universities by their letters, with the names they give themselves; letters that several share are doubtful. The shape of a
 * row: occupations-office.ts.
 */
export const KNOWN_UNIVERSITIES = `
ТюмГУ = Тюменский государственный университет | Tyumen State University | Université d'État de Tioumen
ТИУ? = Тюменский индустриальный университет | Industrial University of Tyumen | Université industrielle de Tioumen
ТюмГМУ | Tyumen State Medical University | Université d'État de médecine de Tioumen
КубГУ = Кубанский государственный университет | Kuban State University | Université d'État du Kouban
КубГАУ | Kuban State Agrarian University | Université agraire d'État du Kouban
КубГТУ | Kuban State Technological University | Université d'État de technologie du Kouban
КубГМУ | Kuban State Medical University | Université d'État de médecine du Kouban
ПГНИУ | Perm State National Research University | Université nationale de recherche d'État de Perm
ПНИПУ | Perm National Research Polytechnic University | Université nationale de recherche polytechnique de Perm
УГНТУ | Ufa State Petroleum Technological University | Université d'État technique du pétrole d'Oufa
УГАТУ | Ufa State Aviation Technical University | Université technique d'État d'aviation d'Oufa
УУНиТ | Ufa University of Science and Technology | Université des sciences et technologies d'Oufa
БашГУ | Bashkir State University | Université d'État de Bachkirie
БГМУ? | Bashkir State Medical University | Université d'État de médecine de Bachkirie
КНИТУ-КАИ = КНИТУ-КАИ им. А.Н. Туполева = КАИ? | Kazan National Research Technical University named after A.N. Tupolev | Université nationale de recherche technique Tupolev de Kazan
КНИТУ = КНИТУ-КХТИ | Kazan National Research Technological University | Université nationale de recherche technologique de Kazan
КГЭУ | Kazan State Power Engineering University | Université d'État d'énergétique de Kazan
КГАСУ | Kazan State University of Architecture and Engineering | Université d'État d'architecture et de construction de Kazan
ЮУрГУ = Южно-Уральский государственный университет | South Ural State University | Université d'État de l'Oural du Sud
ЮУГМУ | South Ural State Medical University | Université d'État de médecine de l'Oural du Sud
ЧелГУ | Chelyabinsk State University | Université d'État de Tcheliabinsk
УГМУ? | Ural State Medical University | Université d'État de médecine de l'Oural
УрГЭУ = СИНХ? | Ural State University of Economics | Université d'État d'économie de l'Oural
УрГПУ | Ural State Pedagogical University | Université pédagogique d'État de l'Oural
УрГУПС | Ural State University of Railway Transport | Université d'État des transports ferroviaires de l'Oural
УрГЮУ | Ural State Law University | Université d'État de droit de l'Oural
ОмГУ | Dostoevsky Omsk State University | Université d'État Dostoïevski d'Omsk
ОмГТУ | Omsk State Technical University | Université technique d'État d'Omsk
ОмГМУ | Omsk State Medical University | Université d'État de médecine d'Omsk
ОмГУПС | Omsk State Transport University | Université d'État des transports d'Omsk
НГПУ? | Novosibirsk State Pedagogical University | Université pédagogique d'État de Novossibirsk
НГМУ | Novosibirsk State Medical University | Université d'État de médecine de Novossibirsk
НГУЭУ = НИНХ? | Novosibirsk State University of Economics and Management | Université d'État d'économie et de gestion de Novossibirsk
СГУПС | Siberian Transport University | Université sibérienne des transports
СибГУТИ | Siberian State University of Telecommunications and Information Science | Université d'État sibérienne des télécommunications et de l'informatique
СибГМУ | Siberian State Medical University | Université d'État sibérienne de médecine
СибГУ | Reshetnev Siberian State University of Science and Technology | Université d'État sibérienne des sciences et technologies Rechetnev
ТПУ = Томский политехнический университет | Tomsk Polytechnic University | Université polytechnique de Tomsk
ТУСУР | Tomsk State University of Control Systems and Radioelectronics | Université d'État des systèmes de commande et de radioélectronique de Tomsk
ТГАСУ | Tomsk State University of Architecture and Building | Université d'État d'architecture et de construction de Tomsk
АлтГУ | Altai State University | Université d'État de l'Altaï
АлтГТУ | Altai State Technical University | Université technique d'État de l'Altaï
АГМУ? | Altai State Medical University | Université d'État de médecine de l'Altaï
КемГУ | Kemerovo State University | Université d'État de Kemerovo
КемГМУ | Kemerovo State Medical University | Université d'État de médecine de Kemerovo
КузГТУ | Kuzbass State Technical University | Université technique d'État du Kouzbass
СибГИУ | Siberian State Industrial University | Université industrielle d'État de Sibérie
КрасГМУ | Krasnoyarsk State Medical University | Université d'État de médecine de Krasnoïarsk
КрасГАУ | Krasnoyarsk State Agrarian University | Université agraire d'État de Krasnoïarsk
ИРНИТУ = ИрГТУ | Irkutsk National Research Technical University | Université nationale de recherche technique d'Irkoutsk
ИрГУПС | Irkutsk State Transport University | Université d'État des transports d'Irkoutsk
ИГМУ | Irkutsk State Medical University | Université d'État de médecine d'Irkoutsk
ЗабГУ | Transbaikal State University | Université d'État de Transbaïkalie
ВСГУТУ | East Siberia State University of Technology and Management | Université d'État de technologie et de gestion de Sibérie orientale
СВФУ | North-Eastern Federal University | Université fédérale du Nord-Est
САФУ | Northern Arctic Federal University | Université fédérale arctique du Nord
ПетрГУ | Petrozavodsk State University | Université d'État de Petrozavodsk
ДВГУПС | Far Eastern State Transport University | Université d'État des transports d'Extrême-Orient
ДВГМУ | Far Eastern State Medical University | Université d'État de médecine d'Extrême-Orient
ТОГУ | Pacific National University | Université d'État du Pacifique
ТГМУ? | Pacific State Medical University | Université d'État de médecine du Pacifique
ВВГУ = ВГУЭС | Vladivostok State University | Université d'État de Vladivostok
АмГУ | Amur State University | Université d'État de l'Amour
СахГУ | Sakhalin State University | Université d'État de Sakhaline
НовГУ | Yaroslav-the-Wise Novgorod State University | Université d'État Iaroslav-le-Sage de Novgorod
ПсковГУ | Pskov State University | Université d'État de Pskov
ТвГУ | Tver State University | Université d'État de Tver
ТвГТУ | Tver State Technical University | Université technique d'État de Tver
ТвГМУ | Tver State Medical University | Université d'État de médecine de Tver
ЯрГУ | Demidov Yaroslavl State University | Université d'État Demidov de Iaroslavl
ЯГТУ | Yaroslavl State Technical University | Université technique d'État de Iaroslavl
ЯГМУ | Yaroslavl State Medical University | Université d'État de médecine de Iaroslavl
ИвГУ | Ivanovo State University | Université d'État d'Ivanovo
ИГЭУ | Ivanovo State Power Engineering University | Université d'État d'énergétique d'Ivanovo
ИГХТУ | Ivanovo State University of Chemistry and Technology | Université d'État de chimie et de technologie d'Ivanovo
ВлГУ | Vladimir State University | Université d'État de Vladimir
РязГМУ | Ryazan State Medical University | Université d'État de médecine de Riazan
РГРТУ | Ryazan State Radio Engineering University | Université d'État de radiotechnique de Riazan
ТулГУ | Tula State University | Université d'État de Toula
БелГУ = НИУ БелГУ | Belgorod State University | Université d'État de Belgorod
КурскГМУ | Kursk State Medical University | Université d'État de médecine de Koursk
ЛГТУ | Lipetsk State Technical University | Université technique d'État de Lipetsk
ВГТУ? | Voronezh State Technical University | Université technique d'État de Voronej
ВГАУ? | Voronezh State Agrarian University | Université agraire d'État de Voronej
ВГУИТ | Voronezh State University of Engineering Technologies | Université d'État de technologies d'ingénierie de Voronej
УлГУ | Ulyanovsk State University | Université d'État d'Oulianovsk
УлГТУ | Ulyanovsk State Technical University | Université technique d'État d'Oulianovsk
СамГТУ | Samara State Technical University | Université technique d'État de Samara
СамГМУ | Samara State Medical University | Université d'État de médecine de Samara
СамГУПС = ПривГУПС | Volga State Transport University | Université d'État des transports de la Volga
СГЭУ | Samara State University of Economics | Université d'État d'économie de Samara
СГТУ? | Saratov State Technical University | Université technique d'État de Saratov
СГЮА | Saratov State Law Academy | Académie d'État de droit de Saratov
ВолГУ | Volgograd State University | Université d'État de Volgograd
ВолгГТУ | Volgograd State Technical University | Université technique d'État de Volgograd
ВолгГМУ | Volgograd State Medical University | Université d'État de médecine de Volgograd
ННГУ = ННГУ им. Лобачевского = ННГУ им. Н.И. Лобачевского | Lobachevsky State University of Nizhny Novgorod | Université d'État Lobatchevski de Nijni Novgorod
НГТУ им. Р.Е. Алексеева = НГТУ им. Алексеева | Alekseev Nizhny Novgorod State Technical University | Université technique d'État Alekseïev de Nijni Novgorod
ПИМУ | Privolzhsky Research Medical University | Université de recherche médicale de la Volga
ННГАСУ | Nizhny Novgorod State University of Architecture and Civil Engineering | Université d'État d'architecture et de génie civil de Nijni Novgorod
ВятГУ | Vyatka State University | Université d'État de Viatka
УдГУ | Udmurt State University | Université d'État d'Oudmourtie
ИжГТУ | Kalashnikov Izhevsk State Technical University | Université technique d'État Kalachnikov d'Ijevsk
МарГУ | Mari State University | Université d'État des Maris
ЧувГУ | Chuvash State University | Université d'État de Tchouvachie
ОГУ? | Orenburg State University | Université d'État d'Orenbourg
ОрГМУ | Orenburg State Medical University | Université d'État de médecine d'Orenbourg
ДГТУ? | Don State Technical University | Université technique d'État du Don
РостГМУ | Rostov State Medical University | Université d'État de médecine de Rostov
РГЭУ = РГЭУ (РИНХ) = РИНХ | Rostov State University of Economics | Université d'État d'économie de Rostov
РГУПС | Rostov State Transport University | Université d'État des transports de Rostov
ЮРГПУ = ЮРГПУ (НПИ) | Platov South-Russian State Polytechnic University | Université polytechnique d'État Platov de Russie du Sud
СКФУ | North-Caucasus Federal University | Université fédérale du Caucase du Nord
СтГМУ | Stavropol State Medical University | Université d'État de médecine de Stavropol
СтГАУ | Stavropol State Agrarian University | Université agraire d'État de Stavropol
ПГУ? | Penza State University | Université d'État de Penza
КБГУ | Kabardino-Balkarian State University | Université d'État de Kabardino-Balkarie
СОГУ | North Ossetian State University | Université d'État d'Ossétie-du-Nord
ДГУ? | Dagestan State University | Université d'État du Daghestan
ДГМУ | Dagestan State Medical University | Université d'État de médecine du Daghestan
СевГУ | Sevastopol State University | Université d'État de Sébastopol
КФУ им. В.И. Вернадского = КФУ им. Вернадского | V.I. Vernadsky Crimean Federal University | Université fédérale de Crimée Vernadski
ПГУПС | Emperor Alexander I Saint Petersburg State Transport University | Université d'État des transports Empereur Alexandre Ier de Saint-Pétersbourg
СПбГЭТУ = ЛЭТИ = СПбГЭТУ ЛЭТИ = СПбГЭТУ (ЛЭТИ) | Saint Petersburg Electrotechnical University (LETI) | Université électrotechnique de Saint-Pétersbourg (LETI)
ПСПбГМУ = ПСПбГМУ им. И.П. Павлова = ПСПбГМУ им. Павлова = СПбГМУ им. И.П. Павлова | Pavlov First Saint Petersburg State Medical University | Première université d'État de médecine Pavlov de Saint-Pétersbourg
СЗГМУ = СЗГМУ им. И.И. Мечникова = СЗГМУ им. Мечникова | North-Western State Medical University named after I.I. Mechnikov | Université d'État de médecine Metchnikov du Nord-Ouest
СПбГПМУ | Saint Petersburg State Pediatric Medical University | Université d'État de médecine pédiatrique de Saint-Pétersbourg
СПбГАСУ | Saint Petersburg State University of Architecture and Civil Engineering | Université d'État d'architecture et de génie civil de Saint-Pétersbourg
СПбГТИ = СПбГТИ (ТУ) | Saint Petersburg State Institute of Technology | Institut d'État de technologie de Saint-Pétersbourg
СПбГУТ | Bonch-Bruevich Saint Petersburg State University of Telecommunications | Université d'État des télécommunications Bontch-Brouïevitch de Saint-Pétersbourg
СПбГУП | Saint Petersburg University of the Humanities and Social Sciences | Université des sciences humaines et sociales de Saint-Pétersbourg
СПбГИК | Saint Petersburg State Institute of Culture | Institut d'État de la culture de Saint-Pétersbourg
СПбГИКиТ | Saint Petersburg State Institute of Film and Television | Institut d'État de cinéma et de télévision de Saint-Pétersbourg
СПбГАУ | Saint Petersburg State Agrarian University | Université agraire d'État de Saint-Pétersbourg
СПбГМТУ | Saint Petersburg State Marine Technical University | Université d'État technique maritime de Saint-Pétersbourg
СПбГУПТД | Saint Petersburg State University of Industrial Technologies and Design | Université d'État de technologies industrielles et de design de Saint-Pétersbourg
СПбХФУ = СПХФУ | Saint Petersburg State Chemical and Pharmaceutical University | Université d'État de chimie et de pharmacie de Saint-Pétersbourg
ГУАП | Saint Petersburg State University of Aerospace Instrumentation | Université d'État d'instrumentation aérospatiale de Saint-Pétersbourg
Военмех = БГТУ Военмех | Baltic State Technical University (Voenmeh) | Université technique d'État balte (Voenmekh)
ГУМРФ = ГУМРФ им. адмирала С.О. Макарова = ГУМРФ им. Макарова | Admiral Makarov State University of Maritime and Inland Shipping | Université d'État du transport maritime et fluvial Amiral Makarov
РХТУ = РХТУ им. Д.И. Менделеева = РХТУ им. Менделеева | Mendeleev University of Chemical Technology of Russia | Université russe de technologie chimique Mendeleïev
РУТ = РУТ (МИИТ) = РУТ МИИТ = МИИТ | Russian University of Transport | Université russe des transports
МИРЭА = РТУ МИРЭА | MIREA - Russian Technological University | MIREA - Université technologique russe
Московский политех = Московский политехнический университет = МАМИ? | Moscow Polytechnic University | Université polytechnique de Moscou
РГУ нефти и газа им. И.М. Губкина = РГУ нефти и газа им. Губкина = РГУ нефти и газа = Губкинский университет | Gubkin Russian State University of Oil and Gas | Université d'État russe du pétrole et du gaz Goubkine
РГАУ-МСХА = РГАУ-МСХА им. К.А. Тимирязева = РГАУ-МСХА им. Тимирязева = Тимирязевская академия | Russian State Agrarian University - Moscow Timiryazev Agricultural Academy | Université agraire d'État de Russie - Académie d'agriculture Timiriazev de Moscou
РГСУ? | Russian State Social University | Université sociale d'État de Russie
МГППУ | Moscow State University of Psychology and Education | Université d'État de psychologie et d'éducation de Moscou
МГИК | Moscow State Institute of Culture | Institut d'État de la culture de Moscou
МГРИ | Russian State Geological Prospecting University | Université d'État russe de prospection géologique
РЭШ? | New Economic School | Nouvelle école d'économie
ВАВТ | Russian Foreign Trade Academy | Académie russe du commerce extérieur
РГУФК = РГУФКСМиТ = РУС ГЦОЛИФК | Russian University of Sports | Université russe des sports
РГХПУ = Строгановка = МГХПА им. С.Г. Строганова = РГХПУ им. С.Г. Строганова | Stroganov Russian State University of Design and Applied Arts | Université d'État russe de design et d'arts appliqués Stroganov
МГАХ | Moscow State Academy of Choreography | Académie d'État de chorégraphie de Moscou
РАМ им. Гнесиных = Гнесинка = РАМ имени Гнесиных | Gnesin Russian Academy of Music | Académie russe de musique Gnessine
МГМСУ = МГМСУ им. А.И. Евдокимова = МГМСУ им. Евдокимова | Moscow State University of Medicine and Dentistry | Université d'État de médecine et de stomatologie de Moscou
РМАНПО | Russian Medical Academy of Continuous Professional Education | Académie russe de formation médicale continue
РАНХиГС при Президенте РФ = РАНХиГС при Президенте Российской Федерации | Russian Presidential Academy of National Economy and Public Administration | Académie présidentielle russe d'économie nationale et d'administration publique
Университет Иннополис | Innopolis University | Université Innopolis
Университет Синергия? | Synergy University | Université Synergy
БГУИР | Belarusian State University of Informatics and Radioelectronics | Université d'État d'informatique et de radioélectronique de Biélorussie
БНТУ | Belarusian National Technical University | Université technique nationale de Biélorussie
БГЭУ | Belarus State Economic University | Université d'État d'économie de Biélorussie
БГПУ? | Belarusian State Pedagogical University | Université pédagogique d'État de Biélorussie
ГрГУ = ГрГУ им. Янки Купалы | Yanka Kupala State University of Grodno | Université d'État Ianka Koupala de Grodno
ГрГМУ | Grodno State Medical University | Université d'État de médecine de Grodno
ГомГМУ | Gomel State Medical University | Université d'État de médecine de Gomel
МГЛУ Минска | Minsk State Linguistic University | Université linguistique d'État de Minsk
КазНУ = КазНУ им. аль-Фараби | Al-Farabi Kazakh National University | Université nationale kazakhe al-Farabi
ЕНУ = ЕНУ им. Л.Н. Гумилева = ЕНУ им. Гумилева | L.N. Gumilyov Eurasian National University | Université nationale eurasienne Goumilev
КазНТУ = КазНИТУ = КазНИТУ им. К.И. Сатпаева = КазНТУ им. Сатпаева | Satbayev University | Université Satpaïev
КазНМУ = КазНМУ им. С.Д. Асфендиярова = КазНМУ им. Асфендиярова | Asfendiyarov Kazakh National Medical University | Université nationale kazakhe de médecine Asfendiarov
КазНПУ = КазНПУ им. Абая | Abai Kazakh National Pedagogical University | Université pédagogique nationale kazakhe Abaï
КБТУ | Kazakh-British Technical University | Université technique kazakho-britannique
КИМЭП = Университет КИМЭП | KIMEP University | Université KIMEP
КарГУ | Karaganda State University | Université d'État de Karaganda
КРСУ | Kyrgyz-Russian Slavic University | Université slave kirghizo-russe
НУУз | National University of Uzbekistan | Université nationale d'Ouzbékistan
ТГТУ? | Tashkent State Technical University | Université technique d'État de Tachkent
ЕГУ? | Yerevan State University | Université d'État d'Erevan
`;
