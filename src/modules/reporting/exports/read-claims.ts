import type { CLAIM_STATE_TERMS } from '#contracts';
import type { TrainingDay } from '#kernel';
import type { SqlValue } from '../../../platform/database/database';
import type { Reader } from '../../../platform/database/snapshot';
import { scopeCondition, type Scope } from '../../identity/public';
import { lastPosting } from '../../organizations/public';
import type { ClaimsExportDto } from './exports.dto';

const ROWS_A_PAGE = 500;

type ExportedState = keyof typeof CLAIM_STATE_TERMS;

export interface ClaimRow {
  readonly id: number;
  readonly name: string;
  readonly maskedResidentId: string;
  readonly unitNow: string | null;
  readonly managedBy: string | null;
  readonly category: string;
  readonly title: string;
  readonly organiser: string;
  readonly startsOn: TrainingDay | null;
  readonly endsOn: TrainingDay | null;
  /** Hundredths of `unit`. */
  readonly quantity: number | null;
  readonly unit: string;
  readonly state: ExportedState;
  readonly declaredBy: string;
  readonly submittedAt: Date;
  readonly waitingSince: Date | null;
  readonly evidence: number;
}

interface ClaimsWhere {
  readonly sql: string;
  readonly parameters: readonly SqlValue[];
}

export function claimsWhere(scope: Scope, { year, state }: ClaimsExportDto, unitPath: string | undefined): ClaimsWhere {
  const within = scopeCondition(scope, { unitPath: 'u.path', managedBy: 'g.managed_by', personId: 'c.person_id' });
  const more = [...(state === undefined ? [] : [{ sql: 'c.state = ?', value: state }]), ...(unitPath === undefined ? [] : [{ sql: 'u.path LIKE ?', value: `${unitPath}%` }])];
  return {
    sql: `FROM credit_claim c JOIN civil_servant p ON p.id = c.person_id
      ${lastPosting('g', 'c.person_id')} LEFT JOIN org_unit u ON u.id = g.unit_id
     WHERE c.training_year = ? AND c.submitted_at IS NOT NULL AND ${[within.sql, ...more.map(({ sql }) => sql)].join(' AND ')}`,
    parameters: [year, ...within.parameters, ...more.map(({ value }) => value)],
  };
}

export async function addUpClaims(reader: Reader, where: ClaimsWhere): Promise<{ readonly state: ExportedState; readonly claims: number }[]> {
  const rows = await reader.query<{ state: ExportedState; claims: number }>(`SELECT c.state, COUNT(*) AS claims ${where.sql} GROUP BY c.state ORDER BY c.state`, where.parameters);
  return rows.map(({ state, claims }) => ({ state, claims: Number(claims) }));
}

/** In the order of their numbers, page by page. */
export async function* eachPageOfClaims(reader: Reader, where: ClaimsWhere): AsyncGenerator<ClaimRow[]> {
  for (let after = 0; ; ) {
    const rows = await reader.query<ClaimRow>(
      `SELECT c.id, p.name, p.resident_id_masked AS maskedResidentId, u.name AS unitNow, g.managed_by AS managedBy, c.category, c.title, c.organiser, c.starts_on AS startsOn, c.ends_on AS endsOn, c.quantity, c.unit,
              c.state, c.declared_by_name AS declaredBy, c.submitted_at AS submittedAt, c.waiting_since AS waitingSince, (SELECT COUNT(*) FROM claim_evidence v WHERE v.claim_id = c.id) AS evidence
         ${where.sql} AND c.id > ? ORDER BY c.id LIMIT ${ROWS_A_PAGE}`,
      [...where.parameters, after],
    );
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < ROWS_A_PAGE) return;
    after = last.id;
  }
}
