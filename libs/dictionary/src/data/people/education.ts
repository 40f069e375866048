/** Education, degrees, specialities. The shape of a row: occupations-office.ts. */
export const EDUCATION = `
высшее = высшее образование = высш | higher education | enseignement supérieur
неоконченное высшее = незаконченное высшее = н/высшее = н/высш = незак. высшее = незаконч. высшее = неок. высшее = неоконч. высшее = неоконченное высшее образование = незаконченное высшее образование | incomplete higher education | études supérieures inachevées
два высших образования = два высших = 2 высших = 2 высших образования = двойное высшее | two higher education degrees | deux diplômes d'enseignement supérieur
высшее техническое = высшее техническое образование | higher technical education | enseignement supérieur technique
высшее экономическое = высшее экономическое образование | higher education in economics | études supérieures d'économie
высшее юридическое = высшее юридическое образование | higher education in law | études supérieures de droit
высшее медицинское = высшее медицинское образование | higher medical education | études supérieures de médecine
высшее педагогическое = высшее педагогическое образование | higher education in teaching | études supérieures de pédagogie
среднее образование | secondary education | enseignement secondaire
полное среднее = полное среднее образование = среднее (полное) общее = среднее (полное) общее образование = среднее полное общее = среднее полное общее образование = среднее полное = среднее общее = среднее общее образование | complete secondary education | enseignement secondaire complet
неполное среднее = неполное среднее образование = основное общее образование = основное общее | lower secondary education | enseignement secondaire inférieur
к.п.н? | Candidate of Pedagogical Sciences | candidat ès sciences pédagogiques / candidate ès sciences pédagogiques
в/о | higher education | enseignement supérieur
н/в | incomplete higher education | études supérieures inachevées
проф.-техническое = проф-тех = проф.-тех = профтех = проф.-техн | vocational education | enseignement professionnel
среднее специальное = средне-специальное = среднее спец = ср. спец = ср.-спец = среднее специальное образование = среднее профессиональное = среднее профессиональное образование | vocational secondary education | enseignement secondaire professionnel
среднее техническое = среднее-техническое = средне-техническое = ср. техн = среднее техн = среднее техническое образование | technical secondary education | enseignement secondaire technique
начальное образование = начальное общее образование | primary education | enseignement primaire
начальное профессиональное образование | basic vocational education | formation professionnelle de base
дошкольное образование | preschool education | éducation préscolaire
дополнительное образование? | additional education | enseignement complémentaire
образование | education | études
без образования | no formal education | sans instruction
бакалавр = степень бакалавра | bachelor's degree | licence
бакалавриат | bachelor's programme | études de licence
магистр = степень магистра | master's degree | master
магистратура | master's programme | études de master
специалитет = диплом специалиста | specialist degree | diplôme de spécialiste
аспирантура | postgraduate studies | études doctorales
докторантура | doctoral studies | études postdoctorales
ординатура | medical residency | internat de médecine
ученая степень | academic degree | grade universitaire
ученое звание | academic title | titre universitaire
кандидат наук | PhD (Candidate of Sciences) | docteur (candidat ès sciences) / docteure (candidate ès sciences)
кандидат медицинских наук = к.м.н. = кмн | Candidate of Medical Sciences | candidat ès sciences médicales / candidate ès sciences médicales
кандидат технических наук = к.т.н. = ктн | Candidate of Technical Sciences | candidat ès sciences techniques / candidate ès sciences techniques
кандидат экономических наук = к.э.н. = кэн | Candidate of Economic Sciences | candidat ès sciences économiques / candidate ès sciences économiques
кандидат юридических наук = к.ю.н. = кюн | Candidate of Legal Sciences | candidat ès sciences juridiques / candidate ès sciences juridiques
кандидат педагогических наук | Candidate of Pedagogical Sciences | candidat ès sciences pédagogiques / candidate ès sciences pédagogiques
кандидат филологических наук | Candidate of Philological Sciences | candidat ès sciences philologiques / candidate ès sciences philologiques
кандидат биологических наук | Candidate of Biological Sciences | candidat ès sciences biologiques / candidate ès sciences biologiques
кандидат химических наук | Candidate of Chemical Sciences | candidat ès sciences chimiques / candidate ès sciences chimiques
кандидат исторических наук | Candidate of Historical Sciences | candidat ès sciences historiques / candidate ès sciences historiques
кандидат физико-математических наук | Candidate of Physical and Mathematical Sciences | candidat ès sciences physico-mathématiques / candidate ès sciences physico-mathématiques
доктор наук | Doctor of Sciences | docteur ès sciences
доктор медицинских наук = д.м.н. = дмн | Doctor of Medical Sciences | docteur ès sciences médicales
доктор технических наук = д.т.н. = дтн | Doctor of Technical Sciences | docteur ès sciences techniques
доктор экономических наук = д.э.н. = дэн | Doctor of Economic Sciences | docteur ès sciences économiques
доктор юридических наук | Doctor of Legal Sciences | docteur ès sciences juridiques
доктор физико-математических наук | Doctor of Physical and Mathematical Sciences | docteur ès sciences physico-mathématiques
диплом | diploma | diplôme
диплом о высшем образовании | higher education diploma | diplôme d'enseignement supérieur
диплом с отличием = красный диплом | diploma with honours | diplôme avec mention
аттестат = аттестат о среднем образовании = школьный аттестат | school-leaving certificate | certificat de fin d'études secondaires
свидетельство об образовании | education certificate | certificat d'études
сертификат | certificate | certificat
специальность? | speciality | spécialité
квалификация | qualification | qualification
факультет | faculty | faculté
юридический факультет = юр факультет | faculty of law | faculté de droit
экономический факультет = эконом факультет | faculty of economics | faculté d'économie
медицинский факультет | faculty of medicine | faculté de médecine
филологический факультет | faculty of philology | faculté de philologie
факультет иностранных языков | faculty of foreign languages | faculté des langues étrangères
курс? | course | cours
языковые курсы | language courses | cours de langue
курсы английского языка | English language courses | cours d'anglais
курсы французского языка | French language courses | cours de français
курсы повышения квалификации | professional development courses | formation continue
повышение квалификации | professional development | formation continue
профессиональная переподготовка = переподготовка | professional retraining | reconversion professionnelle
очная форма обучения = очно = очное обучение = очное отделение | full-time study | études à temps plein
заочная форма обучения = заочно = заочное обучение = заочное отделение | distance study | études par correspondance
дистанционное обучение | distance learning | enseignement à distance
учеба = обучение | studies | études
учусь в школе = учится в школе | attends school | scolarisé / scolarisée
учусь в университете = учится в университете | university student | étudiant universitaire / étudiante universitaire
посещает детский сад = ходит в детский сад | attends kindergarten | fréquente un jardin d'enfants
семестр | semester | semestre
учебный год? | academic year | année universitaire
студенческий обмен = обмен студентами | student exchange | échange universitaire
программа обмена | exchange programme | programme d'échange
школьный обмен | school exchange | échange scolaire
английский язык = английский | English | anglais
французский язык = французский | French | français
немецкий язык = немецкий | German | allemand
русский язык | Russian | russe
испанский язык = испанский | Spanish | espagnol
итальянский язык = итальянский | Italian | italien
китайский язык = китайский | Chinese | chinois
японский язык = японский | Japanese | japonais
украинский язык | Ukrainian | ukrainien
белорусский язык | Belarusian | biélorusse
казахский язык | Kazakh | kazakh
экономика | economics | économie
юриспруденция | law | droit
медицина | medicine | médecine
педагогика | pedagogy | pédagogie
психология | psychology | psychologie
филология | philology | philologie
лингвистика | linguistics | linguistique
информатика | computer science | informatique
математика | mathematics | mathématiques
физика | physics | physique
химия | chemistry | chimie
биология | biology | biologie
история | history | histoire
архитектура | architecture | architecture
строительство | construction | construction
бухгалтерский учет | accounting | comptabilité
менеджмент | management | gestion
маркетинг | marketing | marketing
международные отношения | international relations | relations internationales
среднее = среднее школьное | secondary education | enseignement secondaire
начальное | primary education | enseignement primaire
начальное профессиональное | basic vocational education | formation professionnelle de base
основное = основное среднее | lower secondary education | enseignement secondaire inférieur
профессиональное = профессиональное образование = профессионально-техническое = профессионально-техническое образование | vocational education | enseignement professionnel
специальное? | vocational education | enseignement professionnel
среднее профессионально-техническое | vocational secondary education | enseignement secondaire professionnel
высшее профессиональное = высшее профессиональное образование | higher professional education | enseignement supérieur professionnel
высшее филологическое = высшее филологическое образование | higher education in philology | études supérieures de philologie
высшее лингвистическое | higher education in linguistics | études supérieures de linguistique
высшее гуманитарное = высшее гуманитарное образование | higher education in the humanities | études supérieures de lettres
высшее военное = высшее военное образование | higher military education | enseignement supérieur militaire
высшее финансовое = высшее финансовое образование | higher education in finance | études supérieures de finance
высшее строительное | higher education in civil engineering | études supérieures de génie civil
высшее психологическое | higher education in psychology | études supérieures de psychologie
высшее музыкальное | higher musical education | études supérieures de musique
высшее художественное | higher education in arts | études supérieures d'art
высшее сельскохозяйственное | higher education in agriculture | études supérieures d'agronomie
высшее инженерное | higher education in engineering | études supérieures d'ingénieur
второе высшее = второе высшее образование | second higher education degree | deuxième diplôme d'enseignement supérieur
высшее с отличием | higher education with honours | enseignement supérieur avec mention
неполное высшее = неполное высшее образование | incomplete higher education | études supérieures inachevées
незаконченное? | incomplete higher education | études supérieures inachevées
бакалавр экономики | bachelor of economics | licence d'économie
бакалавр права = бакалавр юриспруденции | bachelor of law | licence de droit
бакалавр менеджмента | bachelor of management | licence de gestion
магистр экономики | master of economics | master d'économie
магистр права = магистр юриспруденции | master of law | master de droit
магистр делового администрирования = mba | MBA | MBA
магистр филологии | master of philology | master de philologie
магистр менеджмента | master of management | master de gestion
дипломированный специалист | specialist degree holder | diplômé spécialiste / diplômée spécialiste
доктор филологических наук | Doctor of Philological Sciences | docteur ès sciences philologiques
доктор исторических наук | Doctor of Historical Sciences | docteur ès sciences historiques
доктор биологических наук | Doctor of Biological Sciences | docteur ès sciences biologiques
доктор химических наук | Doctor of Chemical Sciences | docteur ès sciences chimiques
доктор педагогических наук | Doctor of Pedagogical Sciences | docteur ès sciences pédagogiques
доктор философских наук | Doctor of Philosophical Sciences | docteur ès sciences philosophiques
кандидат философских наук | Candidate of Philosophical Sciences | candidat ès sciences philosophiques / candidate ès sciences philosophiques
кандидат психологических наук | Candidate of Psychological Sciences | candidat ès sciences psychologiques / candidate ès sciences psychologiques
кандидат социологических наук | Candidate of Sociological Sciences | candidat ès sciences sociologiques / candidate ès sciences sociologiques
кандидат сельскохозяйственных наук | Candidate of Agricultural Sciences | candidat ès sciences agricoles / candidate ès sciences agricoles
кандидат географических наук | Candidate of Geographical Sciences | candidat ès sciences géographiques / candidate ès sciences géographiques
кандидат геолого-минералогических наук | Candidate of Geological and Mineralogical Sciences | candidat ès sciences géologiques et minéralogiques / candidate ès sciences géologiques et minéralogiques
кандидат военных наук | Candidate of Military Sciences | candidat ès sciences militaires / candidate ès sciences militaires
кандидат политических наук | Candidate of Political Sciences | candidat ès sciences politiques / candidate ès sciences politiques
кандидат искусствоведения | Candidate of Art History | candidat ès histoire de l'art / candidate ès histoire de l'art
кандидат архитектуры | Candidate of Architecture | candidat ès architecture / candidate ès architecture
кандидат ветеринарных наук | Candidate of Veterinary Sciences | candidat ès sciences vétérinaires / candidate ès sciences vétérinaires
кандидат фармацевтических наук | Candidate of Pharmaceutical Sciences | candidat ès sciences pharmaceutiques / candidate ès sciences pharmaceutiques
окончил школу / окончила школу = закончил школу / закончила школу | completed school | a terminé l'école
окончил университет / окончила университет | graduated from university | diplômé d'université / diplômée d'université
учусь | studying | en cours d'études
сертификат о среднем образовании = аттестат зрелости | school-leaving certificate | certificat de fin d'études secondaires
золотая медаль | gold medal | médaille d'or
курсы | courses | cours
подготовительные курсы | preparatory courses | cours préparatoires
обучение на языковых курсах = прохождение языковых курсов = учеба на языковых курсах | language courses | cours de langue
языковая стажировка | language study placement | stage linguistique
изучение иностранного языка | foreign language studies | études de langue étrangère
изучение языка | language studies | études de langue
изучение английского языка | studying English | études d'anglais
изучение французского языка | studying French | études de français
обучение в университете = учеба в университете | studies at a university | études à l'université
обучение в школе = учеба в школе | studies at a school | études à l'école
обучение в языковой школе = учеба в языковой школе | studies at a language school | études dans une école de langues
обучение по обмену = учеба по обмену | exchange studies | études en échange
обучение в магистратуре | master's studies | études de master
обучение в аспирантуре | postgraduate studies | études doctorales
поступление в университет = поступление в вуз | university admission | admission à l'université
вступительные экзамены | entrance examinations | examens d'entrée
сдача экзамена | taking an examination | passage d'un examen
сдача экзаменов | taking examinations | passage d'examens
очная форма = очная | full-time | temps plein
заочная форма = заочная | correspondence | par correspondance
вечернее отделение = вечерняя форма обучения | evening study | cours du soir
очно-заочная форма обучения | part-time study | études à temps partiel
на бюджетной основе = бюджет? | state-funded | financé par l'État
на платной основе = платное обучение | fee-paying | payant
исторический факультет | faculty of history | faculté d'histoire
физический факультет | faculty of physics | faculté de physique
химический факультет | faculty of chemistry | faculté de chimie
биологический факультет | faculty of biology | faculté de biologie
географический факультет | faculty of geography | faculté de géographie
философский факультет | faculty of philosophy | faculté de philosophie
механико-математический факультет = мехмат | faculty of mechanics and mathematics | faculté de mécanique et mathématiques
математический факультет | faculty of mathematics | faculté de mathématiques
лечебный факультет | faculty of general medicine | faculté de médecine générale
педиатрический факультет | faculty of paediatrics | faculté de pédiatrie
стоматологический факультет | faculty of dentistry | faculté de dentisterie
факультет журналистики = журфак | faculty of journalism | faculté de journalisme
факультет психологии | faculty of psychology | faculté de psychologie
факультет международных отношений | faculty of international relations | faculté des relations internationales
факультет информатики | faculty of computer science | faculté d'informatique
факультет экономики | faculty of economics | faculté d'économie
факультет менеджмента | faculty of management | faculté de gestion
факультет вычислительной математики и кибернетики = вмк | faculty of computational mathematics and cybernetics | faculté de mathématiques computationnelles et de cybernétique
юрфак | faculty of law | faculté de droit
экономфак | faculty of economics | faculté d'économie
эконом? | faculty of economics | faculté d'économie
филфак | faculty of philology | faculté de philologie
истфак | faculty of history | faculté d'histoire
турецкий язык = турецкий | Turkish | turc
корейский язык = корейский | Korean | coréen
арабский язык = арабский | Arabic | arabe
португальский язык = португальский | Portuguese | portugais
польский язык = польский | Polish | polonais
чешский язык = чешский | Czech | tchèque
греческий язык = греческий | Greek | grec
латинский язык = латынь | Latin | latin
татарский язык | Tatar | tatar
русский как иностранный | Russian as a foreign language | russe langue étrangère
юридическое | law | droit
экономическое | economics | économie
филологическое | philology | philologie
педагогическое | teaching | pédagogie
медицинское | medicine | médecine
высшее экономическое и юридическое = высшее юридическое и экономическое | higher education in economics and law | études supérieures d'économie et de droit
три высших образования = три высших = 3 высших = 3 высших образования | three higher education degrees | trois diplômes d'enseignement supérieur
два высших образования юридическое и экономическое | two higher education degrees, in law and economics | deux diplômes d'enseignement supérieur, en droit et en économie
профучилище | vocational school | école professionnelle
пед. училище | teacher training college | école normale
воспитатель дошкольных учреждений = воспитатель детей дошкольного возраста = воспитатель в дошкольных учреждениях | preschool teacher | éducateur de jeunes enfants / éducatrice de jeunes enfants
неоконченное среднее = незаконченное среднее | incomplete secondary education | études secondaires inachevées
неполное среднее образование 9 классов | lower secondary education (9 grades) | enseignement secondaire inférieur (9 classes)
10 классов = 10 классов школы | secondary education (10 grades) | enseignement secondaire (10 classes)
11 классов школы | complete secondary education (11 grades) | enseignement secondaire complet (11 classes)
школа рабочей молодежи | evening secondary school for workers | école secondaire du soir pour travailleurs
рабфак | workers' faculty | faculté ouvrière
курсы медсестер = курсы медицинских сестер | nursing courses | formation d'infirmières
курсы вождения = курсы водителей | driving courses | cours de conduite
компьютерные курсы | computer courses | cours d'informatique
бухгалтерские курсы = курсы бухгалтеров = курсы бухгалтера | accounting courses | cours de comptabilité
курсы парикмахеров | hairdressing courses | formation de coiffure
курсы маникюра | manicure courses | formation de manucure
курсы массажа | massage courses | formation de massage
курсы кройки и шитья | cutting and sewing courses | cours de coupe et de couture
интернатура | medical internship | internat
клиническая ординатура | clinical residency | internat clinique
адъюнктура | military postgraduate studies | études doctorales militaires
профессиональная подготовка | vocational training | formation professionnelle
высшее образование бакалавриат = высшее - бакалавриат = высшее бакалавриат = бакалавриат высшее | higher education (bachelor's degree) | enseignement supérieur (licence)
высшее образование специалитет = высшее - специалитет = высшее специалитет | higher education (specialist degree) | enseignement supérieur (diplôme de spécialiste)
высшее образование магистратура = высшее - магистратура = высшее магистратура | higher education (master's degree) | enseignement supérieur (master)
высшее заочное = заочное высшее | higher education (by correspondence) | enseignement supérieur (par correspondance)
высшее очное | higher education (full-time) | enseignement supérieur (à plein temps)
высшее техническое инженер | higher technical education, engineer | enseignement supérieur technique, ingénieur
высшее медицинское врач | higher medical education, doctor | études supérieures de médecine, médecin
среднее медицинское = среднее медицинское образование | secondary medical education | enseignement secondaire médical
среднее педагогическое = среднее педагогическое образование | secondary teacher education | enseignement secondaire pédagogique
среднее экономическое | secondary education in economics | enseignement secondaire d'économie
среднее музыкальное | secondary music education | enseignement secondaire musical
диплом колледжа | college diploma | diplôme de collège professionnel
диплом техникума | technical college diploma | diplôme de collège technique
диплом университета = диплом вуза = университетский диплом | university diploma | diplôme universitaire
диплом бакалавра | bachelor's degree | licence
диплом магистра | master's degree | master
диплом кандидата наук | PhD (Candidate of Sciences) diploma | diplôme de docteur (candidat ès sciences)
диплом о среднем профессиональном образовании | vocational secondary education diploma | diplôme d'enseignement secondaire professionnel
диплом о профессиональной переподготовке | professional retraining diploma | diplôme de reconversion professionnelle
удостоверение о повышении квалификации | professional development certificate | certificat de formation continue
аттестат за 9 класс = аттестат об основном общем образовании | lower secondary school certificate | certificat d'études secondaires inférieures
аттестат за 11 класс = аттестат о среднем общем образовании | secondary school certificate | certificat d'études secondaires
студенческая справка = справка из вуза = справка из университета | certificate of enrolment | certificat de scolarité
к.и.н. = кин | Candidate of Historical Sciences | candidat ès sciences historiques / candidate ès sciences historiques
кандидат культурологии | Candidate of Cultural Studies | candidat ès culturologie / candidate ès culturologie
доктор сельскохозяйственных наук | Doctor of Agricultural Sciences | docteur ès sciences agricoles / docteure ès sciences agricoles
доктор психологических наук | Doctor of Psychological Sciences | docteur ès sciences psychologiques / docteure ès sciences psychologiques
доктор геолого-минералогических наук | Doctor of Geological and Mineralogical Sciences | docteur ès sciences géologiques et minéralogiques / docteure ès sciences géologiques et minéralogiques
доктор искусствоведения | Doctor of Art History | docteur en histoire de l'art / docteure en histoire de l'art
phd = доктор философии phd | PhD | doctorat
татарский | Tatar | tatar
башкирский язык = башкирский | Bashkir | bachkir
чувашский язык = чувашский | Chuvash | tchouvache
армянский язык = армянский | Armenian | arménien
грузинский язык = грузинский | Georgian | géorgien
азербайджанский язык = азербайджанский | Azerbaijani | azerbaïdjanais
узбекский язык = узбекский | Uzbek | ouzbek
таджикский язык = таджикский | Tajik | tadjik
киргизский язык = киргизский | Kyrgyz | kirghiz
туркменский язык = туркменский | Turkmen | turkmène
молдавский язык = молдавский | Moldovan | moldave
румынский язык = румынский | Romanian | roumain
литовский язык = литовский | Lithuanian | lituanien
латышский язык = латышский | Latvian | letton
эстонский язык = эстонский | Estonian | estonien
финский язык = финский | Finnish | finnois
шведский язык = шведский | Swedish | suédois
норвежский язык = норвежский | Norwegian | norvégien
датский язык = датский | Danish | danois
голландский язык = нидерландский язык = голландский | Dutch | néerlandais
венгерский язык = венгерский | Hungarian | hongrois
сербский язык = сербский | Serbian | serbe
хорватский язык = хорватский | Croatian | croate
болгарский язык = болгарский | Bulgarian | bulgare
словацкий язык = словацкий | Slovak | slovaque
иврит | Hebrew | hébreu
фарси = персидский язык | Persian | persan
хинди | Hindi | hindi
вьетнамский язык = вьетнамский | Vietnamese | vietnamien
тайский язык = тайский | Thai | thaï
монгольский язык = монгольский | Mongolian | mongol
чеченский язык = чеченский | Chechen | tchétchène
осетинский язык = осетинский | Ossetian | ossète
якутский язык = якутский | Yakut | iakoute
бурятский язык = бурятский | Buryat | bouriate
украинский | Ukrainian | ukrainien
белорусский | Belarusian | biélorusse
казахский | Kazakh | kazakh
впш = высшая партийная школа | Higher Party School | École supérieure du Parti
`;
