/** Faith, looks, peoples and memberships, which some questionnaires ask for. The shape of a row: occupations-office.ts. */
export const TRAITS = `
православие = православная вера = православное христианство | Orthodox Christianity | christianisme orthodoxe
православный / православная | Orthodox Christian | chrétien orthodoxe / chrétienne orthodoxe
христианство | Christianity | christianisme
христианин / христианка | Christian | chrétien / chrétienne
ислам | Islam | islam
мусульманин / мусульманка | Muslim | musulman / musulmane
иудаизм | Judaism | judaïsme
иудей / иудейка | Jewish | juif / juive
буддизм | Buddhism | bouddhisme
буддист / буддистка | Buddhist | bouddhiste
католицизм = католичество | Catholicism | catholicisme
католик / католичка | Catholic | catholique
протестантизм | Protestantism | protestantisme
протестант / протестантка | Protestant | protestant / protestante
атеист / атеистка | atheist | athée
неверующий / неверующая | non-believer | non-croyant / non-croyante
не исповедую = не исповедую никакой религии = без вероисповедания | no religion | sans religion
голубые | blue | bleus
голубые глаза = глаза голубые | blue eyes | yeux bleus
карие | brown | marron
карие глаза = глаза карие | brown eyes | yeux marron
зеленые | green | verts
зеленые глаза = глаза зеленые | green eyes | yeux verts
серые | grey | gris
серые глаза = глаза серые | grey eyes | yeux gris
серо-голубые | grey-blue | gris-bleu
серо-голубые глаза = глаза серо-голубые | grey-blue eyes | yeux gris-bleu
серо-зеленые глаза = глаза серо-зеленые | grey-green eyes | yeux gris-vert
черные глаза = глаза черные | black eyes | yeux noirs
темные глаза = глаза темные | dark eyes | yeux foncés
светлые глаза = глаза светлые | light eyes | yeux clairs
синие глаза = глаза синие | blue eyes | yeux bleus
карие-зеленые = каре-зеленые | hazel | noisette
каре-зеленые глаза = глаза каре-зеленые | hazel eyes | yeux noisette
серо-зеленые | grey-green | gris-vert
черные | black | noirs
русые = светло-русые | light brown | châtain clair
русые волосы = волосы русые = светло-русые волосы = волосы светло-русые | light brown hair | cheveux châtain clair
темно-русые волосы = волосы темно-русые | dark blond hair | cheveux blond foncé
черные волосы = волосы черные | black hair | cheveux noirs
коричневые волосы = волосы коричневые | brown hair | cheveux bruns
темно-русые | dark blond | blond foncé
темные | dark | foncés
темные волосы = волосы темные | dark hair | cheveux foncés
светлые | fair | clairs
светлые волосы = волосы светлые | fair hair | cheveux clairs
седые | grey | gris
седые волосы = волосы седые | grey hair | cheveux gris
рыжие | red | roux
рыжие волосы = волосы рыжие | red hair | cheveux roux
каштановые | brown | châtains
каштановые волосы = волосы каштановые | brown hair | cheveux châtains
блондин / блондинка | blond / blonde | blond / blonde
брюнет / брюнетка | dark-haired | brun / brune
шатен / шатенка | brown-haired | châtain / châtaine
лысый | bald | chauve
особых примет нет = без особых примет = особые приметы отсутствуют = особых примет не имею | no distinguishing marks | aucun signe particulier
вторая положительная = группа крови вторая положительная | A positive | A positif
первая положительная = группа крови первая положительная | O positive | O positif
третья положительная = группа крови третья положительная | B positive | B positif
четвертая положительная = группа крови четвертая положительная | AB positive | AB positif
вторая отрицательная = группа крови вторая отрицательная | A negative | A négatif
первая отрицательная = группа крови первая отрицательная | O negative | O négatif
третья отрицательная = группа крови третья отрицательная | B negative | B négatif
четвертая отрицательная = группа крови четвертая отрицательная | AB negative | AB négatif
русская национальность = по национальности русский / по национальности русская | Russian | russe
татарин / татарка | Tatar | Tatar / Tatare
украинец / украинка | Ukrainian | Ukrainien / Ukrainienne
белорус / белоруска | Belarusian | Biélorusse
армянин / армянка | Armenian | Arménien / Arménienne
азербайджанец / азербайджанка | Azerbaijani | Azerbaïdjanais / Azerbaïdjanaise
грузин / грузинка | Georgian | Géorgien / Géorgienne
еврей / еврейка | Jewish | Juif / Juive
башкир / башкирка | Bashkir | Bachkir / Bachkire
чуваш / чувашка | Chuvash | Tchouvache
мордвин / мордовка | Mordvin | Mordve
удмурт / удмуртка | Udmurt | Oudmourte
мариец / марийка | Mari | Mari / Marie
коми-пермяк / коми-пермячка | Komi-Permyak | Komi-Permiak / Komi-Permiake
бурят / бурятка | Buryat | Bouriate
якут / якутка | Yakut | Iakoute
тувинец / тувинка | Tuvan | Touvain / Touvaine
калмык / калмычка | Kalmyk | Kalmouk / Kalmouke
чеченец / чеченка | Chechen | Tchétchène
ингуш / ингушка | Ingush | Ingouche
осетин / осетинка | Ossetian | Ossète
аварец / аварка | Avar | Avar / Avare
даргинец / даргинка | Dargin | Darguine
лезгин / лезгинка | Lezgin | Lezguien / Lezguienne
кумык / кумычка | Kumyk | Koumyk / Koumyke
кабардинец / кабардинка | Kabardian | Kabarde
балкарец / балкарка | Balkar | Balkar / Balkare
карачаевец / карачаевка | Karachay | Karatchaï
адыгеец / адыгейка | Adyghe | Adyghé / Adyghée
абхаз / абхазка | Abkhaz | Abkhaze
казах / казашка | Kazakh | Kazakh / Kazakhe
киргиз / киргизка | Kyrgyz | Kirghize
узбек / узбечка | Uzbek | Ouzbek / Ouzbèke
таджик / таджичка | Tajik | Tadjik / Tadjike
туркмен / туркменка | Turkmen | Turkmène
молдаванин / молдаванка | Moldovan | Moldave
литовец / литовка | Lithuanian | Lituanien / Lituanienne
латыш / латышка | Latvian | Letton / Lettone
эстонец / эстонка | Estonian | Estonien / Estonienne
немец / немка | German | Allemand / Allemande
поляк / полячка | Polish | Polonais / Polonaise
грек / гречанка | Greek | Grec / Grecque
болгарин / болгарка | Bulgarian | Bulgare
кореец / кореянка | Korean | Coréen / Coréenne
китаец / китаянка | Chinese | Chinois / Chinoise
турок / турчанка | Turkish | Turc / Turque
цыган / цыганка | Roma | Rom
член профсоюза | trade union member | membre d'un syndicat
в организациях не состою = ни в каких организациях не состою | not a member of any organisation | membre d'aucune organisation
в общественных организациях не состою = не состою в общественных организациях | not a member of any public organisations | membre d'aucune association
не являюсь членом партий = в партиях не состою = не состою в партиях | not a member of any party | membre d'aucun parti
аккаунтов в соцсетях нет = социальными сетями не пользуюсь = нет аккаунтов в соцсетях = соцсетей нет | no social media accounts | aucun compte sur les réseaux sociaux
вк | VKontakte | VKontakte
телеграм = телеграмм | Telegram | Telegram
грин-карта | green card | carte verte
резидент / резидентка | resident | résident / résidente
нерезидент | non-resident | non-résident / non-résidente
беженец / беженка | refugee | réfugié / réfugiée
первый класс | first grade | première année d'école
второй класс | second grade | deuxième année d'école
третий класс | third grade | troisième année d'école
выпускной класс | final grade | classe terminale
послевузовское = послевузовское образование | postgraduate education | formation postuniversitaire
церковный брак | church marriage | mariage religieux
справка о покупке валюты = справка об обмене валюты = чек обмена валюты | currency exchange receipt | reçu de change
налоговая декларация = декларация о доходах | tax return | déclaration de revenus
свидетельство о собственности = свидетельство о праве собственности | title deed | titre de propriété
рабочий язык | working language | langue de travail
родной язык | native language | langue maternelle
контактное лицо = контакт | contact person | personne à contacter
контактное лицо в России = контакт в России | contact person in Russia | personne à contacter en Russie
на учете не состою? = не состою на учете? | not on any register | inscrit sur aucun registre / inscrite sur aucun registre
принимаю роды | I deliver babies | je pratique des accouchements
оформляю документы? | I process documents | je prépare des documents
мою полы | I clean floors | je lave les sols
виза невесты | fiancée visa | visa de fiancée
виза жениха | fiancé visa | visa de fiancé
не курю | non-smoker | non-fumeur / non-fumeuse
карты | cards | cartes
за счет бюджета области = за счет областного бюджета = областной бюджет = за счет регионального бюджета | regional budget | budget régional
за счет бюджета | state budget | budget de l'État
за счет государства | at the state's expense | aux frais de l'État
за счет федерального бюджета = федеральный бюджет | federal budget | budget fédéral
выбор недвижимости | choosing real estate | choix d'un bien immobilier
осмотр недвижимости для покупки | viewing of real estate to buy | visite de biens immobiliers en vue d'un achat
осмотр завода | factory visit | visite d'usine
экскурсия на завод | factory tour | visite guidée d'usine
осмотр оборудования | equipment inspection | inspection d'équipements
семейное торжество = семейный праздник | family celebration | fête de famille
семейное торжество у родственников = семейный праздник у родственников | family celebration with relatives | fête de famille chez des proches
обратно самолетом = обратно на самолете | return by plane | retour en avion
обратно поездом = обратно на поезде | return by train | retour en train
я сам / я сама = лично я | myself | moi-même
я | myself | moi-même
свадебная церемония = церемония бракосочетания | wedding ceremony | cérémonie de mariage
осмотр города = прогулка по городу | city sightseeing | visite de la ville
концерт группы | concert by the band | concert du groupe
практика студентов = студенческая практика | student internship | stage étudiant
расторжение брака | dissolution of marriage | dissolution du mariage
перемена имени = смена имени | change of first name | changement de prénom
отказов и депортаций не было = отказов и депортаций нет = нет отказов и депортаций | no refusals, no deportations | aucun refus, aucune expulsion
музыкальное образование | music education | formation musicale
художественное образование | art education | formation artistique
начальное музыкальное | primary music education | formation musicale de base
штраф за просрочку визы = штраф за превышение срока пребывания = штраф за оверстей | fine for overstaying | amende pour dépassement de séjour
перелом ноги | broken leg | jambe cassée
перелом руки | broken arm | bras cassé
аллергия на антибиотики | allergy to antibiotics | allergie aux antibiotiques
аллергия на пыльцу = аллергия на цветение = поллиноз | pollen allergy | allergie au pollen
аллергия на морепродукты | seafood allergy | allergie aux fruits de mer
аллергия на рыбу | fish allergy | allergie au poisson
аллергия на шерсть | animal hair allergy | allergie aux poils d'animaux
аллергия на животных | allergy to animals | allergie aux animaux
аллергия на пыль | dust allergy | allergie à la poussière
аллергия на мед | honey allergy | allergie au miel
двое несовершеннолетних детей | two minor children | deux enfants mineurs
трое несовершеннолетних детей | three minor children | trois enfants mineurs
компания-работодатель = фирма-работодатель | employer | employeur
доля в бизнесе | share in a business | part dans une entreprise
доля в компании | share in a company | part dans une société
акции | shares | actions
ценные бумаги | securities | valeurs mobilières
карта visa = карта виза | Visa card | carte Visa
карта mastercard | Mastercard card | carte Mastercard
разговорный английский = английский разговорный | conversational English | anglais niveau conversation
не владею | none | aucune
языками не владею = иностранными языками не владею = иностранные языки не знаю | no foreign languages | aucune langue étrangère
инвалид с детства | disabled since childhood | handicapé depuis l'enfance / handicapée depuis l'enfance
группа инвалидности 3 = третья группа инвалидности = 3 группа инвалидности | disability group 3 | groupe d'invalidité 3
группа инвалидности 2 = вторая группа инвалидности = 2 группа инвалидности | disability group 2 | groupe d'invalidité 2
группа инвалидности 1 = первая группа инвалидности = 1 группа инвалидности | disability group 1 | groupe d'invalidité 1
операция на колене | knee surgery | opération du genou
операция на позвоночнике | spinal surgery | opération de la colonne vertébrale
судимость погашена = судимость снята | spent conviction | condamnation effacée
транслитерация изменена = изменена транслитерация = изменение транслитерации | transliteration changed | translittération modifiée
штраф оплатил / штраф оплатила = штраф оплачен | fine paid | amende payée
бизнес-форум = деловой форум | business forum | forum d'affaires
продажа имущества | sale of property | vente de biens
доход от продажи недвижимости | income from the sale of real estate | revenu de la vente d'un bien immobilier
доход от продажи квартиры | income from the sale of an apartment | revenu de la vente d'un appartement
пожилой / пожилая | elderly | âgé / âgée
пожилые родители | elderly parents | parents âgés
на постельном режиме | on bed rest | alité / alitée
приглашение от друзей | invitation from friends | invitation d'amis
приглашение от родственников | invitation from relatives | invitation de proches
возврат налога = налоговый вычет = возврат налогов | tax refund | remboursement d'impôt
случайные заработки = случайный заработок | casual earnings | revenus occasionnels
гонорар = гонорары | fees | honoraires
чаевые | tips | pourboires
таунхаус | townhouse | maison de ville
`;
