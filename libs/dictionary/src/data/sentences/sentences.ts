/**
 * Whole sentences of answers: Russian | English | French. `(a/b)` is either word, `[a ]` may be left out, `(e)` in French is
 * a woman's ending. ` // ` parts a man's and
 * a woman's sentence. What may stand in a brace of the first cell and what is said of it: sentence.ts.
 */
export const SENTENCES = `
на учете у (врача/врачей) не состою | not under medical supervision | aucun suivi médical
на учете у психиатра не состою | not registered with a psychiatrist | aucun suivi psychiatrique
на учете у нарколога не состою | not registered with an addiction specialist | aucun suivi en addictologie
на учете у нарколога и психиатра не состою | not registered with an addiction specialist or a psychiatrist | aucun suivi en addictologie ni psychiatrique
на учете у психиатра и нарколога не состою | not registered with a psychiatrist or an addiction specialist | aucun suivi psychiatrique ni en addictologie
на диспансерном учете не состою | not under medical supervision | aucun suivi médical
на (учете/диспансерном учете) (в диспансере/в диспансерах) не состою | not under medical supervision | aucun suivi médical
не состою на учете (у врача/у врачей/в диспансере) | not under medical supervision | aucun suivi médical
(русский/русский язык) (свободно/в совершенстве) | fluent Russian | russe courant
(русский/русский язык) (родной/- родной) | Russian (native) | russe (langue maternelle)
{lang} (родной/- родной) | {lang} (native) | {lang} (langue maternelle)
родной (язык - русский/язык русский) | native language: Russian | langue maternelle : russe
родной (язык/язык -) {lang} | native language: {lang} | langue maternelle : {lang}
{lang} со словарем | {lang} with a dictionary | {lang} avec un dictionnaire
(забронирован/забронирована/забронировано) (на/через) (booking/booking.com/букинг/букинге) | booked on Booking.com | réservé sur Booking.com
прошу рассмотреть (заявление/документы) в (ускоренном/срочном) порядке | I request urgent processing | je demande un traitement urgent
но не (использована/использовалась/была использована) | but not used | mais non utilisé
(судимости/судимостей) не (имею/имеет/было) | no criminal record | casier judiciaire vierge
справка (прилагается/приложена) | certificate attached | attestation jointe
справка (есть/имеется) | certificate available | attestation disponible
документы (прилагаются/приложены) | documents attached | documents joints
копии (прилагаются/приложены) | copies attached | copies jointes
(сменил/сменила/поменял/поменяла/изменил/изменила) фамилию (при разводе/в связи с разводом) | surname changed on divorce | nom changé par divorce
(сменил/сменила/поменял/поменяла/изменил/изменила) фамилию (после развода/после расторжения брака) | surname changed after divorce | nom changé après le divorce
(сменил/сменила/поменял/поменяла/изменил/изменила) фамилию {time} | surname changed {time} | nom changé {time}
фамилия до (брака/замужества) | surname before marriage | nom avant le mariage
служил в (армии/российской армии/вооруженных силах) | served in the army | a servi dans l'armée
(служу/служит) в (армии/российской армии/вооруженных силах) | serving in the army | service dans l'armée
служил в (армии/вооруженных силах) {years} | served in the army {years} | service dans l'armée {years}
служил в советской армии {years} | served in the Soviet army {years} | service dans l'armée soviétique {years}
служил в российской армии {years} | served in the Russian army {years} | service dans l'armée russe {years}
служил в вдв {years} | served in the airborne troops {years} | service dans les troupes aéroportées {years}
служил (в вмф/на флоте) {years} | served in the navy {years} | service dans la marine {years}
(в армии не служил/не служил в армии) | did not serve in the army | n'a pas servi dans l'armée
военную службу не проходил | no military service | pas de service militaire
(гостиница/отель) (забронирован/забронирована/забронировано) | hotel booked | hôtel réservé
(гостиница/отель) (забронирован/забронирована) на {time} | hotel booked for {time} | hôtel réservé pour {time}
(гостиница/отель) (забронирован/забронирована) (через/на) (booking/букинг/booking.com/букинге) | hotel booked on Booking.com | hôtel réservé sur Booking.com
(гостиница/отель) (оплачен/оплачена) через (booking/букинг/booking.com) | hotel paid for on Booking.com | hôtel payé sur Booking.com
(гостиница/отель) (забронирован/забронирована) и (оплачен/оплачена) | hotel booked and paid | hôtel réservé et payé
(полупансион/на полупансионе) | half board | demi-pension
(полный пансион/полный пансион включен) | full board | pension complète
{doc} №{n} от {date} | {doc} No. {n} of {date} | {doc} n° {n} du {date}
(учусь/учится) в {n}[-м/-ом/ом/м] классе | pupil, grade {n} | élève en {nth} année scolaire
(хожу/ходит) в {n}[-й/-ый] класс | pupil, grade {n} | élève en {nth} année scolaire
(работаю/работает/тружусь/трудится) {as} | {as} | {as}
(работаю/работает) {as} (удаленно/на удаленке/дистанционно) | {as} (remote work) | {as} (télétravail)
(работаю/работает) {as} {time} | {as} {going} | {as} {going}
(работаю/работает) (удаленно/на удаленке/дистанционно) | remote work | télétravail
(работаю/работает) (неофициально/без оформления/неофициально без оформления) | working without a formal contract | travail sans contrat
(работаю/работает) (на себя/сам на себя/сама на себя) | self-employed | travailleur indépendant // travailleuse indépendante
(не работаю/не работает/безработный/безработная) {time} | unemployed {going} | sans emploi {going}
(на пенсии/пенсионер/пенсионерка) с {n} [г/года/г.] | retired since {n} | en retraite depuis {n}
(нахожусь/находится/сейчас) на больничном | on sick leave | en congé de maladie
(состою/состоит) в (браке/официальном браке/законном браке) {time} | married {going} | marié(e) {going}
(женат/замужем/в браке) {time} | married {going} | marié(e) {going}
(разведен/разведена/в разводе) {time} | divorced {going} | divorcé(e) {going}
(муж/супруг) (умер/скончался) | husband died | mari décédé
(жена/супруга) (умерла/скончалась) | wife died | épouse décédée
(муж/супруг) (умер/скончался) {time} | husband died {time} | mari décédé {time}
(жена/супруга) (умерла/скончалась) {time} | wife died {time} | épouse décédée {time}
(отец/папа) (умер/скончался) | father died | père décédé
(мать/мама) (умерла/скончалась) | mother died | mère décédée
(отец/папа) (умер/скончался) {time} | father died {time} | père décédé {time}
(мать/мама) (умерла/скончалась) {time} | mother died {time} | mère décédée {time}
родители (умерли/скончались) | parents died | parents décédés
(отец/папа) (неизвестен/не известен) | father unknown | père inconnu
в свидетельстве о рождении отец не указан | no father on the birth certificate | père non indiqué sur l'acte de naissance
отец не указан | father not stated | père non indiqué
сын усыновлен | adopted son | fils adoptif
ребенок усыновлен | adopted child | enfant adopté
ребенок усыновлен {time} | child adopted {time} | enfant adopté {time}
дочь удочерена | adopted daughter | fille adoptive
согласие {parent} [нотариально ](заверено/удостоверено/оформлено у нотариуса) | {parent} notarised consent | consentement notarié {parent}
(нотариальное согласие/нотариально заверенное согласие/нотариальное согласие на выезд) [от ]{parent} | {parent} notarised consent | consentement notarié {parent}
согласие {parent} (прилагается/приложено/приложены) | {parent} consent attached | consentement {parent} joint
согласие {parent} (имеется/есть/получено/оформлено) | {parent} consent obtained | consentement {parent} obtenu
{lang} (свободно/свободное владение/в совершенстве) | fluent {lang} | {lang} courant
{lang} (базовый/базовый уровень/начальный/начальный уровень/немного) | basic {lang} | {lang} élémentaire
{lang} (разговорный/разговорный уровень) | conversational {lang} | {lang} niveau conversation
{lang} (средний/средний уровень) | intermediate {lang} | {lang} niveau intermédiaire
{lang} (родной/родной язык) | {lang} (native) | {lang} (langue maternelle)
{lang} со словарем | {lang} with a dictionary | {lang} avec dictionnaire
(свободно/в совершенстве) | fluent | courant
(родной/родной язык/язык родной) | native language | langue maternelle
(живу/проживаю) в (своей/собственной) квартире | I live in my own apartment | je vis dans mon propre appartement
(живу/проживаю) в (своем/собственном) доме | I live in my own house | je vis dans ma propre maison
со словарем | with a dictionary | avec dictionnaire
читаю и перевожу со словарем | I read and translate with a dictionary | je lis et traduis avec un dictionnaire
читаю и пишу со словарем | I read and write with a dictionary | je lis et écris avec un dictionnaire
читаю со словарем | I read with a dictionary | je lis avec un dictionnaire
перевожу со словарем | I translate with a dictionary | je traduis avec un dictionnaire
(принимаю роды/принимаю роды в роддоме) | I deliver babies | je pratique des accouchements
(перенес/перенесла) (инфаркт/инфаркт миокарда) {time} | had a heart attack {time} | infarctus {time}
(перенес/перенесла) инсульт {time} | had a stroke {time} | accident vasculaire cérébral {time}
(работаю/тружусь) на такси | I work as a taxi driver | je travaille comme chauffeur de taxi
(работает/трудится) на такси | works as a taxi driver | travaille comme chauffeur de taxi
(работаю/тружусь) в такси | I work as a taxi driver | je travaille comme chauffeur de taxi
(работаю/тружусь) с детьми | I work with children | je travaille avec des enfants
(работаю/тружусь) [вместе ](с/со) {my} | I work with {my} | je travaille avec {my}
(работаю/тружусь) у {whom} (в/на) {house} | I work {prep} {owned} {house} | je travaille {atHouse} {ofMy}
(работает/трудится) у {whom} (в/на) {house} | works {prep} {owned} {house} | travaille {atHouse} {ofMy}
(работал/работала) у {whom} (в/на) {house} | worked {prep} {owned} {house} | a travaillé {atHouse} {ofMy}
(базовый уровень/начальный уровень) | basic level | niveau débutant
разговорный уровень | conversational level | niveau conversation
средний уровень | intermediate level | niveau intermédiaire
высокий уровень | advanced level | niveau avancé
при рождении | at birth | à la naissance
после развода | after divorce | après le divorce
(ранее/раньше/прежде) | previously | auparavant
(в настоящее время/на данный момент) | currently | actuellement
(сейчас/теперь) | now | actuellement
(данных нет/сведений нет/информации нет) | no data | aucune donnée
(детей нет/детей не имею/не имею детей/бездетный/бездетная) | no children | sans enfant
(имею/имеет/есть/воспитываю/воспитывает) {n} (детей/ребенка/ребенок) | {n} children | {n} enfants
(законный/официальный) опекун | legal guardian | tuteur légal // tutrice légale
(усыновлен/усыновленный) | adopted | adopté
(удочерена/удочеренная) | adopted | adoptée
диплом бакалавра по {subject} | bachelor's degree in {subject} | licence en {subject}
(бакалавр/степень бакалавра) (по/в области) {subject} | bachelor's degree in {subject} | licence en {subject}
диплом магистра по {subject} | master's degree in {subject} | master en {subject}
(магистр/степень магистра) (по/в области) {subject} | master's degree in {subject} | master en {subject}
диплом специалиста по {subject} | specialist degree in {subject} | diplôme de spécialiste en {subject}
(девичья фамилия/фамилия до замужества/фамилия до брака/добрачная фамилия) {name} | maiden name: {name} | nom de jeune fille : {name}
фамилия при рождении {name} | surname at birth: {name} | nom de naissance : {name}
(прежняя фамилия/предыдущая фамилия/старая фамилия) {name} | former surname: {name} | ancien nom : {name}
(раньше/ранее) (носил/носила) фамилию {name} | former surname: {name} | ancien nom : {name}
(до брака/до замужества) (носил/носила) фамилию {name} | surname before marriage: {name} | nom avant le mariage : {name}
(была замужем/был женат) | previously married | précédemment marié(e)
(была замужем/был женат) (дважды/два раза) | married twice | marié(e) deux fois
расходы за счет приглашающей стороны | expenses covered by the inviting party | frais pris en charge par la partie invitante
расходы за счет принимающей стороны | expenses covered by the host | frais pris en charge par la partie d'accueil
бакалавр {subject} | bachelor's degree in {subject} | licence en {subject}
магистр {subject} | master's degree in {subject} | master en {subject}
(окончил/окончила/закончил/закончила) {schooled} | graduated from {schooled} | diplômé(e) : {schooled}
(окончил/окончила/закончил/закончила) {schooled} {time} | graduated from {schooled} {time} | diplômé(e) {time} : {schooled}
(прививки/все прививки/вакцинация) (сделаны/есть/имеются/сделана/пройдена) | vaccinated | vacciné(e)
(привит/привита/вакцинирован/вакцинирована) | vaccinated | vacciné(e)
(привит/привита/вакцинирован/вакцинирована) от (covid-19/коронавируса/ковида) | vaccinated against COVID-19 | vacciné(e) contre le COVID-19
(розничная торговля/торговля в розницу) {goods} | retail trade in {goods} | commerce de détail {goods}
(оптовая торговля/торговля оптом) {goods} | wholesale trade in {goods} | commerce de gros {goods}
торговля {goods} | trade in {goods} | commerce {goods}
разговорный | conversational | niveau conversation
(хронических заболеваний/хронических болезней) (нет/не имею/не имеется) | no chronic diseases | aucune maladie chronique
(заболеваний/болезней) (нет/не имею/не имеется) | no diseases | aucune maladie
ограничений по здоровью (нет/не имею) | no health restrictions | aucune restriction de santé
противопоказаний (нет/не имею) | no contraindications | aucune contre-indication
родственников в стране (нет/не имею) | no relatives in the country | aucun parent dans le pays
знакомых в стране (нет/не имею) | no acquaintances in the country | aucune connaissance dans le pays
друзей в стране (нет/не имею) | no friends in the country | aucun ami dans le pays
(стаж/стаж работы/опыт работы/трудовой стаж) {time} | {time} of work experience | {time} d'expérience professionnelle
(стаж вождения/водительский стаж/опыт вождения) {time} | {time} of driving experience | {time} d'expérience de conduite
(общий стаж/общий трудовой стаж) {time} | total work experience: {time} | expérience professionnelle totale : {time}
(без работодателя/работодателя нет) | no employer | sans employeur
(на учете/состою на учете/стою на учете/зарегистрирован/зарегистрирована) в (цзн/центре занятости/центре занятости населения/службе занятости/бирже труда) | registered at the employment centre | inscrit(e) à l'agence pour l'emploi
питание (полупансион/- полупансион) | half board | demi-pension
питание (полный пансион/- полный пансион) | full board | pension complète
(предприниматель/бизнесмен) в сфере {subjectGen} | entrepreneur in {subjectGen} | entrepreneur en {subjectGen} // entrepreneuse en {subjectGen}
(работаю/занят/занята) в сфере {subjectGen} | working in {subjectGen} | travail en {subjectGen}
специальность {specialty} | speciality: {specialty} | spécialité : {specialty}
(по специальности/специальность -) {specialty} | speciality: {specialty} | spécialité : {specialty}
любование (сакурой/цветением сакуры) | cherry blossom viewing | contemplation des cerisiers en fleurs
адрес [тот же/такой же], что и (адрес регистрации/по прописке/прописка/регистрация) | same as registered address | même adresse que l'adresse d'enregistrement
(совпадает/совпадают) с (адресом регистрации/пропиской/регистрацией) | same as registered address | même adresse que l'adresse d'enregistrement
(муж/супруг) (остается/остаётся) (дома/в россии) | husband staying at home | mari restant à la maison
(жена/супруга) (остается/остаётся) (дома/в россии) | wife staying at home | épouse restant à la maison
(никогда не менял/никогда не меняла/не менял/не меняла) фамилию | surname never changed | nom jamais changé
(никогда не менял/никогда не меняла/не менял/не меняла) (имя и фамилию/фамилию и имя/фио/имя) | name never changed | nom jamais changé
(воспитываю/воспитываем) (двоих/двух) детей | raising two children | deux enfants à charge
(воспитываю/воспитываем) (троих/трех) детей | raising three children | trois enfants à charge
(воспитываю/воспитываем) (детей/своих детей) | raising children | enfants à charge
(обучаюсь/учусь) заочно | studying by correspondence | études par correspondance
(владею/владеет/говорю на/говорит на) {langs} | speak {langs} | parle {langs}
(свободно владею/свободно владеет/владею свободно/в совершенстве владею/свободно говорю на) {langs} | fluent in {langs} | parle couramment {langs}
нет работодателя | no employer | sans employeur
(работодателя/работодатель) (нет/не имею/не имеется) | no employer | sans employeur
на день рождения к {to} | attending the birthday {ofMy} | anniversaire {ofMy}
на юбилей к {jubileeTo} | attending {owned} milestone birthday | anniversaire {ofMy}
на похороны к {to} | attending a funeral at home of {my} | obsèques chez {my}
на поминки к {to} | attending a memorial gathering at home of {my} | commémoration funéraire chez {my}
на день рождения {whose} | attending the birthday {ofMy} | anniversaire {ofMy}
на юбилей {jubilee} | attending {owned} milestone birthday | anniversaire {ofMy}
(юбилей/на юбилей) {jubilee}[,/ -] {n} лет | {owned} {nth} birthday | {n}e anniversaire {ofMy}
юбилей {n} лет | {nth} anniversary | {n}e anniversaire
(день рождения/на день рождения) {jubilee}[,/ -] {n} лет | {owned} {nth} birthday | {n}e anniversaire {ofMy}
{n}-летие {jubilee} | {owned} {nth} birthday | {n}e anniversaire {ofMy}
на {n}-летие {jubilee} | {owned} {nth} birthday | {n}e anniversaire {ofMy}
(по первому мужу/фамилия по первому мужу/по первому браку/фамилия по первому браку) [-/:] {name} | surname from first marriage: {name} | nom du premier mariage : {name}
(по второму мужу/по второму браку) [-/:] {name} | surname from second marriage: {name} | nom du deuxième mariage : {name}
(фамилия по мужу/по мужу) [-/:] {name} | married surname: {name} | nom d'épouse : {name}
(по отцу/фамилия отца/фамилия по отцу) [-/:] {name} | father's surname: {name} | nom du père : {name}
(по матери/фамилия матери) [-/:] {name} | mother's surname: {name} | nom de la mère : {name}
ранее [-/:] {surname} | former surname: {surname} | ancien nom : {surname}
(прежняя фамилия/предыдущая фамилия/бывшая фамилия/старая фамилия) [-/:] {name} | former surname: {name} | ancien nom : {name}
до {date} [-/:] {name} | until {date}: {name} | jusqu'au {date} : {name}
с {date} [-/:] {name} | from {date}: {name} | à partir du {date} : {name}
до {year} [-/:] {name} | until {year}: {name} | jusqu'en {year} : {name}
(сменил/сменила/изменил/изменила/поменял/поменяла) фамилию на фамилию матери | took mother's surname | nom de la mère pris
(сменил/сменила/изменил/изменила/поменял/поменяла) фамилию на девичью фамилию матери | took mother's maiden name | nom de jeune fille de la mère pris
(сменил/сменила/изменил/изменила/поменял/поменяла/взял/взяла) фамилию (мужа/супруга) | took husband's surname | nom du mari pris
имя (изменено/было изменено) | first name changed | prénom changé
отчество (изменено/было изменено) | patronymic changed | patronyme changé
имею {kids} | I have {kids} | j'ai {kids}
(имеет/есть/воспитываю) {kids} | {kids} | {kids}
имею высшее образование | I have a university degree | j'ai fait des études supérieures
пенсионер, работаю {as} | retired, working as {onAs} | retraité, travaillant comme {as}
пенсионерка, работаю {as} | retired, working as {onAs} | retraitée, travaillant comme {as}
неполный (пакет/комплект) документов | incomplete set of documents | dossier incomplet
за последние {n} (года/лет) | in the last {n} years | au cours des {n} dernières années
за (последний год/прошедший год) | in the last year | au cours de la dernière année
за последние {n} (месяца/месяцев) | in the last {n} months | au cours des {n} derniers mois
(в/во) {year} и {year2} [гг./годах/г./гг] | in {year} and {year2} | en {year} et {year2}
беременность {time} | pregnancy, {time} | grossesse, {time}
беременна {time} | pregnant, {time} | enceinte, {time}
срок беременности [-/:] {time} | pregnancy: {time} | grossesse : {time}
на дому | at home | à domicile
(подрабатываю/подрабатывает) {as} | working part-time: {as} | travail à temps partiel : {as}
(состою/стою) на учете в (центре занятости/центре занятости населения/службе занятости/цзн) | registered with the employment centre | inscrit(e) au centre pour l'emploi
стажировка в университете {univ} | internship at {univ} | stage à {univ}
(учеба/обучение/учусь) в университете {univ} | studies at {univ} | études à {univ}
(получение/получить) второго высшего образования | obtaining a second higher education degree | obtention d'un deuxième diplôme d'enseignement supérieur
(получение/получить) (высшего образования/высшее образование) | obtaining a higher education degree | obtention d'un diplôme d'enseignement supérieur
(получение/получить) (образования/образование) | education | études
(заключение/подписание) (контракта/договора) с (поставщиком/поставщиками) | signing of a contract with a supplier | signature d'un contrat avec un fournisseur
(заключение/подписание) (контракта/договора) с (партнером/партнерами) | signing of a contract with a partner | signature d'un contrat avec un partenaire
(заключение/подписание) (контракта/договора) с (клиентом/заказчиком/клиентами/заказчиками) | signing of a contract with a client | signature d'un contrat avec un client
(последний раз/в последний раз/крайний раз) [был/была/были/ездил/ездила/ездили/летал/летала] {time} | last time {time} | la dernière fois {time}
(за последние/в течение последних) {n} (лет/года) (посетил/посетила) {n2} (стран/страны) | visited {n2} countries in the last {n} years | {n2} pays visités au cours des {n} dernières années
(взял/взяла) двойную фамилию | took a double surname | double nom pris
(взял/взяла) двойную фамилию (после замужества/при замужестве/в браке/после брака) | took a double surname after marriage | double nom pris après le mariage
(сменил/сменила/изменил/изменила) [фамилию ]по желанию {whose} | changed at the wish {ofMy} | changé à la demande {ofMy}
(венчаны/венчались/венчанный брак) | church wedding | mariage religieux
базовый | basic | niveau de base
(принимаю/пью) (лекарства/таблетки/медикаменты) [постоянно/регулярно] | taking medication | sous traitement médicamenteux
гипертония | hypertension | hypertension
(сахарный диабет/диабет) | diabetes | diabète
(бронхиальная астма/астма) | asthma | asthme
(начиная с/с) (весны/начала весны) {year} | since spring {year} | depuis le printemps {year}
(начиная с/с) (лета/начала лета) {year} | since summer {year} | depuis l'été {year}
(начиная с/с) (осени/начала осени) {year} | since autumn {year} | depuis l'automne {year}
(начиная с/с) (зимы/начала зимы) {year} | since winter {year} | depuis l'hiver {year}
начиная с {year} | since {year} | depuis {year}
ребенку 1 год | child, 1 year old | enfant d'un an
сыну 1 год | son, 1 year old | fils d'un an
дочери 1 год | daughter, 1 year old | fille d'un an
ребенку {n} (год/года/лет) | child, {n} years old | enfant de {n} ans
сыну {n} (год/года/лет) | son, {n} years old | fils de {n} ans
дочери {n} (год/года/лет) | daughter, {n} years old | fille de {n} ans
на руках у матери | on mother's lap | sur les genoux de la mère
на руках у родителей | on a parent's lap | sur les genoux d'un parent
на руках у взрослого | on an adult's lap | sur les genoux d'un adulte
(просим/прошу) ускорить [рассмотрение/выдачу/оформление] | please expedite | merci d'accélérer la procédure
(срочно/в срочном порядке/срочное оформление) | urgent | urgent
(студент/студентка) (заочного отделения/заочной формы обучения) | distance learning student | étudiant(e) par correspondance
ухаживаю за (мамой/матерью) | caring for my mother | je m'occupe de ma mère
ухаживаю за (больной матерью/больной мамой) | caring for my sick mother | je m'occupe de ma mère malade
ухаживаю за пожилой (матерью/мамой) | caring for my elderly mother | je m'occupe de ma mère âgée
ухаживаю за (отцом/папой) | caring for my father | je m'occupe de mon père
ухаживаю за больным (отцом/папой) | caring for my sick father | je m'occupe de mon père malade
ухаживаю за пожилым (отцом/папой) | caring for my elderly father | je m'occupe de mon père âgé
ухаживаю за родителями | caring for my parents | je m'occupe de mes parents
ухаживаю за пожилыми родителями | caring for my elderly parents | je m'occupe de mes parents âgés
ухаживаю за (ребенком-инвалидом/ребенком инвалидом) | caring for a disabled child | je m'occupe d'un enfant handicapé
(член/является членом) коллегии адвокатов | member of the bar association | membre du barreau
консультация (у врача/врача) | consultation with a doctor | consultation médicale
консультация (специалиста/у специалиста) | consultation with a specialist | consultation avec un spécialiste
(женат/замужем) (второй раз/во второй раз/вторично/вторым браком) | married (second marriage) | marié(e) en secondes noces
(женат/замужем) (первый раз/в первый раз/первым браком) | married (first marriage) | marié(e) en premières noces
опека оформлена на (бабушку/бабушку ребенка) | grandmother is the guardian | tutelle confiée à la grand-mère
отец лишен родительских прав | father deprived of parental rights | père déchu de l'autorité parentale
мать лишена родительских прав | mother deprived of parental rights | mère déchue de l'autorité parentale
{lang} - (хорошо/хороший уровень) | {lang}: good | {lang} : bon niveau
{lang} - (отлично/свободно/свободное владение) | {lang}: fluent | {lang} : courant
{lang} - (базовый/базовый уровень) | {lang}: basic | {lang} : niveau de base
{lang} - (начальный/начальный уровень/слабо/плохо) | {lang}: basic | {lang} : niveau débutant
{lang} - (средний/средне/средний уровень) | {lang}: intermediate | {lang} : niveau intermédiaire
{lang} - (разговорный/разговорный уровень) | {lang}: conversational | {lang} : niveau conversation
(говорю/говорит) (плохо/немного) | speaking a little | je parle un peu
рост [-/:] {n} [см] | height {n} cm | taille {n} cm
вес [-/:] {n} [кг] | weight {n} kg | poids {n} kg
за детьми (присмотрит/присматривает/будет присматривать/присмотрят) {who} | children cared for by {by} | enfants gardés par {by}
за ребенком (присмотрит/присматривает/будет присматривать/присмотрят) {who} | child cared for by {by} | enfant gardé par {by}
(родинка/родимое пятно) на {body} | mole on the {body} | grain de beauté {onBody}
(шрам/рубец) на {body} | scar on the {body} | cicatrice {onBody}
(татуировка/тату) на {body} | tattoo on the {body} | tatouage {onBody}
(шрам/рубец) (от/после) операции | surgical scar | cicatrice chirurgicale
(шрам/рубец) (от/после) (аппендицита/аппендэктомии) | appendectomy scar | cicatrice d'appendicectomie
(знакомство/ознакомление) с культурой {land} | learning about the culture {ofLand} | découverte de la culture {ofLand}
(знакомство/ознакомление) с культурой и традициями {land} | learning about the culture and traditions {ofLand} | découverte de la culture et des traditions {ofLand}
(знакомство/ознакомление) с культурой и историей {land} | learning about the culture and history {ofLand} | découverte de la culture et de l'histoire {ofLand}
(знакомство/ознакомление) с историей и культурой {land} | learning about the history and culture {ofLand} | découverte de l'histoire et de la culture {ofLand}
(первые/первая/первый) {n} (ночи/ночь/ночей) - (у друзей/друзья) | first {n} nights: with friends | {n} premières nuits : chez des amis
(далее/затем/потом/после) у друзей | then with friends | puis chez des amis
(сменил/сменила/поменял/поменяла/изменил/изменила) фамилию {name} на {name2} | surname changed from {name} to {name2} | nom changé de {name} en {name2}
в {year} (сменил/сменила/поменял/поменяла/изменил/изменила) фамилию {name} на {name2} | surname changed from {name} to {name2} in {year} | nom changé de {name} en {name2} en {year}
(сменил/сменила/поменял/поменяла/изменил/изменила) фамилию с {name} на {name2} | surname changed from {name} to {name2} | nom changé de {name} en {name2}
фамилия по мужу | husband's surname | nom du mari
девичья - {name} | maiden name: {name} | nom de jeune fille : {name}
фамилия по мужу, девичья - {name} | husband's surname, maiden name: {name} | nom du mari, nom de jeune fille : {name}
(заочно учусь/учусь заочно) на {onTrade} | studying by correspondence to become {onTrade} | études par correspondance pour devenir {onTrade}
(учусь/обучаюсь) на {onTrade} | studying to become {onTrade} | études pour devenir {onTrade}
(сам и мои родители/сам и родители/сама и мои родители/сама и родители) | myself and my parents | moi-même et mes parents
(и муж/мы с мужем/и мой муж) | my husband and I | mon mari et moi
(и жена/мы с женой/и моя жена) | my wife and I | ma femme et moi
(и родители/мы с родителями/и мои родители) | my parents and I | mes parents et moi
(тел./телефон) отсутствует | no telephone | pas de téléphone
(тел./телефон) не отвечает | telephone not answered | téléphone sans réponse
(родился/родилась) в семье (военнослужащего/военного/военных) | born into a military family | né(e) dans une famille de militaires
(болею/страдаю) (диабетом/сахарным диабетом) | I have diabetes | je suis diabétique
(торгую/торгует) {goods} на рынке | trading in {goods} at a market | commerce {goods} au marché
(торгую/торгует) на рынке | market trader | commerçant sur les marchés // commerçante sur les marchés
младшему {n} (год/года/лет) | the younger is {n} | le cadet a {n} ans
младшей {n} (год/года/лет) | the younger is {n} | la cadette a {n} ans
старшему {n} (год/года/лет) | the elder is {n} | l'aîné a {n} ans
старшей {n} (год/года/лет) | the elder is {n} | l'aînée a {n} ans
беременна | pregnant | enceinte
по браку [-/:] {name} | married surname: {name} | nom d'épouse : {name}
девичья фамилия матери [-/:] {name} | mother's maiden name: {name} | nom de jeune fille de la mère : {name}
(немного/плохо/чуть-чуть) (говорю/говорит) {po} | I speak a little {po} | je parle un peu {po}
хорошо (говорю/говорит) {po} | I speak {po} well | je parle bien {po}
свободно (говорю/говорит) {po} | I speak {po} fluently | je parle couramment {po}
(говорю/говорит) {po} | I speak {po} | je parle {po}
(не говорю/не говорит) {po} | I do not speak {po} | je ne parle pas {po}
(имел/имела/носил/носила) фамилию {name} с {year} по {year2} [год/г./гг.] | surname {name} from {year} to {year2} | nom {name} de {year} à {year2}
(имел/имела/носил/носила) фамилию {name} | former surname: {name} | ancien nom : {name}
родители разведены | parents divorced | parents divorcés
родители в разводе | parents divorced | parents divorcés
(уход за ребенком/по уходу за ребенком) до {n} (лет/года) | caring for a child under {n} | garde d'un enfant de moins de {n} ans
(уход за ребенком/по уходу за ребенком) до (полутора лет/1,5 лет/1.5 лет) | caring for a child under 18 months | garde d'un enfant de moins de 18 mois
веду бухгалтерский (учет/учёт) | keeping the accounts | tenue de la comptabilité
(у меня есть/есть/имею) {n} (ребенок/ребенка/детей) | I have {n} children | j'ai {n} enfants
(водительские права/водительское удостоверение/права) (кат./категории/категория/категорий/кат) {cat} | driving licence, category {cat} | permis de conduire, catégorie {cat}
(водительские права/водительское удостоверение/права) {cat} | driving licence, category {cat} | permis de conduire, catégorie {cat}
(знакомы/мы знакомы/знаем друг друга) {time} | known each other for {time} | nous nous connaissons depuis {time}
(знакомы/мы знакомы/знаем друг друга) с {year} | known each other since {year} | nous nous connaissons depuis {year}
(знакомы/мы знакомы/знаем друг друга) с детства | known each other since childhood | nous nous connaissons depuis l'enfance
(судим/судима) не (был/была) | no criminal record | casier judiciaire vierge
замужем не (была/состояла) | never married | jamais mariée
женат не был | never married | jamais marié
(развелся/развелась) {time} | divorced {time} | divorcé(e) {time}
не (владею/владеет) {langs} | do not speak {langs} | ne parle pas {langs}
читаю {po} | I read {po} | je lis {po}
понимаю {po} | I understand {po} | je comprends {po}
отсрочка от (армии/службы/военной службы/призыва) | deferment of military service | sursis d'incorporation
имею отсрочку [от армии/от службы/от призыва] | deferment of military service | sursis d'incorporation
уволен в запас | transferred to the reserve | versé dans la réserve
уволен в запас {time} | transferred to the reserve {time} | versé dans la réserve {time}
(осужден/осуждена) условно | given a suspended sentence | condamné(e) avec sursis
условная судимость | suspended sentence | condamnation avec sursis
(судим/судима) по (ст./статье) {n} ук рф | convicted under section {n} of the Criminal Code of the Russian Federation | condamné(e) en vertu de l'article {n} du Code pénal de la Fédération de Russie
получаю пенсию с {year} | receiving a pension since {year} | pension de retraite depuis {year}
(в декрете/в декретном отпуске/в отпуске по уходу за ребенком/отпуск по уходу за ребенком) до (1,5/1.5/полутора) (лет/года) | on parental leave until the child is 18 months | en congé parental jusqu'aux 18 mois de l'enfant
`;
