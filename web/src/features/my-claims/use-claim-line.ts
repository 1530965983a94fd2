import type { Claim } from '../../api/claims';
import type { State } from '../../pieces/state-line';
import { claimTerms } from '../../words/claim-terms';
import { useWords } from '../../words/language';
import { myClaimsWords } from './my-claims-words';

/** What happened to a claim, whose turn it is, and what is still to come. */
export function useClaimLine(): (claim: Claim) => State[] {
  const words = useWords(myClaimsWords);
  const terms = useWords(claimTerms);
  return ({ events, state, waitingSince }) => {
    const past: State[] = events.map(({ to, authorName, at, reason }) => ({ title: words[`did_${to}`], standing: 'past', who: authorName, at, note: reason }));
    const posted: State = { title: words.posted, standing: 'coming' };
    if (state === 'draft') return [{ title: terms.draft, standing: 'present' }, { title: words.did_submitted, standing: 'coming' }, posted];
    if (state === 'returned') return [...past, { title: words.toCorrect, standing: 'present' }, posted];
    if (state === 'submitted') return [...past, { title: terms.submitted, standing: 'present', who: terms.firstReviewer, at: waitingSince }, posted];
    if (state === 'passed_up') return [...past, { title: terms.passed_up, standing: 'present', who: terms.upperReviewer, at: waitingSince }, posted];
    return state === 'approved' ? [...past, { ...posted, standing: 'past' }] : past;
  };
}
