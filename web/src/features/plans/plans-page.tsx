import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { plansQuery, plansWorkbook } from '../../api/plans';
import { useSession, useTrainingYear } from '../../app/session';
import { CardTable } from '../../pieces/card-table';
import { EmptyState } from '../../pieces/empty-state';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { formatCount, formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { mayManage } from '../classes/may-manage';
import { NewPlanDialog } from './new-plan-dialog';
import { PlanStateTag } from './plan-state-tag';
import { planWords } from './plan-words';

export const Route = createLazyRoute('/signed-in/training-plans')({ component: PlansPage });

function PlansPage() {
  const words = useWords(planWords);
  const year = useTrainingYear();
  const plans = useQuery(plansQuery(year));
  const [making, setMaking] = useState(false);
  const make = mayManage(useSession()) && (
    <button type="button" className="button primary" onClick={() => setMaking(true)}>
      {words.new}
    </button>
  );
  return (
    <Page title={words.title} under={words.of(year)} action={make}>
      <Loaded query={plans}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={words.none(year)} why={words.noneWhy} />
          ) : (
            <CardTable
              title={words.title}
              exportHref={plansWorkbook(year)}
              rows={items}
              rowKey={(plan) => plan.id}
              columns={[
                {
                  key: 'name',
                  title: words.plan,
                  names: true,
                  cell: (plan) => (
                    <Link to="/training-plans/$planId" params={{ planId: plan.id }}>
                      {plan.title}
                    </Link>
                  ),
                },
                { key: 'state', title: words.state, whole: true, cell: (plan) => <PlanStateTag state={plan.state} /> },
                { key: 'host', title: words.host, cell: (plan) => plan.hostUnitName },
                { key: 'classes', title: words.classes, figure: true, cell: (plan) => formatCount(plan.classes) },
                { key: 'seats', title: words.seats, figure: true, cell: (plan) => formatCount(plan.seats) },
                { key: 'halfDays', title: words.halfDays, figure: true, cell: (plan) => formatCount(plan.halfDays) },
                { key: 'createdAt', title: words.createdAt, whole: true, cell: (plan) => formatInstant(plan.createdAt) },
              ]}
            />
          )
        }
      </Loaded>
      {making && <NewPlanDialog onClose={() => setMaking(false)} />}
    </Page>
  );
}
