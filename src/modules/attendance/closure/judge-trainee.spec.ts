import { judgeTrainee } from './judge-trainee';

test.each([
  [false, false, undefined, 'COMPLETED', []],
  [false, true, undefined, 'NOT_CERTIFIED', ['missed_over_limit']],
  [true, true, undefined, 'WITHDRAWN', ['leave_over_limit', 'missed_over_limit']],
  [false, false, { hundredths: 5_900, passed: false }, 'NOT_CERTIFIED', ['appraisal_failed']],
  [false, false, { hundredths: 6_000, passed: true }, 'COMPLETED', []],
] as const)('leave over its limit %s, missed over its limit %s, appraised %o: %s', (overLeave, overMissed, appraised, outcome, reasons) => {
  expect(judgeTrainee({ overLeave, overMissed }, appraised)).toEqual({ outcome, reasons });
});
