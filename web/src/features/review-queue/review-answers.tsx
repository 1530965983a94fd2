import { ProblemPanel } from '../../pieces/problem-panel';
import { ReasonDialog } from '../../pieces/reason-dialog';
import { useText, useWords } from '../../words/language';
import { reviewWords } from './review-words';
import type { Reviewing } from './use-review';

/** The reason that is asked for, and what came of the last decision: it stays when the list has moved on, or has nothing left. */
export function ReviewAnswers({ review }: { review: Reviewing }) {
  const words = useWords(reviewWords);
  const text = useText();
  const { asked, refused } = review;
  return (
    <>
      {review.isError && !asked && <ProblemPanel error={review.error} />}
      {refused.length > 0 && (
        <div className="message warning no-print" role="alert">
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
          title={words[asked.decision]}
          what={asked.decision === 'return' ? words.returnWhat : words.refuseWhat}
          effect={asked.decision === 'return' ? words.returnMany(asked.claims.length) : words.refuseMany(asked.claims.length)}
          about={asked.claims.map(({ id }) => id).join()}
          acting={{ isPending: review.isPending, isError: review.isError, error: review.error, mutate: (reason, then) => review.decide(asked.claims, asked.decision, reason, then) }}
          onClose={review.askNoMore}
        />
      )}
    </>
  );
}
