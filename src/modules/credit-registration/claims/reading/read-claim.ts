import type { Principal } from '../../../identity/public';
import { claimErrors } from '../claim.errors';
import type { ClaimDto, ClaimEventDto, ClaimEvidenceDto, ClaimFilingDto } from '../claims.dto';
import { CLAIM_TRANSITIONS, isOpen, type ClaimState } from '../claim-states';
import { mayReview } from '../review-steps';
import { CLAIM_COLUMNS, CLAIM_TABLES, rowDto, type ClaimRow } from './claim-row';
import { factsInWords } from './claim-words';
import type { ClaimReading } from './list-claims';
import { declaredBy, visibleClaims } from './visible-claims';
import type { ClaimContent } from '../claim-content';

interface WholeRow extends ClaimRow {
  readonly organiser: string;
  readonly facts: string;
  readonly note: string;
  readonly lateReason: string;
  readonly filingId: number | null;
  readonly acts: number;
}

/** What the caller may not see is not there for them. @throws DomainError CLAIM_NOT_FOUND */
export async function readClaim({ database, words }: Pick<ClaimReading, 'database' | 'words'>, principal: Principal, claimId: number): Promise<ClaimDto> {
  const [visible, acting] = [visibleClaims(principal), declaredBy(principal)];
  const [row] = await database.query<WholeRow>(
    `SELECT ${CLAIM_COLUMNS}, c.organiser, c.facts, c.note, c.late_reason AS lateReason, c.filing_id AS filingId, ${acting.sql} AS acts FROM ${CLAIM_TABLES} WHERE c.id = ? AND ${visible.sql} LIMIT 1`,
    [...acting.parameters, claimId, ...visible.parameters],
  );
  if (!row) throw claimErrors.claimNotFound({ claimId });
  const { organiser, note, lateReason, filingId, state } = row;
  const form = await words.formOf(row);
  const may = (to: ClaimState): boolean => (CLAIM_TRANSITIONS[state] as readonly ClaimState[]).includes(to);
  const acts = Number(row.acts) === 1;
  return {
    ...rowDto(principal, row, await words.ofYears([row.trainingYear])),
    organiser, note, lateReason, filingId,
    filing: filingId === null || !STATES_CHECKED.includes(state) ? null : await readFilingOf(database, filingId),
    facts: factsInWords(form, JSON.parse(row.facts) as ClaimContent['facts']),
    evidence: await readEvidence(database, claimId),
    events: await readEvents(database, claimId),
    review: form?.review ?? null,
    mayChange: acts && isOpen(state),
    mayWithdraw: acts && may('withdrawn'),
    mayRevoke: may('revoked') && mayReview(principal, { ...row, state: 'passed_up', passedUpBy: null }),
  };
}

/** In these the filing was found to be the person's or their unit's; a draft may name anybody's. */
const STATES_CHECKED: readonly ClaimState[] = ['submitted', 'passed_up', 'approved', 'refused', 'revoked'];

async function readFilingOf(database: ClaimReading['database'], filingId: number): Promise<ClaimFilingDto | null> {
  const [row] = await database.query<Omit<ClaimFilingDto, 'filedAt'> & { filedAt: Date }>(
    'SELECT title, starts_on AS startsOn, ends_on AS endsOn, filed_by_name AS filedByName, filed_at AS filedAt, decided_by_name AS decidedByName FROM activity_filing WHERE id = ?',
    [filingId],
  );
  return row ? { ...row, filedAt: row.filedAt.toISOString() } : null;
}

export async function readEvidence(database: ClaimReading['database'], claimId: number): Promise<ClaimEvidenceDto[]> {
  const rows = await database.query<Omit<ClaimEvidenceDto, 'addedAt'> & { addedAt: Date }>(
    `SELECT id, file_name AS fileName, media_type AS mediaType, size_bytes AS sizeBytes, file_digest AS digest, added_by_name AS addedByName, added_at AS addedAt
       FROM claim_evidence WHERE claim_id = ? ORDER BY id`,
    [claimId],
  );
  return rows.map((row) => ({ ...row, addedAt: row.addedAt.toISOString() }));
}

async function readEvents(database: ClaimReading['database'], claimId: number): Promise<ClaimEventDto[]> {
  const rows = await database.query<Omit<ClaimEventDto, 'at'> & { at: Date }>(
    'SELECT from_state AS `from`, to_state AS `to`, reason, author_name AS authorName, at FROM claim_event WHERE claim_id = ? ORDER BY id',
    [claimId],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
