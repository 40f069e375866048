/** Universities and institutes by the letters people write for them; letters that several share have `?` or are left out. The shape of a row: occupations-office.ts. */
export const UNIVERSITIES = `
УПИ = УПИ им. Кирова = УПИ им. С.М. Кирова | Ural Polytechnic Institute | Institut polytechnique de l'Oural
УГТУ-УПИ | Ural State Technical University (UPI) | Université technique d'État de l'Oural (UPI)
УрГУ = УрГУ им. Горького = УрГУ им. А.М. Горького | Ural State University | Université d'État de l'Oural
УрГЭУ | Ural State University of Economics | Université d'État d'économie de l'Oural
УрГЮУ | Ural State Law University | Université d'État de droit de l'Oural
УрГЮА | Ural State Law Academy | Académie d'État de droit de l'Oural
УГМУ? | Ural State Medical University | Université d'État de médecine de l'Oural
УГМА | Ural State Medical Academy | Académie d'État de médecine de l'Oural
УГГУ | Ural State Mining University | Université d'État des mines de l'Oural
УГЛТУ | Ural State Forest Engineering University | Université forestière d'État de l'Oural
УрГПУ | Ural State Pedagogical University | Université pédagogique d'État de l'Oural
УрГУПС | Ural State University of Railway Transport | Université d'État des transports ferroviaires de l'Oural
ЮУрГУ | South Ural State University | Université d'État de l'Oural du Sud
ЧелГУ | Chelyabinsk State University | Université d'État de Tcheliabinsk
ПНИПУ = ПГТУ? | Perm National Research Polytechnic University | Université nationale de recherche polytechnique de Perm
ПГНИУ | Perm State National Research University | Université nationale de recherche d'État de Perm
УГАТУ | Ufa State Aviation Technical University | Université technique d'aviation d'État d'Oufa
УГНТУ | Ufa State Petroleum Technological University | Université technologique du pétrole d'État d'Oufa
БашГУ | Bashkir State University | Université d'État de Bachkirie
КАИ? = КАИ им. Туполева = КАИ им. А.Н. Туполева | Kazan Aviation Institute | Institut d'aviation de Kazan
КНИТУ-КАИ | Kazan National Research Technical University (KAI) | Université technique nationale de recherche de Kazan (KAI)
КГТУ-КАИ | Kazan State Technical University (KAI) | Université technique d'État de Kazan (KAI)
КНИТУ | Kazan National Research Technological University | Université technologique nationale de recherche de Kazan
КХТИ = КХТИ им. Кирова | Kazan Institute of Chemical Technology | Institut de technologie chimique de Kazan
КГАСУ = КазГАСУ | Kazan State University of Architecture and Engineering | Université d'État d'architecture et de génie civil de Kazan
ННГУ = ННГУ им. Лобачевского = ННГУ им. Н.И. Лобачевского | Lobachevsky State University of Nizhny Novgorod | Université d'État Lobatchevski de Nijni Novgorod
ННГАСУ | Nizhny Novgorod State University of Architecture and Civil Engineering | Université d'État d'architecture et de génie civil de Nijni Novgorod
НГЛУ = НГЛУ им. Добролюбова = НГЛУ им. Н.А. Добролюбова | Linguistics University of Nizhny Novgorod | Université linguistique de Nijni Novgorod
ПИМУ | Privolzhsky Research Medical University | Université de recherche médicale de la Volga
СамГУ | Samara State University | Université d'État de Samara
СамГТУ | Samara State Technical University | Université technique d'État de Samara
СамГМУ | Samara State Medical University | Université d'État de médecine de Samara
ВолГУ | Volgograd State University | Université d'État de Volgograd
ВолгГТУ | Volgograd State Technical University | Université technique d'État de Volgograd
ВолгГМУ | Volgograd State Medical University | Université d'État de médecine de Volgograd
СГЮА | Saratov State Law Academy | Académie d'État de droit de Saratov
РостГМУ | Rostov State Medical University | Université d'État de médecine de Rostov
РИНХ = РГЭУ РИНХ | Rostov State University of Economics | Université d'État d'économie de Rostov
КубГУ | Kuban State University | Université d'État du Kouban
КубГАУ | Kuban State Agrarian University | Université agraire d'État du Kouban
КубГТУ | Kuban State Technological University | Université technologique d'État du Kouban
КубГМУ | Kuban State Medical University | Université d'État de médecine du Kouban
СКФУ | North Caucasus Federal University | Université fédérale du Caucase du Nord
КБГУ | Kabardino-Balkarian State University | Université d'État de Kabardino-Balkarie
СОГУ | North Ossetian State University | Université d'État d'Ossétie du Nord
НГАСУ = Сибстрин = НИСИ | Novosibirsk State University of Architecture and Civil Engineering | Université d'État d'architecture et de génie civil de Novossibirsk
НГМУ | Novosibirsk State Medical University | Université d'État de médecine de Novossibirsk
НГПУ? | Novosibirsk State Pedagogical University | Université pédagogique d'État de Novossibirsk
НГУЭУ | Novosibirsk State University of Economics and Management | Université d'État d'économie et de gestion de Novossibirsk
НЭТИ | Novosibirsk Electrotechnical Institute | Institut électrotechnique de Novossibirsk
НИИЖТ | Novosibirsk Institute of Railway Engineers | Institut des ingénieurs des chemins de fer de Novossibirsk
СибГУТИ | Siberian State University of Telecommunications and Informatics | Université d'État des télécommunications et de l'informatique de Sibérie
СибАДИ | Siberian State Automobile and Highway University | Université d'État de l'automobile et des routes de Sibérie
СибГМУ | Siberian State Medical University | Université d'État de médecine de Sibérie
СибГУ = СибГУ им. Решетнева | Reshetnev Siberian State University of Science and Technology | Université d'État des sciences et technologies Rechetnev de Sibérie
СибГАУ | Siberian State Aerospace University | Université aérospatiale d'État de Sibérie
ТПУ | Tomsk Polytechnic University | Université polytechnique de Tomsk
ТУСУР | Tomsk State University of Control Systems and Radioelectronics | Université d'État des systèmes de commande et de radioélectronique de Tomsk
ТГАСУ | Tomsk State University of Architecture and Building | Université d'État d'architecture et de construction de Tomsk
КемГУ | Kemerovo State University | Université d'État de Kemerovo
КузГТУ | Kuzbass State Technical University | Université technique d'État du Kouzbass
АлтГУ | Altai State University | Université d'État de l'Altaï
АлтГТУ | Altai State Technical University | Université technique d'État de l'Altaï
АГМУ? | Altai State Medical University | Université d'État de médecine de l'Altaï
ОмГУ | Omsk State University | Université d'État d'Omsk
ОмГТУ | Omsk State Technical University | Université technique d'État d'Omsk
ОмГУПС | Omsk State Transport University | Université d'État des transports d'Omsk
ОмГМУ | Omsk State Medical University | Université d'État de médecine d'Omsk
ОмГПУ | Omsk State Pedagogical University | Université pédagogique d'État d'Omsk
КрасГМУ | Krasnoyarsk State Medical University | Université d'État de médecine de Krasnoïarsk
КрасГАУ | Krasnoyarsk State Agrarian University | Université agraire d'État de Krasnoïarsk
ИРНИТУ | Irkutsk National Research Technical University | Université technique nationale de recherche d'Irkoutsk
ИрГТУ | Irkutsk State Technical University | Université technique d'État d'Irkoutsk
ИрГУПС | Irkutsk State Transport University | Université d'État des transports d'Irkoutsk
ИГМУ | Irkutsk State Medical University | Université d'État de médecine d'Irkoutsk
ЗабГУ | Transbaikal State University | Université d'État de Transbaïkalie
ВСГУТУ | East Siberia State University of Technology and Management | Université d'État de technologie et de gestion de Sibérie orientale
СВФУ = СВФУ им. Аммосова = СВФУ им. М.К. Аммосова | North-Eastern Federal University | Université fédérale du Nord-Est
ДВГУ | Far Eastern State University | Université d'État d'Extrême-Orient
ДВГТУ | Far Eastern State Technical University | Université technique d'État d'Extrême-Orient
ДВПИ = ДВПИ им. Куйбышева | Far Eastern Polytechnic Institute | Institut polytechnique d'Extrême-Orient
ДВГУПС | Far Eastern State Transport University | Université d'État des transports d'Extrême-Orient
ДВГМУ | Far Eastern State Medical University | Université d'État de médecine d'Extrême-Orient
ДВИМУ = ДВВИМУ = ДВВИМУ им. Невельского = ДВВИМУ им. Г.И. Невельского | Far Eastern Higher Engineering Maritime College | École supérieure d'ingénierie maritime d'Extrême-Orient
МГУ им. Невельского = МГУ им. Г.И. Невельского = МГУ им. адм. Г.И. Невельского = МГУ им. адмирала Невельского = МГУ им. адмирала Г.И. Невельского | Nevelskoy Maritime State University | Université maritime d'État Nevelskoï
Дальрыбвтуз | Far Eastern State Technical Fisheries University | Université technique d'État de la pêche d'Extrême-Orient
ВГУЭС | Vladivostok State University of Economics and Service | Université d'État d'économie et de services de Vladivostok
ВВГУ | Vladivostok State University | Université d'État de Vladivostok
ТОГУ | Pacific National University | Université nationale du Pacifique
АмГУ | Amur State University | Université d'État de l'Amour
КнАГУ | Komsomolsk-na-Amure State University | Université d'État de Komsomolsk-sur-l'Amour
КнАГТУ | Komsomolsk-na-Amure State Technical University | Université technique d'État de Komsomolsk-sur-l'Amour
СахГУ | Sakhalin State University | Université d'État de Sakhaline
КамчатГТУ | Kamchatka State Technical University | Université technique d'État du Kamtchatka
СВГУ | North-Eastern State University | Université d'État du Nord-Est
ТюмГУ | Tyumen State University | Université d'État de Tioumen
ТюмГНГУ | Tyumen State Oil and Gas University | Université d'État du pétrole et du gaz de Tioumen
ТИУ? | Industrial University of Tyumen | Université industrielle de Tioumen
ТюмГМУ | Tyumen State Medical University | Université d'État de médecine de Tioumen
СурГУ | Surgut State University | Université d'État de Sourgout
ТвГУ | Tver State University | Université d'État de Tver
ТвГТУ | Tver State Technical University | Université technique d'État de Tver
ТулГУ | Tula State University | Université d'État de Toula
ВлГУ | Vladimir State University | Université d'État de Vladimir
ИвГУ | Ivanovo State University | Université d'État d'Ivanovo
ИГЭУ | Ivanovo State Power Engineering University | Université énergétique d'État d'Ivanovo
ЯрГУ | Yaroslavl State University | Université d'État de Iaroslavl
РГРТУ | Ryazan State Radio Engineering University | Université radiotechnique d'État de Riazan
РязГМУ | Ryazan State Medical University | Université d'État de médecine de Riazan
БелГУ = НИУ БелГУ | Belgorod State University | Université d'État de Belgorod
ПетрГУ | Petrozavodsk State University | Université d'État de Petrozavodsk
САФУ | Northern (Arctic) Federal University | Université fédérale du Nord (Arctique)
НовГУ | Novgorod State University | Université d'État de Novgorod
СмолГУ | Smolensk State University | Université d'État de Smolensk
МИИТ = РУТ МИИТ | Moscow State University of Railway Engineering (MIIT) | Université d'État des transports ferroviaires de Moscou (MIIT)
МИСИ = МИСИ им. Куйбышева = МИСИ им. В.В. Куйбышева | Moscow Institute of Civil Engineering | Institut de génie civil de Moscou
МХТИ = МХТИ им. Менделеева = МХТИ им. Д.И. Менделеева | Mendeleev Moscow Institute of Chemical Technology | Institut de technologie chimique Mendeleïev de Moscou
РХТУ = РХТУ им. Менделеева = РХТУ им. Д.И. Менделеева | Mendeleev University of Chemical Technology of Russia | Université russe de technologie chimique Mendeleïev
МВТУ = МВТУ им. Баумана = МВТУ им. Н.Э. Баумана | Bauman Moscow Higher Technical School | École technique supérieure Bauman de Moscou
МИРЭА = РТУ МИРЭА | MIREA Russian Technological University | Université technologique russe MIREA
МАТИ | Moscow State Aviation Technological University (MATI) | Université technologique d'aviation d'État de Moscou (MATI)
МЭСИ | Moscow State University of Economics, Statistics and Informatics | Université d'État d'économie, de statistique et d'informatique de Moscou
МИНХ = МИНХ им. Плеханова = МИНХ им. Г.В. Плеханова | Plekhanov Moscow Institute of the National Economy | Institut d'économie nationale Plekhanov de Moscou
РГСУ? | Russian State Social University | Université sociale d'État de Russie
ГЦОЛИФК | Russian University of Sport | Université russe du sport
РГУФК = РГУФКСМиТ | Russian State University of Physical Education, Sport, Youth and Tourism | Université d'État russe d'éducation physique, des sports, de la jeunesse et du tourisme
РГАУ-МСХА = МСХА = Тимирязевская академия = РГАУ-МСХА им. К.А. Тимирязева = МСХА им. Тимирязева = МСХА им. К.А. Тимирязева | Timiryazev Agricultural Academy | Académie d'agriculture Timiriazev
РГУ нефти и газа = РГУ нефти и газа им. Губкина = РГУ нефти и газа им. И.М. Губкина = Губкинский университет | Gubkin University of Oil and Gas | Université du pétrole et du gaz Goubkine
МИНХ и ГП | Gubkin Moscow Institute of the Petrochemical and Gas Industry | Institut Goubkine de l'industrie pétrochimique et gazière de Moscou
МГРИ | Russian State Geological Prospecting University | Université d'État russe de prospection géologique
МГМСУ = МГМСУ им. Евдокимова = МГМСУ им. А.И. Евдокимова | Moscow State University of Medicine and Dentistry | Université d'État de médecine et d'odontologie de Moscou
МГМСИ | Moscow State Medical and Dental Institute | Institut d'État de médecine et d'odontologie de Moscou
МГППУ | Moscow State University of Psychology and Education | Université d'État de psychologie et de pédagogie de Moscou
МГУПП | Moscow State University of Food Production | Université d'État des industries alimentaires de Moscou
МГИК | Moscow State Institute of Culture | Institut d'État de culture de Moscou
МГУКИ | Moscow State University of Culture and Arts | Université d'État de la culture et des arts de Moscou
РАМ им. Гнесиных = Гнесинка | Gnesin Russian Academy of Music | Académie russe de musique Gnessine
ГМПИ им. Гнесиных | Gnesin State Institute of Music and Pedagogy | Institut d'État de musique et de pédagogie Gnessine
ВЗФЭИ | All-Russian Correspondence Institute of Finance and Economics | Institut panrusse de finances et d'économie par correspondance
ВЮЗИ | All-Union Correspondence Law Institute | Institut juridique par correspondance de l'URSS
МосУ МВД = Московский университет МВД | Moscow University of the Ministry of Internal Affairs | Université du ministère de l'Intérieur de Moscou
Академия управления МВД | Academy of Management of the Ministry of Internal Affairs | Académie de gestion du ministère de l'Intérieur
Академия Генерального штаба = Академия Генштаба | Military Academy of the General Staff | Académie militaire de l'état-major général
ВМА = ВМедА им. Кирова = ВМедА им. С.М. Кирова | Military Medical Academy | Académie de médecine militaire
ЛЭТИ = СПбГЭТУ = СПбГЭТУ ЛЭТИ | Saint Petersburg Electrotechnical University (LETI) | Université électrotechnique de Saint-Pétersbourg (LETI)
ЛИСИ | Leningrad Institute of Civil Engineering | Institut de génie civil de Leningrad
СПбГАСУ | Saint Petersburg State University of Architecture and Civil Engineering | Université d'État d'architecture et de génie civil de Saint-Pétersbourg
ГУАП | Saint Petersburg State University of Aerospace Instrumentation | Université d'État d'instrumentation aérospatiale de Saint-Pétersbourg
СПбГУТ | Saint Petersburg State University of Telecommunications | Université d'État des télécommunications de Saint-Pétersbourg
СПбГИК | Saint Petersburg State Institute of Culture | Institut d'État de culture de Saint-Pétersbourg
СПбГУКИ | Saint Petersburg State University of Culture and Arts | Université d'État de la culture et des arts de Saint-Pétersbourg
ПГУПС | Emperor Alexander I Saint Petersburg State Transport University | Université d'État des transports Empereur Alexandre Ier de Saint-Pétersbourg
ЛИИЖТ | Leningrad Institute of Railway Engineers | Institut des ingénieurs des chemins de fer de Leningrad
ГУМРФ = ГУМРФ им. Макарова = ГУМРФ им. адм. С.О. Макарова = ГУМРФ им. адмирала С.О. Макарова | Admiral Makarov State University of Maritime and Inland Shipping | Université d'État de la marine et de la navigation fluviale Amiral Makarov
СПбГМТУ = Корабелка | Saint Petersburg State Marine Technical University | Université technique maritime d'État de Saint-Pétersbourg
ФИНЭК | Saint Petersburg State University of Economics and Finance | Université d'État d'économie et de finances de Saint-Pétersbourg
ЛФЭИ | Leningrad Institute of Finance and Economics | Institut de finances et d'économie de Leningrad
Военмех = БГТУ Военмех | Baltic State Technical University (Voenmeh) | Université technique d'État de la Baltique (Voenmekh)
Санкт-Петербургский горный университет | Saint Petersburg Mining University | Université des mines de Saint-Pétersbourg
БНТУ | Belarusian National Technical University | Université technique nationale de Biélorussie
БГУИР | Belarusian State University of Informatics and Radioelectronics | Université d'État d'informatique et de radioélectronique de Biélorussie
БГЭУ | Belarus State Economic University | Université d'État d'économie de Biélorussie
КПИ | Kyiv Polytechnic Institute | Institut polytechnique de Kiev
ХПИ | Kharkiv Polytechnic Institute | Institut polytechnique de Kharkiv
КазНУ = КазНУ им. аль-Фараби = КазНУ имени аль-Фараби | Al-Farabi Kazakh National University | Université nationale kazakhe Al-Farabi
КазГУ = КазГУ им. аль-Фараби | Kazakh State University | Université d'État kazakhe
КазНТУ | Kazakh National Technical University | Université technique nationale kazakhe
КазНМУ | Kazakh National Medical University | Université nationale de médecine du Kazakhstan
ЕНУ = ЕНУ им. Гумилева = ЕНУ им. Л.Н. Гумилева | Gumilyov Eurasian National University | Université nationale eurasienne Goumilev
КРСУ | Kyrgyz-Russian Slavic University | Université slave kirghizo-russe
ТашГУ | Tashkent State University | Université d'État de Tachkent
Тюменский государственный университет | Tyumen State University | Université d'État de Tioumen
Тюменский индустриальный университет | Industrial University of Tyumen | Université industrielle de Tioumen
Кубанский государственный университет | Kuban State University | Université d'État du Kouban
УУНиТ | Ufa University of Science and Technology | Université des sciences et technologies d'Oufa
БГМУ? | Bashkir State Medical University | Université d'État de médecine de Bachkirie
КНИТУ-КАИ им. А.Н. Туполева | Kazan National Research Technical University named after A.N. Tupolev | Université nationale de recherche technique Tupolev de Kazan
КНИТУ-КХТИ | Kazan National Research Technological University | Université nationale de recherche technologique de Kazan
КГЭУ | Kazan State Power Engineering University | Université d'État d'énergétique de Kazan
Южно-Уральский государственный университет | South Ural State University | Université d'État de l'Oural du Sud
ЮУГМУ | South Ural State Medical University | Université d'État de médecine de l'Oural du Sud
СИНХ? | Ural State University of Economics | Université d'État d'économie de l'Oural
НИНХ? | Novosibirsk State University of Economics and Management | Université d'État d'économie et de gestion de Novossibirsk
СГУПС | Siberian Transport University | Université sibérienne des transports
Томский политехнический университет | Tomsk Polytechnic University | Université polytechnique de Tomsk
КемГМУ | Kemerovo State Medical University | Université d'État de médecine de Kemerovo
СибГИУ | Siberian State Industrial University | Université industrielle d'État de Sibérie
ТГМУ? | Pacific State Medical University | Université d'État de médecine du Pacifique
ПсковГУ | Pskov State University | Université d'État de Pskov
ТвГМУ | Tver State Medical University | Université d'État de médecine de Tver
ЯГТУ | Yaroslavl State Technical University | Université technique d'État de Iaroslavl
ЯГМУ | Yaroslavl State Medical University | Université d'État de médecine de Iaroslavl
ИГХТУ | Ivanovo State University of Chemistry and Technology | Université d'État de chimie et de technologie d'Ivanovo
КурскГМУ | Kursk State Medical University | Université d'État de médecine de Koursk
ЛГТУ | Lipetsk State Technical University | Université technique d'État de Lipetsk
ВГТУ? | Voronezh State Technical University | Université technique d'État de Voronej
ВГАУ? | Voronezh State Agrarian University | Université agraire d'État de Voronej
ВГУИТ | Voronezh State University of Engineering Technologies | Université d'État de technologies d'ingénierie de Voronej
УлГУ | Ulyanovsk State University | Université d'État d'Oulianovsk
УлГТУ | Ulyanovsk State Technical University | Université technique d'État d'Oulianovsk
СамГУПС | Samara State Transport University | Université d'État des transports de Samara
ПривГУПС | Volga State Transport University | Université d'État des transports de la Volga
СГЭУ | Samara State University of Economics | Université d'État d'économie de Samara
СГТУ? | Saratov State Technical University | Université technique d'État de Saratov
НГТУ им. Р.Е. Алексеева = НГТУ им. Алексеева | Alekseev Nizhny Novgorod State Technical University | Université technique d'État Alekseïev de Nijni Novgorod
ВятГУ | Vyatka State University | Université d'État de Viatka
УдГУ | Udmurt State University | Université d'État d'Oudmourtie
ИжГТУ | Kalashnikov Izhevsk State Technical University | Université technique d'État Kalachnikov d'Ijevsk
МарГУ | Mari State University | Université d'État des Maris
ЧувГУ | Chuvash State University | Université d'État de Tchouvachie
ОГУ? | Orenburg State University | Université d'État d'Orenbourg
ОрГМУ | Orenburg State Medical University | Université d'État de médecine d'Orenbourg
ДГТУ? | Don State Technical University | Université technique d'État du Don
РГЭУ = РГЭУ (РИНХ) | Rostov State University of Economics | Université d'État d'économie de Rostov
РГУПС | Rostov State Transport University | Université d'État des transports de Rostov
ЮРГПУ = ЮРГПУ (НПИ) | Platov South-Russian State Polytechnic University | Université polytechnique d'État Platov de Russie du Sud
СтГМУ | Stavropol State Medical University | Université d'État de médecine de Stavropol
СтГАУ | Stavropol State Agrarian University | Université agraire d'État de Stavropol
ПГУ? | Penza State University | Université d'État de Penza
ДГУ? | Dagestan State University | Université d'État du Daghestan
ДГМУ | Dagestan State Medical University | Université d'État de médecine du Daghestan
СевГУ | Sevastopol State University | Université d'État de Sébastopol
КФУ им. В.И. Вернадского = КФУ им. Вернадского | V.I. Vernadsky Crimean Federal University | Université fédérale de Crimée Vernadski
СПбГЭТУ (ЛЭТИ) | Saint Petersburg Electrotechnical University (LETI) | Université électrotechnique de Saint-Pétersbourg (LETI)
ПСПбГМУ = ПСПбГМУ им. И.П. Павлова = ПСПбГМУ им. Павлова = СПбГМУ им. И.П. Павлова | Pavlov First Saint Petersburg State Medical University | Première université d'État de médecine Pavlov de Saint-Pétersbourg
СЗГМУ = СЗГМУ им. И.И. Мечникова = СЗГМУ им. Мечникова | North-Western State Medical University named after I.I. Mechnikov | Université d'État de médecine Metchnikov du Nord-Ouest
СПбГПМУ | Saint Petersburg State Pediatric Medical University | Université d'État de médecine pédiatrique de Saint-Pétersbourg
СПбГТИ = СПбГТИ (ТУ) | Saint Petersburg State Institute of Technology | Institut d'État de technologie de Saint-Pétersbourg
СПбГУП | Saint Petersburg University of the Humanities and Social Sciences | Université des sciences humaines et sociales de Saint-Pétersbourg
СПбГИКиТ | Saint Petersburg State Institute of Film and Television | Institut d'État de cinéma et de télévision de Saint-Pétersbourg
СПбГАУ | Saint Petersburg State Agrarian University | Université agraire d'État de Saint-Pétersbourg
СПбГУПТД | Saint Petersburg State University of Industrial Technologies and Design | Université d'État de technologies industrielles et de design de Saint-Pétersbourg
СПбХФУ = СПХФУ | Saint Petersburg State Chemical and Pharmaceutical University | Université d'État de chimie et de pharmacie de Saint-Pétersbourg
РУТ = РУТ (МИИТ) | Russian University of Transport | Université russe des transports
Московский политех = Московский политехнический университет = МАМИ? | Moscow Polytechnic University | Université polytechnique de Moscou
РГАУ-МСХА им. Тимирязева | Russian State Agrarian University - Moscow Timiryazev Agricultural Academy | Université agraire d'État de Russie - Académie d'agriculture Timiriazev de Moscou
РЭШ? | New Economic School | Nouvelle école d'économie
ВАВТ | Russian Foreign Trade Academy | Académie russe du commerce extérieur
РУС ГЦОЛИФК | Russian University of Sports | Université russe des sports
РГХПУ = Строгановка = МГХПА им. С.Г. Строганова = РГХПУ им. С.Г. Строганова | Stroganov Russian State University of Design and Applied Arts | Université d'État russe de design et d'arts appliqués Stroganov
МГАХ | Moscow State Academy of Choreography | Académie d'État de chorégraphie de Moscou
РАМ имени Гнесиных | Gnesin Russian Academy of Music | Académie russe de musique Gnessine
РМАНПО | Russian Medical Academy of Continuous Professional Education | Académie russe de formation médicale continue
РАНХиГС при Президенте РФ = РАНХиГС при Президенте Российской Федерации | Russian Presidential Academy of National Economy and Public Administration | Académie présidentielle russe d'économie nationale et d'administration publique
Университет Иннополис | Innopolis University | Université Innopolis
Университет Синергия? | Synergy University | Université Synergy
БГПУ? | Belarusian State Pedagogical University | Université pédagogique d'État de Biélorussie
ГрГУ = ГрГУ им. Янки Купалы | Yanka Kupala State University of Grodno | Université d'État Ianka Koupala de Grodno
ГрГМУ | Grodno State Medical University | Université d'État de médecine de Grodno
ГомГМУ | Gomel State Medical University | Université d'État de médecine de Gomel
МГЛУ Минска | Minsk State Linguistic University | Université linguistique d'État de Minsk
КазНИТУ = КазНИТУ им. К.И. Сатпаева = КазНТУ им. Сатпаева | Satbayev University | Université Satpaïev
КазНМУ им. С.Д. Асфендиярова = КазНМУ им. Асфендиярова | Asfendiyarov Kazakh National Medical University | Université nationale kazakhe de médecine Asfendiarov
КазНПУ = КазНПУ им. Абая | Abai Kazakh National Pedagogical University | Université pédagogique nationale kazakhe Abaï
КБТУ | Kazakh-British Technical University | Université technique kazakho-britannique
КИМЭП = Университет КИМЭП | KIMEP University | Université KIMEP
КарГУ | Karaganda State University | Université d'État de Karaganda
НУУз | National University of Uzbekistan | Université nationale d'Ouzbékistan
ТГТУ? | Tashkent State Technical University | Université technique d'État de Tachkent
ЕГУ? | Yerevan State University | Université d'État d'Erevan
`;
