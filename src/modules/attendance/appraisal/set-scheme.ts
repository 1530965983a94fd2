import type { Database, Transaction } from '../../../platform/database/database';
import { insertRows } from '../../../platform/database/write-rows';
import { recordAudit } from '../../audit/public';
import { findClass } from '../../classes/public';
import type { Actor } from '../../identity/public';
import { attendanceErrors } from '../attendance.errors';
import { holdClass } from '../sign-in/hold-running-class';

/** Before a class closes its scheme may change. */
export const SCHEME_STATES = ['draft', 'submitted', 'approved', 'published', 'enrolling', 'running'] as const;

export interface PartWanted {
  /** A short code, the same for good: scores hang on it. */
  readonly part: string;
  readonly name: string;
  /** Percent. */
  readonly weight: number;
  readonly passHundredths: number;
  /** Given as a grade and not in points. */
  readonly byGrade: boolean;
}

const WHOLE = 100;

/**
 * Puts a scheme in place of the one before; without parts the class is not appraised.
 * @throws DomainError APPRAISAL_SCHEME_WRONG, CLASS_NOT_RUNNING, APPRAISAL_PART_SCORED
 */
export async function setScheme(tx: Transaction, classId: number, parts: readonly PartWanted[], actor: Actor): Promise<void> {
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  const codes = new Set(parts.map(({ part }) => part));
  if (parts.length > 0 && (weight !== WHOLE || codes.size !== parts.length)) throw attendanceErrors.schemeWrong({ weight });
  await holdClass(tx, classId, SCHEME_STATES);
  await tx.query('SELECT part FROM appraisal_part WHERE class_id = ? FOR UPDATE', [classId]);
  const before = await readScheme(tx, classId);
  const scored: { part: string }[] = await tx.query('SELECT DISTINCT part FROM appraisal_score WHERE class_id = ? ORDER BY part', [classId]);
  const lost = scored.map(({ part }) => part).filter((part) => !codes.has(part));
  if (lost.length > 0) throw attendanceErrors.partScored({ parts: lost });
  await tx.query('DELETE FROM appraisal_part WHERE class_id = ?', [classId]);
  const rows = parts.map(({ part, name, weight: share, passHundredths, byGrade }) => [classId, part, name, share, passHundredths, byGrade ? 1 : 0]);
  await insertRows(tx, 'appraisal_part', ['class_id', 'part', 'name', 'weight', 'pass_hundredths', 'by_grade'], rows);
  const { title, hostUnitPath } = await findClass(tx, classId);
  await recordAudit(tx, {
    actor,
    action: 'appraisal.scheme-set',
    summary: { zh: `“${title}”考核方案：${parts.map(({ name, weight: share }) => `${name} ${share}%`).join('、') || '不考核'}`, en: `Appraisal of “${title}”: ${parts.map(({ part, weight: share }) => `${part} ${share}%`).join(', ') || 'none'}` },
    subject: { kind: 'training_class', id: classId },
    unitPath: hostUnitPath,
    before,
    after: parts,
  });
}

export async function readScheme(on: Database | Transaction, classId: number): Promise<PartWanted[]> {
  const rows = (await on.query('SELECT part, name, weight, pass_hundredths AS passHundredths, by_grade AS byGrade FROM appraisal_part WHERE class_id = ? ORDER BY part', [classId])) as (Omit<PartWanted, 'byGrade'> & { byGrade: number })[];
  return rows.map((row) => ({ ...row, byGrade: Number(row.byGrade) === 1 }));
}
