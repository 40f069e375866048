/** Sentences about money, insurance, housing and hotels. The shape of a row: sentences.ts. */
export const SENTENCES_MONEY = `
все расходы (за счет/за счёт) {whose} | all expenses covered by {by} | tous les frais pris en charge par {by}
все расходы за (свой счет/свой счёт/собственный счет/мой счет) | all expenses at my own expense | tous les frais à ma charge
все расходы за счет (собственных средств/личных средств) | all expenses covered from own funds | tous les frais pris en charge sur fonds personnels
(размещение/проживание/проживаю/буду проживать/остановлюсь/живу) в (студенческом общежитии/общежитии университета/общежитии вуза) | accommodation in a student hall of residence | hébergement en résidence universitaire
(размещение/проживание/проживаю/буду проживать/остановлюсь/живу) в общежитии | accommodation in a hall of residence | hébergement en foyer
(размещение/проживание/проживаю/буду проживать/остановлюсь/буду жить) в (гостинице/отеле) | accommodation in a hotel | hébergement à l'hôtel
(размещение/проживание/проживаю/буду проживать/остановлюсь/буду жить) в хостеле | accommodation in a hostel | hébergement en auberge de jeunesse
(размещение/проживание/проживаю/буду проживать/остановлюсь/буду жить) в (арендованной квартире/съемной квартире/снятой квартире) | accommodation in a rented apartment | hébergement dans un appartement loué
(размещение/проживание/проживаю/буду проживать/остановлюсь/буду жить) в (апартаментах/квартире) | accommodation in an apartment | hébergement dans un appartement
(размещение/проживание/проживаю/буду проживать/остановлюсь/буду жить) в частной квартире | accommodation in a private apartment | hébergement dans un appartement privé
(размещение/проживание/проживаю/буду проживать/остановлюсь/буду жить) в (собственной квартире/своей квартире) | accommodation in own apartment | hébergement dans un appartement personnel
(размещение/проживание/проживаю/буду проживать/остановлюсь/буду жить) в (собственном доме/своем доме) | accommodation in own house | hébergement dans une maison personnelle
(размещение/проживание/проживает) в (принимающей семье/семье) | accommodation with a host family | hébergement en famille d'accueil
(размещение/проживание/проживает) в английской семье | accommodation with an English family | hébergement dans une famille anglaise
(размещение/проживание) на вилле | accommodation in a villa | hébergement dans une villa
(размещение/проживание) на арендованной вилле | accommodation in a rented villa | hébergement dans une villa louée
(размещение/проживание) на яхте | accommodation on a yacht | hébergement sur un yacht
(размещение/проживание) на арендованной яхте | accommodation on a rented yacht | hébergement sur un yacht loué
(размещение/проживание) в кемпинге | accommodation at a campsite | hébergement en camping
(размещение/проживание) в палатке | accommodation in a tent | hébergement sous tente
(завтрак включен/завтраки включены/завтрак входит/завтраки входят) | breakfast included | petit-déjeuner inclus
(с завтраком/с завтраками) | with breakfast | avec petit-déjeuner
(завтраки/завтрак) | breakfast included | petit-déjeuner inclus
(все включено/система все включено/питание все включено) | all inclusive | tout compris
(медстраховка/медицинская страховка/страховка медицинская/медицинский полис) на (весь период/весь срок/все время) [поездки/пребывания/путешествия] | medical insurance for the whole trip | assurance médicale pour toute la durée du voyage
страховка на (весь период/весь срок/все время) [поездки/пребывания/путешествия] | insurance for the whole trip | assurance pour toute la durée du voyage
(медстраховка/медицинская страховка/медицинский полис) (оформлена/куплена/оформлен/приобретена/приобретен) | medical insurance taken out | assurance médicale souscrite
(медстраховка/медицинская страховка/медицинский полис) (есть/имеется) | medical insurance available | assurance médicale disponible
(страховка/страховой полис/полис) (оформлена/куплена/оформлен/приобретена/приобретен) | insurance taken out | assurance souscrite
(страховка/страховой полис/полис) (есть/имеется) | insurance available | assurance disponible
[страховой ]полис №{n} | insurance policy No. {n} | police d'assurance n° {n}
страх. полис №{n} | insurance policy No. {n} | police d'assurance n° {n}
[страховой ]полис №{n} от {date} | insurance policy No. {n} of {date} | police d'assurance n° {n} du {date}
страх. полис №{n} от {date} | insurance policy No. {n} of {date} | police d'assurance n° {n} du {date}
(страховка/страховое покрытие/сумма покрытия/покрытие/страховая сумма) {money} | cover of {money} | couverture de {money}
(проживание/жилье/размещение) (предоставляет/обеспечивает) {who} | accommodation provided by {by} | hébergement assuré par {by}
(проживание/жилье/размещение) (предоставляется/обеспечивается) {payer} | accommodation provided by {by} | hébergement assuré par {by}
(питание и проживание/проживание и питание) (предоставляет/обеспечивает/предоставляют) {who} | accommodation and meals provided by {by} | hébergement et repas assurés par {by}
{who} (предоставляет/обеспечивает/предоставляют/обеспечивают) (проживание/жилье/размещение) | accommodation provided by {by} | hébergement assuré par {by}
(проживание/жилье) оплачено | accommodation paid | hébergement payé
(проживание/жилье) предоплачено | prepaid accommodation | hébergement prépayé
гостиница оплачена | hotel paid for | hôtel payé
тур полностью оплачен | tour paid in full | circuit entièrement payé
путевка полностью оплачена | package tour paid in full | voyage organisé entièrement payé
(поездка/путешествие) полностью (оплачена/оплачено) | trip paid in full | voyage entièrement payé
тур оплачен {payer} | tour paid by {by} | circuit payé par {by}
путевка оплачена {payer} | package tour paid by {by} | voyage organisé payé par {by}
проживание (оплачено/оплачивается) {payer} | accommodation paid by {by} | hébergement payé par {by}
поездка (оплачена/оплачивается) {payer} | trip paid by {by} | voyage payé par {by}
билеты (оплачены/оплачиваются) {payer} | tickets paid by {by} | billets payés par {by}
расходы (оплачены/оплачиваются) {payer} | expenses paid by {by} | frais payés par {by}
расходы несет {who} | expenses covered by {by} | frais pris en charge par {by}
(помощь/материальная помощь/финансовая помощь/поддержка) {whose} | support from {from} | aide {of}
(живу/проживаю) (с/вместе с) {my} | living with {my} | vivant avec {my}
(живет/проживает) (с/вместе с) {my} | living with {with} | vivant avec {with}
(живу/проживаю/живет/проживает) (один/одна) | living alone | vivant seul(e)
(нахожусь/находится/сейчас) на (пенсии/заслуженном отдыхе) | retired | en retraite
(вышел/вышла) на пенсию {time} | retired {going} | en retraite {going}
(на машине/на автомобиле/автомобилем/на своей машине/на личном автомобиле/на собственном автомобиле) через {via} | by car through {via} | en voiture via {via}
(на личном автомобиле/на личной машине/на собственном автомобиле/на своем автомобиле/на своей машине/личным автомобилем/личным транспортом/на личном транспорте) | by own car | en voiture personnelle
(на арендованном автомобиле/на арендованной машине/на прокатном автомобиле) | by rented car | en voiture de location
(в рублях/в российских рублях/рублевый) | in roubles | en roubles
в евро | in euros | en euros
в долларах [сша] | in dollars | en dollars
доход от сдачи квартиры [в аренду/внаем/в наем] | income from renting out an apartment | revenus de la location d'un appartement
доход от сдачи жилья [в аренду/внаем/в наем] | income from renting out accommodation | revenus de la location d'un logement
доход от сдачи квартир [в аренду/внаем/в наем] | income from renting out apartments | revenus de la location d'appartements
доход от сдачи дома [в аренду/внаем] | income from renting out a house | revenus de la location d'une maison
доход от сдачи гаража [в аренду/внаем] | income from renting out a garage | revenus de la location d'un garage
доход от сдачи (помещения/нежилого помещения) [в аренду/внаем] | income from renting out premises | revenus de la location de locaux
доход от сдачи коммерческой недвижимости [в аренду/внаем] | income from renting out commercial real estate | revenus de la location de biens immobiliers commerciaux
командировочные (за счет/от) (организации/компании/работодателя/предприятия/фирмы) | business trip expenses covered by the employer | frais de mission pris en charge par l'employeur
расходы за счет (работодателя/предприятия) | expenses covered by the employer | frais pris en charge par l'employeur
расходы за счет (компании/фирмы) | expenses covered by the company | frais pris en charge par la société
расходы за счет организации | expenses covered by the organisation | frais pris en charge par l'organisation
расходы за (свой счет/собственный счет/счет собственных средств/счет личных средств) | expenses covered from own funds | frais pris en charge sur fonds personnels
расходы за счет {whose} | expenses covered by {by} | frais pris en charge par {by}
(сдаю/сдает) квартиру [в аренду/внаем] | renting out an apartment | location d'un appartement
(сдаю/сдает) квартиры [в аренду/внаем] | renting out apartments | location d'appartements
(сдаю/сдает) (две/2) квартиры [в аренду/внаем] | renting out two apartments | location de deux appartements
(сдаю/сдает) (три/3) квартиры [в аренду/внаем] | renting out three apartments | location de trois appartements
(сдаю/сдает) комнату [в аренду/внаем] | renting out a room | location d'une chambre
(сдаю/сдает) жилье [в аренду/внаем] | renting out accommodation | location d'un logement
(сдаю/сдает) недвижимость [в аренду/внаем] | renting out real estate | location de biens immobiliers
(сдаю/сдает) дом [в аренду/внаем] | renting out a house | location d'une maison
(сдаю/сдает) гараж [в аренду/внаем] | renting out a garage | location d'un garage
(сдаю/сдает) (помещение/нежилое помещение) [в аренду/внаем] | renting out premises | location de locaux
(муж/супруг) (содержит/обеспечивает/меня содержит/меня обеспечивает) | supported by my husband | à la charge de mon mari
(жена/супруга) (содержит/обеспечивает/меня содержит/меня обеспечивает) | supported by my wife | à la charge de ma femme
(содержит/обеспечивает) (муж/супруг) | supported by my husband | à la charge de mon mari
(содержит/обеспечивает) (жена/супруга) | supported by my wife | à la charge de ma femme
(содержит/обеспечивает) сын | supported by my son | à la charge de mon fils
(содержит/обеспечивает) дочь | supported by my daughter | à la charge de ma fille
(содержат/обеспечивают) родители | supported by my parents | à la charge de mes parents
(содержат/обеспечивают) дети | supported by my children | à la charge de mes enfants
родители (содержат/обеспечивают) | supported by parents | à la charge des parents
(мама/мать) (содержит/обеспечивает) | supported by mother | à la charge de la mère
(отец/папа) (содержит/обеспечивает) | supported by father | à la charge du père
страховка на {money} | insurance cover of {money} | couverture d'assurance de {money}
(апартаменты/квартира) (через/на) (airbnb/эйрбиэнби) | apartment through Airbnb | appartement via Airbnb
жилье (через/на) (airbnb/эйрбиэнби) | accommodation through Airbnb | logement via Airbnb
(апартаменты/квартира) (через/на) (booking/booking.com/букинг/букинге) | apartment booked on Booking.com | appartement réservé sur Booking.com
(гостиница/отель) (через/на) (booking/booking.com/букинг) | hotel booked on Booking.com | hôtel réservé sur Booking.com
жилье (через/на) (booking/booking.com/букинг) | accommodation booked on Booking.com | logement réservé sur Booking.com
аренда (апартаментов/квартиры) (через/на) (booking/booking.com/букинг) | apartment rental through Booking.com | location d'un appartement via Booking.com
аренда (апартаментов/квартиры) (через/на) (airbnb/эйрбиэнби) | apartment rental through Airbnb | location d'un appartement via Airbnb
квартира в (собственности/личной собственности) | owned apartment | appartement en propriété
дом в (собственности/личной собственности) | owned house | maison en propriété
жилье в (собственности/личной собственности) | owned home | logement en propriété
(есть/имею/имеется/в собственности) (квартира/квартиру) | owned apartment | appartement en propriété
(есть/имею/имеется/в собственности) (квартира и машина/квартиру и машину/квартира и автомобиль/квартиру и автомобиль) | owned apartment and car | appartement et voiture en propriété
(есть/имею/имеется/в собственности) (дом/частный дом) | owned house | maison en propriété
(находится/нахожусь/состоит/состою) на иждивении (родителей/у родителей) | supported by parents | à la charge des parents
(находится/нахожусь/состоит/состою) на иждивении (мужа/супруга/у мужа) | supported by husband | à la charge du mari
(живу/живет) на (сбережения/накопления) | living on savings | vivant d'économies
(живу/живет) на личные сбережения | living on personal savings | vivant d'économies personnelles
(живу/живет) на пенсию | living on a pension | vivant d'une pension de retraite
(живу/живет) на зарплату мужа | living on husband's salary | vivant du salaire du mari
(живу/живет) на доход от аренды | living on rental income | vivant de revenus locatifs
аренда виллы | villa rental | location d'une villa
аренда дома | house rental | location d'une maison
питание (завтраки/- завтраки/завтрак) | breakfast included | petit-déjeuner inclus
(страховка/страховой полис) (оформлена/оформлен) на (весь срок/весь период) [поездки/пребывания] | insurance taken out for the whole trip | assurance souscrite pour toute la durée du voyage
(медстраховка/медицинская страховка) оформлена на (весь срок/весь период) [поездки/пребывания] | medical insurance taken out for the whole trip | assurance médicale souscrite pour toute la durée du voyage
(отель/гостиница) на (берегу моря/море/побережье) | seaside hotel | hôtel en bord de mer
(отель/гостиница) в центре [города] | hotel in the city centre | hôtel au centre-ville
(хочу/хотел бы/хотела бы/мечтаю) (посмотреть/увидеть) {seen} | I want to see {seen} | je souhaite voir {seen}
(планирую/собираюсь) (посмотреть/увидеть) {seen} | I plan to see {seen} | je prévois de voir {seen}
(хочу/хотел бы/хотела бы/мечтаю) (посетить/осмотреть) {seen} | I want to visit {seen} | je souhaite visiter {seen}
(планирую/собираюсь) (посетить/осмотреть) {seen} | I plan to visit {seen} | je prévois de visiter {seen}
(хотим/хотели бы/мечтаем) (посмотреть/увидеть) {seen} | we want to see {seen} | nous souhaitons voir {seen}
(планируем/собираемся) (посмотреть/увидеть) {seen} | we plan to see {seen} | nous prévoyons de voir {seen}
(хотим/хотели бы/мечтаем) (посетить/осмотреть) {seen} | we want to visit {seen} | nous souhaitons visiter {seen}
(планируем/собираемся) (посетить/осмотреть) {seen} | we plan to visit {seen} | nous prévoyons de visiter {seen}
(хочу/хотел бы/хотела бы/мечтаю) (побывать/поехать/съездить) {in} | I want to visit {place} | je souhaite aller {in}
(хотим/хотели бы/мечтаем) (побывать/поехать/съездить) {in} | we want to visit {place} | nous souhaitons aller {in}
(хочу/хотел бы/хотела бы) отдохнуть на море | I want to have a seaside holiday | je souhaite passer des vacances à la mer
(хочу/хотел бы/хотела бы) отдохнуть {in} | I want to spend a holiday {in} | je souhaite passer des vacances {in}
(хочу/хотел бы/хотела бы) отдохнуть с (семьей/детьми) | I want to have a family holiday | je souhaite passer des vacances en famille
(хочу/хотел бы/хотела бы) (навестить/повидать) {whom} | I want to visit {my} | je souhaite rendre visite {toMy}
(планирую/собираюсь) (навестить/повидать) {whom} | I plan to visit {my} | je prévois de rendre visite {toMy}
(хочу/хотел бы/хотела бы) (познакомиться/ознакомиться) с (культурой/культурой страны) | I want to get to know the culture of the country | je souhaite découvrir la culture du pays
(хочу/хотел бы/хотела бы) (познакомиться/ознакомиться) с (культурой и историей страны/историей и культурой страны) | I want to get to know the history and culture of the country | je souhaite découvrir l'histoire et la culture du pays
(адрес/домашний адрес/фактический адрес) [тот же/такой же/тот же самый], что и (домашний/адрес проживания/по месту жительства/дома) | same as home address | même adresse que le domicile
(адрес/домашний адрес/фактический адрес) (тот же/такой же) что и (домашний/адрес проживания/дома) | same as home address | même adresse que le domicile
(тот же/такой же), что и (домашний/домашний адрес/адрес проживания) | same as home address | même adresse que le domicile
(совпадает/совпадают) с (домашним/домашним адресом/адресом проживания/местом жительства) | same as home address | même adresse que le domicile
(проживание/жилье/размещение) оплачено заранее | accommodation paid in advance | hébergement payé à l'avance
(проживание/жилье/размещение) оплачено полностью | accommodation paid in full | hébergement entièrement payé
(гостиница/отель) (оплачена/оплачен) заранее | hotel paid in advance | hôtel payé à l'avance
(гостиница/отель) (оплачена/оплачен) полностью | hotel paid in full | hôtel entièrement payé
(проживание/жилье/размещение) (будет оплачено/оплачу/оплачивается/оплата) (на месте/при заселении/по прибытии/по приезде) | accommodation to be paid on arrival | hébergement à payer à l'arrivée
(гостиница/отель/гостиницу) (будет оплачена/будет оплачен/оплачу/оплачивается/оплата) (на месте/при заселении/по прибытии/по приезде) | hotel to be paid on arrival | hôtel à payer à l'arrivée
(поездка/путешествие) (оплачена/оплачено) полностью | trip paid in full | voyage entièrement payé
(поездка/путешествие) (оплачена/оплачено) заранее | trip paid in advance | voyage payé à l'avance
(тур/путевка) (оплачен/оплачена) заранее | tour paid in advance | circuit payé à l'avance
путевка оплачена полностью | package tour paid in full | voyage organisé entièrement payé
(билеты/авиабилеты) (оплачены/куплены) заранее | tickets paid in advance | billets payés à l'avance
(билеты/авиабилеты) оплачены полностью | tickets paid in full | billets entièrement payés
перелет оплачен полностью | flight paid in full | vol entièrement payé
(билеты/авиабилеты) выкуплены | tickets bought | billets achetés
(оплачено/оплачена) заранее | prepaid | prépayé
(накопления/сбережения) на (вкладе/банковском вкладе/депозите/вкладе в банке) | savings in a bank deposit | économies sur un dépôt bancaire
личные (сбережения/накопления) на (вкладе/банковском вкладе/депозите/вкладе в банке) | personal savings in a bank deposit | économies personnelles sur un dépôt bancaire
(накопления/сбережения) на (банковском счете/счете в банке) | savings in a bank account | économies sur un compte bancaire
личные (сбережения/накопления) на (банковском счете/счете в банке) | personal savings in a bank account | économies personnelles sur un compte bancaire
оплата (работодателем/предприятием) | paid by the employer | payé par l'employeur
оплата (компанией/фирмой) | paid by the company | payé par la société
оплата организацией | paid by the organisation | payé par l'organisation
тур по столицам европы | tour of European capitals | circuit des capitales européennes
(тур/путешествие/поездка) по европе | tour of Europe | circuit en Europe
питание включено | meals included | repas inclus
(хочу/хотим/хотел бы/хотела бы) показать (детям/ребятам) {seen} | to show {seen} to the children | montrer {seen} aux enfants
(имею/есть/имеется/имеет) (в собственности квартиру/свою квартиру/квартиру/собственную квартиру/квартира) {in} | own an apartment {in} | appartement en propriété {in}
(имею/есть/имеется/имеет) (в собственности дом/свой дом/дом/собственный дом) {in} | own a house {in} | maison en propriété {in}
(собственная/своя/личная) вилла {in} | own villa {in} | villa en propriété {in}
(собственный/свой/личный) дом {in} | own house {in} | maison en propriété {in}
(собственная/своя/личная) квартира {in} | own apartment {in} | appartement en propriété {in}
(пополам с/поровну с/50 на 50 с) {my} | shared equally with {my} | à parts égales avec {my}
(сменил/сменила/изменил/изменила/поменял/поменяла) имя по собственному желанию | changed first name at own wish | prénom changé de plein gré
(сменил/сменила/изменил/изменила/поменял/поменяла) фамилию по собственному желанию | changed surname at own wish | nom changé de plein gré
номер не (помню/помнит/сохранился/известен) | number unknown | numéro inconnu
(средний доход/среднемесячный доход/средняя зарплата/среднемесячная зарплата) {monthly} | average income {monthly} | revenu moyen {monthly}
(доход/мой доход/ежемесячный доход/доход в месяц/доход семьи) [-/:] {monthly} | income {monthly} | revenu {monthly}
(проживание/размещение/жилье) в (кампусе/студенческом кампусе/кампусе университета) | accommodation on the university campus | hébergement sur le campus universitaire
тур с проживанием в отелях [по маршруту] | tour with accommodation in hotels along the route | circuit avec hébergement en hôtel le long de l'itinéraire
(дом/квартира) {whose} в пригороде {land} | home {ofMy} in the suburbs {ofLand} | logement {ofMy} en banlieue {ofLand}
половину оплачиваю я, половину - работодатель | I pay half, the employer pays half | je paie la moitié, l'employeur l'autre moitié
половину (оплачивает/платит) {who} | half paid by {by} | moitié payée par {by}
(помощь/помочь) {to} с (ребенком/новорожденным ребенком/малышом) | helping {my} with the child | aide {toMy} pour s'occuper de l'enfant
(помощь/помочь) {to} с детьми | helping {my} with the children | aide {toMy} pour s'occuper des enfants
(помощь/помочь) {to} с внуками | helping {my} with the grandchildren | aide {toMy} pour s'occuper des petits-enfants
(помощь/помочь) {to} (по уходу за/в уходе за) ребенком | helping {my} to care for the child | aide {toMy} pour s'occuper de l'enfant
(помощь/помочь) {to} (по уходу за/в уходе за) (новорожденным/новорожденным ребенком) | helping {my} to care for the newborn | aide {toMy} pour s'occuper du nouveau-né
(помощь/помочь) {to} (по уходу за/в уходе за) детьми | helping {my} to care for the children | aide {toMy} pour s'occuper des enfants
(сниму/буду снимать) (квартиру/апартаменты) | I will rent an apartment | je louerai un appartement
(снимем/будем снимать) (квартиру/апартаменты) | we will rent an apartment | nous louerons un appartement
(сниму/буду снимать) (квартиру/апартаменты) через airbnb | I will rent an apartment through Airbnb | je louerai un appartement via Airbnb
(снимем/будем снимать) (квартиру/апартаменты) через airbnb | we will rent an apartment through Airbnb | nous louerons un appartement via Airbnb
(сниму/буду снимать) жилье | I will rent accommodation | je louerai un logement
(снимем/будем снимать) жилье | we will rent accommodation | nous louerons un logement
(деньги/средства) на (карте/банковской карте) | money on a bank card | argent sur une carte bancaire
(деньги/средства) на (счете/банковском счете) | money in a bank account | argent sur un compte bancaire
(нет имущества/имущества нет/имущества не имею) | no property | aucun bien
(кредитов нет/кредитов не имею/нет кредитов) | no loans | aucun crédit
(первые/первая/первый) {n} (ночи/ночь/ночей) - отель | first {n} nights: hotel | {n} premières nuits : hôtel
(сам/сама) оплачиваю (поездку/свою поездку) | I pay for the trip myself | je paie moi-même le voyage
(сам/сама) оплачиваю расходы | I pay the expenses myself | je paie moi-même les frais
(сам/сама) оплачиваю все расходы | I pay all expenses myself | je paie moi-même tous les frais
получаю пенсию {money} | pension of {money} | pension de {money}
получаю пенсию {money} в месяц | pension of {money} per month | pension de {money} par mois
получаю зарплату {money} | salary of {money} | salaire de {money}
(доход/зарплата/оклад) {money}/мес[.] | income {money} per month | revenu {money} par mois
отель предоставляет трансфер | transfer provided by the hotel | transfert assuré par l'hôtel
{n} (двухместных номера/двухместных номеров) | {n} double rooms | {n} chambres doubles
(два двухместных номера/2 двухместных номера) | 2 double rooms | 2 chambres doubles
(два одноместных номера/2 одноместных номера) | 2 single rooms | 2 chambres individuelles
(квартира/апартаменты) в аренду на {time} | apartment rented for {time} | appartement loué pour {time}
дом в аренду на {time} | house rented for {time} | maison louée pour {time}
(жилье/проживание) оплачивает {who} | accommodation paid for by {by} | hébergement payé par {by}
(квартиру/жилье) (снимает/арендует) {who} | accommodation rented by {by} | logement loué par {by}
в (квартире/апартаментах) {whose} {in} | in the apartment {ofMy} {in} | dans l'appartement {ofMy} {in}
лимит {money} | limit of {money} | plafond de {money}
{n}(%/ %/% -/ % -) (я/я сам/я сама/сам/сама/за свой счет) | {n}% myself | {n}% moi-même
{n}(%/ %/% -/ % -) (жена/супруга) | {n}% wife | {n}% épouse
{n}(%/ %/% -/ % -) (муж/супруг) | {n}% husband | {n}% mari
{n}(%/ %/% -/ % -) родители | {n}% parents | {n}% parents
{n}(%/ %/% -/ % -) работодатель | {n}% employer | {n}% employeur
{n}(%/ %/% -/ % -) (компания/фирма) | {n}% company | {n}% société
{n}(%/ %/% -/ % -) (приглашающая сторона/приглашающий) | {n}% inviting party | {n}% partie invitante
{n}(%/ %/% -/ % -) принимающая сторона | {n}% host | {n}% partie d'accueil
{n}(%/ %/% -/ % -) сын | {n}% son | {n}% fils
{n}(%/ %/% -/ % -) дочь | {n}% daughter | {n}% fille
(дорогу/проезд) оплачиваю (сам/сама) | I pay for the travel myself | je paie moi-même le voyage
проживание оплачиваю (сам/сама) | I pay for the accommodation myself | je paie moi-même l'hébergement
(перелет/билеты) оплачиваю (сам/сама) | I pay for the flight myself | je paie moi-même le vol
(проживание/жилье) предоставляет (приглашающая сторона/приглашающий) | accommodation provided by the inviting party | hébergement fourni par la partie invitante
(гостиницу/отель) предоставляет (приглашающая сторона/приглашающий) | hotel provided by the inviting party | hôtel fourni par la partie invitante
(проживание/жилье) предоставляет принимающая сторона | accommodation provided by the host | hébergement fourni par la partie d'accueil
(гостиницу/отель) предоставляет принимающая сторона | hotel provided by the host | hôtel fourni par la partie d'accueil
(сдаю/сдает) квартиру {in} | renting out an apartment {in} | location d'un appartement {in}
(сдаю/сдает) дом {in} | renting out a house {in} | location d'une maison {in}
(сдаю/сдает) квартиры {in} | renting out apartments {in} | location d'appartements {in}
кв. в (собственности/личной собственности) | owned apartment | appartement en propriété
(имею/есть/имеется) (жилье/жильё) в собственности | owned home | logement en propriété
(имею/есть/имеется) (квартиру/квартира) в собственности | owned apartment | appartement en propriété
(имею/есть/имеется) (дом/частный дом) в собственности | owned house | maison en propriété
`;
