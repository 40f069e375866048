/** Verbs of free phrases: family, study, health, papers, talk. The shape of a row: free-verbs.ts. */
export const FREE_VERBS_MORE = `
родиться рожусь родится | be born | naître |
+умереть умру умрет умер | die | mourir |
+скончаться | die | décéder |
погибнуть погибну погибнет погиб | be killed | périr |
+жениться женюсь женится | marry | se marier |
пожениться поженюсь поженится | get married | se marier |
+развестись разведусь разведется развелся | divorce | divorcer |
+выйти выйду выйдет вышел | leave | sortir |
жить живу живет жил & на пенсию | live on a pension | vivre de la retraite |
жить живу живет жил & на зарплату | live on a salary | vivre du salaire |
+выйти выйду выйдет вышел & на пенсию | retire | prendre la retraite |
+уйти уйду уйдет ушел & на пенсию | retire | prendre la retraite |
+выйти выйду выйдет вышел & замуж | marry | épouser | за a
выходить выхожу выходит & замуж | marry | épouser | за a
+принять приму примет принял & участие | take part ~in | participer ~à | в p
принимать & участие | take part ~in | participer ~à | в p
+оказать окажу окажет & помощь | help | aider | d
оказывать & помощь | help | aider | d
+получить получу получит & отказ | be refused | essuyer un refus |
получать & отказ | be refused | essuyer un refus |
проходить прохожу проходит & службу | serve | servir |
проходить прохожу проходит & обучение | study | suivre une formation |
+пройти пройду пройдет прошел & обучение | complete training | suivre une formation |
+пройти пройду пройдет прошел & лечение | undergo treatment | suivre un traitement |
проходить прохожу проходит & практику | do a work placement | faire un stage |
проходить прохожу проходит & стажировку | do an internship | faire un stage |
вести веду ведет вел & бизнес | run a business | gérer une entreprise |
вести веду ведет вел & переговоры | negotiate | négocier |
иметь & право | be entitled | avoir le droit |
давать даю дает & согласие | consent | consentir |
+дать дам даст дал & согласие | consent | consentir |
+подать подам подаст & заявление | apply | déposer une demande |
+сдать сдам сдаст & экзамен | pass the exam | réussir l'examen |
сдавать сдаю сдает & экзамен | take the exam | passer l'examen |
собирать | collect | collectionner | a | собран
+собрать соберу соберет собрал | collect | réunir | a
+испортить испорчу испортит | damage | abîmer | a | испорчен
повредить поврежу повредит | damage | endommager | a | поврежден
сломать | break | casser | a | сломан
разбить разобью разобьет | break | casser | a | разбит
иметь & в собственности | own | posséder | a
выращивать | grow | cultiver | a | выращен
разводить развожу разводит | breed | élever | a
вязать вяжу вяжет | knit | tricoter | a | связан
шить шью шьет | sew | coudre | a | сшит
вышивать | embroider | broder | a
коллекционировать | collect | collectionner | a
фотографировать | photograph | photographier | a
путать | confuse | confondre | a
спать сплю спит | sleep | dormir |
прыгать | jump | sauter |
бегать | run | courir |
нырять | dive | plonger |
стоять стою стоит | cost | coûter | a
весить вешу весит | weigh | peser | a
звать зову зовет | call | appeler | a
называться | be called | s'appeler |
удалить | remove | enlever | a | удален
лечь лягу ляжет лег | lie down | se coucher |
+восстановить восстановлю восстановит | restore | rétablir | a | восстановлен
восстанавливаться | recover | se rétablir |
+выздороветь | recover | guérir |
нуждаться | need | avoir besoin ~de | в p
заботиться забочусь заботится | take care ~of | s'occuper ~de | о p
+присмотреть присмотрю присмотрит | look ~after | s'occuper ~de | за i
дружить | be friends ~with | être ami ~avec | с i
переписываться | correspond ~with | correspondre ~avec | с i
знакомиться знакомлюсь знакомится | get acquainted ~with | faire la connaissance ~de | с i
скучать | miss | s'ennuyer ~de | по d
+соскучиться | miss | s'ennuyer ~de | по d
состоять состою состоит & в браке | be married | être marié |
+вступить вступлю вступит & в брак | marry | se marier |
проводить провожу проводит & время | spend time | passer du temps |
+провести проведу проведет провел & время | spend time | passer du temps |
делать | do | faire | a | сделан
+сделать | do | faire | a
пробовать пробую пробует | try | essayer | inf
стараться | try | essayer ~de | inf
успевать | manage | réussir ~à | inf
+пустить пущу пустит | admit | admettre | a | пущен
пускать | admit | admettre | a
+пропустить пропущу пропустит | miss | manquer | a | пропущен
+одобрить | approve | approuver | a | одобрен
выплачивать | pay | verser | a | выплачен
+дать дам даст дал | give | donner | a | дан
давать даю дает | give | donner | a
+забирать | pick up | récupérer | a
+подозревать | suspect | soupçonner | a
+доказать докажу докажет | prove | prouver | a | доказан
+превысить превышу превысит | exceed | dépasser | a | превышен
+просрочить | overstay | dépasser la durée ~de | a | просрочен
+привлечь привлеку привлечет привлек | prosecute | poursuivre | a
+уплатить уплачу уплатит | pay | payer | a | уплачен
+вывезти вывезу вывезет вывез | take out | emmener | a | вывезен
+обратиться обращусь обратится | apply ~to | s'adresser ~à | в a
обращаться | apply ~to | s'adresser ~à | в a
+родить рожу родит | give birth ~to | donner naissance ~à | a
воспитывать | raise | élever | a | воспитан
растить ращу растит | raise | élever | a
ухаживать | look ~after | s'occuper ~de | за i
+усыновить усыновлю усыновит | adopt | adopter | a | усыновлен
+удочерить | adopt | adopter | a | удочерен
+потерять | lose | perdre | a | потерян
терять | lose | perdre | a
+утерять | lose | perdre | a | утерян
+утратить утрачу утратит | lose | perdre | a | утрачен
+украсть украду украдет украл | steal | voler | a | украден
+найти найду найдет нашел | find | trouver | a | найден
искать ищу ищет | look ~for | chercher | a
ждать жду ждет | wait ~for | attendre | a, g
ожидать | expect | attendre | a, g
учиться учусь учится | study | étudier |
обучаться | study | étudier |
+поступить поступлю поступит | enter | entrer |
поступать | enter | entrer |
+окончить | graduate ~from | terminer | a | окончен
+закончить | finish | terminer | a | закончен
заканчивать | finish | terminer | a
начать начну начнет начал | begin | commencer | a, inf | начат
начинать | begin | commencer | a, inf
продолжать | continue | continuer | a, inf
+продолжить | continue | continuer | a | продолжен
+завершить | complete | terminer | a | завершен
изучать | study | étudier | a | изучен
учить учу учит | learn | apprendre | a
+выучить | learn | apprendre | a | выучен
преподавать преподаю преподает | teach | enseigner | a
знать | know | connaître | a
понимать | understand | comprendre | a
говорить | speak | parler |
читать | read | lire | a
писать пишу пишет | write | écrire | a
+написать напишу напишет | write | écrire | a | написан
переводить перевожу переводит | translate | traduire | a | переведен
+защитить защищу защитит | defend | soutenir | a | защищен
защищать | defend | défendre | a
исследовать | research | étudier | a
проходить прохожу проходит | undergo | suivre | a
+пройти пройду пройдет прошел | undergo | suivre | a | пройден
стажироваться стажируюсь стажируется | do an internship | faire un stage |
тренироваться тренируюсь тренируется | train | s'entraîner |
играть | play | jouer | 
петь пою поет | sing | chanter |
танцевать танцую танцует | dance | danser |
рисовать | draw | dessiner | a
готовить готовлю готовит | cook | cuisiner | a
увлекаться | be keen ~on | se passionner ~pour | i
интересоваться интересуюсь интересуется | be interested ~in | s'intéresser ~à | i
+выиграть | win | gagner | a | выигран
победить побежу победит | win | gagner |
болеть | be ill | être malade |
+заболеть | fall ill | tomber malade |
лечиться лечусь лечится | undergo treatment | suivre un traitement |
лечить лечу лечит | treat | soigner | a | вылечен
+поправить поправлю поправит | improve | améliorer | a
+улучшить | improve | améliorer | a | улучшен
+обследоваться обследуюсь обследуется | undergo an examination | passer un examen médical |
оперировать | operate | opérer | a | прооперирован
наблюдаться | be monitored | être suivi |
страдать | suffer ~from | souffrir ~de | i, от g
принимать | take | prendre | a | принят
+принять приму примет принял | accept | accepter | a
употреблять | use | consommer | a
курить | smoke | fumer |
пить пью пьет | drink | boire | a
носить ношу носит | wear | porter | a
привить привью привьет | vaccinate | vacciner | a | привит
вакцинировать | vaccinate | vacciner | a | вакцинирован
+оформить оформлю оформит | arrange | établir | a | оформлен
оформлять | apply ~for | établir | a
+подать подам подаст | submit | déposer | a | подан
подавать подаю подает | submit | déposer | a
+заполнить | fill in | remplir | a | заполнен
заполнять | fill in | remplir | a
+подписать подпишу подпишет | sign | signer | a | подписан
подписывать | sign | signer | a
+заключить | conclude | conclure | a | заключен
+расторгнуть расторгну расторгнет расторг | dissolve | dissoudre | a | расторгнут
+приложить | enclose | joindre | a | приложен
прилагать | enclose | joindre | a
+выдать выдам выдаст | issue | délivrer | a | выдан
выдавать выдаю выдает | issue | délivrer | a
+продлить | extend | prolonger | a | продлен
продлевать | extend | prolonger | a
+изменить изменю изменит | change | changer ~de | a | изменен
менять | change | changer ~de | a
+поменять | change | changer ~de | a | поменян
+сменить сменю сменит | change | changer ~de | a | сменен
+заменить заменю заменит | replace | remplacer | a | заменен
+исправить исправлю исправит | correct | corriger | a | исправлен
+указать укажу укажет | indicate | indiquer | a | указан
указывать | indicate | indiquer | a
+проверить | check | vérifier | a | проверен
проверять | check | vérifier | a
+подтвердить подтвержу подтвердит | confirm | confirmer | a | подтвержден
подтверждать | confirm | confirmer | a
+заверить | certify | certifier | a | заверен
+перевести переведу переведет перевел | translate | traduire | a
+зарегистрировать | register | enregistrer | a | зарегистрирован
регистрировать | register | enregistrer | a
+зарегистрироваться зарегистрируюсь зарегистрируется | register | s'enregistrer |
нарушать | violate | enfreindre | a
+нарушить | violate | enfreindre | a | нарушен
соблюдать | comply ~with | respecter | a
+отказать откажу откажет | refuse | refuser | d, в p | отказан
+задержать задержу задержит | detain | retenir | a | задержан
задерживать | detain | retenir | a
отказывать | refuse | refuser | d, в p
+разрешить | allow | autoriser | a | разрешен
разрешать | allow | autoriser | a
запретить запрещу запретит | prohibit | interdire | a | запрещен
депортировать | deport | expulser | a | депортирован
аннулировать | cancel | annuler | a | аннулирован
+использовать | use | utiliser | a | использован
использовать | use | utiliser | a
пользоваться пользуюсь пользуется | use | utiliser | i
подвергаться | be subjected ~to | faire l'objet ~de | d
привлекать | prosecute | poursuivre | a | привлечен
состоять состою состоит | be a member | être membre |
вступить вступлю вступит | join | adhérer |
призвать призову призовет призвал | call up | appeler | a | призван
+демобилизоваться демобилизуюсь демобилизуется | be demobilised | être démobilisé |
наградить награжу наградит | award | décorer | a | награжден
назначить | appoint | nommer | a | назначен
избрать изберу изберет избрал | elect | élire | a | избран
направить направлю направит | send | envoyer | a | направлен
направлять | send | envoyer | a
отправить отправлю отправит | send | envoyer | a | отправлен
+пригласить приглашу пригласит | invite | inviter | a | приглашен
приглашать | invite | inviter | a
+попросить попрошу попросит | ask ~for | demander | a, inf
просить прошу просит | request | demander | a, inf
+рассмотреть рассмотрю рассмотрит | consider | examiner | a | рассмотрен
+решить | decide | décider ~de | inf, a | решен
+объяснить | explain | expliquer | a | объяснен
объяснять | explain | expliquer | a
+сообщить | report | communiquer | a | сообщен
сказать скажу скажет | say | dire | a | сказан
общаться | communicate | communiquer |
звонить | call | appeler |
+узнать | find out | apprendre | a
помнить | remember | se souvenir ~de | a
забыть забуду забудет | forget | oublier | a, inf | забыт
думать | think | penser |
считать | consider | considérer | a
верить | believe | croire |
исповедовать | practise | pratiquer | a
соблюсти соблюду соблюдет соблюл | observe | respecter | a | соблюден
молиться молюсь молится | pray | prier |
+присоединиться присоединюсь присоединится | join | rejoindre | к d
воссоединиться воссоединюсь воссоединится | reunite | rejoindre | с i
+присутствовать | attend | assister | 
+отметить отмечу отметит | celebrate | fêter | a | отмечен
отмечать | celebrate | fêter | a
праздновать | celebrate | fêter | a
+поздравить поздравлю поздравит | congratulate | féliciter | a
+организовать | organise | organiser | a | организован
организовывать | organise | organiser | a
+подготовить подготовлю подготовит | prepare | préparer | a | подготовлен
+установить установлю установит | install | installer | a | установлен
устанавливать | install | installer | a
+включить | include | inclure | a | включен
+согласовать | agree | convenir ~de | a | согласован
+доставить доставлю доставит | deliver | livrer | a | доставлен
перевозить перевожу перевозит | transport | transporter | a | перевезен
+привезти привезу привезет привез | bring | apporter | a | привезен
возить вожу возит | drive | conduire | a
водить вожу водит | drive | conduire | a
+забрать заберу заберет забрал | pick up | récupérer | a
+отвезти отвезу отвезет отвез | take | emmener | a
перегонять | deliver | convoyer | a
совершать | make | effectuer | a | совершен
+совершить совершу совершит | make | effectuer | a
осуществлять | carry out | effectuer | a | осуществлен
происходить происхожу происходит | come | être originaire |
случиться случусь случится | happen | arriver |
+опоздать | be late | être en retard |
+попасть попаду попадет попал | get | arriver |
выбрать выберу выберет выбрал | choose | choisir | a | выбран
+составить составлю составит | amount ~to | s'élever ~à | a | составлен
составлять | amount ~to | s'élever ~à | a
относиться отношусь относится | belong | appartenir |
требоваться требуюсь требуется | be required | être nécessaire |
хранить | keep | conserver | a
+разместить размещу разместит | accommodate | loger | a | размещен
+сохранить | keep | conserver | a | сохранен
воевать воюю воюет | fight | combattre |
эмигрировать | emigrate | émigrer |
мигрировать | migrate | migrer |
репатриироваться репатриируюсь репатриируется | repatriate | se rapatrier |
`;
