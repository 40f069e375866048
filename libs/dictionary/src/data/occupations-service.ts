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
анестезиолог-реаниматолог = врач-реаниматолог = реаниматолог | anaesthetist and intensive care doctor | anesthésiste-réanimateur / anesthésiste-réanimatrice
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
врач узи = врач ультразвуковой диагностики | ultrasound doctor | médecin échographiste
врач-травматолог = травматолог | trauma surgeon | traumatologue
ортопед = врач-ортопед? | orthopaedist | orthopédiste
врач-отоларинголог = отоларинголог = лор-врач = лор | ENT specialist | ORL
гастроэнтеролог | gastroenterologist | gastro-entérologue
аллерголог | allergist | allergologue
инфекционист | infectious disease specialist | infectiologue
эпидемиолог | epidemiologist | épidémiologiste
патологоанатом | pathologist | anatomopathologiste
судмедэксперт = судебно-медицинский эксперт | forensic medical examiner | médecin légiste
врач скорой помощи | emergency doctor | médecin urgentiste
семейный врач = врач общей практики | family doctor | médecin de famille
ветеринар = ветеринарный врач = ветврач | veterinarian | vétérinaire
фельдшер | paramedic | auxiliaire médical / auxiliaire médicale
медсестра = медицинская сестра = мед. сестра | nurse | infirmière
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
педагог-психолог = школьный психолог | school psychologist | psychologue scolaire
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
учитель русского языка и литературы | teacher of Russian language and literature | professeur de langue et littérature russes / professeure de langue et littérature russes
учитель математики / учительница математики | mathematics teacher | professeur de mathématiques / professeure de mathématiques
учитель физики | physics teacher | professeur de physique / professeure de physique
учитель химии | chemistry teacher | professeur de chimie / professeure de chimie
учитель биологии | biology teacher | professeur de biologie / professeure de biologie
учитель истории | history teacher | professeur d'histoire / professeure d'histoire
учитель географии | geography teacher | professeur de géographie / professeure de géographie
учитель информатики | computer science teacher | professeur d'informatique / professeure d'informatique
учитель физкультуры = учитель физической культуры | physical education teacher | professeur d'éducation physique / professeure d'éducation physique
учитель музыки / учительница музыки | music teacher | professeur de musique / professeure de musique
учитель рисования | art teacher | professeur de dessin / professeure de dessin
преподаватель / преподавательница? | lecturer | enseignant / enseignante
старший преподаватель | senior lecturer | maître de conférences
преподаватель университета = преподаватель вуза | university lecturer | enseignant universitaire / enseignante universitaire
преподаватель английского языка | English teacher | professeur d'anglais / professeure d'anglais
преподаватель музыки | music teacher | professeur de musique / professeure de musique
преподаватель музыкальной школы | music school teacher | enseignant d'école de musique / enseignante d'école de musique
педагог | educator | pédagogue
педагог дополнительного образования | extracurricular education teacher | éducateur périscolaire / éducatrice périscolaire
социальный педагог | social pedagogue | éducateur social / éducatrice sociale
воспитатель / воспитательница = воспитатель детского сада / воспитательница детского сада | kindergarten teacher | éducateur de jeunes enfants / éducatrice de jeunes enfants
помощник воспитателя | kindergarten teacher's assistant | assistant maternel / assistante maternelle
репетитор | tutor | professeur particulier / professeure particulière
завуч | deputy headteacher | directeur adjoint d'école / directrice adjointe d'école
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
режиссер = кинорежиссер | film director | réalisateur / réalisatrice
режиссер театра = театральный режиссер | theatre director | metteur en scène / metteuse en scène
продюсер | producer | producteur / productrice
сценарист / сценаристка | screenwriter | scénariste
актер / актриса = артист театра / артистка театра | actor / actress | acteur / actrice
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
фитнес-тренер = фитнес-инструктор = инструктор по фитнесу | fitness instructor | professeur de fitness / professeure de fitness
персональный тренер | personal trainer | coach sportif / coach sportive
тренер по плаванию = инструктор по плаванию | swimming coach | entraîneur de natation / entraîneuse de natation
инструктор / инструкторша | instructor | moniteur / monitrice
инструктор по вождению = автоинструктор | driving instructor | moniteur d'auto-école / monitrice d'auto-école
инструктор по йоге = тренер по йоге = преподаватель йоги | yoga instructor | professeur de yoga / professeure de yoga
спортивный судья | sports referee | arbitre
священник = священнослужитель | priest | prêtre
монах / монахиня | monk / nun | moine / religieuse
имам | imam | imam
раввин | rabbi | rabbin / rabbine
пастор | pastor | pasteur / pasteure
повар | cook | cuisinier / cuisinière
шеф-повар | chef | chef cuisinier / cheffe cuisinière
су-шеф | sous-chef | sous-chef / sous-cheffe
повар-кондитер = кондитер | pastry chef | pâtissier / pâtissière
пекарь | baker | boulanger / boulangère
технолог общественного питания | catering technologist | technologue en restauration
официант / официантка | waiter / waitress | serveur / serveuse
бармен / барменша | bartender | barman / barmaid
бариста | barista | barista
сомелье | sommelier | sommelier / sommelière
ресторатор | restaurateur | restaurateur / restauratrice
метрдотель | head waiter | maître d'hôtel
горничная | housekeeper | femme de chambre
портье = ресепшионист = администратор на ресепшене | receptionist | réceptionniste
консьерж / консьержка | concierge | concierge
уборщик / уборщица = клинер | cleaner | agent d'entretien / agente d'entretien
дворник | street cleaner | balayeur / balayeuse
домработница = домработник | housekeeper | employée de maison
парикмахер | hairdresser | coiffeur / coiffeuse
парикмахер-стилист | hair stylist | coiffeur-styliste / coiffeuse-styliste
барбер | barber | barbier / barbière
мастер маникюра = маникюрша = мастер ногтевого сервиса | nail technician | manucure
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
сторож = вахтер / вахтерша | watchman | gardien / gardienne
почтальон | postal carrier | facteur / factrice
курьер | courier | coursier / coursière
event-менеджер = ивент-менеджер = организатор мероприятий | event manager | organisateur d'événements / organisatrice d'événements
`;
