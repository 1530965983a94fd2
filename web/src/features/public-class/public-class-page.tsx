import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { ACTIVITY_CATEGORIES, TRAINING_FORMS } from '#contracts';
import { classCalendar } from '../../api/classes';
import { type PublicClass, publicClassQuery } from '../../api/find-classes';
import { asProblem } from '../../api/problem';
import type { Text } from '../../api/shapes';
import { PublicPage } from '../../app/public-page';
import { CardTable } from '../../pieces/card-table';
import { DownloadLink } from '../../pieces/download-link';
import { EmptyState } from '../../pieces/empty-state';
import { Facts } from '../../pieces/facts';
import { Loaded } from '../../pieces/loaded';
import { PolicyMark } from '../../pieces/policy-mark';
import { Section } from '../../pieces/section';
import { classTerms } from '../../words/class-terms';
import { sayDay, sayWeekday } from '../../words/days';
import { formatInstant, sayCredits } from '../../words/format';
import { useSpeech, useText, useWords } from '../../words/language';
import { ClassStateTag } from '../classes/class-state-tag';
import { publicClassWords } from './public-class-words';

export const Route = createLazyRoute('/c/$code')({ component: PublicClassPage });

/** What anybody may see of a class who has its address. */
function PublicClassPage() {
  const words = useWords(publicClassWords);
  const { code } = Route.useParams();
  const query = useQuery(publicClassQuery(code));
  const missing = query.isError && [400, 404].includes(asProblem(query.error).status);
  return (
    <PublicPage title={query.data?.title ?? words.class}>
      {missing ? <EmptyState title={words.missing} why={words.missingWhy} /> : <Loaded query={query}>{(of) => <PublicClassSheet of={of} />}</Loaded>}
    </PublicPage>
  );
}

function PublicClassSheet({ of }: { of: PublicClass }) {
  const words = useWords(publicClassWords);
  const terms = useWords(classTerms);
  const text = useText();
  const { language } = useSpeech();
  const named = (list: Readonly<Record<string, Text>>, key: string) => text(list[key] ?? key);
  const period = [of.enrolOpensAt && words.from(formatInstant(of.enrolOpensAt)), of.enrolClosesAt && words.until(formatInstant(of.enrolClosesAt))].filter(Boolean).join(language === 'zh' ? '，' : ', ');
  return (
    <>
      <p>
        <ClassStateTag state={of.state} /> {of.code}
      </p>
      <Section title={words.facts}>
        <Facts
          facts={[
            { name: words.gives, value: of.credits && <><strong>{words.creditsSaid(sayCredits(of.credits.hundredths))}</strong> <PolicyMark policy={of.credits.policy} bare /></> },
            { name: words.dates, value: words.datesSaid(sayDay(of.startsOn, language), sayDay(of.endsOn, language)) },
            { name: words.place, value: of.place },
            { name: words.organiser, value: of.organiser },
            { name: words.kind, value: `${terms[of.kind]} · ${terms[of.type]}` },
            { name: words.form, value: named(TRAINING_FORMS, of.form) },
            { name: words.category, value: named(ACTIVITY_CATEGORIES, of.category) },
            { name: words.seats, value: words.seatsSaid(of.seatsLeft, of.capacity) },
            { name: words.period, value: period },
            { name: words.introduction, value: of.introduction },
          ]}
        />
      </Section>
      <div className="button-row">
        <Link to="/find-classes/$classId" params={{ classId: of.classId }} className="button primary">
          {of.state === 'enrolling' ? words.apply : words.toClass}
        </Link>
        <DownloadLink href={classCalendar(of.code)}>{words.calendar}</DownloadLink>
      </div>
      {of.sessions.length === 0 ? (
        <EmptyState title={words.noSessions} />
      ) : (
        <CardTable
          title={words.timetable}
          rows={of.sessions}
          rowKey={({ day, half }) => `${day} ${half}`}
          columns={[
            { key: 'when', title: words.day, names: true, cell: ({ day, half }) => `${day} ${sayWeekday(day, language)} ${terms[half]}` },
            { key: 'topic', title: words.topic, cell: ({ topic }) => topic },
          ]}
        />
      )}
    </>
  );
}
