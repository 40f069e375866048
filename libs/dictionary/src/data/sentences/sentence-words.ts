/** Words that stand in the slots of sentences, in the case they stand there: Russian, English, French. */

/** Islands and coasts, which Russian stands "на". */
export const ISLES: readonly [RegExp, en: string, fr: string][] = [
  [/^бали$/iu, 'Bali', 'à Bali'],
  [/^крите?$/iu, 'Crete', 'en Crète'],
  [/^сицили[июя]$/iu, 'Sicily', 'en Sicile'],
  [/^сардини[июя]$/iu, 'Sardinia', 'en Sardaigne'],
  [/^корсик[еу]$/iu, 'Corsica', 'en Corse'],
  [/^ма[йл]ь?орк[еу]$/iu, 'Mallorca', 'à Majorque'],
  [/^тенерифе$/iu, 'Tenerife', 'à Tenerife'],
  [/^(?:ибиц|ивис)[еу]$/iu, 'Ibiza', 'à Ibiza'],
  [/^родосе?$/iu, 'Rhodes', 'à Rhodes'],
  [/^корфу$/iu, 'Corfu', 'à Corfou'],
  [/^санторини$/iu, 'Santorini', 'à Santorin'],
  [/^самуи$/iu, 'Koh Samui', 'à Koh Samui'],
  [/^хайнан[еь]$/iu, 'Hainan', 'à Hainan'],
  [/^занзибаре?$/iu, 'Zanzibar', 'à Zanzibar'],
  [/^мадейр[еу]$/iu, 'Madeira', 'à Madère'],
  [/^(?:канары|канарах|канарские острова|канарских островах)$/iu, 'the Canary Islands', 'aux îles Canaries'],
  [/^(?:лазурный берег|лазурном берегу)$/iu, "the Côte d'Azur", "sur la Côte d'Azur"],
  [/^байкале?$/iu, 'Lake Baikal', 'au lac Baïkal'],
  [/^(?:северный гоа|северном гоа|гоа)$/iu, 'Goa', 'à Goa'],
  [/^сахалине?$/iu, 'Sakhalin', 'à Sakhaline'],
  [/^камчатк[уе]$/iu, 'Kamchatka', 'au Kamtchatka'],
  [/^чукотк[уе]$/iu, 'Chukotka', 'en Tchoukotka'],
  [/^(?:курилы|курилах|курильские острова|курильских островах)$/iu, 'the Kuril Islands', 'aux îles Kouriles'],
  [/^кавказе?$/iu, 'the Caucasus', 'dans le Caucase'],
  [/^урале?$/iu, 'the Urals', "dans l'Oural"],
  [/^(?:дальний восток|дальнем востоке)$/iu, 'the Russian Far East', "dans l'Extrême-Orient russe"],
  [/^(?:крайний север|крайнем севере)$/iu, 'the Far North', 'dans le Grand Nord'],
  [/^ямале?$/iu, 'Yamal', 'à Iamal'],
  [/^алтай$/iu, 'the Altai', "dans l'Altaï"],
];

export const PARENTS: Readonly<Record<string, readonly [en: string, fr: string]>> = {
  отца: ["father's", 'du père'],
  матери: ["mother's", 'de la mère'],
  родителей: ["parents'", 'des parents'],
  'второго родителя': ["other parent's", "de l'autre parent"],
  'обоих родителей': ["both parents'", 'des deux parents'],
  мужа: ["husband's", 'du mari'],
  супруга: ["husband's", 'du mari'],
};

/** Parts of the body in the prepositional, with the French article; of those with `l'` the gender. */
export const BODY: Readonly<Record<string, readonly [en: string, fr: string, gender?: 'f']>> = {
  руке: ['arm', 'le bras'],
  кисти: ['hand', 'la main'],
  предплечье: ['forearm', "l'avant-bras"],
  запястье: ['wrist', 'le poignet'],
  плече: ['shoulder', "l'épaule", 'f'],
  ноге: ['leg', 'la jambe'],
  колене: ['knee', 'le genou'],
  бедре: ['thigh', 'la cuisse'],
  щеке: ['cheek', 'la joue'],
  лице: ['face', 'le visage'],
  лбу: ['forehead', 'le front'],
  подбородке: ['chin', 'le menton'],
  шее: ['neck', 'le cou'],
  спине: ['back', 'le dos'],
  груди: ['chest', 'la poitrine'],
  животе: ['abdomen', 'le ventre'],
  виске: ['temple', 'la tempe'],
  брови: ['eyebrow', 'le sourcil'],
  носу: ['nose', 'le nez'],
};

export const KIDS: Readonly<Record<string, readonly [en: string, fr: string]>> = {
  ребенка: ['one child', 'un enfant'],
  'одного ребенка': ['one child', 'un enfant'],
  двоих: ['two children', 'deux enfants'],
  'двоих детей': ['two children', 'deux enfants'],
  'двух детей': ['two children', 'deux enfants'],
  'троих детей': ['three children', 'trois enfants'],
  'трех детей': ['three children', 'trois enfants'],
  'четверых детей': ['four children', 'quatre enfants'],
  сына: ['a son', 'un fils'],
  дочь: ['a daughter', 'une fille'],
  'сына и дочь': ['a son and a daughter', 'un fils et une fille'],
  'дочь и сына': ['a daughter and a son', 'une fille et un fils'],
  'двух сыновей': ['two sons', 'deux fils'],
  'двух дочерей': ['two daughters', 'deux filles'],
  'взрослых детей': ['adult children', 'des enfants adultes'],
  'несовершеннолетнего ребенка': ['a minor child', 'un enfant mineur'],
  'несовершеннолетних детей': ['minor children', 'des enfants mineurs'],
};

export const PAPERS: Readonly<Record<string, readonly [en: string, fr: string]>> = {
  приказ: ['order', 'ordre'],
  договор: ['contract', 'contrat'],
  справка: ['certificate', 'attestation'],
  письмо: ['letter', 'lettre'],
  приглашение: ['invitation', 'invitation'],
};

export const EVENTS: Readonly<Record<string, readonly [en: string, fr: string]>> = {
  свадьбу: ['wedding', 'mariage'],
  юбилей: ['milestone birthday', 'anniversaire'],
  'день рождения': ['birthday', 'anniversaire'],
  похороны: ['funeral', 'obsèques'],
  крестины: ['christening', 'baptême'],
};

export const SEVERAL: Readonly<Record<string, readonly [en: string, fr: string]>> = {
  двумя: ['two', 'deux'],
  тремя: ['three', 'trois'],
  четырьмя: ['four', 'quatre'],
  пятью: ['five', 'cinq'],
};

export const CHILDREN: Readonly<Record<string, readonly [en: string, fr: string]>> = {
  детьми: ['children', 'enfants'],
  'несовершеннолетними детьми': ['minor children', 'enfants mineurs'],
  сыновьями: ['sons', 'fils'],
  дочерьми: ['daughters', 'filles'],
  дочками: ['daughters', 'filles'],
  внуками: ['grandchildren', 'petits-enfants'],
  внучками: ['granddaughters', 'petites-filles'],
  коллегами: ['colleagues', 'collègues'],
  родственниками: ['relatives', 'proches'],
  подругами: ['friends', 'amies'],
  друзьями: ['friends', 'amis'],
};
