import { Link } from '@tanstack/react-router';
import type { Enrolment } from '../../api/enrolments';
import { Section } from '../../pieces/section';
import { classTerms } from '../../words/class-terms';
import { sayDay } from '../../words/days';
import { formatInstant } from '../../words/format';
import { useSpeech, useWords } from '../../words/language';
import { myWords } from './my-words';

/** The first half-day of all classes in which the reader is enrolled, with place and time. */
export function NextClass({ enrolments }: { enrolments: readonly Enrolment[] }) {
  const words = useWords(myWords);
  const terms = useWords(classTerms);
  const { language } = useSpeech();
  const [next] = enrolments
    .flatMap(({ state, classState, classId, classTitle, place, nextSession }) => (state === 'enrolled' && ['enrolling', 'running'].includes(classState) && nextSession ? [{ classId, classTitle, place, session: nextSession }] : []))
    .toSorted((left, right) => left.session.startsAt.localeCompare(right.session.startsAt));
  if (!next) {
    return (
      <Section title={words.next}>
        <p className="quiet">{words.nextNone}</p>
      </Section>
    );
  }
  const { session } = next;
  return (
    <Section title={words.next}>
      <p>
        <strong>{words.nextSaid(sayDay(session.day, language), terms[session.half])}</strong>{' '}
        <time dateTime={session.startsAt}>{words.untilIn(formatInstant(session.startsAt).slice(-5))}</time>
      </p>
      <p>{session.place || next.place}</p>
      <p>
        <Link to="/find-classes/$classId" params={{ classId: next.classId }}>
          {next.classTitle}
        </Link>{' '}
        · {session.topic}
        {session.teacherNames.length > 0 && <span className="quiet"> {session.teacherNames.join('、')}</span>}
      </p>
    </Section>
  );
}
