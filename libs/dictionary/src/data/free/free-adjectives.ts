/**
 * Adjectives of free phrases: Russian | English | French, of a man's noun and, when it is not made by the rule, behind ` / `
 * of a woman's. `^`: it stands before its noun; `=`: an addition that never changes. This part: qualities, time, amount.
 */
export const FREE_ADJECTIVES = `
новый | new | ^nouveau / nouvelle
старый | old | ^ancien
прежний | former | ^ancien
бывший | former | ^ancien
прошлый | last | passé
предыдущий | previous | précédent
следующий | next | ^prochain
последний | last | ^dernier
первый | first | ^premier
второй | second | ^deuxième
третий | third | ^troisième
будущий | future | ^futur
настоящий | real | ^vrai
нынешний | current | actuel
текущий | current | en cours
современный | modern | moderne
большой | large | ^grand
маленький | small | ^petit
небольшой | small | ^petit
огромный | huge | énorme
крупный | large | ^grand
мелкий | small | ^petit
высокий | high | élevé
низкий | low | bas / basse
длинный | long | ^long / longue
долгий | long | ^long / longue
короткий | short | court
краткий | short | bref / brève
краткосрочный | short-term | =de courte durée
долгосрочный | long-term | =de longue durée
длительный | long | prolongé
широкий | wide | large
узкий | narrow | étroit
глубокий | deep | profond
хороший | good | ^bon
отличный | excellent | excellent
лучший | best | ^meilleur
плохой | bad | ^mauvais
красивый | beautiful | ^beau / belle
прекрасный | beautiful | ^beau / belle
интересный | interesting | intéressant
известный | famous | célèbre
любимый | favourite | préféré
популярный | popular | populaire
важный | important | important
главный | main | principal
основной | main | principal
дополнительный | additional | supplémentaire
единственный | only | ^seul
общий | general | général
совместный | joint | commun
отдельный | separate | séparé
собственный | own | ^propre
личный | personal | personnel
частный | private | privé
индивидуальный | individual | individuel
групповой | group | =de groupe
коллективный | collective | collectif
общественный | public | public / publique
государственный | state | =d'État
официальный | official | officiel
неофициальный | unofficial | non officiel
законный | legal | légal
незаконный | illegal | illégal
действующий | valid | valide
действительный | valid | valable
недействительный | invalid | non valable
просроченный | expired | expiré
постоянный | permanent | permanent
временный | temporary | temporaire
ежегодный | annual | annuel
ежемесячный | monthly | mensuel
ежедневный | daily | quotidien
еженедельный | weekly | hebdomadaire
годовой | annual | annuel
месячный | monthly | mensuel
двухнедельный | two-week | =de deux semaines
недельный | one-week | =d'une semaine
однодневный | one-day | =d'une journée
двухдневный | two-day | =de deux jours
многодневный | multi-day | =de plusieurs jours
трехмесячный | three-month | =de trois mois
полугодовой | six-month | =de six mois
летний | summer | =d'été
зимний | winter | =d'hiver
весенний | spring | =de printemps
осенний | autumn | =d'automne
новогодний | New Year | =du Nouvel An
рождественский | Christmas | =de Noël
пасхальный | Easter | =de Pâques
праздничный | festive | =de fête
выходной | days off | =de repos
рабочий | working | =de travail
ранний | early | précoce
поздний | late | tardif
быстрый | quick | rapide
срочный | urgent | urgent
плановый | planned | programmé
запланированный | planned | prévu
очередной | regular | régulier
регулярный | regular | régulier
частый | frequent | fréquent
редкий | rare | rare
многократный | multiple-entry | =à entrées multiples
однократный | single-entry | =à entrée unique
двукратный | double-entry | =à deux entrées
многочисленный | numerous | ^nombreux
единый | single | unique
полный | full | complet
неполный | incomplete | incomplet
частичный | partial | partiel
целый | whole | entier
достаточный | sufficient | suffisant
недостаточный | insufficient | insuffisant
необходимый | necessary | nécessaire
обязательный | compulsory | obligatoire
добровольный | voluntary | volontaire
возможный | possible | possible
вынужденный | forced | forcé
свободный | free | libre
занятый | busy | occupé
доступный | available | disponible
простой | simple | simple
сложный | complicated | compliqué
легкий | light | léger / légère
тяжелый | serious | grave
серьезный | serious | sérieux
особый | special | particulier
специальный | special | spécial
обычный | ordinary | ordinaire
разный | various | ^différent
различный | various | ^différent
другой | other | ^autre
иной | other | ^autre
подобный | similar | semblable
похожий | similar | semblable
одинаковый | same | identique
правильный | correct | correct
неправильный | incorrect | incorrect
точный | exact | exact
примерный | approximate | approximatif
реальный | real | réel
фактический | actual | effectif
средний | average | moyen
высший | higher | supérieur
начальный | initial | initial
окончательный | final | définitif
конечный | final | final
прямой | direct | direct
обратный | return | =de retour
ближайший | nearest | ^prochain
ближний | close | proche
близкий | close | proche
дальний | distant | lointain
далекий | distant | lointain
соседний | neighbouring | voisin
местный | local | local
здешний | local | local
иностранный | foreign | étranger / étrangère
зарубежный | foreign | étranger / étrangère
заграничный | foreign | étranger / étrangère
международный | international | international
внутренний | domestic | intérieur
внешний | external | extérieur
северный | northern | =du Nord
южный | southern | =du Sud
западный | western | occidental
восточный | eastern | oriental
центральный | central | central
городской | city | urbain
сельский | rural | rural
деревенский | village | villageois
столичный | metropolitan | =de la capitale
региональный | regional | régional
областной | regional | régional
районный | district | =de district
морской | sea | =de mer
речной | river | fluvial
горный | mountain | =de montagne
лесной | forest | forestier
пляжный | beach | balnéaire
островной | island | insulaire
воздушный | air | aérien
водный | water | nautique
наземный | land | terrestre
подводный | underwater | sous-marin
теплый | warm | chaud
холодный | cold | froid
горячий | hot | chaud
жаркий | hot | chaud
чистый | clean | propre
свежий | fresh | frais / fraîche
тихий | quiet | calme
спокойный | calm | calme
удобный | convenient | pratique
комфортабельный | comfortable | confortable
дорогой | expensive | cher / chère
дешевый | cheap | bon marché / bon marché
недорогой | inexpensive | bon marché / bon marché
платный | paid | payant
бесплатный | free | gratuit
безвозмездный | free of charge | gratuit
доходный | profitable | rentable
богатый | rich | riche
бедный | poor | pauvre
белый | white | blanc / blanche
черный | black | noir
красный | red | rouge
синий | blue | bleu
голубой | blue | bleu
зеленый | green | vert
желтый | yellow | jaune
серый | grey | gris
карий | brown | marron / marron
коричневый | brown | brun
рыжий | red | roux / rousse
светлый | light | clair
темный | dark | foncé
русый | light brown | châtain / châtain
седой | grey | gris
родной | native | natal
двоюродный | first cousin | germain
младший | younger | cadet / cadette
старший | elder | aîné
взрослый | adult | adulte
молодой | young | ^jeune
пожилой | elderly | âgé
маленькая | small | ^petit
несовершеннолетний | minor | mineur
совершеннолетний | adult | majeur
новорожденный | newborn | nouveau-né
больной | sick | malade
здоровый | healthy | sain
беременный | pregnant | enceinte
женатый | married | marié
замужний | married | marié
холостой | single | célibataire
разведенный | divorced | divorcé
одинокий | single | seul
родственный | family | familial
дружеский | friendly | amical
добрый | kind | ^bon
верующий | religious | croyant
православный | Orthodox | orthodoxe
католический | Catholic | catholique
мусульманский | Muslim | musulman
исламский | Islamic | islamique
христианский | Christian | chrétien
буддийский | Buddhist | bouddhiste
еврейский | Jewish | juif / juive
религиозный | religious | religieux
духовный | spiritual | spirituel
церковный | church | =d'église
святой | holy | ^saint
паломнический | pilgrimage | =de pèlerinage
древний | ancient | antique
исторический | historical | historique
культурный | cultural | culturel
художественный | artistic | artistique
народный | folk | folklorique
национальный | national | national
традиционный | traditional | traditionnel
классический | classical | classique
`;
