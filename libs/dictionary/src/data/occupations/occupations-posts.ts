/** Posts of ships, railways, drivers, schools and medicine that are met less often. The shape of a row: occupations-office.ts. */
export const OCCUPATIONS_POSTS = `
завуч по учебной работе = завуч по УР | deputy headteacher for academic affairs | directeur adjoint chargé des études / directrice adjointe chargée des études
завуч по воспитательной работе = завуч по ВР | deputy headteacher for educational work | directeur adjoint chargé de l'éducation / directrice adjointe chargée de l'éducation
завуч по учебно-воспитательной работе = завуч по УВР | deputy headteacher for academic and educational work | directeur adjoint chargé de l'enseignement et de l'éducation / directrice adjointe chargée de l'enseignement et de l'éducation
завуч старших классов | deputy headteacher for the senior classes | directeur adjoint chargé des grandes classes / directrice adjointe chargée des grandes classes
заместитель директора по АХР = заместитель директора по административно-хозяйственной работе | deputy director for administration and maintenance | directeur adjoint chargé de l'administration et de l'intendance / directrice adjointe chargée de l'administration et de l'intendance
заместитель заведующего по ВМР = заместитель заведующего по воспитательно-методической работе = заместитель заведующей по воспитательно-методической работе | deputy head for educational and methodological work | responsable adjoint chargé du travail éducatif et méthodologique / responsable adjointe chargée du travail éducatif et méthodologique
старший воспитатель детского сада | senior kindergarten teacher | éducateur principal de jardin d'enfants / éducatrice principale de jardin d'enfants
мастер по добыче рыбы = мастер добычи = мастер по добыче | fishing master | maître de pêche
мастер по обработке рыбы = мастер обработки рыбы | fish processing foreman | contremaître de transformation du poisson
старший мастер добычи | senior fishing master | maître de pêche principal
технолог рыбообработки = технолог по обработке рыбы | fish processing technologist | technologue en transformation du poisson
матрос обработки = матрос-обработчик | fish processing hand | ouvrier en transformation du poisson / ouvrière en transformation du poisson
кок на судне = повар на судне = кок судовой = кок судна | ship's cook | cuisinier de bord / cuisinière de bord
рефрижераторный механик = механик рефустановок | refrigeration engineer | mécanicien frigoriste / mécanicienne frigoriste
старший электромеханик = старший судовой электромеханик | chief electrical engineer | chef électromécanicien / cheffe électromécanicienne
второй электромеханик | second electrical engineer | deuxième électromécanicien / deuxième électromécanicienne
электрик на судне | ship's electrician | électricien de bord / électricienne de bord
матрос на судне = матрос судна | seaman | matelot
механик на судне | ship's engineer | mécanicien de marine / mécanicienne de marine
моторист 1 класса = моторист первого класса | motorman, class 1 | motoriste de 1re classe
моторист 2 класса = моторист второго класса | motorman, class 2 | motoriste de 2e classe
капитан-дублер | relief captain | capitaine suppléant / capitaine suppléante
сменный капитан | relief captain | capitaine de relève
старший моторист | senior motorman | motoriste principal / motoriste principale
старший матрос | leading seaman | matelot breveté
багермейстер | dredging master | maître dragueur
судовой плотник | ship's carpenter | charpentier de bord / charpentière de bord
судовой токарь = токарь на судне | ship's turner | tourneur de bord / tourneuse de bord
капитан рыболовного судна = капитан промыслового судна | fishing vessel captain | capitaine de pêche
капитан траулера | trawler captain | capitaine de chalutier
капитан буксира | tugboat captain | capitaine de remorqueur
диспетчер порта = портовый диспетчер | port dispatcher | régulateur portuaire / régulatrice portuaire
диспетчер флота | fleet dispatcher | régulateur de flotte / régulatrice de flotte
тальман | tallyman | pointeur / pointeuse
крановщик порта = крановщик в порту | port crane operator | grutier portuaire / grutière portuaire
приемосдатчик груза | goods acceptance clerk | réceptionnaire de marchandises
приемосдатчик / приемосдатчица | freight clerk | agent de fret / agente de fret
дежурный стрелочного поста / дежурная стрелочного поста | switchman / switchwoman | aiguilleur / aiguilleuse
диспетчер поездной = днц | train dispatcher | régulateur ferroviaire / régulatrice ferroviaire
маневровый диспетчер | shunting dispatcher | régulateur de manœuvre / régulatrice de manœuvre
станционный диспетчер | station dispatcher | régulateur de gare / régulatrice de gare
сигналист поезда | railway signaller | agent de signalisation / agente de signalisation
обходчик пути = путевой обходчик = обходчик путей | track inspector | surveillant de la voie / surveillante de la voie
мастер пути = мастер дорожный жд | track foreman | contremaître de la voie
бригадир пути | track gang leader | chef d'équipe de la voie / cheffe d'équipe de la voie
начальник локомотивного депо | locomotive depot manager | chef de dépôt de locomotives / cheffe de dépôt de locomotives
машинист - инструктор локомотивных бригад | driver instructor | conducteur-instructeur / conductrice-instructrice
машинист электровоза-инструктор | electric locomotive driver instructor | conducteur-instructeur de locomotive électrique / conductrice-instructrice de locomotive électrique
машинист путевых машин | track machine operator | conducteur d'engins de voie / conductrice d'engins de voie
машинист железнодорожно-строительных машин | railway construction machine operator | conducteur d'engins de construction ferroviaire / conductrice d'engins de construction ferroviaire
ревизор по безопасности движения | traffic safety inspector | inspecteur de la sécurité des circulations / inspectrice de la sécurité des circulations
ревизор движения | traffic inspector | inspecteur des circulations / inspectrice des circulations
контролер-ревизор пассажирских поездов = контролер пассажирских поездов | train ticket inspector | contrôleur de train / contrôleuse de train
разъездной билетный кассир | travelling ticket clerk | guichetier ambulant / guichetière ambulante
кассир жд = кассир железнодорожный = кассир ж/д касс = железнодорожный кассир | railway ticket clerk | guichetier de gare / guichetière de gare
кассир авиакасс = авиакассир = кассир по продаже авиабилетов | airline ticket clerk | agent de billetterie aérienne / agente de billetterie aérienne
помощник машиниста локомотива | assistant locomotive driver | aide-conducteur de locomotive / aide-conductrice de locomotive
диспетчер автовокзала | bus station dispatcher | régulateur de gare routière / régulatrice de gare routière
диспетчер автобусного парка | bus depot dispatcher | régulateur de dépôt d'autobus / régulatrice de dépôt d'autobus
диспетчер скорой помощи = диспетчер смп = диспетчер скорой | ambulance dispatcher | régulateur d'ambulances / régulatrice d'ambulances
фельдшер-диспетчер | paramedic dispatcher | auxiliaire médical régulateur / auxiliaire médicale régulatrice
водитель белаза | BelAZ dump truck driver | chauffeur de camion-benne BelAZ / chauffeuse de camion-benne BelAZ
водитель камаза | KamAZ truck driver | chauffeur de camion KamAZ / chauffeuse de camion KamAZ
водитель топливозаправщика | fuel tanker driver | conducteur de camion-citerne / conductrice de camion-citerne
водитель-пожарный | fire engine driver | conducteur d'engin d'incendie / conductrice d'engin d'incendie
водитель-инкассатор | cash-in-transit driver | conducteur-convoyeur de fonds / conductrice-convoyeuse de fonds
водитель курьер | driver and courier | chauffeur-coursier
водитель директора | director's driver | chauffeur du directeur
преподаватель кафедры | lecturer of the department | enseignant du département / enseignante du département
старший преподаватель кафедры | senior lecturer of the department | enseignant principal du département / enseignante principale du département
сотрудник кафедры | member of the department staff | membre du personnel du département
ученый секретарь кафедры | academic secretary of the department | secrétaire scientifique du département
специалист по учебно-методической работе = специалист по УМР | academic affairs specialist | spécialiste des études
методист кафедры | methodologist of the department | méthodologue du département
воспитатель продленки | after-school group teacher | éducateur périscolaire / éducatrice périscolaire
воспитатель ясельной группы = воспитатель яслей = воспитатель в яслях | nursery teacher | éducateur de crèche / éducatrice de crèche
воспитатель-логопед | teacher and speech therapist | éducateur-orthophoniste / éducatrice-orthophoniste
музыкальный руководитель детского сада = музрук | kindergarten music teacher | professeur de musique de jardin d'enfants / professeure de musique de jardin d'enfants
инструктор по физкультуре в детском саду | kindergarten physical education instructor | moniteur d'éducation physique de jardin d'enfants / monitrice d'éducation physique de jardin d'enfants
учитель математики и физики = учитель физики и математики | mathematics and physics teacher | professeur de mathématiques et de physique / professeure de mathématiques et de physique
учитель математики и информатики = учитель информатики и математики | mathematics and computer science teacher | professeur de mathématiques et d'informatique / professeure de mathématiques et d'informatique
учитель химии и биологии = учитель биологии и химии | chemistry and biology teacher | professeur de chimie et de biologie / professeure de chimie et de biologie
учитель географии и биологии = учитель биологии и географии | geography and biology teacher | professeur de géographie et de biologie / professeure de géographie et de biologie
преподаватель ОБЖ = учитель основ безопасности жизнедеятельности | life safety teacher | professeur de sécurité civile / professeure de sécurité civile
учитель истории и права | history and law teacher | professeur d'histoire et de droit / professeure d'histoire et de droit
учитель домашнего обучения | home tuition teacher | enseignant à domicile / enseignante à domicile
учитель воскресной школы | Sunday school teacher | enseignant d'école du dimanche / enseignante d'école du dimanche
учитель коррекционной школы | special school teacher | enseignant d'école spécialisée / enseignante d'école spécialisée
советник директора по воспитанию = советник по воспитанию | headteacher's adviser on education | conseiller du directeur pour l'éducation / conseillère du directeur pour l'éducation
педагог по фортепиано | piano teacher | professeur de piano / professeure de piano
учитель вокала = вокальный педагог | singing teacher | professeur de chant / professeure de chant
преподаватель гитары = учитель гитары | guitar teacher | professeur de guitare / professeure de guitare
преподаватель скрипки = учитель скрипки | violin teacher | professeur de violon / professeure de violon
преподаватель теоретических дисциплин | teacher of theoretical subjects | professeur de matières théoriques / professeure de matières théoriques
преподаватель сольфеджио | solfeggio teacher | professeur de solfège / professeure de solfège
преподаватель ИЗО = преподаватель изобразительного искусства | art teacher | professeur d'arts plastiques / professeure d'arts plastiques
преподаватель рисования | drawing teacher | professeur de dessin / professeure de dessin
преподаватель рисунка и живописи | drawing and painting teacher | professeur de dessin et de peinture / professeure de dessin et de peinture
преподаватель истории | history teacher | enseignant d'histoire / enseignante d'histoire
преподаватель экономики | economics teacher | enseignant d'économie / enseignante d'économie
преподаватель права = преподаватель юридических дисциплин | law teacher | enseignant de droit / enseignante de droit
преподаватель математики | mathematics teacher | enseignant de mathématiques / enseignante de mathématiques
преподаватель физики | physics teacher | enseignant de physique / enseignante de physique
преподаватель химии | chemistry teacher | enseignant de chimie / enseignante de chimie
преподаватель информатики | computer science teacher | enseignant d'informatique / enseignante d'informatique
преподаватель психологии | psychology teacher | enseignant de psychologie / enseignante de psychologie
преподаватель русского языка | Russian language teacher | enseignant de russe / enseignante de russe
преподаватель русского языка и литературы | teacher of Russian language and literature | professeur de langue et littérature russes / professeure de langue et littérature russes
учитель русского как иностранного | teacher of Russian as a foreign language | enseignant de russe langue étrangère / enseignante de russe langue étrangère
преподаватель физкультуры = преподаватель физической культуры = преподаватель физвоспитания | physical education teacher | professeur d'éducation physique / professeure d'éducation physique
тренер по шахматам | chess coach | entraîneur d'échecs / entraîneuse d'échecs
преподаватель шахмат = учитель шахмат | chess teacher | professeur d'échecs / professeure d'échecs
преподаватель ПДД | traffic rules instructor | enseignant du code de la route / enseignante du code de la route
преподаватель курсов | course instructor | formateur / formatrice
репетитор английского = репетитор по английскому | private English tutor | professeur particulier d'anglais / professeure particulière d'anglais
репетитор математики | private mathematics tutor | professeur particulier de mathématiques / professeure particulière de mathématiques
репетитор русского языка = репетитор по русскому | private Russian tutor | professeur particulier de russe / professeure particulière de russe
репетитор физики | private physics tutor | professeur particulier de physique / professeure particulière de physique
репетитор химии | private chemistry tutor | professeur particulier de chimie / professeure particulière de chimie
медицинская сестра поликлиники | outpatient clinic nurse | infirmier de polyclinique / infirmière de polyclinique
медсестра больницы = медицинская сестра больницы = медсестра в больнице | hospital nurse | infirmier d'hôpital / infirmière d'hôpital
медсестра школы = медсестра в школе | school nurse | infirmier scolaire / infirmière scolaire
медсестра ОРИТ = медсестра реанимационного отделения | intensive care nurse | infirmier de réanimation / infirmière de réanimation
медсестра-анестезистка | nurse anaesthetist | infirmier anesthésiste / infirmière anesthésiste
медсестра терапевтического отделения | medical ward nurse | infirmier de médecine / infirmière de médecine
медсестра стоматологии | dental nurse | infirmier dentaire / infirmière dentaire
медсестра косметолог = медсестра по косметологии | cosmetology nurse | infirmier en cosmétologie / infirmière en cosmétologie
медсестра врача общей практики = медсестра ВОП | general practice nurse | infirmier de médecine générale / infirmière de médecine générale
перевязочная медсестра = медсестра перевязочной | dressing room nurse | infirmier de salle de pansements / infirmière de salle de pansements
прививочная медсестра = медсестра прививочного кабинета | vaccination nurse | infirmier vaccinateur / infirmière vaccinatrice
медсестра скорой помощи | ambulance nurse | infirmier d'ambulance / infirmière d'ambulance
старшая медсестра отделения = старшая медицинская сестра отделения | head nurse of the department | infirmière-chef de service
старшая медсестра поликлиники = старшая медицинская сестра поликлиники | head nurse of the outpatient clinic | infirmière-chef de polyclinique
фельдшер здравпункта = фельдшер медпункта | first-aid post paramedic | auxiliaire médical d'infirmerie / auxiliaire médicale d'infirmerie
заведующий реанимацией / заведующая реанимацией = заведующий отделением реанимации / заведующая отделением реанимации | head of the intensive care unit | chef du service de réanimation / cheffe du service de réanimation
заместитель главного врача по медицинской части = заместитель главного врача по лечебной работе = зам. главного врача по лечебной части = заместитель главного врача по лечебной части | deputy chief physician for medical affairs | médecin-chef adjoint chargé des affaires médicales / médecin-chef adjointe chargée des affaires médicales
врач-логопед | speech therapist | orthophoniste
врач-консультант = консультант-врач | consulting doctor | médecin consultant / médecin consultante
врач-мануальный терапевт | manual therapist | thérapeute manuel / thérapeute manuelle
врач-косметолог-дерматолог = дерматолог-косметолог врач | aesthetic dermatologist | dermatologue esthétique
врач-пластический хирург | plastic surgeon | chirurgien plasticien / chirurgienne plasticienne
врач-подолог | podiatrist | podologue
врач-дефектолог | special needs specialist | spécialiste de l'éducation spécialisée
врач гистолог = врач-гистолог = гистолог | histologist | histologiste
врач-цитолог = цитолог | cytologist | cytologiste
врач-инспектор | medical inspector | médecin inspecteur / médecin inspectrice
врач-педиатр неонатолог | paediatrician and neonatologist | pédiatre-néonatologue
ЛОР врач = врач ЛОР | ENT specialist | oto-rhino-laryngologiste
врач рентгенолог-радиолог | radiologist | radiologue
врач-кардиолог-аритмолог = аритмолог = врач-аритмолог | cardiac electrophysiologist | rythmologue
рентгеноваскулярный хирург = эндоваскулярный хирург | interventional radiologist | radiologue interventionnel / radiologue interventionnelle
онколог-хирург = врач-онколог-хирург | surgical oncologist | chirurgien oncologue / chirurgienne oncologue
травматолог-хирург | trauma surgeon | chirurgien traumatologue / chirurgienne traumatologue
хирург-имплантолог | implant surgeon | chirurgien implantologue / chirurgienne implantologue
офтальмохирург = врач-офтальмохирург = хирург-офтальмолог | ophthalmic surgeon | chirurgien ophtalmologue / chirurgienne ophtalmologue
гигиенист стоматолог | dental hygienist | hygiéniste dentaire
администратор в клинике | clinic receptionist | secrétaire d'accueil de clinique
работник регистратуры | outpatient clinic registrar | agent d'accueil de polyclinique / agente d'accueil de polyclinique
медицинский советник | medical adviser | conseiller médical / conseillère médicale
медицинский директор | medical director | directeur médical / directrice médicale
санитар морга | mortuary attendant | agent de morgue / agente de morgue
санитарка-мойщица = санитарка мойщица = санитар-мойщик = санитарка-уборщица | orderly and cleaner | agent de service hospitalier / agente de service hospitalier
заведующий аптечным пунктом / заведующая аптечным пунктом | pharmacy outlet manager | responsable d'officine
фармацевт-провизор | pharmacist | pharmacien / pharmacienne
первостольник | dispensing pharmacist | pharmacien de comptoir / pharmacienne de comptoir
социальный работник пансионата | care home social worker | travailleur social de maison de retraite / travailleuse sociale de maison de retraite
сиделка в больнице | hospital carer | garde-malade à l'hôpital
`;
