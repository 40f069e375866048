/** Parts of firms, and whom an institution belongs to: Russian | English | French. */

/** Whom an institution belongs to, behind its name. */
export const OWNERS: readonly [RegExp, en: string, fr: string][] = [
  [
    /\s+(?:ДЗМ|ДЗ\s+г\.?\s?Москвы|Департамента здравоохранения г(?:\.|орода)\s?Москвы)$/u,
    'of the Moscow Health Department',
    'du Département de la santé de Moscou',
  ],
  [
    /\s+(?:Минздрава России|МЗ РФ|Минздрава РФ|Министерства здравоохранения (?:России|РФ|Российской Федерации))$/u,
    'of the Ministry of Health of Russia',
    'du ministère de la Santé de Russie',
  ],
  [
    /\s+(?:МО РФ|Минобороны России|Министерства обороны (?:России|РФ|Российской Федерации))$/u,
    'of the Ministry of Defence of Russia',
    'du ministère de la Défense de Russie',
  ],
  [
    /\s+(?:МВД России|МВД РФ)$/u,
    'of the Ministry of Internal Affairs of Russia',
    "du ministère de l'Intérieur de Russie",
  ],
  [
    /\s+(?:МЧС России|МЧС РФ)$/u,
    'of the Ministry of Emergency Situations of Russia',
    "du ministère des Situations d'urgence de Russie",
  ],
  [
    /\s+(?:ФМБА России|ФМБА)$/u,
    'of the Federal Medical and Biological Agency',
    "de l'Agence fédérale médico-biologique",
  ],
  [
    /\s+СО РАН$/u,
    'of the Siberian Branch of the Russian Academy of Sciences',
    "de la Branche sibérienne de l'Académie des sciences de Russie",
  ],
  [/\s+РАН$/u, 'of the Russian Academy of Sciences', "de l'Académie des sciences de Russie"],
  [
    /\s+(?:Минюста России|Министерства юстиции РФ)$/u,
    'of the Ministry of Justice of Russia',
    'du ministère de la Justice de Russie',
  ],
];

/** Before the firm they are part of. */
export const PARTS: readonly [RegExp, en: string, fr: string][] = [
  [/^филиал\s+/iu, 'branch', 'succursale'],
  [/^представительство\s+/iu, 'representative office', 'bureau de représentation'],
  [/^(?:обособленное|структурное) подразделение\s+/iu, 'division', 'division'],
  [/^(?:дополнительный офис|доп\. офис)\s+/iu, 'branch office', 'agence'],
  [/^(?:офис)\s+/iu, 'office', 'bureau'],
  [/^(?:магазин)\s+(?=\p{Lu})/iu, 'shop', 'magasin'],
  [/^(?:дочернее общество|дочернее предприятие|дочерняя компания)\s+/iu, 'subsidiary', 'filiale'],
];

/** Behind the adjective of their town. */
export const LOCAL_PARTS: Readonly<Record<string, readonly [en: string, fr: string]>> = {
  филиал: ['branch', 'succursale'],
  отделение: ['branch', 'agence'],
  представительство: ['representative office', 'bureau de représentation'],
};
