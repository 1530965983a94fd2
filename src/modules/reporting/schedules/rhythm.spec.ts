import { nextDay, type Rhythm } from './rhythm';

test.each<[Rhythm, string, string]>([
  ['daily', '2026-12-31', '2027-01-01'],
  ['weekly', '2026-11-23', '2026-11-30'],
  ['weekly', '2026-11-22', '2026-11-23'],
  ['weekly', '2023-12-31', '2024-01-01'],
  ['monthly', '2026-01-31', '2026-02-01'],
  ['monthly', '2026-02-01', '2026-03-01'],
  ['monthly', '2026-12-15', '2027-01-01'],
])('%s after %s comes %s', (rhythm, day, next) => {
  expect(nextDay(rhythm, day)).toBe(next);
});
