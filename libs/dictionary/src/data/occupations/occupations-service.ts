/** Posts in medicine, education, science, arts, sport, media and services. The shape of a row: occupations-office.ts. */
export const OCCUPATIONS_SERVICE = `
врач = доктор? | doctor | médecin
главный врач = главврач | chief physician | médecin-chef
врач высшей категории | doctor of the highest category | médecin de la plus haute catégorie
врач-терапевт = терапевт | general practitioner | médecin généraliste
врач-педиатр = педиатр = детский врач | paediatrician | pédiatre
врач-хирург = хирург | surgeon | chirurgien / chirurgienne
врач-стоматолог = стоматолог = зубной врач | dentist | dentiste
стоматолог-ортодонт = ортодонт | orthodontist | orthodontiste
стоматолог-хирург | dental surgeon | chirurgien-dentiste / chirurgienne-dentiste
врач-кардиолог = кардиолог | cardiologist | cardiologue
врач-невролог = невролог = невропатолог | neurologist | neurologue
нейрохирург | neurosurgeon | neurochirurgien / neurochirurgienne
кардиохирург | cardiac surgeon | chirurgien cardiaque / chirurgienne cardiaque
пластический хирург | plastic surgeon | chirurgien plasticien / chirurgienne plasticienne
врач-гинеколог = гинеколог | gynaecologist | gynécologue
акушер-гинеколог = врач-акушер-гинеколог | obstetrician and gynaecologist | gynécologue-obstétricien / gynécologue-obstétricienne
акушерка | midwife | sage-femme
врач-анестезиолог = анестезиолог | anaesthetist | anesthésiste
анестезиолог-реаниматолог | anaesthetist and intensive care doctor | anesthésiste-réanimateur / anesthésiste-réanimatrice
реаниматолог = врач-реаниматолог | intensive care doctor | réanimateur / réanimatrice
врач-офтальмолог = офтальмолог = окулист | ophthalmologist | ophtalmologue
врач-дерматолог = дерматолог | dermatologist | dermatologue
врач-косметолог | aesthetic doctor | médecin esthétique
косметолог | cosmetologist | esthéticien / esthéticienne
врач-уролог = уролог | urologist | urologue
врач-онколог = онколог | oncologist | oncologue
врач-эндокринолог = эндокринолог | endocrinologist | endocrinologue
врач-психиатр = психиатр | psychiatrist | psychiatre
психотерапевт = врач-психотерапевт | psychotherapist | psychothérapeute
врач-рентгенолог = рентгенолог | radiologist | radiologue
врач узи = врач ультразвуковой диагностики = врач узд = узист = врач-узист = врач ультразвукового исследования = врач кабинета узи | ultrasound doctor | médecin échographiste
врач-травматолог = травматолог | trauma surgeon | traumatologue
ортопед = врач-ортопед? | orthopaedist | orthopédiste
врач-отоларинголог = отоларинголог = лор-врач = лор | ENT specialist | ORL
гастроэнтеролог | gastroenterologist | gastro-entérologue
аллерголог = врач-аллерголог | allergist | allergologue
инфекционист | infectious disease specialist | infectiologue
эпидемиолог | epidemiologist | épidémiologiste
патологоанатом | pathologist | anatomopathologiste
судмедэксперт = судебно-медицинский эксперт | forensic medical examiner | médecin légiste
врач скорой помощи | emergency doctor | médecin urgentiste
семейный врач | family doctor | médecin de famille
врач общей практики | general practitioner | médecin généraliste
ветеринар = ветеринарный врач = ветврач | veterinarian | vétérinaire
фельдшер | paramedic | auxiliaire médical / auxiliaire médicale
медсестра = медицинская сестра | nurse | infirmière
медбрат = медицинский брат | nurse | infirmier
старшая медсестра = старшая медицинская сестра | head nurse | infirmière-chef
главная медсестра = главная медицинская сестра | chief nurse | infirmière en chef
операционная медсестра = операционная медицинская сестра | theatre nurse | infirmière de bloc opératoire
санитар / санитарка | hospital orderly | aide-soignant / aide-soignante
сиделка | carer | garde-malade
медицинский работник = медработник | health worker | professionnel de santé / professionnelle de santé
массажист / массажистка | massage therapist | masseur / masseuse
зубной техник | dental technician | prothésiste dentaire
лаборант / лаборантка | laboratory assistant | laborantin / laborantine
фармацевт | pharmacist | pharmacien / pharmacienne
провизор = аптекарь | pharmacist | pharmacien / pharmacienne
психолог | psychologist | psychologue
школьный психолог | school psychologist | psychologue scolaire
педагог-психолог | educational psychologist | psychologue de l'éducation
детский психолог | child psychologist | psychologue pour enfants
логопед | speech therapist | orthophoniste
дефектолог = учитель-дефектолог | special needs teacher | enseignant spécialisé / enseignante spécialisée
учитель-логопед | speech therapist | orthophoniste
диетолог | dietitian | diététicien / diététicienne
остеопат | osteopath | ostéopathe
учитель / учительница | teacher | enseignant / enseignante
учитель начальных классов / учительница начальных классов | primary school teacher | instituteur / institutrice
учитель английского языка / учительница английского языка | English teacher | professeur d'anglais / professeure d'anglais
учитель немецкого языка / учительница немецкого языка | German teacher | professeur d'allemand / professeure d'allemand
учитель французского языка / учительница французского языка | French teacher | professeur de français / professeure de français
учитель иностранных языков = учитель иностранного языка | foreign language teacher | professeur de langues étrangères / professeure de langues étrangères
учитель русского языка / учительница русского языка | Russian teacher | professeur de russe / professeure de russe
учитель русского языка и литературы = учитель русского языка и литературы школы | teacher of Russian language and literature | professeur de langue et littérature russes / professeure de langue et littérature russes
учитель математики / учительница математики | mathematics teacher | professeur de mathématiques / professeure de mathématiques
учитель физики | physics teacher | professeur de physique / professeure de physique
учитель химии | chemistry teacher | professeur de chimie / professeure de chimie
учитель биологии | biology teacher | professeur de biologie / professeure de biologie
учитель истории | history teacher | professeur d'histoire / professeure d'histoire
учитель географии | geography teacher | professeur de géographie / professeure de géographie
учитель информатики | computer science teacher | professeur d'informatique / professeure d'informatique
учитель физкультуры = учитель физической культуры | physical education teacher | professeur d'éducation physique / professeure d'éducation physique
учитель музыки / учительница музыки | music teacher | professeur de musique / professeure de musique
учитель рисования | drawing teacher | professeur de dessin / professeure de dessin
преподаватель / преподавательница? | lecturer | enseignant / enseignante
старший преподаватель | senior lecturer | maître assistant / maître assistante
преподаватель университета = преподаватель вуза | university lecturer | enseignant universitaire / enseignante universitaire
преподаватель английского языка | English teacher | professeur d'anglais / professeure d'anglais
преподаватель музыки | music teacher | professeur de musique / professeure de musique
преподаватель музыкальной школы | music school teacher | enseignant d'école de musique / enseignante d'école de musique
педагог | educator | pédagogue
педагог дополнительного образования | extracurricular education teacher | éducateur périscolaire / éducatrice périscolaire
социальный педагог | social pedagogue | éducateur social / éducatrice sociale
воспитатель / воспитательница = воспитатель детского сада / воспитательница детского сада = воспитатель в детском саду / воспитательница в детском саду | kindergarten teacher | éducateur de jardin d'enfants / éducatrice de jardin d'enfants
помощник воспитателя | kindergarten teacher's assistant | aide-éducateur / aide-éducatrice
репетитор | tutor | professeur particulier / professeure particulière
завуч = завуч школы | deputy headteacher | directeur adjoint d'école / directrice adjointe d'école
методист | education methodologist | conseiller pédagogique / conseillère pédagogique
гувернер / гувернантка | tutor / governess | précepteur / gouvernante
няня | nanny | nourrice
ректор | rector | recteur / rectrice
проректор | vice-rector | vice-recteur / vice-rectrice
декан | dean | doyen / doyenne
профессор | professor | professeur / professeure
доцент | associate professor | maître de conférences
академик | academician | académicien / académicienne
ученый? | scientist | scientifique
научный сотрудник / научная сотрудница | researcher | chercheur / chercheuse
младший научный сотрудник = мнс | junior researcher | chercheur junior / chercheuse junior
старший научный сотрудник = снс | senior researcher | chercheur principal / chercheuse principale
ведущий научный сотрудник | leading researcher | chercheur principal / chercheuse principale
главный научный сотрудник | chief researcher | chercheur en chef / chercheuse en chef
исследователь / исследовательница | researcher | chercheur / chercheuse
физик | physicist | physicien / physicienne
химик | chemist | chimiste
биолог | biologist | biologiste
микробиолог | microbiologist | microbiologiste
генетик | geneticist | généticien / généticienne
математик | mathematician | mathématicien / mathématicienne
географ | geographer | géographe
историк | historian | historien / historienne
археолог | archaeologist | archéologue
филолог | philologist | philologue
лингвист | linguist | linguiste
философ | philosopher | philosophe
искусствовед | art historian | historien de l'art / historienne de l'art
библиотекарь | librarian | bibliothécaire
экскурсовод = гид = гид-экскурсовод | tour guide | guide touristique
гид-переводчик | guide-interpreter | guide-interprète
музейный работник | museum worker | employé de musée / employée de musée
художник / художница | artist | artiste peintre
скульптор | sculptor | sculpteur / sculptrice
дизайнер | designer | designer
графический дизайнер | graphic designer | graphiste
веб-дизайнер | web designer | webdesigner
дизайнер интерьера = дизайнер интерьеров | interior designer | architecte d'intérieur
дизайнер одежды = модельер | fashion designer | styliste
ландшафтный дизайнер | landscape designer | paysagiste
декоратор | decorator | décorateur / décoratrice
иллюстратор | illustrator | illustrateur / illustratrice
фотограф | photographer | photographe
видеограф | videographer | vidéaste
видеооператор | camera operator | cadreur / cadreuse
кинооператор | cinematographer | directeur de la photographie / directrice de la photographie
кинорежиссер | film director | réalisateur / réalisatrice
режиссер? | film director | réalisateur / réalisatrice
режиссер театра = театральный режиссер | theatre director | metteur en scène / metteuse en scène
продюсер | producer | producteur / productrice
сценарист / сценаристка | screenwriter | scénariste
актер / актриса | actor / actress | acteur / actrice
артист / артистка | performer | artiste
артист балета / артистка балета | ballet dancer | danseur de ballet / danseuse de ballet
балерина | ballerina | ballerine
танцор / танцовщица | dancer | danseur / danseuse
хореограф = балетмейстер | choreographer | chorégraphe
певец / певица | singer | chanteur / chanteuse
музыкант | musician | musicien / musicienne
пианист / пианистка | pianist | pianiste
скрипач / скрипачка | violinist | violoniste
композитор | composer | compositeur / compositrice
дирижер | conductor | chef d'orchestre / cheffe d'orchestre
концертмейстер | accompanist | accompagnateur / accompagnatrice
звукорежиссер | sound engineer | ingénieur du son / ingénieure du son
звукооператор | sound operator | opérateur du son / opératrice du son
диджей | DJ | DJ
журналист / журналистка | journalist | journaliste
корреспондент / корреспондентка | correspondent | correspondant / correspondante
редактор | editor | rédacteur / rédactrice
главный редактор = главред | editor-in-chief | rédacteur en chef / rédactrice en chef
корректор | proofreader | correcteur / correctrice
писатель / писательница | writer | écrivain / écrivaine
поэт / поэтесса | poet | poète / poétesse
копирайтер | copywriter | rédacteur publicitaire / rédactrice publicitaire
телеведущий / телеведущая | television presenter | présentateur de télévision / présentatrice de télévision
радиоведущий / радиоведущая | radio presenter | animateur de radio / animatrice de radio
ведущий мероприятий / ведущая мероприятий | event host | animateur d'événements / animatrice d'événements
блогер / блогерша | blogger | blogueur / blogueuse
издатель | publisher | éditeur / éditrice
модель? | model | mannequin
манекенщица | fashion model | mannequin
стилист? | stylist | styliste
визажист / визажистка | make-up artist | maquilleur / maquilleuse
спортсмен / спортсменка | athlete | sportif / sportive
профессиональный спортсмен / профессиональная спортсменка | professional athlete | sportif professionnel / sportive professionnelle
футболист / футболистка | football player | footballeur / footballeuse
хоккеист / хоккеистка | ice hockey player | joueur de hockey / joueuse de hockey
теннисист / теннисистка | tennis player | joueur de tennis / joueuse de tennis
тренер / тренерша | coach | entraîneur / entraîneuse
главный тренер | head coach | entraîneur en chef / entraîneuse en chef
фитнес-тренер = фитнес-инструктор = инструктор по фитнесу = тренер по фитнесу | fitness instructor | coach de fitness
персональный тренер | personal trainer | coach sportif / coach sportive
тренер по плаванию | swimming coach | entraîneur de natation / entraîneuse de natation
инструктор по плаванию | swimming instructor | moniteur de natation / monitrice de natation
инструктор / инструкторша | instructor | moniteur / monitrice
инструктор по вождению = автоинструктор | driving instructor | moniteur d'auto-école / monitrice d'auto-école
инструктор по йоге = тренер по йоге | yoga instructor | professeur de yoga / professeure de yoga
преподаватель йоги | yoga teacher | professeur de yoga / professeure de yoga
спортивный судья | sports referee | arbitre
священник | priest | prêtre
священнослужитель | clergyman | membre du clergé
домработник / домработница | housekeeper | employé de maison / employée de maison
монах / монахиня | monk / nun | moine / religieuse
имам | imam | imam
раввин | rabbi | rabbin / rabbine
пастор | pastor | pasteur / pasteure
повар | cook | cuisinier / cuisinière
шеф-повар | chef | chef cuisinier / cheffe cuisinière
су-шеф | sous-chef | sous-chef / sous-cheffe
кондитер | pastry chef | pâtissier / pâtissière
повар-кондитер | cook and pastry chef | cuisinier-pâtissier / cuisinière-pâtissière
пекарь | baker | boulanger / boulangère
технолог общественного питания | catering technologist | technologue en restauration
официант / официантка | waiter / waitress | serveur / serveuse
бармен / барменша | bartender | barman / barmaid
бариста | barista | barista
сомелье | sommelier | sommelier / sommelière
ресторатор | restaurateur | restaurateur / restauratrice
метрдотель | head waiter | maître d'hôtel
горничная | maid | femme de chambre
портье = ресепшионист = администратор на ресепшене | receptionist | réceptionniste
консьерж / консьержка | concierge | concierge
уборщик / уборщица = клинер | cleaner | agent d'entretien / agente d'entretien
дворник | street cleaner | balayeur / balayeuse
парикмахер | hairdresser | coiffeur / coiffeuse
парикмахер-стилист | hair stylist | coiffeur-styliste / coiffeuse-styliste
барбер | barber | barbier / barbière
мастер маникюра = маникюрша | manicurist | manucure
мастер ногтевого сервиса | nail technician | prothésiste ongulaire
бровист = мастер-бровист | eyebrow stylist | styliste en sourcils
лешмейкер | eyelash technician | technicien de cils / technicienne de cils
портной / портниха | tailor / dressmaker | tailleur / couturière
швея | seamstress | couturière
закройщик / закройщица | cutter | coupeur / coupeuse
флорист / флористка | florist | fleuriste
ювелир | jeweller | bijoutier / bijoutière
часовщик | watchmaker | horloger / horlogère
стюард / стюардесса | flight attendant | steward / hôtesse de l'air
бортпроводник / бортпроводница | flight attendant | steward / hôtesse de l'air
социальный работник = соцработник | social worker | travailleur social / travailleuse sociale
волонтер | volunteer | bénévole
кинолог | dog handler | cynologue
грумер | pet groomer | toiletteur / toiletteuse
охранник / охранница = сотрудник охраны | security guard | agent de sécurité / agente de sécurité
телохранитель | bodyguard | garde du corps
частный охранник | private security guard | agent de sécurité privée / agente de sécurité privée
сторож | watchman / watchwoman | gardien / gardienne
вахтер / вахтерша | doorkeeper | concierge
почтальон | postal carrier | facteur / factrice
курьер | courier | coursier / coursière
event-менеджер = ивент-менеджер | event manager | organisateur d'événements / organisatrice d'événements
организатор мероприятий | event organiser | organisateur d'événements / organisatrice d'événements
аллерголог-иммунолог = врач аллерголог-иммунолог | allergist and immunologist | allergologue-immunologue
иммунолог = врач-иммунолог | immunologist | immunologue
пульмонолог = врач-пульмонолог | pulmonologist | pneumologue
нефролог = врач-нефролог | nephrologist | néphrologue
гематолог = врач-гематолог | haematologist | hématologue
ревматолог = врач-ревматолог | rheumatologist | rhumatologue
проктолог = врач-проктолог | proctologist | proctologue
колопроктолог = врач-колопроктолог | coloproctologist | coloproctologue
маммолог = врач-маммолог | breast specialist | sénologue
дерматовенеролог = врач-дерматовенеролог | dermatovenereologist | dermatovénérologue
венеролог | venereologist | vénérologue
психиатр-нарколог | addiction psychiatrist | psychiatre addictologue
нарколог = врач-нарколог | addiction specialist | addictologue
психиатр-нарколог участковый | district addiction psychiatrist | psychiatre addictologue de secteur
неонатолог = врач-неонатолог | neonatologist | néonatologue
фтизиатр = врач-фтизиатр | tuberculosis specialist | phtisiologue
врач-гастроэнтеролог | gastroenterologist | gastro-entérologue
врач-инфекционист | infectious disease specialist | infectiologue
врач-эпидемиолог | epidemiologist | épidémiologiste
врач-патологоанатом | pathologist | anatomopathologiste
врач-нейрохирург | neurosurgeon | neurochirurgien / neurochirurgienne
врач-кардиохирург | cardiac surgeon | chirurgien cardiaque / chirurgienne cardiaque
сердечно-сосудистый хирург | cardiovascular surgeon | chirurgien cardiovasculaire / chirurgienne cardiovasculaire
сосудистый хирург = ангиохирург | vascular surgeon | chirurgien vasculaire / chirurgienne vasculaire
детский хирург = врач - детский хирург | paediatric surgeon | chirurgien pédiatrique / chirurgienne pédiatrique
челюстно-лицевой хирург | maxillofacial surgeon | chirurgien maxillo-facial / chirurgienne maxillo-faciale
травматолог-ортопед = врач-травматолог-ортопед = врач травматолог-ортопед | orthopaedic trauma surgeon | chirurgien orthopédiste / chirurgienne orthopédiste
стоматолог-терапевт = врач-стоматолог-терапевт | general dentist | dentiste généraliste
стоматолог-ортопед = врач-стоматолог-ортопед | prosthetic dentist | dentiste prothésiste
врач-стоматолог-хирург = хирург-стоматолог = врач-стоматолог - хирург | dental surgeon | chirurgien-dentiste / chirurgienne-dentiste
врач-стоматолог-ортодонт = врач-ортодонт | orthodontist | orthodontiste
детский стоматолог | paediatric dentist | dentiste pédiatrique
участковый терапевт = врач-терапевт участковый = участковый врач-терапевт | district general practitioner | médecin généraliste de secteur
участковый врач | district doctor | médecin de secteur
участковый педиатр = врач-педиатр участковый | district paediatrician | pédiatre de secteur
врач функциональной диагностики | functional diagnostics doctor | médecin en diagnostic fonctionnel
врач-диагност | diagnostician | médecin diagnosticien / médecin diagnosticienne
врач клинической лабораторной диагностики = врач-лаборант | laboratory doctor | médecin biologiste
врач-анестезиолог-реаниматолог | anaesthetist and intensive care doctor | anesthésiste-réanimateur / anesthésiste-réanimatrice
врач-физиотерапевт | physiotherapy doctor | médecin physiothérapeute
физиотерапевт | physiotherapist | physiothérapeute
врач лфк = врач по лечебной физкультуре | exercise therapy doctor | médecin rééducateur / médecin rééducatrice
инструктор лфк = инструктор по лечебной физкультуре | exercise therapy instructor | kinésithérapeute
врач-реабилитолог | rehabilitation doctor | médecin rééducateur / médecin rééducatrice
реабилитолог | rehabilitation specialist | spécialiste en réadaptation
врач-диетолог | dietitian | médecin nutritionniste
нутрициолог | nutritionist | nutritionniste
врач-гериатр = гериатр | geriatrician | gériatre
врач-генетик | medical geneticist | médecin généticien / médecin généticienne
врач-трансфузиолог | transfusion doctor | médecin transfuseur
врач-эндоскопист = эндоскопист | endoscopist | endoscopiste
врач-остеопат | osteopath | ostéopathe
врач-репродуктолог = репродуктолог | fertility specialist | spécialiste de la fertilité
врач-стажер | trainee doctor | médecin stagiaire
врач-ординатор = клинический ординатор | medical resident | interne en médecine
врач-интерн | medical intern | interne en médecine
врач-методист | doctor-methodologist | médecin méthodologiste
судовой врач | ship's doctor | médecin de bord
спортивный врач | sports doctor | médecin du sport
военный врач | military doctor | médecin militaire
судебный медик = врач судебно-медицинский эксперт | forensic medical examiner | médecin légiste
рентгенолаборант | X-ray technician | manipulateur radio / manipulatrice radio
фельдшер-лаборант = лаборант-фельдшер | laboratory paramedic | technicien de laboratoire médical / technicienne de laboratoire médical
медицинский лаборант = медицинский лабораторный техник | medical laboratory technician | technicien de laboratoire médical / technicienne de laboratoire médical
фельдшер скорой помощи = фельдшер скорой медицинской помощи = фельдшер СМП = фельдшер скорой | ambulance paramedic | ambulancier paramédical / ambulancière paramédicale
процедурная медсестра = процедурная медицинская сестра = медсестра процедурного кабинета | treatment room nurse | infirmière de salle de soins
палатная медсестра = палатная медицинская сестра = постовая медсестра = медсестра палатная | ward nurse | infirmière de salle
участковая медсестра = участковая медицинская сестра | district nurse | infirmière de secteur
школьная медсестра | school nurse | infirmière scolaire
медсестра-анестезист = медицинская сестра-анестезист | nurse anaesthetist | infirmière anesthésiste
медсестра по массажу = медицинская сестра по массажу | massage nurse | infirmière masseuse
детская медсестра | paediatric nurse | infirmière puéricultrice
физиотерапевтическая медсестра = медсестра по физиотерапии = медицинская сестра по физиотерапии | physiotherapy nurse | infirmière en physiothérapie
медрегистратор = медицинский регистратор | medical registrar | secrétaire médical / secrétaire médicale
младшая медсестра | junior nurse | aide-soignante
младшая медицинская сестра по уходу за больными | junior nurse for patient care | aide-soignante
кастелянша | linen keeper | lingère
сестра-хозяйка | hospital housekeeper | intendante
дезинфектор | disinfection worker | agent de désinfection / agente de désinfection
оптометрист | optometrist | optométriste
оптик-оптометрист | optician-optometrist | opticien-optométriste / opticienne-optométriste
оптик | optician | opticien / opticienne
ветеринарный фельдшер | veterinary technician | technicien vétérinaire / technicienne vétérinaire
психолог-консультант | consulting psychologist | psychologue-conseil
медицинский психолог | medical psychologist | psychologue médical / psychologue médicale
клинический психолог | clinical psychologist | psychologue clinicien / psychologue clinicienne
практикующий психолог | practising psychologist | psychologue praticien / psychologue praticienne
психоаналитик | psychoanalyst | psychanalyste
клинический психолог-консультант | clinical psychologist and consultant | psychologue clinicien-conseil / psychologue clinicienne-conseil
логопед-дефектолог = учитель-логопед-дефектолог | speech therapist and special needs teacher | orthophoniste et enseignant spécialisé / orthophoniste et enseignante spécialisée
тьютор | tutor | tuteur / tutrice
педагог-организатор | extracurricular activities organiser | animateur pédagogique / animatrice pédagogique
музыкальный руководитель? | music director | directeur musical / directrice musicale
музыкальный работник | music teacher | professeur de musique / professeure de musique
инструктор по физической культуре = инструктор по физкультуре | physical education instructor | moniteur d'éducation physique / monitrice d'éducation physique
инструктор по плаванию детей | children's swimming instructor | moniteur de natation pour enfants / monitrice de natation pour enfants
учитель технологии = учитель труда = трудовик | technology teacher | professeur de technologie / professeure de technologie
учитель литературы | literature teacher | professeur de littérature / professeure de littérature
учитель обществознания | social studies teacher | professeur de sciences sociales / professeure de sciences sociales
учитель истории и обществознания | teacher of history and social studies | professeur d'histoire et de sciences sociales / professeure d'histoire et de sciences sociales
учитель изо = учитель изобразительного искусства | art teacher | professeur d'arts plastiques / professeure d'arts plastiques
учитель-предметник | subject teacher | professeur / professeure
классный руководитель | form teacher | professeur principal / professeure principale
школьный учитель / школьная учительница = учитель школы / учительница школы | school teacher | enseignant scolaire / enseignante scolaire
учитель средней школы | secondary school teacher | professeur du secondaire / professeure du secondaire
преподаватель колледжа | college lecturer | enseignant de collège professionnel / enseignante de collège professionnel
преподаватель техникума | technical college lecturer | enseignant de collège technique / enseignante de collège technique
преподаватель института | institute lecturer | enseignant d'institut / enseignante d'institut
преподаватель академии | academy lecturer | enseignant d'académie / enseignante d'académie
мастер производственного обучения | vocational training instructor | formateur professionnel / formatrice professionnelle
учитель танцев = преподаватель танцев | dance teacher | professeur de danse / professeure de danse
педагог-хореограф = преподаватель хореографии = педагог по хореографии = педагог хореографии | choreography teacher | professeur de chorégraphie / professeure de chorégraphie
преподаватель вокала = педагог по вокалу | singing teacher | professeur de chant / professeure de chant
преподаватель фортепиано = преподаватель по классу фортепиано = учитель фортепиано | piano teacher | professeur de piano / professeure de piano
преподаватель по классу скрипки | violin teacher | professeur de violon / professeure de violon
преподаватель по классу гитары | guitar teacher | professeur de guitare / professeure de guitare
преподаватель иностранных языков = преподаватель иностранного языка | foreign language teacher | professeur de langues étrangères / professeure de langues étrangères
преподаватель французского языка | French teacher | professeur de français / professeure de français
преподаватель немецкого языка | German teacher | professeur d'allemand / professeure d'allemand
преподаватель испанского языка | Spanish teacher | professeur d'espagnol / professeure d'espagnol
преподаватель русского языка как иностранного = преподаватель рки | teacher of Russian as a foreign language | professeur de russe langue étrangère / professeure de russe langue étrangère
репетитор по английскому языку = репетитор английского языка | English tutor | professeur particulier d'anglais / professeure particulière d'anglais
репетитор по математике | mathematics tutor | professeur particulier de mathématiques / professeure particulière de mathématiques
младший воспитатель | assistant kindergarten teacher | aide-éducateur / aide-éducatrice
старший воспитатель | senior kindergarten teacher | éducateur principal de jeunes enfants / éducatrice principale de jeunes enfants
вожатый / вожатая | camp counsellor | animateur de camp / animatrice de camp
старший методист | senior methodologist | conseiller pédagogique principal / conseillère pédagogique principale
учебный мастер | training technician | technicien d'enseignement / technicienne d'enseignement
старший лаборант | senior laboratory assistant | laborantin principal / laborantine principale
лаборант химического анализа | chemical analysis laboratory assistant | laborantin en analyse chimique / laborantine en analyse chimique
лаборант-химик = химик-лаборант | chemical laboratory assistant | laborantin chimiste / laborantine chimiste
ассистент кафедры | assistant lecturer | assistant universitaire / assistante universitaire
профессор кафедры | professor of the department | professeur du département / professeure du département
научный руководитель | academic supervisor | directeur de recherche / directrice de recherche
научный работник | researcher | chercheur / chercheuse
стажер-исследователь | research trainee | chercheur stagiaire / chercheuse stagiaire
инженер-лаборант | laboratory engineer | ingénieur de laboratoire / ingénieure de laboratoire
ученый секретарь | academic secretary | secrétaire scientifique
астроном | astronomer | astronome
ботаник | botanist | botaniste
зоолог | zoologist | zoologiste
биохимик | biochemist | biochimiste
биотехнолог | biotechnologist | biotechnologue
биоинженер | bioengineer | bio-ingénieur / bio-ingénieure
вирусолог | virologist | virologue
океанолог | oceanologist | océanologue
этнограф | ethnographer | ethnographe
антрополог | anthropologist | anthropologue
востоковед | orientalist | orientaliste
культуролог | cultural studies specialist | spécialiste en études culturelles
краевед | local historian | historien local / historienne locale
реставратор | restorer | restaurateur / restauratrice
хранитель музея | museum curator | conservateur de musée / conservatrice de musée
хранитель фондов | collections curator | conservateur des collections / conservatrice des collections
главный хранитель | chief curator | conservateur en chef / conservatrice en chef
куратор выставок | exhibition curator | commissaire d'exposition
куратор? | curator | commissaire d'exposition
галерист / галеристка | gallery owner | galeriste
смотритель музея = музейный смотритель | museum attendant | gardien de musée / gardienne de musée
смотритель? | attendant | gardien / gardienne
библиограф | bibliographer | bibliographe
руководитель кружка | hobby group leader | animateur d'atelier / animatrice d'atelier
руководитель хора = хормейстер | choirmaster | chef de chœur / cheffe de chœur
артист хора / артистка хора = хорист / хористка | choir singer | choriste
артист оркестра / артистка оркестра | orchestra musician | musicien d'orchestre / musicienne d'orchestre
артист балета театра / артистка балета театра | ballet dancer | danseur de ballet / danseuse de ballet
артист кордебалета / артистка кордебалета | corps de ballet dancer | danseur du corps de ballet / danseuse du corps de ballet
артист цирка / артистка цирка | circus performer | artiste de cirque
артист эстрады / артистка эстрады | variety artist | artiste de variétés
артист кино / артистка кино = киноактер / киноактриса | film actor / film actress | acteur de cinéma / actrice de cinéma
актер театра и кино / актриса театра и кино | theatre and film actor / theatre and film actress | acteur de théâtre et de cinéma / actrice de théâtre et de cinéma
актер театра / актриса театра = артист театра / артистка театра | theatre actor / theatre actress | acteur de théâtre / actrice de théâtre
солист балета / солистка балета | ballet soloist | soliste de ballet
оперный певец / оперная певица | opera singer | chanteur d'opéra / chanteuse d'opéra
солист оперы / солистка оперы | opera soloist | soliste d'opéra
солист / солистка | soloist | soliste
вокалист / вокалистка | vocalist | chanteur / chanteuse
гитарист / гитаристка | guitarist | guitariste
виолончелист / виолончелистка | cellist | violoncelliste
флейтист / флейтистка | flautist | flûtiste
саксофонист / саксофонистка | saxophonist | saxophoniste
барабанщик / барабанщица = ударник? | drummer | batteur / batteuse
органист / органистка | organist | organiste
аранжировщик / аранжировщица | arranger | arrangeur / arrangeuse
музыкальный продюсер | music producer | producteur musical / productrice musicale
режиссер монтажа = монтажер | film editor | monteur / monteuse
режиссер-постановщик | stage director | metteur en scène / metteuse en scène
режиссер телевидения = телережиссер | television director | réalisateur de télévision / réalisatrice de télévision
режиссер массовых мероприятий = режиссер массовых праздников | event director | metteur en scène d'événements / metteuse en scène d'événements
помощник режиссера = ассистент режиссера | assistant director | assistant réalisateur / assistante réalisatrice
оператор-постановщик | director of photography | directeur de la photographie / directrice de la photographie
телеоператор = оператор телевидения | television camera operator | cadreur de télévision / cadreuse de télévision
видеомонтажер | video editor | monteur vidéo / monteuse vidéo
художник по свету | lighting designer | éclairagiste
осветитель | lighting technician | éclairagiste
художник по костюмам | costume designer | costumier / costumière
художник-постановщик | production designer | chef décorateur / cheffe décoratrice
художник-гример = гример | make-up artist | maquilleur / maquilleuse
художник-мультипликатор = аниматор-мультипликатор | animator | animateur de dessins animés / animatrice de dessins animés
художник-оформитель | decorative artist | décorateur / décoratrice
художник-дизайнер | artist and designer | artiste-designer
художник-реставратор | art restorer | restaurateur d'art / restauratrice d'art
тату-мастер = татуировщик = мастер тату | tattoo artist | tatoueur / tatoueuse
костюмер | wardrobe assistant | habilleur / habilleuse
бутафор = реквизитор | props maker | accessoiriste
аниматор? | entertainer | animateur / animatrice
ведущий праздников / ведущая праздников | event host | animateur d'événements / animatrice d'événements
тамада | toastmaster / toastmistress | maître de cérémonie / maîtresse de cérémonie
ux-дизайнер | UX designer | designer UX
ui-дизайнер | UI designer | designer UI
продуктовый дизайнер | product designer | designer produit
гейм-дизайнер = геймдизайнер = дизайнер игр | game designer | concepteur de jeux / conceptrice de jeux
моушн-дизайнер | motion designer | motion designer
дизайнер-конструктор | designer and constructor | designer-concepteur / designer-conceptrice
промышленный дизайнер | industrial designer | designer industriel / designer industrielle
дизайнер-график | graphic designer | graphiste
дизайнер-верстальщик | designer and layout artist | graphiste-maquettiste
верстальщик / верстальщица | layout designer | maquettiste
3d-художник | 3D artist | artiste 3D
3d-визуализатор = 3d визуализатор | 3D visualiser | infographiste 3D
3d-дизайнер = 3d дизайнер | 3D designer | designer 3D
ретушер | photo retoucher | retoucheur photo / retoucheuse photo
контент-мейкер = контент-креатор | content creator | créateur de contenu / créatrice de contenu
видеоблогер | video blogger | vidéoblogueur / vidéoblogueuse
ютубер | YouTuber | youtubeur / youtubeuse
стример | streamer | streamer / streameuse
журналист-фрилансер = внештатный журналист | freelance journalist | journaliste indépendant / journaliste indépendante
обозреватель | columnist | chroniqueur / chroniqueuse
редактор новостей | news editor | rédacteur d'actualités / rédactrice d'actualités
выпускающий редактор | production editor | secrétaire de rédaction
литературный редактор | literary editor | rédacteur littéraire / rédactrice littéraire
пресс-секретарь | press secretary | attaché de presse / attachée de presse
диктор | announcer | présentateur / présentatrice
спортсмен-инструктор | athlete-instructor | sportif-instructeur / sportive-instructrice
мастер спорта | Master of Sport | maître du sport
кандидат в мастера спорта = кмс | Candidate for Master of Sport | candidat maître du sport / candidate maître du sport
баскетболист / баскетболистка | basketball player | basketteur / basketteuse
волейболист / волейболистка | volleyball player | volleyeur / volleyeuse
пловец / пловчиха | swimmer | nageur / nageuse
гимнаст / гимнастка | gymnast | gymnaste
фигурист / фигуристка | figure skater | patineur artistique / patineuse artistique
лыжник / лыжница | skier | skieur / skieuse
биатлонист / биатлонистка | biathlete | biathlète
боксер | boxer | boxeur / boxeuse
шахматист / шахматистка | chess player | joueur d'échecs / joueuse d'échecs
киберспортсмен / киберспортсменка | esports player | joueur d'e-sport / joueuse d'e-sport
старший тренер | senior coach | entraîneur principal / entraîneuse principale
тренер-преподаватель = тренер - преподаватель | sports coach | entraîneur-éducateur / entraîneuse-éducatrice
детский тренер | children's coach | entraîneur pour enfants / entraîneuse pour enfants
тренер по футболу = футбольный тренер | football coach | entraîneur de football / entraîneuse de football
тренер по теннису | tennis coach | entraîneur de tennis / entraîneuse de tennis
тренер тренажерного зала | gym trainer | coach sportif / coach sportive
инструктор тренажерного зала | gym instructor | moniteur de musculation / monitrice de musculation
горнолыжный инструктор = инструктор по горным лыжам = инструктор по лыжам | ski instructor | moniteur de ski / monitrice de ski
инструктор по дайвингу = дайвинг-инструктор = дайв-инструктор | diving instructor | moniteur de plongée / monitrice de plongée
инструктор по верховой езде | riding instructor | moniteur d'équitation / monitrice d'équitation
инструктор-методист | instructor-methodologist | instructeur-méthodologue / instructrice-méthodologue
горный гид | mountain guide | guide de montagne
инструктор-проводник | instructor and guide | moniteur-guide / monitrice-guide
спортивный менеджер | sports manager | responsable sportif / responsable sportive
спортивный администратор | sports administrator | administrateur sportif / administratrice sportive
дьякон = диакон | deacon | diacre
иеромонах | hieromonk | hiéromoine
иерей | priest | prêtre
протоиерей | archpriest | archiprêtre
послушник / послушница | novice | novice
мулла | mullah | mollah
шеф-кондитер | head pastry chef | chef pâtissier / cheffe pâtissière
повар холодного цеха | cold kitchen cook | cuisinier garde-manger / cuisinière garde-manger
повар горячего цеха | hot kitchen cook | cuisinier du secteur chaud / cuisinière du secteur chaud
повар-универсал | all-round cook | cuisinier polyvalent / cuisinière polyvalente
повар-пекарь | cook and baker | cuisinier-boulanger / cuisinière-boulangère
повар-сушист = сушист | sushi chef | chef sushi
пиццамейкер = пиццайоло | pizza chef | pizzaïolo
помощник повара | assistant cook | aide-cuisinier / aide-cuisinière
посудомойщик / посудомойщица | dishwasher | plongeur / plongeuse
заведующий рестораном | restaurant manager | gérant de restaurant / gérante de restaurant
бармен-официант = официант-бармен | waiter and bartender / waitress and bartender | serveur-barman / serveuse-barmaid
хостес | hostess | hôtesse d'accueil
буфетчик / буфетчица | snack bar attendant | serveur de buffet / serveuse de buffet
работник столовой | canteen worker | employé de cantine / employée de cantine
калькулятор общепита | catering costing clerk | calculateur de coûts / calculatrice de coûts
гардеробщик / гардеробщица | cloakroom attendant | préposé au vestiaire / préposée au vestiaire
техничка = техслужащая = уборщик служебных помещений / уборщица служебных помещений = уборщик производственных и служебных помещений / уборщица производственных и служебных помещений | cleaner | agent d'entretien / agente d'entretien
супервайзер клининга | cleaning supervisor | superviseur de nettoyage / superviseuse de nettoyage
швейцар | doorman | portier
комендант? = комендант общежития | hostel superintendent | intendant de foyer / intendante de foyer
дежурный по общежитию = дежурная по общежитию | hostel attendant | gardien de foyer / gardienne de foyer
дежурный администратор | duty administrator | administrateur de service / administratrice de service
дежурный по этажу / дежурная по этажу | floor attendant | responsable d'étage
парикмахер-универсал | all-round hairdresser | coiffeur polyvalent / coiffeuse polyvalente
парикмахер-колорист = колорист | hair colourist | coiffeur coloriste / coiffeuse coloriste
мужской парикмахер = мужской мастер | men's hairdresser | coiffeur pour hommes / coiffeuse pour hommes
мастер маникюра и педикюра | manicurist and pedicurist | manucure-pédicure
мастер ногтевого сервиса и педикюра | nail technician and pedicurist | prothésiste ongulaire et pédicure
мастер педикюра | pedicurist | pédicure
мастер по ресницам | eyelash technician | technicien de cils / technicienne de cils
мастер по наращиванию ресниц = мастер наращивания ресниц | eyelash extension technician | technicien en extension de cils / technicienne en extension de cils
мастер перманентного макияжа = мастер татуажа | permanent make-up artist | maquilleur permanent / maquilleuse permanente
мастер депиляции = мастер эпиляции | hair removal specialist | spécialiste de l'épilation
мастер шугаринга = мастер по шугарингу | sugaring technician | technicien en épilation au sucre / technicienne en épilation au sucre
косметолог-эстетист = косметик | cosmetologist | esthéticien / esthéticienne
спа-терапевт = спа-мастер | spa therapist | spa praticien / spa praticienne
имиджмейкер = имидж-стилист = стилист-имиджмейкер | image consultant | conseiller en image / conseillère en image
портной-закройщик = закройщик-портной | tailor and cutter | tailleur-coupeur / couturière-coupeuse
швея-мотористка = оператор швейного оборудования | sewing machine operator | mécanicienne en confection
модельер-конструктор = конструктор одежды = конструктор швейных изделий | clothing designer | modéliste
технолог швейного производства | garment production technologist | technologue en confection
вязальщица | knitter | tricoteuse
вышивальщица | embroiderer | brodeuse
обувщик = сапожник | shoemaker | cordonnier / cordonnière
скорняк | furrier | fourreur / fourreuse
гончар | potter | potier / potière
керамист | ceramist | céramiste
ювелир-закрепщик | jewellery setter | sertisseur / sertisseuse
стеклодув | glassblower | souffleur de verre / souffleuse de verre
флорист-дизайнер | floral designer | fleuriste-décorateur / fleuriste-décoratrice
фитодизайнер | plant designer | décorateur végétal / décoratrice végétale
старший бортпроводник / старшая бортпроводница | senior flight attendant | chef de cabine / cheffe de cabine
бригадир проводников | train manager | chef de train / cheffe de train
проводник пассажирского вагона / проводница пассажирского вагона = проводник вагона / проводница вагона = проводник пассажирских вагонов / проводница пассажирских вагонов = проводник поезда / проводница поезда | train attendant | agent d'accompagnement de train / agente d'accompagnement de train
контролер билетов = билетный контролер | ticket inspector | contrôleur de billets / contrôleuse de billets
кондуктор | conductor | receveur / receveuse
соцработник по уходу = социальный работник по уходу | carer | auxiliaire de vie
волонтер-координатор | volunteer coordinator | coordinateur de bénévoles / coordinatrice de bénévoles
бэбиситтер = бебиситтер | babysitter | baby-sitter
домашний персонал | domestic staff | personnel de maison
дрессировщик / дрессировщица | animal trainer | dresseur / dresseuse
работник зоопарка | zoo worker | employé de zoo / employée de zoo
зоолог-смотритель | zookeeper | soigneur animalier / soigneuse animalière
заводчик собак | dog breeder | éleveur de chiens / éleveuse de chiens
старший охранник | senior security guard | agent de sécurité principal / agente de sécurité principale
охранник чоп = охранник частного охранного предприятия | private security guard | agent de sécurité privée / agente de sécurité privée
сотрудник чоп | private security company employee | employé de société de sécurité privée / employée de société de sécurité privée
начальник охраны | head of security | chef de la sécurité / cheffe de la sécurité
охранник 6 разряда | security guard, grade 6 | agent de sécurité, échelon 6 / agente de sécurité, échelon 6
охранник 4 разряда | security guard, grade 4 | agent de sécurité, échelon 4 / agente de sécurité, échelon 4
контролер кпп | checkpoint controller | contrôleur de poste de contrôle / contrôleuse de poste de contrôle
стрелок вохр | armed security guard | agent de sécurité armé / agente de sécurité armée
стрелок? | rifleman | tireur / tireuse
частный детектив | private detective | détective privé / détective privée
курьер-водитель = водитель-курьер | delivery driver | chauffeur-livreur / chauffeuse-livreuse
доставщик / доставщица | delivery person | livreur / livreuse
сортировщик / сортировщица | sorter | trieur / trieuse
организатор свадеб = свадебный организатор | wedding planner | organisateur de mariages / organisatrice de mariages
организатор праздников | event organiser | organisateur d'événements / organisatrice d'événements
астролог | astrologer | astrologue
ритуальный агент | funeral agent | agent funéraire / agente funéraire
`;
