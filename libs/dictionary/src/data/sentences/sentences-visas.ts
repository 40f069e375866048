/** Sentences about visas, passports, refusals and citizenship. The shape of a row: sentences.ts. */
export const SENTENCES_VISAS = `
запрет [на въезд] снят | entry ban lifted | interdiction d'entrée levée
запрет [на въезд] снят {time} | entry ban lifted {time} | interdiction d'entrée levée {time}
(последние/за последние) {n} (года/лет) виз не (получал/получала/было) | no visas obtained in the last {n} years | aucun visa obtenu au cours des {n} dernières années
(депортации/депортациям) не (подвергался/подвергалась) | never deported | jamais expulsé(e)
(депортациям/депортации/выдворению/выдворениям) (ранее не/никогда не) (подвергался/подвергалась) | never deported | jamais expulsé(e)
не (подвергался/подвергалась) (депортации/выдворению/депортациям) | never deported | jamais expulsé(e)
отказ в (визе/визах) (в/во/на) {via} {time} | refusal of a visa to {via} {time} | refus de visa pour {via} {time}
отказ в (визе/визах) (в/во/на) {via} | refusal of a visa to {via} | refus de visa pour {via}
[мои ]отпечатки [пальцев ](сдавал/сдавала/сдал/сдала/сданы/были сданы/сдавались) {time} | fingerprints given {time} | empreintes digitales données {time}
[мои ]отпечатки [пальцев ](снимали/снимались/взяты/были взяты/сняты) {time} | fingerprints taken {time} | empreintes digitales relevées {time}
[мои ]отпечатки [пальцев ](сдавал/сдавала/сдал/сдала/сданы/были сданы/сдавались) | fingerprints given | empreintes digitales données
(сдавал/сдавала/сдал/сдала) (отпечатки/отпечатки пальцев) {time} | fingerprints given {time} | empreintes digitales données {time}
(сдавал/сдавала/сдал/сдала) (биометрию/биометрические данные) {time} | biometrics given {time} | données biométriques fournies {time}
(сдавал/сдавала/сдал/сдала) (отпечатки/отпечатки пальцев) | fingerprints given | empreintes digitales données
(сдавал/сдавала/сдал/сдала) (биометрию/биометрические данные) | biometrics given | données biométriques fournies
(отпечатки/отпечатки пальцев) не (сдавал/сдавала/сдавались/сданы) | fingerprints not given | empreintes digitales non données
(биометрию/биометрические данные) не (сдавал/сдавала/сдавались/сданы) | biometrics not given | données biométriques non fournies
(отпечатки/отпечатки пальцев) (ранее/раньше) не (сдавал/сдавала/сдавались/сданы) | fingerprints not given before | empreintes digitales non données auparavant
прошу (выдать/оформить/предоставить) (многократную/мультикратную/многоразовую) визу | I request a multiple-entry visa | je demande un visa à entrées multiples
прошу (выдать/оформить/предоставить) (многократную/мультикратную/многоразовую) шенгенскую визу | I request a multiple-entry Schengen visa | je demande un visa Schengen à entrées multiples
просим (выдать/оформить/предоставить) (многократную/мультикратную/многоразовую) визу | we request multiple-entry visas | nous demandons des visas à entrées multiples
прошу (выдать/оформить/предоставить) однократную визу | I request a single-entry visa | je demande un visa à entrée unique
прошу (выдать/оформить/предоставить) двукратную визу | I request a double-entry visa | je demande un visa à deux entrées
прошу (выдать/оформить/предоставить) визу | I request a visa | je demande un visa
просим (выдать/оформить/предоставить) визу | we request a visa | nous demandons un visa
прошу (выдать/оформить/предоставить) визу на {n} (дней/дня/день) | I request a visa for {n} days | je demande un visa pour {n} jours
прошу (выдать/оформить/предоставить) многократную визу на {n} (дней/дня/день) | I request a multiple-entry visa for {n} days | je demande un visa à entrées multiples pour {n} jours
прошу (выдать/оформить/предоставить) многократную визу на {time} | I request a multiple-entry visa for {time} | je demande un visa à entrées multiples pour {time}
визу (получал/получала/получил/получила) {time} | visa obtained {time} | visa obtenu {time}
виза (получена/выдана/была выдана/была получена) {time} | visa issued {time} | visa délivré {time}
виза (была выдана/выдана/была получена) | visa issued | visa délivré
виза (не использована/не была использована/не использовалась) | visa not used | visa non utilisé
виза (была выдана/выдана/получена) но не (использована/использовалась/была использована) | visa issued but not used | visa délivré mais non utilisé
виза (аннулирована/была аннулирована) | visa cancelled | visa annulé
виза (просрочена/истекла/закончилась) | visa expired | visa expiré
виза действует до {date} | visa valid until {date} | visa valable jusqu'au {date}
виза в старом паспорте | visa in the old passport | visa dans l'ancien passeport
шенгенские визы (ранее не/раньше не/никогда не) (получал/получала) | no previous Schengen visas | pas de visa Schengen antérieur
(визы/виз) (ранее не/раньше не/никогда не) (получал/получала) | no previous visas | pas de visa antérieur
(отказов/отказа) [в визах/в визе] не (было/имею/получал/получала) | no visa refusals | aucun refus de visa
(отказов/отказа) в (визах/визе/выдаче виз/выдаче визы) не (было/имею/получал/получала) | no visa refusals | aucun refus de visa
отказ в визе {time} | visa refusal {time} | refus de visa {time}
(получил/получила/был/получал/получала) отказ в визе | visa refused | refus de visa
(получил/получила/был/получал/получала) отказ в визе {time} | visa refused {time} | refus de visa {time}
(депортации/депортаций) не (было/имею) | no deportations | aucune expulsion
не (выезжал/выезжала) (из россии/за пределы россии/за пределы рф/из рф) {time} | have not left Russia {time} | je n'ai pas quitté la Russie {time}
(не/никогда не) (выезжал/выезжала) (из россии/за пределы россии/за пределы рф/из рф) | never left Russia | je n'ai jamais quitté la Russie
(нарушений визового режима/нарушений режима пребывания) не (было/имею/имеется) | no visa violations | aucune infraction au régime des visas
не (депортировался/депортировалась/был депортирован/была депортирована) | never deported | jamais expulsé(e)
двойного гражданства (не имею/не имеет/нет) | no dual citizenship | pas de double nationalité
(второго/другого/иного) гражданства (не имею/не имеет/нет) | no other citizenship | pas d'autre nationalité
не имею (второго/другого/иного) гражданства | no other citizenship | pas d'autre nationalité
гражданство (изменил/изменила/сменил/сменила) {time} | changed citizenship {time} | changement de nationalité {time}
[мой ](старый/прежний/предыдущий) [заграничный ](паспорт/загранпаспорт) (утерян/потерян/утрачен/был утерян/был потерян) | old passport lost | ancien passeport perdu
[мой ](старый/прежний/предыдущий) [заграничный ](паспорт/загранпаспорт) (украден/был украден) | old passport stolen | ancien passeport volé
[мой ](старый/прежний/предыдущий) [заграничный ](паспорт/загранпаспорт) (аннулирован/погашен) | old passport cancelled | ancien passeport annulé
[мой ](старый/прежний/предыдущий) [заграничный ](паспорт/загранпаспорт) сдан | old passport handed in | ancien passeport remis
[мой ](старый/прежний/предыдущий) [заграничный ](паспорт/загранпаспорт) (утерян/потерян/утрачен) {time} | old passport lost {time} | ancien passeport perdu {time}
(паспорт/загранпаспорт/заграничный паспорт) (утерян/потерян/утрачен/был утерян) {time} | passport lost {time} | passeport perdu {time}
(потерял/потеряла/утерял/утеряла) (паспорт/загранпаспорт) {time} | passport lost {time} | passeport perdu {time}
(паспорт/загранпаспорт/заграничный паспорт) (украден/был украден) {time} | passport stolen {time} | passeport volé {time}
(паспорт/загранпаспорт) (утерян/потерян/был утерян) | passport lost | passeport perdu
(внж/вид на жительство) {in} | residence permit {in} | titre de séjour {in}
(внж/вид на жительство) {in} {time} | residence permit {in} {time} | titre de séjour {in} {time}
(имею/есть/имеется/имеет) (внж/вид на жительство) {in} | residence permit {in} | titre de séjour {in}
(пмж/постоянный вид на жительство) {in} | permanent residence permit {in} | titre de séjour permanent {in}
копия (прилагается/приложена) | copy attached | copie jointe
копия паспорта (прилагается/приложена) | copy of the passport attached | copie du passeport jointe
копия визы (прилагается/приложена) | copy of the visa attached | copie du visa jointe
поездка (отменена/отменилась/была отменена) (из-за/по причине/в связи с) (болезни/болезнью) | the trip was cancelled because of illness | le voyage a été annulé pour cause de maladie
поездка не состоялась (из-за/по причине/в связи с) (болезни/болезнью) | the trip did not take place because of illness | le voyage n'a pas eu lieu pour cause de maladie
поездка (отменена/отменилась/была отменена) (из-за болезни/по причине болезни/по болезни) {whose} | the trip was cancelled because of the illness {of} | le voyage a été annulé en raison de la maladie {of}
поездка не состоялась (из-за болезни/по причине болезни/по болезни) {whose} | the trip did not take place because of the illness {of} | le voyage n'a pas eu lieu en raison de la maladie {of}
поездка (отменена/отменилась/была отменена) (из-за/по причине) (пандемии/коронавируса/covid-19/ковида) | the trip was cancelled because of the pandemic | le voyage a été annulé en raison de la pandémie
поездка (отменена/отменилась/была отменена) (из-за/по причине) карантина | the trip was cancelled because of the quarantine | le voyage a été annulé en raison de la quarantaine
поездка не состоялась (из-за/по причине) (пандемии/коронавируса/covid-19/ковида) | the trip did not take place because of the pandemic | le voyage n'a pas eu lieu en raison de la pandémie
виза была {time} | visa {time} | visa {time}
шенгенская виза была {time} | Schengen visa {time} | visa Schengen {time}
виза [была ]в (старом/предыдущем/прежнем) паспорте | visa in the old passport | visa dans l'ancien passeport
виза [была ]в другом паспорте | visa in another passport | visa dans un autre passeport
виза [была ]в утерянном паспорте | visa in the lost passport | visa dans le passeport perdu
шенгенская виза [была ]в (старом/предыдущем/прежнем) паспорте | Schengen visa in the old passport | visa Schengen dans l'ancien passeport
(визу получал/визу получала/виза получена/виза выдана) в консульстве {land} | visa obtained at the consulate {ofLand} | visa obtenu au consulat {ofLand}
(визу получал/визу получала/виза получена/виза выдана) в посольстве {land} | visa obtained at the embassy {ofLand} | visa obtenu à l'ambassade {ofLand}
(паспорт/загранпаспорт) (поменял/поменяла/заменен/сменил/сменила/получен новый) (в связи со сменой фамилии/из-за смены фамилии/по смене фамилии) | passport changed because of a change of surname | passeport changé en raison d'un changement de nom
(паспорт/загранпаспорт) (поменял/поменяла/заменен/сменил/сменила) (по сроку/по окончании срока/в связи с окончанием срока действия/по истечении срока) | passport replaced on expiry | passeport remplacé à expiration
(шенген/шенгенская виза/шенгенские визы) (был/была/были) (дважды/два раза/2 раза) | Schengen visa held twice | visa Schengen obtenu deux fois
(виза/визы) (была/были) (дважды/два раза/2 раза) | visa held twice | visa obtenu deux fois
(шенген/шенгенская виза/шенгенские визы) (был/была/были) (неоднократно/несколько раз) | Schengen visas held several times | visas Schengen obtenus plusieurs fois
(шенген/шенгенская виза/шенгенские визы) (был/была/были) много раз | Schengen visas held many times | visas Schengen obtenus de nombreuses fois
(виза/визы) (была/были) (неоднократно/несколько раз) | visas held several times | visas obtenus plusieurs fois
(виза/визы) (была/были) много раз | visas held many times | visas obtenus de nombreuses fois
виза {land} действует до {year} | visa {ofLand} valid until {year} | visa {ofLand} valable jusqu'en {year}
виза {land} | visa {ofLand} | visa {ofLand}
(загранпаспорт/паспорт/заграничный паспорт) украли {time} | passport stolen {time} | passeport volé {time}
(загранпаспорт/паспорт/заграничный паспорт) украли в {year} | passport stolen in {year} | passeport volé en {year}
(визовых отказов/отказов/отказов в визах/отказов в визе) (нет/не было/не имеется) | no visa refusals | aucun refus de visa
она замужем за гражданином {land} | she is married to a citizen {ofLand} | elle est mariée à un citoyen {ofLand}
замужем за гражданином {land} | married to a citizen {ofLand} | mariée à un citoyen {ofLand}
женат на гражданке {land} | married to a citizen {ofLand} | marié à une citoyenne {ofLand}
(ранее/раньше) (получал/получала/получали/имел/имела) шенгенские визы | previously obtained Schengen visas | visas Schengen obtenus précédemment
(ранее/раньше) (получал/получала/имел/имела) шенгенскую визу | previously obtained a Schengen visa | visa Schengen obtenu précédemment
(ранее/раньше) (получал/получала/имел/имела) визы | previously obtained visas | visas obtenus précédemment
(ранее/раньше) (получал/получала/имел/имела) визу {land} | previously obtained a visa {ofLand} | visa {ofLand} obtenu précédemment
(получал/получала/имел/имела) шенгенские визы [ранее/раньше] | Schengen visas obtained previously | visas Schengen obtenus précédemment
(получал/получала/имел/имела) шенгенские визы {time} | Schengen visas obtained {time} | visas Schengen obtenus {time}
(неоднократно/несколько раз) (получал/получала) шенгенские визы | Schengen visas obtained several times | visas Schengen obtenus à plusieurs reprises
много раз (получал/получала) шенгенские визы | Schengen visas obtained many times | visas Schengen obtenus à de nombreuses reprises
(визовый режим/визовых правил/правила пребывания) (не нарушал/не нарушала/никогда не нарушал/никогда не нарушала) | no visa violations | aucune infraction au régime des visas
(визовых нарушений/нарушений сроков/нарушений сроков пребывания) (не было/нет/не имею) | no visa violations | aucune infraction au régime des visas
(все визы/визы) (использованы/использовал/использовала) (по назначению/без нарушений) | visas used properly | visas utilisés conformément
(паспорт/загранпаспорт/заграничный паспорт) с (предыдущей/прошлой/старой) визой (утерян/потерян/утрачен/был утерян/был потерян) | passport with the previous visa lost | passeport avec le visa précédent perdu
(паспорт/загранпаспорт/заграничный паспорт) с шенгенской визой (утерян/потерян/утрачен/был утерян/был потерян) | passport with the Schengen visa lost | passeport avec le visa Schengen perdu
(потерял/потеряла/утерял/утеряла) (паспорт/загранпаспорт/заграничный паспорт) с визой | passport with a visa lost | passeport contenant un visa perdu
(потерял/потеряла/утерял/утеряла) (паспорт/загранпаспорт/заграничный паспорт) с визами | passport with visas lost | passeport contenant des visas perdu
(потерял/потеряла/утерял/утеряла) (паспорт/загранпаспорт/заграничный паспорт) с визой {time} | passport with a visa lost {time} | passeport contenant un visa perdu {time}
(паспорт/загранпаспорт/заграничный паспорт) с (предыдущими/прошлыми/старыми) визами (утерян/потерян/утрачен/был утерян/был потерян) | passport with the previous visas lost | passeport avec les visas précédents perdu
(паспорт/загранпаспорт/заграничный паспорт) с шенгенскими визами (утерян/потерян/утрачен/был утерян/был потерян) | passport with the Schengen visas lost | passeport avec les visas Schengen perdu
(паспорт/загранпаспорт/заграничный паспорт) с (предыдущей/прошлой/старой) визой (украден/был украден) | passport with the previous visa stolen | passeport avec le visa précédent volé
(паспорт/загранпаспорт/заграничный паспорт) с (предыдущей/прошлой/старой) визой аннулирован | passport with the previous visa cancelled | passeport avec le visa précédent annulé
(паспорт/загранпаспорт/заграничный паспорт) с (предыдущей/прошлой/старой) визой сдан | passport with the previous visa handed in | passeport avec le visa précédent remis
(паспорт/загранпаспорт/заграничный паспорт) с (предыдущими/прошлыми/старыми) визами (прилагается/приложен) | passport with the previous visas attached | passeport avec les visas précédents joint
(паспорт/загранпаспорт/заграничный паспорт) с шенгенскими визами (прилагается/приложен) | passport with the Schengen visas attached | passeport avec les visas Schengen joint
(паспорт/загранпаспорт/заграничный паспорт) с (предыдущей/прошлой/старой) визой (прилагается/приложен) | passport with the previous visa attached | passeport avec le visa précédent joint
(первая поездка/первый визит) {into} | first trip {into} | premier voyage {in}
(повторная поездка/повторный визит) {into} | repeat trip {into} | nouveau voyage {in}
(посещение/навестить/визит к/поездка к/еду к/едем к/лечу к) {both} {in} | visiting {with} {in} | visite {toMy} {in}
(посещение/навестить/визит к/поездка к/еду к/едем к/лечу к) {both} | visiting {with} | visite {toMy}
(паспорт/загранпаспорт/заграничный паспорт) (получен/получаю/оформлен/получил/получила) впервые | first international passport | premier passeport international
виза (утеряна/потеряна/утрачена/была утеряна) (вместе с паспортом/с паспортом) | visa lost together with the passport | visa perdu avec le passeport
виза (украдена/была украдена) (вместе с паспортом/с паспортом) | visa stolen together with the passport | visa volé avec le passeport
(ранее/раньше) визу (получал/получала) | visa obtained previously | visa obtenu précédemment
(ранее/раньше) визы (получал/получала) | visas obtained previously | visas obtenus précédemment
(ранее/раньше) визу не (получал/получала) | no previous visas | pas de visa antérieur
(предыдущая/прошлая) виза (была выдана/выдана/получена/была получена) на (прежнюю/старую) фамилию | previous visa issued under a former surname | visa précédent délivré sous un ancien nom
(предыдущая/прошлая) виза (была выдана/выдана/получена/была получена) на девичью фамилию | previous visa issued under the maiden name | visa précédent délivré sous le nom de jeune fille
(предыдущая/прошлая) виза (была выдана/выдана/получена/была получена) на другую фамилию | previous visa issued under another surname | visa précédent délivré sous un autre nom
(предыдущая/прошлая) виза (была/находится) в (старом/прежнем) паспорте | previous visa in the old passport | visa précédent dans l'ancien passeport
последняя виза (была/находится) в (старом/прежнем) паспорте | last visa in the old passport | dernier visa dans l'ancien passeport
(паспорт/загранпаспорт) (был заменен/заменен/был обменян) (по истечении срока/по истечении срока действия/в связи с истечением срока/в связи с истечением срока действия) | passport replaced on expiry | passeport remplacé à expiration
(тур/путешествие/поездка) по странам (европы/шенгена) | tour of Europe | circuit en Europe
(отказали/было отказано/отказано) в визе {in} {time} | visa to {place} refused {time} | refus de visa ({place}) {time}
(отказали/было отказано/отказано) в визе {in} | visa to {place} refused | refus de visa ({place})
(просрочил/просрочила) визу на {n} (день/дня/дней) | overstayed visa by {n} days | durée du visa dépassée de {n} jours
(депортаций/депортации/выдворений) не (имел/имела/имею/имеется) | never deported | jamais expulsé(e)
виза была | there was a visa | visa obtenu
номер (визы не/не) (помню/помнит/сохранился/известен) | visa number unknown | numéro de visa inconnu
причина [отказа ][-/:] неполный (пакет/комплект) документов | reason: incomplete documents | motif : dossier incomplet
причина неизвестна | reason unknown | motif inconnu
[причину/причины] (не объяснили/не объяснены) | reason not explained | motif non expliqué
(без объяснения причин/без объяснения причины/причину не объясняли) | without explanation | sans explication
(без указания причин/без указания причины/причину не указали/причина не указана) | no reason given | sans indication de motif
(посещение/визит в) диснейленда с {my} | visit to Disneyland with {my} | visite de Disneyland avec {my}
(последняя поездка/последний визит/последнее посещение) {time} | last trip {time} | dernier voyage {time}
(последняя поездка/последний визит/последнее посещение) - {time} | last trip: {time} | dernier voyage : {time}
отказывали (один раз/однажды/1 раз) | refused once | refusé une fois
отказывали (дважды/два раза/2 раза) | refused twice | refusé deux fois
отказывали {time} | refused {time} | refusé {time}
(не отказывали/никогда не отказывали/отказов не получал/отказов не получала) | never refused | jamais refusé
(превысил/превысила/превышал/превышала/нарушил/нарушила) срок пребывания на {n} (день/дня/дней) | overstayed by {n} days | durée du séjour dépassée de {n} jours
(превысил/превысила/нарушил/нарушила) срок пребывания | overstayed | durée du séjour dépassée
[моя ]сестра замужем за гражданином {land} | my sister is married to a citizen {ofLand} | ma sœur est mariée à un citoyen {ofLand}
[моя ]дочь замужем за гражданином {land} | my daughter is married to a citizen {ofLand} | ma fille est mariée à un citoyen {ofLand}
[мой ]брат женат на гражданке {land} | my brother is married to a citizen {ofLand} | mon frère est marié à une citoyenne {ofLand}
[мой ]сын женат на гражданке {land} | my son is married to a citizen {ofLand} | mon fils est marié à une citoyenne {ofLand}
женат на гражданке {land} | married to a citizen {ofLand} | marié à une citoyenne {ofLand}
виза нужна (к/до) {day} | visa needed by {day} | visa nécessaire d'ici le {day}
(муж/супруг) [-/:/является] (гражданин/гражданином) {land} | husband is a citizen {ofLand} | mari citoyen {ofLand}
(жена/супруга) [-/:/является] (гражданка/гражданкой) {land} | wife is a citizen {ofLand} | épouse citoyenne {ofLand}
отец [-/:/является] (гражданин/гражданином) {land} | father is a citizen {ofLand} | père citoyen {ofLand}
мать [-/:/является] (гражданка/гражданкой) {land} | mother is a citizen {ofLand} | mère citoyenne {ofLand}
(отказали/было отказано/получил отказ/получила отказ) {time} | refused {time} | refusé {time}
(отказали/было отказано) в визе {time} | visa refused {time} | visa refusé {time}
(депортировали/был депортирован/была депортирована/выдворен/выдворена) из {fromLand} {time} | deported from {fromLand} {time} | expulsé(e) {ofLand} {time}
(депортировали/был депортирован/была депортирована/выдворен/выдворена) из {fromLand} | deported from {fromLand} | expulsé(e) {ofLand}
гражданин {land} | citizen {ofLand} | citoyen {ofLand}
гражданка {land} | citizen {ofLand} | citoyenne {ofLand}
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
(поездка/визит/приезд) к {to} на {event} | {event} {ofMy} | {event} {ofMy}
(отказано/отказали/было отказано) в визе {via} {time} | visa refused by {via} {time} | visa refusé par {via} {time}
(отказано/отказали/было отказано) в визе {via} | visa refused by {via} | visa refusé par {via}
(две/2) шенгенские визы | two Schengen visas | deux visas Schengen
(три/3) шенгенские визы | three Schengen visas | trois visas Schengen
(шенгенская мультивиза/шенгенская многократная виза/мультивиза шенген) на {time} | multiple-entry Schengen visa for {time} | visa Schengen à entrées multiples pour {time}
виза (выдана/была выдана) посольством {byLand} | visa issued by the embassy {ofLand} | visa délivré par l'ambassade {ofLand}
виза (выдана/была выдана) консульством {byLand} | visa issued by the consulate {ofLand} | visa délivré par le consulat {ofLand}
визу (оформлял/оформляла/получал/получала) {in} | visa obtained {in} | visa obtenu {in}
визы (оформлял/оформляла/получал/получала) {in} | visas obtained {in} | visas obtenus {in}
(пальцы/пальчики) не (сдавал/сдавала) | fingerprints not given | empreintes digitales non données
биометрию (сдавал/сдавала/сдавали/сдал/сдала) {time} | biometrics given {time} | données biométriques fournies {time}
биометрию (сдавали/сдавал/сдавала) в {year} | biometrics given in {year} | données biométriques fournies en {year}
визу аннулировали {time} | visa cancelled {time} | visa annulé {time}
визу отозвали {time} | visa revoked {time} | visa révoqué {time}
(выезд был запрещен/запрет на выезд/выезд запрещен) (из-за долгов/за долги/по долгам) | exit ban because of debts | interdiction de sortie pour dettes
(нарушил/нарушила) срок [пребывания ]на {n} (день/дня/дней) | overstayed by {n} days | durée du séjour dépassée de {n} jours
(отказ/отказано/отказали) по [ст. /ст./статье /секции /пункту ]{n} | refusal under section {n} | refus en vertu de l'article {n}
(ст./статья/секция) {n} | section {n} | article {n}
по (ст./статье/секции) {n} | under section {n} | en vertu de l'article {n}
отказ в (визе/выдаче визы) по (ст./статье/секции) {n} | visa refusal under section {n} | refus de visa en vertu de l'article {n}
отказ {byLand}: (недостаточные/слабые) связи с родиной | refusal by {byLand}: insufficient ties to the home country | refus {ofLand} : liens insuffisants avec le pays d'origine
въезд (запрещен/был запрещен/закрыт/был закрыт) | entry banned | entrée interdite
въезд (запрещен/был запрещен/закрыт/был закрыт) до {year} | entry banned until {year} | entrée interdite jusqu'en {year}
въезд (запрещен/был запрещен/закрыт/был закрыт) до {date} | entry banned until {date} | entrée interdite jusqu'au {date}
въезд (запрещен/был запрещен/закрыт/был закрыт) на {time} | entry banned for {time} | entrée interdite pour {time}
запрет на въезд {time} | entry ban {time} | interdiction d'entrée {time}
шенгенских виз (не было/нет/ранее не было) | no previous Schengen visas | aucun visa Schengen antérieur
(шенгенских виз/виз) не (получал/получала) | no previous visas | aucun visa antérieur
виза не (понадобилась/потребовалась/требовалась) | visa not required | visa non requis
(имею/есть/имеется/имеет) двойное гражданство | dual citizenship | double nationalité
(имею/есть/имеется/имеет) второе гражданство | second citizenship | seconde nationalité
(имею/есть/имеется/имеет) второе гражданство {land} | second citizenship {ofLand} | seconde nationalité {ofLand}
(имею/есть/имеется/имеет) гражданство {land} | citizenship {ofLand} | nationalité {ofLand}
въезд {day} | entry on {day} | entrée le {day}
`;
