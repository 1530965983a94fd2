import type { Clock, TrainingYear } from '#kernel';
import type { Database, Transaction } from '../../../../platform/database/database';
import type { PolicyLibrary, ReadyPolicy } from '../../../credit-policy/public';
import { SYSTEM_ACTOR, type Actor } from '../../../identity/public';
import { TAKE_ROSTER } from '../../assessments.jobs';
import { appendToOutbox } from '../../../../platform/outbox/append-to-outbox';
import { assessmentDay } from '../../counting/assessment-day';
import { holdAnnual, type AnnualHead } from '../year/find-annual';
import { moveAnnual } from '../year/move-annual';

/**
 * Writes down who belongs to the year, and as what: everybody with a posting in the city on the assessment's day. One transaction, so the
 * roster stands whole or not at all; doing it again changes nothing.
 */
export async function takeRoster(database: Database, library: PolicyLibrary, year: TrainingYear, clock: Clock): Promise<void> {
  const policy = await library.inForce(year);
  await database.transaction(async (tx) => {
    const annual = await holdAnnual(tx, year);
    if (annual.state !== 'opened') return;
    const people = await writeRoster(tx, annual, policy, assessmentDay(policy, year, clock));
    await moveAnnual(tx, annual, { to: 'collecting', note: `${people} 人` }, SYSTEM_ACTOR, clock.now());
  });
}

/** While credits are collected: people came and went since. @throws DomainError ANNUAL_NOT_FOUND, ANNUAL_STATE_WRONG */
export async function takeRosterAnew(tx: Transaction, year: TrainingYear, reason: string, actor: Actor, at: Date): Promise<void> {
  const annual = await holdAnnual(tx, year);
  await moveAnnual(tx, annual, { to: 'opened', note: reason }, actor, at);
  await appendToOutbox(tx, TAKE_ROSTER, { year });
}

async function writeRoster(tx: Transaction, { id, unitPath }: AnnualHead, policy: ReadyPolicy, asOf: string): Promise<number> {
  await tx.query('DELETE FROM annual_roster_person WHERE assessment_id = ?', [id]);
  await tx.query('DELETE FROM annual_sign_off WHERE assessment_id = ?', [id]);
  // Units that sign are those right below the city; whoever serves in the city's own unit is signed for there.
  await tx.query(
    `INSERT INTO annual_roster_person (assessment_id, person_id, posting_id, unit_id, sign_off_unit_id, policy_version_id, name, unit_name, post, \`rank\`, managed_by)
     SELECT ?, g.person_id, g.id, g.unit_id, IF(u.path = ?, u.id, CAST(SUBSTRING_INDEX(SUBSTRING_INDEX(u.path, '/', 3), '/', -1) AS UNSIGNED)), ?, p.name, u.name, g.post, g.\`rank\`, g.managed_by
       FROM posting g JOIN org_unit u ON u.id = g.unit_id JOIN civil_servant p ON p.id = g.person_id
      WHERE u.path LIKE ? AND g.valid_from <= ? AND (g.valid_until IS NULL OR g.valid_until > ?)`,
    [id, unitPath, policy.id, `${unitPath}%`, asOf, asOf],
  );
  await tx.query(
    `INSERT INTO annual_sign_off (assessment_id, unit_id, state, people)
     SELECT assessment_id, sign_off_unit_id, 'waiting', COUNT(*) FROM annual_roster_person WHERE assessment_id = ? GROUP BY assessment_id, sign_off_unit_id`,
    [id],
  );
  const [counted]: { people: number }[] = await tx.query('SELECT COUNT(*) AS people FROM annual_roster_person WHERE assessment_id = ?', [id]);
  const people = Number(counted?.people);
  await tx.query('UPDATE annual_assessment SET roster_as_of = ?, people = ?, policy_version_id = ? WHERE id = ?', [asOf, people, policy.id, id]);
  return people;
}
