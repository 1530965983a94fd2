import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { type MyAttendance, myAttendanceQuery } from '../../api/my-attendance';
import { AsOf } from '../../pieces/as-of';
import { EmptyState } from '../../pieces/empty-state';
import { Facts } from '../../pieces/facts';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { Section } from '../../pieces/section';
import { useWords } from '../../words/language';
import { ClassStateTag } from '../classes/class-state-tag';
import { DueEvaluations } from './due-evaluations';
import { EffectList } from './effect-list';
import { MyAppraisal } from './my-appraisal';
import { myClassWords } from './my-class-words';
import { MyLeaves } from './my-leaves';
import { MySessions } from './my-sessions';

export const Route = createLazyRoute('/signed-in/my-classes/$classId')({ component: MyClassPage });

const TAKES_LEAVE = ['enrolling', 'running'];

/** A class that the reader is in: attendance so far and what it means, leave, scores. */
function MyClassPage() {
  const words = useWords(myClassWords);
  const { classId } = Route.useParams();
  const query = useQuery(myAttendanceQuery(classId));
  const of = query.data;
  return (
    <Page
      path={[{ name: words.myClasses, to: '/my-classes' }]}
      title={of?.title ?? words.attendance}
      under={
        of && (
          <>
            <ClassStateTag state={of.state} />
            <AsOf at={of.asOf} />
            <Link to="/find-classes/$classId" params={{ classId }}>
              {words.offer}
            </Link>
          </>
        )
      }
      action={
        of &&
        of.sessions.length > 0 &&
        TAKES_LEAVE.includes(of.state) && (
          <Link to="/my-classes/$classId/leave" params={{ classId }} className="button primary">
            {words.askLeave}
          </Link>
        )
      }
    >
      <Loaded query={query} lines={10}>
        {(attendance) => <Register of={attendance} />}
      </Loaded>
    </Page>
  );
}

function Register({ of }: { of: MyAttendance }) {
  const words = useWords(myClassWords);
  const { count, effect, credits, sessions, appraisal, classId } = of;
  if (sessions.length === 0) return <EmptyState title={words.noSessions} why={words.noSessionsWhy} />;
  return (
    <>
      <Section title={words.attendance}>
        <div className="stack">
          <Facts
            facts={[
              { name: words.planned, value: words.halfDays(count.planned) },
              { name: words.attended, value: words.halfDays(count.attended) },
              { name: words.late, value: count.late > 0 && words.halfDays(count.late) },
              { name: words.onLeave, value: words.halfDays(count.onLeave) },
              { name: words.absent, value: words.halfDays(count.absent) },
            ]}
          />
          <h3>{words.effects}</h3>
          <EffectList effect={effect} credits={credits} />
        </div>
      </Section>
      <DueEvaluations classId={classId} />
      <MyLeaves classId={classId} sessions={sessions} />
      {appraisal.parts.length > 0 && <MyAppraisal appraisal={appraisal} />}
      <MySessions sessions={sessions} asOf={of.asOf} />
    </>
  );
}
