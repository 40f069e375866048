/** Shortened words of posts and what they stand for, by what may follow. */
const ABBREVIATIONS: readonly [RegExp, string][] = [
  [/(^|\s)гл\.\s*/gu, '$1главный '],
  [/(^|\s)ген\.\s*/gu, '$1генеральный '],
  [/(^|\s)зам\.\s*|(^|\s)зам\s+(?=\p{L})/gu, '$1$2заместитель '],
  [/(^|\s)зав\.\s*/gu, '$1заведующий '],
  [/(^|\s)нач\.\s*/gu, '$1начальник '],
  [/(^|\s)рук\.\s*/gu, '$1руководитель '],
  [/(^|\s)пом\.\s*(?=\p{Ll})/gu, '$1помощник '],
  [/(^|\s)ст\.\s*(?=\p{Ll})/gu, '$1старший '],
  [/(^|\s)мл\.\s*/gu, '$1младший '],
  [/(^|\s)вед\.\s*/gu, '$1ведущий '],
  [/(^|\s)исп\.\s*/gu, '$1исполнительный '],
  [/(^|\s)комм\.\s*/gu, '$1коммерческий '],
  [/(^|\s)фин\.\s*/gu, '$1финансовый '],
  [/(^|\s)тех\.\s*(?=директор)/gu, '$1технический '],
  [/(^|\s)мед\.\s*(?=сестра)/gu, '$1медицинская '],
  [/(^|\s)индив\.\s*/gu, '$1индивидуальный '],
  [/(^|\s)и\.\s?о\.\s*/gu, '$1исполняющий обязанности '],
  [/(^|\s)врио\s+/gu, '$1временно исполняющий обязанности '],
  [/(^|\s)спец\.\s*(?=по)/gu, '$1специалист '],
  [/(^|\s)преп\.\s*/gu, '$1преподаватель '],
  [/(^|\s)проф\.$/gu, '$1профессор'],
  [/(^|\s)доц\.$/gu, '$1доцент'],
];

const NOMINATIVE_TO_GENITIVE: Readonly<Record<string, string>> = {
  главный: 'главного',
  генеральный: 'генерального',
  исполнительный: 'исполнительного',
  коммерческий: 'коммерческого',
  финансовый: 'финансового',
  технический: 'технического',
};

/** Writes shortened words of posts out. @example spellOut('зам. ген. директора') // 'заместитель генерального директора' */
export function spellOut(text: string): string {
  const lowered = text.charAt(0).toLowerCase() + text.slice(1);
  let spelled = lowered;
  for (const [shortened, full] of ABBREVIATIONS) spelled = spelled.replace(shortened, full);
  if (spelled === lowered) return text;
  return spelled
    .replace(
      /(заместитель|обязанности|помощник|секретарь) (\p{L}+) (?=\p{L}+[ая](?:\s|$))/gu,
      (all, before: string, word: string) => {
        const genitive = NOMINATIVE_TO_GENITIVE[word];
        return genitive ? `${before} ${genitive} ` : all;
      },
    )
    .trim();
}
