import type { Database, Transaction } from '../../../platform/database/database';
import { recordAudit } from '../../audit/public';
import { findClass } from '../../classes/public';
import type { Actor } from '../../identity/public';
import { SCHEME_STATES } from '../appraisal/set-scheme';
import { DEFAULT_MISSED_LIMIT } from '../reading/read-attendance';
import { holdClass } from '../sign-in/hold-running-class';
import { CLOSE_WITHIN_DAYS } from './days-late';

/** The limits of a class; that of withdrawal is the regulation's and the same for all. */
export interface ClassLimits {
  /** No certificate over `missedPart` / `missedOf` of the half-days. */
  readonly missedPart: number;
  readonly missedOf: number;
  readonly closeWithinDays: number;
}

/** What the class says itself, or else the usual. */
export async function readLimits(on: Database | Transaction, classId: number): Promise<ClassLimits> {
  const rows = (await on.query('SELECT missed_part AS missedPart, missed_of AS missedOf, close_within_days AS closeWithinDays FROM attendance_rule WHERE class_id = ?', [classId])) as ClassLimits[];
  return rows[0] ?? { missedPart: DEFAULT_MISSED_LIMIT.part, missedOf: DEFAULT_MISSED_LIMIT.of, closeWithinDays: CLOSE_WITHIN_DAYS };
}

/** @throws DomainError CLASS_NOT_FOUND, CLASS_NOT_RUNNING once it is closed */
export async function setLimits(tx: Transaction, classId: number, limits: ClassLimits, actor: Actor): Promise<void> {
  const { title, hostUnitPath } = await findClass(tx, classId);
  await holdClass(tx, classId, SCHEME_STATES);
  const before = await readLimits(tx, classId);
  await tx.query(
    `INSERT INTO attendance_rule (class_id, missed_part, missed_of, close_within_days) VALUES (?)
     ON DUPLICATE KEY UPDATE missed_part = VALUES(missed_part), missed_of = VALUES(missed_of), close_within_days = VALUES(close_within_days)`,
    [[classId, limits.missedPart, limits.missedOf, limits.closeWithinDays]],
  );
  await recordAudit(tx, {
    actor,
    action: 'attendance.limits-set',
    summary: {
      zh: `“${title}”考勤限额：缺课超过 ${limits.missedPart}/${limits.missedOf} 不予结业，结班期限 ${limits.closeWithinDays} 天`,
      en: `Limits of “${title}”: no certificate over ${limits.missedPart}/${limits.missedOf} missed, to be closed within ${limits.closeWithinDays} days`,
    },
    subject: { kind: 'training_class', id: classId },
    unitPath: hostUnitPath,
    before,
    after: limits,
  });
}
