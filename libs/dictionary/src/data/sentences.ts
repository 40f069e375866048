/**
 * Whole sentences of answers: Russian | English | French. `(a/b)` is either word, `[a ]` may be left out, `(e)` in French is
 * a woman's ending. ` // ` parts a man's and
 * a woman's sentence. What may stand in a brace of the first cell and what is said of it: sentence.ts.
 */
export const SENTENCES = `
запрет [на въезд] снят | entry ban lifted | interdiction d'entrée levée
запрет [на въезд] снят {time} | entry ban lifted {time} | interdiction d'entrée levée {time}
на учете у (врача/врачей/психиатра/нарколога) не состою | not under medical supervision | aucun suivi médical
(на учете/на диспансерном учете) [в диспансере/в диспансерах] не состою | not under medical supervision | aucun suivi médical
не состою на учете [у врача/у врачей/в диспансере] | not under medical supervision | aucun suivi médical
{in} (был/была/бывал/бывала/ездил/ездила) (много раз/неоднократно/многократно) | been {in} many times | allé(e) {in} à de nombreuses reprises
{in} (был/была/бывал/бывала/ездил/ездила) (несколько раз/пару раз) | been {in} several times | allé(e) {in} plusieurs fois
{in} (был/была/бывал/бывала/ездил/ездила) (один раз/однажды/1 раз) | been {in} once | allé(e) {in} une fois
{in} (был/была/бывал/бывала/ездил/ездила) (дважды/два раза) | been {in} twice | allé(e) {in} deux fois
{in} (был/была/бывал/бывала/ездил/ездила) {n} (раз/раза) | been {in} {n} times | allé(e) {in} {n} fois
{in} (были/бывали/ездили) (много раз/неоднократно) | we have been {in} many times | nous sommes allés {in} à de nombreuses reprises
(последние/за последние) {n} (года/лет) виз не (получал/получала/было) | no visas obtained in the last {n} years | aucun visa obtenu au cours des {n} dernières années
за последние {n} (года/лет) не (выезжал/выезжала) [за границу/за рубеж] | no travel abroad in the last {n} years | aucun voyage à l'étranger au cours des {n} dernières années
[паломническая/туристическая ]поездка по программе {name} | trip under the {name} programme | voyage dans le cadre du programme {name}
(депортации/депортациям) не (подвергался/подвергалась) | never deported | jamais expulsé(e)
(депортациям/депортации/выдворению/выдворениям) (ранее не/никогда не) (подвергался/подвергалась) | never deported | jamais expulsé(e)
не (подвергался/подвергалась) (депортации/выдворению/депортациям) | never deported | jamais expulsé(e)
(русский/русский язык) (свободно/в совершенстве) | fluent Russian | russe courant
(русский/русский язык) (родной/- родной) | Russian (native) | russe (langue maternelle)
{lang} (родной/- родной) | {lang} (native) | {lang} (langue maternelle)
родной (язык - русский/язык русский) | native language: Russian | langue maternelle : russe
родной (язык/язык -) {lang} | native language: {lang} | langue maternelle : {lang}
{lang} со словарем | {lang} with a dictionary | {lang} avec un dictionnaire
отказ в (визе/визах) (в/во/на) {via} {time} | refusal of a visa to {via} {time} | refus de visa pour {via} {time}
отказ в (визе/визах) (в/во/на) {via} | refusal of a visa to {via} | refus de visa pour {via}
(забронирован/забронирована/забронировано) (на/через) (booking/booking.com/букинг/букинге) | booked on Booking.com | réservé sur Booking.com
(обратно/назад) (так же/тем же маршрутом/той же дорогой/тем же путем/аналогично) | return by the same route | retour par le même itinéraire
все расходы за счет {whose} | all expenses covered by {by} | tous les frais pris en charge par {by}
(еду/поеду/лечу/путешествую/выезжаю) [вместе ](с/со) {my} | travelling with {my} | voyage avec {my}
(едет/поедет/летит/путешествует/выезжает) [вместе ](с/со) {my} | travelling with {with} | voyage avec {with}
(едем/летим/поедем/путешествуем) [вместе ](с/со) {my} | travelling with {my} | voyageons avec {my}
(еду/едет/поеду/поедет/лечу/летит/путешествую/путешествует) (один/одна/самостоятельно/без сопровождения) | travelling alone | voyage seul(e)
(еду/едет/поеду/поедет) [в отпуск ]{into} | travelling {into} | voyage {in}
(еду/едет/поеду/поедет/путешествует) в составе [организованной ](школьной/детской) группы | travelling in a school group | voyage dans un groupe scolaire
(еду/едет/поеду/поедет/путешествует) в составе [организованной ](школьной/детской) группы (с руководителем/с учителем/с сопровождающим/в сопровождении руководителя) | travelling in a school group with a group leader | voyage dans un groupe scolaire avec un accompagnateur
(еду/едет/поеду/поедет/путешествую/путешествует) в составе [организованной ](туристической/туристической тур) группы | travelling in a tourist group | voyage dans un groupe de touristes
(еду/едет/поеду/поедет/путешествую/путешествует) в составе группы | travelling in a group | voyage en groupe
(еду/едет/поеду/поедет) в составе (делегации/официальной делегации) | travelling in a delegation | voyage dans une délégation
(еду/едет/поеду/поедет) к {to} | visiting {to} | visite {to}
(едет/еду) в сопровождении {whose} | accompanied by {whose} | accompagné(e) {whose}
в сопровождении {whose} | accompanied by {whose} | accompagné(e) {whose}
(с/со/вместе с) {my} | with {my} | avec {my}
документы (подаем/подаём/подаются/сдаем/подаю) (вместе/одновременно/одновременно с мужем/совместно) | documents submitted together | documents déposés ensemble
[мы ]подаем (документы/заявления) (вместе/одновременно/совместно) | documents submitted together | documents déposés ensemble
[мои ]отпечатки [пальцев ](сдавал/сдавала/сдал/сдала/сданы/были сданы/сдавались/снимали/снимались/взяты/были взяты) {time} | fingerprints given {time} | empreintes digitales données {time}
[мои ]отпечатки [пальцев ](сдавал/сдавала/сдал/сдала/сданы/были сданы/сдавались) | fingerprints given | empreintes digitales données
(сдавал/сдавала/сдал/сдала) (отпечатки/отпечатки пальцев/биометрию/биометрические данные) {time} | fingerprints given {time} | empreintes digitales données {time}
(сдавал/сдавала/сдал/сдала) (отпечатки/отпечатки пальцев/биометрию/биометрические данные) | fingerprints given | empreintes digitales données
(отпечатки/отпечатки пальцев/биометрию/биометрические данные) не (сдавал/сдавала/сдавались/сданы) | fingerprints not given | empreintes digitales non données
(отпечатки/отпечатки пальцев) (ранее/раньше) не (сдавал/сдавала/сдавались/сданы) | fingerprints not given before | empreintes digitales non données auparavant
(прошу/просим) (выдать/оформить/предоставить) (многократную/мультикратную/многоразовую) [шенгенскую ]визу | I request a multiple-entry visa | je demande un visa à entrées multiples
(прошу/просим) (выдать/оформить/предоставить) однократную [шенгенскую ]визу | I request a single-entry visa | je demande un visa à entrée unique
(прошу/просим) (выдать/оформить/предоставить) двукратную [шенгенскую ]визу | I request a double-entry visa | je demande un visa à deux entrées
(прошу/просим) (выдать/оформить/предоставить) визу | I request a visa | je demande un visa
(прошу/просим) (выдать/оформить/предоставить) [многократную ]визу на {n} (дней/дня/день) | I request a visa for {n} days | je demande un visa pour {n} jours
(прошу/просим) (выдать/оформить/предоставить) многократную визу на {time} | I request a multiple-entry visa for {time} | je demande un visa à entrées multiples pour {time}
(прошу/просим) (рассмотреть/принять) (заявление/документы) в (ускоренном/срочном) порядке | I request urgent processing | je demande un traitement urgent
(был/была/бывал/бывала/ездил/ездила) {in} {n} (раз/раза) | visited {place} {n} times | séjour {in}, {n} fois
(был/была/бывал/бывала/ездил/ездила) {in} {time} | visited {place} {time} | séjour {in} {time}
(были/ездили) {in} {time} | visited {place} {time} | séjour {in} {time}
{in} (был/была/бывал/бывала) {time} | visited {place} {time} | séjour {in} {time}
(ранее/раньше) (был/была/бывал/бывала/ездил/ездила) {in} | previously visited {place} | séjour antérieur {in}
{in} (никогда не/ранее не/раньше не/не) (был/была/бывал/бывала/ездил/ездила) | never visited {place} | jamais allé(e) {in}
(никогда не/ранее не/раньше не/не) (был/была/бывал/бывала/ездил/ездила) {in} | never visited {place} | jamais allé(e) {in}
(не/никогда не/ранее не) (выезжал/выезжала/был/была/бывал/бывала) за (границу/границей/рубеж/рубежом) | never been abroad | jamais allé(e) à l'étranger
за (границей/границу/рубежом/рубеж) (никогда не/ранее не/не) (был/была/бывал/бывала/выезжал/выезжала) | never been abroad | jamais allé(e) à l'étranger
визу (получал/получала/получил/получила) {time} | visa obtained {time} | visa obtenu {time}
виза (получена/выдана/была выдана/была получена) {time} | visa issued {time} | visa délivré {time}
виза (была выдана/выдана/была получена) | visa issued | visa délivré
но не (использована/использовалась/была использована) | but not used | mais non utilisé
виза (не использована/не была использована/не использовалась) | visa not used | visa non utilisé
виза (была выдана/выдана/получена) но не (использована/использовалась/была использована) | visa issued but not used | visa délivré mais non utilisé
виза (аннулирована/была аннулирована) | visa cancelled | visa annulé
виза (просрочена/истекла/закончилась) | visa expired | visa expiré
виза действует до {date} | visa valid until {date} | visa valable jusqu'au {date}
виза в старом паспорте | visa in the old passport | visa dans l'ancien passeport
(шенгенские визы/визы/виз) (ранее не/раньше не/никогда не) (получал/получала) | no previous visas | pas de visa antérieur
(отказов/отказа) [в визах/в визе] не (было/имею/получал/получала) | no visa refusals | aucun refus de visa
(отказов/отказа) в (визах/визе/выдаче виз/выдаче визы) не (было/имею/получал/получала) | no visa refusals | aucun refus de visa
отказ в визе {time} | visa refusal {time} | refus de visa {time}
(получил/получила/был/получал/получала) отказ в визе | visa refused | refus de visa
(получил/получила/был/получал/получала) отказ в визе {time} | visa refused {time} | refus de visa {time}
(депортации/депортаций) не (было/имею) | no deportations | aucune expulsion
(нарушений/нарушений визового режима/нарушений режима пребывания) не (было/имею/имеется) | no visa violations | aucune infraction au régime des visas
не (депортировался/депортировалась/был депортирован/была депортирована) | never deported | jamais expulsé(e)
(судимости/судимостей) не (имею/имеет/было) | no criminal record | casier judiciaire vierge
двойного гражданства (не имею/не имеет/нет) | no dual citizenship | pas de double nationalité
(второго/другого/иного) гражданства (не имею/не имеет/нет) | no other citizenship | pas d'autre nationalité
не имею (второго/другого/иного) гражданства | no other citizenship | pas d'autre nationalité
гражданство (изменил/изменила/сменил/сменила) {time} | changed citizenship {time} | changement de nationalité {time}
[мой ](старый/прежний/предыдущий) [заграничный ](паспорт/загранпаспорт) (утерян/потерян/утрачен/был утерян/был потерян) | old passport lost | ancien passeport perdu
[мой ](старый/прежний/предыдущий) [заграничный ](паспорт/загранпаспорт) (украден/был украден) | old passport stolen | ancien passeport volé
[мой ](старый/прежний/предыдущий) [заграничный ](паспорт/загранпаспорт) (сдан/аннулирован/погашен) | old passport cancelled | ancien passeport annulé
[мой ](старый/прежний/предыдущий) [заграничный ](паспорт/загранпаспорт) (утерян/потерян/утрачен) {time} | old passport lost {time} | ancien passeport perdu {time}
(паспорт/загранпаспорт/заграничный паспорт) (утерян/потерян/утрачен/был утерян) {time} | passport lost {time} | passeport perdu {time}
(потерял/потеряла/утерял/утеряла) (паспорт/загранпаспорт) {time} | passport lost {time} | passeport perdu {time}
(паспорт/загранпаспорт/заграничный паспорт) (украден/был украден) {time} | passport stolen {time} | passeport volé {time}
(паспорт/загранпаспорт) (утерян/потерян/был утерян) | passport lost | passeport perdu
справка (прилагается/приложена) | certificate attached | attestation jointe
справка (есть/имеется) | certificate available | attestation disponible
(внж/вид на жительство) {in} | residence permit {in} | titre de séjour {in}
(внж/вид на жительство) {in} {time} | residence permit {in} {time} | titre de séjour {in} {time}
(имею/есть/имеется/имеет) (внж/вид на жительство) {in} | residence permit {in} | titre de séjour {in}
(пмж/постоянный вид на жительство) {in} | permanent residence permit {in} | titre de séjour permanent {in}
(копия/копия паспорта/копия визы) (прилагается/приложена) | copy attached | copie jointe
(документы/копии) (прилагаются/приложены) | documents attached | documents joints
поездка (отменена/отменилась/была отменена/не состоялась) | the trip was cancelled | le voyage a été annulé
поездка (отменена/отменилась/была отменена/не состоялась) (из-за/по причине/в связи с) (болезни/болезнью) | the trip was cancelled because of illness | le voyage a été annulé pour cause de maladie
поездка (отменена/отменилась/была отменена/не состоялась) (из-за болезни/по причине болезни/по болезни) {whose} | the trip was cancelled because of the illness {of} | le voyage a été annulé en raison de la maladie {of}
поездка (отменена/отменилась/была отменена/не состоялась) (из-за/по причине) (пандемии/коронавируса/covid-19/ковида/карантина) | the trip was cancelled because of the pandemic | le voyage a été annulé en raison de la pandémie
поездка перенесена | the trip was postponed | le voyage a été reporté
(сменил/сменила/поменял/поменяла/изменил/изменила) фамилию (после замужества/при замужестве/в связи с замужеством/после свадьбы/при вступлении в брак/после вступления в брак/в связи с вступлением в брак/после брака/при заключении брака) | surname changed on marriage | nom changé par mariage
(сменил/сменила/поменял/поменяла/изменил/изменила) фамилию (после развода/при разводе/в связи с разводом/после расторжения брака) | surname changed on divorce | nom changé par divorce
(сменил/сменила/поменял/поменяла/изменил/изменила) фамилию {time} | surname changed {time} | nom changé {time}
фамилия (изменена/сменена/была изменена) (в связи с замужеством/в связи с вступлением в брак/в связи с заключением брака/после замужества/после свадьбы) | surname changed on marriage | nom changé par mariage
фамилия до (брака/замужества) | surname before marriage | nom avant le mariage
(служил/служу/служит) в (армии/российской армии/вооруженных силах) | military service | service militaire
служил в (армии/советской армии/российской армии/вооруженных силах) {years} | military service {years} | service militaire {years}
(в армии не служил/не служил в армии/не служил/военную службу не проходил) | no military service | pas de service militaire
военнообязанный | liable for military service | soumis aux obligations militaires
(невоеннообязанный/не военнообязанный/невоеннообязанная/не военнообязанная) | not liable for military service | non soumis aux obligations militaires
(размещение/проживание/проживаю/буду проживать/остановлюсь/живу) в (студенческом общежитии/общежитии университета/общежитии вуза) | accommodation in a student hall of residence | hébergement en résidence universitaire
(размещение/проживание/проживаю/буду проживать/остановлюсь/живу) в общежитии | accommodation in a hall of residence | hébergement en foyer
(размещение/проживание/проживаю/буду проживать/остановлюсь/буду жить) в (гостинице/отеле) | accommodation in a hotel | hébergement à l'hôtel
(размещение/проживание/проживаю/буду проживать/остановлюсь/буду жить) в хостеле | accommodation in a hostel | hébergement en auberge de jeunesse
(размещение/проживание/проживаю/буду проживать/остановлюсь/буду жить) в (арендованной квартире/съемной квартире/снятой квартире) | accommodation in a rented apartment | hébergement dans un appartement loué
(размещение/проживание/проживаю/буду проживать/остановлюсь/буду жить) в (апартаментах/квартире/частной квартире) | accommodation in an apartment | hébergement dans un appartement
(размещение/проживание/проживаю/буду проживать/остановлюсь/буду жить) в (собственной квартире/своей квартире) | accommodation in own apartment | hébergement dans un appartement personnel
(размещение/проживание/проживаю/буду проживать/остановлюсь/буду жить) в (собственном доме/своем доме) | accommodation in own house | hébergement dans une maison personnelle
(размещение/проживание/проживает) в (принимающей семье/семье/английской семье) | accommodation with a host family | hébergement en famille d'accueil
(размещение/проживание) на (вилле/арендованной вилле) | accommodation in a villa | hébergement dans une villa
(размещение/проживание) на (яхте/арендованной яхте) | accommodation on a yacht | hébergement sur un yacht
(размещение/проживание) в (кемпинге/палатке) | accommodation at a campsite | hébergement en camping
(гостиница/отель) (забронирован/забронирована/забронировано) | hotel booked | hôtel réservé
(гостиница/отель) (забронирован/забронирована) (на весь срок/на весь период/на все время/на весь срок поездки/на весь период поездки) | hotel booked for the whole stay | hôtel réservé pour toute la durée du séjour
(гостиница/отель) (забронирован/забронирована) на {time} | hotel booked for {time} | hôtel réservé pour {time}
(гостиница/отель) (забронирован/забронирована/оплачен/оплачена) через (booking/букинг/booking.com) | hotel booked on Booking.com | hôtel réservé sur Booking.com
(гостиница/отель) (забронирован/забронирована) и (оплачен/оплачена) | hotel booked and paid | hôtel réservé et payé
(завтрак включен/завтраки включены/с завтраком/с завтраками/завтраки/завтрак) | breakfast included | petit-déjeuner inclus
(полупансион/на полупансионе) | half board | demi-pension
(полный пансион/полный пансион включен) | full board | pension complète
(все включено/система все включено/питание все включено) | all inclusive | tout compris
(билеты/авиабилеты) (забронированы/бронированы) | tickets booked | billets réservés
билеты туда и обратно | return tickets | billets aller-retour
(авиабилеты/билеты на самолет) туда и обратно | return air tickets | billets d'avion aller-retour
билет туда и обратно | return ticket | billet aller-retour
(авиабилет/билет на самолет) туда и обратно | return air ticket | billet d'avion aller-retour
(авиабилеты/билеты) (туда и обратно )(забронированы/куплены/оплачены) | return tickets bought | billets aller-retour achetés
(медстраховка/медицинская страховка/страховка/страховка медицинская/медицинский полис) на (весь период/весь срок/все время) [поездки/пребывания/путешествия] | medical insurance for the whole trip | assurance médicale pour toute la durée du voyage
(медстраховка/медицинская страховка/медицинский полис) (оформлена/есть/имеется/куплена/оформлен/приобретена) | medical insurance taken out | assurance médicale souscrite
(страховка/страховой полис/полис) (оформлена/есть/имеется/куплена/оформлен/приобретена) | insurance taken out | assurance souscrite
[страховой ]полис №{n} | insurance policy No. {n} | police d'assurance n° {n}
страх. полис №{n} | insurance policy No. {n} | police d'assurance n° {n}
[страховой ]полис №{n} от {date} | insurance policy No. {n} of {date} | police d'assurance n° {n} du {date}
страх. полис №{n} от {date} | insurance policy No. {n} of {date} | police d'assurance n° {n} du {date}
{doc} №{n} от {date} | {doc} No. {n} of {date} | {doc} n° {n} du {date}
(страховка/страховое покрытие/сумма покрытия/покрытие/страховая сумма) {money} | cover of {money} | couverture de {money}
(проживание/жилье/размещение) (предоставляет/обеспечивает) {who} | accommodation provided by {by} | hébergement assuré par {by}
(проживание/жилье/размещение) (предоставляется/обеспечивается) {payer} | accommodation provided by {by} | hébergement assuré par {by}
(питание и проживание/проживание и питание) (предоставляет/обеспечивает/предоставляют) {who} | accommodation and meals provided by {by} | hébergement et repas assurés par {by}
{who} (предоставляет/обеспечивает/предоставляют/обеспечивают) (проживание/жилье/размещение) | accommodation provided by {by} | hébergement assuré par {by}
(проживание/жилье/гостиница) (оплачено/оплачена/предоплачено) | accommodation paid | hébergement payé
(тур/поездка/путевка/путешествие) полностью (оплачен/оплачена/оплачено) | trip fully paid | voyage entièrement payé
(тур/поездка/путевка) (оплачен/оплачена) {payer} | trip paid by {by} | voyage payé par {by}
(проживание/поездка/билеты/расходы) (оплачены/оплачено/оплачена/оплачиваются/оплачивается) {payer} | expenses paid by {by} | frais payés par {by}
расходы несет {who} | expenses covered by {by} | frais pris en charge par {by}
(помощь/материальная помощь/финансовая помощь/поддержка) {whose} | support from {from} | aide {of}
(живу/проживаю) (с/вместе с) {my} | living with {my} | vivant avec {my}
(живет/проживает) (с/вместе с) {my} | living with {with} | vivant avec {with}
(живу/проживаю/живет/проживает) (один/одна) | living alone | vivant seul(e)
(живу/проживаю/живет/проживает) {in} | living {in} | vivant {in}
(живу/проживаю/живет/проживает) {in} {time} | living {in} {time} | vivant {in} {time}
(учусь/учится) в {n}[-м/-ом/ом/м] классе | pupil, grade {n} | élève en {nth} année scolaire
(учусь/учится) на {n}[-м/-ом/ом/м] курсе | {nth}-year student | étudiant(e) en {nth} année
(хожу/ходит) в {n}[-й/-ый] класс | pupil, grade {n} | élève en {nth} année scolaire
(работаю/работает/тружусь/трудится) {as} | {as} | {as}
(работаю/работает) {as} (удаленно/на удаленке/дистанционно) | {as} (remote work) | {as} (télétravail)
(работаю/работает) {as} {time} | {as} {time} | {as} {time}
(работаю/работает) (удаленно/на удаленке/дистанционно) | remote work | télétravail
(работаю/работает) (неофициально/без оформления/неофициально без оформления) | working without a formal contract | travail sans contrat
(работаю/работает) (на себя/сам на себя/сама на себя) | self-employed | travailleur indépendant // travailleuse indépendante
(не работаю/не работает/безработный/безработная) {time} | unemployed {time} | sans emploi {time}
(на пенсии/пенсионер/пенсионерка) с {n} [г/года/г.] | retired since {n} | en retraite depuis {n}
(нахожусь/находится/сейчас) на (пенсии/заслуженном отдыхе) | retired | en retraite
(вышел/вышла) на пенсию {time} | retired {time} | en retraite {time}
(нахожусь/находится/сейчас) на больничном | on sick leave | en congé de maladie
(состою/состоит) в (браке/официальном браке/законном браке) {time} | married {time} | marié(e) {time}
(женат/замужем/в браке) {time} | married {time} | marié(e) {time}
(разведен/разведена/в разводе) {time} | divorced {time} | divorcé(e) {time}
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
(в свидетельстве о рождении отец не указан/отец не указан) | no father on the birth certificate | père non indiqué sur l'acte de naissance
сын усыновлен | adopted son | fils adoptif
ребенок усыновлен | adopted child | enfant adopté
ребенок усыновлен {time} | child adopted {time} | enfant adopté {time}
дочь удочерена | adopted daughter | fille adoptive
согласие {parent} [нотариально ](заверено/удостоверено/оформлено у нотариуса) | {parent} notarised consent | consentement notarié {parent}
(нотариальное согласие/нотариально заверенное согласие/нотариальное согласие на выезд) [от ]{parent} | {parent} notarised consent | consentement notarié {parent}
согласие {parent} [на выезд/на поездку/на выезд ребенка] | {parent} consent | consentement {parent}
согласие {parent} (прилагается/приложено/приложены) | {parent} consent attached | consentement {parent} joint
согласие {parent} (имеется/есть/получено/оформлено) | {parent} consent obtained | consentement {parent} obtenu
(поездом/на поезде) через {via} | by train through {via} | en train via {via}
(самолетом/на самолете/рейсом) через {via} | by plane through {via} | en avion via {via}
(автобусом/на автобусе) через {via} | by bus through {via} | en autocar via {via}
(на машине/на автомобиле/автомобилем/на своей машине/на личном автомобиле/на собственном автомобиле) через {via} | by car through {via} | en voiture via {via}
(на пароме/паромом) через {via} | by ferry through {via} | en ferry via {via}
(поездом/на поезде) {into} | by train {into} | en train {towards}
(самолетом/на самолете) {into} | by plane {into} | en avion {towards}
(на машине/на автомобиле/автомобилем) {into} | by car {into} | en voiture {towards}
(на личном автомобиле/на личной машине/на собственном автомобиле/на своем автомобиле/на своей машине/личным автомобилем/личным транспортом/на личном транспорте) | by own car | en voiture personnelle
(на арендованном автомобиле/на арендованной машине/на прокатном автомобиле) | by rented car | en voiture de location
(каюта/каюты) №{n} | cabin {n} | cabine {n}
рейс №{n} | flight {n} | vol {n}
{lang} (свободно/свободное владение/в совершенстве) | fluent {lang} | {lang} courant
{lang} (базовый/базовый уровень/начальный/начальный уровень/немного) | basic {lang} | {lang} élémentaire
{lang} (разговорный/разговорный уровень) | conversational {lang} | {lang} niveau conversation
{lang} (средний/средний уровень) | intermediate {lang} | {lang} niveau intermédiaire
{lang} (родной/родной язык) | {lang} (native) | {lang} (langue maternelle)
{lang} со словарем | {lang} with a dictionary | {lang} avec dictionnaire
(свободно/в совершенстве) | fluent | courant
(родной/родной язык/язык родной) | native language | langue maternelle
(со словарем/читаю и перевожу со словарем/читаю со словарем/перевожу со словарем) | with a dictionary | avec dictionnaire
(базовый уровень/начальный уровень) | basic level | niveau débutant
разговорный уровень | conversational level | niveau conversation
средний уровень | intermediate level | niveau intermédiaire
высокий уровень | advanced level | niveau avancé
(в рублях/в российских рублях/рублевый) | in roubles | en roubles
в евро | in euros | en euros
в долларах [сша] | in dollars | en dollars
при рождении | at birth | à la naissance
до (брака/замужества/свадьбы) | before marriage | avant le mariage
(после замужества/после свадьбы/после вступления в брак) | after marriage | après le mariage
после развода | after divorce | après le divorce
по обмену | exchange | échange
(ранее/раньше/прежде) | previously | auparavant
(в настоящее время/на данный момент/сейчас) | at present | actuellement
(данных нет/сведений нет/информации нет) | no data | aucune donnée
(детей нет/детей не имею/не имею детей/бездетный/бездетная) | no children | sans enfant
(имею/имеет/есть/воспитываю/воспитывает) {n} (детей/ребенка/ребенок) | {n} children | {n} enfants
на {event} к {to} | {event} {ofMy} | {event} {ofMy}
на {event} {whose} | {event} {ofMy} | {event} {ofMy}
(учеба/обучение/учусь/стажировка) {school} по обмену | exchange studies {school} | études {school} dans le cadre d'un échange
по (студенческому/школьному/университетскому) обмену | student exchange | échange d'étudiants
морской круиз с (заходом/заходами) в порты {land} | sea cruise calling at ports {ofLand} | croisière en mer avec escales dans les ports {ofLand}
посадка на судно в порту {port} | joining a vessel in the port of {port} | embarquement sur un navire au port {ofPort}
посадка на (судно/корабль/пароход) {in} | joining a vessel {in} | embarquement sur un navire {in}
доход от сдачи (квартиры/жилья/недвижимости) [в аренду/внаем/в наем] | income from renting out an apartment | revenus de la location d'un appartement
доход от сдачи (дома/гаража/помещения/коммерческой недвижимости/нежилого помещения) [в аренду/внаем] | rental income | revenus locatifs
командировочные (за счет/от) (организации/компании/работодателя/предприятия/фирмы) | business trip expenses covered by the employer | frais de mission pris en charge par l'employeur
(законный/официальный) опекун | legal guardian | tuteur légal // tutrice légale
(усыновлен/усыновленный) | adopted | adopté
(удочерена/удочеренная) | adopted | adoptée
диплом бакалавра по {subject} | bachelor's degree in {subject} | licence en {subject}
(бакалавр/степень бакалавра) (по/в области) {subject} | bachelor's degree in {subject} | licence en {subject}
диплом магистра по {subject} | master's degree in {subject} | master en {subject}
(магистр/степень магистра) (по/в области) {subject} | master's degree in {subject} | master en {subject}
диплом специалиста по {subject} | specialist degree in {subject} | diplôme de spécialiste en {subject}
курсы повышения квалификации {trade} | professional development courses for {trade} | formation continue pour {trade}
курсы {trade} | training course for {trade} | formation de {trade}
(девичья фамилия/фамилия до замужества/фамилия до брака/добрачная фамилия) {name} | maiden name: {name} | nom de jeune fille : {name}
фамилия при рождении {name} | surname at birth: {name} | nom de naissance : {name}
(прежняя фамилия/предыдущая фамилия/старая фамилия) {name} | former surname: {name} | ancien nom : {name}
(раньше/ранее) (носил/носила) фамилию {name} | former surname: {name} | ancien nom : {name}
(до брака/до замужества) (носил/носила) фамилию {name} | surname before marriage: {name} | nom avant le mariage : {name}
(была замужем/был женат) | previously married | précédemment marié(e)
(была замужем/был женат) (дважды/два раза) | married twice | marié(e) deux fois
[шенгенская ]виза была {time} | visa {time} | visa {time}
[шенгенская/туристическая ]виза [была ]в (старом/предыдущем/прежнем/другом/утерянном) паспорте | visa in the old passport | visa dans l'ancien passeport
(визу получал/визу получала/виза получена/виза выдана) в консульстве {land} | visa obtained at the consulate {ofLand} | visa obtenu au consulat {ofLand}
(визу получал/визу получала/виза получена/виза выдана) в посольстве {land} | visa obtained at the embassy {ofLand} | visa obtenu à l'ambassade {ofLand}
(паспорт/загранпаспорт) (поменял/поменяла/заменен/сменил/сменила/получен новый) (в связи со сменой фамилии/из-за смены фамилии/по смене фамилии) | passport changed because of a change of surname | passeport changé en raison d'un changement de nom
(паспорт/загранпаспорт) (поменял/поменяла/заменен/сменил/сменила) (по сроку/по окончании срока/в связи с окончанием срока действия/по истечении срока) | passport replaced on expiry | passeport remplacé à expiration
расходы за счет (принимающей стороны/приглашающей стороны) | expenses covered by the inviting party | frais pris en charge par la partie invitante
расходы за счет (работодателя/компании/организации/фирмы/предприятия) | expenses covered by the employer | frais pris en charge par l'employeur
расходы за (свой счет/собственный счет/счет собственных средств/счет личных средств) | expenses covered from own funds | frais pris en charge sur fonds personnels
расходы за счет {whose} | expenses covered by {by} | frais pris en charge par {by}
(сдаю/сдает) (квартиру/квартиры/жилье/недвижимость) [в аренду/внаем] | renting out an apartment | location d'un appartement
(муж/супруг/жена/супруга) (содержит/обеспечивает/меня содержит) | supported by spouse | à la charge du conjoint
(родители/мама/отец) (содержат/обеспечивают/содержит/обеспечивает) | supported by parents | à la charge des parents
(билеты и гостиница/гостиница и билеты/отель и билеты/билеты и отель/перелет и проживание/проживание и перелет) (оплачены/забронированы и оплачены) | tickets and hotel paid | billets et hôtel payés
(билеты и гостиница/гостиница и билеты/отель и билеты/билеты и отель/перелет и проживание) забронированы | tickets and hotel booked | billets et hôtel réservés
бакалавр {subject} | bachelor's degree in {subject} | licence en {subject}
магистр {subject} | master's degree in {subject} | master en {subject}
(окончил/окончила/закончил/закончила) {schooled} | graduated from {schooled} | diplômé(e) : {schooled}
(окончил/окончила/закончил/закончила) {schooled} {time} | graduated from {schooled} {time} | diplômé(e) {time} : {schooled}
страховка на {money} | insurance cover of {money} | couverture d'assurance de {money}
(апартаменты/квартира/жилье) (через/на) (airbnb/эйрбиэнби) | apartment through Airbnb | appartement via Airbnb
(апартаменты/квартира/гостиница/отель/жилье) (через/на) (booking/booking.com/букинг) | booked on Booking.com | réservé sur Booking.com
(на своей машине/на своем автомобиле/на личном автомобиле/на машине/на автомобиле) (с/вместе с) {my} | by car with {my} | en voiture avec {my}
(на самолете/самолетом) (с/вместе с) {my} | by plane with {my} | en avion avec {my}
(на поезде/поездом) (с/вместе с) {my} | by train with {my} | en train avec {my}
(прививки/все прививки/вакцинация) (сделаны/есть/имеются/сделана/пройдена) | vaccinated | vacciné(e)
(привит/привита/вакцинирован/вакцинирована) [от covid-19/от коронавируса/от ковида] | vaccinated | vacciné(e)
(в декрете/в декретном отпуске/в отпуске по уходу за ребенком/отпуск по уходу за ребенком) до {n} лет | on parental leave until the child is {n} | en congé parental jusqu'aux {n} ans de l'enfant
(розничная торговля/торговля в розницу) {goods} | retail trade in {goods} | commerce de détail {goods}
(оптовая торговля/торговля оптом) {goods} | wholesale trade in {goods} | commerce de gros {goods}
торговля {goods} | trade in {goods} | commerce {goods}
разговорный | conversational | niveau conversation
(хронических заболеваний/хронических болезней/заболеваний) (нет/не имею/не имеется) | no chronic diseases | aucune maladie chronique
(ограничений по здоровью/противопоказаний) (нет/не имею) | no health restrictions | aucune restriction de santé
(родственников/близких родственников) (за границей/за рубежом) (нет/не имею) | no relatives abroad | aucun parent à l'étranger
(родственников/знакомых/друзей) в стране (нет/не имею) | no relatives in the country | aucun parent dans le pays
(транзитом/проездом) через {via} | in transit through {via} | en transit par {via}
(лечу/еду/летим/едем) через {via} | travelling via {via} | voyage via {via}
(въезд/въезжаю/въезжаем) через {via} | entry via {via} | entrée par {via}
(возвращаюсь/возвращаемся/возвращение) {into} {time} | returning {into} {time} | retour {in} {time}
(возвращаюсь/вернусь/возвращение) (домой/в россию) | returning home | retour au pays
(гарантирую/обязуюсь) (возвращение/вернуться/возвращение на родину) | I guarantee my return | je garantis mon retour
(в отпуске/отпуск) {time} | on leave {time} | en congé {time}
(стаж/стаж работы/опыт работы/трудовой стаж) {time} | {time} of work experience | {time} d'expérience professionnelle
(общий стаж/общий трудовой стаж) {time} | total work experience: {time} | expérience professionnelle totale : {time}
(основная работа/основное место работы) | main employment | emploi principal
(работа по совместительству/по совместительству) | part-time employment | emploi à temps partiel
(без работодателя/работодателя нет) | no employer | sans employeur
(школьник/ребенок/сын/дочь) едет с {my} | travelling with {with} | voyage avec {with}
квартира в (собственности/личной собственности) | owned apartment | appartement en propriété
дом в (собственности/личной собственности) | owned house | maison en propriété
жилье в (собственности/личной собственности) | owned home | logement en propriété
(есть/имею/имеется/в собственности) (квартира/квартиру) | owned apartment | appartement en propriété
(есть/имею/имеется/в собственности) (квартира и машина/квартиру и машину/квартира и автомобиль/квартиру и автомобиль) | owned apartment and car | appartement et voiture en propriété
(есть/имею/имеется/в собственности) (дом/частный дом) | owned house | maison en propriété
(вылет/выезд/отъезд/отправление) {day} | departure {day} | départ {day}
(прилет/прибытие/приезд) {day} | arrival {day} | arrivée {day}
(возвращение/возврат/обратный вылет) {day} | return {day} | retour {day}
(выезжаю/вылетаю) {day} | departure {day} | départ {day}
(находится/нахожусь/состоит/состою) на иждивении (родителей/у родителей) | supported by parents | à la charge des parents
(находится/нахожусь/состоит/состою) на иждивении (мужа/супруга/у мужа) | supported by husband | à la charge du mari
(живу/живет) на (сбережения/накопления/личные сбережения) | living on savings | vivant d'économies
(живу/живет) на (пенсию/зарплату мужа/доход от аренды) | living on own income | vivant de revenus propres
(на учете/состою на учете/стою на учете/зарегистрирован/зарегистрирована) в (цзн/центре занятости/центре занятости населения/службе занятости/бирже труда) | registered at the employment centre | inscrit(e) à l'agence pour l'emploi
(учусь/учится) на {n}[-м/-ом/ом/м] курсе (магистратуры/магистратуре) | {nth}-year master's student | étudiant(e) en {nth} année de master
(учусь/учится) на {n}[-м/-ом/ом/м] курсе (университета/института/вуза) | {nth}-year university student | étudiant(e) en {nth} année à l'université
(учусь/учится) на {n}[-м/-ом/ом/м] курсе (колледжа/техникума/училища) | {nth}-year college student | étudiant(e) en {nth} année de collège professionnel
(шенген/шенгенская виза/виза/шенгенские визы/визы) (был/была/были) (дважды/два раза/2 раза) | visa held twice | visa obtenu deux fois
(шенген/шенгенская виза/виза/шенгенские визы/визы) (был/была/были) (неоднократно/много раз/несколько раз) | visas held several times | visas obtenus plusieurs fois
виза {land} действует до {year} | visa {ofLand} valid until {year} | visa {ofLand} valable jusqu'en {year}
виза {land} | visa {ofLand} | visa {ofLand}
(загранпаспорт/паспорт/заграничный паспорт) украли {time} | passport stolen {time} | passeport volé {time}
(загранпаспорт/паспорт/заграничный паспорт) украли в {year} | passport stolen in {year} | passeport volé en {year}
аренда (виллы/дома) | villa rental | location d'une villa
питание (полупансион/- полупансион) | half board | demi-pension
питание (завтраки/- завтраки/завтрак) | breakfast included | petit-déjeuner inclus
питание (полный пансион/- полный пансион) | full board | pension complète
(предприниматель/бизнесмен) в сфере {subjectGen} | entrepreneur in {subjectGen} | entrepreneur en {subjectGen} // entrepreneuse en {subjectGen}
(работаю/занят/занята) в сфере {subjectGen} | working in {subjectGen} | travail en {subjectGen}
(еду/едем/едет) на {event} к {to} | attending the {event} {ofMy} | {event} {ofMy}
специальность {specialty} | speciality: {specialty} | spécialité : {specialty}
(по специальности/специальность -) {specialty} | speciality: {specialty} | spécialité : {specialty}
(визовых отказов/отказов/отказов в визах/отказов в визе) (нет/не было/не имеется) | no visa refusals | aucun refus de visa
(страховка/страховой полис) (оформлена/оформлен) на (весь срок/весь период) [поездки/пребывания] | insurance taken out for the whole trip | assurance souscrite pour toute la durée du voyage
(медстраховка/медицинская страховка) оформлена на (весь срок/весь период) [поездки/пребывания] | medical insurance taken out for the whole trip | assurance médicale souscrite pour toute la durée du voyage
(отель/гостиница) на (берегу моря/море/побережье) | seaside hotel | hôtel en bord de mer
(отель/гостиница) в центре [города] | hotel in the city centre | hôtel au centre-ville
(хочу/хотел бы/хотела бы/мечтаю/планирую) (посмотреть/увидеть) {seen} | I want to see {seen} | je souhaite voir {seen}
(хочу/хотел бы/хотела бы/мечтаю/планирую) (посетить/осмотреть) {seen} | I want to visit {seen} | je souhaite visiter {seen}
(хотим/хотели бы/мечтаем/планируем) (посмотреть/увидеть) {seen} | we want to see {seen} | nous souhaitons voir {seen}
(хотим/хотели бы/мечтаем/планируем) (посетить/осмотреть) {seen} | we want to visit {seen} | nous souhaitons visiter {seen}
(посмотреть/увидеть) {seen} | to see {seen} | voir {seen}
(посетить/осмотреть) {seen} | to visit {seen} | visiter {seen}
(осмотр/посещение) {seen} | visiting {seen} | visite {ofSeen}
(хочу/хотел бы/хотела бы/мечтаю) (побывать/поехать/съездить) {in} | I want to visit {place} | je souhaite aller {in}
(хотим/хотели бы/мечтаем) (побывать/поехать/съездить) {in} | we want to visit {place} | nous souhaitons aller {in}
(хочу/хотел бы/хотела бы) отдохнуть на море | I want to have a seaside holiday | je souhaite passer des vacances à la mer
(хочу/хотел бы/хотела бы) отдохнуть {in} | I want to spend a holiday {in} | je souhaite passer des vacances {in}
(хочу/хотел бы/хотела бы) отдохнуть с (семьей/детьми) | I want to have a family holiday | je souhaite passer des vacances en famille
(хочу/хотел бы/хотела бы/планирую) (навестить/повидать) {whom} | I want to visit {my} | je souhaite rendre visite {toMy}
(хочу/хотел бы/хотела бы) (познакомиться/ознакомиться) с (культурой/культурой страны/культурой и историей страны/историей и культурой страны) | I want to get to know the culture of the country | je souhaite découvrir la culture du pays
(едем/летим/поедем/полетим) всей семьей на море {time} | going to the seaside with the whole family {time} | départ à la mer avec toute la famille {time}
(едем/летим/поедем/полетим) всей семьей на море | going to the seaside with the whole family | départ à la mer avec toute la famille
(едем/летим/поедем/полетим) всей семьей {into} {time} | travelling {into} with the whole family {time} | voyage {in} avec toute la famille {time}
(едем/летим/поедем/полетим) всей семьей {into} | travelling {into} with the whole family | voyage {in} avec toute la famille
(едем/летим/поедем/полетим) всей семьей | travelling with the whole family | voyage avec toute la famille
(еду/лечу/едем/летим/едет/поедем) на море {time} | going to the seaside {time} | séjour à la mer {time}
(еду/лечу/едем/летим/едет/поедем) на море | going to the seaside | séjour à la mer
(еду/лечу/едем/летим/едет/поедем) на море с {my} | going to the seaside with {with} | séjour à la mer avec {with}
(еду/лечу/едем/летим/едет) в (горы/альпы) кататься на лыжах | going skiing in the mountains | ski à la montagne
(еду/лечу/едем/летим/едет) кататься на лыжах {in} | going skiing {in} | séjour de ski {in}
(еду/лечу/едем/летим/едет) кататься на лыжах | going skiing | séjour de ski
(еду/лечу/едем/летим/едет) (отдыхать/на отдых) {into} | going on holiday {into} | départ en vacances {in}
(еду/лечу/едем/летим/едет) (отдыхать/на отдых/в отпуск) | going on holiday | départ en vacances
(еду/лечу/едем/летим/едет) (отдыхать/на отдых/в отпуск) с {my} | going on holiday with {with} | départ en vacances avec {with}
(еду/лечу/едем/летим/едет) на (отдых/экскурсии/экскурсию) и экскурсии | going on holiday and excursions | vacances et excursions
(еду/лечу/едем/летим/едет) по приглашению {whose} | travelling at the invitation {ofMy} | voyage sur invitation {ofMy}
(еду/лечу) по приглашению (фирмы/компании/организации/партнеров/принимающей стороны) | travelling at the invitation of the host | voyage sur invitation de la partie invitante
(еду/лечу) (по работе/по делам/по служебным делам/в командировку) | travelling on business | voyage d'affaires
(еду/лечу) (учиться/на учебу) {into} | going {into} to study | départ {in} pour études
(еду/лечу) (на лечение/лечиться) {into} | going {into} for medical treatment | départ {in} pour traitement médical
(еду/едем/лечу/летим) (в составе группы/с группой/с туристической группой/в составе туристической группы) | travelling in a group | voyage en groupe
она (живет/проживает) {in} с {my} | she lives {in} with {her} | elle habite {in} avec {her}
он (живет/проживает) {in} с {my} | he lives {in} with {his} | il habite {in} avec {his}
они (живут/проживают) {in} с {my} | they live {in} with {their} | ils habitent {in} avec {their}
(она/которая) (живет/проживает) {in} [уже ]{time} | she has lived {in} {time} | elle habite {in} {time}
(он/который) (живет/проживает) {in} [уже ]{time} | he has lived {in} {time} | il habite {in} {time}
она [постоянно ](живет/проживает) {in} | she lives {in} | elle habite {in}
он [постоянно ](живет/проживает) {in} | he lives {in} | il habite {in}
они [постоянно ](живут/проживают) {in} | they live {in} | ils habitent {in}
которая [постоянно ](живет/проживает) {in} | who lives {in} | qui habite {in}
который [постоянно ](живет/проживает) {in} | who lives {in} | qui habite {in}
которые [постоянно ](живут/проживают) {in} | who live {in} | qui habitent {in}
она замужем за гражданином {land} | she is married to a citizen {ofLand} | elle est mariée à un citoyen {ofLand}
замужем за гражданином {land} | married to a citizen {ofLand} | mariée à un citoyen {ofLand}
женат на гражданке {land} | married to a citizen {ofLand} | marié à une citoyenne {ofLand}
(ранее/раньше) (получал/получала/получали/имел/имела) шенгенские визы | previously obtained Schengen visas | visas Schengen obtenus précédemment
(ранее/раньше) (получал/получала/имел/имела) шенгенскую визу | previously obtained a Schengen visa | visa Schengen obtenu précédemment
(ранее/раньше) (получал/получала/имел/имела) визы | previously obtained visas | visas obtenus précédemment
(ранее/раньше) (получал/получала/имел/имела) визу {land} | previously obtained a visa {ofLand} | visa {ofLand} obtenu précédemment
(получал/получала/имел/имела) шенгенские визы [ранее/раньше] | Schengen visas obtained previously | visas Schengen obtenus précédemment
(получал/получала/имел/имела) шенгенские визы {time} | Schengen visas obtained {time} | visas Schengen obtenus {time}
(неоднократно/много раз/несколько раз) (получал/получала) шенгенские визы | Schengen visas obtained several times | visas Schengen obtenus à plusieurs reprises
(неоднократно/много раз/несколько раз) (был/была/бывал/бывала/посещал/посещала/ездил/ездила) {in} | visited {place} several times | plusieurs séjours {in}
(визовый режим/визовых правил/правила пребывания) (не нарушал/не нарушала/никогда не нарушал/никогда не нарушала) | no visa violations | aucune infraction au régime des visas
(визовых нарушений/нарушений сроков/нарушений сроков пребывания) (не было/нет/не имею) | no visa violations | aucune infraction au régime des visas
(все визы/визы) (использованы/использовал/использовала) (по назначению/без нарушений) | visas used properly | visas utilisés conformément
(паспорт/загранпаспорт/заграничный паспорт) с (предыдущей/прошлой/старой/шенгенской) визой (утерян/потерян/утрачен/был утерян/был потерян) | passport with the previous visa lost | passeport avec le visa précédent perdu
(паспорт/загранпаспорт/заграничный паспорт) с (предыдущими/прошлыми/старыми/шенгенскими) визами (утерян/потерян/утрачен/был утерян/был потерян) | passport with the previous visas lost | passeport avec les visas précédents perdu
(паспорт/загранпаспорт/заграничный паспорт) с (предыдущей/прошлой/старой) визой (украден/был украден) | passport with the previous visa stolen | passeport avec le visa précédent volé
(паспорт/загранпаспорт/заграничный паспорт) с (предыдущей/прошлой/старой) визой (сдан/аннулирован) | passport with the previous visa cancelled | passeport avec le visa précédent annulé
(паспорт/загранпаспорт/заграничный паспорт) с (предыдущими/прошлыми/старыми/шенгенскими) визами (прилагается/приложен) | passport with the previous visas attached | passeport avec les visas précédents joint
(паспорт/загранпаспорт/заграничный паспорт) с (предыдущей/прошлой/старой) визой (прилагается/приложен) | passport with the previous visa attached | passeport avec le visa précédent joint
любование (сакурой/цветением сакуры) | cherry blossom viewing | contemplation des cerisiers en fleurs
(экскурсии/экскурсия) по {to_town} | sightseeing in {at} | visites touristiques {inAt}
любование (сакурой/цветением сакуры) и (экскурсии/экскурсия) по {to_town} | cherry blossom viewing and sightseeing in {at} | contemplation des cerisiers en fleurs et visites touristiques {inAt}
(адрес/домашний адрес/фактический адрес) [тот же/такой же/тот же самый], что и (домашний/адрес проживания/по месту жительства/дома) | same as home address | même adresse que le domicile
(адрес/домашний адрес/фактический адрес) (тот же/такой же) что и (домашний/адрес проживания/дома) | same as home address | même adresse que le domicile
(тот же/такой же), что и (домашний/домашний адрес/адрес проживания) | same as home address | même adresse que le domicile
адрес [тот же/такой же], что и (адрес регистрации/по прописке/прописка/регистрация) | same as registered address | même adresse que l'adresse d'enregistrement
(совпадает/совпадают) с (домашним/домашним адресом/адресом проживания/местом жительства) | same as home address | même adresse que le domicile
(совпадает/совпадают) с (адресом регистрации/пропиской/регистрацией) | same as registered address | même adresse que l'adresse d'enregistrement
(по месту прописки/по прописке/по месту регистрации/по адресу регистрации) | at the registered address | à l'adresse d'enregistrement
(проживание/жилье/гостиница/отель/размещение) (оплачено/оплачена/оплачен) (заранее/полностью/полностью заранее) | prepaid accommodation | hébergement prépayé
(проживание/жилье/гостиница/отель/размещение) (будет оплачено/оплачу/оплачивается/оплата) (на месте/при заселении/по прибытии/по приезде) | accommodation to be paid on arrival | hébergement à payer à l'arrivée
(тур/путевка/поездка/путешествие) (оплачен/оплачена/оплачено) (заранее/полностью) | prepaid trip | voyage prépayé
(билеты/авиабилеты/перелет) (оплачены/оплачен/куплены) (заранее/полностью) | prepaid tickets | billets prépayés
(билеты/авиабилеты) (куплены/выкуплены/оплачены) | tickets bought | billets achetés
(оплачено/оплачена) заранее | prepaid | prépayé
(поездка/путешествие/тур) на день рождения {whose} | trip for the birthday {ofMy} | voyage pour l'anniversaire {ofMy}
(отмечаем/празднуем/отметить/отпраздновать) годовщину свадьбы | wedding anniversary | anniversaire de mariage
(едем/летим/еду/лечу) (встречать/отмечать/праздновать) новый год {in} | going to celebrate the New Year {in} | départ pour fêter le Nouvel An {in}
(планирую/планируем/собираюсь/собираемся) (пробыть/провести) {in} {time} | planning to stay {in} {time} | séjour prévu {in} {time}
(планирую/собираюсь) вернуться (в россию/домой/на родину) | planning to return home | retour au pays prévu
(планируем/собираемся) вернуться (в россию/домой/на родину) | planning to return home | retour au pays prévu
(дети/ребенок/сын/дочь) (остается/остаются) (дома/в россии) с {my} | child staying at home with {with} | enfant restant à la maison avec {with}
(муж/супруг) (остается/остаётся) (дома/в россии) | husband staying at home | mari restant à la maison
(жена/супруга) (остается/остаётся) (дома/в россии) | wife staying at home | épouse restant à la maison
(муж/супруг) (не едет/не поедет) | husband not travelling | mari ne voyageant pas
(жена/супруга) (не едет/не поедет) | wife not travelling | épouse ne voyageant pas
(лечу/еду/поеду) (один/одна) | travelling alone | voyage seul(e)
(давно мечтал/давно мечтала) (побывать/оказаться) {in} | long-standing wish to visit {place} | souhait de longue date d'aller {in}
(первый раз/впервые) (еду/едем/лечу/летим) {into} | travelling {into} for the first time | premier voyage {in}
(первый раз/впервые) (еду/едем/лечу/летим) за границу | travelling abroad for the first time | premier voyage à l'étranger
(первая поездка/первый выезд) за (границу/рубеж) | first trip abroad | premier voyage à l'étranger
(первая поездка/первый визит) {into} | first trip {into} | premier voyage {in}
(повторная поездка/повторный визит) {into} | repeat trip {into} | nouveau voyage {in}
(посещение/навестить/визит к/поездка к/еду к/едем к/лечу к) {both} {in} | visiting {with} {in} | visite {toMy} {in}
(посещение/навестить/визит к/поездка к/еду к/едем к/лечу к) {both} | visiting {with} | visite {toMy}
(семейный/совместный/летний/пляжный/активный) отдых на (море/побережье/берегу моря) [с детьми] | seaside holiday | vacances à la mer
(посещение/посетить/навестить) (могилы/могилу) {whose} {in} | visiting the grave {ofMy} {in} | visite de la tombe {ofMy} {in}
[спортивные ]соревнования по {sport} | {sport} competitions | compétitions {ofSport}
участие в [спортивных ]соревнованиях по {sport} {in} | participation in a {sport} competition {in} | participation à une compétition {ofSport} {in}
турнир по {sport} | {sport} tournament | tournoi {ofSport}
участие в турнире по {sport} | participation in a {sport} tournament | participation à un tournoi {ofSport}
(чемпионат/участие в чемпионате) по {sport} | {sport} championship | championnat {ofSport}
(чемпионат мира/участие в чемпионате мира) по {sport} | {sport} world championship | championnat du monde {ofSport}
(чемпионат европы/участие в чемпионате европы) по {sport} | {sport} European championship | championnat d'Europe {ofSport}
(сборы/тренировочные сборы/спортивные сборы/участие в сборах) по {sport} | {sport} training camp | stage {ofSport}
(еду/едем/лечу/летим) с {my} в свадебное путешествие | honeymoon with {with} | voyage de noces avec {with}
(еду/едем/лечу/летим) в свадебное путешествие {into} | honeymoon {in} | voyage de noces {in}
(еду/едем/лечу/летим) в свадебное путешествие | honeymoon | voyage de noces
свадебное путешествие {into} | honeymoon {in} | voyage de noces {in}
(накопления/сбережения/личные сбережения) на (вкладе/банковском вкладе/депозите/вкладе в банке) | savings in a bank deposit | économies sur un dépôt bancaire
(накопления/сбережения/личные сбережения) на (банковском счете/счете в банке) | savings in a bank account | économies sur un compte bancaire
(деловая встреча/встреча) с (партнерами/деловыми партнерами/бизнес-партнерами) {in} | business meeting with partners {in} | réunion d'affaires avec des partenaires {in}
(деловая встреча/встреча) с (клиентами/заказчиками) {in} | business meeting with clients {in} | réunion d'affaires avec des clients {in}
(деловая встреча/встреча) с поставщиками {in} | business meeting with suppliers {in} | réunion d'affaires avec des fournisseurs {in}
переговоры с (партнерами/деловыми партнерами/бизнес-партнерами) {in} | negotiations with business partners {in} | négociations avec des partenaires commerciaux {in}
переговоры с поставщиками {in} | negotiations with suppliers {in} | négociations avec des fournisseurs {in}
он работает {in} | he works {in} | il travaille {in}
она работает {in} | she works {in} | elle travaille {in}
они работают {in} | they work {in} | ils travaillent {in}
он учится {in} | he studies {in} | il étudie {in}
она учится {in} | she studies {in} | elle étudie {in}
(паспорт/загранпаспорт/заграничный паспорт) (получен/получаю/оформлен/получил/получила) впервые | first international passport | premier passeport international
(никогда не менял/никогда не меняла/не менял/не меняла) фамилию | surname never changed | nom jamais changé
(никогда не менял/никогда не меняла/не менял/не меняла) (имя и фамилию/фамилию и имя/фио/имя) | name never changed | nom jamais changé
виза (утеряна/потеряна/утрачена/была утеряна) (вместе с паспортом/с паспортом) | visa lost together with the passport | visa perdu avec le passeport
виза (украдена/была украдена) (вместе с паспортом/с паспортом) | visa stolen together with the passport | visa volé avec le passeport
(воспитываю/воспитываем) (двоих/двух) детей | raising two children | deux enfants à charge
(воспитываю/воспитываем) (троих/трех) детей | raising three children | trois enfants à charge
(воспитываю/воспитываем) (детей/своих детей) | raising children | enfants à charge
(еду/едем/лечу/летим) в гости к {to} {into} | visiting {with} {in} | visite {toMy} {in}
(еду/едем/лечу/летим) в гости к {to} | visiting {with} | visite {toMy}
(еду/едем/лечу/летим) к {to} на свадьбу | attending the wedding {ofMy} | mariage {ofMy}
(еду/едем/лечу/летим) к {to} на (день рождения/юбилей) | attending the birthday {ofMy} | anniversaire {ofMy}
(еду/едем/лечу/летим) к {to} на (каникулы/отпуск) | visiting {with} for the holidays | visite {toMy} pour les vacances
(еду/едем/лечу/летим) (в отпуск/на отдых) с {my} {into} | going on holiday {in} with {with} | départ en vacances {in} avec {with}
(еду/едем/лечу/летим) (на машине/на автомобиле/на своей машине) | travelling by car | voyage en voiture
(еду/едем) (на автобусе/автобусом) | travelling by coach | voyage en autocar
(еду/едем) (на поезде/поездом) | travelling by train | voyage en train
(еду/едем/лечу/летим) (на экскурсию/на экскурсии) | sightseeing | visites touristiques
(еду/едем/лечу/летим) в командировку {into} | business trip {into} | mission professionnelle {in}
(еду/едем/лечу/летим) (отдыхать/на отдых) {into} с {my} | going on holiday {into} with {with} | départ en vacances {in} avec {with}
день рождения {whose} {in} | birthday {ofMy} {in} | anniversaire {ofMy} {in}
(свадьба/участие в свадьбе/присутствие на свадьбе) {whose} {in} | wedding {ofMy} {in} | mariage {ofMy} {in}
(похороны/участие в похоронах) {whose} {in} | funeral {ofMy} {in} | obsèques {ofMy} {in}
(крестины/крещение) {whose} {in} | christening {ofMy} {in} | baptême {ofMy} {in}
(еду/едем/лечу/летим) на похороны {whose} | attending the funeral {ofMy} | obsèques {ofMy}
(еду/едем/лечу/летим) на свадьбу {whose} | attending the wedding {ofMy} | mariage {ofMy}
(еду/едем/лечу/летим) на день рождения {whose} | attending the birthday {ofMy} | anniversaire {ofMy}
(посещение/навестить) {whom}, (проживающей/проживающего/проживающих/живущей/живущего/живущих/проживающую) {in} | visiting {with} living {in} | visite {toMy} habitant {in}
(языковые курсы/языковой курс/курсы иностранного языка) {in} | language course {in} | cours de langue {in}
(курсы/курс) английского языка {in} | English language course {in} | cours d'anglais {in}
(лечение/оздоровление/отдых и лечение) в (санатории/санаториях) {in} | treatment at a sanatorium {in} | cure en sanatorium {in}
сопровождаю (ребенка/сына/дочь/детей) на (соревнования/турнир/сборы) | accompanying a child to a competition | accompagnement d'un enfant à une compétition
сопровождаю (ребенка/сына/дочь/детей) на лечение | accompanying a child for medical treatment | accompagnement d'un enfant pour traitement médical
мы с {my} (едем/летим) (в отпуск/отдыхать/на отдых) | going on holiday with {with} | départ en vacances avec {with}
мы с {my} (едем/летим) (в отпуск/отдыхать/на отдых) {into} | going on holiday {into} with {with} | départ en vacances {in} avec {with}
мы с {my} (едем/летим) {into} | travelling {into} with {with} | voyage {in} avec {with}
(ранее/раньше) визу (получал/получала) | visa obtained previously | visa obtenu précédemment
(ранее/раньше) визы (получал/получала) | visas obtained previously | visas obtenus précédemment
(ранее/раньше) визу не (получал/получала) | no previous visas | pas de visa antérieur
(предыдущая/прошлая/последняя) виза (была выдана/выдана/получена/была получена) на (другую/прежнюю/девичью) фамилию | previous visa issued under a former surname | visa précédent délivré sous un ancien nom
(предыдущая/прошлая/последняя) виза (была/находится) в (старом/прежнем/другом) паспорте | previous visa in the old passport | visa précédent dans l'ancien passeport
(паспорт/загранпаспорт) (был заменен/заменен/был обменян) (по истечении срока/по истечении срока действия/в связи с истечением срока/в связи с истечением срока действия) | passport replaced on expiry | passeport remplacé à expiration
оплата (организацией/компанией/работодателем/предприятием/фирмой) | paid by the employer | payé par l'employeur
в {year}[у] (был/была/ездил/ездила/летал/летала) {in} с {my} | visited {place} in {year} with {with} | séjour {in} en {year} avec {with}
в {year}[у] (был/была/ездил/ездила/летал/летала) {in} | visited {place} in {year} | séjour {in} en {year}
тур по скандинавским столицам | tour of the Scandinavian capitals | circuit des capitales scandinaves
тур по столицам европы | tour of European capitals | circuit des capitales européennes
(тур/путешествие/поездка) по европе | tour of Europe | circuit en Europe
(тур/путешествие/поездка) по странам (европы/шенгена) | tour of Europe | circuit en Europe
переговоры о (поставке/поставках/закупке) оборудования | negotiations on supply of equipment | négociations sur la fourniture d'équipements
переговоры о сотрудничестве | negotiations on cooperation | négociations de coopération
(хочу/хотим/планируем/планирую) провести (отпуск/каникулы) {in} | to spend the holidays {in} | passer les vacances {in}
(хочу/хотим/планируем/планирую) провести (отпуск/каникулы) на (море/побережье) | to spend the holidays at the seaside | passer les vacances à la mer
питание включено | meals included | repas inclus
(обучаюсь/учусь) заочно | distance learning student | études par correspondance
(хочу/хотим/хотел бы/хотела бы) показать (детям/ребятам) {seen} | to show {seen} to the children | montrer {seen} aux enfants
(отдых/отпуск/каникулы/пляжный отдых/семейный отдых) на {isle} | holiday {onIsle} | vacances {onIsle}
(поездка/путешествие/турпоездка/туристическая поездка) на {isle} | trip to {isle} | voyage {onIsle}
(еду/едем/лечу/летим) [отдыхать ]на {isle} | going on holiday to {isle} | départ en vacances {onIsle}
свадебное путешествие на {isle} | honeymoon {onIsle} | voyage de noces {onIsle}
(поездка/путешествие) (на море/к морю) | trip to the seaside | voyage à la mer
(поездка/путешествие) (на море/к морю) с {my} | trip to the seaside with {with} | voyage à la mer avec {with}
(еду/едем/лечу/летим) с {my} {into} | travelling {into} with {with} | voyage {in} avec {with}
(еду/едем/лечу/летим) {into} с {my} | travelling {into} with {with} | voyage {in} avec {with}
(имею/есть/имеется/имеет) (в собственности квартиру/свою квартиру/квартиру/собственную квартиру/квартира) {in} | own an apartment {in} | appartement en propriété {in}
(имею/есть/имеется/имеет) (в собственности дом/свой дом/дом/собственный дом) {in} | own a house {in} | maison en propriété {in}
(собственная/своя/личная) вилла {in} | own villa {in} | villa en propriété {in}
(собственный/свой/личный) дом {in} | own house {in} | maison en propriété {in}
(собственная/своя/личная) квартира {in} | own apartment {in} | appartement en propriété {in}
(отказали/было отказано/отказано) в визе {in} {time} | visa to {place} refused {time} | refus de visa ({place}) {time}
(отказали/было отказано/отказано) в визе {in} | visa to {place} refused | refus de visa ({place})
(навестить/посещение/посетить) {whom}, (который/которая) (учится/обучается) {in} | visiting {my} who studies {in} | visite {toMy} qui étudie {in}
(навестить/посещение/посетить) {whom}, (который/которая) (живет/проживает) {in} | visiting {my} who lives {in} | visite {toMy} qui habite {in}
(навестить/посещение/посетить) {whom}, (который/которая) работает {in} | visiting {my} who works {in} | visite {toMy} qui travaille {in}
(просрочил/просрочила) визу на {n} (день/дня/дней) | overstayed visa by {n} days | durée du visa dépassée de {n} jours
(владею/свободно владею/владеет/говорю на/говорит на) {langs} | speak {langs} | parle {langs}
(поездка/путешествие/тур) на (автомобиле/машине/своем автомобиле/своей машине) по {seen} | car trip through {seen} | voyage en voiture à travers {seen}
нет работодателя | no employer | sans employeur
(работодателя/работодатель) (нет/не имею/не имеется) | no employer | sans employeur
(пополам с/поровну с/50 на 50 с) {my} | shared equally with {my} | à parts égales avec {my}
на свадьбу к {to} | attending the wedding {ofMy} | mariage {ofMy}
на (день рождения/юбилей) к {to} | attending the birthday {ofMy} | anniversaire {ofMy}
(на похороны/на поминки) к {to} | attending a funeral at home of {my} | obsèques chez {my}
на свадьбу {whose} | attending the wedding {ofMy} | mariage {ofMy}
на (день рождения/юбилей) {whose} | attending the birthday {ofMy} | anniversaire {ofMy}
на (каникулы/лето) к {to} | visiting {my} for the holidays | visite {toMy} pour les vacances
(обучение/учеба/занятия) на курсах английского языка | attending English language courses | cours d'anglais
(обучение/учеба/занятия) на языковых курсах | attending language courses | cours de langue
(обучение/учеба/занятия) на курсах {lang} [языка] | attending {lang} courses | cours de langue ({lang})
(учиться/учусь/обучаюсь) на курсах английского языка | attending English language courses | cours d'anglais
(депортаций/депортации/выдворений) не (имел/имела/имею/имеется) | never deported | jamais expulsé(e)
(по первому мужу/фамилия по первому мужу/по первому браку/фамилия по первому браку) [-/:] {name} | surname from first marriage: {name} | nom du premier mariage : {name}
(по второму мужу/по второму браку) [-/:] {name} | surname from second marriage: {name} | nom du deuxième mariage : {name}
(фамилия по мужу/по мужу) [-/:] {name} | married surname: {name} | nom d'épouse : {name}
(по отцу/фамилия отца/фамилия по отцу) [-/:] {name} | father's surname: {name} | nom du père : {name}
(по матери/фамилия матери) [-/:] {name} | mother's surname: {name} | nom de la mère : {name}
(ранее/прежняя фамилия/предыдущая фамилия/бывшая фамилия/старая фамилия) [-/:] {name} | former surname: {name} | ancien nom : {name}
до {date} [-/:] {name} | until {date}: {name} | jusqu'au {date} : {name}
с {date} [-/:] {name} | from {date}: {name} | à partir du {date} : {name}
до {year} [-/:] {name} | until {year}: {name} | jusqu'en {year} : {name}
до (брака/замужества/свадьбы) [-/:] {name} | before marriage: {name} | avant le mariage : {name}
(сменил/сменила/изменил/изменила/поменял/поменяла) имя по собственному желанию | changed first name at own wish | prénom changé de plein gré
(сменил/сменила/изменил/изменила/поменял/поменяла) фамилию по собственному желанию | changed surname at own wish | nom changé de plein gré
(сменил/сменила/изменил/изменила/поменял/поменяла) фамилию на (фамилию матери/девичью фамилию матери) | took mother's surname | nom de la mère pris
(сменил/сменила/изменил/изменила/поменял/поменяла/взял/взяла) фамилию (мужа/супруга) | took husband's surname | nom du mari pris
(вернула/взяла) девичью фамилию [после развода] | resumed maiden name after divorce | nom de jeune fille repris après le divorce
(имя/отчество) (изменено/было изменено) | first name changed | prénom changé
имею {kids} | I have {kids} | j'ai {kids}
(имеет/есть/воспитываю) {kids} | {kids} | {kids}
имею высшее образование | I have a university degree | j'ai fait des études supérieures
(окончил/окончила/закончил/закончила/прошел/прошла) курсы {tradePl} | completed {tradePl} courses | formation {ofTradePl} suivie
виза была | there was a visa | visa obtenu
номер (визы не/не) (помню/помнит/сохранился/известен) | visa number unknown | numéro de visa inconnu
номер не (помню/помнит/сохранился/известен) | number unknown | numéro inconnu
причина [отказа ][-/:] неполный (пакет/комплект) документов | reason: incomplete documents | motif : dossier incomplet
неполный (пакет/комплект) документов | incomplete set of documents | dossier incomplet
причина неизвестна | reason unknown | motif inconnu
[причину/причины] (не объяснили/не объяснены) | reason not explained | motif non expliqué
(без объяснения причин/без объяснения причины/причину не объясняли) | without explanation | sans explication
(без указания причин/без указания причины/причину не указали/причина не указана) | no reason given | sans indication de motif
(ранее/раньше/никогда/прежде) {in} не (был/была/бывал/бывала/ездил/ездила/летал/летала) | never visited {place} | jamais {in}
{in} не (был/была/бывал/бывала/ездил/ездила/летал/летала) | never visited {place} | jamais {in}
(не/никогда не/ранее не) (был/была/бывал/бывала/ездил/ездила/летал/летала) {in} (ранее/раньше/прежде) | never visited {place} | jamais {in}
за последние {n} (года/лет) | in the last {n} years | au cours des {n} dernières années
за (последний год/прошедший год) | in the last year | au cours de la dernière année
за последние {n} (месяца/месяцев) | in the last {n} months | au cours des {n} derniers mois
(в/во) {year} и {year2} [гг./годах/г./гг] | in {year} and {year2} | en {year} et {year2}
(средний доход/среднемесячный доход/средняя зарплата/среднемесячная зарплата) {monthly} | average income {monthly} | revenu moyen {monthly}
(доход/мой доход/ежемесячный доход/доход в месяц/доход семьи) [-/:] {monthly} | income {monthly} | revenu {monthly}
беременность {time} | pregnancy, {time} | grossesse, {time}
беременна {time} | pregnant, {time} | enceinte, {time}
срок беременности [-/:] {time} | pregnancy: {time} | grossesse : {time}
1 клетка | 1 crate | 1 caisse de transport
2 клетки | 2 crates | 2 caisses de transport
на дому | at home | à domicile
(подрабатываю/подрабатывает) {as} | working part-time: {as} | travail à temps partiel : {as}
(работаю/работает) по совместительству {as} | working part-time: {as} | travail à temps partiel : {as}
(состою/стою) на учете в (центре занятости/центре занятости населения/службе занятости/цзн) | registered with the employment centre | inscrit(e) au centre pour l'emploi
стажировка в университете {univ} | internship at {univ} | stage à {univ}
(учеба/обучение/учусь) в университете {univ} | studies at {univ} | études à {univ}
(посещение/визит в) диснейленда с {my} | visit to Disneyland with {my} | visite de Disneyland avec {my}
(посещение/посетить) диснейленд[а] | visit to Disneyland | visite de Disneyland
(прохождение/совершение) (трансфера/транзита/пересадки) в аэропорту | transfer at the airport | transfert à l'aéroport
обмен опытом с (зарубежными/иностранными) (коллегами/партнерами) | exchange of experience with foreign colleagues | échange d'expériences avec des collègues étrangers
обмен опытом с коллегами | exchange of experience with colleagues | échange d'expériences avec des collègues
(получение/получить) второго высшего образования | obtaining a second higher education degree | obtention d'un deuxième diplôme d'enseignement supérieur
(получение/получить) (высшего образования/высшее образование) | obtaining a higher education degree | obtention d'un diplôme d'enseignement supérieur
(получение/получить) (образования/образование) | education | études
(заключение/подписание) (контракта/договора) с (поставщиком/поставщиками) | signing of a contract with a supplier | signature d'un contrat avec un fournisseur
(заключение/подписание) (контракта/договора) с (партнером/партнерами) | signing of a contract with a partner | signature d'un contrat avec un partenaire
(заключение/подписание) (контракта/договора) с (клиентом/заказчиком/клиентами/заказчиками) | signing of a contract with a client | signature d'un contrat avec un client
(навестить/посетить/посещение) (могилу/могилы) {whose} | visiting the grave {ofMy} | visite de la tombe {ofMy}
(навестить/посетить/посещение) (могилу/могилы) {whose}, (погибшего/умершего/погибшей/умершей) в {year} | visiting the grave {ofMy}, who died in {year} | visite de la tombe {ofMy}, mort en {year}
(проживание/размещение/жилье) в (кампусе/студенческом кампусе/кампусе университета) | accommodation on the university campus | hébergement sur le campus universitaire
тур с проживанием в отелях [по маршруту] | tour with accommodation in hotels along the route | circuit avec hébergement en hôtel le long de l'itinéraire
(дом/квартира) {whose} в пригороде {land} | home {ofMy} in the suburbs {ofLand} | logement {ofMy} en banlieue {ofLand}
(последняя поездка/последний визит/последнее посещение) {time} | last trip {time} | dernier voyage {time}
(последний раз/в последний раз/крайний раз) [был/была/были/ездил/ездила/ездили/летал/летала] {time} | last time {time} | la dernière fois {time}
(последняя поездка/последний визит/последнее посещение) - {time} | last trip: {time} | dernier voyage : {time}
(за последние/в течение последних) {n} (лет/года) (посетил/посетила) {n2} (стран/страны) | visited {n2} countries in the last {n} years | {n2} pays visités au cours des {n} dernières années
(посетил/посетила/посещал/посещала/был в/была в) {n} (стран/страны/странах) | visited {n} countries | {n} pays visités
(перелет/рейс/маршрут) {port} - {port2} с пересадкой в {port3} | flight {port} - {port2} with a connection in {port3} | vol {port} - {port2} avec correspondance à {port3}
с пересадкой в {port} | with a connection in {port} | avec correspondance à {port}
отказывали (один раз/однажды/1 раз) | refused once | refusé une fois
отказывали (дважды/два раза/2 раза) | refused twice | refusé deux fois
отказывали {time} | refused {time} | refusé {time}
(не отказывали/никогда не отказывали/отказов не получал/отказов не получала) | never refused | jamais refusé
(превысил/превысила/превышал/превышала/нарушил/нарушила) срок пребывания на {n} (день/дня/дней) | overstayed by {n} days | durée du séjour dépassée de {n} jours
(превысил/превысила/нарушил/нарушила) срок пребывания | overstayed | durée du séjour dépassée
(взял/взяла) двойную фамилию [после замужества/при замужестве/в браке/после брака] | took a double surname after marriage | double nom pris après le mariage
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
[моя ]сестра замужем за (гражданином/жителем) {land} | my sister is married to a citizen {ofLand} | ma sœur est mariée à un citoyen {ofLand}
[моя ]дочь замужем за (гражданином/жителем) {land} | my daughter is married to a citizen {ofLand} | ma fille est mariée à un citoyen {ofLand}
[мой ](брат/сын) женат на гражданке {land} | married to a citizen {ofLand} | marié à une citoyenne {ofLand}
замужем за (гражданином/жителем) {land} | married to a citizen {ofLand} | mariée à un citoyen {ofLand}
женат на гражданке {land} | married to a citizen {ofLand} | marié à une citoyenne {ofLand}
(ребенку/сыну/дочери) {n} (год/года/лет) | child, {n} years old | enfant de {n} ans
(отдельное место/с предоставлением места) | separate seat | place séparée
без (места/предоставления места) | without a seat | sans place
на руках у (матери/родителей/взрослого) | on a parent's lap | sur les genoux d'un parent
виза нужна (к/до) {day} | visa needed by {day} | visa nécessaire d'ici le {day}
(просим/прошу) ускорить [рассмотрение/выдачу/оформление] | please expedite | merci d'accélérer la procédure
(срочно/в срочном порядке/срочное оформление) | urgent | urgent
половину оплачиваю я, половину - работодатель | I pay half, the employer pays half | je paie la moitié, l'employeur l'autre moitié
половину (оплачивает/платит) {who} | half paid by {by} | moitié payée par {by}
(студент/студентка) {n}[-го] курса (заочного отделения/заочной формы обучения/заочной формы) | {nth}-year distance learning student | étudiant(e) en {nth} année par correspondance
(студент/студентка) {n}[-го] курса (вечернего отделения/очно-заочной формы обучения) | {nth}-year evening student | étudiant(e) en {nth} année de cours du soir
(студент/студентка) (заочного отделения/заочной формы обучения) | distance learning student | étudiant(e) par correspondance
ухаживаю за (больной матерью/мамой/матерью/больной мамой) | caring for my mother | je m'occupe de ma mère
ухаживаю за (больным отцом/отцом/папой) | caring for my father | je m'occupe de mon père
ухаживаю за (пожилыми родителями/родителями) | caring for my parents | je m'occupe de mes parents
ухаживаю за (ребенком-инвалидом/ребенком инвалидом) | caring for a disabled child | je m'occupe d'un enfant handicapé
(член/является членом) коллегии адвокатов | member of the bar association | membre du barreau
(муж/супруг) [-/:/является] (гражданин/гражданином) {land} | husband is a citizen {ofLand} | mari citoyen {ofLand}
(жена/супруга) [-/:/является] (гражданка/гражданкой) {land} | wife is a citizen {ofLand} | épouse citoyenne {ofLand}
(отец/мать) [-/:/является] (гражданин/гражданка/гражданином/гражданкой) {land} | parent is a citizen {ofLand} | parent citoyen {ofLand}
(еду/едем/лечу) к {to} помочь с (ребенком/детьми/внуками/внуком) | visiting {my} to help with the children | visite {toMy} pour aider avec les enfants
(помощь/помочь) {to} с (ребенком/детьми/внуками) | helping {my} with the children | aide {toMy} avec les enfants
(еду/едем/лечу/летим) на свадьбу {whose} {into} | travelling {into} for the wedding {ofMy} | voyage {in} pour le mariage {ofMy}
(сопровождаю/сопровождение) (группу/группы) (школьников/детей/студентов/учащихся) | accompanying a group of pupils | accompagnement d'un groupe d'élèves
(сопровождение/сопровождаю) (дочери/сына/ребенка/дочь/детей) на соревнования | accompanying a child to a competition | accompagnement d'un enfant à une compétition
участие в (фестивале/конкурсе) детского творчества | participation in a children's arts festival | participation à un festival artistique pour enfants
консультация (у врача/врача/специалиста/у специалиста) | consultation with a doctor | consultation médicale
консультация (у врача/врача/специалиста) в клинике {in} | consultation at a clinic {in} | consultation dans une clinique {in}
консультация (у врача/врача/специалиста) {in} | consultation with a doctor {in} | consultation médicale {in}
(лечение/обследование/операция/консультация) в клинике {in} | treatment at a clinic {in} | traitement dans une clinique {in}
работа на круизном (судне/лайнере) | work on a cruise ship | travail sur un paquebot de croisière
работа на (судне/корабле) | work on a ship | travail sur un navire
(смена экипажа/смена экипажа судна/замена экипажа) | crew change | relève d'équipage
транзит через аэропорт {port} | transit through the airport {ofPort} | transit par l'aéroport {ofPort}
(снимем/сниму/будем снимать/буду снимать) (квартиру/жилье/апартаменты) [через airbnb/через интернет] | will rent an apartment | location d'un appartement
(деньги/средства) на (карте/банковской карте) | money on a bank card | argent sur une carte bancaire
(деньги/средства) на (счете/банковском счете) | money in a bank account | argent sur un compte bancaire
(отказали/было отказано/получил отказ/получила отказ) {time} | refused {time} | refusé {time}
(отказали/было отказано) в визе {time} | visa refused {time} | visa refusé {time}
(депортировали/был депортирован/была депортирована/выдворен/выдворена) из {fromLand} {time} | deported from {fromLand} {time} | expulsé(e) {ofLand} {time}
(депортировали/был депортирован/была депортирована/выдворен/выдворена) из {fromLand} | deported from {fromLand} | expulsé(e) {ofLand}
(женат/замужем) (второй раз/во второй раз/вторично/вторым браком) | married (second marriage) | marié(e) en secondes noces
(женат/замужем) (первый раз/в первый раз/первым браком) | married (first marriage) | marié(e) en premières noces
опека оформлена на (бабушку/бабушку ребенка) | grandmother is the guardian | tutelle confiée à la grand-mère
опека оформлена на (дедушку/дедушку ребенка) | grandfather is the guardian | tutelle confiée au grand-père
(отец/мать) (лишен/лишена) родительских прав | parent deprived of parental rights | parent déchu de l'autorité parentale
{lang} - (хорошо/хороший уровень) | {lang}: good | {lang} : bon niveau
{lang} - (отлично/свободно/свободное владение) | {lang}: fluent | {lang} : courant
{lang} - (базовый/базовый уровень) | {lang}: basic | {lang} : niveau de base
{lang} - (начальный/начальный уровень/слабо/плохо) | {lang}: basic | {lang} : niveau débutant
{lang} - (средний/средне/средний уровень) | {lang}: intermediate | {lang} : niveau intermédiaire
{lang} - (разговорный/разговорный уровень) | {lang}: conversational | {lang} : niveau conversation
(говорю/говорит) (плохо/немного) | speaking a little | je parle un peu
рост [-/:] {n} [см] | height {n} cm | taille {n} cm
вес [-/:] {n} [кг] | weight {n} kg | poids {n} kg
(ребенок/дети) (остается/остаются) с {my} | child staying with {with} | enfant restant avec {with}
(за ребенком/за детьми) (присмотрит/присматривает/будет присматривать/присмотрят) {who} | children cared for by {by} | enfants gardés par {by}
(родинка/родимое пятно) на {body} | mole on the {body} | grain de beauté {onBody}
(шрам/рубец) на {body} | scar on the {body} | cicatrice {onBody}
(татуировка/тату) на {body} | tattoo on the {body} | tatouage {onBody}
(шрам/рубец) от (операции/аппендицита/аппендэктомии) | surgical scar | cicatrice chirurgicale
(родственников/близких родственников/родных) {in} (нет/не имею) | no relatives {in} | aucun parent {in}
(есть/имею) (сестра/сестру) {in} | I have a sister {in} | j'ai une sœur {in}
(есть/имею) (брат/брата) {in} | I have a brother {in} | j'ai un frère {in}
(есть/имею) (дочь) {in} | I have a daughter {in} | j'ai une fille {in}
(есть/имею) (сын/сына) {in} | I have a son {in} | j'ai un fils {in}
(есть/имею/имеются) (родственники/родственников) {in} | I have relatives {in} | j'ai des parents {in}
(есть/имею/имеются) (друзья/друзей/знакомые/знакомых) {in} | I have friends {in} | j'ai des amis {in}
гражданин {land} | citizen {ofLand} | citoyen {ofLand}
гражданка {land} | citizen {ofLand} | citoyenne {ofLand}
(нет имущества/имущества нет/имущества не имею) | no property | aucun bien
(кредитов нет/кредитов не имею/нет кредитов) | no loans | aucun crédit
(знакомство/ознакомление) с культурой {land} | learning about the culture {ofLand} | découverte de la culture {ofLand}
(знакомство/ознакомление) с культурой и (традициями/историей) {land} | learning about the culture and traditions {ofLand} | découverte de la culture et des traditions {ofLand}
(первые/первая/первый) {n} (ночи/ночь/ночей) - отель | first {n} nights: hotel | {n} premières nuits : hôtel
(первые/первая/первый) {n} (ночи/ночь/ночей) - (у друзей/друзья) | first {n} nights: with friends | {n} premières nuits : chez des amis
(далее/затем/потом/после) у друзей | then with friends | puis chez des amis
(два въезда/2 въезда) по визе {land} {time} | two entries on a visa {ofLand} {time} | deux entrées avec un visa {ofLand} {time}
(один въезд/1 въезд) по визе {land} {time} | one entry on a visa {ofLand} {time} | une entrée avec un visa {ofLand} {time}
шенгенские визы (получаю/получал/получала) (ежегодно/каждый год/регулярно) {time} | Schengen visas obtained every year {time} | visas Schengen obtenus chaque année {time}
шенгенские визы (получаю/получал/получала) (ежегодно/каждый год/регулярно) | Schengen visas obtained every year | visas Schengen obtenus chaque année
(позже/затем/потом/впоследствии) визу (дали/выдали/получил/получила) | visa granted later | visa accordé ensuite
(позже/затем/потом/впоследствии) виза (была выдана/получена/выдана) | visa granted later | visa accordé ensuite
(был/имел/имела/получил/получила) отказ {byLand} {time} | refused by {byLand} {time} | refus {ofLand} {time}
(был/имел/имела/получил/получила) отказ {byLand} в {year} | refused by {byLand} in {year} | refus {ofLand} en {year}
(отказ/отказали) (из-за/по причине/ввиду) (недостатка/нехватки/недостаточности) (средств/денег/финансов) [на счете] | refusal because of insufficient funds | refus pour fonds insuffisants
(отказ/отказали) (из-за/по причине/ввиду) (неполного пакета документов/неполных документов/недостатка документов/нехватки документов) | refusal because of incomplete documents | refus pour dossier incomplet
(отказ/отказали) (из-за/по причине/ввиду) (слабых связей с родиной/недостаточной связи с родиной) | refusal because of weak ties to the home country | refus pour liens insuffisants avec le pays
(отказ/отказали) (из-за/по причине/ввиду) (ошибки в анкете/ошибки в документах) | refusal because of a mistake in the documents | refus en raison d'une erreur dans le dossier
(отказ/отказали) без (объяснения/указания) (причин/причины) | refusal without explanation | refus sans explication
(сменил/сменила/поменял/поменяла/изменил/изменила) фамилию {name} на {name2} | surname changed from {name} to {name2} | nom changé de {name} en {name2}
в {year} (сменил/сменила/поменял/поменяла/изменил/изменила) фамилию {name} на {name2} | surname changed from {name} to {name2} in {year} | nom changé de {name} en {name2} en {year}
(сменил/сменила/поменял/поменяла/изменил/изменила) фамилию с {name} на {name2} | surname changed from {name} to {name2} | nom changé de {name} en {name2}
фамилия по мужу | husband's surname | nom du mari
девичья - {name} | maiden name: {name} | nom de jeune fille : {name}
фамилия по мужу, девичья - {name} | husband's surname, maiden name: {name} | nom du mari, nom de jeune fille : {name}
(заочно учусь/учусь заочно) на {onTrade} | studying by correspondence to become {onTrade} | études par correspondance : {onTrade}
(учусь/обучаюсь) на {onTrade} | studying to become {onTrade} | études : {onTrade}
(сам и мои родители/сам и родители/сама и мои родители/сама и родители) | myself and my parents | moi-même et mes parents
(и муж/мы с мужем/и мой муж) | my husband and I | mon mari et moi
(и жена/мы с женой/и моя жена) | my wife and I | ma femme et moi
(и родители/мы с родителями/и мои родители) | my parents and I | mes parents et moi
(посетить/навестить/посещение) {whom}, которая вышла замуж {in} | visiting {my} who got married {in} | visite {toMy} qui s'est mariée {in}
(тел./телефон) (не отвечает/отсутствует) | no telephone | pas de téléphone
(не имею/нет) (родственников/близких родственников) (за границей/за рубежом) | no relatives abroad | aucun parent à l'étranger
(родился/родилась) в семье (военнослужащего/военного/военных) | born into a military family | né(e) dans une famille de militaires
(сам/сама) оплачиваю (поездку/все расходы/расходы/свою поездку) | I pay for the trip myself | je paie moi-même le voyage
(болею/страдаю) (диабетом/сахарным диабетом) | I have diabetes | je suis diabétique
(прохожу/проходил/проходила) (лечение/курс лечения) {in} {time} | medical treatment {in} {time} | traitement médical {in} {time}
(выступаю/выступление) с докладом [на конференции] | presenting a paper at a conference | présentation d'une communication à une conférence
(торгую/торгует) {goods} на рынке | trading in {goods} at a market | commerce {goods} au marché
(торгую/торгует) на рынке | market trader | commerçant sur les marchés // commerçante sur les marchés
(муж/супруг) [-/:] спонсор поездки | husband is the sponsor of the trip | mari garant du voyage
(жена/супруга) [-/:] спонсор поездки | wife is the sponsor of the trip | épouse garante du voyage
(младшему/старшему/младшей/старшей) {n} (год/года/лет) | aged {n} | âgé de {n} ans
беременна | pregnant | enceinte
(работаю/работает) (дистанционно/удаленно) на (российскую/иностранную/зарубежную) компанию | remote work for a company | télétravail pour une société
соревнования по {sport} в составе сборной | {sport} competition with the national team | compétition {ofSport} avec l'équipe nationale
(еду/едем/лечу) на соревнования по {sport} | travelling to a {sport} competition | voyage pour une compétition {ofSport}
(еду/едем/лечу) на соревнования по {sport} {in} | travelling to a {sport} competition {in} | voyage pour une compétition {ofSport} {in}
(еду/едем/лечу) на соревнования по {sport} в составе (сборной/команды/сборной россии/сборной команды) | travelling to a {sport} competition with the team | voyage pour une compétition {ofSport} avec l'équipe
получаю пенсию {money} | pension of {money} | pension de {money}
получаю пенсию {money} в месяц | pension of {money} per month | pension de {money} par mois
получаю зарплату {money} | salary of {money} | salaire de {money}
(поездка/визит/приезд) к {to} на {event} | {event} {ofMy} | {event} {ofMy}
(отказано/отказали/было отказано) в визе {via} {time} | visa refused by {via} {time} | visa refusé par {via} {time}
(отказано/отказали/было отказано) в визе {via} | visa refused by {via} | visa refusé par {via}
по браку [-/:] {name} | married surname: {name} | nom d'épouse : {name}
девичья фамилия матери [-/:] {name} | mother's maiden name: {name} | nom de jeune fille de la mère : {name}
(немного/плохо/чуть-чуть) (говорю/говорит) {po} | I speak a little {po} | je parle un peu {po}
(хорошо/свободно) (говорю/говорит) {po} | I speak {po} well | je parle bien {po}
(говорю/говорит) {po} | I speak {po} | je parle {po}
(не говорю/не говорит) {po} | I do not speak {po} | je ne parle pas {po}
(доход/зарплата/оклад) {money}/мес[.] | income {money} per month | revenu {money} par mois
отель предоставляет трансфер | transfer provided by the hotel | transfert assuré par l'hôtel
{n} (двухместных номера/двухместных номеров) | {n} double rooms | {n} chambres doubles
(два двухместных номера/2 двухместных номера) | 2 double rooms | 2 chambres doubles
(два одноместных номера/2 одноместных номера) | 2 single rooms | 2 chambres individuelles
(квартира/апартаменты/дом) в аренду на {time} | rented home for {time} | logement loué pour {time}
(жилье/квартиру/проживание) (снимает/оплачивает/арендует) {who} | accommodation provided by {by} | hébergement assuré par {by}
в доме {whose} {in} | at the home {ofMy} {in} | dans la maison {ofMy} {in}
в (квартире/апартаментах) {whose} {in} | in the apartment {ofMy} {in} | dans l'appartement {ofMy} {in}
{in} (был/была) в {year} и {year2} [годах/гг./гг] | visited {place} in {year} and {year2} | séjour {in} en {year} et {year2}
(был/была) {in} в {year} и {year2} [годах/гг./гг] | visited {place} in {year} and {year2} | séjour {in} en {year} et {year2}
(две/2) шенгенские визы | two Schengen visas | deux visas Schengen
(три/3) шенгенские визы | three Schengen visas | trois visas Schengen
(шенгенская мультивиза/шенгенская многократная виза/мультивиза шенген) на {time} | multiple-entry Schengen visa for {time} | visa Schengen à entrées multiples pour {time}
[предыдущая/последняя/прошлая ]виза (выдана/была выдана/получена) (посольством/консульством) {byLand} | visa issued by the consular authorities of {byLand} | visa délivré par les autorités consulaires {ofLand}
(визы/визу) (оформлял/оформляла/получал/получала) {in} | visa obtained {in} | visa obtenu {in}
(пальцы/пальчики) не (сдавал/сдавала) | fingerprints not given | empreintes digitales non données
(биометрию/отпечатки) (сдавали/сдал/сдала) {time} | fingerprints given {time} | empreintes digitales données {time}
(биометрию/отпечатки) (сдавали/сдавал/сдавала) в {year} | fingerprints given in {year} | empreintes digitales données en {year}
визу (аннулировали/отозвали) {time} | visa cancelled {time} | visa annulé {time}
(выезд был запрещен/запрет на выезд/выезд запрещен) (из-за долгов/за долги/по долгам) | exit ban because of debts | interdiction de sortie pour dettes
(нарушил/нарушила) срок [пребывания ]на {n} (день/дня/дней) | overstayed by {n} days | durée du séjour dépassée de {n} jours
(имел/имела/носил/носила) фамилию {name} с {year} по {year2} [год/г./гг.] | surname {name} from {year} to {year2} | nom {name} de {year} à {year2}
(имел/имела/носил/носила) фамилию {name} | former surname: {name} | ancien nom : {name}
лимит {money} | limit of {money} | plafond de {money}
родители разведены | parents divorced | parents divorcés
родители в разводе | parents divorced | parents divorcés
`;
