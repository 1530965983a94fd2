import { useQuery } from '@tanstack/react-query';
import { openYear, STATES_WITH_DEADLINE, annualQuery } from '../../api/annual';
import { unitsQuery } from '../../api/units';
import { DraftForm, type Sent } from '../../pieces/draft-form';
import { Field } from '../../pieces/field';
import { useKeptDraft } from '../../pieces/kept-draft';
import { useAct } from '../../pieces/use-act';
import { useWords } from '../../words/language';
import { annualStates, annualWords } from './annual-words';

type Typed = Record<(typeof STATES_WITH_DEADLINE)[number], string>;

const NOTHING_TYPED: Typed = { collecting: '', unit_review: '', counting: '', recheck: '', confirmed: '' };

/** Opens the year of the whole city, with a deadline for each step that somebody has to bring to an end. */
export function OpeningForm({ year }: { year: number }) {
  const words = useWords(annualWords);
  const states = useWords(annualStates);
  const unit = useQuery(unitsQuery).data?.items[0];
  const kept = useKeptDraft<Typed>(`annual-opening-${year}`, NOTHING_TYPED);
  const opening = useAct(
    ({ typed, attempt }: Sent<Typed>) => {
      if (!unit) throw new Error('a year was opened before the unit was known');
      const deadlines = STATES_WITH_DEADLINE.flatMap((state) => (typed[state] === '' ? [] : [{ state, dueOn: typed[state] }]));
      return openYear({ year, unitId: unit.id, deadlines }, attempt);
    },
    {
      done: words.opened,
      shows: () => annualQuery(year).queryKey,
      changes: [['annual', year]],
      onDone: kept.forget,
    },
  );
  return (
    <DraftForm kept={kept} lead={words.openLead} problemsOf={(typed) => outOfOrder(typed, words.outOfOrder)} sending={opening} effect={words.open(year)}>
      {(bind) => STATES_WITH_DEADLINE.map((state) => <Field key={state} type="date" label={words.deadlineOf(states[state])} {...bind(state)} />)}
    </DraftForm>
  );
}

function outOfOrder(typed: Typed, sentence: string): { readonly field: keyof Typed; readonly sentence: string }[] {
  const given = STATES_WITH_DEADLINE.filter((state) => typed[state] !== '');
  return given.flatMap((state, place) => {
    const before = given[place - 1];
    return before !== undefined && typed[state] < typed[before] ? [{ field: state, sentence }] : [];
  });
}
