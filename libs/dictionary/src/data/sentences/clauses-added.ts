/** What stands behind a verb or a thing and is always said the same way. The shape of a row: clauses.ts. */
export const ADDED = `
на северном флоте = в северном флоте | in the Northern Fleet | dans la flotte du Nord
на тихоокеанском флоте = в тихоокеанском флоте = на тоф | in the Pacific Fleet | dans la flotte du Pacifique
на балтийском флоте = в балтийском флоте | in the Baltic Fleet | dans la flotte de la Baltique
на черноморском флоте = в черноморском флоте | in the Black Sea Fleet | dans la flotte de la mer Noire
на флоте = во флоте = в вмф = на вмф | in the navy | dans la marine
в вдв = в воздушно-десантных войсках | in the airborne troops | dans les troupes aéroportées
в ввс = в военно-воздушных силах | in the Air Force | dans l'armée de l'air
в вкс = в воздушно-космических силах | in the Aerospace Forces | dans les Forces aérospatiales
в рвсн = в ракетных войсках стратегического назначения | in the Strategic Missile Forces | dans les Forces des missiles stratégiques
в ракетных войсках | in the missile troops | dans les troupes de missiles
в пво = в войсках пво | in air defence | dans la défense antiaérienne
в погранвойсках = в пограничных войсках | in the border troops | dans les garde-frontières
во внутренних войсках | in the internal troops | dans les troupes intérieures
в мотострелковых войсках | in the motorised infantry | dans l'infanterie motorisée
в танковых войсках | in the tank troops | dans les troupes blindées
в войсках связи | in the signal troops | dans les transmissions
в железнодорожных войсках | in the railway troops | dans les troupes ferroviaires
в инженерных войсках | in the engineer troops | dans le génie militaire
в морской пехоте | in the marines | dans l'infanterie de marine
в полиции | in the police | dans la police
в мвд = в органах внутренних дел | in the internal affairs bodies | dans les organes de l'intérieur
в гибдд = в гаи | in the traffic police | dans la police routière
в прокуратуре | at the prosecutor's office | au parquet
в суде | at a court | dans un tribunal
в мчс | at the Ministry of Emergency Situations | au ministère des Situations d'urgence
в налоговой = в налоговой инспекции = в налоговой службе | at the tax office | aux services fiscaux
на таможне = в таможне | at the customs | à la douane
в мэрии | at the mayor's office | à la mairie
в администрации | in the administration | dans l'administration
в правительстве | in the government | au gouvernement
в министерстве | at a ministry | dans un ministère
в церкви | at a church | dans une église
в охране | in security | dans la sécurité
в торговле = в сфере торговли | in trade | dans le commerce
в медицине = в сфере медицины | in medicine | dans la médecine
в образовании = в сфере образования | in education | dans l'enseignement
в строительстве = в сфере строительства = на стройке | in construction | dans le bâtiment
в it = в айти = в сфере it | in IT | dans l'informatique
в сфере услуг | in the service sector | dans les services
на железной дороге = на ржд | on the railway | aux chemins de fer
на скорой помощи = на скорой | in the ambulance service | au service d'ambulance
в стройбате | in a construction battalion | dans un bataillon de construction
в артиллерии | in the artillery | dans l'artillerie
по техническим причинам | for technical reasons | pour des raisons techniques
по неизвестной причине = по неизвестным причинам | for unknown reasons | pour des raisons inconnues
по уважительной причине = по уважительным причинам | for a valid reason | pour un motif valable
в собственности | owned | en propriété
в личной собственности | in personal ownership | en propriété personnelle
в совместной собственности = в общей собственности | jointly owned | en copropriété
в долевой собственности | in shared ownership | en indivision
в аренде | rented | en location
в ипотеке | with a mortgage | sous hypothèque
на счете = на счету = на банковском счете = на счете в банке = на счету в банке | in a bank account | sur un compte bancaire
на вкладе = на депозите = на банковском вкладе | in a bank deposit | sur un dépôt bancaire
на карте = на банковской карте = на карточке | on a bank card | sur une carte bancaire
по программе | under the programme | dans le cadre du programme
по отцу = по отцовской линии = по линии отца | on the father's side | par le père
по матери = по материнской линии = по линии матери | on the mother's side | par la mère
в море | at sea | en mer
по контракту | under a contract | sous contrat
рядом с клиникой = недалеко от клиники = возле клиники | near the clinic | près de la clinique
рядом с больницей = недалеко от больницы = возле больницы | near the hospital | près de l'hôpital
рядом с университетом = недалеко от университета = возле университета | near the university | près de l'université
рядом с вокзалом = недалеко от вокзала = возле вокзала | near the railway station | près de la gare
рядом с аэропортом = недалеко от аэропорта = возле аэропорта | near the airport | près de l'aéroport
рядом с пляжем = недалеко от пляжа = возле пляжа | near the beach | près de la plage
рядом с метро = недалеко от метро = возле метро | near the underground | près du métro
рядом с центром = недалеко от центра | near the centre | près du centre
со словарем | with a dictionary | avec un dictionnaire
с завтраком = с завтраками | with breakfast | avec petit-déjeuner
без завтрака | without breakfast | sans petit-déjeuner
с полупансионом | with half board | en demi-pension
с питанием | with meals | avec repas
без питания | without meals | sans repas
все включено = по системе все включено | all inclusive | tout compris
со всей семьей = всей семьей | with the whole family | avec toute la famille
по контракту = по договору | under a contract | sous contrat
в армии | in the army | dans l'armée
с группой школьников | with a group of schoolchildren | avec un groupe d'élèves
на двоих = на 2 человек | for two | pour deux personnes
на троих = на 3 человек | for three | pour trois personnes
на четверых = на 4 человек | for four | pour quatre personnes
с видом на море | with a sea view | avec vue sur la mer
с балконом | with a balcony | avec balcon
с кухней | with a kitchen | avec cuisine
с бассейном | with a swimming pool | avec piscine
с двумя спальнями | with two bedrooms | avec deux chambres
в деревне = в селе = в сельской местности | in a village | dans un village
на севере = на крайнем севере | in the North | dans le Nord
на юге | in the South | dans le Sud
в россии | in Russia | en Russie
на родине | in my home country | dans mon pays
в конференции | in a conference | à une conférence
в соревнованиях | in a competition | à une compétition
с командой | with the team | avec l'équipe
с детьми | with the children | avec les enfants
с ребенком | with a child | avec un enfant
вдвоем | together (two people) | à deux
втроем | together (three people) | à trois
вчетвером | together (four people) | à quatre
отдельно от родителей | separately from my parents | séparément de mes parents
по трудовому договору = по договору | under an employment contract | sous contrat de travail
в оба конца = туда и обратно | return | aller-retour
в составе сборной = в составе сборной команды = со сборной | with the national team | avec l'équipe nationale
в составе команды | with the team | avec l'équipe
до конца года | until the end of the year | jusqu'à la fin de l'année
на берегу моря = у моря = на побережье = на первой линии | by the sea | au bord de la mer
на берегу озера = у озера | by a lake | au bord d'un lac
в горах | in the mountains | à la montagne
в центре города = в центре | in the city centre | au centre-ville
в городе | in the city | en ville
в частном доме | in a private house | dans une maison particulière
в собственном доме = в своем доме | in own house | dans ma propre maison
в своей квартире = в собственной квартире | in own apartment | dans mon propre appartement
в съемной квартире = в арендованной квартире = на съемной квартире | in a rented apartment | dans un appartement loué
в квартире = в апартаментах | in an apartment | dans un appartement
в отеле = в гостинице | at a hotel | à l'hôtel
в этом отеле = в данном отеле | at this hotel | dans cet hôtel
в разных отелях = в отелях | at different hotels | dans différents hôtels
в хостеле | at a hostel | dans une auberge de jeunesse
в санатории | at a sanatorium | dans un sanatorium
в общежитии | in a hall of residence | en foyer
в студенческом общежитии | in a student hall of residence | en résidence universitaire
на вилле | in a villa | dans une villa
на даче | at a country house | dans une maison de campagne
дома | at home | à la maison
домой | home | à la maison
на родину | home | au pays
за мой счет = за свой счет | at my own expense | à mes frais
в отпуск | on holiday | en vacances
на отдых = отдыхать | on holiday | en vacances
в командировке = в деловой поездке | on a business trip | en voyage d'affaires
в гостях | on a visit | en visite
в круизе | on a cruise | en croisière
в составе делегации | in a delegation | au sein d'une délégation
в отпуске = на отдыхе | on holiday | en vacances
на каникулы | for the school holidays | pour les vacances scolaires
в командировку | on a business trip | en voyage d'affaires
на лечение = лечиться | for medical treatment | pour un traitement médical
на обследование | for a medical examination | pour un examen médical
на операцию | for surgery | pour une opération
на консультацию | for a consultation | pour une consultation
на учебу = учиться = на обучение | to study | pour étudier
на работу = работать | to work | pour travailler
на стажировку | for an internship | pour un stage
на выходные | for the weekend | pour le week-end
на праздники | for the holidays | pour les fêtes
на новый год | for New Year | pour le Nouvel An
на новогодние праздники = на новогодние каникулы | for the New Year holidays | pour les fêtes de fin d'année
на майские праздники | for the May holidays | pour les fêtes de mai
на рождество | for Christmas | pour Noël
на свадьбу | for a wedding | pour un mariage
на похороны | for a funeral | pour des obsèques
на соревнования | for a competition | pour une compétition
на экскурсию = на экскурсии | for sightseeing | pour des visites touristiques
на конференцию | for a conference | pour une conférence
на выставку | for an exhibition | pour une exposition
на переговоры | for negotiations | pour des négociations
на концерт | for a concert | pour un concert
на фестиваль | for a festival | pour un festival
в гости | on a visit | en visite
в составе группы = с группой | in a group | en groupe
с классом | with the class | avec ma classe
с тренером | with the coach | avec l'entraîneur
по туристической визе | on a tourist visa | avec un visa touristique
по рабочей визе | on a work visa | avec un visa de travail
по студенческой визе | on a student visa | avec un visa d'étudiant
по приглашению | by invitation | sur invitation
по путевке = по туристической путевке | on a package tour | en séjour organisé
по работе | for work | pour le travail
по делам = по бизнесу | on business | pour affaires
по обмену = по программе обмена | on an exchange programme | dans le cadre d'un échange
по уходу за ребенком | to care for a child | pour s'occuper d'un enfant
на время поездки = на период поездки | for the time of the trip | pour la durée du voyage
на весь срок = на весь период = на весь срок поездки = на весь период поездки = на все время | for the whole stay | pour tout le séjour
после развода | after the divorce | après le divorce
после замужества = после свадьбы | after marriage | après le mariage
при вступлении в брак | on marriage | lors du mariage
до замужества = до брака | before marriage | avant le mariage
при рождении | at birth | à la naissance
в связи с замужеством = в связи с браком = в связи с вступлением в брак | because of marriage | en raison du mariage
в связи с разводом = в связи с расторжением брака | because of divorce | en raison du divorce
в связи с окончанием срока = в связи с окончанием срока действия = по истечении срока = по истечении срока действия | because of expiry | en raison de l'expiration
по собственному желанию = по личному желанию = по желанию | at my own wish | de mon plein gré
по состоянию здоровья = по медицинским показаниям | for health reasons | pour raisons de santé
по болезни | because of illness | pour cause de maladie
по национальности | by ethnicity | par origine
на границе | at the border | à la frontière
в аэропорту | at the airport | à l'aéroport
в старом паспорте = в предыдущем паспорте = в прежнем паспорте | in the old passport | dans l'ancien passeport
отдельно | separately | séparément
через airbnb | via Airbnb | via Airbnb
через booking = через booking.com = через букинг = на booking = на booking.com = на букинг = на букинге | via Booking.com | via Booking.com
через интернет = онлайн | online | en ligne
через турагентство = через агентство = через турфирму = через туроператора | through a travel agency | par une agence de voyages
на красном море | by the Red Sea | au bord de la mer Rouge
на черном море | by the Black Sea | au bord de la mer Noire
на средиземном море | by the Mediterranean Sea | au bord de la Méditerranée
на море = на морском побережье = на побережье | at the seaside | à la mer | to the seaside
в кампусе = на кампусе = в кампусе университета = на территории кампуса | on the university campus | sur le campus universitaire
в пригороде | in the suburbs | en banlieue
за городом | out of town | hors de la ville
с пересадкой | with a connection | avec correspondance
с видом на горы | with a mountain view | avec vue sur les montagnes
по маршруту | along the route | le long de l'itinéraire
с визами | with visas | contenant des visas
с визой | with a visa | contenant un visa
в утерянном паспорте | in the lost passport | dans le passeport perdu
в новом паспорте | in the new passport | dans le nouveau passeport
в другом городе | in another city | dans une autre ville
в другой стране | in another country | dans un autre pays
рядом с вокзалом = возле вокзала = у вокзала | near the railway station | près de la gare
рядом с аэропортом = возле аэропорта = недалеко от аэропорта | near the airport | près de l'aéroport
рядом с морем = недалеко от моря = возле моря | near the sea | près de la mer
рядом с университетом = возле университета | near the university | près de l'université
недалеко от центра = рядом с центром | near the centre | près du centre
на круизном лайнере = на лайнере | on a cruise ship | à bord d'un paquebot
за сутки | per day | par jour
об остатке средств = об остатке на счете = об остатке денежных средств | of the account balance | du solde du compte
по семейным обстоятельствам = по семейным причинам | for family reasons | pour raisons familiales
по моей просьбе = по просьбе заявителя | at my request | à ma demande
с нами | with us | avec nous
со мной | with me | avec moi
от давления = от гипертонии | for blood pressure | contre l'hypertension
на крите | in Crete | en Crète
с соседями | with the neighbours | avec les voisins
по желанию отчима | at my stepfather's wish | à la demande de mon beau-père
на лекарства | for medication | pour des médicaments
от covid-19 = от коронавируса = от ковида | against COVID-19 | contre le COVID-19
взамен утерянного = взамен потерянного = взамен утраченного | to replace a lost one | en remplacement du document perdu
взамен украденного | to replace a stolen one | en remplacement du document volé
взамен просроченного | to replace an expired one | en remplacement du document expiré
взамен старого | to replace the old one | en remplacement de l'ancien document
при получении нового = при получении нового паспорта | on receipt of the new one | lors de la remise du nouveau
на судне = на борту судна | on board a vessel | à bord d'un navire
по области = по региону | within the region | dans la région
по городу | around the city | en ville
по стране | within the country | dans le pays
по району | within the district | dans le district
по россии | within Russia | en Russie
на заказ = под заказ | to order | sur commande
с английского на русский | from English into Russian | de l'anglais vers le russe
с русского на английский | from Russian into English | du russe vers l'anglais
с немецкого на русский | from German into Russian | de l'allemand vers le russe
с французского на русский | from French into Russian | du français vers le russe
с китайского на русский | from Chinese into Russian | du chinois vers le russe
со склада | from the warehouse | de l'entrepôt
вахтовым методом | on a rotational basis | par rotation
посменно = сменами | in shifts | par équipes
неполный день = неполный рабочий день | part-time | à temps partiel
на полставки = на полставке | half-time | à mi-temps
на складе | at a warehouse | dans un entrepôt
на кассе | at the cash desk | à la caisse
на дому | at home | à domicile
условно | on a suspended sentence | avec sursis
в метро | in the underground | dans le métro
на лето | for the summer | pour l'été
на зиму | for the winter | pour l'hiver
`;
