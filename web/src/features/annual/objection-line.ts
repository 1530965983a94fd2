import type { Objection } from '../../api/objections';
import type { State } from '../../pieces/state-line';
import type { objectionStates, publicityWords } from './publicity-words';

/** Sent, looked into by one, decided by another. */
export function objectionLine(objection: Objection, words: (typeof publicityWords)['zh' | 'en'], states: (typeof objectionStates)['zh' | 'en']): State[] {
  const { state, raisedAt, proposedAt, proposedByName, decidedAt, decidedByName } = objection;
  const submitted: State = { title: words.submitted, standing: 'past', at: raisedAt };
  if (state === 'withdrawn') return [submitted, { title: states.withdrawn, standing: 'past' }];
  if (state === 'raised') return [submitted, { title: words.looked, standing: 'present', who: words.firstPerson }, { title: words.decided, standing: 'coming' }];
  const looked: State = { title: words.looked, standing: 'past', at: proposedAt, who: proposedByName };
  if (state === 'proposed') return [submitted, looked, { title: words.decided, standing: 'present', who: words.secondPerson }];
  return [submitted, looked, { title: states[state], standing: 'past', at: decidedAt, who: decidedByName }];
}
