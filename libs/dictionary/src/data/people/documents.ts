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
пмж? | permanent residence | résidence permanente
временный вид на жительство | temporary residence permit | titre de séjour temporaire
постоянный вид на жительство | permanent residence permit | titre de séjour permanent
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
согласие на выезд | consent to travel abroad | autorisation de sortie du territoire
согласие на выезд ребенка | consent to a child's travel abroad | autorisation de sortie du territoire pour enfant
доверенность | power of attorney | procuration
водительское удостоверение = водительские права | driving licence | permis de conduire
военный билет | military ID | livret militaire
студенческий билет | student card | carte d'étudiant
пенсионное удостоверение | pension certificate | carte de retraité
свидетельство на возвращение | return certificate | certificat de retour
приглашение | invitation | invitation
приглашение от компании | invitation from a company | invitation d'une société
частное приглашение | private invitation | invitation privée
справка | certificate | attestation
справка с работы = справка с места работы | employment certificate | attestation de travail
справка с места учебы | certificate of enrolment | certificat de scolarité
справка из школы | school certificate | certificat de scolarité
справка о доходах | income certificate | attestation de revenus
справка 2-ндфл = 2-ндфл = справка о доходах 2-ндфл = справка по форме 2-ндфл = справка о доходах по форме 2-ндфл | income certificate (2-NDFL) | attestation de revenus (2-NDFL)
бронь гостиницы = бронирование гостиницы = бронь отеля = бронирование отеля | hotel reservation | réservation d'hôtel
авиабилет | air ticket | billet d'avion
авиабилеты | air tickets | billets d'avion
обратный билет | return ticket | billet de retour
билет | ticket | billet
билеты | tickets | billets
договор | contract | contrat
договор аренды | lease agreement | contrat de location
трудовой договор | employment contract | contrat de travail
дата выдачи | date of issue | date de délivrance
срок действия | period of validity | durée de validité
кем выдан | issued by | délivré par
бессрочно = бессрочный | indefinite | à durée indéterminée
`;
