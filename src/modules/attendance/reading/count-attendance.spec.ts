import { countAttendance, isOver, WITHDRAWAL_LIMIT } from './count-attendance';

test('half-days that are over and have no mark were missed; those to come were not', () => {
  expect(countAttendance(6, 4, ['present', 'late', 'on_leave'])).toEqual({ planned: 6, attended: 2, late: 1, onLeave: 1, absent: 1 });
  expect(countAttendance(6, 2, ['present', 'present', 'on_leave'])).toEqual({ planned: 6, attended: 2, late: 0, onLeave: 1, absent: 0 });
  expect(countAttendance(2, 2, ['absent'])).toEqual({ planned: 2, attended: 0, late: 0, onLeave: 0, absent: 2 });
});

test.each([
  [14, 2, false, '42 hours, leave of 6'],
  [14, 3, true, '42 hours, leave of 9'],
  [7, 1, false, 'exactly a seventh'],
  [6, 1, true, 'a sixth'],
])('of %i half-days %i on leave: withdrawn %s (%s)', (planned, leave, over) => {
  expect(isOver(leave, planned, WITHDRAWAL_LIMIT)).toBe(over);
});
