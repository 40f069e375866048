/** The general vocabulary of free phrases: papers, offices, law, army, visas. The shape of a row: free-nouns-travel.ts. */
export const FREE_NOUNS_STATE = `
документ | document | document [m]
документы | documents | documents [mp]
пакет документов | set of documents | dossier [m]
комплект документов | set of documents | dossier [m]
паспорт | passport | passeport [m] | in the passport / dans le passeport
загранпаспорт | international passport | passeport international [m] | in the international passport / dans le passeport international
заграничный паспорт | international passport | passeport international [m]
внутренний паспорт | internal passport | passeport intérieur [m]
удостоверение | identity document | pièce d'identité [f]
удостоверение личности | identity document | pièce d'identité [f]
виза | visa | visa [m]
визы | visas | visas [mp]
шенген | Schengen visa | visa Schengen [m]
шенгенская виза | Schengen visa | visa Schengen [m]
мультивиза | multiple-entry visa | visa à entrées multiples [m]
вид на жительство | residence permit | titre de séjour [m]
внж* | residence permit | titre de séjour [m]
разрешение | permit | autorisation [f]
разрешение на работу | work permit | permis de travail [m]
патент | work permit | permis de travail [m]
лицензия | licence | licence [f]
справка | certificate | attestation [f]
справка с работы | employment certificate | attestation de travail [f]
справка о доходах | income certificate | attestation de revenus [f]
свидетельство | certificate | certificat [m]
свидетельство о рождении | birth certificate | acte de naissance [m]
свидетельство о браке | marriage certificate | acte de mariage [m]
свидетельство о смерти | death certificate | acte de décès [m]
доверенность | power of attorney | procuration [f]
согласие | consent | autorisation [f]
заявление | application | demande [f]
анкета | application form | formulaire [m] | in the application form / dans le formulaire
запрос | request | demande [f]
ходатайство | petition | requête [f]
жалоба | complaint | plainte [f]
приказ | order | ordre [m]
постановление | decree | décret [m]
закон | law | loi [f]
статья | section | article [m]
указ | decree | décret [m]
копия | copy | copie [f]
оригинал | original | original [m]
перевод | translation | traduction [f]
нотариальный перевод | notarised translation | traduction certifiée [f]
апостиль | apostille | apostille [f]
печать | stamp | cachet [m]
штамп | stamp | cachet [m]
подпись | signature | signature [f]
отметка | note | mention [f]
запись | record | mention [f]
подтверждение | confirmation | confirmation [f]
бумага | paper | papier [m]
архив | archive | archives [fp]
данные | data | données [fp]
сведения* | information | informations [fp]
информация | information | informations [fp]
биометрия | biometrics | données biométriques [fp]
отпечатки пальцев | fingerprints | empreintes digitales [fp]
оформление | processing | établissement [m]
оформление документов | paperwork | démarches administratives [fp]
оформление визы | visa application | demande de visa [f]
получение | obtaining | obtention [f]
выдача | issue | délivrance [f]
подача | submission | dépôt [m]
подача документов | submission of documents | dépôt de documents [m]
продление | extension | prolongation [f]
смена | change | changement [m]
смена фамилии | change of surname | changement de nom [m]
изменение | change | changement [m]
утрата | loss | perte [f]
отказ | refusal | refus [m]
отказ в визе | visa refusal | refus de visa [m]
отказы | refusals | refus [mp]
запрет | ban | interdiction [f]
запрет на въезд | entry ban | interdiction d'entrée [f]
нарушение | violation | infraction [f]
нарушения* | violations | infractions [fp]
депортация | deportation | expulsion [f]
выдворение | expulsion | expulsion [f]
аннулирование | annulment | annulation [f]
просрочка | overstay | dépassement de séjour [m]
визовый режим | visa regime | régime des visas [m]
основание | ground | motif [m]
объяснение | explanation | explication [f]
недостаток | lack | insuffisance [f]
отсутствие | absence | absence [f]
наличие | presence | présence [f]
несоответствие | discrepancy | non-conformité [f]
сомнение | doubt | doute [m]
подозрение | suspicion | soupçon [m]
посольство | embassy | ambassade [f] | at the embassy / à l'ambassade
консульство | consulate | consulat [m] | at the consulate / au consulat
визовый центр | visa centre | centre de visas [m] | at the visa centre / au centre de visas
консул | consul | consul [mh]
посол | ambassador | ambassadeur [mh]
миграционная служба | migration service | service des migrations [m]
полиция | police | police [f] | in the police / dans la police
суд | court | tribunal [m] | in court / au tribunal
прокуратура | prosecutor's office | parquet [m]
загс* | civil registry office | bureau de l'état civil [m] | at the civil registry office / au bureau de l'état civil
нотариус | notary | notaire [mh]
адвокат | lawyer | avocat [mh]
юрист | lawyer | juriste [mh]
администрация | administration | administration [f] | in the administration / dans l'administration
министерство | ministry | ministère [m] | at the ministry / au ministère
правительство | government | gouvernement [m]
ведомство | authority | administration [f]
орган | authority | autorité [f]
служба | service | service [m]
отдел | department | service [m]
подразделение | unit | unité [f]
чиновник | official | fonctionnaire [mh]
государственный служащий | civil servant | fonctionnaire [mh]
служащий | employee | employé [mh]
служащая | employee | employée [fh]
депутат | deputy | député [mh]
гражданин | citizen | citoyen [mh]
гражданка | citizen | citoyenne [fh]
граждане* | citizens | citoyens [mph]
гражданство | citizenship | nationalité [f]
двойное гражданство | dual citizenship | double nationalité [f]
иностранец | foreigner | étranger [mh]
мигрант | migrant | migrant [mh]
беженец | refugee | réfugié [mh]
резидент | resident | résident [mh]
соотечественник | compatriot | compatriote [mh]
регистрация | registration | enregistrement [m]
прописка | registered address | domicile officiel [m]
судимость | criminal record | casier judiciaire [m]
преступление | crime | crime [m]
уголовное дело | criminal case | affaire pénale [f]
ответственность | liability | responsabilité [f]
опека | guardianship | tutelle [f]
опекун | guardian | tuteur [mh]
усыновление | adoption | adoption [f]
завещание | will | testament [m]
выборы | elections | élections [fp]
партия | party | parti [m]
профсоюз | trade union | syndicat [m]
ассоциация | association | association [f]
фонд | foundation | fondation [f]
общество | society | société [f]
союз | union | union [f]
федерация | federation | fédération [f]
общественная организация | public organisation | organisation sociale [f]
волонтер | volunteer | bénévole [mh]
волонтерство | volunteering | bénévolat [mu]
армия | army | armée [f] | in the army / dans l'armée
флот | fleet | flotte [f] | in the navy / dans la marine
военно-морской флот | navy | marine [f] | in the navy / dans la marine
тихоокеанский флот | Pacific Fleet | flotte du Pacifique [f] | in the Pacific Fleet / dans la flotte du Pacifique
северный флот | Northern Fleet | flotte du Nord [f] | in the Northern Fleet / dans la flotte du Nord
балтийский флот | Baltic Fleet | flotte de la Baltique [f] | in the Baltic Fleet / dans la flotte de la Baltique
черноморский флот | Black Sea Fleet | flotte de la mer Noire [f] | in the Black Sea Fleet / dans la flotte de la mer Noire
каспийская флотилия | Caspian Flotilla | flottille de la Caspienne [f]
войска* | troops | troupes [fp] | in the troops / dans les troupes
мотострелковые войска* | motorised infantry | infanterie motorisée [fu] | in the motorised infantry / dans l'infanterie motorisée
танковые войска* | tank troops | troupes blindées [fp] | in the tank troops / dans les troupes blindées
ракетные войска* | missile troops | troupes de missiles [fp] | in the missile troops / dans les troupes de missiles
инженерные войска* | engineer troops | génie militaire [mu] | in the engineer troops / dans le génie militaire
железнодорожные войска* | railway troops | troupes ferroviaires [fp] | in the railway troops / dans les troupes ferroviaires
воздушно-десантные войска* | airborne troops | troupes aéroportées [fp] | in the airborne troops / dans les troupes aéroportées
вдв* | airborne troops | troupes aéroportées [fp] | in the airborne troops / dans les troupes aéroportées
внутренние войска* | internal troops | troupes intérieures [fp] | in the internal troops / dans les troupes intérieures
пограничные войска* | border troops | garde-frontières [mp] | in the border troops / dans les garde-frontières
погранвойска* | border troops | garde-frontières [mp] | in the border troops / dans les garde-frontières
войска связи* | signal troops | transmissions [fp] | in the signal troops / dans les transmissions
войска пво* | air defence troops | défense antiaérienne [fu] | in the air defence troops / dans la défense antiaérienne
пво* | air defence | défense antiaérienne [fu] | in air defence / dans la défense antiaérienne
рвсн* | Strategic Missile Forces | forces de missiles stratégiques [fp] | in the Strategic Missile Forces / dans les forces de missiles stratégiques
ввс* | Air Force | armée de l'air [f] | in the Air Force / dans l'armée de l'air
вмф* | Navy | marine [f] | in the Navy / dans la marine
стройбат | construction battalion | bataillon de construction [m] | in a construction battalion / dans un bataillon de construction
морская пехота | marines | infanterie de marine [fu] | in the marines / dans l'infanterie de marine
артиллерия | artillery | artillerie [fu] | in the artillery / dans l'artillerie
авиация | aviation | aviation [fu] | in aviation / dans l'aviation
спецназ | special forces | forces spéciales [fp] | in the special forces / dans les forces spéciales
росгвардия | National Guard | Garde nationale [f] | in the National Guard / dans la Garde nationale
вооруженные силы | armed forces | forces armées [fp] | in the armed forces / dans les forces armées
воинская часть | military unit | unité militaire [f] | in a military unit / dans une unité militaire
военная часть | military unit | unité militaire [f]
воинское звание | military rank | grade militaire [m]
звание | rank | grade [m]
военная служба | military service | service militaire [m]
срочная служба | compulsory military service | service militaire obligatoire [m]
военкомат | military commissariat | commissariat militaire [m] | at the military commissariat / au commissariat militaire
военный билет | military ID | livret militaire [m]
запас | reserve | réserve [f] | in the reserve / dans la réserve
увольнение в запас | discharge to the reserve | passage dans la réserve [m]
отставка | retirement | retraite [f]
офицер | officer | officier [mh]
солдат | soldier | soldat [mh]
рядовой | private | simple soldat [mh]
матрос | seaman | matelot [mh]
старший матрос | leading seaman | matelot breveté [mh]
сержант | sergeant | sergent [mh]
младший сержант | junior sergeant | caporal-chef [mh]
старший сержант | senior sergeant | sergent-chef [mh]
старшина | sergeant major | adjudant [mh]
прапорщик | warrant officer | adjudant-chef [mh]
лейтенант | lieutenant | lieutenant [mh]
капитан | captain | capitaine [mh]
майор | major | commandant [mh]
подполковник | lieutenant colonel | lieutenant-colonel [mh]
полковник | colonel | colonel [mh]
ефрейтор | lance corporal | caporal [mh]
ветеран | veteran | ancien combattant [mh]
ветеран боевых действий | combat veteran | ancien combattant [mh]
участник боевых действий | combat veteran | ancien combattant [mh]
война | war | guerre [f] | in the war / à la guerre
боевые действия* | combat operations | opérations militaires [fp] | in combat operations / dans des opérations militaires
служба в армии | military service | service militaire [m]
оружие | weapons | armes [fp]
награда | award | décoration [f]
медаль | medal | médaille [f]
орден | order | ordre [m]
благодарность | commendation | lettre de félicitations [f]
почетная грамота | certificate of honour | diplôme d'honneur [m]
льгота | benefit | avantage [m]
статус | status | statut [m]
режим | regime | régime [m]
санкции | sanctions | sanctions [fp]
пандемия | pandemic | pandémie [f]
карантин | quarantine | quarantaine [f] | in quarantine / en quarantaine
ковид | COVID-19 | COVID-19 [mu]
требование | requirement | exigence [f]
обязанность | duty | obligation [f]
обязательство | obligation | engagement [m]
разрешение на временное проживание | temporary residence permit | permis de séjour temporaire [m]
рвп* | temporary residence permit | permis de séjour temporaire [m]
пмж* | permanent residence | résidence permanente [f] | with permanent residence / en résidence permanente
постоянное место жительства | permanent residence | résidence permanente [f]
воссоединение семьи | family reunification | regroupement familial [m]
воссоединение с семьей | family reunification | regroupement familial [m]
присоединение | joining | embarquement [m]
присоединение к судну | joining a ship | embarquement sur un navire [m]
посадка на судно | boarding a ship | embarquement sur un navire [m]
смена экипажа | crew change | relève d'équipage [f]
заключение | conclusion | conclusion [f]
заключение брака | marriage | mariage [m]
расторжение брака | dissolution of marriage | dissolution du mariage [f]
установление отцовства | establishment of paternity | établissement de la filiation paternelle [m]
признание | recognition | reconnaissance [f]
освобождение | release | libération [f]
рассмотрение | consideration | examen [m]
рассмотрение заявления | consideration of the application | examen de la demande [m]
собеседование | interview | entretien [m] | at an interview / en entretien
очередь | queue | file d'attente [f]
госпошлина | state fee | taxe d'État [f]
визовый сбор | visa fee | frais de visa [mp]
выставление | issuing | émission [f]
`;
