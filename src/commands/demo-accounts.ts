import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { ROLE_TERMS } from '#contracts';
import type { TrainingYear } from '#kernel';
import { createAccount, ROLES, SYSTEM_ACTOR, type Role } from '../modules/identity/public';
import type { StoredUnit } from '../modules/organizations/public';
import { Database } from '../platform/database/database';
import { newPassword } from './new-password';

/** Reviews and confirms what the first of the department proposed: much of the year is the work of two people. */
const SECOND_OF_DEPARTMENT = { role: 'organisation_department', username: 'org-2', displayName: '组织部（复核）' } as const;

const USERNAMES: Readonly<Record<Role, string>> = {
  trainee: 'trainee',
  unit_hr: 'unit-hr',
  school_admin: 'school',
  organisation_department: 'org',
  auditor: 'auditor',
  system_admin: 'system',
  security_admin: 'security',
  audit_admin: 'audit',
};

/** One account a role and a second of the department, in one transaction, each with a password of its own; kept in accounts.json for the launcher to print. */
export async function createDemoAccounts(application: INestApplicationContext, city: { readonly root: StoredUnit; readonly dataDir: string; readonly year: TrainingYear }): Promise<void> {
  const database = application.get(Database);
  const trainee = await someoneWithSomethingMissing(database, city.year);
  const named = ROLES.map((role) => ({ role, username: USERNAMES[role], displayName: role === 'trainee' ? trainee.name : ROLE_TERMS[role].zh }));
  const accounts = [...named, SECOND_OF_DEPARTMENT].map((one) => ({ ...one, password: newPassword() }));
  await database.transaction(async (tx) => {
    for (const { role, username, displayName, password } of accounts) {
      await createAccount(
        tx,
        {
          username,
          password,
          displayName,
          personId: role === 'trainee' ? trainee.personId : null,
          grants: [{ role, unitId: unitOf(role, city.root.id, trainee.unitId) }],
        },
        SYSTEM_ACTOR,
      );
    }
  });
  mkdirSync(city.dataDir, { recursive: true });
  writeFileSync(join(city.dataDir, 'accounts.json'), `${JSON.stringify(accounts, ['role', 'username', 'password'], 2)}\n`, { mode: 0o600 });
}

function unitOf(role: Role, rootId: number, traineeUnitId: number): number | null {
  if (role === 'unit_hr') return traineeUnitId;
  return role === 'organisation_department' || role === 'school_admin' || role === 'auditor' ? rootId : null;
}

/** Whoever opens the demo as a trainee should find something to do; their unit is the unit HR's. */
async function someoneWithSomethingMissing(database: Database, year: TrainingYear): Promise<{ personId: number; name: string; unitId: number }> {
  const rows = await database.query<{ personId: number; name: string; unitId: number }>(
    `SELECT p.id AS personId, p.name, g.unit_id AS unitId FROM civil_servant p
       JOIN posting g ON g.person_id = p.id AND g.valid_until IS NULL
       LEFT JOIN standing s ON s.training_year = ? AND s.person_id = p.id
      ORDER BY (s.attainment = 'not_met') DESC, p.id LIMIT 1`,
    [year],
  );
  const person = rows[0];
  if (!person) throw new Error('The demo roster brought nobody.');
  return person;
}
