/** What a teaching evaluation asks, each worth at most 20 points: five of them make 100. */
export const EVALUATION_INDICATORS = {
  attitude: { zh: '教学态度', en: 'Attitude' },
  content: { zh: '教学内容', en: 'Content' },
  method: { zh: '教学方法', en: 'Method' },
  organisation: { zh: '教学组织', en: 'Organisation' },
  effect: { zh: '教学效果', en: 'Effect' },
} as const;

export type EvaluationIndicator = keyof typeof EVALUATION_INDICATORS;

/** The four grades and the points that each gives an indicator. */
export const EVALUATION_GRADES = {
  excellent: { zh: '优秀', en: 'Excellent', points: 20 },
  good: { zh: '良好', en: 'Good', points: 16 },
  fair: { zh: '一般', en: 'Fair', points: 12 },
  poor: { zh: '较差', en: 'Poor', points: 8 },
} as const;

export type EvaluationGrade = keyof typeof EVALUATION_GRADES;

/** Results of fewer answers are not shown, unless the class asks for more; no class may ask for fewer than the floor. */
export const LEAST_EVALUATION_ANSWERS = { usual: 5, floor: 3 } as const;
