/** Means of support, insurance, and words that answers often consist of. The shape of a row: occupations-office.ts. */
export const MEANS = `
наличные = нал = наличные деньги = наличные средства | cash | argent liquide
наличными | in cash | en espèces
дорожные чеки | traveller's cheques | chèques de voyage
кредитная карта = кредитная карточка | credit card | carte de crédit
кредитные карты | credit cards | cartes de crédit
банковская карта = банк. карта = банковская карточка = пластиковая карта | bank card | carte bancaire
банковские карты = банковские карточки | bank cards | cartes bancaires
дебетовая карта | debit card | carte de débit
банковский счет = счет в банке | bank account | compte bancaire
выписка из банка = банковская выписка = выписка со счета = выписка с банковского счета | bank statement | relevé bancaire
справка из банка | bank certificate | attestation bancaire
банковский вклад = вклад в банке = депозит = депозит в банке | bank deposit | dépôt bancaire
сбережения = накопления | savings | économies
личные сбережения = собственные сбережения = личные накопления = собственные накопления | personal savings | économies personnelles
предоплаченное проживание = оплаченное проживание = проживание оплачено = оплачено проживание | prepaid accommodation | hébergement prépayé
предоплаченный транспорт = оплаченный транспорт = транспорт оплачен | prepaid transport | transport prépayé
предоставляется жилье = предоставление жилья = жилье предоставляется | accommodation provided | hébergement fourni
оплата всех расходов = все расходы покрыты = покрываются все расходы | all expenses covered | tous les frais pris en charge
все расходы оплачены | all expenses paid | tous les frais payés
все расходы оплачивает спонсор | all expenses covered by the sponsor | tous les frais pris en charge par le garant
собственные средства = личные средства = свои средства | own funds | fonds personnels
за свой счет = за собственный счет = за личный счет | at own expense | à mes frais
командирующая организация | sending organisation | organisme d'envoi
средства спонсора | sponsor's funds | fonds du garant
спонсорская помощь | sponsor's support | aide du garant
за счет спонсора | at the sponsor's expense | aux frais du garant
за счет работодателя | at the employer's expense | aux frais de l'employeur
за счет организации | at the organisation's expense | aux frais de l'organisation
за счет компании = за счет фирмы | at the company's expense | aux frais de la société
за счет принимающей компании = за счет принимающей фирмы | at the host company's expense | aux frais de la société d'accueil
за счет принимающей организации | at the host organisation's expense | aux frais de l'organisme d'accueil
за счет приглашающей компании = за счет приглашающей фирмы | at the inviting company's expense | aux frais de la société invitante
за счет приглашающей организации | at the inviting organisation's expense | aux frais de l'organisme invitant
за счет приглашающей стороны | at the inviting party's expense | aux frais de la partie invitante
за счет принимающей стороны | at the host's expense | aux frais de la partie d'accueil
за счет родителей | at the parents' expense | aux frais des parents
средства родителей | parents' funds | fonds des parents
за счет мужа | at the husband's expense | aux frais du mari
средства мужа | husband's funds | fonds du mari
за счет жены | at the wife's expense | aux frais de l'épouse
средства жены | wife's funds | fonds de l'épouse
спонсорское письмо | sponsorship letter | lettre de prise en charge
спонсорство | sponsorship | prise en charge financière
финансовая гарантия | financial guarantee | garantie financière
гарантийное письмо | letter of guarantee | lettre de garantie
зарплата = заработная плата | salary | salaire
доход | income | revenu
доходы | income | revenus
сдача квартиры в аренду = сдача квартиры = сдача квартиры внаем | renting out an apartment | location d'un appartement
сдача недвижимости в аренду = сдача недвижимости | renting out real estate | location de biens immobiliers
сдача дома в аренду = сдача дома | renting out a house | location d'une maison
сдача гаража в аренду = сдача гаража | renting out a garage | location d'un garage
доход от аренды | rental income | revenus locatifs
доход от сдачи недвижимости = доход от сдачи недвижимости в аренду = доход от аренды недвижимости | income from renting out real estate | revenus de la location de biens immobiliers
доход от сдачи квартиры = доход от сдачи квартиры в аренду = доход от аренды квартиры | income from renting out an apartment | revenus de la location d'un appartement
доход от сдачи двух квартир = доход от аренды двух квартир | income from renting out two apartments | revenus de la location de deux appartements
доход от сдачи трех квартир = доход от аренды трех квартир | income from renting out three apartments | revenus de la location de trois appartements
доход от сдачи квартир = доход от аренды квартир | income from renting out apartments | revenus de la location d'appartements
доход от сдачи дома = доход от аренды дома | income from renting out a house | revenus de la location d'une maison
доход от сдачи комнаты = доход от аренды комнаты | income from renting out a room | revenus de la location d'une chambre
доход от сдачи офиса = доход от аренды офиса | income from renting out an office | revenus de la location d'un bureau
доход от сдачи гаража = доход от аренды гаража | income from renting out a garage | revenus de la location d'un garage
доход от сдачи помещения = доход от аренды помещения = доход от сдачи помещений = доход от аренды помещений | income from renting out premises | revenus de la location de locaux
доход от аренды земли = доход от сдачи земли в аренду | income from renting out land | revenus de la location de terres
доход от аренды коммерческой недвижимости = доход от сдачи коммерческой недвижимости | income from renting out commercial property | revenus de la location d'immobilier commercial
доход от бизнеса | business income | revenus d'entreprise
пенсия | pension | pension de retraite
пенсия по инвалидности | disability pension | pension d'invalidité
стипендия? | scholarship | bourse
грант | grant | subvention
алименты | child support | pension alimentaire
дивиденды | dividends | dividendes
недвижимость | real estate | biens immobiliers
собственность | property | propriété
страховка = страхование | insurance | assurance
страховой полис = полис | insurance policy | police d'assurance
медицинская страховка = медицинское страхование | medical insurance | assurance médicale
медицинский полис | medical insurance policy | police d'assurance médicale
туристическая страховка = страховка для путешествий = страховка путешественника | travel insurance | assurance voyage
медицинская страховка для путешествий = туристическая медицинская страховка = медицинская страховка путешественника | travel medical insurance | assurance médicale de voyage
страховка от несчастных случаев = страхование от несчастных случаев | accident insurance | assurance accidents
страхование жизни | life insurance | assurance vie
страхование багажа | baggage insurance | assurance bagages
страховая компания | insurance company | compagnie d'assurance
зеленая карта | green card | carte verte
рубль | rouble | rouble
рубли | roubles | roubles
евро | euros | euros
доллары | dollars | dollars
доллары сша | US dollars | dollars américains
ежемесячно = в месяц = в мес | per month | par mois
в день | per day | par jour
в неделю | per week | par semaine
в год | per year | par an
да | yes | oui
нет? | no | non
не применимо = неприменимо | not applicable | sans objet
нет данных = не известно = неизвестно | not known | inconnu
не имею = не имеется = отсутствует = нет в наличии | none | néant
не был? / не была? | never visited | jamais visité
нарушений не было = нарушений не имею = нарушений нет = не имею нарушений | no violations | aucune infraction
штрафов не было = штрафов нет = штрафов не имею | no fines | aucune amende
не выезжал / не выезжала = за границей не был / за границей не была = за границу не выезжал / за границу не выезжала = не выезжал за рубеж / не выезжала за рубеж = за рубеж не выезжал / за рубеж не выезжала | never been abroad | jamais allé à l'étranger / jamais allée à l'étranger
никогда | never | jamais
ранее не получал = ранее не получала = не получал = не получала | not previously issued | jamais obtenu
визы не получал / визы не получала = визу не получал / визу не получала = визы никогда не получал / визы никогда не получала = виз не получал / виз не получала = никогда не получал визу / никогда не получала визу = визу никогда не получал / визу никогда не получала | never obtained a visa | jamais obtenu de visa
не судим / не судима = судимости не имею | no criminal record | casier judiciaire vierge
другое = иное = прочее | other | autre
то же = тот же = там же | the same | idem
тот же адрес = по тому же адресу = адрес тот же | same address | même adresse
совпадает с адресом проживания | same as home address | identique à l'adresse du domicile
без изменений | no changes | sans changement
впервые = первый раз | first time | première fois
повторно | repeated | de nouveau
самостоятельно | independently | de manière indépendante
один | alone | seul
сам? / сама? | myself | moi-même
одна | alone | seule
вместе с семьей = с семьей | with family | en famille
с мужем = вместе с мужем = с супругом | with husband | avec mon mari
с женой = вместе с женой = с супругой | with wife | avec mon épouse
с детьми = вместе с детьми | with children | avec mes enfants
с ребенком = вместе с ребенком | with a child | avec un enfant
с друзьями = вместе с друзьями | with friends | avec des amis
с родителями = вместе с родителями | with parents | avec mes parents
с мамой = с матерью | with mother | avec ma mère
с папой = с отцом | with father | avec mon père
с бабушкой | with grandmother | avec ma grand-mère
с сестрой | with sister | avec ma sœur
с братом | with brother | avec mon frère
с подругой | with a friend | avec une amie
с другом | with a friend | avec un ami
вместе с группой = с группой = в составе группы | with a group | en groupe
в составе туристической группы | in a tourist group | dans un groupe de touristes
с классом | with the school class | avec la classe
с коллегами | with colleagues | avec des collègues
ежегодный отпуск = ежегодный оплачиваемый отпуск | annual paid leave | congé annuel payé
фамилия | surname | nom de famille
имя | first name | prénom
отчество | patronymic | patronyme
дата рождения | date of birth | date de naissance
место рождения | place of birth | lieu de naissance
место работы | place of work | lieu de travail
место учебы | place of study | lieu d'études
должность | position | poste
профессия | profession | profession
адрес | address | adresse
домашний адрес | home address | adresse du domicile
рабочий адрес | work address | adresse professionnelle
телефон = тел | telephone | téléphone
мобильный телефон | mobile phone | téléphone portable
рабочий телефон | work telephone | téléphone professionnel
домашний телефон | home telephone | téléphone fixe
электронная почта | email | courriel
смена фамилии = перемена фамилии = изменение фамилии | change of surname | changement de nom
смена фамилии в связи с браком = смена фамилии в связи с заключением брака = изменение фамилии в связи с замужеством | change of surname on marriage | changement de nom par mariage
утеря паспорта = утрата паспорта | loss of passport | perte du passeport
кража паспорта | theft of passport | vol du passeport
отказ в визе | visa refusal | refus de visa
сам заявитель / сама заявительница = заявитель лично = лично заявитель | the applicant himself / the applicant herself | le demandeur lui-même / la demandeuse elle-même
сам оплачиваю / сама оплачиваю = оплачиваю сам / оплачиваю сама = оплачу сам / оплачу сама = расходы оплачиваю сам / расходы оплачиваю сама = оплачиваю самостоятельно = плачу сам / плачу сама | paid by the applicant himself / paid by the applicant herself | payé par le demandeur lui-même / payé par la demandeuse elle-même
за счет собственных средств = за счет личных средств = из собственных средств = на собственные средства = на свои средства = собственные деньги = личные деньги | own funds | fonds personnels
за счет личных сбережений = за счет собственных сбережений = из личных сбережений = за счет сбережений = за счет накоплений = из собственных накоплений | personal savings | économies personnelles
семейный бюджет = за счет семейного бюджета = из семейного бюджета | family budget | budget familial
за счет направляющей стороны = за счет направляющей организации | at the sending party's expense | aux frais de la partie d'envoi
за счет организаторов = за счет организатора | at the organisers' expense | aux frais des organisateurs
за счет университета | at the university's expense | aux frais de l'université
за счет школы | at the school's expense | aux frais de l'école
за счет гранта = средства гранта | grant funds | fonds de la subvention
за счет супруга | at the husband's expense | aux frais du mari
средства супруга = на средства мужа = деньги мужа | husband's funds | fonds du mari
за счет супруги | at the wife's expense | aux frais de l'épouse
средства супруги = на средства жены | wife's funds | fonds de l'épouse
за счет сына | at the son's expense | aux frais du fils
средства сына | son's funds | fonds du fils
за счет дочери | at the daughter's expense | aux frais de la fille
средства дочери | daughter's funds | fonds de la fille
за счет пенсии | from my pension | sur ma pension de retraite
командировочные | travel allowance | indemnités de déplacement
суточные | daily allowance | indemnités journalières
командировочные расходы | business trip expenses | frais de mission
проживание и транспорт предоплачены = предоплаченное проживание и транспорт = проживание и транспорт оплачены = проживание и проезд оплачены = оплачены проживание и проезд = оплачены проживание и транспорт = оплаченные проживание и транспорт | prepaid accommodation and transport | hébergement et transport prépayés
проживание и питание оплачены | prepaid accommodation and meals | hébergement et repas prépayés
проживание предоплачено | prepaid accommodation | hébergement prépayé
проживание оплачено полностью = проживание полностью оплачено | accommodation paid in full | hébergement entièrement payé
предоплаченная гостиница = предоплаченный отель | prepaid hotel | hôtel prépayé
гостиница оплачена = отель оплачен = оплаченная гостиница = оплаченный отель | hotel paid for | hôtel payé
билеты оплачены | tickets paid for | billets payés
авиабилеты оплачены | air tickets paid for | billets d'avion payés
билеты куплены | tickets bought | billets achetés
авиабилеты куплены | air tickets bought | billets d'avion achetés
перелет оплачен = оплаченный перелет | flight paid for | vol payé
путевка оплачена = турпакет оплачен | package tour paid for | voyage organisé payé
тур оплачен = оплаченный тур | tour paid for | circuit payé
тур оплачен полностью = тур полностью оплачен | tour paid in full | circuit entièrement payé
оплачено | paid | payé
полностью оплачено = оплачено полностью | paid in full | entièrement payé
все оплачено | everything paid for | tout est payé
расходы оплачены | expenses paid | frais payés
предоплачено | prepaid | prépayé
проживание | accommodation | hébergement
питание | meals | repas
проживание и питание | accommodation and meals | hébergement et repas
проезд | travel | transport
перелет | flight | vol
транспортные расходы | travel expenses | frais de transport
предоставляет жилье = предоставляют жилье | provides accommodation | fournit l'hébergement
жилье предоставляют родственники = жилье предоставляется родственниками | accommodation provided by relatives | hébergement fourni par la famille
жилье предоставляют друзья | accommodation provided by friends | hébergement fourni par des amis
дорожный чек | traveller's cheque | chèque de voyage
наличные и банковские карты = наличные и карты | cash and bank cards | argent liquide et cartes bancaires
наличные и карта = наличные и банковская карта = банковская карта и наличные = карта и наличные | cash and bank card | argent liquide et carte bancaire
наличные евро = наличные в евро | cash in euros | espèces en euros
наличные доллары | cash in dollars | espèces en dollars
банковская карта visa | Visa bank card | carte bancaire Visa
карта мир | Mir card | carte Mir
зарплатная карта | salary card | carte de salaire
средства на счете = деньги на счете = средства на банковском счете = средства на счете в банке = деньги на счете в банке = деньги на банковском счете | funds in a bank account | fonds sur un compte bancaire
вклады | bank deposits | dépôts bancaires
ценные бумаги и вклады | securities and deposits | valeurs mobilières et dépôts
социальное пособие = пособие | social benefit | allocation sociale
пособие по безработице | unemployment benefit | allocation chômage
пенсия по старости = пенсия по возрасту | old-age pension | pension de vieillesse
пенсия по потере кормильца | survivor's pension | pension de réversion
военная пенсия | military pension | pension militaire
среднемесячный доход = ежемесячный доход = месячный доход | monthly income | revenu mensuel
годовой доход | annual income | revenu annuel
оклад = должностной оклад | salary | salaire
заработок | earnings | revenus du travail
премия | bonus | prime
средняя зарплата = средняя заработная плата | average salary | salaire moyen
доход от предпринимательской деятельности = доходы от предпринимательской деятельности | income from business activity | revenus d'activité entrepreneuriale
доход супруга = доход мужа | husband's income | revenu du mari
доход семьи = семейный доход | family income | revenu familial
продажа недвижимости | sale of property | vente d'un bien immobilier
продажа квартиры | sale of an apartment | vente d'un appartement
проценты по вкладам = проценты по вкладу | interest on deposits | intérêts sur dépôts
наследство | inheritance | héritage
спонсируют родители | sponsored by parents | pris en charge par les parents
квартира | apartment | appartement
дом | house | maison
частный дом | private house | maison individuelle
собственный дом | own house | maison en propriété
загородный дом = дача | country house | maison de campagne
земельный участок | plot of land | terrain
гараж | garage | garage
собственный автомобиль = личный автомобиль = собственная машина = личная машина = своя машина | own car | voiture personnelle
арендованный автомобиль = прокатный автомобиль = автомобиль напрокат = взятый напрокат автомобиль = машина напрокат | rental car | voiture de location
прокат автомобиля | car rental | location de voiture
служебный автомобиль | company car | voiture de service
на крещение? | for Epiphany | pour l'Épiphanie
на рождество | for Christmas | pour Noël
на пасху | for Easter | pour Pâques
на новый год | for New Year | pour le Nouvel An
на каникулы = на школьные каникулы = на время каникул | for the school holidays | pour les vacances scolaires
на летние каникулы | for the summer holidays | pour les vacances d'été
на зимние каникулы | for the winter holidays | pour les vacances d'hiver
на осенние каникулы | for the autumn holidays | pour les vacances d'automne
на весенние каникулы | for the spring holidays | pour les vacances de printemps
на рождественские каникулы = на рождественские праздники | for the Christmas holidays | pour les vacances de Noël
на новогодние каникулы = на новогодние праздники | for the New Year holidays | pour les fêtes de fin d'année
на майские праздники = на майские | for the May holidays | pour les fêtes de mai
на праздники | for the holidays | pour les fêtes
на выходные | for the weekend | pour le week-end
на лето = на все лето | for the summer | pour l'été
на зиму = на всю зиму | for the winter | pour l'hiver
на работу | to work | pour travailler
на отдых | on holiday | en vacances
на лечение | for medical treatment | pour un traitement médical
на самолете = самолетом = авиа = воздушным транспортом = авиатранспорт | by plane | en avion
авиаперелет | flight | vol
на поезде = поездом = по железной дороге = железнодорожным транспортом | by train | en train
на автобусе = автобусом | by bus | en autocar
на машине = на автомобиле = автомобилем = автотранспортом | by car | en voiture
на пароме = паромом | by ferry | en ferry
на круизном лайнере | by cruise ship | en navire de croisière
на мотоцикле | by motorcycle | à moto
мотоцикл | motorcycle | moto
пешком | on foot | à pied
морем = морским транспортом | by sea | par mer
прямой рейс = прямым рейсом = прямой перелет | direct flight | vol direct
рейс с пересадкой = перелет с пересадкой = стыковочный рейс | connecting flight | vol avec correspondance
с пересадкой | with a connection | avec correspondance
чартерный рейс = чартер | charter flight | vol charter
туда и обратно | round trip | aller-retour
обратно? | return | retour
в одну сторону | one way | aller simple
рейс | flight | vol
не было = не имелось | none | aucun
никогда не обращался / никогда не обращалась = не обращался / не обращалась = ранее не обращался / ранее не обращалась = не подавал / не подавала = никогда не подавал / никогда не подавала | never applied | jamais demandé
никогда не был / никогда не была = ни разу не был / ни разу не была | never visited | jamais visité
ранее не был / ранее не была | never visited before | jamais visité auparavant
никогда не был за границей / никогда не была за границей = не выезжал за границу / не выезжала за границу = никогда не выезжал за границу / никогда не выезжала за границу = никуда не выезжал / никуда не выезжала = никогда не выезжал / никогда не выезжала = за границу никогда не выезжал / за границу никогда не выезжала | never been abroad | jamais allé à l'étranger / jamais allée à l'étranger
никогда не получал / никогда не получала | never obtained | jamais obtenu
виз не было = ранее виз не было | no previous visas | aucun visa antérieur
отказов не было = не отказывали = никогда не отказывали = без отказов = отказов в визе не было | no refusals | aucun refus
отказали в визе = отказано в визе = в визе отказали = было отказано в визе = отказ в выдаче визы = получил отказ в визе / получила отказ в визе = виза отказана = был отказ в визе = был отказ | visa refused | visa refusé
неполный пакет документов = неполный комплект документов = неполный пакет | incomplete documents | dossier incomplet
не хватило документов = недостаточно документов = не хватало документов | insufficient documents | documents insuffisants
недостаточно средств = не хватило средств = недостаток финансовых средств = недостаточно финансовых средств = недостаточно денежных средств = недостаточно денег = нехватка средств = недостаток средств = недостаточность средств | insufficient funds | fonds insuffisants
причина не указана = без указания причин | no reason given | sans indication de motif
без объяснения причин = без объяснения причины | without explanation | sans explication
депортации не было = не депортировался / не депортировалась = не депортирован / не депортирована = депортирован не был / депортирована не была = не подвергался депортации / не подвергалась депортации | never deported | jamais expulsé / jamais expulsée
судимостей нет = нет судимости = без судимости = судимости нет | no criminal record | casier judiciaire vierge
отпечатки сдавал / отпечатки сдавала = отпечатки пальцев сданы = сдавал отпечатки / сдавала отпечатки = сдавал отпечатки пальцев / сдавала отпечатки пальцев = отпечатки сданы | fingerprints taken | empreintes digitales relevées
отпечатки не сдавал / отпечатки не сдавала = отпечатки пальцев не сдавал / отпечатки пальцев не сдавала = не сдавал отпечатки / не сдавала отпечатки | fingerprints not taken | empreintes digitales non relevées
отпечатки пальцев = отпечатки | fingerprints | empreintes digitales
служил в армии = служил = проходил службу в армии | served in the army | a servi dans l'armée
не служил / не служила = не служил в армии = в армии не служил | did not serve in the army | n'a pas servi dans l'armée
военнообязанный / военнообязанная | liable for military service | soumis aux obligations militaires / soumise aux obligations militaires
невоеннообязанный / невоеннообязанная = не военнообязанный / не военнообязанная | not liable for military service | non soumis aux obligations militaires / non soumise aux obligations militaires
освобожден от военной службы | exempt from military service | exempté du service militaire
негоден к военной службе = не годен к военной службе | unfit for military service | inapte au service militaire
здоров / здорова | in good health | en bonne santé
аллергии нет = без аллергии | no allergies | aucune allergie
девичья = девичья фам. = дев. фамилия = дев. фам | maiden name | nom de jeune fille
не менял фамилию / не меняла фамилию = фамилию не менял / фамилию не меняла = фамилия не менялась | surname not changed | nom inchangé
сменил фамилию в связи с браком / сменила фамилию в связи с браком = фамилия изменена в связи с браком = сменил в связи с браком / сменила в связи с браком = изменена в связи с браком = изменила в связи с браком = сменила в связи с замужеством = сменила фамилию в связи с замужеством = сменила после замужества = сменила при вступлении в брак | name changed on marriage | nom changé par mariage
по браку = в связи с браком = в связи с замужеством = в связи с заключением брака = в связи со вступлением в брак = в связи с вступлением в брак = при вступлении в брак = при заключении брака = при замужестве = по замужеству = в связи с регистрацией брака = при регистрации брака | on marriage | par mariage
в связи с разводом = в связи с расторжением брака = при разводе = при расторжении брака | on divorce | par divorce
после развода = после расторжения брака | after divorce | après le divorce
добрачная фамилия = фамилия до брака = фамилия до замужества | maiden name | nom de jeune fille
прежняя фамилия = предыдущая фамилия = бывшая фамилия | former surname | ancien nom
фамилия при рождении | surname at birth | nom de naissance
гостиница или отель | hotel | hôtel
забронированная гостиница = гостиница забронирована = отель забронирован = забронированный отель | booked hotel | hôtel réservé
бронь в отеле = бронь в гостинице | hotel reservation | réservation d'hôtel
гостиница по бронированию | hotel as booked | hôtel selon la réservation
арендованная квартира = арендованные апартаменты = апартаменты в аренду = арендуемая квартира = съемные апартаменты | rented apartment | appartement loué
аренда апартаментов | apartment rental | location d'un appartement
арендованный дом = съемный дом | rented house | maison louée
вилла | villa | villa
арендованная вилла | rented villa | villa louée
съемное жилье = арендованное жилье | rented accommodation | logement loué
аренда жилья через airbnb | accommodation rented through Airbnb | logement loué via Airbnb
собственная недвижимость = своя недвижимость | own property | bien immobilier personnel
собственное жилье за границей | own accommodation abroad | logement personnel à l'étranger
собственные апартаменты | own apartment | appartement personnel
общежитие университета = общежитие вуза = общежитие института | university hall of residence | résidence universitaire
студенческий городок = кампус | university campus | campus universitaire
гостевой дом | guest house | maison d'hôtes
пансионат = пансион | boarding house | pension
база отдыха = турбаза | holiday centre | centre de vacances
принимающая семья | host family | famille d'accueil
в принимающей семье = в семье? | with a host family | en famille d'accueil
языковая школа с проживанием | language school with accommodation | école de langues avec hébergement
на яхте | on a yacht | sur un yacht
на корабле | on a ship | sur un navire
в отеле = в гостинице | in a hotel | à l'hôtel
в хостеле | in a hostel | en auberge de jeunesse
в апартаментах = в съемной квартире = в арендованной квартире | in a rented apartment | dans un appartement loué
в собственной квартире = в своей квартире | in own apartment | dans un appartement personnel
многократная виза = виза многократная | multiple-entry visa | visa à entrées multiples
мультивиза шенген | multiple-entry Schengen visa | visa Schengen à entrées multiples
однократная виза = разовая виза | single-entry visa | visa à une entrée
двукратная виза | double-entry visa | visa à deux entrées
годовая виза = виза на год | one-year visa | visa d'un an
многократная годовая виза = годовая мультивиза = годовой мультик = мультивиза на год | one-year multiple-entry visa | visa à entrées multiples d'un an
долгосрочная виза | long-stay visa | visa de long séjour
краткосрочная виза | short-stay visa | visa de court séjour
электронная виза = эл. виза | e-visa | visa électronique
впервые еду = еду впервые = первая поездка | first trip | premier voyage
по загранпаспорту | on an international passport | avec un passeport international
по приглашению | by invitation | sur invitation
по месту регистрации = по месту прописки = по прописке = прописка = по регистрации = адрес регистрации = адрес по прописке = место регистрации = адрес прописки | registered address | adresse d'enregistrement
проживаю по месту регистрации = проживаю по прописке = живу по прописке = живу по месту регистрации = проживаю по адресу регистрации = проживаю по адресу прописки = живу по адресу прописки = проживает по месту регистрации | residing at the registered address | domicilié à l'adresse d'enregistrement / domiciliée à l'adresse d'enregistrement
совпадает с адресом регистрации = совпадает с пропиской = совпадает с адресом прописки = адрес проживания совпадает с адресом регистрации | same as registered address | identique à l'adresse d'enregistrement
совпадает = совпадают = такой же | the same | identique
фактический адрес = фактическое проживание = место фактического проживания = адрес фактического проживания = фактически = факт. адрес = фактический | actual address | adresse réelle
адрес проживания = место жительства = место проживания | home address | adresse du domicile
юридический адрес | registered office | siège social
почтовый адрес | postal address | adresse postale
временная регистрация = по временной регистрации | temporary registration | enregistrement temporaire
постоянная регистрация = постоянная прописка | permanent registration | enregistrement permanent
не работает номер | number out of service | numéro hors service
удаленная работа = удаленно = работаю удаленно = на удаленке = дистанционная работа = дистанционно | remote work | télétravail
работа на дому | working from home | travail à domicile
вахта = вахтовый метод | rotational work | travail par rotation
работа вахтовым методом | rotational work | travail par rotation
неполный рабочий день = частичная занятость | part-time | temps partiel
полный рабочий день = полная занятость | full-time | temps plein
по совместительству | part-time | à temps partiel
по договору гпх | under a civil-law contract | sous contrat de droit civil
договор гпх | civil-law contract | contrat de droit civil
по трудовому договору | under an employment contract | sous contrat de travail
временная работа | temporary work | travail temporaire
основное место работы | main place of work | lieu de travail principal
стаж работы = трудовой стаж | length of service | ancienneté
по состоянию здоровья | for health reasons | pour raisons de santé
семейные обстоятельства | family circumstances | raisons familiales
по семейным обстоятельствам = по семейным причинам | for family reasons | pour raisons familiales
личные обстоятельства = личные причины | personal reasons | raisons personnelles
по личным обстоятельствам = по личным причинам | for personal reasons | pour raisons personnelles
из-за пандемии = в связи с пандемией | due to the pandemic | en raison de la pandémie
поездка отменилась | the trip was cancelled | le voyage a été annulé
поездка не состоялась | the trip did not take place | le voyage n'a pas eu lieu
не знаю | not known | inconnu
не помню | do not remember | ne se souvient pas
не требуется = не нужно | not required | non requis
не указано | not specified | non précisé
имею = имеется = есть? = да, имею = да, есть = да, имеется | yes | oui
нет, не имею = нет, не имеется = нет такого = нет таких | no | non
визу получил позже / визу получила позже = виза получена позже = позже визу получил / позже визу получила | visa obtained later | visa obtenu plus tard
виза получена = визу получил / визу получила | visa obtained | visa obtenu
аналогично | the same | idem
действующий / действующая | valid | valide
истек срок действия = просрочен | expired | expiré
просроченный / просроченная | expired | expiré / expirée
утерян = утрачен = потерян | lost | perdu
украден | stolen | volé
испорчен | damaged | endommagé
аннулирован | cancelled | annulé
полис взр = страховой полис взр = страховка взр = взр | travel insurance policy | police d'assurance voyage
полис омс = омс | compulsory medical insurance policy | police d'assurance maladie obligatoire
полис дмс = дмс | voluntary medical insurance policy | police d'assurance maladie complémentaire
медстраховка = мед. страховка = мед страховка | medical insurance | assurance médicale
жилье оплачено | accommodation paid | hébergement payé
семейные сбережения = семейные накопления | family savings | économies familiales
зарплата и сбережения = заработная плата и сбережения | salary and savings | salaire et économies
зарплата и накопления | salary and savings | salaire et économies
з/п = зп | salary | salaire
помощь родителей | support from parents | aide des parents
помощь детей | support from children | aide des enfants
арендный доход | rental income | revenus locatifs
доход от сдачи жилья = доход от сдачи жилья в аренду = доход от аренды жилья | income from renting out accommodation | revenus de la location d'un logement
доход от вкладов = доход от вклада = доход от депозита = банковские проценты | interest on deposits | intérêts bancaires
доход от инвестиций = инвестиционный доход | investment income | revenus d'investissement
доход от акций | income from shares | revenus d'actions
доход от ценных бумаг | income from securities | revenus de valeurs mobilières
доход ип = доход от ип | business income | revenus d'entreprise
материнский капитал | maternity capital | capital maternité
пенсия военнослужащего = пенсия за выслугу лет = пенсия по выслуге лет | service pension | pension de service
пенсия мвд | Ministry of Internal Affairs pension | pension du ministère de l'Intérieur
социальная пенсия | social pension | pension sociale
страховая пенсия | insurance pension | pension d'assurance
подарок родителей | gift from parents | don des parents
займ = заем | loan | prêt
заемные средства | borrowed funds | fonds empruntés
кредит? | loan | crédit
кредит в банке = банковский кредит = банковская ссуда | bank loan | crédit bancaire
оплата по счету | payment against an invoice | paiement sur facture
пособие на ребенка = пособие на детей = детские пособия = детское пособие | child benefit | allocation pour enfant
декретное пособие = пособие по беременности и родам = декретные | maternity benefit | allocation de maternité
пособие по уходу за ребенком = пособие по уходу за детьми | parental leave benefit | allocation de congé parental
доход от репетиторства | income from private tutoring | revenus de cours particuliers
репетиторство | private tutoring | cours particuliers
водительский стаж = стаж вождения | driving experience | expérience de conduite
служебное жилье | staff accommodation | logement de fonction
комната в общежитии | room in a hall of residence | chambre en foyer
в доме друзей | in friends' house | dans la maison d'amis
в квартире друзей | in friends' apartment | dans l'appartement d'amis
в доме родственников | in relatives' house | dans la maison de proches
в квартире родственников | in relatives' apartment | dans l'appartement de proches
в доме родителей | in my parents' house | dans la maison de mes parents
в квартире родителей | in my parents' apartment | dans l'appartement de mes parents
в квартире сына | in my son's apartment | dans l'appartement de mon fils
в квартире дочери | in my daughter's apartment | dans l'appartement de ma fille
в доме дочери | in my daughter's house | dans la maison de ma fille
в доме сына | in my son's house | dans la maison de mon fils
охотничий домик | hunting lodge | pavillon de chasse
бунгало | bungalow | bungalow
кредитная и дебетовая карты = кредитные и дебетовые карты | credit and debit cards | cartes de crédit et de débit
вклад в рублях = рублевый вклад | rouble deposit | dépôt en roubles
валютный вклад = вклад в валюте | foreign currency deposit | dépôt en devises
валютный счет | foreign currency account | compte en devises
каршеринг | car sharing | autopartage
на теплоходе = теплоходом | by ship | en bateau
на велосипеде | by bicycle | à vélo
на такси | by taxi | en taxi
трансфер | transfer | transfert
частный самолет = на частном самолете | private plane | avion privé
собственный автотранспорт | own vehicle | véhicule personnel
завтрак и ужин = завтраки и ужины | breakfast and dinner | petit-déjeuner et dîner
без питания | no meals | sans repas
орган выдачи неизвестен = кем выдан неизвестно | issuing authority unknown | autorité de délivrance inconnue
неподтвержденная цель поездки = не подтверждена цель поездки = цель поездки не подтверждена | purpose of the journey not confirmed | objet du voyage non justifié
отказ по причине неподтвержденной цели поездки = отказ из-за неподтвержденной цели поездки | refusal because the purpose of the journey was not confirmed | refus en raison d'un objet du voyage non justifié
см. приложение = смотри приложение = см приложение = смотрите приложение | see annex | voir annexe
приложение | annex | annexe
аллергия на пенициллин | penicillin allergy | allergie à la pénicilline
аллергия на орехи | nut allergy | allergie aux fruits à coque
аллергия | allergy | allergie
не родственник = не родственница = не родственники = не являемся родственниками | not related | sans lien de parenté
полгода | six months | six mois
полтора месяца | a month and a half | un mois et demi
полтора года | a year and a half | un an et demi
не привлекался / не привлекалась = не привлекался к ответственности / не привлекалась к ответственности = к уголовной ответственности не привлекался / к уголовной ответственности не привлекалась | never prosecuted | jamais poursuivi / jamais poursuivie
фактически проживаю = фактически проживает = фактическое место жительства | actual address | adresse effective
прописан / прописана = зарегистрирован / зарегистрирована = регистрация | registered address | adresse d'enregistrement
проживаю = проживаю по адресу = проживает по адресу | residence | domicile
путешествия | travelling | voyages
причина | reason | motif
причина отказа | reason for refusal | motif du refus
собственная вилла = своя вилла | own villa | villa en propriété
мини-отель | mini-hotel | mini-hôtel
изменились планы = изменение планов | change of plans | changement de projets
шоп-туры = шопинг-туры | shopping trips | voyages de shopping
за счет предприятия | at the enterprise's expense | aux frais de l'entreprise
ранее не выезжал / ранее не выезжала = ранее за границу не выезжал / ранее за границу не выезжала = ранее не выезжал за границу / ранее не выезжала за границу | never travelled abroad before | jamais allé à l'étranger auparavant / jamais allée à l'étranger auparavant
недостаточно средств на счете = недостаточно денег на счете = недостаточная сумма на счете | insufficient funds in the bank account | fonds insuffisants sur le compte bancaire
в политических партиях не состою = не состою в политических партиях = не являюсь членом политических партий = членом политических партий не являюсь = не член политических партий | not a member of any political party | membre d'aucun parti politique
на иждивении у родителей | dependent on parents | à la charge des parents
на иждивении у мужа = на иждивении супруга | dependent on husband | à la charge du mari
на иждивении жены = на иждивении у жены | dependent on wife | à la charge de l'épouse
на иждивении сына = на иждивении у сына | dependent on son | à la charge du fils
на иждивении дочери = на иждивении у дочери | dependent on daughter | à la charge de la fille
на иждивении детей = на иждивении у детей | dependent on children | à la charge des enfants
на иждивении матери = на иждивении у матери | dependent on mother | à la charge de la mère
на иждивении отца = на иждивении у отца | dependent on father | à la charge du père
на иждивении бабушки = на иждивении у бабушки | dependent on grandmother | à la charge de la grand-mère
на моем иждивении | dependent on me | à ma charge
прописан там же / прописана там же = зарегистрирован там же / зарегистрирована там же = прописка там же | registered at the same address | enregistré à la même adresse / enregistrée à la même adresse
проживаю там же = живу там же | living at the same address | domicilié à la même adresse / domiciliée à la même adresse
сахарный диабет 2 типа = диабет 2 типа = сахарный диабет второго типа = диабет второго типа | type 2 diabetes | diabète de type 2
сахарный диабет 1 типа = диабет 1 типа = сахарный диабет первого типа = диабет первого типа | type 1 diabetes | diabète de type 1
прививки все сделаны = все прививки сделаны = все прививки есть = привит полностью / привита полностью | all vaccinations done | toutes les vaccinations faites
недостаточные связи с родиной = недостаточная связь с родиной = слабые связи с родиной = слабая связь с родиной | insufficient ties to the home country | liens insuffisants avec le pays d'origine
причину отказа не объяснили = причина отказа не объяснена = не объяснили причину отказа | reason for refusal not explained | motif du refus non expliqué
причина отказа не указана = причину отказа не указали | reason for refusal not stated | motif du refus non précisé
сомнения в намерении вернуться = сомнения в намерении вернуться на родину = сомнение в намерении вернуться | doubts about the intention to return | doutes sur l'intention de retour
не доказана цель поездки = цель поездки не доказана | purpose of the journey not proven | objet du voyage non démontré
условно? = судим условно / судима условно = осужден условно / осуждена условно = условный срок | suspended sentence | peine avec sursis
`;
