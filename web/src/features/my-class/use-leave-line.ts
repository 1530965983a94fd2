import type { Leave } from '../../api/my-leave';
import type { State } from '../../pieces/state-line';
import { useWords } from '../../words/language';
import { leaveTerms } from '../../words/leave-terms';
import { useHalfDay } from '../../words/use-half-day';
import { myClassWords } from './my-class-words';

/** Asked for, decided by whom, away, back. */
export function useLeaveLine(): (leave: Leave) => State[] {
  const words = useWords(myClassWords);
  const terms = useWords(leaveTerms);
  const sayHalfDay = useHalfDay();
  return ({ state, requestedAt, decidedAt, decidedByName, decisionReason, reviewStep, ended, closedAt }) => {
    const asked: State = { title: words.asked, standing: 'past', at: requestedAt };
    const decided: State[] = decidedAt ? [{ title: terms[state === 'refused' ? 'refused' : 'approved'], standing: 'past', who: decidedByName, at: decidedAt, note: decisionReason }] : [];
    const back: State = { title: words.back, standing: 'coming' };
    if (state === 'requested') return [asked, { title: words.decided, standing: 'present', who: terms[reviewStep] }, { title: words.leaving, standing: 'coming' }, back];
    if (state === 'approved') return [asked, ...decided, { title: words.leaving, standing: 'present' }, back];
    if (state === 'closed') return [asked, ...decided, { ...back, standing: 'past', at: closedAt, note: ended && sayHalfDay(ended) }];
    if (state === 'refused') return [asked, ...decided];
    return [asked, ...decided, { title: terms.withdrawn, standing: 'past' }];
  };
}
