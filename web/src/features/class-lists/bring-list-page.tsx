import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { attendanceQuery } from '../../api/attendance';
import { classQuery } from '../../api/classes';
import { behind } from '../../app/behind';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { useWords } from '../../words/language';
import { useHalfDay } from '../../words/use-half-day';
import { BringListForm } from './bring-list-form';
import { EarlierLists } from './earlier-lists';
import { listWords } from './list-words';

export const Route = createLazyRoute('/signed-in/classes/$classId/lists')({ component: behind('enrolments.call', BringListPage) });

function BringListPage() {
  const { session } = Route.useSearch();
  return session === undefined ? <PeopleList /> : <SignInList sessionId={session} />;
}

function PeopleList() {
  const words = useWords(listWords);
  const { classId } = Route.useParams();
  const query = useQuery(classQuery(classId));
  return (
    <ListFrame title={words.bringPeople} of={query.data?.title}>
      <Loaded query={query}>{() => <BringListForm wanted={{ classId, sessionId: undefined }} what={words.peopleWhat} effect={words.startPeople} />}</Loaded>
    </ListFrame>
  );
}

function SignInList({ sessionId }: { sessionId: number }) {
  const words = useWords(listWords);
  const sayHalfDay = useHalfDay();
  const { classId } = Route.useParams();
  const query = useQuery(attendanceQuery(classId));
  const session = query.data?.sessions.find(({ id }) => id === sessionId);
  const when = session ? sayHalfDay(session) : '';
  return (
    <ListFrame title={words.bringSignIns} of={query.data && `${query.data.title} ${when}`}>
      <Loaded query={query}>{() => <BringListForm wanted={{ classId, sessionId }} what={words.signInsWhat} effect={words.startSignIns(when)} />}</Loaded>
    </ListFrame>
  );
}

function ListFrame({ title, of, children }: { title: string; of: string | undefined; children: ReactNode }) {
  const words = useWords(listWords);
  const { classId } = Route.useParams();
  return (
    <Page
      path={[{ name: words.classes, to: '/classes' }]}
      title={title}
      under={
        of && (
          <Link to="/classes/$classId" params={{ classId }}>
            {of}
          </Link>
        )
      }
    >
      <section className="sheet" aria-label={title}>
        {children}
      </section>
      <EarlierLists classId={classId} />
    </Page>
  );
}
