import type { ClaimRow } from '../../api/claims';
import { ProblemPanel } from '../../pieces/problem-panel';
import { ReasonDialog } from '../../pieces/reason-dialog';
import { useText, useWords } from '../../words/language';
import { reviewWords } from './review-words';
import type { Reviewing } from './use-review';

/** The four decisions, with how many claims each would decide on its button. */
export function ReviewActs({ subjects, many, review }: { subjects: readonly ClaimRow[]; many: boolean; review: Reviewing }) {
  const words = useWords(reviewWords);
  const text = useText();
  const { asked, ask, decide, refused } = review;
  const count = subjects.length;
  const canPassUp = subjects.every(({ state }) => state === 'submitted');
  return (
    <div className="stack no-print">
      <div className="button-row">
        <button type="button" className="button primary" disabled={review.isPending || count === 0} onClick={() => decide(subjects, 'approve')}>
          {many ? words.approveMany(count) : words.approve}
        </button>
        <button type="button" className="button" disabled={review.isPending || count === 0 || !canPassUp} onClick={() => decide(subjects, 'pass_up')}>
          {many ? words.passUpMany(count) : words.pass_up}
        </button>
        <button type="button" className="button" disabled={review.isPending || count === 0} onClick={() => ask('return')}>
          {many ? words.returnMany(count) : words.return}
        </button>
        <button type="button" className="button danger" disabled={review.isPending || count === 0} onClick={() => ask('refuse')}>
          {many ? words.refuseMany(count) : words.refuse}
        </button>
      </div>
      {review.isError && !asked && <ProblemPanel error={review.error} />}
      {refused.length > 0 && (
        <div className="message warning" role="alert">
          <p>{words.notDone(refused.length)}</p>
          <ul className="bulleted">
            {refused.map(({ claimId, claim, text: why }) => (
              <li key={claimId}>
                {claim?.personName} {claim?.title} {why && text(why)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {asked && (
        <ReasonDialog
          title={words[asked]}
          what={asked === 'return' ? words.returnWhat : words.refuseWhat}
          effect={asked === 'return' ? words.returnMany(count) : words.refuseMany(count)}
          acting={{ isPending: review.isPending, isError: review.isError, error: review.error, mutate: (reason, then) => decide(subjects, asked, reason, then) }}
          onClose={() => ask(undefined)}
        />
      )}
    </div>
  );
}
