/**
 * Prepositions of free phrases, the longer before the shorter where they begin alike: Russian | its case (g, d, a, i, p) |
 * English | French | the article of what follows: `a`, `the` or `none`.
 */
export const PREPOSITIONS = `
в качестве | g | as | en tant que | none
в рамках | g | within the framework of | dans le cadre de | the
в соответствии с | i | in accordance with | conformément à | the
в связи с = в связи со | i | in connection with | en raison de | the
в результате | g | as a result of | à la suite de | the
в случае | g | in case of | en cas de | none
в течение | g | during | au cours de | the
в ходе | g | in the course of | au cours de | the
в период | g | during | pendant | the
в целях = с целью | g | for the purpose of | dans le but de | none
в составе | g | as part of | au sein de | a
в сопровождении | g | accompanied by | accompagné de | a
в присутствии | g | in the presence of | en présence de | the
в пользу | g | in favour of | en faveur de | the
в отношении | g | in respect of | à l'égard de | the
в честь | g | in honour of | en l'honneur de | the
в память о = в память об | p | in memory of | à la mémoire de | the
в память | g | in memory of | à la mémoire de | the
в виде | g | in the form of | sous forme de | none
в районе | g | near | dans les environs de | the
в центре | g | in the centre of | au centre de | the
в начале | g | at the beginning of | au début de | the
в конце | g | at the end of | à la fin de | the
в середине | g | in the middle of | au milieu de | the
в сфере = в области | g | in the field of | dans le domaine de | the
в возрасте | g | at the age of | à l'âge de | none
во время | g | during | pendant | the
во избежание | g | to avoid | pour éviter | the
за счет = за счет средств = на средства = на деньги | g | at the expense of | aux frais de | the
за исключением = кроме | g | except | sauf | the
за пределами | g | outside | hors de | the
из-за = вследствие = по причине = ввиду | g | because of | à cause de | the
из-под | g | from under | de sous | the
из числа | g | from among | parmi | the
на основании | g | on the basis of | sur la base de | the
на базе | g | at | auprès de | a
на территории | g | in the territory of | sur le territoire de | the
на время = на период = на срок | g | for the duration of | pour la durée de | the
на имя | g | in the name of | au nom de | the
на берегу | g | on the shore of | au bord de | the
на тему | g | on the subject of | sur le thème de | none
на предмет | g | regarding | au sujet de | none
по приглашению | g | at the invitation of | sur invitation de | a
по поручению | g | on behalf of | pour le compte de | the
по поводу = по случаю | g | on the occasion of | à l'occasion de | the
по вопросу = по вопросам | g | concerning | concernant | the
по линии | g | through | par l'intermédiaire de | the
по направлению = по рекомендации | g | on the recommendation of | sur recommandation de | the
по просьбе | g | at the request of | à la demande de | the
по окончании = после окончания | g | after completing | à la fin de | the
под руководством | g | under the guidance of | sous la direction de | the
при поддержке = при содействии | g | with the support of | avec le soutien de | the
с помощью = при помощи = посредством | g | with the help of | à l'aide de | a
с участием | g | with the participation of | avec la participation de | a
с разрешения = с согласия | g | with the consent of | avec l'accord de | the
вместе с = вместе со = совместно с = с = со | i | with | avec | a
рядом с = рядом со | i | next to | à côté de | the
недалеко от = вблизи = возле = около = близ | g | near | près de | the
вдали от = далеко от | g | far from | loin de | the
независимо от | g | regardless of | indépendamment de | the
согласно = в связи | d | according to | selon | the
благодаря | d | thanks to | grâce à | the
вопреки | d | contrary to | contrairement à | the
навстречу | d | towards | vers | the
для = ради | g | for | pour | a
без | g | without | sans | none
вместо = взамен | g | instead of | au lieu de | a
вокруг | g | around | autour de | the
внутри | g | inside | à l'intérieur de | the
до | g | to | jusqu'à | the
из | g | from | de | the
кроме | g | except | sauf | the
мимо | g | past | devant | the
насчет | g | about | au sujet de | the
от = ото | g | from | de | a
после | g | after | après | the
помимо | g | besides | outre | the
против | g | against | contre | the
путем | g | by means of | au moyen de | a
со стороны | g | on the part of | de la part de | the
с | g | from | de | the
среди | g | among | parmi | the
у | g | with | chez | a
к = ко | d | to | à | the
по | d | on | sur | the
через | a | through | par | a
про | a | about | sur | the
за | a | for | pour | the
за | i | for | pour | the
под | i | under | sous | the
под | a | for | pour | a
над | i | over | au-dessus de | the
перед = передо | i | before | avant | the
между | i | between | entre | the
о = об = обо | p | about | sur | the
при | p | at | auprès de | a
в = во | a | to | à | the
на | a | for | pour | a
в = во | p | in | dans | a
на | p | at | à | the
`;

/** Adverbs and set expressions: Russian | English | French; `(e)` of a woman. `<` in English: it stands before its verb. */
export const FREE_ADVERBS = `
очень | very | très
всегда | <always | toujours
никогда | <never | jamais
часто | <often | souvent
редко | <rarely | rarement
иногда | <sometimes | parfois
обычно = как правило | <usually | habituellement
постоянно | <permanently | en permanence
временно | <temporarily | temporairement
ежедневно = каждый день | every day | tous les jours
еженедельно = каждую неделю | every week | chaque semaine
ежемесячно = каждый месяц | every month | chaque mois
ежегодно = каждый год | every year | chaque année
каждое лето | every summer | chaque été
каждую зиму | every winter | chaque hiver
регулярно | <regularly | régulièrement
периодически = время от времени | from time to time | de temps en temps
сейчас = теперь | now | actuellement
в настоящее время = в данный момент = на данный момент | currently | actuellement
сегодня | today | aujourd'hui
завтра | tomorrow | demain
вчера | yesterday | hier
скоро = вскоре | soon | bientôt
недавно | recently | récemment
давно | long ago | depuis longtemps
ранее = раньше = прежде | previously | auparavant
впервые = первый раз = в первый раз | for the first time | pour la première fois
снова = опять = повторно = еще раз | again | de nouveau
уже | <already | déjà
еще = все еще | <still | encore
пока | for now | pour le moment
потом = затем = далее = позже = впоследствии | then | ensuite
после этого | after that | après cela
сначала = вначале | first | d'abord
сразу | immediately | immédiatement
одновременно | at the same time | en même temps
вместе | together | ensemble
отдельно | separately | séparément
самостоятельно = сам = сама | by myself | moi-même
лично | personally | personnellement
частично | <partly | partiellement
полностью | <fully | entièrement
официально | <officially | officiellement
неофициально | unofficially | officieusement
добровольно | voluntarily | volontairement
бесплатно | free of charge | gratuitement
платно | for a fee | à titre payant
срочно | urgently | d'urgence
хорошо | well | bien
плохо | badly | mal
отлично | excellently | parfaitement
немного = чуть-чуть | a little | un peu
много | a lot | beaucoup
мало | little | peu
только = лишь | only | seulement
также = тоже | also | aussi
примерно = приблизительно = ориентировочно | approximately | environ
почти | almost | presque
здесь | here | ici
там | there | là-bas
рядом = поблизости = неподалеку | nearby | à proximité
недалеко | not far away | non loin
далеко | far away | loin
везде | everywhere | partout
дома | at home | à la maison
домой | home | à la maison
за границей = за рубежом | abroad | à l'étranger
за границу = за рубеж | abroad | à l'étranger
из-за границы = из-за рубежа | from abroad | de l'étranger
обратно = назад | back | de retour
туда | there | là-bas
туда и обратно | there and back | aller-retour
удаленно = дистанционно | remotely | à distance
онлайн = в интернете = через интернет | online | en ligne
вахтой = вахтовым методом | on rotation | en rotation
летом | in the summer | en été
зимой | in the winter | en hiver
весной | in the spring | au printemps
осенью | in the autumn | en automne
утром | in the morning | le matin
вечером | in the evening | le soir
днем | during the day | dans la journée
ночью | at night | la nuit
в выходные = по выходным = на выходных = на выходные | at weekends | le week-end
в будни = по будням | on weekdays | en semaine
в будущем = в дальнейшем | in the future | à l'avenir
в прошлом | in the past | par le passé
в этом году | this year | cette année
в прошлом году | last year | l'année dernière
в следующем году = в будущем году | next year | l'année prochaine
в этом месяце | this month | ce mois-ci
в прошлом месяце | last month | le mois dernier
в следующем месяце | next month | le mois prochain
на этой неделе | this week | cette semaine
на следующей неделе | next week | la semaine prochaine
в детстве | in childhood | dans l'enfance
с детства | since childhood | depuis l'enfance
с рождения = от рождения | from birth | de naissance
с раннего возраста | from an early age | dès le plus jeune âge
в молодости | in my youth | dans ma jeunesse
по возможности | if possible | si possible
при необходимости = в случае необходимости | if necessary | si nécessaire
по необходимости | as needed | selon les besoins
по желанию = по собственному желанию | at my own request | à ma propre demande
по работе = по служебным делам | on business | pour affaires
по учебе | for studies | pour les études
по делам = по личным делам | on personal business | pour affaires personnelles
по телефону | by telephone | par téléphone
по почте | by post | par courrier
по болезни = по состоянию здоровья | for health reasons | pour raisons de santé
по возрасту | because of age | en raison de l'âge
по договору | under a contract | sous contrat
по контракту | under a contract | sous contrat
по найму | as an employee | en tant que salarié(e)
по специальности = по профессии | by profession | de profession
по национальности | by ethnic origin | d'origine
по наследству | by inheritance | par héritage
по субботам | on Saturdays | le samedi
по воскресеньям | on Sundays | le dimanche
по выслуге лет | for length of service | pour ancienneté
по доверенности | by power of attorney | par procuration
по совместительству | part-time | à temps partiel
по обмену | on an exchange | dans le cadre d'un échange
в аренду | for rent | en location
в кредит | on credit | à crédit
в рассрочку | in instalments | à tempérament
в собственности | owned | en propriété
в браке | married | marié(e)
в разводе | divorced | divorcé(e)
в отпуске | on leave | en congé
в командировке | on a business trip | en déplacement professionnel
в командировку | on a business trip | en déplacement professionnel
в отпуск | on holiday | en vacances
в гости | on a visit | en visite
в гостях | on a visit | en visite
в одиночку | alone | seul(e)
в группе | in a group | en groupe
в порядке | in order | en règle
в полном объеме = в полном размере | in full | en totalité
в срок = вовремя | in time | à temps
в наличии | available | disponible
в запасе | in the reserve | dans la réserve
в отставке | retired | à la retraite
в долларах | in dollars | en dollars
в евро | in euros | en euros
в рублях | in roubles | en roubles
в валюте | in foreign currency | en devises
в том числе | including | y compris
в основном | <mainly | principalement
в среднем | on average | en moyenne
на пенсии | retired | à la retraite
на пенсию | into retirement | à la retraite
на практике | in practice | en pratique
на больничном | on sick leave | en congé de maladie
на море = у моря = на берегу моря | by the sea | au bord de la mer
на море | to the seaside | à la mer
на природе | in the countryside | dans la nature
на свежем воздухе | in the fresh air | en plein air
на даче | at the country house | à la maison de campagne
на руках | in hand | en main
на учете | registered | enregistré(e)
на иждивении | dependent | à charge
на выезде | off-site | hors site
на постоянной основе | on a permanent basis | à titre permanent
на временной основе | on a temporary basis | à titre temporaire
на добровольной основе | on a voluntary basis | à titre bénévole
на безвозмездной основе | free of charge | à titre gratuit
на коммерческой основе | on a commercial basis | à titre commercial
на неопределенный срок | for an indefinite period | pour une durée indéterminée
на короткий срок | for a short time | pour une courte durée
на длительный срок | for a long time | pour une longue durée
на двоих | for two | pour deux personnes
на троих | for three | pour trois personnes
на все время = на весь срок = на весь период | for the whole period | pour toute la durée
за свой счет = за собственный счет = за личный счет | at my own expense | à mes propres frais
за наличные | in cash | en espèces
за рулем | at the wheel | au volant
под ключ | turnkey | clé en main
под опекой | under guardianship | sous tutelle
без сопровождения | unaccompanied | sans accompagnement
без перерыва | without a break | sans interruption
без ограничений | without restrictions | sans restriction
без нарушений | without violations | sans infraction
с ребенком | with a child | avec un enfant
с детьми | with the children | avec les enfants
с семьей | with the family | avec la famille
с отличием | with honours | avec mention
с трудом | with difficulty | avec difficulté
с пересадкой | with a connection | avec correspondance
из дома | from home | de la maison
как турист | as a tourist | en tant que touriste
круглый год | all year round | toute l'année
целый год = весь год | the whole year | toute l'année
всю жизнь | all my life | toute ma vie
несколько раз | several times | plusieurs fois
много раз = неоднократно = многократно | many times | à plusieurs reprises
один раз = однажды | once | une fois
дважды = два раза | twice | deux fois
ни разу | never | jamais
не раз | more than once | plus d'une fois
последние годы = в последние годы | in recent years | ces dernières années
последнее время = в последнее время | recently | ces derniers temps
следующий раз = в следующий раз | next time | la prochaine fois
прошлый раз = в прошлый раз | last time | la dernière fois
последний раз = в последний раз | last time | la dernière fois
так же = тем же путем = тем же маршрутом | by the same route | par le même itinéraire
поэтому | therefore | c'est pourquoi
потому что = так как = поскольку | because | parce que
но | but | mais
чтобы | in order to | afin de
при себе | on me | sur moi
по месту жительства | at the place of residence | au lieu de résidence
по месту работы | at the place of work | au lieu de travail
по месту пребывания | at the place of stay | au lieu de séjour
по месту учебы | at the place of study | au lieu d'études
по окончанию = по окончании | upon completion | à la fin
по семейным обстоятельствам | for family reasons | pour raisons familiales
пополам | half each | à parts égales
на полставки = на 0,5 ставки | half-time | à mi-temps
мне | for me | pour moi
нам | for us | pour nous
ему | for him | pour lui
ей | for her | pour elle
до конца | to the end | jusqu'au bout
`;

/** What somebody or something is, as a short adjective: man, woman, neuter, many | English | French of a man `/` of a woman. */
export const PREDICATES = `
здоров, здорова, здорово, здоровы | healthy | en bonne santé
болен, больна, больно, больны | ill | malade
согласен, согласна, согласно, согласны | agreed | d'accord
готов, готова, готово, готовы | ready | prêt / prête
уверен, уверена, уверено, уверены | certain | certain / certaine
женат, женат, женат, женаты | married | marié / mariée
замужем, замужем, замужем, замужем | married | marié / mariée
холост, холост, холост, холосты | single | célibataire
разведен, разведена, разведено, разведены | divorced | divorcé / divorcée
обязан, обязана, обязано, обязаны | obliged | obligé / obligée
свободен, свободна, свободно, свободны | free | libre
занят, занята, занято, заняты | busy | occupé / occupée
жив, жива, живо, живы | alive | vivant / vivante
известен, известна, известно, известны | known | connu / connue
знаком, знакома, знакомо, знакомы | acquainted | familier / familière
похож, похожа, похоже, похожи | similar | semblable
доступен, доступна, доступно, доступны | available | disponible
действителен, действительна, действительно, действительны | valid | valable
нужен, нужна, нужно, нужны | needed | nécessaire
необходим, необходима, необходимо, необходимы | necessary | nécessaire
возможен, возможна, возможно, возможны | possible | possible
бесплатен, бесплатна, бесплатно, бесплатны | free of charge | gratuit / gratuite
трудоспособен, трудоспособна, трудоспособно, трудоспособны | able to work | apte au travail
трудоустроен, трудоустроена, трудоустроено, трудоустроены | employed | employé / employée
дееспособен, дееспособна, дееспособно, дееспособны | legally capable | juridiquement capable
платежеспособен, платежеспособна, платежеспособно, платежеспособны | solvent | solvable
судим, судима, судимо, судимы | convicted | condamné / condamnée
прописан, прописана, прописано, прописаны | registered | domicilié / domiciliée
указан, указана, указано, указаны | stated | indiqué / indiquée
расположен, расположена, расположено, расположены | located | situé / située
рад, рада, радо, рады | glad | content / contente
беременна, беременна, беременна, беременны | pregnant | enceinte
`;

/** Makes that are named behind what they make. */
export const BRANDS = `
Тойота | Toyota
Ниссан | Nissan
Хонда | Honda
Мазда | Mazda
Мицубиси = Митсубиши | Mitsubishi
Субару | Subaru
Сузуки | Suzuki
Лексус | Lexus
Киа = Кия | Kia
Хендай = Хундай = Хендэ = Хёндай | Hyundai
Шевроле | Chevrolet
Форд | Ford
Опель | Opel
Рено | Renault
Пежо | Peugeot
Ситроен | Citroën
Фольксваген | Volkswagen
Шкода | Škoda
Ауди | Audi
Мерседес = Мерседес-Бенц | Mercedes-Benz
Вольво | Volvo
Лада | Lada
Нива | Niva
Газель | Gazelle
Камаз | KamAZ
Джили | Geely
Чери | Chery
Хавал | Haval
Тесла | Tesla
Порше | Porsche
Джип | Jeep
Инфинити | Infiniti
Боинг | Boeing
Эйрбас | Airbus
Самсунг | Samsung
Сименс | Siemens
`;
