import { type AnnualAssessment, changeDeadlines } from '../../api/annual';
import { Dialog } from '../../pieces/dialog';
import { DraftForm, type Sent } from '../../pieces/draft-form';
import { useKeptDraft } from '../../pieces/kept-draft';
import { useWords } from '../../words/language';
import { annualWords } from './annual-words';
import { DeadlineFields, deadlinesIn, deadlinesOutOfOrder, type TypedDeadlines, typedDeadlines } from './deadline-fields';
import { useAnnualAct } from './use-annual-act';

/** The days by which the steps are due. */
export function DeadlinesDialog({ annual: { year, state, deadlines }, onClose }: { annual: AnnualAssessment; onClose: () => void }) {
  const words = useWords(annualWords);
  const kept = useKeptDraft<TypedDeadlines>(`annual-deadlines-${year}`, typedDeadlines(deadlines));
  const changing = useAnnualAct(year, ({ typed }: Sent<TypedDeadlines>) => changeDeadlines(year, deadlinesIn(typed)), {
    done: words.deadlinesChanged,
    onDone: () => {
      kept.forget();
      onClose();
    },
  });
  return (
    <Dialog title={words.changeDeadlines} onClose={onClose}>
      <DraftForm kept={kept} lead={words.deadlinesWhat} problemsOf={(typed) => deadlinesOutOfOrder(typed, words.outOfOrder)} sending={changing} effect={words.deadlinesEffect}>
        {(bind) => <DeadlineFields bind={bind} sealed={state === 'sealed'} />}
      </DraftForm>
    </Dialog>
  );
}
