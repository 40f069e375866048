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
свекор = отец мужа | husband's father | beau-père
свекровь = мать мужа | husband's mother | belle-mère
тесть = отец жены | wife's father | beau-père
теща = мать жены | wife's mother | belle-mère
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
опекун | guardian | tuteur
опекунша | guardian | tutrice
попечитель? | guardian | curateur
законный представитель | legal representative | représentant légal
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
работодатель | employer | employeur
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
лицо без гражданства | stateless person | apatride
без гражданства | stateless | apatride
русский? | Russian | russe
русская? | Russian | russe
турист / туристка | tourist | touriste
путешественник / путешественница | traveller | voyageur / voyageuse
заявитель / заявительница | applicant | demandeur / demandeuse
спонсор | sponsor | garant
приглашающее лицо = приглашающий | inviting person | personne invitante
приглашающая сторона = принимающая сторона? | inviting party | partie invitante
`;
