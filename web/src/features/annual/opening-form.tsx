import { useQueryClient } from '@tanstack/react-query';
import { annualQuery, openYear } from '../../api/annual';
import { unitsQuery } from '../../api/units';
import { DraftForm, type Sent } from '../../pieces/draft-form';
import { useKeptDraft } from '../../pieces/kept-draft';
import { useAct } from '../../pieces/use-act';
import { useWords } from '../../words/language';
import { annualWords } from './annual-words';
import { DeadlineFields, deadlinesIn, deadlinesOutOfOrder, type TypedDeadlines, typedDeadlines } from './deadline-fields';

/** Opens the year of the whole city, with a deadline for each step that somebody has to bring to an end. */
export function OpeningForm({ year }: { year: number }) {
  const words = useWords(annualWords);
  const queries = useQueryClient();
  const kept = useKeptDraft<TypedDeadlines>(`annual-opening-${year}`, typedDeadlines([]));
  const opening = useAct(
    async ({ typed, attempt }: Sent<TypedDeadlines>) => {
      const [unit] = (await queries.ensureQueryData(unitsQuery)).items;
      if (!unit) throw new Error('whoever opens a year reaches no unit');
      return openYear({ year, unitId: unit.id, deadlines: deadlinesIn(typed) }, attempt);
    },
    { done: words.opened, shows: () => annualQuery(year).queryKey, changes: [['annual', year]], onDone: kept.forget },
  );
  return (
    <DraftForm kept={kept} lead={words.openLead} problemsOf={(typed) => deadlinesOutOfOrder(typed, words.outOfOrder)} sending={opening} effect={words.open(year)}>
      {(bind) => <DeadlineFields bind={bind} />}
    </DraftForm>
  );
}
