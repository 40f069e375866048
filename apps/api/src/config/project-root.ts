import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that holds `templates/` and `dist/`, whether this runs from the sources or from the build. */
export const PROJECT_ROOT = rootAbove(__dirname);

function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder)
    throw new Error('package.json not found above the program: Anketa is not whole. Install it again.');
  return rootAbove(parent);
}
