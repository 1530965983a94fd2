/** 讲授、案例分析、专题研讨、多媒体、社会实践. */
export const TEACHING_METHODS = ['lecture', 'case_analysis', 'seminar', 'multimedia', 'social_practice'] as const;
export type TeachingMethod = (typeof TEACHING_METHODS)[number];

/** As the column keeps them: in the order above, separated by commas. */
export function writeMethods(methods: readonly TeachingMethod[]): string {
  return TEACHING_METHODS.filter((method) => methods.includes(method)).join(',');
}

export function readMethods(written: string): TeachingMethod[] {
  return TEACHING_METHODS.filter((method) => written.split(',').includes(method));
}
