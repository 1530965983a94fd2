import type { Transaction } from '../../../platform/database/database';

export interface IssuingClass {
  readonly code: string;
  readonly title: string;
  readonly organiser: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly hostUnitPath: string;
  /** The closing that stands; null while the class is open. */
  readonly closureNo: number | null;
}

/** Under the lock of the class, which closing and reopening take as well: whatever happens to its certificates happens one after the other. */
export async function holdClass(tx: Transaction, classId: number): Promise<IssuingClass | undefined> {
  const [held]: Omit<IssuingClass, 'closureNo'>[] = await tx.query(
    'SELECT code, title, organiser, starts_on AS startsOn, ends_on AS endsOn, host_unit_path AS hostUnitPath FROM training_class WHERE id = ? FOR UPDATE',
    [classId],
  );
  if (!held) return undefined;
  const [closure]: { closureNo: number }[] = await tx.query('SELECT closure_no AS closureNo FROM class_closure WHERE class_id = ? AND reopened_at IS NULL ORDER BY closure_no DESC LIMIT 1', [classId]);
  return { ...held, closureNo: closure?.closureNo ?? null };
}
