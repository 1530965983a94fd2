import { type Enrolment, isUnderWay } from '../../api/enrolments';
import type { State } from '../../pieces/state-line';
import { enrolmentTerms } from '../../words/class-terms';
import { sayMonthDay } from '../../words/days';
import { useSpeech, useWords } from '../../words/language';
import { myWords } from './my-words';

const BEGUN = ['running', 'closed', 'archived'];
const OVER = ['closed', 'archived'];

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
    // An approval is named after what was decided, which the next step says.
    const taken = steps.map(({ to, by, at, reason }, index): State => {
      const present = underWay && index === last && to !== 'enrolled';
      return present
        ? { title: terms[to], standing: 'present', who: turns[to], note: position === null ? undefined : words.position(position, ahead) }
        : { title: terms[to], standing: 'past', who: by, at: index === 0 ? undefined : at, note: reason };
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
