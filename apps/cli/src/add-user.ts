import { createInterface } from 'node:readline/promises';
import { AgencyService } from '../../api/src/agency/agency.service';
import { UsersService } from '../../api/src/users/users.service';
import { CommandError } from './command-error';
import { withDatabase } from './with-database';

const SHORTEST = 8;

/** `user-add EMAIL`: one more user; the name and the password are read from standard input, a line each. */
export async function addUser([email]: string[]): Promise<number> {
  if (!email || !/^\S+@\S+$/.test(email))
    throw new CommandError('user-add needs an e-mail address: anketa user-add vera@agency.example');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const name = (await lines.question('Name: ')).trim();
  const password = await lines.question(`Password (${SHORTEST} characters or more): `);
  lines.close();
  if (!name || password.length < SHORTEST) {
    throw new CommandError(`A user needs a name, and a password of ${SHORTEST} characters or more. Nothing was added.`);
  }
  await withDatabase(async ({ source }) => {
    const users = new UsersService(source, new AgencyService(source));
    if (await users.findByEmail(email.toLowerCase()))
      throw new CommandError(`There is a user ${email} already. Nothing was added.`);
    await users.add(name, email.toLowerCase(), password);
  });
  process.stdout.write(`${email} can sign in\n`);
  return 0;
}
