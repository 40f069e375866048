/** Kinship and civil status. The shape of a row: occupations-office.ts. */
export const PEOPLE = `
муж | husband | mari
супруг? | spouse | époux
супруга | wife | épouse
жена | wife | femme
супруги | spouses | époux
муж и жена | husband and wife | mari et femme
бывший муж = бывший супруг | former husband | ex-mari
бывшая жена = бывшая супруга | former wife | ex-femme
гражданский муж? | common-law husband | concubin
гражданская жена? | common-law wife | concubine
сожитель | cohabiting partner | concubin
сожительница | cohabiting partner | concubine
жених | fiancé | fiancé
невеста | fiancée | fiancée
отец = папа | father | père
мать = мама | mother | mère
родитель | parent | parent
родители | parents | parents
оба родителя | both parents | les deux parents
оба супруга | both spouses | les deux époux
мать и отец = отец и мать | mother and father | mère et père
сын | son | fils
дочь = дочка | daughter | fille
дети | children | enfants
сын и дочь | son and daughter | fils et fille
несовершеннолетний ребенок | minor child | enfant mineur
несовершеннолетние дети | minor children | enfants mineurs
несовершеннолетний | minor | mineur
несовершеннолетняя | minor | mineure
совершеннолетний сын | adult son | fils majeur
совершеннолетняя дочь | adult daughter | fille majeure
приемный сын? | adopted son | fils adoptif
приемная дочь? | adopted daughter | fille adoptive
усыновленный ребенок | adopted child | enfant adopté
брат | brother | frère
родной брат | brother | frère
сестра | sister | sœur
родная сестра | sister | sœur
старший брат | elder brother | frère aîné
старшая сестра | elder sister | sœur aînée
младший брат | younger brother | frère cadet
младшая сестра | younger sister | sœur cadette
братья | brothers | frères
сестры | sisters | sœurs
брат и сестра | brother and sister | frère et sœur
брат-близнец | twin brother | frère jumeau
сестра-близнец | twin sister | sœur jumelle
сводный брат | stepbrother | demi-frère par alliance
сводная сестра | stepsister | demi-sœur par alliance
двоюродный брат = кузен | cousin | cousin
двоюродная сестра = кузина | cousin | cousine
троюродный брат | second cousin | cousin issu de germains
троюродная сестра | second cousin | cousine issue de germains
дедушка = дед | grandfather | grand-père
бабушка | grandmother | grand-mère
бабушка и дедушка = дедушка и бабушка | grandparents | grands-parents
прадедушка = прадед | great-grandfather | arrière-grand-père
прабабушка | great-grandmother | arrière-grand-mère
внук | grandson | petit-fils
внучка | granddaughter | petite-fille
внуки | grandchildren | petits-enfants
правнук | great-grandson | arrière-petit-fils
правнучка | great-granddaughter | arrière-petite-fille
дядя | uncle | oncle
тетя = тетка | aunt | tante
племянник | nephew | neveu
племянница | niece | nièce
отчим | stepfather | beau-père
мачеха | stepmother | belle-mère
пасынок | stepson | beau-fils
падчерица | stepdaughter | belle-fille
свекор = тесть | father-in-law | beau-père
свекровь = теща | mother-in-law | belle-mère
отец мужа | husband's father | beau-père
мать мужа | husband's mother | belle-mère
отец жены | wife's father | beau-père
мать жены | wife's mother | belle-mère
зять? | son-in-law | gendre
муж дочери | son-in-law | gendre
невестка? | daughter-in-law | belle-fille
сноха = жена сына | daughter-in-law | belle-fille
муж сестры | sister's husband | beau-frère
жена брата | brother's wife | belle-sœur
брат мужа = деверь | husband's brother | beau-frère
брат жены = шурин | wife's brother | beau-frère
сестра мужа = золовка | husband's sister | belle-sœur
сестра жены = свояченица | wife's sister | belle-sœur
сын мужа | husband's son | fils du mari
дочь мужа | husband's daughter | fille du mari
сын жены | wife's son | fils de l'épouse
дочь жены | wife's daughter | fille de l'épouse
сын брата | brother's son | fils du frère
дочь брата | brother's daughter | fille du frère
сын сестры | sister's son | fils de la sœur
дочь сестры | sister's daughter | fille de la sœur
дети сестры | sister's children | enfants de la sœur
дети брата | brother's children | enfants du frère
брат матери = брат мамы | mother's brother | frère de la mère
сестра матери = сестра мамы | mother's sister | sœur de la mère
брат отца = брат папы | father's brother | frère du père
сестра отца = сестра папы | father's sister | sœur du père
крестный отец = крестный | godfather | parrain
крестная мать = крестная | godmother | marraine
крестник | godson | filleul
крестница | goddaughter | filleule
опекун | guardian | tuteur / tutrice
опекунша | guardian | tutrice
попечитель? | guardian | curateur / curatrice
законный представитель | legal representative | représentant légal / représentante légale
родственник | relative | membre de la famille
родственница | relative | membre de la famille
родственники | relatives | membres de la famille
дальний родственник | distant relative | parent éloigné
дальняя родственница | distant relative | parente éloignée
близкий родственник | close relative | proche parent
близкие родственники | close relatives | proches parents
член семьи | family member | membre de la famille
члены семьи | family members | membres de la famille
семья | family | famille
друг | friend | ami
подруга | friend | amie
друзья | friends | amis
друг семьи | family friend | ami de la famille
близкий друг семьи | close family friend | ami proche de la famille
друзья семьи | family friends | amis de la famille
молодой человек? | boyfriend | petit ami
девушка? | girlfriend | petite amie
знакомый | acquaintance | connaissance
знакомая | acquaintance | connaissance
знакомые | acquaintances | connaissances
сосед | neighbour | voisin
соседка | neighbour | voisine
коллега | colleague | collègue
коллеги | colleagues | collègues
коллеги по работе | work colleagues | collègues de travail
друзья по работе | friends from work | amis du travail
работодатель | employer | employeur
принимающая компания | host company | société d'accueil [f]
принимающая организация | host organisation | organisme d'accueil
приглашающая компания | inviting company | société invitante [f]
приглашающая организация | inviting organisation | organisme invitant
деловой партнер = партнер по бизнесу | business partner | partenaire commercial
близнецы | twins | jumeaux
сирота | orphan | orphelin / orpheline
холост = не женат = неженат = холостой | single | célibataire
не замужем = незамужем = незамужняя | single | célibataire
не состою в браке = не состоит в браке | unmarried | non marié / non mariée
женат | married | marié
замужем = замужняя | married | mariée
состою в браке = состоит в браке = в браке | married | marié / mariée
в зарегистрированном браке = состою в зарегистрированном браке = состоит в зарегистрированном браке | married | marié / mariée
состоит в гражданском браке? | in a common-law relationship | en concubinage
гражданский брак = в гражданском браке = сожительство? | common-law relationship | concubinage
зарегистрированное партнерство = в зарегистрированном партнерстве | registered partnership | partenariat enregistré
разведен / разведена = в разводе | divorced | divorcé / divorcée
вдовец | widower | veuf
вдова | widow | veuve
живем раздельно = проживаем раздельно = раздельное проживание = проживает раздельно с супругом = проживает раздельно с супругой | separated | séparé / séparée
помолвлен / помолвлена | engaged | fiancé / fiancée
брак расторгнут | divorced | divorcé / divorcée
семейное положение | civil status | état civil
девичья фамилия | maiden name | nom de jeune fille
мужской | male | masculin
женский | female | féminin
гражданин | citizen | citoyen
гражданка | citizen | citoyenne
гражданин россии = гражданин рф = гражданин российской федерации | citizen of the Russian Federation | citoyen de la Fédération de Russie
гражданка россии = гражданка рф = гражданка российской федерации | citizen of the Russian Federation | citoyenne de la Fédération de Russie
лицо без гражданства = не имею гражданства | stateless person | apatride
без гражданства | stateless | apatride
русский? | Russian | russe
русская? | Russian | russe
турист / туристка | tourist | touriste
путешественник / путешественница | traveller | voyageur / voyageuse
заявитель / заявительница | applicant | demandeur / demandeuse
спонсор | sponsor | garant
приглашающее лицо = приглашающий | inviting person | personne invitante
приглашающая сторона = принимающая сторона? | inviting party | partie invitante
единокровный брат | paternal half-brother | demi-frère consanguin
младший единокровный брат = единокровный младший брат | younger paternal half-brother | demi-frère consanguin cadet
единокровная сестра | paternal half-sister | demi-sœur consanguine
единокровный / единокровная | same father | consanguin / consanguine
единоутробный брат | maternal half-brother | demi-frère utérin
единоутробная сестра | maternal half-sister | demi-sœur utérine
единоутробный / единоутробная | same mother | utérin / utérine
неполнородный брат | half-brother | demi-frère
неполнородная сестра | half-sister | demi-sœur
троюродный дядя | second cousin once removed | cousin issu de germains du parent
двоюродный дядя | first cousin once removed | cousin germain du parent
двоюродная тетя | first cousin once removed | cousine germaine du parent
двоюродный племянник | first cousin once removed | petit-cousin
двоюродная племянница | first cousin once removed | petite-cousine
двоюродный дедушка = двоюродный дед | great-uncle | grand-oncle
двоюродная бабушка | great-aunt | grand-tante
внучатый племянник | great-nephew | petit-neveu
внучатая племянница | great-niece | petite-nièce
внучатые племянники | great-nephews | petits-neveux
правнуки | great-grandchildren | arrière-petits-enfants
старший сын | elder son | fils aîné
младший сын | younger son | fils cadet
старшая дочь | elder daughter | fille aînée
младшая дочь | younger daughter | fille cadette
единственный сын | only son | fils unique
единственная дочь | only daughter | fille unique
мой сын | my son | mon fils
моя дочь | my daughter | ma fille
мой муж = мой супруг | my husband | mon mari
моя жена = моя супруга | my wife | mon épouse
мои родители | my parents | mes parents
мой отец = мой папа | my father | mon père
моя мать = моя мама | my mother | ma mère
мой брат | my brother | mon frère
моя сестра | my sister | ma sœur
мой друг | my friend | mon ami
моя подруга | my friend | mon amie
мои дети | my children | mes enfants
мой дядя | my uncle | mon oncle
моя тетя | my aunt | ma tante
родная тетя | aunt | tante
родной дядя | uncle | oncle
родной сын | son | fils
родная дочь | daughter | fille
родной отец = биологический отец | biological father | père biologique
родная мать = биологическая мать | biological mother | mère biologique
приемный отец? | adoptive father | père adoptif
приемная мать? | adoptive mother | mère adoptive
приемные родители? | adoptive parents | parents adoptifs
приемный ребенок? | foster child | enfant en famille d'accueil
усыновленный сын | adopted son | fils adopté
удочеренная дочь | adopted daughter | fille adoptée
усыновленный / удочеренная | adopted | adopté / adoptée
усыновитель | adoptive parent | parent adoptif
подопечный | ward | pupille
подопечная | ward | pupille
сводные братья и сестры | step-siblings | demi-frères et demi-sœurs par alliance
братья и сестры | siblings | frères et sœurs
брат и две сестры | brother and two sisters | frère et deux sœurs
сестры-близнецы | twin sisters | sœurs jumelles
братья-близнецы | twin brothers | frères jumeaux
близнец | twin | jumeau
свекор и свекровь | husband's parents | beaux-parents
тесть и теща = родители жены | wife's parents | beaux-parents
родители мужа = родители супруга | husband's parents | beaux-parents
дети мужа | husband's children | enfants du mari
дети жены | wife's children | enfants de l'épouse
бабушка мужа | husband's grandmother | grand-mère du mari
дедушка мужа | husband's grandfather | grand-père du mari
муж тети | aunt's husband | mari de la tante
жена дяди | uncle's wife | femme de l'oncle
муж двоюродной сестры | cousin's husband | mari de la cousine
муж племянницы | niece's husband | mari de la nièce
жена племянника | nephew's wife | femme du neveu
муж внучки | granddaughter's husband | mari de la petite-fille
муж свояченицы = свояк | wife's sister's husband | beau-frère
сват | child's father-in-law | père du gendre ou de la bru
сватья | child's mother-in-law | mère du gendre ou de la bru
кум? | child's godfather | parrain de mon enfant
кума? | child's godmother | marraine de mon enfant
крестный сын | godson | filleul
крестная дочь | goddaughter | filleule
крестные родители = крестные | godparents | parrain et marraine
коллега по работе | work colleague | collègue de travail
бывший коллега = бывшая коллега | former colleague | ancien collègue / ancienne collègue
коллега мужа | husband's colleague | collègue du mari
однокурсник | fellow student | camarade d'études
однокурсница | fellow student | camarade d'études
одноклассник | classmate | camarade de classe
одноклассница | classmate | camarade de classe
друг детства | childhood friend | ami d'enfance
подруга детства | childhood friend | amie d'enfance
лучший друг | best friend | meilleur ami
лучшая подруга | best friend | meilleure amie
близкий друг | close friend | ami proche
близкая подруга | close friend | amie proche
школьный друг | school friend | ami d'école
школьная подруга | school friend | amie d'école
друг мужа | husband's friend | ami du mari
подруга жены | wife's friend | amie de l'épouse
подруга матери = подруга мамы | mother's friend | amie de la mère
друг отца | father's friend | ami du père
друзья и родственники = родственники и друзья | friends and relatives | amis et famille
руководство | management | direction
бизнес-партнер | business partner | partenaire commercial
партнер по работе | work partner | partenaire de travail
деловой партнер компании | company's business partner | partenaire commercial de l'entreprise
партнеры | partners | partenaires
деловые партнеры = партнеры по бизнесу | business partners | partenaires commerciaux
хозяин квартиры | owner of the apartment | propriétaire de l'appartement
арендодатель | landlord | bailleur / bailleresse
хозяйка квартиры | owner of the apartment | propriétaire de l'appartement
тренер ребенка | child's coach | entraîneur de l'enfant
няня ребенка | child's nanny | nourrice de l'enfant
третье лицо | third party | tierce personne
третьи лица | third parties | tiers
физическое лицо | individual | personne physique
юридическое лицо | legal entity | personne morale
сожительница сына | son's cohabiting partner | concubine du fils
партнер по браку | spouse | conjoint / conjointe
вдовствующий / вдовствующая = вдовый / вдовая | widowed | veuf / veuve
гражданский партнер? | common-law partner | concubin / concubine
невеста сына | son's fiancée | fiancée du fils
жених дочери | daughter's fiancé | fiancé de la fille
вдова умершего | widow | veuve
вторая половина | spouse | conjoint
второй супруг | second husband | second mari
не состою в отношениях | not in a relationship | pas en couple
никогда не состоял в браке / никогда не состояла в браке = никогда не был женат / никогда не была замужем = в браке не состоял / в браке не состояла = ранее в браке не состоял / ранее в браке не состояла | never married | jamais marié / jamais mariée
в браке не состою = в браке не состоит | unmarried | non marié / non mariée
женат вторым браком / замужем вторым браком = во втором браке = состою во втором браке | married for the second time | marié en secondes noces / mariée en secondes noces
второй брак | second marriage | deuxième mariage
повторный брак | remarriage | remariage
живем отдельно = проживаем отдельно | separated | séparé / séparée
живу отдельно от жены | separated from wife | séparé de sa femme
живу отдельно от мужа | separated from husband | séparée de son mari
живем вместе не расписаны | living together unmarried | en union libre
официально не расписаны = не расписаны | not officially married | non mariés officiellement
живем вместе | living together | vivant ensemble
в официальном браке = официально женат / официально замужем = законный брак | married | marié / mariée
брак зарегистрирован | marriage registered | mariage enregistré
состою в гражданском браке? | in a common-law relationship | en concubinage
в процессе развода = в стадии развода = развожусь = бракоразводный процесс | divorce in progress | en instance de divorce
разведен официально / разведена официально | divorced | divorcé / divorcée
помолвка | engagement | fiançailles
вдова с ребенком | widow with a child | veuve avec un enfant
мать-одиночка = одинокая мать | single mother | mère célibataire
отец-одиночка | single father | père célibataire
без детей = детей нет = нет детей | no children | sans enfants
двое детей | two children | deux enfants
трое детей | three children | trois enfants
один ребенок | one child | un enfant
умер / умерла = покойный / покойная = скончался / скончалась | deceased | décédé / décédée
гражданство | citizenship | nationalité
двойное гражданство | dual citizenship | double nationalité
гражданство рф = гражданство россии = российское гражданство | Russian citizenship | nationalité russe
российское | Russian | russe
гражданство не менял / гражданство не меняла = гражданство не изменялось = не менял гражданство / не меняла гражданство | citizenship not changed | nationalité inchangée
по рождению | by birth | par naissance
гражданство по рождению | citizenship by birth | nationalité par naissance
с рождения | since birth | depuis la naissance
женщина | woman | femme
мужчина | man | homme
семейная пара = супружеская пара | married couple | couple marié
сын от первого брака | son from first marriage | fils du premier mariage
дочь от первого брака | daughter from first marriage | fille du premier mariage
ребенок от первого брака | child from first marriage | enfant du premier mariage
несовершеннолетняя дочь жены | wife's minor daughter | fille mineure de l'épouse
несовершеннолетний сын | minor son | fils mineur
законный опекун | legal guardian | tuteur légal
законный опекун ребенка | child's legal guardian | tuteur légal de l'enfant
дядя мужа | husband's uncle | oncle du mari
бывший зять | former son-in-law | ex-gendre
мамина подруга | mother's friend | amie de la mère
кузен мужа | husband's cousin | cousin du mari
внебрачный сын | son born out of wedlock | fils né hors mariage
внебрачная дочь | daughter born out of wedlock | fille née hors mariage
троюродная племянница | second cousin's daughter | fille du cousin issu de germains
троюродный племянник | second cousin's son | fils du cousin issu de germains
молочный брат | milk brother | frère de lait
названый брат | sworn brother | frère d'adoption
крестный отец ребенка | child's godfather | parrain de l'enfant
мать ребенка | child's mother | mère de l'enfant
отец ребенка | child's father | père de l'enfant
учитель сопровождающий = сопровождающий учитель | accompanying teacher | enseignant accompagnateur
классный руководитель ребенка | child's class teacher | professeur principal de l'enfant
начальник мужа | husband's boss | chef du mari
клиент / клиентка | client | client / cliente
пациент / пациентка | patient | patient / patiente
деловой партнер мужа | husband's business partner | partenaire commercial du mari
сослуживец? / сослуживица? | fellow serviceman / fellow servicewoman | camarade de service
земляк / землячка | fellow countryman / fellow countrywoman | compatriote
попутчик / попутчица | travelling companion | compagnon de voyage / compagne de voyage
ровесник / ровесница | peer | personne du même âge
хозяин жилья | owner of the accommodation | propriétaire du logement
хозяин дома | owner of the house | propriétaire de la maison
хозяйка дома | owner of the house | propriétaire de la maison
многодетная семья | large family | famille nombreuse
холостяк | bachelor | célibataire
разведенный / разведенная | divorced | divorcé / divorcée
никогда не был женат и не имею детей / никогда не была замужем и не имею детей | never married, no children | jamais marié, sans enfant / jamais mariée, sans enfant
брак не зарегистрирован | marriage not registered | mariage non enregistré
вышел на пенсию | retired | retraité
вышла на пенсию | retired | retraitée
давний знакомый = старый знакомый | old acquaintance | vieille connaissance
давняя знакомая = старая знакомая | old acquaintance | vieille connaissance
давний друг = старый друг | old friend | vieil ami
давняя подруга = старая подруга | old friend | vieille amie
подруга по переписке | pen friend | correspondante
друг по переписке | pen friend | correspondant
опекун-бабушка = бабушка-опекун = бабушка, опекун = бабушка (опекун) | grandmother and guardian | grand-mère et tutrice
опекун-дедушка = дедушка-опекун = дедушка, опекун = дедушка (опекун) | grandfather and guardian | grand-père et tuteur
незарегистрированный брак = фактический брак = неофициальный брак | common-law relationship | union libre
гражданский союз? | civil union | union civile
сожительствую = сожительствуем = сожительствует | cohabiting | en concubinage
в отношениях = состою в отношениях = состоит в отношениях | in a relationship | en couple
в законном браке = в зарегистрированном законном браке = официальный брак = зарегистрированный брак = состою в законном браке = состою в официальном браке | married | marié / mariée
в первом браке | married for the first time | marié en premières noces / mariée en premières noces
первый брак | first marriage | premier mariage
иностранец / иностранка | foreigner | étranger / étrangère
фиктивный брак | marriage of convenience | mariage blanc
религиозный брак | religious marriage | mariage religieux
венчанный брак | church marriage | mariage à l'église
никах | nikah (Islamic marriage) | nikah (mariage musulman)
однополый брак | same-sex marriage | mariage entre personnes de même sexe
помолвлены | engaged | fiancés
вдовство | widowhood | veuvage
`;
