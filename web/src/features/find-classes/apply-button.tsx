import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { TrainingClass } from '../../api/classes';
import { apply, type Eligibility } from '../../api/enrolments';
import { useNotice } from '../../pieces/notice';
import { ProblemPanel } from '../../pieces/problem-panel';
import { enrolmentTerms } from '../../words/class-terms';
import { useWords } from '../../words/language';
import { readEnrolmentsAgain } from '../my-classes/read-enrolments-again';
import { offerWords } from './offer-words';

/** The button says what pressing it brings: a seat, an approval to wait for, or which place in the queue. */
export function ApplyButton({ of, eligibility: { seatFree, poolWaiting } }: { of: TrainingClass; eligibility: Eligibility }) {
  const words = useWords(offerWords);
  const terms = useWords(enrolmentTerms);
  const queries = useQueryClient();
  const tell = useNotice();
  const applying = useMutation({
    mutationFn: () => apply(of.id),
    onSuccess: ({ results }) => {
      const state = results[0]?.state;
      if (state) tell(words.applied(terms[state]));
    },
    // A refusal changes what the page says too: somebody else was faster.
    onSettled: () => readEnrolmentsAgain(queries),
  });
  const pending = of.approval === 'none' ? words.applySeat : words.applyPending(of.approval === 'organisation' ? words.organisation : words.unitHr);
  return (
    <>
      {applying.isError && <ProblemPanel error={applying.error} />}
      <div className="button-row">
        <button type="button" className="button primary wrapping" disabled={applying.isPending} onClick={() => applying.mutate()}>
          {seatFree ? pending : words.applyWait(poolWaiting + 1)}
        </button>
      </div>
    </>
  );
}
