import { ENROLMENTS_MOVED, type EnrolmentMove, type EnrolmentPath } from '../../classes/public';
import type { PayloadOf } from './payload-of';
import type { NoticeDesk } from '../inbox/notice-desk';
import type { NewNotice } from '../inbox/write-notices';
import type { NoticeKind } from '../wording/wordings';
import { classFactsOf } from './class-facts-of';

type EnrolmentNotice = Extract<NoticeKind, 'nominated' | 'seat_offered' | 'enrolled' | 'approved' | 'refused' | 'expired' | 'substituted' | 'removed' | 'withdrawn'>;

/** What people are told of a move; undefined where there is nothing to tell. */
export function noticeOfMove({ from, to, path }: Pick<EnrolmentMove, 'from' | 'to'> & { readonly path: EnrolmentPath }): EnrolmentNotice | undefined {
  const byUnit = path === 'nomination' || path === 'substitution';
  switch (to) {
    case 'refused':
    case 'expired':
    case 'substituted':
    case 'removed':
    case 'withdrawn':
      return to;
    case 'pending_unit':
    case 'pending_organisation':
    case 'enrolled':
      if (from === 'waiting') return 'seat_offered';
      if (from === 'pending_unit' || from === 'pending_organisation') return 'approved';
      if (to === 'enrolled') return 'enrolled';
      return byUnit ? 'nominated' : undefined;
    case 'waiting':
      return byUnit ? 'nominated' : undefined;
    case 'cancelled':
      return undefined;
  }
}

/** The enrolment itself may have gone on since: what is told is the move, with the reason recorded at its instant. */
export async function tellEnrolments(desk: NoticeDesk, { classId, at, moves }: PayloadOf<typeof ENROLMENTS_MOVED>): Promise<void> {
  const ids = moves.map(({ enrolmentId }) => enrolmentId);
  const facts = await classFactsOf(desk.database, classId);
  const people = await desk.database.query<{ id: number; personId: number; path: EnrolmentPath }>('SELECT id, person_id AS personId, path FROM enrolment WHERE id IN (?)', [ids]);
  const steps = await desk.database.query<{ enrolmentId: number; to: string; reason: string }>(
    'SELECT enrolment_id AS enrolmentId, to_state AS `to`, reason FROM enrolment_event WHERE enrolment_id IN (?) AND at = ?',
    [ids, new Date(at)],
  );
  const personOf = new Map(people.map((person) => [person.id, person]));
  const reasonOf = new Map(steps.map(({ enrolmentId, to, reason }) => [`${enrolmentId} ${to}`, reason]));
  const notices = new Map<EnrolmentNotice, NewNotice<EnrolmentNotice>[]>();
  for (const { enrolmentId, acceptanceNo, from, to } of moves) {
    const person = personOf.get(enrolmentId);
    const kind = person && noticeOfMove({ from, to, path: person.path });
    if (!kind) continue;
    const notice = { personId: person.personId, facts: { ...facts, from, to, path: person.path, reason: reasonOf.get(`${enrolmentId} ${to}`) ?? '' }, toldKey: `enrolment:${enrolmentId}:${acceptanceNo}:${to}` };
    notices.set(kind, [...(notices.get(kind) ?? []), notice]);
  }
  for (const [kind, some] of notices) await desk.tell(kind, some, new Date(at));
}
