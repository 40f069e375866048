import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const web = join(__dirname, '..');
const sheets = join(__dirname, '../../../../node_modules/@mantine/core/styles');
const loaded = readFileSync(join(__dirname, 'styles.ts'), 'utf8');

describe('the style sheets', () => {
  it('are there for each component of Mantine that a screen shows', () => {
    const screens = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
    const shown = screens.flatMap((file) => {
      const source = readFileSync(join(web, file), 'utf8');
      const imports = [...source.matchAll(/import \{([^}]+)\} from '@mantine\/core'/g)];
      return imports.flatMap(([, names = '']) => names.split(',').map((name) => name.trim()));
    });
    const bare = [...new Set(shown)].filter(
      (name) => existsSync(join(sheets, `${name}.layer.css`)) && !loaded.includes(`/${name}.layer.css`),
    );
    expect(shown).toContain('Button');
    expect(bare).toEqual([]);
  });
});
