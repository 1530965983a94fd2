import type { ClaimRow } from '../../api/claims';
import { useWords } from '../../words/language';
import { reviewWords } from './review-words';
import type { Reviewing } from './use-review';

/** The four decisions, with how many claims each would decide on its button. */
export function ReviewActs({ subjects, many, review }: { subjects: readonly ClaimRow[]; many: boolean; review: Reviewing }) {
  const words = useWords(reviewWords);
  const { ask, decide, isPending } = review;
  const count = subjects.length;
  const canPassUp = subjects.every(({ state }) => state === 'submitted');
  return (
    <div className="button-row no-print">
      <button type="button" className="button primary" disabled={isPending} onClick={() => decide(subjects, 'approve')}>
        {many ? words.approveMany(count) : words.approve}
      </button>
      <button type="button" className="button" disabled={isPending || !canPassUp} onClick={() => decide(subjects, 'pass_up')}>
        {many ? words.passUpMany(count) : words.pass_up}
      </button>
      <button type="button" className="button" disabled={isPending} onClick={() => ask('return', subjects)}>
        {many ? words.returnMany(count) : words.return}
      </button>
      <button type="button" className="button danger" disabled={isPending} onClick={() => ask('refuse', subjects)}>
        {many ? words.refuseMany(count) : words.refuse}
      </button>
    </div>
  );
}
