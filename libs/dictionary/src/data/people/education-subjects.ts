/**
 * Adjectives that say what an education is in: Russian, neuter | English | French. `высшее …`, `среднее специальное …` are
 * made of them: study.ts.
 */
export const EDUCATION_SUBJECTS = `
техническое = инженерно-техническое = политехническое | engineering | technique
инженерное | engineering | ingénierie
инженерно-экономическое = экономико-инженерное | engineering and economics | ingénierie et économie
юридическое = правовое | law | droit
экономическое | economics | économie
финансовое | finance | finance
финансово-экономическое | finance and economics | finance et économie
финансово-кредитное | finance and credit | finance et crédit
бухгалтерское | accounting | comptabilité
планово-экономическое | economic planning | planification économique
учетно-экономическое | accounting and economics | comptabilité et économie
банковское | banking | banque
коммерческое = торговое | commerce | commerce
торгово-экономическое | commerce and economics | commerce et économie
товароведное | merchandise studies | science des marchandises
управленческое = менеджерское | management | gestion
маркетинговое | marketing | marketing
медицинское | medicine | médecine
стоматологическое | dentistry | odontologie
фармацевтическое | pharmacy | pharmacie
сестринское | nursing | soins infirmiers
ветеринарное | veterinary medicine | médecine vétérinaire
психологическое | psychology | psychologie
психолого-педагогическое | psychology and pedagogy | psychologie et pédagogie
педагогическое | teaching | pédagogie
дошкольное педагогическое | preschool teaching | pédagogie préscolaire
логопедическое | speech therapy | orthophonie
дефектологическое | special needs education | éducation spécialisée
филологическое | philology | philologie
лингвистическое | linguistics | linguistique
языковое | languages | langues
переводческое | translation | traduction
гуманитарное | the humanities | sciences humaines
историческое | history | histoire
философское | philosophy | philosophie
политологическое | political science | sciences politiques
социологическое | sociology | sociologie
журналистское | journalism | journalisme
востоковедческое | oriental studies | études orientales
культурологическое | cultural studies | études culturelles
искусствоведческое | art history | histoire de l'art
библиотечное | library science | bibliothéconomie
художественное | art | arts plastiques
музыкальное | music | musique
музыкально-педагогическое | music teaching | pédagogie musicale
художественно-педагогическое | art teaching | pédagogie artistique
художественно-графическое | art and graphics | arts plastiques et graphiques
театральное | theatre | théâtre
актерское | acting | art dramatique
режиссерское | directing | mise en scène
хореографическое | choreography | chorégraphie
дизайнерское | design | design
архитектурное | architecture | architecture
архитектурно-строительное | architecture and civil engineering | architecture et génie civil
строительное = инженерно-строительное | civil engineering | génie civil
математическое | mathematics | mathématiques
физическое | physics | physique
физико-математическое | physics and mathematics | physique et mathématiques
физико-техническое | physics and technology | physique et technologie
химическое | chemistry | chimie
химико-технологическое | chemical engineering | génie chimique
биологическое | biology | biologie
географическое | geography | géographie
геологическое | geology | géologie
геологоразведочное | geological exploration | exploration géologique
экологическое | ecology | écologie
сельскохозяйственное = аграрное | agriculture | agriculture
агрономическое | agronomy | agronomie
зоотехническое | animal husbandry | zootechnie
лесное = лесохозяйственное | forestry | foresterie
лесотехническое | forest engineering | génie forestier
горное = горно-техническое | mining engineering | génie minier
нефтегазовое | oil and gas engineering | génie pétrolier et gazier
нефтяное | petroleum engineering | génie pétrolier
металлургическое | metallurgy | métallurgie
машиностроительное | mechanical engineering | construction mécanique
механическое | mechanics | mécanique
энергетическое | power engineering | génie énergétique
электротехническое | electrical engineering | électrotechnique
радиотехническое | radio engineering | radiotechnique
приборостроительное | instrument engineering | instrumentation
компьютерное | computer science | informatique
авиационно-техническое | aviation engineering | génie aéronautique
авиационное | aviation | aéronautique
летное | flight training | pilotage
железнодорожное | railway transport | transport ferroviaire
транспортное | transport | transports
автодорожное | automobile and road transport | transport automobile et routier
автотранспортное | road transport | transport routier
автомобильное | automotive engineering | génie automobile
морское = мореходное | maritime studies | études maritimes
речное | river transport | transport fluvial
кораблестроительное = судостроительное | shipbuilding | construction navale
технологическое | process engineering | génie des procédés
пищевое | food technology | technologie alimentaire
кулинарное | cookery | cuisine
текстильное | textile engineering | génie textile
швейное | dressmaking | confection
полиграфическое | printing | imprimerie
туристическое | tourism | tourisme
гостиничное | hotel management | hôtellerie
таможенное | customs affairs | douanes
военное | military studies | études militaires
военно-техническое = военно-инженерное | military engineering | génie militaire
военно-медицинское | military medicine | médecine militaire
военно-морское | naval studies | études navales
физкультурное | physical education | éducation physique
спортивное | sport | sport
духовное = богословское = теологическое | theology | théologie
`;
