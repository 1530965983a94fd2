import type { RequirementOutcome } from '#credit-rules';

const MET = 1;
const EXCUSED = 2;
const PENDING = 4;
const ADVISORY = 8;

/** What is so of a judged requirement, as one number. */
export function marksOf(requirement: RequirementOutcome): number {
  return (requirement.met ? MET : 0) + (requirement.excused ? EXCUSED : 0) + (requirement.pending ? PENDING : 0) + (requirement.advisory ? ADVISORY : 0);
}

export function withMarks({ id, needed, counted, partOf }: Pick<RequirementOutcome, 'id' | 'needed' | 'counted'> & { readonly partOf: string | undefined }, marks: number): RequirementOutcome {
  return {
    id,
    needed,
    counted,
    met: (marks & MET) !== 0,
    ...((marks & EXCUSED) === 0 ? {} : { excused: true as const }),
    ...((marks & PENDING) === 0 ? {} : { pending: true as const }),
    ...(partOf === undefined ? {} : { partOf }),
    ...((marks & ADVISORY) === 0 ? {} : { advisory: true as const }),
  };
}
