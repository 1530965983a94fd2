import { CERTIFICATE_STATE_TERMS, DECISION_STATE_TERMS, OUTCOME_TERMS, DECISION_KIND_TERMS } from '#contracts';
import type { TrainingDay, TrainingYear } from '#kernel';
import type { Database } from '../../../platform/database/database';
import { FactKinds, readEntries, type LedgerEntry } from '../../credit-ledger/public';

export interface AttendedClass {
  readonly title: string;
  readonly organiser: string;
  readonly startsOn: TrainingDay;
  readonly endsOn: TrainingDay;
  /** Null while the class is not closed. */
  readonly outcome: keyof typeof OUTCOME_TERMS | null;
  readonly attended: number | null;
  readonly planned: number | null;
}

export interface HeldCertificate {
  readonly number: string;
  readonly classTitle: string;
  readonly issuedOn: TrainingDay;
  readonly state: keyof typeof CERTIFICATE_STATE_TERMS;
}

export interface DecisionOnFile {
  readonly year: TrainingYear;
  readonly kind: keyof typeof DECISION_KIND_TERMS;
  readonly reason: string;
  readonly documentNo: string;
  readonly decidedBy: string;
  readonly decidedAt: Date;
  readonly state: keyof typeof DECISION_STATE_TERMS;
}

export interface TrainingFile {
  readonly classes: readonly AttendedClass[];
  readonly certificates: readonly HeldCertificate[];
  readonly decisions: readonly DecisionOnFile[];
  /** The latest year first. */
  readonly years: readonly { readonly year: TrainingYear; readonly entries: readonly LedgerEntry[] }[];
}

const MOST_YEARS = 40;

/** 一人一档: what was done by somebody over the years, and what was decided about it. */
export async function readTrainingFile(database: Database, kinds: FactKinds, personId: number): Promise<TrainingFile> {
  const [classes, certificates, decisions, years] = await Promise.all([
    database.query<AttendedClass>(
      `SELECT c.title, c.organiser, c.starts_on AS startsOn, c.ends_on AS endsOn, o.outcome, o.attended_half_days AS attended, o.planned_half_days AS planned
         FROM enrolment e JOIN training_class c ON c.id = e.class_id
         LEFT JOIN class_outcome o ON o.class_id = c.id AND o.person_id = e.person_id AND o.closure_no = (SELECT MAX(l.closure_no) FROM class_outcome l WHERE l.class_id = c.id)
        WHERE e.person_id = ? AND e.state = 'enrolled' AND c.state IN ('running', 'closed', 'archived') ORDER BY c.starts_on DESC, c.id`,
      [personId],
    ),
    database.query<HeldCertificate>('SELECT number, class_title AS classTitle, issued_on AS issuedOn, state FROM certificate WHERE person_id = ? ORDER BY issued_on DESC, id', [personId]),
    database.query<DecisionOnFile>(
      `SELECT training_year AS year, kind, reason, document_no AS documentNo, decided_by_name AS decidedBy, decided_at AS decidedAt, state FROM year_decision
        WHERE person_id = ? AND revokes_id IS NULL AND state IN ('approved', 'revoked') ORDER BY training_year DESC, id`,
      [personId],
    ),
    database.query<{ year: TrainingYear }>(`SELECT training_year AS year FROM credit_ledger_head WHERE person_id = ? ORDER BY training_year DESC LIMIT ${MOST_YEARS}`, [personId]),
  ]);
  const entries: { year: TrainingYear; entries: LedgerEntry[] }[] = [];
  for (const { year } of years) entries.push({ year, entries: await readEntries(database, kinds, year, personId) });
  return { classes, certificates, decisions, years: entries };
}
