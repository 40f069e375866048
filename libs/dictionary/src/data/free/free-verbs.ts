/**
 * Verbs of free phrases: Russian, `+` before those of what is done once, with the forms of I and he (and the past) where the
 * rule does not make them | English | French | what they take: cases (g, d, a, i), prepositions with their case (`в p`), `inf` |
 * the short participle without its ending. ` ~` parts a preposition that stands only before what follows. This part: living,
 * going, working, paying.
 */
export const FREE_VERBS = `
быть буду будет был | be | être | i
жить живу живет жил | live | vivre |
проживать | reside | résider |
+прожить проживу проживет прожил | live | vivre |
находиться нахожусь находится | be located | se trouver |
+остановиться остановлюсь остановится | stay | séjourner |
останавливаться | stay | séjourner |
+остаться останусь останется | stay | rester |
оставаться остаюсь остается | stay | rester |
гостить гощу гостит | stay | séjourner |
ночевать ночую ночует | spend the night | passer la nuit |
+переехать перееду переедет | move | déménager |
переезжать | move | déménager |
снимать | rent | louer | a |
+снять сниму снимет | rent | louer | a | снят
арендовать | rent | louer | a | арендован
сдавать сдаю сдает | submit | remettre | a |
+сдать сдам сдаст | hand in | remettre | a | сдан
+поехать поеду поедет | go | aller | inf
ехать еду едет | travel | voyager | inf
ездить езжу ездит | travel | voyager | inf
+съездить съезжу съездит | go | aller |
+уехать уеду уедет | leave | partir |
уезжать | leave | partir |
+приехать приеду приедет | come | venir | inf
приезжать | come | venir | inf
+выехать выеду выедет | leave | partir |
выезжать | travel | voyager |
+въехать въеду въедет | enter | entrer |
въезжать | enter | entrer |
лететь лечу летит | fly | voyager en avion |
летать | fly | voyager en avion |
+полететь полечу полетит | fly | partir en avion |
+прилететь прилечу прилетит | arrive | arriver |
прилетать | arrive | arriver |
вылетать | depart | partir |
+вылететь вылечу вылетит | depart | partir |
+прибыть прибуду прибудет прибыл | arrive | arriver |
прибывать | arrive | arriver |
возвращаться | return | rentrer |
+вернуться вернусь вернется | return | rentrer |
путешествовать | travel | voyager |
следовать | travel | voyager |
+отправиться отправлюсь отправится | leave | partir |
отправляться | leave | partir |
идти иду идет шел | go | aller |
+пойти пойду пойдет пошел | go | aller |
ходить хожу ходит | go | aller |
+посетить посещу посетит | visit | visiter | a | посещен
посещать | visit | visiter | a |
+навестить навещу навестит | visit | rendre visite ~à | a
навещать | visit | rendre visite ~à | a
+проведать | visit | rendre visite ~à | a
+побывать | visit | séjourner |
бывать | visit | séjourner |
+увидеть увижу увидит | see | voir | a
видеть вижу видит | see | voir | a
+посмотреть посмотрю посмотрит | see | voir | a
смотреть смотрю смотрит | watch | regarder | a
+осмотреть осмотрю осмотрит | see | visiter | a | осмотрен
осматривать | see | visiter | a
показать покажу покажет | show | montrer | a | показан
+познакомиться познакомлюсь познакомится | get acquainted ~with | faire la connaissance ~de | с i
+ознакомиться ознакомлюсь ознакомится | become familiar ~with | découvrir | с i
+встретиться встречусь встретится | meet ~with | rencontrer | с i
встречаться | meet ~with | rencontrer | с i
+встретить встречу встретит | meet | rencontrer | a
встречать | meet | accueillir | a
провожать | see off | accompagner | a
сопровождать | accompany | accompagner | a
+отдохнуть отдохну отдохнет | rest | se reposer |
отдыхать | be on holiday | être en vacances |
загорать | sunbathe | bronzer |
купаться | swim | se baigner |
плавать | swim | nager |
гулять | walk | se promener |
кататься | ride | faire du ski |
рыбачить | fish | pêcher |
охотиться охочусь охотится | hunt | chasser |
+забронировать | book | réserver | a | забронирован
бронировать | book | réserver | a | бронирован
+заказать закажу закажет | order | commander | a | заказан
заказывать | order | commander | a
+отменить отменю отменит | cancel | annuler | a | отменен
отменять | cancel | annuler | a
+перенести перенесу перенесет перенес | postpone | reporter | a | перенесен
планировать | plan | prévoir ~de | inf, a | запланирован
+запланировать | plan | prévoir ~de | inf, a
собираться | intend | avoir l'intention ~de | inf
намереваться намереваюсь намеревается | intend | avoir l'intention ~de | inf
хотеть хочу хочет | want | vouloir | inf, a
хотеться хочусь хочется | want | vouloir | inf
желать | wish | souhaiter | inf
мечтать | dream ~of | rêver ~de | о p
надеяться надеюсь надеется | hope | espérer | inf
мочь могу может мог | can | pouvoir | inf
+смочь смогу сможет смог | be able | pouvoir | inf
уметь | can | savoir | inf
любить люблю любит | love | aimer | a, inf
нравиться нравлюсь нравится | like | aimer | inf
предпочитать | prefer | préférer | a, inf
обязаться обязуюсь обязуется | undertake | s'engager ~à | inf
обязуюсь обязуюсь обязуется | undertake | s'engager ~à | inf
+обещать | promise | promettre ~de | inf
работать | work | travailler |
+поработать | work | travailler |
трудиться тружусь трудится | work | travailler |
подрабатывать | work part-time | travailler à temps partiel |
+устроиться устроюсь устроится | get a job | trouver un emploi |
служить служу служит | serve | servir |
+уволиться уволюсь уволится | resign | démissionner |
возглавлять | head | diriger | a
руководить руковожу руководит | manage | diriger | i
управлять | manage | gérer | i
заниматься | be engaged ~in | s'occuper ~de | i
+заняться займусь займется | take up | s'occuper ~de | i
являться являюсь является | be | être | i
стать стану станет | become | devenir | i
становиться становлюсь становится | become | devenir | i
отвечать | be responsible ~for | être responsable ~de | за a
выполнять | perform | effectuer | a | выполнен
+выполнить выполню выполнит | perform | effectuer | a
исполнять | perform | exécuter | a
проводить провожу проводит | hold | organiser | a | проведен
+провести проведу проведет провел | spend | passer | a
участвовать | take part ~in | participer ~à | в p
+поучаствовать | take part ~in | participer ~à | в p
выступать | perform | se produire |
+выступить выступлю выступит | perform | se produire |
представлять | represent | représenter | a | представлен
сотрудничать | cooperate ~with | coopérer ~avec | с i
торговать | trade ~in | faire le commerce ~de | i
продавать продаю продает | sell | vendre | a | продан
+продать продам продаст | sell | vendre | a
покупать | buy | acheter | a
+купить куплю купит | buy | acheter | a | куплен
приобретать | purchase | acquérir | a
+приобрести приобрету приобретет приобрел | purchase | acheter | a | приобретен
закупать | purchase | acheter | a | закуплен
поставлять | supply | fournir | a | поставлен
производить произвожу производит | produce | produire | a | произведен
изготавливать | manufacture | fabriquer | a | изготовлен
строить | build | construire | a | построен
+построить | build | construire | a
ремонтировать | repair | réparer | a | отремонтирован
обслуживать | service | entretenir | a
развивать | develop | développer | a | развит
создать создам создаст | create | créer | a | создан
открыть открою откроет | open | ouvrir | a | открыт
+закрыть закрою закроет | close | fermer | a | закрыт
вести веду ведет вел | conduct | mener | a
зарабатывать | earn | gagner | a | заработан
+заработать | earn | gagner | a
получать | receive | recevoir | a
+получить получу получит | receive | obtenir | a | получен
копить коплю копит | save | économiser | a | накоплен
+накопить накоплю накопит | save | économiser | a
откладывать | save | économiser | a
тратить трачу тратит | spend | dépenser | a | потрачен
платить плачу платит | pay ~for | payer | a, за a
+заплатить заплачу заплатит | pay ~for | payer | a, за a
оплачивать | pay ~for | payer | a | оплачен
+оплатить оплачу оплатит | pay ~for | payer | a
+предоплатить предоплачу предоплатит | prepay | prépayer | a | предоплачен
финансировать | finance | financer | a | профинансирован
спонсировать | sponsor | financer | a
нести несу несет нес | bear | prendre en charge | a
покрывать | cover | couvrir | a | покрыт
+покрыть покрою покроет | cover | couvrir | a
возмещать | reimburse | rembourser | a | возмещен
компенсировать | reimburse | rembourser | a | компенсирован
обеспечивать | provide | assurer | a | обеспечен
+обеспечить | provide | assurer | a
предоставлять | provide | fournir | a | предоставлен
+предоставить предоставлю предоставит | provide | fournir | a
содержать содержу содержит | support | entretenir | a
помогать | help | aider | d, inf
+помочь помогу поможет помог | help | aider | d, inf
поддерживать | support | soutenir | a
зависеть завишу зависит | depend ~on | dépendre ~de | от g
владеть | own | posséder | i
иметь | have | avoir | a
располагать | have | disposer ~de | i
принадлежать принадлежу принадлежит | belong ~to | appartenir ~à | d
унаследовать | inherit | hériter ~de | a | унаследован
+подарить | give | offrir | a | подарен
+передать передам передаст | hand over | remettre | a | передан
отдать отдам отдаст | give | donner | a | отдан
+взять возьму возьмет взял | take | prendre | a | взят
брать беру берет | take | prendre | a
+вернуть верну вернет | return | rendre | a | возвращен
застраховать | insure | assurer | a | застрахован
`;
