import { type Enrolment, isUnderWay } from '../../api/enrolments';
import type { State } from '../../pieces/state-line';
import { enrolmentTerms } from '../../words/class-terms';
import { sayMonthDay } from '../../words/days';
import { useSpeech, useWords } from '../../words/language';
import { myWords } from './my-words';

const BEGUN = ['running', 'closed', 'archived'];
const OVER = ['closed', 'archived'];

const isApproval = (state: string | undefined) => state === 'pending_unit' || state === 'pending_organisation';

/** How somebody came into a class and what is still to come, with whose turn it is. */
export function useEnrolmentLine(): (enrolment: Enrolment) => State[] {
  const words = useWords(myWords);
  const terms = useWords(enrolmentTerms);
  const { language } = useSpeech();
  const turns: Partial<Record<Enrolment['state'], string>> = { waiting: words.freeSeat, pending_unit: words.unitHr, pending_organisation: words.organisation };

  return (enrolment) => {
    const { state, steps, path, position, ahead, classState, startsOn, endsOn } = enrolment;
    const underWay = isUnderWay(enrolment);
    const last = steps.length - 1;
    const came: State = { title: terms[path], standing: 'past', at: steps[0]?.at, note: enrolment.reason };
    const taken = steps.map(({ to, by, at, reason }, index): State => {
      if (underWay && index === last && to !== 'enrolled') return { title: terms[to], standing: 'present', who: turns[to], note: position === null ? undefined : words.position(position, ahead) };
      const next = steps[index + 1];
      // An approval was given or refused by whoever made the next step.
      if (next && (to === 'pending_unit' || to === 'pending_organisation')) return { title: words[to], standing: 'past', who: next.by, at: next.at };
      return { title: terms[to], standing: 'past', who: isApproval(steps[index - 1]?.to) ? undefined : by, at: index === 0 ? undefined : at, note: reason };
    });
    if (!underWay) return [came, ...taken];
    const coming = (title: string, note?: string): State => ({ title, standing: 'coming', note });
    const approvals = enrolment.stepsToCome.filter((step) => step !== state).map((step) => coming(words[step]));
    const begun = BEGUN.includes(classState);
    return [
      came,
      ...taken,
      ...approvals,
      ...(state === 'enrolled' ? [] : [coming(words.enrolled)]),
      { title: words.begins, standing: begun ? 'past' : 'coming', note: sayMonthDay(startsOn, language) },
      { title: words.ends, standing: OVER.includes(classState) ? 'past' : 'coming', note: sayMonthDay(endsOn, language) },
    ];
  };
}
