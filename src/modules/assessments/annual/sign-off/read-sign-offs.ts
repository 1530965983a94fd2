import type { Clock } from '#kernel';
import type { Database } from '../../../../platform/database/database';
import { decodeCursor, pageOf } from '../../../../platform/http/page';
import { holds, reachesWholeUnit, scopeCondition, scopeOf, type Permission, type Principal, type Scope } from '../../../identity/public';
import type { AnnualHead } from '../year/find-annual';
import type { SignOffState } from './sign-off-states';
import type { AnnualRosterPageDto, AnnualRosterPersonDto, AnnualRosterQueryDto, SignOffListDto } from './sign-offs.dto';

export interface SignOffReading {
  readonly database: Database;
  readonly clock: Clock;
}

interface SignOffRow {
  readonly unitId: number;
  readonly unitName: string;
  readonly unitPath: string;
  readonly state: SignOffState;
  readonly people: number;
  readonly met: number;
  readonly notMet: number;
  readonly note: string;
  readonly signedByName: string;
  readonly signedAt: Date | null;
  readonly returnReason: string;
  readonly returnedByName: string;
  readonly returnedAt: Date | null;
}

/** The units within reach, those that have not signed first. */
export async function listSignOffs({ database, clock }: SignOffReading, principal: Principal, annual: AnnualHead): Promise<SignOffListDto> {
  const within = scopeCondition(scopeOf(principal, 'assessment.read'), { unitPath: 'u.path' });
  const rows = await database.query<SignOffRow>(
    `SELECT o.unit_id AS unitId, u.name AS unitName, u.path AS unitPath, o.state, o.people, IFNULL(t.met, 0) AS met, IFNULL(t.notMet, 0) AS notMet, o.note, o.signed_by_name AS signedByName, o.signed_at AS signedAt,
            o.return_reason AS returnReason, o.returned_by_name AS returnedByName, o.returned_at AS returnedAt
       FROM annual_sign_off o JOIN org_unit u ON u.id = o.unit_id
       LEFT JOIN (SELECT r.sign_off_unit_id AS unitId, SUM(s.attainment = 'met') AS met, SUM(s.attainment = 'not_met') AS notMet
                    FROM annual_roster_person r JOIN standing s ON s.training_year = ? AND s.person_id = r.person_id WHERE r.assessment_id = ? GROUP BY r.sign_off_unit_id) t ON t.unitId = o.unit_id
      WHERE o.assessment_id = ? AND ${within.sql} ORDER BY o.state = 'signed', u.sort_order, u.id`,
    [annual.trainingYear, annual.id, annual.id, ...within.parameters],
  );
  const reviewed = annual.state === 'unit_review';
  const reaches = (permission: Permission, path: string): boolean => reviewed && holds(principal, permission) && reachesWholeUnit(scopeOf(principal, permission), path);
  return {
    asOf: clock.now().toISOString(),
    items: rows.map(({ unitPath, met, notMet, signedAt, returnedAt, ...row }) => ({
      ...row,
      met: Number(met),
      notMet: Number(notMet),
      signedAt: signedAt?.toISOString() ?? null,
      returnedAt: returnedAt?.toISOString() ?? null,
      maySign: row.state !== 'signed' && reaches('assessment.sign-off', unitPath),
      mayReturn: row.state === 'signed' && reaches('assessment.manage', unitPath),
    })),
  };
}

interface RosterRow extends Omit<AnnualRosterPersonDto, 'moved'> {
  readonly moved: number;
}

/** The people of the roster within reach, as what they are judged, with what they have today. */
export async function listRoster({ database, clock }: SignOffReading, scope: Scope, annual: AnnualHead, { unitId, q, cursor, limit }: AnnualRosterQueryDto): Promise<AnnualRosterPageDto> {
  const conditions = [
    scopeCondition(scope, { unitPath: 'u.path', managedBy: 'r.managed_by', personId: 'r.person_id' }),
    ...(unitId === undefined ? [] : [{ sql: 'r.sign_off_unit_id = ?', parameters: [unitId] }]),
    ...(q === undefined || q === '' ? [] : [{ sql: 'LOCATE(?, r.name) > 0', parameters: [q] }]),
  ];
  const from = `FROM annual_roster_person r JOIN org_unit u ON u.id = r.unit_id WHERE r.assessment_id = ? AND ${conditions.map(({ sql }) => sql).join(' AND ')}`;
  const parameters = [annual.id, ...conditions.flatMap((condition) => [...condition.parameters])];
  const after = Number(decodeCursor(cursor, 1)?.[0] ?? 0);
  const [rows, counted] = await Promise.all([
    database.query<RosterRow>(
      `SELECT t.*, s.total AS totalHundredths, s.attainment AS verdict, NOT EXISTS (SELECT 1 FROM posting g WHERE g.id = t.postingId AND g.valid_until IS NULL) AS moved
         FROM (SELECT r.person_id AS personId, r.posting_id AS postingId, r.name, r.unit_name AS unitName, r.post, r.\`rank\` ${from} AND r.person_id > ? ORDER BY r.person_id LIMIT ?) t
         LEFT JOIN standing s ON s.training_year = ? AND s.person_id = t.personId ORDER BY t.personId`,
      [...parameters, after, limit + 1, annual.trainingYear],
    ),
    database.query<{ count: number }>(`SELECT COUNT(*) AS count ${from}`, parameters),
  ]);
  return pageOf(rows, limit, {
    count: Number(counted[0]?.count),
    asOf: clock.now(),
    item: ({ personId, name, unitName, post, rank, totalHundredths, verdict, moved }) => ({ personId, name, unitName, post, rank, totalHundredths, verdict, moved: moved === 1 }),
    key: ({ personId }) => [personId],
  });
}
