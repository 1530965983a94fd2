import type { TrainingClass } from '../../api/classes';
import type { Eligibility } from '../../api/enrolments';
import { CardTable } from '../../pieces/card-table';
import { EmptyState } from '../../pieces/empty-state';
import { classTerms } from '../../words/class-terms';
import { sayWeekday } from '../../words/days';
import { useSpeech, useWords } from '../../words/language';
import { offerWords } from './offer-words';

/** The half-days; those in which the reader has another class are marked and name it. */
export function OfferTimetable({ of, clashes }: { of: TrainingClass; clashes: Eligibility['clashes'] | undefined }) {
  const words = useWords(offerWords);
  const terms = useWords(classTerms);
  const { language } = useSpeech();
  if (of.sessions.length === 0) return <EmptyState title={words.noSessions} why={words.noSessionsWhy} />;
  const clashAt = (session: TrainingClass['sessions'][number]) => clashes?.find(({ day, half }) => day === session.day && half === session.half);
  const clashing = of.sessions.filter(clashAt).length;
  return (
    <CardTable
      title={words.timetable}
      aside={clashes && (clashing > 0 ? <strong>{words.clashes(clashing)}</strong> : words.noClash)}
      rows={of.sessions}
      rowKey={(session) => session.id}
      columns={[
        { key: 'when', title: words.day, names: true, cell: ({ day, half }) => <span className="whole">{`${day} ${sayWeekday(day, language)} ${terms[half]}`}</span> },
        { key: 'topic', title: words.topic, cell: ({ topic }) => topic },
        { key: 'teacher', title: words.teacher, cell: ({ teacherNames }) => teacherNames.join('、') || '—' },
        { key: 'place', title: words.place, cell: ({ place }) => place || of.place || '—' },
        ...(clashing > 0 ? [{ key: 'clash', title: words.clash, cell: (session: TrainingClass['sessions'][number]) => (clashAt(session) ? `△ ${clashAt(session)?.title}` : '—') }] : []),
      ]}
    />
  );
}
