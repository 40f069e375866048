/** Means of support, insurance, and words that answers often consist of. The shape of a row: occupations-office.ts. */
export const MEANS = `
наличные = наличные деньги = наличными = наличные средства | cash | argent liquide
дорожные чеки | traveller's cheques | chèques de voyage
кредитная карта = кредитная карточка | credit card | carte de crédit
кредитные карты | credit cards | cartes de crédit
банковская карта = банковская карточка = пластиковая карта | bank card | carte bancaire
банковские карты | bank cards | cartes bancaires
дебетовая карта | debit card | carte de débit
банковский счет = счет в банке | bank account | compte bancaire
выписка из банка = банковская выписка = выписка со счета = выписка с банковского счета | bank statement | relevé bancaire
справка из банка | bank certificate | attestation bancaire
банковский вклад = вклад в банке = депозит | bank deposit | dépôt bancaire
сбережения = личные сбережения = накопления | savings | économies
предоплаченное проживание = оплаченное проживание = проживание оплачено = оплачено проживание | prepaid accommodation | hébergement prépayé
предоплаченный транспорт = оплаченный транспорт = транспорт оплачен | prepaid transport | transport prépayé
предоставляется жилье = предоставление жилья = жилье предоставляется | accommodation provided | hébergement fourni
все расходы оплачены = оплата всех расходов = все расходы покрыты = покрываются все расходы | all expenses covered | tous les frais pris en charge
все расходы оплачивает спонсор | all expenses covered by the sponsor | tous les frais pris en charge par le garant
собственные средства = личные средства = свои средства = за свой счет = за собственный счет = сам заявитель | own funds | fonds personnels
за счет спонсора = спонсорская помощь = средства спонсора | sponsor's funds | fonds du garant
за счет работодателя = за счет компании = за счет организации | at the employer's expense | aux frais de l'employeur
за счет принимающей стороны = за счет приглашающей стороны | at the inviting party's expense | aux frais de la partie invitante
за счет родителей = средства родителей | parents' funds | fonds des parents
за счет мужа = средства мужа | husband's funds | fonds du mari
за счет жены = средства жены | wife's funds | fonds de l'épouse
спонсорское письмо | sponsorship letter | lettre de prise en charge
спонсорство | sponsorship | prise en charge financière
финансовая гарантия | financial guarantee | garantie financière
гарантийное письмо | letter of guarantee | lettre de garantie
зарплата = заработная плата | salary | salaire
доход | income | revenu
доходы | income | revenus
доход от аренды = доход от сдачи квартиры = доход от сдачи недвижимости = сдача квартиры в аренду | rental income | revenus locatifs
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
ежемесячно = в месяц | per month | par mois
в день | per day | par jour
в неделю | per week | par semaine
в год | per year | par an
да | yes | oui
нет? | no | non
не применимо = неприменимо | not applicable | sans objet
нет данных = не известно = неизвестно | not known | inconnu
не имею = не имеется = отсутствует = нет в наличии | none | néant
не был = не была = не выезжал = не выезжала? | never visited | jamais visité
никогда | never | jamais
ранее не получал = ранее не получала = не получал = не получала | not previously issued | jamais obtenu
не судим / не судима = судимости не имею | no criminal record | casier judiciaire vierge
другое = иное = прочее | other | autre
то же = тот же = там же | the same | idem
тот же адрес = по тому же адресу = адрес тот же | same address | même adresse
совпадает с адресом проживания | same as home address | identique à l'adresse du domicile
без изменений | no changes | sans changement
впервые = первый раз | first time | première fois
повторно | repeated | de nouveau
самостоятельно | independently | de manière indépendante
один = сам? | alone | seul
одна | alone | seule
вместе с семьей = с семьей | with family | en famille
с мужем = вместе с мужем = с супругом | with husband | avec le mari
с женой = вместе с женой = с супругой | with wife | avec l'épouse
с детьми = вместе с детьми | with children | avec des enfants
с ребенком = вместе с ребенком | with a child | avec un enfant
с друзьями = вместе с друзьями | with friends | avec des amis
с родителями = вместе с родителями | with parents | avec les parents
с мамой = с матерью | with mother | avec la mère
с папой = с отцом | with father | avec le père
с бабушкой | with grandmother | avec la grand-mère
с сестрой | with sister | avec la sœur
с братом | with brother | avec le frère
с подругой | with a friend | avec une amie
с другом | with a friend | avec un ami
с группой = в составе группы = в составе туристической группы | with a group | en groupe
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
`;
