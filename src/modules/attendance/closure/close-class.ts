import type { Appraised } from '#contracts';
import { trainingDayAt } from '#kernel';
import type { Transaction } from '../../../platform/database/database';
import { insertRows } from '../../../platform/database/write-rows';
import { appendToOutbox } from '../../../platform/outbox/append-to-outbox';
import { recordAudit } from '../../audit/public';
import { findClass, lockSeatsDuring, moveClass, removeFromClass } from '../../classes/public';
import type { Actor } from '../../identity/public';
import { readAppraised } from '../appraisal/read-appraised';
import { CLASS_SETTLED } from '../attendance.jobs';
import { STATED_CLOSURES, STATED_OUTCOMES } from '../stated-attendance';
import { attendanceErrors } from '../attendance.errors';
import { readDossier } from '../dossier/read-dossier';
import { followLeave } from '../leave/follow-leave';
import { readAttendance, type TraineeAttendance } from '../reading/read-attendance';
import { daysLate } from './days-late';
import { judgeTrainee } from './judge-trainee';

const OUTCOME_COLUMNS = [
  'class_id', 'closure_no', 'person_id', 'unit_id', 'outcome', 'planned_half_days', 'attended_half_days', 'absent_half_days', 'leave_half_days', 'appraisal_hundredths', 'reasons',
] as const;

/**
 * 结班: complete papers or nothing. Whoever never came leaves the roll; what every other trainee reached is written down once, and settling
 * their credits is promised in the same transaction.
 * @throws DomainError CLASS_NOT_FOUND, CLASS_STATE_WRONG, CLASS_NOT_OVER, CLOSING_INCOMPLETE, LATE_REASON_MISSING
 */
export async function closeClass(tx: Transaction, classId: number, { lateReason = '' }: { readonly lateReason?: string }, actor: Actor, at: Date): Promise<{ readonly closureNo: number }> {
  await lockSeatsDuring(tx, classId, 'running');
  const { title, endsOn, hostUnitPath } = await findClass(tx, classId);
  if (trainingDayAt(at) < endsOn) throw attendanceErrors.stillRunning({ classId, endsOn });
  await followLeave(tx, { classId, at });
  const attendance = await readAttendance(tx, classId, at);
  const papers = (await readDossier(tx, classId, attendance)).filter(({ source }) => source === null).map(({ item, facts }) => ({ item, ...facts }));
  const { scores, unscored } = await readAppraised(tx, classId);
  const { came, absent } = splitNoShows(attendance.trainees);
  const due = new Set(came.filter(({ overLeave }) => !overLeave).map(({ personId }) => personId));
  const toScore = unscored.filter((personId) => due.has(personId));
  const missing = [...papers, ...(toScore.length > 0 ? [{ item: 'appraisal', trainees: toScore.length }] : [])];
  if (missing.length > 0) throw attendanceErrors.incomplete({ classId, missing });
  const late = await daysLate(tx, classId, endsOn, at);
  if (late > 0 && lateReason.trim() === '') throw attendanceErrors.lateReasonMissing({ classId, daysLate: late });
  await removeNoShows(tx, classId, absent, actor, at);
  await moveClass(tx, classId, { to: 'closed', from: 'running', actor, at, reason: lateReason });
  const closureNo = await nextClosure(tx, classId, { lateReason, actor, at });
  await insertRows(tx, 'class_outcome', OUTCOME_COLUMNS, came.map((trainee) => outcomeRow(classId, closureNo, trainee, scores.get(trainee.personId))));
  await appendToOutbox(tx, CLASS_SETTLED, { classId });
  await recordAudit(tx, {
    actor,
    action: 'class.closed',
    summary: { zh: `“${title}”结班：${came.length} 人${absent.length > 0 ? `，未报到 ${absent.length} 人` : ''}`, en: `Closed “${title}” with ${came.length} trainees` },
    subject: { kind: 'training_class', id: classId },
    unitPath: hostUnitPath,
    after: { closureNo, trainees: came.length, noShows: absent.map(({ personId }) => personId), lateReason },
    rows: [STATED_CLOSURES, STATED_OUTCOMES].map((of) => ({ of, where: 'class_id = ? AND closure_no = ?', parameters: [classId, closureNo] })),
  });
  return { closureNo };
}

/** Whoever attended nothing and asked for no leave never came. */
function splitNoShows(trainees: readonly TraineeAttendance[]): { readonly came: readonly TraineeAttendance[]; readonly absent: readonly TraineeAttendance[] } {
  const isNoShow = ({ count }: TraineeAttendance): boolean => count.attended === 0 && count.onLeave === 0;
  return { came: trainees.filter((trainee) => !isNoShow(trainee)), absent: trainees.filter(isNoShow) };
}

async function removeNoShows(tx: Transaction, classId: number, absent: readonly TraineeAttendance[], actor: Actor, at: Date): Promise<void> {
  if (absent.length === 0) return;
  const rows: { id: number }[] = await tx.query('SELECT id FROM enrolment WHERE class_id = ? AND person_id IN (?) ORDER BY id', [classId, absent.map(({ personId }) => personId)]);
  for (const { id } of rows) await removeFromClass(tx, id, { cause: 'no_show', reason: '未报到' }, actor, at);
}

async function nextClosure(tx: Transaction, classId: number, { lateReason, actor, at }: { readonly lateReason: string; readonly actor: Actor; readonly at: Date }): Promise<number> {
  const [last]: { closureNo: number | null }[] = await tx.query('SELECT MAX(closure_no) AS closureNo FROM class_closure WHERE class_id = ?', [classId]);
  const closureNo = Number(last?.closureNo ?? 0) + 1;
  await tx.query('INSERT INTO class_closure (class_id, closure_no, closed_at, closed_by, closed_by_name, late_reason) VALUES (?)', [
    [classId, closureNo, at, actor.accountId, actor.name, lateReason.trim() === '' ? null : lateReason],
  ]);
  return closureNo;
}

function outcomeRow(classId: number, closureNo: number, trainee: TraineeAttendance, appraised: Appraised | undefined): (string | number | null)[] {
  const { outcome, reasons } = judgeTrainee(trainee, appraised);
  const { planned, attended, absent, onLeave } = trainee.count;
  return [classId, closureNo, trainee.personId, trainee.unitId, outcome, planned, attended, absent, onLeave, appraised?.hundredths ?? null, JSON.stringify(reasons)];
}
