import './units.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { type TreeUnit, unitTreeQuery, unitTreeWorkbook } from '../../api/unit-acts';
import { behind } from '../../app/behind';
import { NextRoom } from '../../app/next-room';
import { useSession } from '../../app/session';
import { AsOf } from '../../pieces/as-of';
import { CardTable } from '../../pieces/card-table';
import { DayFilter } from '../../pieces/day-filter';
import { EmptyState } from '../../pieces/empty-state';
import { Filters } from '../../pieces/filters';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { formatCount } from '../../words/format';
import { useWords } from '../../words/language';
import { useOfficialWord } from '../../words/use-official-word';
import { UnitActDialog } from './unit-act-dialog';
import { UnitActPlans } from './unit-act-plans';
import { UnitActsList } from './unit-acts-list';
import { unitWords } from './unit-words';

export const Route = createLazyRoute('/signed-in/units')({ component: behind('units.read', UnitsPage) });

function UnitsPage() {
  const words = useWords(unitWords);
  const official = useOfficialWord();
  const navigate = Route.useNavigate();
  const { on } = Route.useSearch();
  const tree = useQuery({ ...unitTreeQuery(on), placeholderData: keepPreviousData });
  const manages = useSession().permissions.includes('units.manage') && on === undefined;
  const [acting, setActing] = useState<TreeUnit>();
  const unitOf = (unitId: number) => tree.data?.items.find(({ id, closedOn }) => id === unitId && closedOn === null);
  const show = (day: string | undefined) => void navigate({ search: (kept) => ({ ...kept, on: day }), replace: true });
  return (
    <Page title={words.title} under={<>{words.lead} {tree.data && <AsOf at={tree.data.asOf} />}</>}>
      <Filters onClear={on === undefined ? undefined : () => show(undefined)}>
        <DayFilter label={words.on} value={on} onValue={show} />
      </Filters>
      <Loaded query={tree} lines={10}>
        {({ items, on: day }) =>
          items.length === 0 ? (
            <EmptyState title={words.none} why={words.noneWhy}>
              <NextRoom name="imports" />
            </EmptyState>
          ) : (
            <CardTable
              title={words.tree}
              exportHref={unitTreeWorkbook(on)}
              aside={`${words.units(items.length)}${on === undefined ? '' : ` · ${words.pastNote(day)}`}`}
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'unit',
                  title: words.unit,
                  names: true,
                  cell: (unit) => (
                    <span className={`unit-at-depth-${Math.min(unit.depth, 6)}`}>
                      {unit.name}
                      {unit.openedOn !== null && <span className="quiet"> {words.opened(unit.openedOn)}</span>}
                      {unit.closedOn !== null && <span className="quiet"> {words.closed(unit.closedOn)}</span>}
                    </span>
                  ),
                },
                { key: 'code', title: words.code, whole: true, cell: ({ code }) => code },
                { key: 'kind', title: words.unitKind, cell: ({ kind }) => official(kind) },
                { key: 'people', title: words.people, figure: true, cell: ({ people }) => formatCount(people) },
                ...(manages
                  ? [
                      {
                        key: 'act',
                        title: words.act,
                        cell: (unit: TreeUnit) => (
                          <button type="button" className="link-button no-print" aria-label={words.actOf(unit.name)} onClick={() => setActing(unit)}>
                            {words.record}
                          </button>
                        ),
                      },
                    ]
                  : []),
              ]}
            />
          )
        }
      </Loaded>
      <UnitActPlans manages={manages} mayRecord={(unitId) => manages && unitOf(unitId) !== undefined} onRecord={(unitId) => setActing(unitOf(unitId))} />
      <UnitActsList manages={manages} />
      {acting && tree.data && <UnitActDialog unit={acting} today={tree.data.on} onClose={() => setActing(undefined)} />}
    </Page>
  );
}
