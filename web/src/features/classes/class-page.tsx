import '../../pieces/list-links.css';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { classQuery, type TrainingClass } from '../../api/classes';
import { useSession } from '../../app/session';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { useWords } from '../../words/language';
import { AlertList } from './alert-list';
import { boardWords } from './board-words';
import { ClassActs, ClassDecision } from './class-acts';
import { ClassFacts } from './class-facts';
import { ClassPapers } from './class-papers';
import { ClassRoomLinks } from './class-room-links';
import { ClassLine } from './class-line';
import { ClassStateTag } from './class-state-tag';
import { CLASS_TABS, type ClassTab } from './class-tabs';
import { classWords } from './class-words';
import { mayManage } from './may-manage';
import { NextStep } from './next-step';
import { CallUpsTab } from './people/call-ups-tab';
import { PeopleTab } from './people/people-tab';
import { SeatsTab } from './seats/seats-tab';
import { TimetableTab } from './timetable/timetable-tab';

export const Route = createLazyRoute('/signed-in/classes/$classId')({ component: ClassPage });

function ClassPage() {
  const words = useWords(classWords);
  const board = useWords(boardWords);
  const session = useSession();
  const { classId } = Route.useParams();
  const { tab = 'timetable' } = Route.useSearch();
  const query = useQuery(classQuery(classId));
  const of = query.data;
  const Open = TABS[tab];
  return (
    <Page
      path={[{ name: board.title, to: '/classes' }]}
      title={of?.title ?? words.class}
      under={
        of && (
          <>
            <ClassStateTag state={of.state} />
            <span>{of.code}</span>
          </>
        )
      }
      action={of && <>{mayManage(session) && <NextStep of={of} />}<ClassDecision of={of} /></>}
    >
      <Loaded query={query} lines={10}>
        {(loaded) => (
          <>
            <section className="sheet" aria-label={words.line}>
              <ClassLine of={loaded} />
            </section>
            <Pressing of={loaded} />
            <ClassActs of={loaded} />
            <ClassFacts of={loaded} />
            <ClassRoomLinks of={loaded} />
            <ClassPapers of={loaded} />
            <div className="stack" id="details">
              <Tabs classId={classId} open={tab} />
              <Open of={loaded} />
            </div>
          </>
        )}
      </Loaded>
    </Page>
  );
}

const TABS = { timetable: TimetableTab, seats: SeatsTab, people: PeopleTab, 'call-ups': CallUpsTab } as const;

/** What keeps a draft from being handed in, and what asks for somebody. */
function Pressing({ of }: { of: TrainingClass }) {
  const words = useWords(classWords);
  return (
    <>
      {of.missing.length > 0 && (
        <div className="message warning no-print">
          <p className="message-title">{words.missing}</p>
          <ul>
            {of.missing.map((part) => (
              <li key={part}>{words[`lack_${part}`]}</li>
            ))}
          </ul>
        </div>
      )}
      {of.state === 'draft' && of.planId !== null && <p className="quiet">{words.inPlan}</p>}
      {of.alerts.length > 0 && (
        <div className="message warning no-print">
          <AlertList alerts={of.alerts} />
        </div>
      )}
    </>
  );
}

function Tabs({ classId, open }: { classId: number; open: ClassTab }) {
  const words = useWords(classWords);
  const names: Record<ClassTab, string> = { timetable: words.timetable, seats: words.seats, people: words.peopleTab, 'call-ups': words['call-ups'] };
  return (
    <nav className="list-links" aria-label={words.tabs}>
      {CLASS_TABS.map((tab) => (
        <Link
          key={tab}
          to="/classes/$classId"
          params={{ classId }}
          search={({ year }) => ({ year, tab: tab === 'timetable' ? undefined : tab })}
          hash="details"
          resetScroll={false}
          activeOptions={{ exact: true, includeSearch: true }}
          aria-current={tab === open ? 'true' : undefined}
        >
          {names[tab]}
        </Link>
      ))}
    </nav>
  );
}
