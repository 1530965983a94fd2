import type { JudgedView } from '../compile/judged-view';
import type { RequirementOutcome } from '../outcome';
import type { Count } from './count';
import type { PersonContext } from './person-context';

/** A count with what was found about it so far. */
export interface Judgement extends JudgedView {
  readonly context: PersonContext;
  outcomes: RequirementOutcome[];
  verdict: string | undefined;
}

export function openJudgement(count: Count, context: PersonContext): Judgement {
  const judgement: Judgement = {
    context,
    count,
    scene: context.scene,
    flags: context.flags,
    history: context.person.history ?? [],
    outcomes: [],
    verdict: undefined,
    allMet: () => judgement.outcomes.every((outcome) => outcome.partOf !== undefined || outcome.advisory === true || satisfied(outcome)),
  };
  return judgement;
}

export function satisfied(outcome: Pick<RequirementOutcome, 'met' | 'excused' | 'pending'>): boolean {
  return outcome.met || outcome.excused === true || outcome.pending === true;
}
