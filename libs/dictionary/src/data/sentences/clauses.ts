/**
 * What short free phrases are made of. Spellings of one row are parted by ` = `, forms by commas. A bracket gives the French
 * gender of a thing.
 */

/** Present and future: I, he, we, they | English, `@` for am, is, are | French | where to, when one goes somewhere: French. */
export const VERBS = `
работаю, работает, работаем, работают = тружусь, трудится, трудимся, трудятся | work | travaille, travaille, travaillons, travaillent
живу, живет, живем, живут | live | vis, vit, vivons, vivent
проживаю, проживает, проживаем, проживают | reside | réside, réside, résidons, résident
нахожусь, находится, находимся, находятся | @ staying | séjourne, séjourne, séjournons, séjournent
учусь, учится, учимся, учатся = обучаюсь, обучается, обучаемся, обучаются | study | étudie, étudie, étudions, étudient
служу, служит, служим, служат | serve | sers, sert, servons, servent
еду, едет, едем, едут = путешествую, путешествует, путешествуем, путешествуют | @ travelling | voyage, voyage, voyageons, voyagent | vais, va, allons, vont
поеду, поедет, поедем, поедут = выезжаю, выезжает, выезжаем, выезжают = отправляюсь, отправляется, отправляемся, отправляются | @ travelling | pars, part, partons, partent | vais, va, allons, vont
лечу, летит, летим, летят = полечу, полетит, полетим, полетят | @ flying | voyage en avion, voyage en avion, voyageons en avion, voyagent en avion | vais en avion, va en avion, allons en avion, vont en avion
следую, следует, следуем, следуют = направляюсь, направляется, направляемся, направляются | @ travelling | voyage, voyage, voyageons, voyagent | vais, va, allons, vont
вылетаю, вылетает, вылетаем, вылетают = уезжаю, уезжает, уезжаем, уезжают | @ departing | pars, part, partons, partent
прилетаю, прилетает, прилетаем, прилетают = прибываю, прибывает, прибываем, прибывают | @ arriving | arrive, arrive, arrivons, arrivent
возвращаюсь, возвращается, возвращаемся, возвращаются = вернусь, вернется, вернемся, вернутся | @ returning | rentre, rentre, rentrons, rentrent | rentre, rentre, rentrons, rentrent
остановлюсь, остановится, остановимся, остановятся | will stay | séjournerai, séjournera, séjournerons, séjourneront
буду жить, будет жить, будем жить, будут жить = буду проживать, будет проживать, будем проживать, будут проживать | will stay | logerai, logera, logerons, logeront
женюсь, женится, женимся, женятся | @ getting married | me marie, se marie, nous marions, se marient
болею, болеет, болеем, болеют | @ ill | suis malade, est malade, sommes malades, sont malades
лечусь, лечится, лечимся, лечатся | @ undergoing treatment | suis un traitement, suit un traitement, suivons un traitement, suivent un traitement
остаюсь, остается, остаемся, остаются | @ staying | reste, reste, restons, restent
участвую, участвует, участвуем, участвуют = принимаю участие, принимает участие, принимаем участие, принимают участие | @ taking part | participe, participe, participons, participent
отдыхаю, отдыхает, отдыхаем, отдыхают | @ on holiday | suis en vacances, est en vacances, sommes en vacances, sont en vacances
снимаю квартиру, снимает квартиру, снимаем квартиру, снимают квартиру | rent an apartment | loue un appartement, loue un appartement, louons un appartement, louent un appartement
`;

/** What is done to something: I, he, we, they | English | French | `thing`, `place`, `person` or `infinitive`. */
export const DOING = `
получаю, получает, получаем, получают | receive | reçois, reçoit, recevons, reçoivent | thing
оформляю, оформляет, оформляем, оформляют | @ applying for | demande, demande, demandons, demandent | thing
предоставляю, предоставляет, предоставляем, предоставляют | provide | fournis, fournit, fournissons, fournissent | thing
преподаю, преподает, преподаем, преподают | teach | enseigne, enseigne, enseignons, enseignent | language
изучаю, изучает, изучаем, изучают = учу, учит, учим, учат | study | étudie, étudie, étudions, étudient | language
провожу, проводит, проводим, проводят | spend | passe, passe, passons, passent | thing
прохожу, проходит, проходим, проходят | undergo | suis, suit, suivons, suivent | thing
посещу, посетит, посетим, посетят | will visit | visiterai, visitera, visiterons, visiteront | place
навещаю, навещает, навещаем, навещают = навещу, навестит, навестим, навестят | visit | rends visite à, rend visite à, rendons visite à, rendent visite à | person
имею, имеет, имеем, имеют | have | ai, a, avons, ont | thing
снимаю, снимает, снимаем, снимают = арендую, арендует, арендуем, арендуют | rent | loue, loue, louons, louent | thing
оплачиваю, оплачивает, оплачиваем, оплачивают | pay for | paie, paie, payons, paient | thing
прилагаю, прилагает, прилагаем, прилагают | enclose | joins, joint, joignons, joignent | thing
принимаю, принимает, принимаем, принимают | take | prends, prend, prenons, prennent | thing
посещаю, посещает, посещаем, посещают | visit | visite, visite, visitons, visitent | place
сопровождаю, сопровождает, сопровождаем, сопровождают | accompany | accompagne, accompagne, accompagnons, accompagnent | person
хочу, хочет, хотим, хотят = хотел бы, хотел бы, хотели бы, хотели бы = хотела бы | would like | souhaite, souhaite, souhaitons, souhaitent | infinitive
планирую, планирует, планируем, планируют = собираюсь, собирается, собираемся, собираются = намерен = намерена | plan | prévois de, prévoit de, prévoyons de, prévoient de | infinitive
`;

/** What one wants or plans | English | French | what follows. */
export const INFINITIVES = `
посетить = посещать | to visit | visiter | place
увидеть = посмотреть = осмотреть | to see | voir | place
отдохнуть = отдыхать = провести отпуск = провести каникулы | to spend the holidays | passer des vacances
поехать = ездить = съездить = полететь = отправиться | to go | aller
учиться = обучаться | to study | étudier
работать = поработать | to work | travailler
жить = проживать | to live | vivre
остановиться | to stay | séjourner
вернуться = возвратиться | to return | rentrer
переехать | to move | déménager
пробыть = находиться = провести | to stay | séjourner
получить | to obtain | obtenir | thing
купить = приобрести | to buy | acheter | thing
навестить = проведать = увидеться с | to visit | rendre visite à | person
поправить здоровье | to improve my health | améliorer ma santé
пройти лечение = лечиться = полечиться | to undergo medical treatment | suivre un traitement médical
пройти обследование | to undergo a medical examination | passer un examen médical
изучать язык = учить язык | to study the language | étudier la langue
принять участие в конференции | to take part in a conference | participer à une conférence
принять участие в соревнованиях | to take part in a competition | participer à une compétition
`;

/** What was: of a man, of a woman | English | French of a man, of a woman; `~` is left out when somebody else is spoken of. */
export const PAST = `
жил, жила = проживал, проживала | lived | j'ai vécu, j'ai vécu
работал, работала = трудился, трудилась | worked | j'ai travaillé, j'ai travaillé
учился, училась = обучался, обучалась | studied | j'ai étudié, j'ai étudié
служил, служила | served | j'ai servi, j'ai servi
находился, находилась | stayed | j'ai séjourné, j'ai séjourné
отдыхал, отдыхала | spent the holidays | j'ai passé mes vacances, j'ai passé mes vacances
приехал, приехала = прибыл, прибыла = прилетел, прилетела | arrived | arrivé, arrivée
родился, родилась | born | né, née
вернулся, вернулась | returned | rentré, rentrée
лечился, лечилась | underwent treatment | j'ai suivi un traitement, j'ai suivi un traitement
выехал, выехала = уехал, уехала | left | je suis parti, je suis partie
въехал, въехала | entered | je suis entré, je suis entrée
переехал, переехала | moved | j'ai déménagé, j'ai déménagé
был, была = побывал, побывала = бывал, бывала | stayed | j'ai séjourné, j'ai séjourné
ездил, ездила = летал, летала | went | je suis allé, je suis allée
умер, умерла = скончался, скончалась | died | décédé, décédée
погиб, погибла | died | décédé, décédée
получил, получила = получал, получала | obtained | j'ai obtenu, j'ai obtenu | thing
потерял, потеряла = утерял, утеряла = утратил, утратила | lost | j'ai perdu, j'ai perdu | thing
сменил, сменила = поменял, поменяла = изменил, изменила | changed | j'ai changé, j'ai changé | thing
оформил, оформила = оформлял, оформляла | obtained | j'ai obtenu, j'ai obtenu | thing
купил, купила = приобрел, приобрела | bought | j'ai acheté, j'ai acheté | thing
забронировал, забронировала | booked | j'ai réservé, j'ai réservé | thing
оплатил, оплатила | paid for | j'ai payé, j'ai payé | thing
сдал, сдала | handed in | j'ai remis, j'ai remis | thing
подал, подала = подавал, подавала | submitted | j'ai déposé, j'ai déposé | thing
перенес, перенесла | had | j'ai subi, j'ai subi | thing
посетил, посетила = посещал, посещала | visited | j'ai visité, j'ai visité | place
окончил курсы, окончила курсы | completed a course | j'ai suivi une formation, j'ai suivi une formation
`;

/** Things that something is done with. */
export const THINGS = `
отель = гостиница | hotel | hôtel [m]
номер на двоих | double room | chambre double [f]
номер на троих | triple room | chambre triple [f]
номер | room | chambre [f]
комната в отеле = номер в отеле | hotel room | chambre d'hôtel [f]
одноместный номер = одноместное размещение = номер одноместный | single room | chambre individuelle [f]
двухместный номер = двухместное размещение = номер двухместный = двухместный стандартный номер | double room | chambre double [f]
трехместный номер = трехместное размещение | triple room | chambre triple [f]
четырехместный номер | quadruple room | chambre quadruple [f]
семейный номер | family room | chambre familiale [f]
стандартный номер = номер стандарт = стандарт | standard room | chambre standard [f]
номер люкс | suite | suite [f]
стандартный двухместный номер = двухместный номер стандарт | standard double room | chambre double standard [f]
стандартный одноместный номер = одноместный номер стандарт | standard single room | chambre individuelle standard [f]
однокомнатная квартира | one-room apartment | studio [m]
двухкомнатная квартира = 2-комнатная квартира | two-room apartment | appartement de deux pièces [m]
трехкомнатная квартира = 3-комнатная квартира | three-room apartment | appartement de trois pièces [m]
каюта | cabin | cabine [f]
каюта на теплоходе = каюта на корабле = каюта на судне = каюта теплохода | cabin on a ship | cabine à bord d'un bateau [f]
каюта на пароме = каюта парома | cabin on a ferry | cabine à bord d'un ferry [f]
каюта на лайнере = каюта на круизном лайнере = каюта круизного лайнера | cabin on a cruise ship | cabine à bord d'un paquebot [f]
каюта на яхте = каюта яхты | cabin on a yacht | cabine à bord d'un yacht [f]
спонсорское письмо = письмо спонсора | sponsorship letter | lettre de prise en charge [f]
гарантийное письмо | guarantee letter | lettre de garantie [f]
сопроводительное письмо | covering letter | lettre d'accompagnement [f]
рекомендательное письмо | letter of recommendation | lettre de recommandation [f]
письмо-приглашение = пригласительное письмо | letter of invitation | lettre d'invitation [f]
бронирование | reservation | réservation [f]
остановка | stopover | escale [f]
ночевка = ночлег | overnight stay | nuitée [f]
командировка = служебная командировка | business trip | voyage d'affaires [m]
гостевая поездка = частная поездка | private visit | visite privée [f]
деловая поездка | business trip | voyage d'affaires [m]
туристическая поездка | tourist trip | voyage touristique [m]
апартаменты = апартамент | apartment | appartement [m]
квартира | apartment | appartement [m]
дом | house | maison [f]
частный дом | private house | maison individuelle [f]
вилла | villa | villa [f]
хостел | hostel | auberge de jeunesse [f]
виза | visa | visa [m]
туристическая виза | tourist visa | visa touristique [m]
рабочая виза | work visa | visa de travail [m]
студенческая виза = учебная виза | student visa | visa d'étudiant [m]
гостевая виза | visitor visa | visa de visiteur [m]
деловая виза = бизнес-виза | business visa | visa d'affaires [m]
транзитная виза | transit visa | visa de transit [m]
многократная виза = мультивиза | multiple-entry visa | visa à entrées multiples [m]
однократная виза | single-entry visa | visa à une entrée [m]
шенгенская виза = шенген | Schengen visa | visa Schengen [m]
национальная виза | national visa | visa national [m]
первая виза | first visa | premier visa [m]
последняя виза | last visa | dernier visa [m]
предыдущая виза = прошлая виза | previous visa | visa précédent [m]
билеты | tickets | billets [mp]
авиабилеты | air tickets | billets d'avion [mp]
билеты на поезд = ж/д билеты | train tickets | billets de train [mp]
обратный билет | return ticket | billet de retour [m]
вылет = отъезд = выезд = отправление | departure | départ [m]
прилет = прибытие = приезд | arrival | arrivée [f]
въезд | entry | entrée [f]
возвращение | return | retour [m]
рейс | flight | vol [m]
перелет | flight | vol [m]
круиз | cruise | croisière [f]
тур | tour | circuit [m]
поездка | trip | voyage [m]
путешествие | journey | voyage [m]
путевка = турпутевка | package tour | séjour organisé [m]
экскурсия | excursion | excursion [f]
паспорт | passport | passeport [m]
загранпаспорт = заграничный паспорт | international passport | passeport international [m]
старый паспорт = прежний паспорт = предыдущий паспорт | old passport | ancien passeport [m]
новый паспорт | new passport | nouveau passeport [m]
второй паспорт = второй загранпаспорт | second passport | second passeport [m]
бронь отеля = бронь гостиницы = бронирование отеля = бронирование гостиницы | hotel reservation | réservation d'hôtel [f]
бронь | reservation | réservation [f]
подтверждение брони = подтверждение бронирования | booking confirmation | confirmation de réservation [f]
страховка | insurance | assurance [f]
медицинская страховка | medical insurance | assurance médicale [f]
страховой полис = полис | insurance policy | police d'assurance [f]
приглашение | invitation | invitation [f]
справка с работы = справка с места работы | employment certificate | attestation de travail [f]
справка с места учебы = справка из школы = справка из института | certificate of enrolment | certificat de scolarité [m]
справка из банка | bank certificate | attestation bancaire [f]
выписка из банка = банковская выписка = выписка со счета = выписка по счету | bank statement | relevé bancaire [m]
справка о доходах | income certificate | attestation de revenus [f]
согласие родителей = родительское согласие | parental consent | autorisation parentale [f]
согласие обоих родителей | both parents' consent | autorisation des deux parents [f]
согласие на выезд = согласие на выезд ребенка | consent to travel | autorisation de sortie du territoire [f]
согласие отца | father's consent | autorisation du père [f]
согласие матери | mother's consent | autorisation de la mère [f]
доверенность | power of attorney | procuration [f]
свидетельство о рождении | birth certificate | acte de naissance [m]
свидетельство о браке | marriage certificate | acte de mariage [m]
копия паспорта | copy of the passport | copie du passeport [f]
копия визы | copy of the visa | copie du visa [f]
копии документов | copies of documents | copies des documents [fp]
документы | documents | documents [mp]
проживание = размещение | accommodation | hébergement [m]
проживание и питание = питание и проживание | accommodation and meals | hébergement et repas [mp]
питание | meals | repas [mp]
завтрак | breakfast | petit-déjeuner [m]
трансфер | transfer | transfert [m]
транспорт = проезд | transport | transport [m]
расходы | expenses | frais [mp]
все расходы | all expenses | tous les frais [mp]
операция | surgery | opération [f]
обследование = медицинское обследование | medical examination | examen médical [m]
обучение | studies | études [fp]
беременность | pregnancy | grossesse [f]
смена фамилии | change of surname | changement de nom [m]
фамилия | surname | nom [m]
имя | first name | prénom [m]
отчество | patronymic | patronyme [m]
гражданство | citizenship | nationalité [f]
гражданство рф = гражданство россии = российское гражданство | Russian citizenship | nationalité russe [f]
брак | marriage | mariage [m]
средства | funds | fonds [mp]
счет = банковский счет | account | compte [m]
вклад = банковский вклад | deposit | dépôt [m]
роды | childbirth | accouchement [m]
встреча | meeting | rencontre [f]
жизнь | life | vie [f]
пенсию по старости = пенсия по старости | old-age pension | pension de vieillesse [f]
пенсия | pension | pension de retraite [f]
стипендия | scholarship | bourse [f]
алименты | child support | pension alimentaire [f]
зарплата | salary | salaire [m]
курс лечения | course of treatment | traitement [m]
лечение | medical treatment | traitement médical [m]
отпуск | holiday | vacances [fp]
высшее образование | university degree | diplôme d'études supérieures [m]
среднее специальное образование | vocational secondary education | formation secondaire professionnelle [f]
собственное жилье | own home | logement en propriété [m]
жилье | accommodation | logement [m]
собственная квартира = своя квартира | own apartment | appartement en propriété [m]
собственный дом = свой дом | own house | maison en propriété [f]
собственный бизнес = свой бизнес | own business | entreprise personnelle [f]
вид на жительство = внж | residence permit | titre de séjour [m]
двойное гражданство | dual citizenship | double nationalité [f]
второе гражданство | second citizenship | seconde nationalité [f]
отказ в визе | visa refusal | refus de visa [m]
отказ | refusal | refus [m]
постоянный доход = стабильный доход | regular income | revenu régulier [m]
лекарства = медикаменты | medication | médicaments [mp]
таблетки | pills | comprimés [mp]
операция на сердце | heart surgery | opération du cœur [f]
операция на глазах | eye surgery | opération des yeux [f]
инфаркт | heart attack | infarctus [m]
инсульт | stroke | accident vasculaire cérébral [m]
гипертония = гипертоническая болезнь | hypertension | hypertension [f]
сахарный диабет = диабет | diabetes | diabète [m]
астма = бронхиальная астма | asthma | asthme [m]
приглашающее лицо | inviting person | personne invitante [f]
приглашенный | invited person | personne invitée [f]
загородный дом = дача | country house | maison de campagne [f]
гостевой дом | guest house | maison d'hôtes [f]
номер с видом на море | room with a sea view | chambre avec vue sur la mer [f]
отдельное место | separate seat | place séparée [f]
адрес | address | adresse [f]
собака | dog | chien [m]
кошка = кот | cat | chat [m]
автомобиль = машина | car | voiture [f]
личный автомобиль | own car | voiture personnelle [f]
земельный участок = участок | plot of land | terrain [m]
`;

/** What was done with a thing: English, French of a man's noun, of a woman's. `=` in the first cell parts spellings. */
export const DONE = `
забронирован, забронирована, забронировано, забронированы = бронирован, бронирована, бронированы | booked | réservé, réservée
оплачен, оплачена, оплачено, оплачены = оплачивается, оплачиваются | paid for | payé, payée
предоплачен, предоплачена, предоплачено, предоплачены | prepaid | prépayé, prépayée
выдан, выдана, выдано, выданы = выдавалась, была выдана, был выдан, было выдано, были выданы | issued | délivré, délivrée
получен, получена, получено, получены = была получена, был получен | obtained | obtenu, obtenue
изменен, изменена, изменено, изменены = сменена, была изменена, поменяна, было изменено | changed | changé, changée
утерян, утеряна, утеряны = потерян, потеряна, потеряны, утрачен, утрачена, был утерян, была утеряна | lost | perdu, perdue
украден, украдена, украдены = был украден, похищен | stolen | volé, volée
прилагается, прилагаются = приложен, приложена, приложено, приложены | attached | joint, jointe
сдан, сдана, сдано, сданы = был сдан | handed in | remis, remise
действителен, действительна, действительно, действительны = действует, годен, годна | valid | valable, valable
аннулирован, аннулирована, аннулировано, аннулированы = отменен, отменена, отменено, отменены | cancelled | annulé, annulée
подтвержден, подтверждена, подтверждено, подтверждены | confirmed | confirmé, confirmée
включен, включена, включено, включены = включается | included | compris, comprise
расположен, расположена, расположено, расположены | located | situé, située
перенесен, перенесена, перенесены | postponed | reporté, reportée
предоставлен, предоставлена, предоставлено, предоставлены = предоставляется, предоставляются | provided | fourni, fournie
запланирован, запланирована, запланировано, запланированы = планируется, планируются | planned | prévu, prévue
просрочен, просрочена = истек, истекла | expired | expiré, expirée
не использован, не использована, не использованы = не использовалась | not used | non utilisé, non utilisée
куплен, куплена, куплено, куплены = приобретен, приобретена, приобретены | bought | acheté, achetée
арендован, арендована, арендовано, арендованы = арендованная, арендованный, арендованное, снятая, снятый | rented | loué, louée
вакцинирован, вакцинирована = привит, привита | vaccinated | vacciné, vaccinée
нужен, нужна, нужно, нужны = необходим, необходима, необходимо | needed | nécessaire, nécessaire
заменен, заменена, заменены = был заменен | replaced | remplacé, remplacée
заверен нотариально, заверена нотариально, заверено нотариально, заверены нотариально = нотариально заверен, нотариально заверена, нотариально заверено | notarised | notarié, notariée
продлен, продлена, продлены | extended | prolongé, prolongée
имеется, имеются = есть, в наличии | available | disponible, disponible
зарегистрирован, зарегистрирована, зарегистрировано | registered | enregistré, enregistrée
расторгнут | dissolved | dissous, dissoute
`;

/** How, how often, in what order; French `(e)` of a woman. */
export const ADVERBS = `
постоянно = на постоянной основе = на постоянное место жительства | permanently | en permanence
временно | temporarily | temporairement
в настоящее время = на данный момент = в настоящий момент = на сегодняшний день | currently | actuellement
сейчас = теперь | now | actuellement
ранее = раньше = до этого = прежде | previously | auparavant
заранее = предварительно | in advance | à l'avance
полностью | in full | intégralement
частично | in part | en partie
самостоятельно | independently | par mes propres moyens
вместе | together | ensemble
впервые = в первый раз = первый раз | for the first time | pour la première fois
дважды = два раза | twice | deux fois
один раз = однажды | once | une fois
трижды = три раза | three times | trois fois
неоднократно = несколько раз | several times | plusieurs fois
много раз | many times | de nombreuses fois
ежегодно = каждый год | every year | chaque année
раз в год = один раз в год | once a year | une fois par an
два раза в год = дважды в год | twice a year | deux fois par an
раз в месяц = один раз в месяц | once a month | une fois par mois
каждое лето | every summer | chaque été
часто | often | souvent
регулярно | regularly | régulièrement
дистанционно = удаленно | remotely | à distance
один = одна | alone | seul(e)
официально | officially | officiellement
фактически | actually | effectivement
потом = затем = далее = после этого = после чего | then | puis
за границей = за рубежом | abroad | à l'étranger
за границу = за рубеж | abroad | à l'étranger
в период обучения = во время учебы | during my studies | pendant mes études
`;

/** What one goes by. */
export const WAYS_OF_GOING = `
автобусом = на автобусе = на туристическом автобусе = на экскурсионном автобусе | by coach | en autocar
поездом = на поезде = ж/д транспортом = железнодорожным транспортом | by train | en train
самолетом = на самолете = авиатранспортом = авиарейсом | by plane | en avion
на машине = на автомобиле = автомобилем = машиной = на авто | by car | en voiture
на своей машине = на своем автомобиле = на личном автомобиле = на личной машине = на собственном автомобиле | by own car | en voiture personnelle
на арендованной машине = на арендованном автомобиле = на прокатном автомобиле | by rented car | en voiture de location
паромом = на пароме | by ferry | en ferry
на корабле = на теплоходе = морем = кораблем = теплоходом | by ship | en bateau
на круизном лайнере = на лайнере | on a cruise ship | en paquebot
на мотоцикле = на мотоциклах | by motorcycle | à moto
на велосипеде = на велосипедах | by bicycle | à vélo
пешком | on foot | à pied
на такси | by taxi | en taxi
транзитом | in transit | en transit
прямым рейсом = прямой рейс | by direct flight | par vol direct
чартером = чартерным рейсом = чартер | by charter flight | par vol charter
на яхте | by yacht | en yacht
`;
