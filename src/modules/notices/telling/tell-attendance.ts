import type { CERTIFICATES_ISSUED, CERTIFICATES_MOVED, EVALUATION_OPENED, LEAVE_DECIDED } from '../../attendance/public';
import type { NoticeDesk } from '../inbox/notice-desk';
import type { CertificateFacts } from '../wording/certificate-ready';
import type { HalfDay } from '../wording/class-facts';
import { classFactsOf } from './class-facts-of';
import type { PayloadOf } from './payload-of';

/** Those who have a form left to answer while it takes answers; once for each newest form, so that opening the same forms again tells nobody twice. */
export async function tellEvaluation(desk: NoticeDesk, { classId, at, evaluationIds }: PayloadOf<typeof EVALUATION_OPENED>): Promise<void> {
  const facts = await classFactsOf(desk.database, classId);
  const due = await desk.database.query<{ personId: number; forms: number; closesOn: string | null }>(
    `SELECT e.person_id AS personId, COUNT(*) AS forms, MIN(f.closes_on) AS closesOn
       FROM enrolment e JOIN teaching_evaluation f ON f.class_id = e.class_id AND f.id IN (?) AND f.closed_at IS NULL
       JOIN training_class c ON c.id = e.class_id AND c.state = 'running'
       LEFT JOIN attendance_mark m ON m.session_id = f.session_id AND m.person_id = e.person_id
      WHERE e.class_id = ? AND e.state = 'enrolled' AND IFNULL(m.state IN ('absent', 'on_leave'), 0) = 0
        AND NOT EXISTS (SELECT 1 FROM evaluation_receipt r WHERE r.evaluation_id = f.id AND r.person_id = e.person_id)
      GROUP BY e.person_id`,
    [[...evaluationIds], classId],
  );
  const toldKey = `evaluation:${classId}:${Math.max(...evaluationIds)}`;
  await desk.tell('evaluation_due', due.map(({ personId, forms, closesOn }) => ({ personId, facts: { ...facts, forms: Number(forms), closesOn }, toldKey })), new Date(at));
}

interface CertificateRow extends Omit<CertificateFacts, 'reason'> {
  readonly id: number;
  readonly personId: number;
}

const CERTIFICATES = `SELECT id, person_id AS personId, class_id AS classId, number, class_title AS title, starts_on AS startsOn, ends_on AS endsOn FROM certificate WHERE id IN (?)`;

export async function tellCertificates(desk: NoticeDesk, { certificateIds, at }: PayloadOf<typeof CERTIFICATES_ISSUED>): Promise<void> {
  const rows = await desk.database.query<CertificateRow>(CERTIFICATES, [[...certificateIds]]);
  await desk.tell('certificate_ready', rows.map(({ id, personId, ...facts }) => ({ personId, facts: { ...facts, reason: '' }, toldKey: `certificate:${id}` })), new Date(at));
}

const CERTIFICATE_NOTICES = { suspended: 'certificate_suspended', valid: 'certificate_restored', revoked: 'certificate_revoked' } as const;

export async function tellCertificateMoves(desk: NoticeDesk, { certificateIds, to, at }: PayloadOf<typeof CERTIFICATES_MOVED>): Promise<void> {
  const rows = await desk.database.query<CertificateRow>(CERTIFICATES, [[...certificateIds]]);
  const steps = await desk.database.query<{ id: number; reason: string }>("SELECT certificate_id AS id, reason FROM certificate_event WHERE certificate_id IN (?) AND to_state = ? AND at = ?", [[...certificateIds], to, new Date(at)]);
  const reasonOf = new Map(steps.map(({ id, reason }) => [id, reason]));
  const notices = rows.map(({ id, personId, ...facts }) => ({ personId, facts: { ...facts, reason: reasonOf.get(id) ?? '' }, toldKey: `certificate:${id}:${to}:${at}` }));
  await desk.tell(CERTIFICATE_NOTICES[to], notices, new Date(at));
}

interface LeaveRow {
  readonly classId: number;
  readonly personId: number;
  readonly fromDay: string;
  readonly fromHalf: HalfDay['half'];
  readonly untilDay: string;
  readonly untilHalf: HalfDay['half'];
  readonly state: string;
  readonly reason: string;
}

export async function tellLeave(desk: NoticeDesk, { leaveRequestId, at }: PayloadOf<typeof LEAVE_DECIDED>): Promise<void> {
  const [leave] = await desk.database.query<LeaveRow>(
    `SELECT class_id AS classId, person_id AS personId, from_day AS fromDay, from_half AS fromHalf, until_day AS untilDay, until_half AS untilHalf, state, decision_reason AS reason
       FROM leave_request WHERE id = ?`,
    [leaveRequestId],
  );
  if (!leave) return;
  const { classId, personId, fromDay, fromHalf, untilDay, untilHalf, state, reason } = leave;
  const facts = { ...(await classFactsOf(desk.database, classId)), approved: state !== 'refused', from: { day: fromDay, half: fromHalf }, until: { day: untilDay, half: untilHalf }, reason };
  await desk.tell('leave_decided', [{ personId, facts, toldKey: `leave:${leaveRequestId}` }], new Date(at));
}
