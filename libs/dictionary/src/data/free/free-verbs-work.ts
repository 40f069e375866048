/** Verbs of free phrases: what somebody does at work. The shape of a row: free-verbs.ts. */
export const FREE_VERBS_WORK = `
составлять & сметы | prepare estimates | établir des devis |
составлять & отчеты | prepare reports | établir des rapports |
составлять & документы | draw up documents | rédiger des documents |
составлять & договоры | draft contracts | rédiger des contrats |
составлять & графики | draw up schedules | établir des plannings |
составлять & меню | plan menus | composer des menus |
снимать & свадьбы | film weddings | filmer des mariages |
класть кладу кладет клал & плитку | lay tiles | poser du carrelage |
класть кладу кладет клал & кирпич | lay bricks | poser des briques |
готовить готовлю готовит & еду | cook food | préparer des repas |
обслуживать & столики | wait tables | servir en salle |
обслуживать & клиентов | serve customers | servir les clients |
обслуживать & посетителей | serve customers | servir les clients |
обслуживать & покупателей | serve customers | servir les clients |
строить & дома | build houses | construire des maisons |
нести несу несет нес & службу | serve | servir |
учить учу учит & детей | teach children | enseigner aux enfants |
вести веду ведет вел & бухгалтерский учет | keep the accounts | tenir la comptabilité |
вести веду ведет вел & бухгалтерию | keep the accounts | tenir la comptabilité |
вести веду ведет вел & учет | keep records | tenir les registres |
вести веду ведет вел & кадровый учет | keep personnel records | tenir les dossiers du personnel |
вести веду ведет вел & документацию | keep records | tenir la documentation |
вести веду ведет вел & делопроизводство | manage office records | gérer les documents administratifs |
вести веду ведет вел & занятия | teach classes | donner des cours |
вести веду ведет вел & уроки | teach lessons | donner des cours |
вести веду ведет вел & кружок | run a club | animer un atelier |
вести веду ведет вел & проекты | manage projects | gérer des projets |
вести веду ведет вел & прием | see patients | recevoir des patients |
вести веду ведет вел & прием пациентов | see patients | recevoir des patients |
вести веду ведет вел & блог | keep a blog | tenir un blog |
вести веду ведет вел & соцсети | manage social media | gérer les réseaux sociaux |
вести веду ведет вел & домашнее хозяйство | keep house | tenir le ménage |
вести веду ведет вел & хозяйство | keep house | tenir le ménage |
вести веду ведет вел & дела | handle cases | traiter des dossiers |
вести веду ведет вел & дела в суде | handle court cases | traiter des affaires judiciaires |
проводить провожу проводит & уроки | teach lessons | donner des cours |
проводить провожу проводит & занятия | teach classes | donner des cours |
проводить провожу проводит & тренировки | conduct training sessions | animer des entraînements |
проводить провожу проводит & экскурсии | conduct guided tours | animer des visites guidées |
проводить провожу проводит & операции | perform operations | réaliser des opérations |
проводить провожу проводит & исследования | conduct research | mener des recherches |
проводить провожу проводит & осмотры | carry out examinations | réaliser des examens |
проводить провожу проводит & обследования | carry out examinations | réaliser des examens |
проводить провожу проводит & анализы | carry out tests | réaliser des analyses |
проводить провожу проводит & узи | perform ultrasound examinations | réaliser des échographies |
проводить провожу проводит & переговоры | conduct negotiations | mener des négociations |
проводить провожу проводит & мероприятия | organise events | organiser des événements |
проводить провожу проводит & праздники | organise celebrations | organiser des fêtes |
проводить провожу проводит & проверки | carry out inspections | réaliser des contrôles |
писать пишу пишет & заключения | write reports | rédiger des comptes rendus |
писать пишу пишет & отчеты | write reports | rédiger des rapports |
писать пишу пишет & код | write code | écrire du code |
писать пишу пишет & картины | paint pictures | peindre des tableaux |
принимать & пациентов | see patients | recevoir des patients |
принимать & больных | see patients | recevoir des patients |
принимать & звонки | answer calls | répondre aux appels |
принимать & заказы | take orders | prendre des commandes |
принимать & заявки | take requests | prendre des demandes |
принимать & товар | receive goods | réceptionner des marchandises |
принимать & посетителей | receive visitors | accueillir des visiteurs |
принимать & гостей | receive guests | accueillir des clients |
принимать & граждан | receive members of the public | accueillir le public |
принимать & платежи | accept payments | encaisser des paiements |
принимать & документы | accept documents | réceptionner des documents |
принимать & роды | deliver babies | pratiquer des accouchements |
отпускать & лекарства | dispense medicines | délivrer des médicaments |
отпускать & товар | release goods | délivrer des marchandises |
назначать & лечение | prescribe treatment | prescrire des traitements |
выписывать & рецепты | write prescriptions | rédiger des ordonnances |
управлять & автомобилем | drive a car | conduire une voiture |
управлять & грузовым автомобилем | drive a truck | conduire un camion |
управлять & грузовиком | drive a truck | conduire un camion |
управлять & автобусом | drive a bus | conduire un autobus |
управлять & погрузчиком | operate a forklift | conduire un chariot élévateur |
управлять & краном | operate a crane | conduire une grue |
управлять & экскаватором | operate an excavator | conduire une pelleteuse |
управлять & трактором | drive a tractor | conduire un tracteur |
управлять & поездом | drive a train | conduire un train |
управлять & судном | navigate a vessel | conduire un navire |
управлять & самолетом | pilot an aircraft | piloter un avion |
водить вожу водит & автобус | drive a bus | conduire un autobus |
водить вожу водит & грузовик | drive a truck | conduire un camion |
водить вожу водит & такси | drive a taxi | conduire un taxi |
водить вожу водит & экскурсии | conduct guided tours | animer des visites guidées |
водить вожу водит | drive | conduire | a
возить вожу возит & грузы | transport goods | transporter des marchandises |
возить вожу возит & пассажиров | transport passengers | transporter des passagers |
перевозить перевожу перевозит & грузы | transport goods | transporter des marchandises |
перевозить перевожу перевозит & пассажиров | transport passengers | transporter des passagers |
перевозить перевожу перевозит | transport | transporter | a
доставлять | deliver | livrer | a | доставлен
развозить развожу развозит | deliver | livrer | a
делать & маникюр | do manicures | faire des manucures |
делать & массаж | give massages | faire des massages |
делать & прически | do hairstyles | faire des coiffures |
делать & ремонт | do renovation work | faire des travaux de rénovation |
делать & уборку | do the cleaning | faire le ménage |
делать & операции | perform operations | réaliser des opérations |
делать & уколы | give injections | faire des piqûres |
заключать & договоры | conclude contracts | conclure des contrats |
подбирать & персонал | recruit staff | recruter du personnel |
подбирать & туры | select tours | sélectionner des circuits |
подбирать | select | sélectionner | a | подобран
снимать & видео | shoot videos | tourner des vidéos |
снимать & фильмы | make films | tourner des films |
монтировать & видео | edit videos | monter des vidéos |
собирать & мебель | assemble furniture | assembler des meubles |
собирать & урожай | harvest crops | faire la récolte |
сдавать сдаю сдает & отчетность | file reports | déposer les déclarations |
сдавать сдаю сдает & отчеты | submit reports | remettre des rapports |
тушить тушу тушит & пожары | fight fires | combattre les incendies |
разрабатывать | develop | développer | a | разработан
проектировать | design | concevoir | a | спроектирован
программировать | program | programmer | a
тестировать | test | tester | a
настраивать | set up | configurer | a | настроен
устанавливать | install | installer | a | установлен
монтировать | install | monter | a | смонтирован
подключать | connect | connecter | a | подключен
администрировать | administer | administrer | a
следить слежу следит | monitor | veiller ~à | за i
контролировать | supervise | contrôler | a
проверять | check | vérifier | a | проверен
составлять | draw up | établir | a | составлен
начислять | calculate | calculer | a | начислен
рассчитывать | calculate | calculer | a | рассчитан
заполнять | fill in | remplir | a | заполнен
подготавливать | prepare | préparer | a | подготовлен
подготовить подготовлю подготовит | prepare | préparer | a | подготовлен
обрабатывать | process | traiter | a | обработан
консультировать | advise | conseiller | a
координировать | coordinate | coordonner | a
анализировать | analyse | analyser | a
организовывать | organise | organiser | a | организован
организовать организую организует | organise | organiser | a | организован
обучать | teach | former | a | обучен
тренировать | coach | entraîner | a
диагностировать | diagnose | diagnostiquer | a
назначать | appoint | nommer | a | назначен
выписывать | issue | établir | a | выписан
убирать | clean | nettoyer | a | убран
мыть мою моет | wash | laver | a
чистить чищу чистит | clean | nettoyer | a
охранять | guard | garder | a
дежурить | be on duty | être de garde |
патрулировать | patrol | patrouiller ~dans | a
расследовать расследую расследует | investigate | enquêter ~sur | a
чинить | repair | réparer | a
сваривать | weld | souder | a
пилить | saw | scier | a
красить крашу красит | paint | peindre | a
штукатурить | plaster | plâtrer | a
печь пеку печет пек | bake | cuire | a
стричь стригу стрижет стриг | cut hair of | coiffer | a
печатать | print | imprimer | a
упаковывать | pack | emballer | a | упакован
сортировать | sort | trier | a
грузить гружу грузит | load | charger | a
разгружать | unload | décharger | a
отгружать | dispatch | expédier | a | отгружен
выдавать выдаю выдает | issue | délivrer | a
добывать | extract | exploiter | a
бурить | drill | forer | a
выпускать | manufacture | fabriquer | a
изготовлять | manufacture | fabriquer | a
сажать | plant | planter | a
продвигать | promote | faire connaître | a
рекламировать | advertise | faire la publicité ~de | a
редактировать | edit | corriger | a
озвучивать | voice | doubler | a
оформлять & документы | process documents | établir des documents |
оформлять & сделки | process transactions | conclure des transactions |
оформлять & визы | process visas | traiter des visas |
`;
