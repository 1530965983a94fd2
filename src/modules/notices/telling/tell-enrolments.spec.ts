import { ENROLMENT_TRANSITIONS, type EnrolmentPath, type EnrolmentState } from '../../classes/public';
import { noticeOfMove } from './tell-enrolments';

const MOVES = (Object.keys(ENROLMENT_TRANSITIONS) as EnrolmentState[]).flatMap((from) => ENROLMENT_TRANSITIONS[from].map((to) => [from, to] as const));

test.each<[EnrolmentState | null, EnrolmentState, string | undefined]>([
  [null, 'enrolled', 'enrolled'],
  [null, 'pending_unit', undefined],
  [null, 'waiting', undefined],
  ['withdrawn', 'enrolled', 'enrolled'],
  ['waiting', 'enrolled', 'seat_offered'],
  ['waiting', 'pending_unit', 'seat_offered'],
  ['pending_unit', 'pending_organisation', 'approved'],
  ['pending_organisation', 'enrolled', 'approved'],
  ['pending_unit', 'refused', 'refused'],
  ['enrolled', 'removed', 'removed'],
])('from %s to %s: %s', (from, to, kind) => {
  expect(noticeOfMove({ from, to, path: 'self' })).toBe(kind);
});

test.each<[EnrolmentPath, EnrolmentState, string | undefined]>([
  ['nomination', 'waiting', 'nominated'],
  ['nomination', 'pending_organisation', 'nominated'],
  ['nomination', 'enrolled', 'enrolled'],
  ['substitution', 'pending_organisation', 'nominated'],
  ['named', 'waiting', undefined],
  ['list', 'enrolled', 'enrolled'],
])('coming in by %s as %s: %s', (path, to, kind) => {
  expect(noticeOfMove({ from: null, to, path })).toBe(kind);
});

test('nobody loses a place without being told, but by their class, which is told once for all', () => {
  const silent = MOVES.filter((move) => noticeOfMove({ from: move[0], to: move[1], path: 'self' }) === undefined).map(([, to]) => to);
  expect(new Set(silent)).toEqual(new Set(['waiting', 'pending_unit', 'pending_organisation', 'cancelled']));
});
