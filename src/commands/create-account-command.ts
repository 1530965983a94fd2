import { parseArgs } from 'node:util';
import { createAccount, ROLES, SYSTEM_ACTOR, type Role } from '../modules/identity/public';
import { Database } from '../platform/database/database';
import { newPassword } from './new-password';
import { withApplication } from './with-application';

const USAGE = `Usage: account create --username NAME --name "DISPLAY NAME" --role ${ROLES.join('|')}`;

/**
 * Makes an account with one role over the whole city and prints its password once. A real installation begins with its system
 * administrator; everybody else is then made on the page.
 */
export async function createAccountCommand(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { username: { type: 'string' }, name: { type: 'string' }, role: { type: 'string' } } });
  const { username, name, role } = values;
  if (!username || !name || !isRole(role)) throw new Error(USAGE);
  const password = newPassword();
  return withApplication(environment, async (application) => {
    await application.get(Database).transaction((tx) => createAccount(tx, { username, displayName: name, password, grants: [{ role, unitId: null }] }, SYSTEM_ACTOR));
    process.stdout.write(`${username} / ${password}\n`);
    return 0;
  });
}

function isRole(role: string | undefined): role is Role {
  return (ROLES as readonly (string | undefined)[]).includes(role);
}
