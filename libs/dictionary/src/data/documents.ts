/** Documents and who issues them. The shape of a row: occupations-office.ts. */
export const DOCUMENTS = `
паспорт | passport | passeport
заграничный паспорт = загранпаспорт | international passport | passeport international
общегражданский паспорт = обычный паспорт | ordinary passport | passeport ordinaire
внутренний паспорт = гражданский паспорт | internal passport | passeport intérieur
дипломатический паспорт | diplomatic passport | passeport diplomatique
служебный паспорт | service passport | passeport de service
официальный паспорт | official passport | passeport officiel
особый паспорт = специальный паспорт | special passport | passeport spécial
паспорт моряка = удостоверение личности моряка | seafarer's identity document | pièce d'identité des gens de mer
проездной документ беженца | refugee travel document | titre de voyage pour réfugié
проездной документ лица без гражданства | stateless person's travel document | titre de voyage pour apatride
проездной документ | travel document | document de voyage
паспорт иностранца | alien's passport | passeport pour étrangers
паспорт негражданина | non-citizen's passport | passeport de non-citoyen
удостоверение личности = id-карта = айди-карта | identity card | carte d'identité
удостоверение беженца | refugee certificate | certificat de réfugié
вид на жительство = внж | residence permit | titre de séjour
временный вид на жительство | temporary residence permit | titre de séjour temporaire
постоянный вид на жительство = пмж | permanent residence permit | titre de séjour permanent
разрешение на временное проживание = рвп | temporary residence permit | autorisation de séjour temporaire
разрешение на работу | work permit | permis de travail
студенческая виза | student visa | visa étudiant
рабочая виза | work visa | visa de travail
туристическая виза | tourist visa | visa touristique
деловая виза = бизнес-виза | business visa | visa d'affaires
гостевая виза = частная виза | private visit visa | visa de visite privée
транзитная виза | transit visa | visa de transit
национальная виза | national visa | visa national
виза | visa | visa
шенгенская виза = виза шенген = шенген | Schengen visa | visa Schengen
разрешение на въезд | entry permit | autorisation d'entrée
свидетельство о рождении | birth certificate | acte de naissance
свидетельство о браке = свидетельство о заключении брака | marriage certificate | acte de mariage
свидетельство о разводе = свидетельство о расторжении брака | divorce certificate | certificat de divorce
свидетельство о смерти | death certificate | acte de décès
свидетельство о перемене имени | certificate of change of name | certificat de changement de nom
согласие на выезд = согласие на выезд ребенка | consent to travel abroad | autorisation de sortie du territoire
доверенность | power of attorney | procuration
водительское удостоверение = водительские права | driving licence | permis de conduire
военный билет | military service record | livret militaire
студенческий билет | student card | carte d'étudiant
пенсионное удостоверение | pension certificate | carte de retraité
свидетельство на возвращение | return certificate | certificat de retour
приглашение | invitation | invitation
приглашение от компании | invitation from a company | invitation d'une société
частное приглашение | private invitation | invitation privée
справка | certificate | attestation
справка с работы = справка с места работы | employment certificate | attestation de travail
справка с места учебы = справка из школы | certificate of enrolment | certificat de scolarité
справка о доходах = справка 2-ндфл | income certificate | attestation de revenus
бронь гостиницы = бронирование гостиницы = бронь отеля = бронирование отеля | hotel reservation | réservation d'hôtel
авиабилет = авиабилеты | air ticket | billet d'avion
обратный билет | return ticket | billet de retour
билет | ticket | billet
билеты | tickets | billets
договор | contract | contrat
договор аренды | lease agreement | contrat de location
трудовой договор | employment contract | contrat de travail
мвд | Ministry of Internal Affairs | ministère de l'Intérieur
мвд россии = министерство внутренних дел россии | Ministry of Internal Affairs of Russia | ministère de l'Intérieur de Russie
министерство внутренних дел | Ministry of Internal Affairs | ministère de l'Intérieur
мвд рф = министерство внутренних дел рф = министерство внутренних дел российской федерации | Ministry of Internal Affairs of the Russian Federation | ministère de l'Intérieur de la Fédération de Russie
гу мвд = главное управление мвд | Main Directorate of the Ministry of Internal Affairs | Direction principale du ministère de l'Intérieur
гу мвд россии = главное управление мвд россии | Main Directorate of the Ministry of Internal Affairs of Russia | Direction principale du ministère de l'Intérieur de Russie
гу мвд россии по г. москве = гу мвд россии по москве = гу мвд россии по городу москве | Main Directorate of the Ministry of Internal Affairs of Russia for Moscow | Direction principale du ministère de l'Intérieur de Russie pour Moscou
гу мвд россии по московской области | Main Directorate of the Ministry of Internal Affairs of Russia for the Moscow Region | Direction principale du ministère de l'Intérieur de Russie pour la région de Moscou
гу мвд россии по г. санкт-петербургу и ленинградской области = гу мвд россии по санкт-петербургу и ленинградской области | Main Directorate of the Ministry of Internal Affairs of Russia for Saint Petersburg and the Leningrad Region | Direction principale du ministère de l'Intérieur de Russie pour Saint-Pétersbourg et la région de Léningrad
умвд = управление мвд | Directorate of the Ministry of Internal Affairs | Direction du ministère de l'Intérieur
умвд россии = управление мвд россии | Directorate of the Ministry of Internal Affairs of Russia | Direction du ministère de l'Intérieur de Russie
омвд = отдел мвд | Department of the Ministry of Internal Affairs | Service du ministère de l'Intérieur
омвд россии = отдел мвд россии | Department of the Ministry of Internal Affairs of Russia | Service du ministère de l'Intérieur de Russie
гувм мвд = гувм мвд россии = главное управление по вопросам миграции мвд россии | Main Directorate for Migration Affairs of the Ministry of Internal Affairs of Russia | Direction principale des questions migratoires du ministère de l'Intérieur de Russie
увм | Directorate for Migration Affairs | Direction des questions migratoires
увм гу мвд россии | Directorate for Migration Affairs of the Main Directorate of the Ministry of Internal Affairs of Russia | Direction des questions migratoires de la Direction principale du ministère de l'Intérieur de Russie
отдел по вопросам миграции = овм | Department for Migration Affairs | Service des questions migratoires
фмс = федеральная миграционная служба | Federal Migration Service | Service fédéral des migrations
фмс россии | Federal Migration Service of Russia | Service fédéral des migrations de Russie
уфмс = управление фмс | Directorate of the Federal Migration Service | Direction du Service fédéral des migrations
уфмс россии | Directorate of the Federal Migration Service of Russia | Direction du Service fédéral des migrations de Russie
офмс = отдел фмс | Department of the Federal Migration Service | Service local des migrations
овд = отдел внутренних дел | Department of Internal Affairs | Service des affaires intérieures
увд = управление внутренних дел | Directorate of Internal Affairs | Direction des affaires intérieures
гувд = главное управление внутренних дел | Main Directorate of Internal Affairs | Direction principale des affaires intérieures
ровд | District Department of Internal Affairs | Service des affaires intérieures de district
овир | Visa and Registration Department | Service des visas et de l'enregistrement
паспортный стол | passport office | bureau des passeports
отделение полиции | police station | commissariat de police
мид = министерство иностранных дел | Ministry of Foreign Affairs | ministère des Affaires étrangères
мид россии = министерство иностранных дел россии | Ministry of Foreign Affairs of Russia | ministère des Affaires étrangères de Russie
мид рф = министерство иностранных дел российской федерации | Ministry of Foreign Affairs of the Russian Federation | ministère des Affaires étrangères de la Fédération de Russie
посольство | embassy | ambassade
посольство россии | Embassy of Russia | ambassade de Russie
посольство российской федерации = посольство рф | Embassy of the Russian Federation | ambassade de la Fédération de Russie
консульство | consulate | consulat
генеральное консульство = генконсульство | consulate general | consulat général
генеральное консульство россии = генконсульство россии | Consulate General of Russia | consulat général de Russie
визовый центр | visa application centre | centre de demande de visa
загс = отдел загс = орган загс | civil registry office | bureau de l'état civil
дворец бракосочетания | wedding palace | palais des mariages
мфц = многофункциональный центр | multifunctional public services centre | centre multifonctionnel de services publics
нотариальная контора | notary's office | étude notariale
суд | court | tribunal
районный суд | district court | tribunal de district
пограничная служба | border service | service des frontières
таможня | customs | douane
налоговая инспекция = ифнс | tax inspectorate | inspection des impôts
министерство обороны = минобороны | Ministry of Defence | ministère de la Défense
министерство обороны российской федерации = министерство обороны рф | Ministry of Defence of the Russian Federation | ministère de la Défense de la Fédération de Russie
министерство здравоохранения = минздрав | Ministry of Health | ministère de la Santé
министерство образования | Ministry of Education | ministère de l'Éducation
министерство юстиции = минюст | Ministry of Justice | ministère de la Justice
министерство финансов = минфин | Ministry of Finance | ministère des Finances
министерство | ministry | ministère
администрация города = городская администрация | city administration | administration municipale
администрация района | district administration | administration du district
пенсионный фонд | pension fund | caisse de retraite
государственная дума = госдума | State Duma | Douma d'État
росгвардия | National Guard of Russia | Garde nationale de Russie
мчс = мчс россии | Ministry of Emergency Situations of Russia | ministère des Situations d'urgence de Russie
фсб = фсб россии | Federal Security Service of Russia | Service fédéral de sécurité de Russie
дата выдачи | date of issue | date de délivrance
срок действия | period of validity | durée de validité
кем выдан | issued by | délivré par
бессрочно = бессрочный | indefinite | à durée indéterminée
`;
