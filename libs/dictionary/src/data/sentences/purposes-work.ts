/** Purposes of a journey: business, work, science. The shape of a row: occupations-office.ts. */
export const PURPOSES_WORK = `
деловая = деловая поездка = бизнес-поездка = деловой визит | business trip | voyage d'affaires
командировка = служебная командировка = служебная поездка | business trip | mission professionnelle
бизнес = деловые цели | business | affaires [pl]
переговоры | negotiations | négociations
деловые переговоры | business negotiations | négociations commerciales
деловая встреча | business meeting | réunion d'affaires [f]
деловые встречи | business meetings | réunions d'affaires [pl]
встреча с партнерами | meeting with business partners | rencontre avec des partenaires commerciaux
визит к партнерам по бизнесу = визит к деловым партнерам = визит к бизнес-партнерам | visit to business partners | visite à des partenaires commerciaux
поездка к партнерам по бизнесу = поездка к деловым партнерам = поездка к бизнес-партнерам | trip to business partners | voyage chez des partenaires commerciaux
встреча с партнерами по бизнесу = встреча с деловыми партнерами | meeting with business partners | rencontre avec des partenaires commerciaux
участие в переговорах | participation in negotiations | participation à des négociations
подписание договора = подписание контракта = заключение договора = заключение контракта | signing of a contract | signature d'un contrat
выставка | exhibition | exposition [f]
участие в выставке | participation in an exhibition | participation à une exposition
посещение выставки = посещение выставок | visit to an exhibition | visite d'une exposition
ярмарка | trade fair | foire [f]
участие в ярмарке | participation in a trade fair | participation à une foire
конференция | conference | conférence [f]
участие в конференции = участие в конференциях | participation in a conference | participation à une conférence
научная конференция | scientific conference | conférence scientifique [f]
участие в научной конференции | participation in a scientific conference | participation à une conférence scientifique
семинар | seminar | séminaire [m]
участие в семинаре | participation in a seminar | participation à un séminaire
конгресс = съезд | congress | congrès [m]
участие в конгрессе | participation in a congress | participation à un congrès
форум | forum | forum [m]
участие в форуме | participation in a forum | participation à un forum
симпозиум | symposium | symposium [m]
тренинг | training | formation
участие в тренинге | participation in a training course | participation à une formation
обучение персонала | staff training | formation du personnel
монтаж оборудования = установка оборудования | installation of equipment | installation d'équipements
ремонт оборудования | equipment repair | réparation d'équipements
закупка оборудования | purchase of equipment | achat d'équipements
научная работа = научные исследования | scientific research | recherche scientifique
исследование? | research | recherche
научная стажировка | research stay | séjour de recherche
стажировка = практика? | internship | stage
производственная практика | work placement | stage en entreprise
официальный визит | official visit | visite officielle
служебная? | official trip | voyage officiel
работа и путешествие = работа и путешествия | work and travel | travail et voyage
работа = трудоустройство = трудовая деятельность | employment | emploi
работа по контракту | contract work | travail sous contrat
сезонная работа | seasonal work | travail saisonnier
международные перевозки = международные грузовые перевозки | international freight transport | transport international de marchandises
грузоперевозки = грузовые перевозки | freight transport | transport de marchandises
пассажирские перевозки | passenger transport | transport de voyageurs
круизный лайнер = круизное судно | cruise ship | navire de croisière
деловой туризм | business tourism | tourisme d'affaires
регистрация компании | company registration | enregistrement d'une société
открытие бизнеса | starting a business | création d'entreprise
открытие компании = открытие фирмы | opening a company | ouverture d'une société
деловые переговоры и встречи | business negotiations and meetings | négociations et réunions d'affaires
переговоры с деловыми партнерами = переговоры с бизнес-партнерами | negotiations with business partners | négociations avec des partenaires commerciaux
встречи и переговоры с деловыми партнерами | meetings and negotiations with business partners | rencontres et négociations avec des partenaires commerciaux
переговоры с партнерами | negotiations with partners | négociations avec des partenaires
переговоры с поставщиками | negotiations with suppliers | négociations avec des fournisseurs
переговоры с клиентами = переговоры с заказчиками | negotiations with clients | négociations avec des clients
встреча с поставщиками | meeting with suppliers | rencontre avec des fournisseurs
встреча с клиентами | meeting with clients | rencontre avec des clients
посещение завода | visit to a factory | visite d'une usine
посещение предприятия | visit to an enterprise | visite d'une entreprise
посещение производства | visit to a production facility | visite d'un site de production
посещение головного офиса = визит в головной офис | visit to the head office | visite au siège
посещение ярмарки | visit to a trade fair | visite d'une foire
посещение конференции | attending a conference | participation à une conférence
деловое мероприятие = бизнес-мероприятие | business event | événement professionnel
корпоратив = корпоративное мероприятие | corporate event | événement d'entreprise
тимбилдинг | team building | cohésion d'équipe
служебная цель | official business | motif professionnel
сервисное обслуживание оборудования | servicing of equipment | maintenance d'équipements
пусконаладочные работы = пусконаладка = наладка оборудования | commissioning of equipment | mise en service d'équipements
приемка оборудования | acceptance of equipment | réception d'équipements
инспекция оборудования | equipment inspection | inspection d'équipements
обмен опытом | exchange of experience | échange d'expérience
бизнес-обучение | business training | formation professionnelle
обучение по программе компании | training under the company's programme | formation dans le cadre du programme de la société
международная конференция | international conference | conférence internationale [f]
международная выставка | international exhibition | exposition internationale [f]
научно-практическая конференция | research and practice conference | conférence scientifique et pratique [f]
мастер-класс | master class | classe de maître [f]
участие в мастер-классах | participation in master classes | participation à des classes de maître
участие в мастер-классе | participation in a master class | participation à une classe de maître
вебинар | webinar | webinaire
симпозиумы | symposia | symposiums
научный обмен = академический обмен = академическая мобильность | academic exchange | échange universitaire
чтение лекций | lecturing | cours magistraux
лекции | lectures | conférences
защита диссертации | thesis defence | soutenance de thèse
научная экспедиция | scientific expedition | expédition scientifique
экспедиция | expedition | expédition
олимпиада | olympiad | olympiade [f]
участие в олимпиаде | participation in an olympiad | participation à une olympiade
журналистская работа = журналистская деятельность = работа сми | journalism | journalisme
перегон яхты | yacht delivery | convoyage de yacht
посадка на судно = следование на судно | joining a vessel | embarquement sur un navire
присоединение к экипажу | joining the crew | embarquement dans l'équipage
работа по найму = наемная работа | employment | emploi
сезонные работы | seasonal work | travail saisonnier
летняя работа | summer work | travail d'été
работа на каникулах | work during the holidays | travail pendant les vacances
стажировка в компании | company internship | stage en entreprise
перевозка грузов | freight transport | transport de marchandises
доставка груза = доставка грузов | delivery of goods | livraison de marchandises
дипломатическая = дипломатическая миссия | diplomatic mission | mission diplomatique
официальная делегация | official delegation | délégation officielle
в составе официальной делегации | in an official delegation | au sein d'une délégation officielle
в составе делегации | in a delegation | au sein d'une délégation
кантонская ярмарка | Canton Fair | Foire de Canton
встреча с инвесторами | meeting with investors | rencontre avec des investisseurs
встреча с заказчиками | meeting with clients | rencontre avec des clients
встреча с заказчиком | meeting with a client | rencontre avec un client
собеседование? = собеседование с работодателем | job interview | entretien d'embauche
встреча с работодателем | meeting with an employer | rencontre avec un employeur
собеседование в университете | university interview | entretien à l'université
аудит поставщика = аудит поставщиков | supplier audit | audit de fournisseur
посещение завода-изготовителя | visit to the manufacturer's factory | visite de l'usine du fabricant
инспекция завода | factory inspection | inspection d'usine
приемка судна | acceptance of a vessel | réception d'un navire
поставка оборудования | supply of equipment | livraison d'équipements
техническое обслуживание оборудования = обслуживание оборудования | equipment maintenance | maintenance d'équipements
шеф-монтаж = шефмонтаж | installation supervision | supervision du montage
согласование контракта = обсуждение контракта | contract negotiations | négociation de contrat
презентация | presentation | présentation
презентация продукции | product presentation | présentation de produits
закупка товара = закупка товаров | purchase of goods | achat de marchandises
обучение сотрудников | staff training | formation du personnel
стажировка в клинике | clinical placement | stage clinique
медицинская стажировка | medical internship | stage médical
стажировка в университете | university placement | stage à l'université
преподавание = преподавательская деятельность | teaching | enseignement
исследовательская работа = проведение исследований = научно-исследовательская работа | research | recherche
работа в архиве = работа в архивах | archive research | recherche dans les archives
защита диплома = защита дипломной работы | diploma defence | soutenance de mémoire
участие в мастер-классе по вокалу | vocal master class | classe de maître de chant
художественная выставка | art exhibition | exposition d'art
персональная выставка | solo exhibition | exposition personnelle
выставка картин | exhibition of paintings | exposition de peintures
книжная ярмарка | book fair | salon du livre
перегон автомобиля из европы | delivery of a car from Europe | convoyage d'une voiture depuis l'Europe
участие в ярмарке вакансий | participation in a job fair | participation à un salon de l'emploi
программа работы и путешествий | work and travel programme | programme travail et voyage
научный семинар | scientific seminar | séminaire scientifique [m]
отраслевая выставка | trade exhibition | salon professionnel [m]
промышленная выставка | industrial exhibition | salon industriel [m]
медицинский конгресс | medical congress | congrès médical [m]
экономический форум | economic forum | forum économique [m]
молодежный форум | youth forum | forum de la jeunesse [m]
стенд компании | company stand | stand de la société
на борту круизного лайнера = на борту круизного судна = на борту лайнера | on board a cruise ship | à bord d'un navire de croisière
на борту теплохода = на борту судна = на борту корабля | on board a ship | à bord d'un navire
перегон автомобиля | driving a car home | convoyage d'une voiture
перегон судна | delivery of a vessel | convoyage d'un navire
работа на судне = работа на корабле | work on board a vessel | travail à bord d'un navire
рождественские ярмарки = посещение рождественских ярмарок | Christmas markets | marchés de Noël
корпоративная поездка | company trip | voyage d'entreprise
обучение на заводе-изготовителе | training at the manufacturer's factory | formation à l'usine du fabricant
проведение экскурсий | conducting guided tours | animation de visites guidées
организация и проведение экскурсий | organising and conducting guided tours | organisation et animation de visites guidées
организация и проведение мероприятий | organising and holding events | organisation et tenue d'événements
организация и проведение праздников | organising and holding celebrations | organisation et animation de fêtes
организация и проведение выставок | organising and holding exhibitions | organisation et tenue d'expositions
организация и проведение конференций | organising and holding conferences | organisation et tenue de conférences
`;
