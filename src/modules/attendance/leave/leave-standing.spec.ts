import { effectWith } from './leave-effect';
import { joinedHalfDays, type LeaveStanding, type StandingHalfDay } from './leave-standing';

const at = (day: number, half: 'am' | 'pm') => ({ day: `2026-04-${String(day).padStart(2, '0')}`, half });
const span = (from: ReturnType<typeof at>, until = from) => ({ from, until });

/** Monday to Wednesday and, after a day without sessions, Friday. L: on leave. */
function standing(leave: string, marks: Readonly<Record<number, NonNullable<StandingHalfDay['mark']>>> = {}, over = 0): LeaveStanding {
  const halfDays = [6, 7, 8, 10].flatMap((day) => (['am', 'pm'] as const).map((half) => `2026-04-${String(day).padStart(2, '0')} ${half}`));
  return { limit: { part: 1, of: 7 }, halfDays: halfDays.map((key, index) => ({ key, over: index < over, mark: marks[index], onLeave: leave[index] === 'L' })) };
}

test.each([
  ['........', span(at(6, 'am')), 1],
  ['L.......', span(at(6, 'pm')), 2],
  ['L.......', span(at(7, 'am')), 1],
  ['.L.L....', span(at(7, 'am')), 3],
  ['.....L..', span(at(10, 'am')), 2],
  ['L.....L.', span(at(6, 'pm'), at(8, 'pm')), 7],
  ['........', span(at(9, 'am')), 0],
])('beside the leave %s, %j is part of a leave of %i half-days', (leave, wanted, joined) => {
  expect(joinedHalfDays(standing(leave), wanted)).toBe(joined);
});

test('a half-day that was missed and is asked for afterwards is missed once; one attended or corrected stays', () => {
  const marks = { 0: { state: 'absent', method: 'desk' }, 1: { state: 'present', method: 'card' }, 2: { state: 'absent', method: 'correction' } } as const;
  expect(effectWith(standing('', marks, 4))).toMatchObject({ planned: 8, onLeave: 0, missed: 3 });
  expect(effectWith(standing('', marks, 4), span(at(6, 'am'), at(7, 'am')))).toMatchObject({ onLeave: 1, missed: 3, leaveAllowed: 1, withdrawal: false, noCertificate: true });
  expect(effectWith(standing('', marks, 4), span(at(6, 'am'), at(7, 'pm')))).toMatchObject({ onLeave: 2, missed: 3, withdrawal: true });
});
