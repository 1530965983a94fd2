/** Rows outside the ledger of which the audit log states what they say. */
export const ROW_KINDS = [
  'policy_version', 'policy_enactment', 'policy_in_force', 'annual_assessment', 'published_result', 'annual_objection', 'certificate', 'posting', 'class_closure', 'class_outcome',
] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** Each kind as a whole. */
export const ROW_WORDS: Readonly<Record<RowKind, { readonly zh: string; readonly en: string }>> = {
  policy_version: { zh: '政策文本', en: 'policy texts' },
  policy_enactment: { zh: '政策施行决定', en: 'enactments' },
  policy_in_force: { zh: '各年度适用的政策', en: 'policies in force' },
  annual_assessment: { zh: '年度考核进程与公示设置', en: 'annual assessments' },
  published_result: { zh: '公示结果', en: 'published results' },
  annual_objection: { zh: '异议', en: 'objections' },
  certificate: { zh: '结业证书', en: 'certificates' },
  posting: { zh: '任职记录', en: 'postings' },
  class_closure: { zh: '结班', en: 'closings of classes' },
  class_outcome: { zh: '结业结论', en: 'outcomes of trainees' },
};

/** Which row: its key in up to three whole numbers, and the person or the year it speaks of (0: neither). */
export interface RowName {
  readonly kind: RowKind;
  readonly key: readonly [number, number, number];
  readonly about: number;
}

/** What a statement says of one row. `found`: it had been there before anything was stated of its kind. */
export interface StatedLeaf extends RowName {
  readonly found: 0 | 1;
  /** SHA-256 over what never changes once it is written. */
  readonly facts: string;
  /** SHA-256 over what later acts move. */
  readonly standing: string;
}

/** One leaf of the tree whose root the audit log states. */
export function statedLeafText({ kind, key, about, found, facts, standing }: StatedLeaf): string {
  return JSON.stringify([kind, ...key, about, found, facts, standing]);
}

export function rowWords({ kind, key: [first, second, third], about }: RowName): { readonly zh: string; readonly en: string } {
  switch (kind) {
    case 'policy_version': return { zh: `政策文本 ${first} `, en: `policy text ${first}` };
    case 'policy_enactment': return { zh: `${about} 年度的施行决定 ${first} `, en: `${about}, enactment ${first}` };
    case 'policy_in_force': return { zh: `${first} 年度适用的政策`, en: `${first}, the policy in force` };
    case 'annual_assessment': return { zh: `${about} 年度考核的进程与公示设置`, en: `${about}, the standing and publicity of the assessment` };
    case 'published_result': return { zh: `核算 ${first} 公示的人员 ${second} 的结果`, en: `the result of person ${second} published by run ${first}` };
    case 'annual_objection': return { zh: `人员 ${about} 的异议 ${first} `, en: `objection ${first} of person ${about}` };
    case 'certificate': return { zh: `人员 ${about} 的结业证书 ${first} `, en: `certificate ${first} of person ${about}` };
    case 'posting': return { zh: `人员 ${about} 的任职记录 ${first} `, en: `posting ${first} of person ${about}` };
    case 'class_closure': return { zh: `培训班 ${first} 第 ${second} 次结班`, en: `closing ${second} of class ${first}` };
    case 'class_outcome': return { zh: `培训班 ${first} 第 ${second} 次结班中人员 ${third} 的结论`, en: `the outcome of person ${third} in closing ${second} of class ${first}` };
  }
}
