import type { Base, BaseState } from '../../api/bases';
import { type State, StateLine } from '../../pieces/state-line';
import { useWords } from '../../words/language';
import { baseTerms, baseWords } from './base-words';

const COURSE = ['applied', 'inspected', 'active'] as const satisfies readonly BaseState[];

/** The way into use, then where the base stands now; every step in between stands in the record below. */
export function BaseLine({ base }: { base: Base }) {
  const words = useWords(baseWords);
  const terms = useWords(baseTerms);
  const turns: Partial<Record<BaseState, string>> = { applied: words.inspectTurn, inspected: words.signTurn, correcting: words.correctTurn, suspended: words.resumeTurn };
  const last = base.steps.at(-1);
  const first = (state: BaseState) => base.steps.find(({ to }) => to === state);
  const over = base.next.length === 0;
  const past = COURSE.filter((state) => state !== base.state && first(state)).map((state): State => ({ title: words[`${state}_past`], standing: 'past', who: first(state)?.by, at: first(state)?.at }));
  const here: State = { title: terms[base.state], standing: over ? 'past' : 'present', who: over ? last?.by : turns[base.state], at: last?.at, note: last?.reason };
  const coming = over ? [] : COURSE.filter((state) => state !== base.state && !first(state)).map((state): State => ({ title: terms[state], standing: 'coming' }));
  return <StateLine label={words.line} states={[...past, here, ...coming]} />;
}
