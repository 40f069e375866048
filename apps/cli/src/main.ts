import { addUser } from './add-user';
import { backup } from './backup';
import { CommandError } from './command-error';
import { fill } from './fill';
import { read } from './read';
import { restore } from './restore';

const USAGE = `Usage:
  anketa fill LIST --form schengen-2020 --out FILE.pdf [--answers FILE.json]
  anketa read LIST
  anketa backup FILE
  anketa restore FILE
  anketa user-add EMAIL

LIST is an .html, .txt, .tsv, .csv or .xlsx file with tourists. fill and read need no server and no database.
`;

const COMMANDS: Record<string, (args: string[]) => Promise<number>> = {
  fill,
  read,
  backup,
  restore,
  'user-add': addUser,
};

async function main([name = '', ...args]: string[]): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    process.stderr.write(USAGE);
    return name === '' || name === '--help' ? 0 : 2;
  }
  try {
    return await command(args);
  } catch (cause) {
    if (!(cause instanceof CommandError)) throw cause;
    process.stderr.write(`${cause.message}\n`);
    return 2;
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (cause: Error) => {
    process.stderr.write(`${cause.stack}\n`);
    process.exitCode = 1;
  },
);
