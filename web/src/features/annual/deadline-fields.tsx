import { type AnnualDeadline, STATES_WITH_DEADLINE } from '../../api/annual';
import type { Bind } from '../../pieces/draft-form';
import { Field } from '../../pieces/field';
import { useWords } from '../../words/language';
import { annualDueNames, annualWords } from './annual-words';

export type TypedDeadlines = Record<AnnualDeadline['state'], string>;

const NOTHING_TYPED: TypedDeadlines = { collecting: '', unit_review: '', counting: '', recheck: '', confirmed: '', sealed: '' };

export function typedDeadlines(deadlines: readonly AnnualDeadline[]): TypedDeadlines {
  return { ...NOTHING_TYPED, ...Object.fromEntries(deadlines.map(({ state, dueOn }) => [state, dueOn])) };
}

/** A step that is left empty has none. */
export function deadlinesIn(typed: TypedDeadlines): AnnualDeadline[] {
  return STATES_WITH_DEADLINE.flatMap((state) => (typed[state] === '' ? [] : [{ state, dueOn: typed[state] }]));
}

export function deadlinesOutOfOrder(typed: TypedDeadlines, sentence: string): { readonly field: AnnualDeadline['state']; readonly sentence: string }[] {
  const given = deadlinesIn(typed);
  return given.flatMap(({ state, dueOn }, place) => (dueOn < (given[place - 1]?.dueOn ?? '') ? [{ field: state, sentence }] : []));
}

/** The last day of each step that somebody has to bring to an end; once the year is sealed, of what follows the seal. */
export function DeadlineFields({ bind, sealed = false }: { bind: Bind<TypedDeadlines>; sealed?: boolean }) {
  const words = useWords(annualWords);
  const names = useWords(annualDueNames);
  return STATES_WITH_DEADLINE.filter((state) => !sealed || state === 'sealed').map((state) => <Field key={state} type="date" label={words.deadlineOf(names[state])} {...bind(state)} />);
}
