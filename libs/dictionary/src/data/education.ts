/** Education, degrees, specialities. The shape of a row: occupations-office.ts. */
export const EDUCATION = `
высшее = высшее образование | higher education | enseignement supérieur
неоконченное высшее = незаконченное высшее = неоконченное высшее образование = незаконченное высшее образование | incomplete higher education | études supérieures inachevées
два высших образования = два высших | two higher education degrees | deux diplômes d'enseignement supérieur
высшее техническое = высшее техническое образование | higher technical education | enseignement supérieur technique
высшее экономическое = высшее экономическое образование | higher education in economics | études supérieures d'économie
высшее юридическое = высшее юридическое образование | higher education in law | études supérieures de droit
высшее медицинское = высшее медицинское образование | higher medical education | études supérieures de médecine
высшее педагогическое = высшее педагогическое образование | higher education in teaching | études supérieures de pédagogie
среднее образование | secondary education | enseignement secondaire
полное среднее = полное среднее образование = среднее полное = среднее общее = среднее общее образование | complete secondary education | enseignement secondaire complet
неполное среднее = неполное среднее образование = основное общее образование = основное общее | lower secondary education | enseignement secondaire inférieur
среднее специальное = средне-специальное = среднее специальное образование = среднее профессиональное = среднее профессиональное образование | vocational secondary education | enseignement secondaire professionnel
среднее техническое = среднее техническое образование | technical secondary education | enseignement secondaire technique
начальное образование = начальное общее образование | primary education | enseignement primaire
начальное профессиональное образование | basic vocational education | formation professionnelle de base
дошкольное образование | preschool education | éducation préscolaire
дополнительное образование | continuing education | formation complémentaire
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
юридический факультет | faculty of law | faculté de droit
экономический факультет | faculty of economics | faculté d'économie
медицинский факультет | faculty of medicine | faculté de médecine
филологический факультет | faculty of philology | faculté de philologie
факультет иностранных языков | faculty of foreign languages | faculté des langues étrangères
курс? | course | cours
языковые курсы | language courses | cours de langue
курсы английского языка | English language courses | cours d'anglais
курсы французского языка | French language courses | cours de français
курсы повышения квалификации = повышение квалификации | professional development courses | formation continue
профессиональная переподготовка = переподготовка | professional retraining | reconversion professionnelle
очная форма обучения = очно = очное обучение = очное отделение | full-time study | études à temps plein
заочная форма обучения = заочно = заочное обучение = заочное отделение | distance study | études par correspondance
дистанционное обучение | distance learning | enseignement à distance
учеба = обучение | studies | études
учусь в школе = учится в школе | attends school | scolarisé / scolarisée
учусь в университете = учится в университете | university student | étudiant universitaire / étudiante universitaire
посещает детский сад = ходит в детский сад | attends kindergarten | fréquente un jardin d'enfants
семестр | semester | semestre
учебный год | academic year | année universitaire
программа обмена = студенческий обмен = обмен студентами | student exchange | échange universitaire
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
`;
