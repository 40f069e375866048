import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOCUMENT_ISSUES } from '@anketa/document';
import { IMPORT_ISSUES } from '@anketa/import';
import { NAME_ISSUES } from '@anketa/name';
import { PAPER_ISSUES } from '@anketa/paper';
import { QUESTIONNAIRE_ISSUES } from '@anketa/questionnaire';
import { GROUP_ISSUES, PRICE_ISSUES } from '@anketa/voucher';

type Tree = { [key: string]: Tree | string };

const ROOT = join(__dirname, '../..');
const issues: [string, readonly string[]][] = Object.entries({
  ...DOCUMENT_ISSUES,
  ...NAME_ISSUES,
  ...IMPORT_ISSUES,
  ...QUESTIONNAIRE_ISSUES,
  ...GROUP_ISSUES,
  ...PRICE_ISSUES,
  ...PAPER_ISSUES,
});
const FOR_THE_LOG = ['form.unreadable'];

/** Codes that the server writes into its answers, as they stand in its source. */
const answers = [
  ...new Set(
    readdirSync(join(ROOT, 'apps/api/src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
      .map((name) => readFileSync(join(ROOT, 'apps/api/src', name), 'utf8'))
      .flatMap((source) => [
        ...source.matchAll(/(?:badField|error|new Problem)\((?:[^()]|\([^()]*\))*?'([a-z]+[A-Za-z]*\.[a-zA-Z]+)'/g),
        ...source.matchAll(/message: '([a-z]+\.[a-zA-Z]+)'/g),
      ])
      .map(([, code = '']) => code),
  ),
].filter((code) => !code.endsWith('.invalid') && !FOR_THE_LOG.includes(code)); // of `….invalid` the issues tell more

describe.each(['ru', 'en'])('the sentences in %s', (language) => {
  const all = JSON.parse(readFileSync(join(ROOT, `apps/web/src/i18n/${language}.json`), 'utf8')) as Tree;
  const at = (path: string) =>
    path
      .split('.')
      .reduce<Tree | string | undefined>((tree, key) => (typeof tree === 'object' ? tree[key] : undefined), all);

  it.each(issues)('say what is the matter, with the parameters there are: %s', (code, params) => {
    const found = at(`issue.${code}`);
    const sentence = typeof found === 'string' ? found : '';
    const plurals = ['one', 'few', 'many', 'other']
      .map((form) => at(`issue.${code}_${form}`))
      .filter((text) => typeof text === 'string');
    expect(sentence || plurals.length > 0 ? 'told' : 'silent').toBe('told');
    const used = [sentence, ...plurals].flatMap((text) =>
      [...text.matchAll(/\{\{(\w+)/g)].map(([, param = '']) => param),
    );
    expect(['field', ...params]).toEqual(expect.arrayContaining(used));
  });

  it('the server has codes to tell', () => expect(answers.length).toBeGreaterThan(30));

  it.each(answers)('tell what the server answers: %s', (code) => {
    const found = [`issue.${code}`, `failure.${code}`, `issue.${code}_other`]
      .map(at)
      .find((text) => typeof text === 'string');
    expect(found ? 'told' : 'silent').toBe('told');
  });
});
