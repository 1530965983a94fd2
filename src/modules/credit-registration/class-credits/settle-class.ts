import type { Database, Transaction } from '../../../platform/database/database';
import { attendedQuantity } from '../../classes/public';
import { FactKinds, postEntries, reverseEntry, type PostingAuthor } from '../../credit-ledger/public';
import { quantityGiven } from './quantity-given';
import { classAchievementKey, classSourceKey } from './class-source-key';

interface ClassHead {
  /** Of its last day, as the forecast says. */
  readonly trainingYear: number;
  readonly title: string;
  readonly category: string;
  readonly form: string;
  readonly organiser: string;
  readonly organiserLevel: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

interface Closure {
  readonly closureNo: number;
  readonly closedBy: number | null;
  readonly closedAt: Date;
  readonly reopenedBy: number | null;
  readonly reopenedAt: Date | null;
  readonly reopenReason: string | null;
}

interface Outcome {
  readonly closureNo: number;
  readonly personId: number;
  readonly unitId: number;
  readonly outcome: string;
  readonly attendedHalfDays: number;
}

interface Standing {
  readonly trainingYear: number;
  readonly personId: number;
  readonly entryNo: number;
}

/** No account: what the system does because of an act that names its author in the class. */
const SYSTEM = 0;

/**
 * Brings the ledger to what the closings of a class say: the credits of every closing that was taken back are reversed, those of the one that
 * stands are posted. It looks at the rows, not at what it was called for, so it may run any number of times, late, and out of order. A sealed
 * year takes nothing: what a class gives or takes back then waits until the year is opened again ({@link settleYear}).
 */
export async function settleClass(database: Database, kinds: FactKinds, classId: number): Promise<void> {
  const head = await readHead(database, classId);
  const { unit } = attendedQuantity(head.category, 1);
  const kind = await kinds.intern(database, { category: head.category, unit, attributes: { form: head.form, organiserLevel: head.organiserLevel } });
  await kinds.readAll(database);
  const settling = database.transaction(async (tx) => {
    const closures: Closure[] = await tx.query(
      `SELECT closure_no AS closureNo, closed_by AS closedBy, closed_at AS closedAt, reopened_by AS reopenedBy, reopened_at AS reopenedAt, reopen_reason AS reopenReason
         FROM class_closure WHERE class_id = ? ORDER BY closure_no FOR UPDATE`,
      [classId],
    );
    const outcomes: Outcome[] = await tx.query(
      `SELECT closure_no AS closureNo, person_id AS personId, unit_id AS unitId, outcome, attended_half_days AS attendedHalfDays
         FROM class_outcome WHERE class_id = ? ORDER BY closure_no, person_id`,
      [classId],
    );
    for (const closure of closures) {
      const found = outcomes.filter(({ closureNo }) => closureNo === closure.closureNo);
      if (closure.reopenedAt !== null) await takeBack(tx, kinds, { classId, closure, outcomes: found });
      else await give(tx, { classId, head, kind, closure, outcomes: found });
    }
  });
  await settling.catch((error: { readonly code?: string }) => {
    if (error.code !== 'YEAR_SEALED') throw error;
  });
}

/** What the classes of a year have held back while it was sealed. */
export async function settleYear(database: Database, kinds: FactKinds, trainingYear: number): Promise<void> {
  const classes = await database.query<{ classId: number }>(
    'SELECT DISTINCT k.class_id AS classId FROM class_closure k JOIN training_class c ON c.id = k.class_id WHERE YEAR(c.ends_on) = ? ORDER BY k.class_id',
    [trainingYear],
  );
  for (const { classId } of classes) await settleClass(database, kinds, classId);
}

async function readHead(database: Database, classId: number): Promise<ClassHead> {
  const [head] = await database.query<ClassHead>(
    `SELECT YEAR(ends_on) AS trainingYear, title, category, form, organiser, organiser_level AS organiserLevel, starts_on AS startsOn, ends_on AS endsOn FROM training_class WHERE id = ?`,
    [classId],
  );
  if (!head) throw new Error(`training_class ${classId} is missing`);
  return head;
}

async function takeBack(tx: Transaction, kinds: FactKinds, { classId, closure, outcomes }: { readonly classId: number; readonly closure: Closure; readonly outcomes: readonly Outcome[] }): Promise<void> {
  if (outcomes.length === 0) return;
  const keys = outcomes.map(({ closureNo, personId }) => classSourceKey({ classId, closureNo, personId }));
  const standing: Standing[] = await tx.query(
    `SELECT e.training_year AS trainingYear, e.person_id AS personId, e.entry_no AS entryNo FROM credit_entry e
      WHERE e.source_key IN (?) AND NOT EXISTS
        (SELECT 1 FROM credit_entry r WHERE r.training_year = e.training_year AND r.person_id = e.person_id AND r.reverses_entry_no = e.entry_no)
      ORDER BY e.person_id`,
    [keys],
  );
  const author: PostingAuthor = { accountId: closure.reopenedBy ?? SYSTEM, at: closure.reopenedAt ?? closure.closedAt };
  for (const entry of standing) await reverseEntry(tx, kinds, entry, { reason: `取消结班：${closure.reopenReason ?? ''}`, author });
}

interface Given {
  readonly classId: number;
  readonly head: ClassHead;
  readonly kind: Awaited<ReturnType<FactKinds['intern']>>;
  readonly closure: Closure;
  readonly outcomes: readonly Outcome[];
}

async function give(tx: Transaction, { classId, head, kind, closure, outcomes }: Given): Promise<void> {
  const { trainingYear, title, organiser, category, startsOn, endsOn } = head;
  const postings = outcomes
    .map((outcome) => ({ ...outcome, quantity: quantityGiven(category, outcome) }))
    .filter(({ quantity }) => quantity > 0)
    .map(({ closureNo, personId, unitId, quantity }) => ({
      trainingYear, personId, kind, quantity, startsOn, endsOn, achievementKey: classAchievementKey(classId), title, organiser, unitId,
      source: 'class' as const, sourceKey: classSourceKey({ classId, closureNo, personId }),
    }));
  await postEntries(tx, trainingYear, postings, { accountId: closure.closedBy ?? SYSTEM, at: closure.closedAt });
}
