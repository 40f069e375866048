import { IMPORT_ISSUES, SKIP_REASONS, TARGETS } from '@anketa/import';
import { QUESTIONNAIRE_ISSUES } from '@anketa/questionnaire';
import en from './en.json';
import ru from './ru.json';

interface Tree {
  [key: string]: string | Tree;
}

function leaves(tree: Tree, path = ''): [key: string, sentence: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : leaves(value, `${path}${key}.`),
  );
}

const bare = (key: string): string => key.replace(/_(one|few|many|other)$/, '');
const russian = new Map(leaves(ru));
const english = new Map(leaves(en));

describe('the sentences', () => {
  it('are the same in Russian and English', () => {
    expect(new Set([...english.keys()].map(bare))).toEqual(new Set([...russian.keys()].map(bare)));
  });

  it('have every plural their language needs', () => {
    const lacking = (sentences: Map<string, string>, forms: string[]): string[] =>
      [...new Set([...sentences.keys()].filter((key) => bare(key) !== key).map(bare))].flatMap((key) =>
        forms.map((form) => `${key}_${form}`).filter((form) => !sentences.has(form)),
      );
    expect(lacking(russian, ['one', 'few', 'many', 'other'])).toEqual([]);
    expect(lacking(english, ['one', 'other'])).toEqual([]);
  });

  it('use the same places for values in both languages', () => {
    const places = (sentence: string): string[] => [...new Set(sentence.match(/\{\{\w+\}\}/g) ?? [])].sort();
    for (const [key, sentence] of english) {
      expect([key, places(russian.get(key) ?? russian.get(`${bare(key)}_few`) ?? '')]).toEqual([key, places(sentence)]);
    }
  });

  it('exist for every issue the libraries raise about a person or an answer', () => {
    const codes = [IMPORT_ISSUES, QUESTIONNAIRE_ISSUES].flatMap((table) => Object.keys(table));
    const spoken = codes.filter((code) => !code.startsWith('form.'));
    expect(spoken.filter((code) => !russian.has(`issue.${code}`) && !russian.has(`issue.${code}_one`))).toEqual([]);
  });

  it('exist for everything a column can be and every reason a line is set aside', () => {
    const wanted = [
      ...TARGETS.flatMap((target) => [`target.${target}`, `targetShort.${target}`]),
      ...SKIP_REASONS.map((reason) => `imports.reason.${reason}`),
    ];
    expect(wanted.filter((key) => !russian.has(key))).toEqual([]);
  });
});
