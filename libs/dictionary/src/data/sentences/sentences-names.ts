/** Whole sentences about names and civil status. The shape of a row: sentences.ts. */
export const SENTENCES_NAMES = `
{surname}, (до замужества/до брака/до свадьбы/до вступления в брак/до регистрации брака) | {surname}, before marriage | {surname}, avant le mariage
{surname} - (девичья/девичья фамилия/фамилия до брака/фамилия до замужества/добрачная фамилия) | {surname}, maiden name | {surname}, nom de jeune fille
{surname} (девичья/девичья фамилия) | {surname}, maiden name | {surname}, nom de jeune fille
{surname} (до замужества/до брака) | {surname}, before marriage | {surname}, avant le mariage
{surname} - (до замужества/до брака) | {surname}, before marriage | {surname}, avant le mariage
{surname}, (девичья/девичья фамилия/в девичестве/добрачная) | {surname}, maiden name | {surname}, nom de jeune fille
{surname}, (фамилия при рождении/при рождении/по рождению) | {surname}, surname at birth | {surname}, nom de naissance
{surname}, (по первому мужу/по первому браку/в первом браке/фамилия первого мужа/фамилия по первому мужу/фамилия в первом браке) | {surname}, surname from first marriage | {surname}, nom du premier mariage
{surname}, (по второму мужу/по второму браку/во втором браке/фамилия второго мужа) | {surname}, surname from second marriage | {surname}, nom du deuxième mariage
{surname}, (прежняя фамилия/предыдущая фамилия/бывшая фамилия/старая фамилия) | {surname}, former surname | {surname}, ancien nom
(урожденная/урожд./в девичестве/девичья/в дев./дев./дев. фамилия/дев. фам.) [-/–/:] {surname} | née {surname} | née {surname}
(девичья фамилия/добрачная фамилия/фамилия до брака/фамилия до замужества) [-/–/:] {surname} | maiden name: {surname} | nom de jeune fille : {surname}
(девичья фамилия/добрачная фамилия/фамилия до брака/фамилия до замужества) [-/–/:] {surname}, (смена/перемена/изменена/изменение/сменена/сменила/изменила/поменяла/изменилась/менялась) (при вступлении в брак/в связи с замужеством/в связи с браком/в связи с вступлением в брак/в связи со вступлением в брак/в связи с заключением брака/в связи с регистрацией брака/при замужестве/при заключении брака/при регистрации брака/по браку/из-за замужества/по причине замужества/по причине вступления в брак) | maiden name: {surname}, changed on marriage | nom de jeune fille : {surname}, changé par mariage
{surname}, (смена/перемена/изменена/изменение/сменена/сменила/изменила/поменяла/изменилась/менялась) (при вступлении в брак/в связи с замужеством/в связи с браком/в связи с вступлением в брак/в связи со вступлением в брак/в связи с заключением брака/в связи с регистрацией брака/при замужестве/при заключении брака/при регистрации брака/по браку/из-за замужества/по причине замужества/по причине вступления в брак) | {surname}, changed on marriage | {surname}, changé par mariage
{surname}, (смена/перемена/изменение/замена) фамилии (при вступлении в брак/в связи с замужеством/в связи с браком/в связи с вступлением в брак/в связи со вступлением в брак/в связи с заключением брака/в связи с регистрацией брака/при замужестве/при заключении брака/при регистрации брака/по браку/из-за замужества/по причине замужества/по причине вступления в брак) | {surname}, change of surname on marriage | {surname}, changement de nom par mariage
(смена/изменение) (при вступлении в брак/в связи с замужеством/в связи с браком/в связи с вступлением в брак/в связи со вступлением в брак/в связи с заключением брака/в связи с регистрацией брака/при замужестве/при заключении брака/при регистрации брака/по браку/из-за замужества/по причине замужества/по причине вступления в брак) | changed on marriage | changé par mariage
(фамилия при рождении/при рождении/по рождению) [-/–/:] {surname} | surname at birth: {surname} | nom de naissance : {surname}
(была/ранее была/раньше была/прежде была/ранее/раньше/прежде/бывшая/прежняя/предыдущая/бывш./предыд./был/ранее был/раньше был) [-/–/:] {surname} | formerly {surname} | anciennement {surname}
до (замужества/брака/свадьбы/вступления в брак) (была/носила фамилию/имела фамилию/фамилия была) {surname} | formerly {surname}, before marriage | anciennement {surname}, avant le mariage
(в первом браке/фамилия в первом браке/фамилия первого мужа/по фамилии первого мужа) [-/–/:] {surname} | surname from first marriage: {surname} | nom du premier mariage : {surname}
(во втором браке/фамилия во втором браке/фамилия второго мужа) [-/–/:] {surname} | surname from second marriage: {surname} | nom du deuxième mariage : {surname}
(в предыдущем браке/в прежнем браке/по предыдущему браку/по прежнему браку/по бывшему мужу/фамилия бывшего мужа/по предыдущему мужу) [-/–/:] {surname} | surname from previous marriage: {surname} | nom du mariage précédent : {surname}
(в браке/в замужестве/замужем/по мужу) [-/–/:] {surname} | married surname: {surname} | nom d'épouse : {surname}
(до усыновления/до удочерения) [-/–/:] {surname} | before adoption: {surname} | avant l'adoption : {surname}
(по отчиму/фамилия отчима/фамилия по отчиму) [-/–/:] {surname} | stepfather's surname: {surname} | nom du beau-père : {surname}
(после развода/при разводе/в связи с разводом/после расторжения брака/при расторжении брака/в связи с расторжением брака) (вернула/взяла/вернула себе/восстановила/возвращена) (девичью/добрачную/девичья/добрачная) (фамилию/фамилия) | resumed maiden name after divorce | nom de jeune fille repris après le divorce
(вернула/взяла/вернула себе/восстановила) (девичью/добрачную) фамилию (после развода/при разводе/в связи с разводом/после расторжения брака/при расторжении брака/в связи с расторжением брака) | resumed maiden name after divorce | nom de jeune fille repris après le divorce
(вернула/взяла/вернула себе/восстановила) (девичью/добрачную) фамилию | resumed maiden name | nom de jeune fille repris
(вернула/взяла/вернула себе/восстановила) (девичью/добрачную) фамилию {surname} (после развода/при разводе/после расторжения брака) | resumed maiden name {surname} after divorce | nom de jeune fille {surname} repris après le divorce
(вернула/взяла/вернула себе/восстановила) (девичью/добрачную) фамилию {surname} | resumed maiden name {surname} | nom de jeune fille {surname} repris
(после развода/при разводе/после расторжения брака) (вернула/взяла/вернула себе/восстановила) (девичью/добрачную) фамилию {surname} | resumed maiden name {surname} after divorce | nom de jeune fille {surname} repris après le divorce
(вернул/вернула/вернула себе/восстановила) [прежнюю ]фамилию {surname} (после развода/при разводе/после расторжения брака) | resumed the surname {surname} after divorce | nom {surname} repris après le divorce
(после развода/при разводе/после расторжения брака) (вернул/вернула/вернула себе/восстановила) [прежнюю ]фамилию {surname} | resumed the surname {surname} after divorce | nom {surname} repris après le divorce
(вернул/вернула/вернула себе) (прежнюю/старую/предыдущую) фамилию | resumed former surname | ancien nom repris
(вернул/вернула/вернула себе) (прежнюю/старую/предыдущую) фамилию (после развода/при разводе/после расторжения брака) | resumed former surname after divorce | ancien nom repris après le divorce
(после развода/при разводе/после расторжения брака) (вернул/вернула/вернула себе) (прежнюю/старую/предыдущую) фамилию | resumed former surname after divorce | ancien nom repris après le divorce
(взяла/приняла/сменила на/сменила на фамилию/поменяла на) фамилию (мужа/супруга) (при вступлении в брак/после замужества/при замужестве/после свадьбы/при регистрации брака/в связи с замужеством/в связи с браком) | took husband's surname on marriage | nom du mari pris lors du mariage
(при вступлении в брак/после замужества/при замужестве/после свадьбы/при регистрации брака/в связи с замужеством/в связи с браком/при заключении брака) (взяла/приняла) фамилию (мужа/супруга) | took husband's surname on marriage | nom du mari pris lors du mariage
(взял/принял) фамилию (жены/супруги) | took wife's surname | nom de l'épouse pris
(взял/взяла/принял/приняла) фамилию (матери/мамы) | took mother's surname | nom de la mère pris
(взял/взяла/принял/приняла) фамилию (отца/папы) | took father's surname | nom du père pris
(взял/взяла/принял/приняла) фамилию отчима | took stepfather's surname | nom du beau-père pris
(взяла/приняла) фамилию (мужа/супруга) {surname} | took husband's surname {surname} | nom du mari {surname} pris
(оставила/сохранила/оставила себе) (девичью/свою/добрачную/свою девичью) фамилию [после замужества/при замужестве/в браке/при вступлении в брак] | kept maiden name | nom de jeune fille conservé
осталась (на/при/с) (своей/девичьей/добрачной/своей девичьей) (фамилии/фамилией) [после замужества/при замужестве/в браке/при вступлении в брак] | kept maiden name | nom de jeune fille conservé
(оставила фамилию бывшего мужа/сохранила фамилию бывшего мужа) | kept former husband's surname | nom de l'ex-mari conservé
(осталась на фамилии мужа/оставила фамилию мужа/осталась с фамилией мужа/сохранила фамилию мужа) | kept husband's surname | nom du mari conservé
(осталась на фамилии мужа/оставила фамилию мужа/осталась с фамилией мужа/сохранила фамилию мужа/оставила фамилию бывшего мужа/сохранила фамилию бывшего мужа) после развода | kept husband's surname after divorce | nom du mari conservé après le divorce
(фамилию/фамилия) (менял/меняла/сменил/сменила/поменял/поменяла/изменил/изменила/изменена/сменена/заменена/поменяна) (при вступлении в брак/в связи с замужеством/в связи с браком/в связи с вступлением в брак/в связи со вступлением в брак/после замужества/при замужестве/после свадьбы/при заключении брака/при регистрации брака/по браку/из-за замужества/по причине замужества/по причине вступления в брак) | surname changed on marriage | nom changé par mariage
(фамилию/фамилия) (менял/меняла/сменил/сменила/поменял/поменяла/изменил/изменила/изменена/сменена) (при разводе/в связи с разводом/при расторжении брака/в связи с расторжением брака/по причине развода) | surname changed on divorce | nom changé par divorce
(фамилию/фамилия) (менял/меняла/сменил/сменила/поменял/поменяла/изменил/изменила/изменена/сменена) (после развода/после расторжения брака) | surname changed after divorce | nom changé après le divorce
(менял/меняла) фамилию (при вступлении в брак/в связи с замужеством/в связи с браком/после замужества/при замужестве/после свадьбы) | surname changed on marriage | nom changé par mariage
(менял/меняла) фамилию (при разводе/в связи с разводом) | surname changed on divorce | nom changé par divorce
(менял/меняла) фамилию после развода | surname changed after divorce | nom changé après le divorce
(менял/меняла) фамилию {time} | surname changed {time} | nom changé {time}
(менял/меняла/сменил/сменила/поменял/поменяла/изменил/изменила) фамилию (один раз/однажды/1 раз) | surname changed once | nom changé une fois
(менял/меняла) фамилию (дважды/два раза/2 раза) | surname changed twice | nom changé deux fois
(менял/меняла) фамилию {n} (раза/раз) | surname changed {n} times | nom changé {n} fois
(смена/перемена/изменение/замена) фамилии (в связи с вступлением в брак/в связи со вступлением в брак/в связи с замужеством/в связи с браком/в связи с заключением брака/в связи с регистрацией брака/при вступлении в брак/при замужестве/при заключении брака/при регистрации брака/после замужества/после вступления в брак/после свадьбы/после брака/по браку/по причине замужества/по причине вступления в брак/из-за замужества/по замужеству) | change of surname on marriage | changement de nom par mariage
(смена/перемена/изменение/замена) фамилии на фамилию (мужа/супруга) | change to husband's surname | adoption du nom du mari
(смена/перемена/изменение/замена) фамилии (в связи с разводом/в связи с расторжением брака/при разводе/при расторжении брака/по причине развода/из-за развода) | change of surname on divorce | changement de nom par divorce
(смена/перемена/изменение/замена) фамилии (после развода/после расторжения брака) | change of surname after divorce | changement de nom après le divorce
(смена/перемена/изменение/замена) фамилии на (девичью/добрачную) после развода | resumption of maiden name after divorce | reprise du nom de jeune fille après le divorce
(смена/перемена/изменение/замена) фамилии на (девичью/добрачную) | resumption of maiden name | reprise du nom de jeune fille
(смена/перемена/изменение) (имени и фамилии/фамилии и имени) | change of first name and surname | changement de nom et de prénom
(смена/перемена/изменение) (фио/фамилии, имени и отчества/фамилии имени отчества/фамилии, имени, отчества) | change of full name | changement de nom, de prénom et de patronyme
(смена/перемена/изменение) отчества | change of patronymic | changement de patronyme
(смена/перемена/изменение) имени по (собственному/личному) желанию | change of first name at own wish | changement de prénom de plein gré
(смена/перемена/изменение) фамилии по (собственному/личному) желанию | change of surname at own wish | changement de nom de plein gré
(смена/перемена/изменение) имени и фамилии по (собственному/личному) желанию | change of first name and surname at own wish | changement de nom et de prénom de plein gré
(смена/перемена/изменение) имени при крещении | change of first name at baptism | changement de prénom lors du baptême
(сменил/сменила/поменял/поменяла/изменил/изменила/менял/меняла) имя | first name changed | prénom changé
(сменил/сменила/поменял/поменяла/изменил/изменила/менял/меняла) имя (по собственному желанию/по желанию) | first name changed at own wish | prénom changé de plein gré
(сменил/сменила/поменял/поменяла/изменил/изменила/менял/меняла) (имя и фамилию/фамилию и имя) | first name and surname changed | nom et prénom changés
(сменил/сменила/поменял/поменяла/изменил/изменила/менял/меняла) (фио/фамилию, имя и отчество/фамилию имя отчество/фамилию, имя, отчество) | full name changed | nom, prénom et patronyme changés
(сменил/сменила/поменял/поменяла/изменил/изменила/менял/меняла) отчество | patronymic changed | patronyme changé
(сменил/сменила/поменял/поменяла/изменил/изменила) имя с {surname} на {name2} | first name changed from {surname} to {name2} | prénom changé : {surname}, puis {name2}
(сменил/сменила/поменял/поменяла/изменил/изменила) фамилию [с ]{surname} на {name2} (после замужества/при замужестве/в связи с замужеством/при вступлении в брак/в связи с браком/после свадьбы/в браке) | surname changed from {surname} to {name2} on marriage | nom changé par mariage : {surname}, puis {name2}
(сменил/сменила/поменял/поменяла/изменил/изменила) фамилию [с ]{surname} на {name2} (после развода/при разводе/в связи с разводом) | surname changed from {surname} to {name2} on divorce | nom changé par divorce : {surname}, puis {name2}
(имя и фамилию/фамилию и имя/имя, фамилию/фамилию, имя/имя фамилию) [никогда /ранее ]не (менял/меняла/изменял/изменяла/меняли) | first name and surname not changed | nom et prénom inchangés
имя [никогда /ранее ]не (менял/меняла/изменял/изменяла/меняли) | first name not changed | prénom inchangé
(фио/ф.и.о/фамилию имя отчество/фамилию, имя, отчество/фамилию, имя и отчество) [никогда /ранее ]не (менял/меняла/изменял/изменяла/меняли) | name not changed | nom inchangé
(фио/ф.и.о/фамилия имя отчество/фамилия, имя, отчество/фамилия, имя и отчество/имя/имя и фамилия/фамилия и имя/имя, фамилия/фамилия, имя) [никогда /ранее ]не (менял/меняла/изменял/изменяла) | not changed | inchangé
(фамилию/фамилия) (никогда/ранее/раньше) не (менял/меняла/менялась/изменялась) | surname never changed | nom jamais changé
[я ][никогда /ранее ]не (менял/меняла/изменял/изменяла) (имя и фамилию/фамилию и имя) | first name and surname not changed | nom et prénom inchangés
[я ][никогда /ранее ]не (менял/меняла/изменял/изменяла) имя | first name not changed | prénom inchangé
[я ][никогда /ранее ]не (менял/меняла/изменял/изменяла) (фио/фамилию, имя, отчество/фамилию имя отчество) | name not changed | nom inchangé
не (менял/меняла/изменял/изменяла) | not changed | inchangé
не (менялось/менялись/менялась/изменялось/изменялись/изменялась/изменено/меняли) | not changed | inchangé
(других/иных/прежних/предыдущих/бывших/прошлых) фамилий (не было/нет/не имел/не имела/не имею) | no former surnames | pas d'ancien nom
(других/иных/прежних/предыдущих/прошлых) имен (не было/нет/не имел/не имела/не имею) | no former names | pas d'ancien nom
(других/иных/прежних) имен и фамилий (не было/нет/не имел/не имела/не имею) | no former names or surnames | pas d'ancien nom ni prénom
(прежней/другой/предыдущей/старой) фамилии (не было/нет) | no former surname | pas d'ancien nom
(изменена/изменилась) (транскрипция/транслитерация) фамилии | transliteration of surname changed | translittération du nom modifiée
(транскрипция/транслитерация) фамилии (изменена/изменилась) | transliteration of surname changed | translittération du nom modifiée
(изменение/смена) (транслитерации/транскрипции) фамилии | change of transliteration of surname | changement de translittération du nom
(транскрипция/транслитерация) фамилии | transliteration of surname | translittération du nom
(изменено/изменилось) написание фамилии | spelling of surname changed | orthographe du nom modifiée
написание фамилии (изменено/изменилось) | spelling of surname changed | orthographe du nom modifiée
(изменение/смена) написания фамилии | change of spelling of surname | changement d'orthographe du nom
написание фамилии | spelling of surname | orthographe du nom
(транслитерация/транскрипция) имени в паспорте (изменена/изменилась) | transliteration of first name in passport changed | translittération du prénom modifiée dans le passeport
(транслитерация/транскрипция) фамилии в паспорте (изменена/изменилась) | transliteration of surname in passport changed | translittération du nom modifiée dans le passeport
(транслитерация/транскрипция) в паспорте (изменена/изменилась) | transliteration in passport changed | translittération modifiée dans le passeport
[официально /юридически ](в браке/брак) не зарегистрированы | marriage not registered | mariage non enregistré
[брак ]не зарегистрирован официально | marriage not registered | mariage non enregistré
(живем/живу/проживаем/проживаю/живут) (гражданским браком/в гражданском браке/в незарегистрированном браке/в фактическом браке/в фактических брачных отношениях/без регистрации брака/без регистрации) | living together unmarried | en union libre
(живу/проживаю) (с гражданским мужем/с сожителем) | living with partner, unmarried | en union libre
(живу/проживаю) (с гражданской женой/с сожительницей) | living with partner, unmarried | en union libre
(ранее/раньше/прежде) (был женат/состоял в браке) | previously married | précédemment marié
(ранее/раньше/прежде) (была замужем/состояла в браке) | previously married | précédemment mariée
был женат | previously married | précédemment marié
была замужем | previously married | précédemment mariée
(был женат/была замужем) (дважды/два раза/2 раза) | previously married twice | marié(e) deux fois précédemment
(никогда/ранее/раньше) не (был женат/была замужем/состоял в браке/состояла в браке/вступал в брак/вступала в брак) | never married | jamais marié(e)
(не женат и не был/не замужем и не была/не был женат/не была замужем) | never married | jamais marié(e)
в (стадии/процессе) (развода/бракоразводного процесса/расторжения брака) | divorce in progress | en instance de divorce
(подали/подал/подала/подано) [заявление ]на развод | divorce petition filed | demande en divorce déposée
брак признан недействительным | marriage annulled | mariage annulé
первый [брак ](расторгнут/был расторгнут) | first marriage dissolved | premier mariage dissous
(предыдущий/прошлый/прежний) [брак ](расторгнут/был расторгнут) | previous marriage dissolved | mariage précédent dissous
(предыдущий/прошлый/прежний) брак | previous marriage | mariage précédent
не (разведены/разведен/разведена) официально | not officially divorced | non divorcé(e) officiellement
официально не (женат/замужем/состою в браке) | not officially married | non marié(e) officiellement
официально не (разведен/разведена/разведены) | not officially divorced | non divorcé(e) officiellement
замужем за (иностранцем/иностранным гражданином) | married to a foreign citizen | mariée à un étranger
женат на (иностранке/иностранной гражданке) | married to a foreign citizen | marié à une étrangère
(женат/замужем) (повторно/вторично) | remarried | remarié(e)
(женат/замужем) (второй раз/вторым браком/во второй раз) | married for the second time | marié(e) en secondes noces
(женат/замужем) (третий раз/третьим браком/в третий раз) | married for the third time | marié(e) en troisièmes noces
(есть/имею/имеется) (молодой человек/парень/бойфренд) | has a boyfriend | a un petit ami
есть девушка | has a girlfriend | a une petite amie
(живем/живу/проживаем/проживаю/живут) (отдельно/раздельно) [с мужем/с женой/от мужа/от жены/друг от друга] | separated | séparé(e)
(замужем/замужем официально) с {date} | married since {date} | mariée depuis le {date}
женат с {date} | married since {date} | marié depuis le {date}
(в браке/состою в браке/в зарегистрированном браке/состоит в браке) с {date} | married since {date} | marié(e) depuis le {date}
(разведен/в разводе/брак расторгнут) {date} | divorced on {date} | divorcé(e) le {date}
(разведена/в разводе) {date} | divorced on {date} | divorcée le {date}
(разведен/разведена/в разводе) с {date} | divorced since {date} | divorcé(e) depuis le {date}
вдова с {date} | widow since {date} | veuve depuis le {date}
вдовец с {date} | widower since {date} | veuf depuis le {date}
брак (зарегистрирован/заключен/зарегистрирован официально) {date} | marriage registered on {date} | mariage enregistré le {date}
брак расторгнут с {date} | divorced since {date} | divorcé(e) depuis le {date}
(окончил/окончила/закончил/закончила) {n} (классов/класса/класс) [школы/средней школы] | completed {n} grades | {n} classes terminées
(живем/живу) в (гражданском/незарегистрированном) браке {time} | living together unmarried {going} | en union libre {going}
не (разведены/разведен/разведена), но (живем/живу) (раздельно/отдельно) | not divorced but separated | non divorcé(e), mais séparé(e)
`;
