/** Posts and ranks of medicine, schools, science, the arts, sport, the services, courts and offices of the state. The shape of a row: occupations-office.ts. */
export const OCCUPATIONS_PUBLIC = `
аккомпаниатор | accompanist | accompagnateur / accompagnatrice
арт-терапевт | art therapist | art-thérapeute
ассистент стоматолога = ассистент врача-стоматолога = помощник стоматолога | dental assistant | assistant dentaire / assistante dentaire
ассистент ветеринарного врача = ассистент ветеринара = помощник ветеринара | veterinary assistant | assistant vétérinaire / assistante vétérinaire
акушер | obstetrician | obstétricien / obstétricienne
андролог = врач-андролог | andrologist | andrologue
уролог-андролог = врач уролог-андролог | urologist and andrologist | urologue-andrologue
флеболог = врач-флеболог | phlebologist | phlébologue
сурдолог = врач-сурдолог | audiologist | audiologiste
сурдолог-оториноларинголог | audiologist and otorhinolaryngologist | audiologiste et oto-rhino-laryngologiste
вертебролог = врач-вертебролог | spine specialist | spécialiste du rachis
гепатолог = врач-гепатолог | hepatologist | hépatologue
гомеопат = врач-гомеопат | homeopath | homéopathe
дерматокосметолог = врач-дерматокосметолог = врач дерматолог-косметолог = дерматолог-косметолог | cosmetic dermatologist | dermatologue esthétique
имплантолог = стоматолог-имплантолог = врач-имплантолог | dental implantologist | implantologue
мануальный терапевт = врач мануальный терапевт = врач мануальной терапии | manual therapist | praticien en thérapie manuelle / praticienne en thérapie manuelle
иглорефлексотерапевт = врач-рефлексотерапевт = рефлексотерапевт | acupuncturist | acupuncteur / acupunctrice
детский невролог = врач-невролог детский = невролог детский | paediatric neurologist | neurologue pédiatrique
детский кардиолог = врач детский кардиолог | paediatric cardiologist | cardiologue pédiatrique
детский эндокринолог = врач детский эндокринолог | paediatric endocrinologist | endocrinologue pédiatrique
детский онколог = врач детский онколог | paediatric oncologist | oncologue pédiatrique
детский офтальмолог = врач детский офтальмолог | paediatric ophthalmologist | ophtalmologue pédiatrique
детский психиатр = врач детский психиатр | child psychiatrist | pédopsychiatre
детский гинеколог | paediatric gynaecologist | gynécologue pédiatrique
врач-стоматолог детский = врач детский стоматолог = стоматолог детский | paediatric dentist | dentiste pédiatrique
врач-хирург детский = хирург детский | paediatric surgeon | chirurgien pédiatrique / chirurgienne pédiatrique
онколог-маммолог = врач онколог-маммолог | breast cancer specialist | oncologue sénologue
онкогинеколог = врач-онкогинеколог | gynaecological oncologist | oncologue gynécologue
онкоуролог | urologic oncologist | oncologue urologue
химиотерапевт = врач-химиотерапевт | medical oncologist | oncologue médical / oncologue médicale
радиолог = врач-радиолог | radiologist | radiologue
радиотерапевт = врач-радиотерапевт | radiation oncologist | radiothérapeute
врач мрт | MRI radiologist | radiologue (IRM)
врач кт | CT radiologist | radiologue (scanner)
врач-косметолог дерматовенеролог | cosmetologist and dermatovenereologist | cosmétologue et dermatovénérologue
врач лучевой диагностики | diagnostic radiologist | radiologue
врач клинической лаборатории = врач кдл = врач клинико-диагностической лаборатории | clinical laboratory physician | médecin de laboratoire clinique
врач-бактериолог = бактериолог | bacteriologist | bactériologiste
врач-вирусолог | virologist | virologue
врач-токсиколог = токсиколог | toxicologist | toxicologue
врач-фармаколог = клинический фармаколог = врач клинический фармаколог = врач-клинический фармаколог | clinical pharmacologist | pharmacologue clinique
врач-профпатолог = профпатолог | occupational physician | médecin du travail
врач по гигиене труда | occupational hygiene physician | médecin hygiéniste du travail
врач по общей гигиене = врач-гигиенист | hygiene physician | médecin hygiéniste
врач по спортивной медицине = врач спортивной медицины | sports medicine physician | médecin du sport
врач приемного отделения = врач приемного покоя | admission department doctor | médecin du service des admissions
врач скорой помощи педиатр | emergency paediatrician | pédiatre urgentiste
врач физической и реабилитационной медицины = врач фрм | physical and rehabilitation medicine doctor | médecin de médecine physique et de réadaptation
врач ультразвуковой диагностики акушер-гинеколог | ultrasound doctor and obstetrician-gynaecologist | médecin échographiste et gynécologue-obstétricien / médecin échographiste et gynécologue-obstétricienne
врач-эпилептолог = эпилептолог | epileptologist | épileptologue
врач-сомнолог = сомнолог | sleep specialist | somnologue
врач-паразитолог = паразитолог | parasitologist | parasitologue
врач-сексолог = сексолог | sexologist | sexologue
медицинский статистик = медстатистик | medical statistician | statisticien médical / statisticienne médicale
врач-статистик | doctor and statistician | médecin statisticien / médecin statisticienne
врач-эксперт | medical expert | médecin expert / médecin experte
врач здравпункта | first-aid post doctor | médecin de poste de secours
врач-неонатолог-реаниматолог | neonatal intensivist | réanimateur néonatal / réanimatrice néonatale
врач-анестезиолог-реаниматолог детский | paediatric anaesthesiologist and intensivist | anesthésiste-réanimateur pédiatrique / anesthésiste-réanimatrice pédiatrique
врач по медицинской профилактике | preventive medicine doctor | médecin de prévention
врач-организатор здравоохранения = организатор здравоохранения | healthcare administrator | administrateur de santé / administratrice de santé
врач паллиативной помощи | palliative care doctor | médecin de soins palliatifs
врач-стоматолог общей практики = стоматолог общей практики | general dentist | dentiste généraliste
стоматолог-гигиенист = гигиенист стоматологический | dental hygienist | hygiéniste dentaire
гигиенист? | dental hygienist | hygiéniste dentaire
стоматолог-пародонтолог = пародонтолог = врач-пародонтолог | periodontist | parodontiste
стоматолог-эндодонтист = эндодонтист | endodontist | endodontiste
гнатолог | gnathologist | gnathologue
заведующий поликлиническим отделением / заведующая поликлиническим отделением | head of the outpatient department | chef du service de consultations externes / cheffe du service de consultations externes
заведующий хирургическим отделением / заведующая хирургическим отделением | head of the surgical department | chef du service de chirurgie / cheffe du service de chirurgie
заведующий терапевтическим отделением / заведующая терапевтическим отделением | head of the therapeutic department | chef du service de médecine générale / cheffe du service de médecine générale
заведующий здравпунктом / заведующая здравпунктом | head of first-aid post | responsable de poste de secours
заведующий фапом / заведующая фапом = заведующий фельдшерско-акушерским пунктом / заведующая фельдшерско-акушерским пунктом | head of rural medical post | responsable de poste médical rural
фельдшер фапа | rural medical post paramedic | auxiliaire médical de poste médical rural / auxiliaire médicale de poste médical rural
фельдшер-акушер = фельдшер-акушерка | feldsher-midwife | auxiliaire médical sage-femme / auxiliaire médicale sage-femme
инструктор по гигиеническому воспитанию | health education instructor | instructeur d'éducation sanitaire / instructrice d'éducation sanitaire
инструктор-методист лфк = инструктор-методист по лечебной физкультуре | exercise therapy instructor | instructeur de kinésithérapie / instructrice de kinésithérapie
кинезиолог | kinesiologist | kinésiologue
кинезитерапевт | kinesitherapist | kinésithérapeute
логопед-афазиолог | speech and aphasia therapist | orthophoniste spécialisé en aphasie / orthophoniste spécialisée en aphasie
медбрат скорой помощи | ambulance nurse | infirmier ambulancier / infirmière ambulancière
медицинская сестра врача общей практики | general practice nurse | infirmier de médecine générale / infirmière de médecine générale
медицинская сестра диетическая = диетсестра | dietary nurse | infirmier diététicien / infirmière diététicienne
медицинская сестра приемного отделения = медсестра приемного отделения = медсестра приемного покоя | admission department nurse | infirmier du service des admissions / infirmière du service des admissions
медицинская сестра стерилизационной | sterilisation nurse | infirmier de stérilisation / infirmière de stérilisation
медсестра детского сада | kindergarten nurse | infirmier de jardin d'enfants / infirmière de jardin d'enfants
медсестра поликлиники = медсестра в поликлинике | outpatient clinic nurse | infirmier de polyclinique / infirmière de polyclinique
медсестра стоматологического кабинета = медсестра в стоматологии | dental nurse | infirmier en cabinet dentaire / infirmière en cabinet dentaire
медсестра реанимации = медсестра отделения реанимации | intensive care nurse | infirmier de réanimation / infirmière de réanimation
медсестра хирургического отделения = медицинская сестра хирургического отделения | surgical nurse | infirmier de chirurgie / infirmière de chirurgie
медсестра-косметолог | cosmetology nurse | infirmier esthéticien / infirmière esthéticienne
медицинский дезинфектор | medical disinfector | désinfecteur médical / désinfectrice médicale
медицинский технолог | medical technologist | technologue médical / technologue médicale
медицинский физик | medical physicist | physicien médical / physicienne médicale
медицинский оптик-оптометрист | optician and optometrist | opticien-optométriste / opticienne-optométriste
оптик-консультант | optical consultant | opticien-conseil / opticienne-conseil
младший медицинский персонал | junior medical staff | personnel médical auxiliaire
нейропсихолог | neuropsychologist | neuropsychologue
остеопат-кинезиолог | osteopath and kinesiologist | ostéopathe et kinésiologue
перфузиолог | perfusionist | perfusionniste
провизор-аналитик | analytical pharmacist | pharmacien analyste / pharmacienne analyste
провизор-технолог | pharmaceutical technologist | pharmacien technologue / pharmacienne technologue
регистратор в поликлинике = регистратор поликлиники | outpatient clinic receptionist | réceptionniste de polyclinique
рентгентехник = рентгенотехник | X-ray technician | technicien en radiologie / technicienne en radiologie
санитар скорой помощи | ambulance orderly | ambulancier / ambulancière
санитарка палатная | ward orderly | aide-soignante
семейный психолог = психолог семейный | family psychologist | psychologue familial / psychologue familiale
трансплантолог = врач-трансплантолог | transplant surgeon | chirurgien transplanteur / chirurgienne transplanteuse
торакальный хирург = врач торакальный хирург = врач-торакальный хирург | thoracic surgeon | chirurgien thoracique / chirurgienne thoracique
челюстно-лицевой хирург-имплантолог | maxillofacial and implant surgeon | chirurgien maxillo-facial et implantologue / chirurgienne maxillo-faciale et implantologue
абдоминальный хирург | abdominal surgeon | chirurgien abdominal / chirurgienne abdominale
хирург-онколог = врач хирург-онколог = врач-хирург-онколог | surgical oncologist | chirurgien oncologue / chirurgienne oncologue
хирург-ортопед | orthopaedic surgeon | chirurgien orthopédiste / chirurgienne orthopédiste
хирург-травматолог | trauma surgeon | chirurgien traumatologue / chirurgienne traumatologue
рентгенэндоваскулярный хирург = врач по рентгенэндоваскулярным диагностике и лечению | endovascular surgeon | chirurgien endovasculaire / chirurgienne endovasculaire
старшая акушерка | head midwife | sage-femme en chef
главная акушерка | chief midwife | sage-femme en chef
завуч начальных классов = завуч начальной школы = заместитель директора начальной школы | deputy headteacher for the primary school | directeur adjoint de l'école primaire / directrice adjointe de l'école primaire
заведующий учебной лабораторией / заведующая учебной лабораторией | head of teaching laboratory | chef de laboratoire d'enseignement / cheffe de laboratoire d'enseignement
заведующий отделением колледжа / заведующая отделением колледжа | head of college department | chef de département de collège professionnel / cheffe de département de collège professionnel
заместитель директора по научной работе | deputy director for research | directeur adjoint de la recherche / directrice adjointe de la recherche
заместитель директора по воспитательной работе = замдиректора по воспитательной работе = заместитель директора по вр | deputy director for educational work | directeur adjoint chargé du travail éducatif / directrice adjointe chargée du travail éducatif
замдиректора по учебной работе = заместитель директора по учебной работе = заместитель директора по ур | deputy director for academic affairs | directeur adjoint chargé des études / directrice adjointe chargée des études
инструктор по труду | occupational instructor | instructeur de travaux manuels / instructrice de travaux manuels
инструктор по туризму | tourism instructor | moniteur de tourisme / monitrice de tourisme
инструктор по спортивному туризму | sports tourism instructor | moniteur de tourisme sportif / monitrice de tourisme sportif
инструктор по сноуборду | snowboard instructor | moniteur de snowboard / monitrice de snowboard
инструктор по серфингу | surf instructor | moniteur de surf / monitrice de surf
инструктор по пилатесу | Pilates instructor | professeur de pilates / professeure de pilates
инструктор по стрельбе | shooting instructor | moniteur de tir / monitrice de tir
инструктор по спорту | sports instructor | moniteur de sport / monitrice de sport
инструктор по альпинизму = инструктор альпинизма | mountaineering instructor | moniteur d'alpinisme / monitrice d'alpinisme
инструктор по кайтсерфингу | kitesurfing instructor | moniteur de kitesurf / monitrice de kitesurf
инструктор по парашютному спорту = парашютный инструктор | parachuting instructor | moniteur de parachutisme / monitrice de parachutisme
инструктор по теннису | tennis instructor | moniteur de tennis / monitrice de tennis
инструктор групповых программ | group fitness instructor | professeur de cours collectifs de fitness / professeure de cours collectifs de fitness
игропедагог = игротехник | games facilitator | animateur de jeux / animatrice de jeux
куратор группы | group tutor | tuteur de groupe / tutrice de groupe
лаборант кафедры | university department laboratory assistant | laborantin de département universitaire / laborantine de département universitaire
лектор | lecturer | conférencier / conférencière
мастер производственного обучения вождению = мастер по вождению | driving instructor | moniteur d'auto-école / monitrice d'auto-école
методист детского сада | kindergarten methodologist | conseiller pédagogique de jardin d'enfants / conseillère pédagogique de jardin d'enfants
музыкальный педагог | music teacher | professeur de musique / professeure de musique
наставник | mentor | mentor / mentore
педагог английского языка | English teacher | professeur d'anglais / professeure d'anglais
педагог дошкольного образования = педагог детского сада | preschool teacher | éducateur de jeunes enfants / éducatrice de jeunes enfants
педагог начального образования = педагог начальных классов | primary school teacher | instituteur / institutrice
педагог-библиотекарь = учитель-библиотекарь | school librarian | professeur documentaliste / professeure documentaliste
педагог-воспитатель | teacher and educator | éducateur / éducatrice
педагог-дефектолог | special needs teacher | enseignant spécialisé / enseignante spécialisée
педагог-логопед | speech therapist | orthophoniste
педагог-музыкант | music teacher | professeur de musique / professeure de musique
педагог по танцам = педагог танцев | dance teacher | professeur de danse / professeure de danse
педагог-репетитор | tutor | répétiteur / répétitrice
педагог-художник | art teacher | professeur d'arts plastiques / professeure d'arts plastiques
помощник учителя = ассистент учителя | teaching assistant | assistant d'enseignement / assistante d'enseignement
преподаватель-организатор обж | life safety teacher | professeur de sécurité civile / professeure de sécurité civile
преподаватель дополнительного образования | extracurricular education teacher | éducateur périscolaire / éducatrice périscolaire
преподаватель колледжа искусств | arts college teacher | professeur de collège d'arts / professeure de collège d'arts
преподаватель автошколы | driving school teacher | enseignant d'auto-école / enseignante d'auto-école
преподаватель художественной школы | art school teacher | professeur d'école d'art / professeure d'école d'art
преподаватель школы искусств | arts school teacher | professeur d'école des arts / professeure d'école des arts
преподаватель детской школы искусств = преподаватель дши | children's arts school teacher | professeur d'école des arts pour enfants / professeure d'école des arts pour enfants
учитель музыкальной школы | music school teacher | professeur d'école de musique / professeure d'école de musique
преподаватель детской музыкальной школы = преподаватель дмш | children's music school teacher | professeur d'école de musique pour enfants / professeure d'école de musique pour enfants
преподаватель-исследователь | teacher-researcher | enseignant-chercheur / enseignante-chercheuse
преподаватель высшей школы | higher education lecturer | enseignant du supérieur / enseignante du supérieur
профессор университета | university professor | professeur d'université / professeure d'université
доцент университета = доцент вуза | university associate professor | maître de conférences / maîtresse de conférences
профессор-консультант | consulting professor | professeur consultant / professeure consultante
репетитор по русскому языку | Russian tutor | professeur particulier de russe / professeure particulière de russe
репетитор по физике | physics tutor | professeur particulier de physique / professeure particulière de physique
репетитор по химии | chemistry tutor | professeur particulier de chimie / professeure particulière de chimie
репетитор-предметник | subject tutor | professeur particulier / professeure particulière
секретарь школы | school secretary | secrétaire d'école
социальный психолог | social psychologist | psychologue social / psychologue sociale
старший вожатый | senior camp counsellor | animateur principal / animatrice principale
сурдопереводчик = переводчик жестового языка | sign language interpreter | interprète en langue des signes
переводчик русского жестового языка | Russian sign language interpreter | interprète en langue des signes russe
сурдопедагог | teacher of the deaf | enseignant pour sourds / enseignante pour sourds
тифлопедагог | teacher of the blind | enseignant pour aveugles / enseignante pour aveugles
олигофренопедагог | special needs teacher | enseignant spécialisé / enseignante spécialisée
тренер-инструктор | coach and instructor | entraîneur-moniteur / entraîneuse-monitrice
тренер-методист | coach and methodologist | entraîneur-méthodologue / entraîneuse-méthodologue
тренер-массажист | coach and massage therapist | entraîneur-masseur / entraîneuse-masseuse
тренер сборной = тренер сборной команды | national team coach | entraîneur de l'équipe nationale / entraîneuse de l'équipe nationale
тренер сборной россии | Russian national team coach | entraîneur de l'équipe nationale de Russie / entraîneuse de l'équipe nationale de Russie
тренер спортивной школы | sports school coach | entraîneur d'école de sport / entraîneuse d'école de sport
тренер сшор | Olympic reserve sports school coach | entraîneur d'école de sport de réserve olympique / entraîneuse d'école de sport de réserve olympique
тренер дюсш = тренер-преподаватель дюсш | children's and youth sports school coach | entraîneur d'école de sport pour enfants et adolescents / entraîneuse d'école de sport pour enfants et adolescents
тренер фитнес-клуба | fitness club trainer | coach de club de fitness
тренер личностного роста | personal development coach | coach en développement personnel
учитель-тьютор | teacher-tutor | enseignant-tuteur / enseignante-tutrice
учитель астрономии | astronomy teacher | professeur d'astronomie / professeure d'astronomie
учитель обж | life safety teacher | professeur de sécurité civile / professeure de sécurité civile
учитель экономики | economics teacher | professeur d'économie / professeure d'économie
учитель права | law teacher | professeur de droit / professeure de droit
учитель черчения | technical drawing teacher | professeur de dessin technique / professeure de dessin technique
учитель младших классов = учитель начальной школы = преподаватель начальных классов | primary school teacher | instituteur / institutrice
учитель старших классов | upper secondary school teacher | professeur de lycée / professeure de lycée
учитель вечерней школы | evening school teacher | enseignant d'école du soir / enseignante d'école du soir
учитель родного языка | native language teacher | professeur de langue maternelle / professeure de langue maternelle
учитель татарского языка | Tatar teacher | professeur de tatar / professeure de tatar
аккордеонист | accordionist | accordéoniste
актер дубляжа | voice actor | acteur de doublage / actrice de doublage
альпинист | mountaineer | alpiniste
арт-критик | art critic | critique d'art
артист ансамбля | ensemble performer | artiste d'ensemble
артист ансамбля песни и пляски | song and dance ensemble performer | artiste d'ensemble de chant et de danse
артист драмы = артист драматического театра | drama actor / drama actress | comédien / comédienne
артист-вокалист = артист вокалист | vocalist | chanteur / chanteuse
артист-кукловод = артист театра кукол = кукловод | puppeteer | marionnettiste
артист филармонии | philharmonic performer | artiste de philharmonie
артист симфонического оркестра | symphony orchestra musician | musicien d'orchestre symphonique / musicienne d'orchestre symphonique
артист оперы | opera singer | chanteur d'opéra / chanteuse d'opéra
артист разговорного жанра | spoken-word performer | artiste de la parole
артист цирка гимнаст = воздушный гимнаст | aerial acrobat | acrobate aérien / acrobate aérienne
акробат / акробатка | acrobat | acrobate
автогонщик = гонщик | racing driver | pilote automobile
ассистент оператора = помощник оператора | camera assistant | assistant opérateur / assistante opératrice
ассистент продюсера = помощник продюсера | producer's assistant | assistant de production / assistante de production
ассистент преподавателя | teaching assistant | assistant d'enseignement / assistante d'enseignement
балетный педагог = педагог-балетмейстер | ballet teacher | professeur de ballet / professeure de ballet
бадминтонист / бадминтонистка | badminton player | joueur de badminton / joueuse de badminton
баянист / баянистка | button accordionist | accordéoniste
бегун | runner | coureur / coureuse
борец | wrestler | lutteur / lutteuse
велосипедист / велосипедистка = велогонщик / велогонщица | cyclist | cycliste
ведущий радио = ведущий на радио | radio presenter | présentateur radio / présentatrice radio
ведущий телепрограммы | TV presenter | présentateur de télévision / présentatrice de télévision
ведущий программы = ведущий передачи / ведущая передачи | programme host | animateur d'émission / animatrice d'émission
ведущий новостей | news presenter | présentateur du journal / présentatrice du journal
ведущий солист | principal soloist | soliste principal / soliste principale
главный библиотекарь | chief librarian | bibliothécaire en chef
ведущий библиотекарь | lead librarian | bibliothécaire principal / bibliothécaire principale
ведущий методист | lead methodologist | méthodologue principal / méthodologue principale
галерейный куратор | gallery curator | commissaire de galerie
гандболист / гандболистка | handball player | handballeur / handballeuse
главный режиссер = главный режиссер театра | chief stage director | metteur en scène principal / metteuse en scène principale
главный балетмейстер | chief choreographer | maître de ballet principal / maîtresse de ballet principale
главный дирижер | chief conductor | chef d'orchestre principal / cheffe d'orchestre principale
главный художник | chief artist | artiste principal / artiste principale
главный художник театра | chief artist of the theatre | artiste principal du théâtre / artiste principale du théâtre
главный библиограф | chief bibliographer | bibliographe en chef
голкипер = вратарь | goalkeeper | gardien de but / gardienne de but
гитарист-вокалист | guitarist and vocalist | guitariste et chanteur / guitariste et chanteuse
дзюдоист / дзюдоистка | judoka | judoka
дирижер оркестра | orchestra conductor | chef d'orchestre / cheffe d'orchestre
дирижер-хормейстер = хормейстер-дирижер | choir conductor | chef de chœur / cheffe de chœur
диджей-радиоведущий | DJ and radio presenter | DJ et présentateur radio / DJ et présentatrice radio
документалист = режиссер-документалист | documentary filmmaker | documentariste
журналист-международник | international journalist | journaliste international / journaliste internationale
заведующий постановочной частью / заведующая постановочной частью | technical production manager | directeur technique de scène / directrice technique de scène
заведующий литературной частью / заведующая литературной частью | literary manager | directeur littéraire / directrice littéraire
заведующий костюмерным цехом / заведующая костюмерным цехом | head of wardrobe | chef costumier / cheffe costumière
директор клуба | club director | directeur de club / directrice de club
заведующий сельским клубом / заведующая сельским клубом | village club manager | responsable de club rural
директор сельского клуба | village club director | directeur de club rural / directrice de club rural
заведующий домом культуры / заведующая домом культуры = директор дома культуры = директор дк | cultural centre director | directeur de maison de la culture / directrice de maison de la culture
директор дворца культуры | director of the palace of culture | directeur de palais de la culture / directrice de palais de la culture
заслуженный артист россии = заслуженный артист рф | Honoured Artist of Russia | artiste émérite de Russie
народный артист россии = народный артист рф | People's Artist of Russia | artiste du peuple de Russie
заслуженный учитель россии = заслуженный учитель рф | Honoured Teacher of Russia | enseignant émérite de Russie / enseignante émérite de Russie
заслуженный врач россии = заслуженный врач рф | Honoured Doctor of Russia | médecin émérite de Russie
заслуженный тренер россии | Honoured Coach of Russia | entraîneur émérite de Russie / entraîneuse émérite de Russie
заслуженный мастер спорта | Honoured Master of Sport | maître émérite du sport
мастер спорта международного класса = мсмк | Master of Sport of International Class | maître du sport de classe internationale
звукоинженер = инженер звука | sound engineer | ingénieur du son / ingénieure du son
импресарио | impresario | imprésario
каратист / каратистка | karateka | karatéka
каскадер | stunt performer | cascadeur / cascadeuse
кинокритик | film critic | critique de cinéma
кинопродюсер | film producer | producteur de cinéma / productrice de cinéma
киномеханик | projectionist | projectionniste
киновед | film scholar | spécialiste du cinéma
кларнетист / кларнетистка | clarinettist | clarinettiste
клоун | clown | clown
конферансье = ведущий концертов | master of ceremonies | maître de cérémonie / maîtresse de cérémonie
конькобежец | speed skater | patineur de vitesse / patineuse de vitesse
культорганизатор = культорг | cultural events organiser | organisateur culturel / organisatrice culturelle
легкоатлет / легкоатлетка | track and field athlete | athlète
литературный критик | literary critic | critique littéraire
мастер народных промыслов | folk craftsman / folk craftswoman | artisan d'art populaire / artisane d'art populaire
мультипликатор | animator | animateur de films / animatrice de films
музыковед | musicologist | musicologue
музеевед | museum specialist | muséologue
оператор монтажа | video editor | monteur vidéo / monteuse vidéo
оператор-монтажер | camera operator and editor | cadreur-monteur / cadreuse-monteuse
ориентировщик | orienteer | orienteur / orienteuse
парашютист / парашютистка | parachutist | parachutiste
постановщик танцев | dance choreographer | chorégraphe
прыгун в воду | diver | plongeur / plongeuse
пятиборец | pentathlete | pentathlonien / pentathlonienne
радиожурналист | radio journalist | journaliste radio
режиссер телевизионных программ = режиссер телепрограмм | TV programme director | réalisateur de programmes de télévision / réalisatrice de programmes de télévision
режиссер-монтажер | film editor | monteur / monteuse
регбист / регбистка | rugby player | joueur de rugby / joueuse de rugby
руководитель ансамбля | ensemble director | directeur d'ensemble / directrice d'ensemble
руководитель студии | studio head | directeur de studio / directrice de studio
руководитель коллектива = руководитель творческого коллектива = художественный руководитель коллектива | head of performing group | directeur d'ensemble artistique / directrice d'ensemble artistique
руководитель театральной студии | theatre studio head | directeur de studio de théâtre / directrice de studio de théâtre
руководитель танцевального коллектива | dance group director | directeur d'ensemble de danse / directrice d'ensemble de danse
руководитель музыкального коллектива | musical group director | directeur d'ensemble musical / directrice d'ensemble musical
сноубордист / сноубордистка | snowboarder | snowboardeur / snowboardeuse
спортивный комментатор | sports commentator | commentateur sportif / commentatrice sportive
комментатор | commentator | commentateur / commentatrice
спортивный журналист | sports journalist | journaliste sportif / journaliste sportive
спортивный психолог | sports psychologist | psychologue du sport
спортивный массажист | sports massage therapist | masseur sportif / masseuse sportive
спортивный агент | sports agent | agent sportif / agente sportive
спортивный директор | sports director | directeur sportif / directrice sportive
судья международной категории = спортивный судья международной категории | international referee | arbitre international / arbitre internationale
судья по футболу = футбольный судья = футбольный арбитр | football referee | arbitre de football
танцор балета | ballet dancer | danseur de ballet / danseuse de ballet
театровед | theatre scholar | spécialiste du théâtre
театральный критик | theatre critic | critique de théâtre
тележурналист | TV journalist | journaliste de télévision
трубач | trumpeter | trompettiste
тяжелоатлет / тяжелоатлетка = штангист / штангистка | weightlifter | haltérophile
фотохудожник | art photographer | photographe d'art
фотожурналист = фотокорреспондент = фоторепортер | photojournalist | photojournaliste
фотомодель = модель-фотомодель | photo model | mannequin photo
фехтовальщик / фехтовальщица | fencer | escrimeur / escrimeuse
фольклорист | folklorist | folkloriste
шоумен | showman | showman
художник-иллюстратор | illustrator | illustrateur / illustratrice
художник-керамист | ceramic artist | céramiste d'art
художник-график | graphic artist | artiste graphique
художник-живописец = живописец | painter | peintre
художник-декоратор | decorator | artiste décorateur / artiste décoratrice
художник-модельер | fashion designer | styliste de mode
художник-технолог | art technologist | artiste technologue
художник-ювелир | jewellery artist | artiste joaillier / artiste joaillière
художник-педагог | artist and art teacher | artiste et professeur d'arts plastiques / artiste et professeure d'arts plastiques
художник-бутафор | props maker | accessoiriste
художник по тканям | textile artist | artiste textile
художник по гриму | make-up artist | maquilleur / maquilleuse
художник кукольного театра | puppet theatre artist | artiste de théâtre de marionnettes
художник комбинированных съемок | visual effects artist | artiste d'effets spéciaux
чтец | reciter | récitant / récitante
энтомолог | entomologist | entomologiste
орнитолог | ornithologist | ornithologue
ихтиолог | ichthyologist | ichtyologiste
палеонтолог | palaeontologist | paléontologue
почвовед | soil scientist | pédologue
селекционер | plant breeder | sélectionneur / sélectionneuse
семеновод | seed grower | producteur de semences / productrice de semences
физиолог | physiologist | physiologiste
нейробиолог | neurobiologist | neurobiologiste
молекулярный биолог | molecular biologist | biologiste moléculaire
астрофизик | astrophysicist | astrophysicien / astrophysicienne
биофизик | biophysicist | biophysicien / biophysicienne
минералог | mineralogist | minéralogiste
геохимик | geochemist | géochimiste
гляциолог | glaciologist | glaciologue
климатолог | climatologist | climatologue
синоптик | weather forecaster | prévisionniste météo
демограф | demographer | démographe
египтолог | Egyptologist | égyptologue
китаист = синолог | sinologist | sinologue
конфликтолог | conflict specialist | spécialiste des conflits
религиовед | religious studies scholar | spécialiste des religions
теолог | theologian | théologien / théologienne
регионовед | regional studies specialist | spécialiste en études régionales
международник = специалист-международник | international relations specialist | spécialiste en relations internationales
криптограф | cryptographer | cryptographe
литературовед | literary scholar | spécialiste de littérature
лексикограф | lexicographer | lexicographe
патологоанатом-эксперт | pathologist expert | pathologiste expert / pathologiste experte
старший лаборант кафедры | senior university department laboratory assistant | laborantin principal de département universitaire / laborantine principale de département universitaire
руководитель лаборатории | head of laboratory | chef de laboratoire / cheffe de laboratoire
руководитель научной группы | research group leader | chef de groupe de recherche / cheffe de groupe de recherche
директор научного института = директор нии | research institute director | directeur d'institut de recherche / directrice d'institut de recherche
академик ран | Academician of the Russian Academy of Sciences | académicien de l'Académie des sciences de Russie / académicienne de l'Académie des sciences de Russie
член-корреспондент ран | corresponding member of the Russian Academy of Sciences | membre correspondant de l'Académie des sciences de Russie / membre correspondante de l'Académie des sciences de Russie
член-корреспондент | corresponding member | membre correspondant / membre correspondante
постдок | postdoctoral researcher | postdoctorant / postdoctorante
заслуженный профессор | professor emeritus | professeur émérite / professeure émérite
почетный профессор | honorary professor | professeur honoraire / professeure honoraire
генерал армии | army general | général d'armée / générale d'armée
генерал-майор полиции | police major general | général-major de police / générale-majore de police
генерал-лейтенант полиции | police lieutenant general | général-lieutenant de police / générale-lieutenante de police
вице-адмирал | vice admiral | vice-amiral / vice-amirale
старший мичман | senior warrant officer | premier maître principal / première maître principale
старшина первой статьи = старшина 1 статьи | petty officer first class | second maître de première classe
старшина второй статьи = старшина 2 статьи | petty officer second class | second maître de seconde classe
прапорщик полиции | police warrant officer | adjudant de police / adjudante de police
старший прапорщик полиции | police senior warrant officer | adjudant-chef de police / adjudante-chef de police
младший сержант полиции | police junior sergeant | sergent adjoint de police / sergente adjointe de police
младший лейтенант полиции | police junior lieutenant | sous-lieutenant de police / sous-lieutenante de police
рядовой полиции | police private | gardien de la paix / gardienne de la paix
майор юстиции | major of justice | commandant de justice / commandante de justice
капитан юстиции | captain of justice | capitaine de justice
лейтенант юстиции | lieutenant of justice | lieutenant de justice / lieutenante de justice
старший лейтенант юстиции | senior lieutenant of justice | lieutenant principal de justice / lieutenante principale de justice
подполковник юстиции | lieutenant colonel of justice | lieutenant-colonel de justice / lieutenante-colonelle de justice
полковник юстиции | colonel of justice | colonel de justice / colonelle de justice
майор внутренней службы | major of the internal service | commandant du service intérieur / commandante du service intérieur
капитан внутренней службы | captain of the internal service | capitaine du service intérieur
старший лейтенант внутренней службы | senior lieutenant of the internal service | lieutenant principal du service intérieur / lieutenante principale du service intérieur
лейтенант внутренней службы | lieutenant of the internal service | lieutenant du service intérieur / lieutenante du service intérieur
подполковник внутренней службы | lieutenant colonel of the internal service | lieutenant-colonel du service intérieur / lieutenante-colonelle du service intérieur
полковник внутренней службы | colonel of the internal service | colonel du service intérieur / colonelle du service intérieur
майор медицинской службы | major of the medical service | commandant du service de santé / commandante du service de santé
капитан медицинской службы | captain of the medical service | capitaine du service de santé
подполковник медицинской службы | lieutenant colonel of the medical service | lieutenant-colonel du service de santé / lieutenante-colonelle du service de santé
полковник медицинской службы | colonel of the medical service | colonel du service de santé / colonelle du service de santé
лейтенант медицинской службы | lieutenant of the medical service | lieutenant du service de santé / lieutenante du service de santé
майор запаса | major (reserve) | commandant de réserve / commandante de réserve
капитан запаса | captain (reserve) | capitaine de réserve
подполковник запаса | lieutenant colonel (reserve) | lieutenant-colonel de réserve / lieutenante-colonelle de réserve
полковник запаса | colonel (reserve) | colonel de réserve / colonelle de réserve
майор в отставке | major (retired) | commandant à la retraite / commandante à la retraite
подполковник в отставке | lieutenant colonel (retired) | lieutenant-colonel à la retraite / lieutenante-colonelle à la retraite
полковник в отставке | colonel (retired) | colonel à la retraite / colonelle à la retraite
подполковник милиции | militia lieutenant colonel | lieutenant-colonel de milice / lieutenante-colonelle de milice
полковник милиции | militia colonel | colonel de milice / colonelle de milice
майор милиции | militia major | commandant de milice / commandante de milice
капитан милиции | militia captain | capitaine de milice
заместитель командира = замкомандира | deputy commander | commandant adjoint / commandante adjointe
заместитель командира части | deputy unit commander | commandant d'unité adjoint / commandante d'unité adjointe
заместитель командира взвода = замкомвзвода | deputy platoon leader | chef de section adjoint / cheffe de section adjointe
заместитель командира роты | deputy company commander | commandant de compagnie adjoint / commandante de compagnie adjointe
командир бригады | brigade commander | commandant de brigade / commandante de brigade
командир дивизии | division commander | commandant de division / commandante de division
командир батареи | battery commander | commandant de batterie / commandante de batterie
командир отделения | squad leader | chef de groupe / cheffe de groupe
командир танка | tank commander | chef de char / cheffe de char
командир подводной лодки | submarine commander | commandant de sous-marin / commandante de sous-marin
командир боевой части | head of ship's department | chef de service de bord / cheffe de service de bord
механик-водитель бмп | armoured vehicle driver-mechanic | pilote-mécanicien de blindé / pilote-mécanicienne de blindé
механик-водитель танка | tank driver-mechanic | pilote-mécanicien de char / pilote-mécanicienne de char
артиллерист | artilleryman | artilleur / artilleuse
сапер | sapper | sapeur / sapeuse
десантник | paratrooper | parachutiste militaire
пограничник | border guard | garde-frontière
подводник | submariner | sous-marinier / sous-marinière
разведчик | scout | éclaireur / éclaireuse
начальник заставы | border outpost commander | commandant de poste-frontière / commandante de poste-frontière
начальник склада воинской части | military unit warehouse manager | chef de dépôt d'unité militaire / cheffe de dépôt d'unité militaire
начальник медицинской службы = начмед | head of medical service | chef du service médical / cheffe du service médical
начальник караула пожарной части | fire station watch commander | chef de garde de caserne de pompiers / cheffe de garde de caserne de pompiers
начальник пожарной части | fire station chief | chef de caserne de pompiers / cheffe de caserne de pompiers
старший пожарный | senior firefighter | pompier principal / pompière principale
радиотелефонист пожарной части = диспетчер пожарной части | fire station dispatcher | opérateur de caserne de pompiers / opératrice de caserne de pompiers
инспектор пожарного надзора | fire safety inspector | inspecteur de la sécurité incendie / inspectrice de la sécurité incendie
государственный инспектор по пожарному надзору = инспектор госпожнадзора | state fire safety inspector | inspecteur d'État de la sécurité incendie / inspectrice d'État de la sécurité incendie
инспектор гимс | small craft inspector | inspecteur de la navigation de plaisance / inspectrice de la navigation de plaisance
инспектор по охране | security inspector | inspecteur de sécurité / inspectrice de sécurité
инспектор по кадастру | cadastral inspector | inspecteur du cadastre / inspectrice du cadastre
инспектор по труду | labour inspector | inspecteur du travail / inspectrice du travail
инспектор рыбоохраны | fisheries inspector | inspecteur des pêches / inspectrice des pêches
инспектор лесной охраны = лесной инспектор | forest inspector | inspecteur forestier / inspectrice forestière
государственный лесной инспектор | state forest inspector | inspecteur forestier d'État / inspectrice forestière d'État
инспектор пенсионного фонда | pension fund inspector | inspecteur de la caisse de retraite / inspectrice de la caisse de retraite
инспектор соцзащиты | social protection inspector | inspecteur de la protection sociale / inspectrice de la protection sociale
инспектор загс | civil registry inspector | inspecteur de l'état civil / inspectrice de l'état civil
специалист загс | civil registry specialist | spécialiste de l'état civil
инспектор опеки | guardianship inspector | inspecteur de la tutelle / inspectrice de la tutelle
инспектор уголовно-исполнительной инспекции | probation inspector | inspecteur de probation / inspectrice de probation
инспектор розыска | search inspector | inspecteur de recherche / inspectrice de recherche
старший участковый = старший участковый уполномоченный полиции | senior district police officer | agent de police de quartier principal / agente de police de quartier principale
старший дознаватель | senior inquiry officer | enquêteur principal / enquêtrice principale
старший государственный инспектор | senior state inspector | inspecteur d'État principal / inspectrice d'État principale
старший государственный таможенный инспектор | senior state customs inspector | inspecteur d'État principal des douanes / inspectrice d'État principale des douanes
главный государственный инспектор | chief state inspector | inspecteur d'État en chef / inspectrice d'État en chef
главный государственный таможенный инспектор | chief state customs inspector | inspecteur d'État en chef des douanes / inspectrice d'État en chef des douanes
государственный ветеринарный инспектор | state veterinary inspector | inspecteur vétérinaire d'État / inspectrice vétérinaire d'État
государственный регистратор | state registrar | officier d'enregistrement de l'État / officière d'enregistrement de l'État
государственный регистратор прав | state registrar of rights | officier d'enregistrement des droits / officière d'enregistrement des droits
государственный эксперт | state expert | expert d'État / experte d'État
следователь по особо важным делам | investigator for particularly important cases | enquêteur chargé des affaires particulièrement importantes / enquêtrice chargée des affaires particulièrement importantes
следователь полиции = следователь мвд | police investigator | enquêteur de police / enquêtrice de police
следователь прокуратуры | prosecutor's office investigator | enquêteur du parquet / enquêtrice du parquet
следователь следственного комитета = следователь ск | Investigative Committee investigator | enquêteur du Comité d'enquête / enquêtrice du Comité d'enquête
прокурор района | district prosecutor | procureur de district / procureure de district
прокурор города | city prosecutor | procureur de ville / procureure de ville
прокурор области | regional prosecutor | procureur régional / procureure régionale
старший помощник прокурора | senior assistant prosecutor | substitut principal du procureur / substitute principale du procureur
прокурор отдела | department prosecutor | procureur de service / procureure de service
судья районного суда | district court judge | juge de tribunal de district
судья городского суда | city court judge | juge de tribunal municipal
судья областного суда | regional court judge | juge de tribunal régional
судья арбитражного суда | arbitration court judge | juge de tribunal d'arbitrage
судья в отставке | retired judge | juge à la retraite
федеральный судья | federal judge | juge fédéral / juge fédérale
председатель суда | president of the court | président du tribunal / présidente du tribunal
председатель районного суда | president of the district court | président du tribunal de district / présidente du tribunal de district
председатель городской думы | chair of the city duma | président de la douma municipale / présidente de la douma municipale
председатель совета депутатов | chair of the council of deputies | président du conseil des députés / présidente du conseil des députés
председатель сельсовета | chair of the village council | président du conseil rural / présidente du conseil rural
председатель избирательной комиссии | chair of the election commission | président de la commission électorale / présidente de la commission électorale
председатель уик | chair of the precinct election commission | président de la commission électorale de bureau de vote / présidente de la commission électorale de bureau de vote
председатель кооператива | chair of the cooperative | président de coopérative / présidente de coopérative
председатель спк | chair of the agricultural production cooperative | président de coopérative de production agricole / présidente de coopérative de production agricole
председатель снт | chair of the gardeners' association | président d'association de jardiniers / présidente d'association de jardiniers
председатель гск | chair of the garage cooperative | président de coopérative de garages / présidente de coopérative de garages
председатель профсоюза = председатель профсоюзной организации | trade union chair | président de syndicat / présidente de syndicat
председатель общественной организации | chair of a public organisation | président d'organisation publique / présidente d'organisation publique
председатель федерации | chair of the federation | président de fédération / présidente de fédération
депутат сельского поселения | rural settlement deputy | conseiller de commune rurale / conseillère de commune rurale
депутат городского совета | city councillor | conseiller municipal / conseillère municipale
депутат законодательного собрания | deputy of the Legislative Assembly | député à l'Assemblée législative / députée à l'Assemblée législative
глава поселения | head of the settlement | chef de commune / cheffe de commune
глава муниципального образования | head of the municipality | chef de la municipalité / cheffe de la municipalité
глава городского округа | head of the urban district | chef du district urbain / cheffe du district urbain
глава муниципального района | head of the municipal district | chef du district municipal / cheffe du district municipal
глава сельской администрации | head of the rural administration | chef de l'administration rurale / cheffe de l'administration rurale
глава сельсовета | head of the village council | chef du conseil rural / cheffe du conseil rural
заместитель главы района | deputy head of the district | chef adjoint de district / cheffe adjointe de district
заместитель главы города | deputy mayor | maire adjoint / maire adjointe
заместитель мэра = вице-мэр | deputy mayor | maire adjoint / maire adjointe
заместитель губернатора = вице-губернатор | deputy governor | vice-gouverneur / vice-gouverneure
управляющий делами администрации | administration chief of staff | secrétaire général de l'administration / secrétaire générale de l'administration
помощник сенатора | assistant to a senator | assistant de sénateur / assistante de sénateur
помощник министра | assistant to the minister | assistant du ministre / assistante du ministre
помощник губернатора | assistant to the governor | assistant du gouverneur / assistante du gouverneur
помощник мирового судьи | assistant to a justice of the peace | assistant de juge de paix / assistante de juge de paix
помощник следователя | investigator's assistant | assistant d'enquêteur / assistante d'enquêteur
помощник оперативного дежурного | assistant duty officer | adjoint de l'officier de permanence / adjointe de l'officier de permanence
оперативный дежурный | duty officer | officier de permanence / officière de permanence
начальник караульной службы | head of guard service | chef du service de garde / cheffe du service de garde
консульский работник = сотрудник консульства | consulate employee | employé de consulat / employée de consulat
сотрудник генерального консульства | consulate general employee | employé de consulat général / employée de consulat général
генеральный консул | consul general | consul général / consule générale
вице-консул | vice consul | vice-consul / vice-consule
первый секретарь посольства | first secretary of the embassy | premier secrétaire d'ambassade / première secrétaire d'ambassade
второй секретарь посольства | second secretary of the embassy | deuxième secrétaire d'ambassade
третий секретарь посольства | third secretary of the embassy | troisième secrétaire d'ambassade
военный атташе | military attaché | attaché militaire / attachée militaire
сотрудник фсб | Federal Security Service employee | employé du Service fédéral de sécurité / employée du Service fédéral de sécurité
сотрудник мид = сотрудник министерства иностранных дел | Ministry of Foreign Affairs employee | employé du ministère des Affaires étrangères / employée du ministère des Affaires étrangères
сотрудник прокуратуры = работник прокуратуры | prosecutor's office employee | employé du parquet / employée du parquet
сотрудник органов внутренних дел = сотрудник ровд = сотрудник овд | internal affairs officer | agent des affaires intérieures / agente des affaires intérieures
сотрудник следственного комитета | Investigative Committee employee | employé du Comité d'enquête / employée du Comité d'enquête
сотрудник налоговой = сотрудник налоговой инспекции | tax inspectorate employee | employé de l'inspection des impôts / employée de l'inspection des impôts
сотрудник мфц | public services centre employee | employé de centre de services publics / employée de centre de services publics
специалист мфц | public services centre specialist | spécialiste de centre de services publics
сотрудник музея | museum employee | employé de musée / employée de musée
сотрудник библиотеки | library employee | employé de bibliothèque / employée de bibliothèque
сотрудник университета | university employee | employé d'université / employée d'université
сотрудник школы | school employee | employé d'école / employée d'école
сотрудник склада = работник склада | warehouse employee | employé d'entrepôt / employée d'entrepôt
сотрудник аэропорта = работник аэропорта | airport employee | employé d'aéroport / employée d'aéroport
сотрудник магазина = работник магазина | shop employee | employé de magasin / employée de magasin
сотрудник кол-центра = сотрудник колл-центра = сотрудник call-центра | call centre agent | agent de centre d'appels / agente de centre d'appels
работник почты = почтовый работник = сотрудник почты | postal worker | employé de poste / employée de poste
работник культуры | cultural worker | professionnel de la culture / professionnelle de la culture
работник образования | education worker | professionnel de l'éducation / professionnelle de l'éducation
работник здравоохранения | healthcare worker | professionnel de santé / professionnelle de santé
работник ржд = сотрудник ржд | Russian Railways (RZD) employee | employé des Chemins de fer russes (RZD) / employée des Chemins de fer russes (RZD)
работник завода | factory worker | ouvrier d'usine / ouvrière d'usine
сотрудник завода | factory employee | employé d'usine / employée d'usine
работник фермы | farm worker | ouvrier agricole / ouvrière agricole
работник кафе | café worker | employé de café / employée de café
работник общепита | catering worker | employé de restauration / employée de restauration
работник аптеки | pharmacy employee | employé de pharmacie / employée de pharmacie
церковнослужитель | church server | servant d'église / servante d'église
псаломщик | psalm reader | chantre
регент = регент хора | church choir director | chef de chœur d'église / cheffe de chœur d'église
архимандрит | archimandrite | archimandrite
игумен | hegumen | higoumène
настоятель храма | church rector | recteur de paroisse
волонтер ветеринарной клиники | veterinary clinic volunteer | bénévole de clinique vétérinaire
общественный деятель | public figure | personnalité publique
правозащитник | human rights defender | défenseur des droits humains / défenseure des droits humains
третейский судья | arbitrator | arbitre
медиатор | mediator | médiateur / médiatrice
финансовый управляющий | insolvency administrator | administrateur judiciaire / administratrice judiciaire
стажер нотариуса | trainee notary | notaire stagiaire
стажер адвоката = помощник адвоката-стажер | trainee advocate | avocat stagiaire / avocate stagiaire
адвокат по уголовным делам | criminal defence advocate | avocat pénaliste / avocate pénaliste
патентный эксперт | patent examiner | examinateur de brevets / examinatrice de brevets
руководитель танцевального кружка | dance club leader | responsable de club de danse
руководитель детского кружка | children's club leader | responsable de club pour enfants
помощник машиниста поезда | assistant train driver | aide-conducteur de train / aide-conductrice de train
помощник машиниста электропоезда | assistant electric train driver | aide-conducteur de train électrique / aide-conductrice de train électrique
экономист по труду и заработной плате | labour and payroll economist | économiste du travail et de la paie
курсант военной академии | military academy cadet | élève officier d'académie militaire / élève officière d'académie militaire
курсант военного института | military institute cadet | élève officier d'institut militaire / élève officière d'institut militaire
курсант военного училища | military school cadet | élève officier d'école militaire / élève officière d'école militaire
капитан 2 ранга запаса = капитан 2-го ранга запаса = капитан второго ранга запаса | captain 2nd rank (reserve) | capitaine de frégate de réserve
капитан 1 ранга запаса = капитан 1-го ранга запаса = капитан первого ранга запаса | captain 1st rank (reserve) | capitaine de vaisseau de réserve
капитан 3 ранга запаса = капитан 3-го ранга запаса = капитан третьего ранга запаса | captain 3rd rank (reserve) | capitaine de corvette de réserve
капитан 2-го ранга | captain 2nd rank | capitaine de frégate
капитан 1-го ранга | captain 1st rank | capitaine de vaisseau
капитан 3-го ранга | captain 3rd rank | capitaine de corvette
товаровед продовольственных товаров | food merchandise specialist | spécialiste en marchandises alimentaires
товаровед непродовольственных товаров | non-food merchandise specialist | spécialiste en marchandises non alimentaires
монтажник рэа и приборов = монтажник радиоэлектронной аппаратуры и приборов | electronic equipment and instrument assembler | monteur d'équipements électroniques et d'instruments / monteuse d'équipements électroniques et d'instruments
`;
