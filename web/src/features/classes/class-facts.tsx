import './classes.css';
import { Link } from '@tanstack/react-router';
import { ACTIVITY_CATEGORIES, ORGANISER_LEVELS, TRAINING_FORMS } from '#contracts';
import { classCalendar, PUBLIC_STATES, type TrainingClass } from '../../api/classes';
import type { Text } from '../../api/shapes';
import { DownloadLink } from '../../pieces/download-link';
import { Facts } from '../../pieces/facts';
import { PolicyMark } from '../../pieces/policy-mark';
import { Section } from '../../pieces/section';
import { classTerms } from '../../words/class-terms';
import { sayDay } from '../../words/days';
import { formatInstant, sayCredits } from '../../words/format';
import { useSpeech, useText, useWords } from '../../words/language';
import { classWords } from './class-words';
import { TargetGroup } from './target-group';

/** Everything that is said about a class, the credits that it will give first. */
export function ClassFacts({ of }: { of: TrainingClass }) {
  const words = useWords(classWords);
  const terms = useWords(classTerms);
  const text = useText();
  const { language } = useSpeech();
  const named = (list: Readonly<Record<string, Text>>, key: string) => text(list[key] ?? key);
  const at = (instant: string | null) => instant && formatInstant(instant);
  const isPublic = PUBLIC_STATES.includes(of.state);
  const period = [of.enrolOpensAt && words.from(formatInstant(of.enrolOpensAt)), of.enrolClosesAt && words.until(formatInstant(of.enrolClosesAt))].filter(Boolean).join(language === 'zh' ? '，' : ', ');
  return (
    <Section
      title={words.facts}
      aside={
        of.planId !== null && (
          <Link to="/training-plans/$planId" params={{ planId: of.planId }}>
            {words.toPlan}
          </Link>
        )
      }
    >
      {of.introduction !== '' && <p className="class-introduction">{of.introduction}</p>}
      <Facts
        facts={[
          { name: words.credits, value: of.credits ? <><strong>{words.creditsSaid(sayCredits(of.credits.hundredths))}</strong> <PolicyMark policy={of.credits.policy} bare /></> : words.noCredits },
          { name: words.dates, value: words.datesSaid(sayDay(of.startsOn, language), sayDay(of.endsOn, language), of.halfDays) },
          { name: words.place, value: of.place || words.notSet },
          { name: words.kind, value: `${terms[of.kind]} · ${terms[of.type]}` },
          { name: words.form, value: named(TRAINING_FORMS, of.form) },
          { name: words.category, value: named(ACTIVITY_CATEGORIES, of.category) },
          { name: words.organiser, value: `${of.organiser} · ${named(ORGANISER_LEVELS, of.organiserLevel)}` },
          { name: words.host, value: of.hostUnitName },
          { name: words.supervisor, value: of.supervisorName || words.notSet },
          { name: words.target, value: <TargetGroup group={of.targetGroup} /> },
          { name: words.approval, value: terms[of.approval] },
          { name: words.selfEnrolment, value: of.selfEnrolment ? words.yes : words.no },
          { name: words.period, value: period || words.notSet },
          { name: words.decideBy, value: at(of.decideBy) },
          { name: words.withdrawUntil, value: at(of.withdrawUntil) },
          { name: words.borrowAt, value: at(of.borrowingSince ?? of.borrowAt) },
          { name: words.leastPeople, value: of.seats.leastPeople > 0 && words.people(of.seats.leastPeople) },
          { name: words.address, value: isPublic && <a href={`/c/${of.code}`}>{`/c/${of.code}`}</a> },
        ]}
      />
      {isPublic && (
        <p className="no-print class-calendar">
          <DownloadLink href={classCalendar(of.code)}>{words.calendar}</DownloadLink>
        </p>
      )}
    </Section>
  );
}
