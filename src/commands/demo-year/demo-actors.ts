import type { Actor } from '../../modules/identity/public';
import type { Database } from '../../platform/database/database';
import type { DemoPerson } from './demo-roster';

/** Those who act in the demo year: the accounts that the visitor may sign in with, and people who have none. */
export interface DemoActors {
  readonly school: Actor;
  readonly department: Actor;
  readonly trainee: DemoPerson;
  /** Themselves. */
  person(person: DemoPerson): Actor;
  /** Their unit's personnel. */
  unitOf(person: DemoPerson): Actor;
}

interface AccountRow {
  readonly role: string;
  readonly accountId: number;
  readonly name: string;
}

/** @throws Error when the demo accounts are not there */
export async function readDemoActors(database: Database): Promise<DemoActors> {
  const accounts = await database.query<AccountRow>(
    `SELECT g.role, a.id AS accountId, a.display_name AS name FROM account a JOIN role_grant g ON g.account_id = a.id AND g.revoked_at IS NULL ORDER BY a.id DESC`,
  );
  const byRole = new Map(accounts.map(({ role, accountId, name }) => [role, { accountId, name }]));
  const actor = (role: string): Actor => {
    const found = byRole.get(role);
    if (!found) throw new Error(`The demo city has no account for ${role}.`);
    return found;
  };
  const [trainee] = await database.query<DemoPerson>(
    `SELECT p.id, p.name, u.id AS unitId, u.name AS unitName, u.kind AS unitKind, g.\`rank\`, g.post
       FROM account a JOIN civil_servant p ON p.id = a.person_id JOIN posting g ON g.person_id = p.id AND g.valid_until IS NULL JOIN org_unit u ON u.id = g.unit_id
      WHERE a.id = ?`,
    [actor('trainee').accountId],
  );
  if (!trainee) throw new Error('The demo trainee serves nowhere.');
  return {
    school: actor('school_admin'),
    department: actor('organisation_department'),
    trainee,
    person: (person) => (person.id === trainee.id ? actor('trainee') : { accountId: null, name: person.name }),
    unitOf: (person) => (person.unitId === trainee.unitId ? actor('unit_hr') : { accountId: null, name: `${person.unitName}人事` }),
  };
}
