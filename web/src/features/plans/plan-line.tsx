import type { PlanState, PlanWithSteps } from '../../api/plans';
import { type State, StateLine } from '../../pieces/state-line';
import { useWords } from '../../words/language';
import { planWords } from './plan-words';

const COURSE = ['draft', 'submitted', 'approved'] as const satisfies readonly PlanState[];

export function PlanLine({ plan }: { plan: PlanWithSteps }) {
  const words = useWords(planWords);
  const last = plan.steps.at(-1);
  const turns: Partial<Record<PlanState, string>> = { draft: words.school, submitted: words.department };
  if (plan.state === 'cancelled') {
    const left = last?.from === 'submitted' ? 1 : 0;
    const past: State[] = COURSE.slice(0, left + 1).map((state) => ({ title: words[state], standing: 'past', ...stepInto(plan, state) }));
    return <StateLine label={words.line} states={[...past, { title: words.cancelled, standing: 'past', who: last?.by, at: last?.at, note: last?.reason }]} />;
  }
  const here = COURSE.indexOf(plan.state);
  const states = COURSE.map((state, index): State => {
    if (index > here) return { title: words[state], standing: 'coming' };
    if (index < here || state === 'approved') return { title: words[state], standing: 'past', ...stepInto(plan, state) };
    return { title: words[state], standing: 'present', who: turns[state], note: state === 'draft' && plan.reason !== '' ? words.returned(plan.reason) : undefined };
  });
  return <StateLine label={words.line} states={states} />;
}

function stepInto({ steps, createdAt }: PlanWithSteps, state: PlanState): Pick<State, 'who' | 'at'> {
  const step = steps.findLast(({ to }) => to === state);
  return step ? { who: step.by, at: step.at } : { at: state === 'draft' ? createdAt : null };
}
