import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { type Enrolment, isUnderWay, myEnrolmentsQuery, myEnrolmentsWorkbook } from '../../api/enrolments';
import { NextRoom } from '../../app/next-room';
import { useSession } from '../../app/session';
import { CardTable } from '../../pieces/card-table';
import { EmptyState } from '../../pieces/empty-state';
import { ExportBar } from '../../pieces/export-bar';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { Section } from '../../pieces/section';
import { formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { ClassStateTag } from '../classes/class-state-tag';
import { isTrainee } from '../find-classes/is-trainee';
import { CalendarSubscription } from './calendar-subscription';
import { EnrolmentSheet } from './enrolment-sheet';
import { EnrolmentStateTag } from './enrolment-state-tag';
import { myWords } from './my-words';
import { NextClass } from './next-class';

export const Route = createLazyRoute('/signed-in/my-classes')({ component: MyClassesPage });

const isCurrent = (enrolment: Enrolment) => isUnderWay(enrolment) && !['closed', 'archived', 'cancelled'].includes(enrolment.classState);

function MyClassesPage() {
  const words = useWords(myWords);
  const session = useSession();
  const trainee = isTrainee(session);
  const query = useQuery({ ...myEnrolmentsQuery, enabled: trainee });
  return (
    <Page title={words.title} under={session.account.displayName}>
      {trainee ? <Loaded query={query} lines={10}>{({ items }) => (items.length === 0 ? <Nothing /> : <Classes items={items} />)}</Loaded> : <EmptyState title={words.noPerson} why={words.noPersonWhy} />}
    </Page>
  );
}

function Nothing() {
  const words = useWords(myWords);
  return (
    <EmptyState title={words.none} why={words.noneWhy}>
      <NextRoom name="findClasses" />
    </EmptyState>
  );
}

function Classes({ items }: { items: readonly Enrolment[] }) {
  const words = useWords(myWords);
  const current = items.filter(isCurrent).toSorted((left, right) => left.startsOn.localeCompare(right.startsOn));
  const ended = items.filter((enrolment) => !isCurrent(enrolment));
  return (
    <>
      <NextClass enrolments={current} />
      <h2>{words.current}</h2>
      {current.length === 0 && (
        <EmptyState title={words.noneNow} why={words.noneNowWhy}>
          <NextRoom name="findClasses" />
        </EmptyState>
      )}
      {current.map((enrolment) => (
        <EnrolmentSheet key={enrolment.id} enrolment={enrolment} />
      ))}
      <Section title={words.substitution}>
        <ul className="bulleted">
          <li>{words.substitutionOne}</li>
          <li>{words.substitutionTwo}</li>
          <li>{words.substitutionThree}</li>
        </ul>
      </Section>
      <CalendarSubscription />
      <ExportBar href={myEnrolmentsWorkbook} count={items.length} />
      {ended.length > 0 && <Ended enrolments={ended} />}
    </>
  );
}

function Ended({ enrolments }: { enrolments: readonly Enrolment[] }) {
  const words = useWords(myWords);
  return (
    <CardTable
      title={words.ended}
      rows={enrolments}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'class',
          title: words.class,
          names: true,
          cell: ({ classId, classTitle }) => (
            <Link to="/find-classes/$classId" params={{ classId }}>
              {classTitle}
            </Link>
          ),
        },
        { key: 'dates', title: words.dates, cell: ({ startsOn, endsOn }) => `${startsOn} – ${endsOn}` },
        { key: 'state', title: words.state, whole: true, cell: ({ state, classState }) => (state === 'enrolled' ? <ClassStateTag state={classState} /> : <EnrolmentStateTag state={state} />) },
        { key: 'at', title: words.at, whole: true, cell: ({ steps }) => formatInstant(steps.at(-1)?.at ?? '') },
        { key: 'reason', title: words.reason, cell: ({ steps }) => steps.at(-1)?.reason || '—' },
      ]}
    />
  );
}
