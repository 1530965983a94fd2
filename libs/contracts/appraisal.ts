/** Where a grade is given and not points, as for a thesis: what it counts, in hundredths of a point. */
export const APPRAISAL_GRADES = {
  excellent: { zh: '优秀', en: 'Excellent', hundredths: 9_500 },
  good: { zh: '良好', en: 'Good', hundredths: 8_500 },
  pass: { zh: '合格', en: 'Pass', hundredths: 7_000 },
  fail: { zh: '不合格', en: 'Fail', hundredths: 5_000 },
} as const;

export type AppraisalGrade = keyof typeof APPRAISAL_GRADES;

/** 100 points, in hundredths. */
export const FULL_SCORE_HUNDREDTHS = 10_000;
export const PASS_SCORE_HUNDREDTHS = 6_000;

export interface AppraisalPartRule {
  readonly part: string;
  /** Percent; those of a class add up to 100. */
  readonly weight: number;
  readonly passHundredths: number;
}

export interface Appraised {
  /** The composite score. */
  readonly hundredths: number;
  readonly passed: boolean;
}

const WHOLE = 100;

/** 综合成绩 by the weights, in hundredths of a point out of 100, rounded half up. Passed with 60 and every part passed; nothing while a part lacks its score. */
export function compositeScore(parts: readonly AppraisalPartRule[], scores: ReadonlyMap<string, number>): Appraised | undefined {
  let weighted = 0;
  let passed = true;
  for (const { part, weight, passHundredths } of parts) {
    const hundredths = scores.get(part);
    if (hundredths === undefined) return undefined;
    weighted += hundredths * weight;
    passed &&= hundredths >= passHundredths;
  }
  const hundredths = Math.floor((weighted + WHOLE / 2) / WHOLE);
  return { hundredths, passed: passed && hundredths >= PASS_SCORE_HUNDREDTHS };
}
