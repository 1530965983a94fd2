/** Where a grade is given and not a score, as for a thesis: what it counts, in hundredths of a point. */
export const GRADES = {
  excellent: { zh: '优秀', en: 'excellent', hundredths: 9_500 },
  good: { zh: '良好', en: 'good', hundredths: 8_500 },
  pass: { zh: '合格', en: 'pass', hundredths: 7_000 },
  fail: { zh: '不合格', en: 'fail', hundredths: 5_000 },
} as const;

export type Grade = keyof typeof GRADES;
export const GRADE_CODES = Object.keys(GRADES) as readonly Grade[];
