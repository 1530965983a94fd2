import { addDays } from '#kernel';
import { closeClass, correctMark, issueCertificates, keepClassDocument, reissueCertificate, reopenClass } from '../../modules/attendance/public';
import { archiveClass } from '../../modules/classes/public';
import type { Actor } from '../../modules/identity/public';
import type { Transaction } from '../../platform/database/database';
import type { ClassStory } from './class-story';
import type { YearStage } from './draw-up-year';

/** The paper that the platform has no record of. */
export interface Agenda {
  readonly name: string;
  readonly digest: string;
  readonly sizeBytes: number;
}

interface Ended {
  readonly classId: number;
  readonly story: ClassStory;
  readonly agenda: Agenda | undefined;
}

/** Days after the last one, all within the time for closing. */
const AFTER = { agenda: 2, closing: 6, reopening: 9, closingAgain: 10, certificates: 12, reissue: 20, archival: 45 };

/** 结班: papers, closing, certificates; for one class a reopening in between. */
export async function closeLedClass(tx: Transaction, { calendar, actors: { school } }: YearStage, { classId, story, agenda }: Ended): Promise<void> {
  const { startsOn, days, reopenedBecause, certificates, until } = story;
  const lastDay = calendar.day(startsOn + days - 1);
  const after = (count: number): Date => new Date(`${addDays(lastDay, count)}T14:00:00.000+08:00`);
  await keepClassDocument(tx, classId, { kind: 'agenda', ...(agenda ? { file: agenda } : { reason: '日程已随通知印发' }) }, school, after(AFTER.agenda));
  await closeClass(tx, classId, {}, school, after(AFTER.closing));
  if (reopenedBecause !== undefined) {
    await reopenClass(tx, classId, reopenedBecause, school, after(AFTER.reopening));
    await correctOne(tx, classId, reopenedBecause, school, after(AFTER.reopening));
    await closeClass(tx, classId, {}, school, after(AFTER.closingAgain));
  }
  if (certificates !== undefined) await issueCertificates(tx, classId, [], school, after(AFTER.certificates));
  if (certificates === 'one_reissued') await reissueOne(tx, classId, school, after(AFTER.reissue));
  if (until === 'archived') await archiveClass(tx, classId, school, after(AFTER.archival));
}

/** Somebody who was there after all. */
async function correctOne(tx: Transaction, classId: number, reason: string, school: Actor, at: Date): Promise<void> {
  const [absent]: { sessionId: number; personId: number }[] = await tx.query(
    "SELECT session_id AS sessionId, person_id AS personId FROM attendance_mark WHERE class_id = ? AND state IN ('absent', 'late') ORDER BY state, session_id, person_id LIMIT 1",
    [classId],
  );
  if (absent) await correctMark(tx, { classId, ...absent, state: 'present', reason }, school, at);
}

async function reissueOne(tx: Transaction, classId: number, school: Actor, at: Date): Promise<void> {
  const [first]: { id: number }[] = await tx.query("SELECT id FROM certificate WHERE class_id = ? AND state = 'valid' ORDER BY id LIMIT 1", [classId]);
  if (first) await reissueCertificate(tx, first.id, '原证书打印污损', school, at);
}
