import type { Appraised } from '../closure/judge-trainee';

export interface AppraisalPartRule {
  readonly part: string;
  /** Percent; those of a class add up to 100. */
  readonly weight: number;
  readonly passHundredths: number;
}

const PASS_HUNDREDTHS = 6_000;
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
  return { hundredths, passed: passed && hundredths >= PASS_HUNDREDTHS };
}
