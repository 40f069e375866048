/** Sentences about journeys, visits and stays. The shape of a row: sentences.ts. */
export const SENTENCES_JOURNEYS = `
{in} (был/была/бывал/бывала/ездил/ездила) (много раз/многократно) | been {in} many times | allé(e) {in} à de nombreuses reprises
{in} (был/была/бывал/бывала/ездил/ездила) неоднократно | been {in} several times | allé(e) {in} à plusieurs reprises
{in} (был/была/бывал/бывала/ездил/ездила) (несколько раз/пару раз) | been {in} several times | allé(e) {in} plusieurs fois
{in} (был/была/бывал/бывала/ездил/ездила) (один раз/однажды/1 раз) | been {in} once | allé(e) {in} une fois
{in} (был/была/бывал/бывала/ездил/ездила) (дважды/два раза) | been {in} twice | allé(e) {in} deux fois
{in} (был/была/бывал/бывала/ездил/ездила) {n} (раз/раза) | been {in} {n} times | allé(e) {in} {n} fois
{in} (были/бывали/ездили) (много раз/неоднократно) | we have been {in} many times | nous sommes allés {in} à de nombreuses reprises
за последние {n} (года/лет) не (выезжал/выезжала) [за границу/за рубеж] | no travel abroad in the last {n} years | aucun voyage à l'étranger au cours des {n} dernières années
паломническая поездка по программе {name} | pilgrimage under the {name} programme | pèlerinage dans le cadre du programme {name}
туристическая поездка по программе {name} | tourist trip under the {name} programme | voyage touristique dans le cadre du programme {name}
поездка по программе {name} | trip under the {name} programme | voyage dans le cadre du programme {name}
(обратно/назад) (так же/тем же маршрутом/той же дорогой/тем же путем/аналогично) | return by the same route | retour par le même itinéraire
(еду/поеду/лечу/путешествую/выезжаю) [вместе ](с/со) {my} | travelling with {my} | je voyage avec {my}
(едет/поедет/летит/путешествует/выезжает) [вместе ](с/со) {my} | travelling with {with} | voyage avec {with}
(едем/летим/поедем/путешествуем) [вместе ](с/со) {my} | we are travelling with {my} | nous voyageons avec {my}
(еду/едет/поеду/поедет/лечу/летит/путешествую/путешествует) (один/одна/самостоятельно/без сопровождения) | travelling alone | voyage seul(e)
(еду/едет/поеду/поедет) [в отпуск ]{into} | travelling {into} | voyage {in}
(еду/едет/поеду/поедет/путешествует) в составе [организованной ]школьной группы | travelling in a school group | voyage dans un groupe scolaire
(еду/едет/поеду/поедет/путешествует) в составе [организованной ]детской группы | travelling in a children's group | voyage dans un groupe d'enfants
(еду/едет/поеду/поедет/путешествует) в составе [организованной ]школьной группы (с руководителем/с учителем/с сопровождающим/в сопровождении руководителя) | travelling in a school group with a group leader | voyage dans un groupe scolaire avec un accompagnateur
(еду/едет/поеду/поедет/путешествует) в составе [организованной ]детской группы (с руководителем/с сопровождающим/в сопровождении руководителя) | travelling in a children's group with a group leader | voyage dans un groupe d'enfants avec un accompagnateur
(еду/едет/поеду/поедет/путешествую/путешествует) в составе [организованной ](туристической/туристической тур) группы | travelling in a tourist group | voyage dans un groupe de touristes
(еду/едет/поеду/поедет/путешествую/путешествует) в составе группы | travelling in a group | voyage en groupe
(еду/едет/поеду/поедет) в составе (делегации/официальной делегации) | travelling in a delegation | voyage dans une délégation
(едет/еду) в сопровождении {whose} | accompanied by {whose} | accompagné(e) {whose}
в сопровождении {whose} | accompanied by {whose} | accompagné(e) {whose}
(с/со/вместе с) {my} | with {my} | avec {my}
документы (подаем/подаём/подаются/сдаем/подаю) (вместе/одновременно/совместно) | documents submitted together | documents déposés ensemble
документы (подаю/подаем/подаём) (одновременно/вместе) с мужем | documents submitted together with my husband | documents déposés en même temps que mon mari
документы (подаю/подаем/подаём) (одновременно/вместе) с женой | documents submitted together with my wife | documents déposés en même temps que ma femme
[мы ]подаем (документы/заявления) (вместе/одновременно/совместно) | documents submitted together | documents déposés ensemble
(был/была/бывал/бывала/ездил/ездила) {in} {n} (раз/раза) | visited {place} {n} times | séjour {in}, {n} fois
(был/была/бывал/бывала/ездил/ездила) {in} {time} | visited {place} {during} | séjour {in} {during}
(были/ездили) {in} {time} | visited {place} {during} | séjour {in} {during}
{in} (был/была/бывал/бывала) {time} | visited {place} {during} | séjour {in} {during}
(ранее/раньше) (был/была/бывал/бывала/ездил/ездила) {in} | previously visited {place} | séjour antérieur {in}
{in} (никогда не/не) (был/была/бывал/бывала/ездил/ездила) | never visited {place} | jamais allé(e) {in}
{in} (ранее не/раньше не) (был/была/бывал/бывала/ездил/ездила) | never visited {place} before | aucun séjour {in} auparavant
(никогда не/не) (был/была/бывал/бывала/ездил/ездила) {in} | never visited {place} | jamais allé(e) {in}
(ранее не/раньше не) (был/была/бывал/бывала/ездил/ездила) {in} | never visited {place} before | aucun séjour {in} auparavant
(не/никогда не) (выезжал/выезжала/был/была/бывал/бывала) за (границу/границей/рубеж/рубежом) | never been abroad | jamais allé(e) à l'étranger
(ранее не/раньше не) (выезжал/выезжала/был/была/бывал/бывала) за (границу/границей/рубеж/рубежом) | never travelled abroad before | jamais allé(e) à l'étranger auparavant
за (границей/границу/рубежом/рубеж) (никогда не/не) (был/была/бывал/бывала/выезжал/выезжала) | never been abroad | jamais allé(e) à l'étranger
за (границей/границу/рубежом/рубеж) (ранее не/раньше не) (был/была/бывал/бывала/выезжал/выезжала) | never travelled abroad before | jamais allé(e) à l'étranger auparavant
(ранее/раньше/прежде) за (границей/границу/рубежом/рубеж) не (был/была/бывал/бывала/выезжал/выезжала) | never travelled abroad before | jamais allé(e) à l'étranger auparavant
поездка (отменена/отменилась/была отменена) | the trip was cancelled | le voyage a été annulé
поездка не состоялась | the trip did not take place | le voyage n'a pas eu lieu
поездка перенесена | the trip was postponed | le voyage a été reporté
(сменил/сменила/поменял/поменяла/изменил/изменила) фамилию (после замужества/при замужестве/в связи с замужеством/после свадьбы/при вступлении в брак/после вступления в брак/в связи с вступлением в брак/после брака/при заключении брака) | surname changed on marriage | nom changé par mariage
фамилия (изменена/сменена/была изменена) (в связи с замужеством/в связи с вступлением в брак/в связи с заключением брака/после замужества/после свадьбы) | surname changed on marriage | nom changé par mariage
(гостиница/отель) (забронирован/забронирована) (на весь срок/на весь период/на все время/на весь срок поездки/на весь период поездки) | hotel booked for the whole stay | hôtel réservé pour toute la durée du séjour
(билеты/авиабилеты) (забронированы/бронированы) | tickets booked | billets réservés
билеты туда и обратно | return tickets | billets aller-retour
(авиабилеты/билеты на самолет) туда и обратно | return air tickets | billets d'avion aller-retour
билет туда и обратно | return ticket | billet aller-retour
(авиабилет/билет на самолет) туда и обратно | return air ticket | billet d'avion aller-retour
(авиабилеты/билеты) туда и обратно (куплены/оплачены) | return tickets bought | billets aller-retour achetés
(авиабилеты/билеты) туда и обратно забронированы | return tickets booked | billets aller-retour réservés
(живу/проживаю/живет/проживает) {in} | living {in} | vivant {in}
(живу/проживаю/живет/проживает) {in} {time} | living {in} {going} | vivant {in} {going}
(учусь/учится) на {n}[-м/-ом/ом/м] курсе | {nth}-year student | étudiant(e) en {nth} année
согласие {parent} [на выезд/на поездку/на выезд ребенка] | {parent} consent | consentement {parent}
(поездом/на поезде) через {via} | by train through {via} | en train via {via}
(самолетом/на самолете/рейсом) через {via} | by plane through {via} | en avion via {via}
(автобусом/на автобусе) через {via} | by bus through {via} | en autocar via {via}
(на пароме/паромом) через {via} | by ferry through {via} | en ferry via {via}
(поездом/на поезде) {into} | by train {into} | en train {towards}
(самолетом/на самолете) {into} | by plane {into} | en avion {towards}
(на машине/на автомобиле/автомобилем) {into} | by car {into} | en voiture {towards}
(каюта/каюты) №{n} | cabin {n} | cabine {n}
рейс №{n} | flight {n} | vol {n}
до (брака/замужества/свадьбы) | before marriage | avant le mariage
(после замужества/после свадьбы/после вступления в брак) | after marriage | après le mariage
по обмену | exchange | échange
на {event} к {to} | {event} {ofMy} | {event} {ofMy}
на {event} {whose} | {event} {ofMy} | {event} {ofMy}
(учеба/обучение/учусь) {school} по обмену | exchange studies {school} | études {school} dans le cadre d'un échange
стажировка {school} по обмену | exchange internship {school} | stage {school} dans le cadre d'un échange
стажировка по обмену | exchange traineeship | stage dans le cadre d'un échange
учебная стажировка по обмену | study exchange traineeship | stage d'études dans le cadre d'un échange
по (студенческому/школьному/университетскому) обмену | student exchange | échange d'étudiants
морской круиз с (заходом/заходами) в порты {land} | sea cruise calling at ports {ofLand} | croisière en mer avec escales dans les ports {ofLand}
посадка на судно в порту {port} | joining a vessel in the port of {port} | embarquement sur un navire au port {ofPort}
посадка на (судно/корабль/пароход) {in} | joining a vessel {in} | embarquement sur un navire {in}
курсы повышения квалификации {trade} | professional development courses for {trade} | formation continue pour {trade}
курсы {trade} | training course for {trade} | formation de {trade}
(билеты и гостиница/гостиница и билеты/отель и билеты/билеты и отель) оплачены | tickets and hotel paid | billets et hôtel payés
(авиабилеты и гостиница/авиабилеты и отель/гостиница и авиабилеты/отель и авиабилеты) оплачены | air tickets and hotel paid | billets d'avion et hôtel payés
(билеты и проживание/проживание и билеты) оплачены | tickets and accommodation paid | billets et hébergement payés
(авиабилеты и проживание/проживание и авиабилеты) оплачены | air tickets and accommodation paid | billets d'avion et hébergement payés
(билеты и гостиница/гостиница и билеты/отель и билеты/билеты и отель) забронированы и оплачены | tickets and hotel booked and paid | billets et hôtel réservés et payés
(перелет и проживание/проживание и перелет) оплачены | flight and accommodation paid | vol et hébergement payés
(билеты и гостиница/гостиница и билеты/отель и билеты/билеты и отель) забронированы | tickets and hotel booked | billets et hôtel réservés
(перелет и проживание/проживание и перелет) забронированы | flight and accommodation booked | vol et hébergement réservés
(на своей машине/на своем автомобиле/на личном автомобиле/на машине/на автомобиле) (с/вместе с) {my} | by car with {my} | en voiture avec {my}
(на самолете/самолетом) (с/вместе с) {my} | by plane with {my} | en avion avec {my}
(на поезде/поездом) (с/вместе с) {my} | by train with {my} | en train avec {my}
(в декрете/в декретном отпуске/в отпуске по уходу за ребенком/отпуск по уходу за ребенком) до {n} лет | on parental leave until the child is {n} | en congé parental jusqu'aux {n} ans de l'enfant
родственников (за границей/за рубежом) (нет/не имею) | no relatives abroad | aucun parent à l'étranger
близких родственников (за границей/за рубежом) (нет/не имею) | no close relatives abroad | aucun proche parent à l'étranger
(транзитом/проездом) через {via} | in transit through {via} | en transit par {via}
(лечу/еду/летим/едем) через {via} | travelling via {via} | voyage via {via}
(въезд/въезжаю/въезжаем) через {via} | entry via {via} | entrée par {via}
(возвращаюсь/возвращаемся/возвращение) {into} {time} | returning {into} {during} | retour {in} {during}
(возвращаюсь/вернусь/возвращение) (домой/в россию) | returning home | retour au pays
гарантирую (возвращение/возвращение на родину/возврат) | I guarantee my return | je garantis mon retour
обязуюсь вернуться | I undertake to return | je m'engage à rentrer
(в отпуске/отпуск) {time} | on leave {during} | en congé {during}
(основная работа/основное место работы) | main employment | emploi principal
(работа по совместительству/по совместительству) | part-time employment | emploi à temps partiel
школьник едет с {my} | travelling with {with} | voyage avec {with}
ребенок едет с {my}, {stays} (остается/остаются) (дома/в россии) | the child is travelling with {with}, {stays} staying at home | l'enfant voyage avec {with}, {stays} restant à la maison
ребенок едет с {my}, {stays} (не едет/не едут) | the child is travelling with {with}, {stays} not travelling | l'enfant voyage avec {with}, sans {stays}
ребенок едет с {my} | the child is travelling with {with} | l'enfant voyage avec {with}
сын едет с {my} | my son is travelling with {with} | mon fils voyage avec {with}
дочь едет с {my} | my daughter is travelling with {with} | ma fille voyage avec {with}
(вылет/выезд/отъезд/отправление) {day} | departure on {day} | départ le {day}
(прилет/прибытие/приезд) {day} | arrival on {day} | arrivée le {day}
(возвращение/возврат/обратный вылет) {day} | return on {day} | retour le {day}
(выезжаю/вылетаю) {day} | departing on {day} | départ le {day}
(учусь/учится) на {n}[-м/-ом/ом/м] курсе (магистратуры/магистратуре) | {nth}-year master's student | étudiant(e) en {nth} année de master
(учусь/учится) на {n}[-м/-ом/ом/м] курсе (университета/института/вуза) | {nth}-year university student | étudiant(e) en {nth} année à l'université
(учусь/учится) на {n}[-м/-ом/ом/м] курсе (колледжа/техникума/училища) | {nth}-year college student | étudiant(e) en {nth} année de collège professionnel
(еду/едем/едет) на {event} к {to} | attending the {event} {ofMy} | {event} {ofMy}
(посмотреть/увидеть) {seen} | to see {seen} | voir {seen}
(посетить/осмотреть) {seen} | to visit {seen} | visiter {seen}
(осмотр/посещение) {seen} | visiting {seen} | visite {ofSeen}
(едем/летим/поедем/полетим) всей семьей на море {time} | going to the seaside with the whole family {during} | départ à la mer avec toute la famille {during}
(едем/летим/поедем/полетим) всей семьей на море | going to the seaside with the whole family | départ à la mer avec toute la famille
(едем/летим/поедем/полетим) всей семьей {into} {time} | travelling {into} with the whole family {during} | voyage {in} avec toute la famille {during}
(едем/летим/поедем/полетим) всей семьей {into} | travelling {into} with the whole family | voyage {in} avec toute la famille
(едем/летим/поедем/полетим) всей семьей | travelling with the whole family | voyage avec toute la famille
(еду/лечу/едем/летим/едет/поедем) на море {time} | going to the seaside {during} | séjour à la mer {during}
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
(еду/лечу) по приглашению (фирмы/компании) | travelling at the invitation of a company | voyage sur invitation d'une société
(еду/лечу) по приглашению организации | travelling at the invitation of an organisation | voyage sur invitation d'une organisation
(еду/лечу) по приглашению партнеров | travelling at the invitation of partners | voyage sur invitation de partenaires
(еду/лечу) по приглашению принимающей стороны | travelling at the invitation of the host | voyage sur invitation de la partie d'accueil
(еду/лечу) (по работе/по делам/по служебным делам/в командировку) | travelling on business | voyage d'affaires
(еду/лечу) (учиться/на учебу) {into} | going {into} to study | départ {in} pour études
(еду/лечу) (на лечение/лечиться) {into} | going {into} for medical treatment | départ {in} pour traitement médical
(еду/едем/лечу/летим) (в составе группы/с группой/с туристической группой/в составе туристической группы) | travelling in a group | voyage en groupe
она (живет/проживает) {in} с {my} | she lives {in} with {her} | elle habite {in} avec {her}
он (живет/проживает) {in} с {my} | he lives {in} with {his} | il habite {in} avec {his}
они (живут/проживают) {in} с {my} | they live {in} with {their} | ils habitent {in} avec {their}
(она/которая) (живет/проживает) {in} [уже ]{time} | she has lived {in} {going} | elle habite {in} {going}
(он/который) (живет/проживает) {in} [уже ]{time} | he has lived {in} {going} | il habite {in} {going}
она [постоянно ](живет/проживает) {in} | she lives {in} | elle habite {in}
он [постоянно ](живет/проживает) {in} | he lives {in} | il habite {in}
они [постоянно ](живут/проживают) {in} | they live {in} | ils habitent {in}
которая [постоянно ](живет/проживает) {in} | who lives {in} | qui habite {in}
который [постоянно ](живет/проживает) {in} | who lives {in} | qui habite {in}
которые [постоянно ](живут/проживают) {in} | who live {in} | qui habitent {in}
(неоднократно/несколько раз) (был/была/бывал/бывала/посещал/посещала/ездил/ездила) {in} | visited {place} several times | plusieurs séjours {in}
много раз (был/была/бывал/бывала/посещал/посещала/ездил/ездила) {in} | visited {place} many times | de nombreux séjours {in}
(экскурсии/экскурсия) по {to_town} | sightseeing in {at} | visites touristiques {inAt}
любование (сакурой/цветением сакуры) и (экскурсии/экскурсия) по {to_town} | cherry blossom viewing and sightseeing in {at} | contemplation des cerisiers en fleurs et visites touristiques {inAt}
(по месту прописки/по прописке/по месту регистрации/по адресу регистрации) | at the registered address | à l'adresse d'enregistrement
(поездка/путешествие/тур) на день рождения {whose} | trip for the birthday {ofMy} | voyage pour l'anniversaire {ofMy}
(отмечаем/празднуем/отметить/отпраздновать) годовщину свадьбы | wedding anniversary | anniversaire de mariage
(едем/летим/еду/лечу) (встречать/отмечать/праздновать) новый год {in} | going to celebrate the New Year {in} | départ pour fêter le Nouvel An {in}
(планирую/планируем/собираюсь/собираемся) (пробыть/провести) {in} {time} | planning to stay {in} {during} | séjour prévu {in} {during}
(планирую/собираюсь) вернуться (в россию/домой/на родину) | planning to return home | retour au pays prévu
(планируем/собираемся) вернуться (в россию/домой/на родину) | planning to return home | retour au pays prévu
дети остаются (дома/в россии) с {my} | children staying at home with {with} | enfants restant à la maison avec {with}
ребенок остается (дома/в россии) с {my} | child staying at home with {with} | enfant restant à la maison avec {with}
сын остается (дома/в россии) с {my} | son staying at home with {with} | fils restant à la maison avec {with}
дочь остается (дома/в россии) с {my} | daughter staying at home with {with} | fille restant à la maison avec {with}
(муж/супруг) (не едет/не поедет) | husband not travelling | mari ne voyageant pas
(жена/супруга) (не едет/не поедет) | wife not travelling | épouse ne voyageant pas
(лечу/еду/поеду) (один/одна) | travelling alone | voyage seul(e)
(давно мечтал/давно мечтала) (побывать/оказаться) {in} | long-standing wish to visit {place} | souhait de longue date d'aller {in}
(первый раз/впервые) (еду/едем/лечу/летим) {into} | travelling {into} for the first time | premier voyage {in}
(первый раз/впервые) (еду/едем/лечу/летим) за границу | travelling abroad for the first time | premier voyage à l'étranger
(первая поездка/первый выезд) за (границу/рубеж) | first trip abroad | premier voyage à l'étranger
семейный отдых на (море/побережье/берегу моря) [с детьми] | family seaside holiday | vacances à la mer en famille
летний отдых на (море/побережье/берегу моря) | summer seaside holiday | vacances d'été à la mer
летний отдых на (море/побережье/берегу моря) с детьми | summer seaside holiday with children | vacances d'été à la mer avec des enfants
(пляжный отдых/отдых) на (побережье/берегу моря) | seaside holiday | vacances à la mer
пляжный отдых на море | beach holiday at the seaside | vacances à la plage en bord de mer
(посещение/посетить/навестить) (могилы/могилу) {whose} {in} | visiting the grave {ofMy} {in} | visite de la tombe {ofMy} {in}
[спортивные ]соревнования по {sport} | {sport} competitions | compétitions {ofSport}
участие в [спортивных ]соревнованиях по {sport} {in} | participation in a {sport} competition {in} | participation à une compétition {ofSport} {in}
турнир по {sport} | {sport} tournament | tournoi {ofSport}
участие в турнире по {sport} | participation in a {sport} tournament | participation à un tournoi {ofSport}
чемпионат по {sport} | {sport} championship | championnat {ofSport}
участие в чемпионате по {sport} | participation in a {sport} championship | participation à un championnat {ofSport}
чемпионат мира по {sport} | {sport} world championship | championnat du monde {ofSport}
участие в чемпионате мира по {sport} | participation in the {sport} world championship | participation au championnat du monde {ofSport}
чемпионат европы по {sport} | {sport} European championship | championnat d'Europe {ofSport}
участие в чемпионате европы по {sport} | participation in the {sport} European championship | participation au championnat d'Europe {ofSport}
(сборы/тренировочные сборы/спортивные сборы) по {sport} | {sport} training camp | stage {ofSport}
участие в сборах по {sport} | participation in a {sport} training camp | participation à un stage {ofSport}
(еду/едем/лечу/летим) с {my} в свадебное путешествие | honeymoon with {with} | voyage de noces avec {with}
(еду/едем/лечу/летим) в свадебное путешествие {into} | honeymoon {in} | voyage de noces {in}
(еду/едем/лечу/летим) в свадебное путешествие | honeymoon | voyage de noces
свадебное путешествие {into} | honeymoon {in} | voyage de noces {in}
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
(еду/едем/лечу/летим) в гости к {to} {into} | visiting {with} {in} | visite {toMy} {in}
(еду/едем/лечу/летим) в гости к {to} | visiting {with} | visite {toMy}
(еду/едем/лечу/летим) к {to} на свадьбу | attending the wedding {ofMy} | mariage {ofMy}
(еду/едем/лечу/летим) к {to} на день рождения | attending the birthday {ofMy} | anniversaire {ofMy}
(еду/едем/лечу/летим) к {jubileeTo} на юбилей | attending {owned} milestone birthday | anniversaire {ofMy}
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
лечение в (санатории/санаториях) {in} | treatment at a sanatorium {in} | cure en sanatorium {in}
отдых и лечение в (санатории/санаториях) {in} | holiday and treatment at a sanatorium {in} | vacances et cure en sanatorium {in}
отдых в (санатории/санаториях) {in} | holiday at a sanatorium {in} | vacances en sanatorium {in}
сопровождаю ребенка на турнир | accompanying a child to a tournament | accompagnement d'un enfant à un tournoi
сопровождаю ребенка на сборы | accompanying a child to a training camp | accompagnement d'un enfant à un stage d'entraînement
сопровождаю сына на турнир | accompanying my son to a tournament | accompagnement de mon fils à un tournoi
сопровождаю дочь на турнир | accompanying my daughter to a tournament | accompagnement de ma fille à un tournoi
сопровождаю ребенка на лечение | accompanying a child for medical treatment | accompagnement d'un enfant pour traitement médical
сопровождаю детей на лечение | accompanying children for medical treatment | accompagnement d'enfants pour traitement médical
сопровождаю сына на лечение | accompanying my son for medical treatment | accompagnement de mon fils pour traitement médical
сопровождаю дочь на лечение | accompanying my daughter for medical treatment | accompagnement de ma fille pour traitement médical
мы с {my} (едем/летим) (в отпуск/отдыхать/на отдых) | going on holiday with {with} | départ en vacances avec {with}
мы с {my} (едем/летим) (в отпуск/отдыхать/на отдых) {into} | going on holiday {into} with {with} | départ en vacances {in} avec {with}
мы с {my} (едем/летим) {into} | travelling {into} with {with} | voyage {in} avec {with}
в {year}[у] (был/была/ездил/ездила/летал/летала) {in} с {my} | visited {place} in {year} with {with} | séjour {in} en {year} avec {with}
в {year}[у] (был/была/ездил/ездила/летал/летала) {in} | visited {place} in {year} | séjour {in} en {year}
тур по скандинавским столицам | tour of the Scandinavian capitals | circuit des capitales scandinaves
переговоры о (поставке/поставках) оборудования | negotiations on supply of equipment | négociations sur la fourniture d'équipements
переговоры о закупке оборудования | negotiations on purchase of equipment | négociations sur l'achat d'équipements
переговоры о сотрудничестве | negotiations on cooperation | négociations de coopération
(хочу/хотим) провести (отпуск/каникулы) {in} | to spend the holidays {in} | passer les vacances {in}
планирую провести (отпуск/каникулы) {in} | I plan to spend the holidays {in} | je prévois de passer les vacances {in}
планируем провести (отпуск/каникулы) {in} | we plan to spend the holidays {in} | nous prévoyons de passer les vacances {in}
(хочу/хотим) провести (отпуск/каникулы) на (море/побережье) | to spend the holidays at the seaside | passer les vacances à la mer
планирую провести (отпуск/каникулы) на (море/побережье) | I plan to spend the holidays at the seaside | je prévois de passer les vacances à la mer
планируем провести (отпуск/каникулы) на (море/побережье) | we plan to spend the holidays at the seaside | nous prévoyons de passer les vacances à la mer
(отдых/отпуск/каникулы/пляжный отдых/семейный отдых) на {isle} | holiday {onIsle} | vacances {onIsle}
(поездка/путешествие/турпоездка/туристическая поездка) на {isle} | trip to {isle} | voyage {onIsle}
(еду/едем/лечу/летим) [отдыхать ]на {isle} | going on holiday to {isle} | départ en vacances {onIsle}
свадебное путешествие на {isle} | honeymoon {onIsle} | voyage de noces {onIsle}
(поездка/путешествие) (на море/к морю) | trip to the seaside | voyage à la mer
(поездка/путешествие) (на море/к морю) с {my} | trip to the seaside with {with} | voyage à la mer avec {with}
(еду/едем/лечу/летим) с {my} {into} | travelling {into} with {with} | voyage {in} avec {with}
(еду/едем/лечу/летим) {into} с {my} | travelling {into} with {with} | voyage {in} avec {with}
(навестить/посещение/посетить) {whom}, (который/которая) (учится/обучается) {in} | visiting {my} who studies {in} | visite {toMy} qui étudie {in}
(навестить/посещение/посетить) {whom}, (который/которая) (живет/проживает) {in} | visiting {my} who lives {in} | visite {toMy} qui habite {in}
(навестить/посещение/посетить) {whom}, (который/которая) работает {in} | visiting {my} who works {in} | visite {toMy} qui travaille {in}
(поездка/путешествие/тур) на (автомобиле/машине/своем автомобиле/своей машине) по {seen} | car trip through {seen} | voyage en voiture à travers {seen}
на свадьбу к {to} | attending the wedding {ofMy} | mariage {ofMy}
на свадьбу {whose} | attending the wedding {ofMy} | mariage {ofMy}
на каникулы к {to} | visiting {my} for the holidays | visite {toMy} pour les vacances
на лето к {to} | visiting {my} for the summer | visite {toMy} pour l'été
(обучение/учеба/занятия) на курсах английского языка | attending English language courses | cours d'anglais
(обучение/учеба/занятия) на языковых курсах | attending language courses | cours de langue
(обучение/учеба/занятия) на курсах {lang} [языка] | attending {lang} courses | cours de langue ({lang})
(учиться/учусь/обучаюсь) на курсах английского языка | attending English language courses | cours d'anglais
до (брака/замужества/свадьбы) [-/:] {name} | before marriage: {name} | avant le mariage : {name}
(окончил/окончила/закончил/закончила/прошел/прошла) курсы {tradePl} | completed {tradePl} courses | formation {ofTradePl} suivie
никогда {in} не (был/была/бывал/бывала/ездил/ездила/летал/летала) | never visited {place} | jamais allé(e) {in}
(ранее/раньше/прежде) {in} не (был/была/бывал/бывала/ездил/ездила/летал/летала) | never visited {place} before | aucun séjour {in} auparavant
{in} не (летал/летала) | never visited {place} | jamais allé(e) {in}
(не/никогда не) (был/была/бывал/бывала/ездил/ездила/летал/летала) {in} (ранее/раньше/прежде) | never visited {place} before | aucun séjour {in} auparavant
1 клетка | 1 crate | 1 caisse de transport
2 клетки | 2 crates | 2 caisses de transport
(работаю/работает) по совместительству {as} | working part-time: {as} | travail à temps partiel : {as}
(посещение/посетить) диснейленд[а] | visit to Disneyland | visite de Disneyland
(прохождение/совершение) пересадки в аэропорту | transfer at the airport | correspondance à l'aéroport
(прохождение/совершение) трансфера в аэропорту | transfer at the airport | transfert à l'aéroport
(прохождение/совершение) транзита в аэропорту | transit at the airport | transit à l'aéroport
обмен опытом с (зарубежными/иностранными) (коллегами/партнерами) | exchange of experience with foreign colleagues | échange d'expériences avec des collègues étrangers
обмен опытом с коллегами | exchange of experience with colleagues | échange d'expériences avec des collègues
(навестить/посетить/посещение) (могилу/могилы) {whose} | visiting the grave {ofMy} | visite de la tombe {ofMy}
(навестить/посетить/посещение) (могилу/могилы) {whose}, (погибшего/умершего/погибшей/умершей) в {year} | visiting the grave {ofMy}, who died in {year} | visite de la tombe {ofMy}, mort en {year}
(посетил/посетила/посещал/посещала/был в/была в) {n} (стран/страны/странах) | visited {n} countries | {n} pays visités
(перелет/рейс/маршрут) {port} - {port2} с пересадкой в {port3} | flight {port} - {port2} with a connection in {port3} | vol {port} - {port2} avec correspondance à {port3}
с пересадкой в {port} | with a connection in {port} | avec correspondance à {port}
(отдельное место/с предоставлением места) | separate seat | place séparée
без (места/предоставления места) | without a seat | sans place
(студент/студентка) {n}[-го] курса (заочного отделения/заочной формы обучения/заочной формы) | {nth}-year distance learning student | étudiant(e) en {nth} année par correspondance
(студент/студентка) {n}[-го] курса (вечернего отделения/очно-заочной формы обучения) | {nth}-year evening student | étudiant(e) en {nth} année de cours du soir
(еду/едем/лечу) к {to} помочь с ребенком | visiting {my} to help with the child | visite {toMy} pour aider avec l'enfant
(еду/едем/лечу) к {to} помочь с детьми | visiting {my} to help with the children | visite {toMy} pour aider avec les enfants
(еду/едем/лечу) к {to} помочь с внуками | visiting {my} to help with the grandchildren | visite {toMy} pour aider avec les petits-enfants
(еду/едем/лечу) к {to} помочь с внуком | visiting {my} to help with my grandson | visite {toMy} pour aider avec mon petit-fils
(еду/едем/лечу/летим) на свадьбу {whose} {into} | travelling {into} for the wedding {ofMy} | voyage {in} pour le mariage {ofMy}
(сопровождаю/сопровождение) (группу/группы) (школьников/учащихся) | accompanying a group of pupils | accompagnement d'un groupe d'élèves
(сопровождаю/сопровождение) (группу/группы) детей | accompanying a group of children | accompagnement d'un groupe d'enfants
(сопровождаю/сопровождение) (группу/группы) студентов | accompanying a group of students | accompagnement d'un groupe d'étudiants
(сопровождение/сопровождаю) ребенка на соревнования | accompanying a child to a competition | accompagnement d'un enfant à une compétition
(сопровождение/сопровождаю) детей на соревнования | accompanying children to a competition | accompagnement d'enfants à une compétition
(сопровождение/сопровождаю) сына на соревнования | accompanying my son to a competition | accompagnement de mon fils à une compétition
(сопровождение/сопровождаю) (дочери/дочь) на соревнования | accompanying my daughter to a competition | accompagnement de ma fille à une compétition
(сопровождение/сопровождаю) ребенка на соревнования по {sport} | accompanying a child to a {sport} competition | accompagnement d'un enfant à une compétition {ofSport}
(сопровождение/сопровождаю) сына на соревнования по {sport} | accompanying my son to a {sport} competition | accompagnement de mon fils à une compétition {ofSport}
(сопровождение/сопровождаю) (дочери/дочь) на соревнования по {sport} | accompanying my daughter to a {sport} competition | accompagnement de ma fille à une compétition {ofSport}
участие в фестивале детского творчества | participation in a children's arts festival | participation à un festival artistique pour enfants
участие в конкурсе детского творчества | participation in a children's arts competition | participation à un concours artistique pour enfants
консультация (у врача/врача) в клинике {in} | consultation with a doctor at a clinic {in} | consultation médicale dans une clinique {in}
консультация (специалиста/у специалиста) в клинике {in} | consultation with a specialist at a clinic {in} | consultation avec un spécialiste dans une clinique {in}
консультация (у врача/врача) {in} | consultation with a doctor {in} | consultation médicale {in}
консультация (специалиста/у специалиста) {in} | consultation with a specialist {in} | consultation avec un spécialiste {in}
лечение в клинике {in} | treatment at a clinic {in} | traitement dans une clinique {in}
(обследование/медицинское обследование) в клинике {in} | medical examination at a clinic {in} | examen médical dans une clinique {in}
операция в клинике {in} | surgery at a clinic {in} | opération dans une clinique {in}
консультация в клинике {in} | consultation at a clinic {in} | consultation dans une clinique {in}
(лечение и обследование/обследование и лечение) в клинике {in} | examination and treatment at a clinic {in} | examen et traitement dans une clinique {in}
работа на круизном (судне/лайнере) | work on a cruise ship | travail sur un paquebot de croisière
работа на (судне/корабле) | work on a ship | travail sur un navire
(смена экипажа/смена экипажа судна/замена экипажа) | crew change | relève d'équipage
транзит через аэропорт {port} | transit through the airport {ofPort} | transit par l'aéroport {ofPort}
опека оформлена на (дедушку/дедушку ребенка) | grandfather is the guardian | tutelle confiée au grand-père
ребенок остается с {my} | child staying with {with} | enfant restant avec {with}
дети остаются с {my} | children staying with {with} | enfants restant avec {with}
(родственников/родных) {in} (нет/не имею) | no relatives {in} | aucun parent {in}
близких родственников {in} (нет/не имею) | no close relatives {in} | aucun proche parent {in}
(есть/имею) (сестра/сестру) {in} | I have a sister {in} | j'ai une sœur {in}
(есть/имею) (брат/брата) {in} | I have a brother {in} | j'ai un frère {in}
(есть/имею) (дочь) {in} | I have a daughter {in} | j'ai une fille {in}
(есть/имею) (сын/сына) {in} | I have a son {in} | j'ai un fils {in}
(есть/имею/имеются) (родственники/родственников) {in} | I have relatives {in} | j'ai des parents {in}
(есть/имею/имеются) (друзья/друзей/знакомые/знакомых) {in} | I have friends {in} | j'ai des amis {in}
(посетить/навестить/посещение) {whom}, которая вышла замуж {in} | visiting {my} who got married {in} | visite {toMy} qui s'est mariée {in}
(не имею/нет) родственников (за границей/за рубежом) | no relatives abroad | aucun parent à l'étranger
(не имею/нет) близких родственников (за границей/за рубежом) | no close relatives abroad | aucun proche parent à l'étranger
(прохожу/проходил/проходила) (лечение/курс лечения) {in} {time} | medical treatment {in} {during} | traitement médical {in} {during}
(выступаю/выступление) с докладом на конференции | presenting a paper at a conference | présentation d'une communication à une conférence
(выступаю/выступление) с докладом | presenting a paper | présentation d'une communication
(муж/супруг) [-/:] спонсор поездки | husband is the sponsor of the trip | mari garant du voyage
(жена/супруга) [-/:] спонсор поездки | wife is the sponsor of the trip | épouse garante du voyage
(работаю/работает) (дистанционно/удаленно) на российскую компанию | remote work for a Russian company | télétravail pour une société russe
(работаю/работает) (дистанционно/удаленно) на (иностранную/зарубежную) компанию | remote work for a foreign company | télétravail pour une société étrangère
соревнования по {sport} в составе сборной | {sport} competition with the national team | compétition {ofSport} avec l'équipe nationale
(еду/едем/лечу) на соревнования по {sport} | travelling to a {sport} competition | voyage pour une compétition {ofSport}
(еду/едем/лечу) на соревнования по {sport} {in} | travelling to a {sport} competition {in} | voyage pour une compétition {ofSport} {in}
(еду/едем/лечу) на соревнования по {sport} в составе команды | travelling to a {sport} competition with the team | voyage pour une compétition {ofSport} avec l'équipe
(еду/едем/лечу) на соревнования по {sport} в составе (сборной/сборной команды) | travelling to a {sport} competition with the national team | voyage pour une compétition {ofSport} avec l'équipe nationale
(еду/едем/лечу) на соревнования по {sport} в составе сборной россии | travelling to a {sport} competition with the Russian national team | voyage pour une compétition {ofSport} avec l'équipe nationale de Russie
в доме {whose} {in} | at the home {ofMy} {in} | dans la maison {ofMy} {in}
{in} (был/была) в {year} и {year2} [годах/гг./гг] | visited {place} in {year} and {year2} | séjour {in} en {year} et {year2}
(был/была) {in} в {year} и {year2} [годах/гг./гг] | visited {place} in {year} and {year2} | séjour {in} en {year} et {year2}
{into} (еду/едем/лечу/летим/поеду/едет) (впервые/первый раз/в первый раз) | travelling {into} for the first time | premier voyage {in}
{into} (еду/едем/лечу/летим/поеду/едет) (повторно/второй раз/во второй раз) | travelling {into} for the second time | deuxième voyage {in}
{into} (еду/едем/лечу/летим/поеду/едет) с {my} | travelling {into} with {with} | voyage {in} avec {with}
(посещение/навестить/визит к) {whom}, (гражданки/гражданку/гражданке) {land} | visiting {my}, a citizen {ofLand} | visite {toMy}, citoyenne {ofLand}
(посещение/навестить/визит к) {whom}, (гражданина/гражданину) {land} | visiting {my}, a citizen {ofLand} | visite {toMy}, citoyen {ofLand}
(даты/дата) поездки (пока/еще/ещё) не (определены/определена/известны/известна/выбраны/утверждены) | travel dates not yet determined | dates du voyage pas encore fixées
(даты/дата) поездки не (определены/определена/известны/известна/выбраны/утверждены) | travel dates not determined | dates du voyage non fixées
(отели/гостиницы) по (пути следования/маршруту) [тура] | hotels along the route of the tour | hôtels le long de l'itinéraire du circuit
(отель/гостиница) по (пути следования/маршруту) [тура] | hotel along the route of the tour | hôtel le long de l'itinéraire du circuit
(отель/гостиница) в северном гоа | hotel in North Goa | hôtel à Goa Nord
(отель/гостиница) в южном гоа | hotel in South Goa | hôtel à Goa Sud
на лечение {into} | medical treatment {in} | traitement médical {in}
на обследование {into} | medical examination {in} | examen médical {in}
на операцию {into} | surgery {in} | opération {in}
на консультацию {into} | consultation {in} | consultation {in}
на отдых {into} | holiday {in} | vacances {in}
на учебу {into} | studies {in} | études {in}
на работу {into} | work {in} | travail {in}
на стажировку {into} | internship {in} | stage {in}
на конференцию {into} | conference {in} | conférence {in}
на выставку {into} | exhibition {in} | exposition {in}
на соревнования {into} | competition {in} | compétition {in}
на свадьбу {into} | wedding {in} | mariage {in}
до {n} (месяцев/месяца) | up to {n} months | jusqu'à {n} mois
до {n} (дней/дня) | up to {n} days | jusqu'à {n} jours
до {n} (недель/недели) | up to {n} weeks | jusqu'à {n} semaines
на время отпуска | for the time of the holiday | pour la durée des vacances
(был/была) в отпуске | was on holiday | en vacances
прохожу обследование | undergoing a medical examination | examen médical en cours
прохожу обследование {in} | undergoing a medical examination {in} | examen médical en cours {in}
(с подругой и её дочерью/с подругой и ее дочерью) | with a friend and her daughter | avec une amie et sa fille
`;
