import type { ClassState, TrainingClass } from '../../api/classes';
import { type State, StateLine } from '../../pieces/state-line';
import { classTerms } from '../../words/class-terms';
import { sayMonthDay } from '../../words/days';
import { formatInstant } from '../../words/format';
import { useSpeech, useWords } from '../../words/language';
import { classWords } from './class-words';

const COURSE = ['draft', 'submitted', 'approved', 'published', 'enrolling', 'running', 'closed', 'archived'] as const satisfies readonly ClassState[];

/** Where a class stands: the steps behind it with who and when, the present one with whose turn it is, those to come. */
export function ClassLine({ of }: { of: TrainingClass }) {
  const words = useWords(classWords);
  const terms = useWords(classTerms);
  const { language } = useSpeech();
  const turns: Partial<Record<ClassState, string>> = {
    draft: words.school,
    submitted: words.department,
    approved: words.school,
    published: of.enrolOpensAt ? words.opensAt(formatInstant(of.enrolOpensAt)) : words.school,
    enrolling: words.startsOn(sayMonthDay(of.startsOn, language)),
    running: words.school,
    closed: words.school,
  };
  const last = of.steps.at(-1);
  const left = of.state === 'cancelled' ? COURSE.indexOf(COURSE.find((state) => state === last?.from) ?? 'draft') : COURSE.indexOf(of.state);
  const states: State[] = COURSE.slice(0, of.state === 'cancelled' ? left + 1 : undefined).map((state, index) => {
    const step = of.steps.findLast(({ to }) => to === state);
    if (index < left || of.state === 'cancelled') return { title: terms[state], standing: 'past', who: step?.by, at: step?.at };
    if (index > left) return { title: terms[state], standing: 'coming' };
    return { title: terms[state], standing: 'present', who: turns[state], note: state === 'draft' && step?.reason ? words.returned(step.reason) : undefined };
  });
  if (of.state === 'cancelled') states.push({ title: terms.cancelled, standing: 'past', who: last?.by, at: last?.at, note: last?.reason });
  return <StateLine states={states} label={words.line} />;
}
