import { markAt, signInWindow } from './sign-in-window';

const morning = signInWindow('2026-03-05', 'am');

test.each([
  ['2026-03-05T00:00:00.000Z', 'present', 'an hour before'],
  ['2026-03-05T01:15:00.000Z', 'present', 'a quarter past'],
  ['2026-03-05T01:15:00.001Z', 'late', 'just after a quarter past'],
  ['2026-03-05T04:00:00.000Z', 'late', 'at its end'],
])('at %s a sign-in to the morning is %s: %s', (at, state) => {
  expect(markAt(morning, new Date(at))).toBe(state);
});

test.each([
  ['2026-03-04T23:59:59.999Z', 'SIGN_IN_TOO_EARLY'],
  ['2026-03-05T04:00:00.001Z', 'SIGN_IN_TOO_LATE'],
])('at %s it is refused as %s, with the times', (at, code) => {
  expect(() => markAt(morning, new Date(at))).toThrow(expect.objectContaining({ code, facts: { opensAt: '2026-03-05T00:00:00.000Z', startsAt: '2026-03-05T01:00:00.000Z', closesAt: '2026-03-05T04:00:00.000Z' } }));
});
