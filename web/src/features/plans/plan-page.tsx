import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { type ClassSummary, classesQuery, MOST_CLASSES } from '../../api/classes';
import { planQuery, type PlanWithSteps } from '../../api/plans';
import { useSession } from '../../app/session';
import { CardTable } from '../../pieces/card-table';
import { EmptyState } from '../../pieces/empty-state';
import { Figures } from '../../pieces/figures';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { Section } from '../../pieces/section';
import { formatCount } from '../../words/format';
import { useWords } from '../../words/language';
import { ClassStateTag } from '../classes/class-state-tag';
import { mayManage } from '../classes/may-manage';
import { PlanActs } from './plan-acts';
import { PlanLine } from './plan-line';
import { PlanStateTag } from './plan-state-tag';
import { planWords } from './plan-words';

export const Route = createLazyRoute('/signed-in/training-plans/$planId')({ component: PlanPage });

function PlanPage() {
  const words = useWords(planWords);
  const { planId } = Route.useParams();
  const query = useQuery(planQuery(planId));
  const classes = useQuery(classesQuery({ planId }, undefined, MOST_CLASSES));
  const plan = query.data;
  return (
    <Page
      path={[{ name: words.title, to: '/training-plans' }]}
      title={plan?.title ?? words.plan}
      under={
        plan && (
          <>
            <PlanStateTag state={plan.state} />
            <span>{words.of(plan.year)}</span>
            <span>{plan.hostUnitName}</span>
          </>
        )
      }
      action={plan && <PlanActs plan={plan} classes={classes.data?.items ?? []} />}
    >
      <Loaded query={query}>
        {(loaded) => (
          <>
            <section className="sheet" aria-label={words.line}>
              <PlanLine plan={loaded} />
            </section>
            <Section title={words.totals}>
              <Figures
                figures={[
                  { name: words.classes, value: formatCount(loaded.classes) },
                  { name: words.seats, value: formatCount(loaded.seats) },
                  { name: words.halfDays, value: formatCount(loaded.halfDays) },
                ]}
              />
            </Section>
            <Loaded query={classes}>{({ items }) => <PlanClasses plan={loaded} classes={items} />}</Loaded>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function PlanClasses({ plan, classes }: { plan: PlanWithSteps; classes: readonly ClassSummary[] }) {
  const words = useWords(planWords);
  const add = mayManage(useSession()) && plan.state === 'draft' && (
    <Link to="/classes/new" search={{ planId: plan.id }} className="button no-print">
      {words.addClass}
    </Link>
  );
  if (classes.length === 0) {
    return (
      <EmptyState title={words.noClasses} why={words.noClassesWhy}>
        {add}
      </EmptyState>
    );
  }
  return (
    <>
      {add && <div className="button-row">{add}</div>}
      <CardTable
        title={words.classList}
        rows={classes}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'class',
            title: words.class,
            names: true,
            cell: (row) => (
              <Link to="/classes/$classId" params={{ classId: row.id }}>
                {row.title}
              </Link>
            ),
          },
          { key: 'state', title: words.classState, whole: true, cell: (row) => <ClassStateTag state={row.state} /> },
          { key: 'dates', title: words.dates, cell: (row) => <><span className="whole">{row.startsOn}</span> – <span className="whole">{row.endsOn}</span></> },
          { key: 'people', title: words.people, figure: true, cell: (row) => formatCount(row.seats.capacity) },
          { key: 'halfDays', title: words.halfDays, figure: true, cell: (row) => formatCount(row.halfDays) },
        ]}
      />
    </>
  );
}
