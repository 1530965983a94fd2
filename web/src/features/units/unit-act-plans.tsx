import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type UnitActPlan, unitActPlansQuery, withdrawPlan, unitActPlansWorkbook } from '../../api/unit-acts';
import { CardTable } from '../../pieces/card-table';
import { Loaded } from '../../pieces/loaded';
import { ReasonDialog } from '../../pieces/reason-dialog';
import { useAct } from '../../pieces/use-act';
import { formatInstant } from '../../words/format';
import { useText, useWords } from '../../words/language';
import { unitActKinds, unitWords } from './unit-words';

interface PlansProps {
  readonly manages: boolean;
  /** Of a unit that stands today. */
  readonly mayRecord: (unitId: number) => boolean;
  readonly onRecord: (unitId: number) => void;
}

/** Changes decided for a day to come, and those that lapsed or were withdrawn; nothing where there is none. */
export function UnitActPlans({ manages, mayRecord, onRecord }: PlansProps) {
  const words = useWords(unitWords);
  const kinds = useWords(unitActKinds);
  const text = useText();
  const query = useQuery(unitActPlansQuery);
  const [withdrawing, setWithdrawing] = useState<UnitActPlan>();
  const stateOf = ({ state, noteZh, noteEn, endedByName }: UnitActPlan) => {
    if (state === 'withdrawn') return words.withdrawn(endedByName, noteZh);
    return state === 'lapsed' ? words.lapsed(text({ zh: noteZh, en: noteEn })) : words.planned;
  };
  return (
    <>
      <Loaded query={query} lines={2}>
        {({ items }) =>
          items.length > 0 && (
            <CardTable
              title={words.plans}
              exportHref={unitActPlansWorkbook}
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                { key: 'unit', title: words.unit, names: true, cell: ({ unitName }) => unitName },
                { key: 'kind', title: words.kind, cell: ({ kind }) => kinds[kind] },
                { key: 'after', title: words.after, cell: ({ nameAfter, mergedNames }) => (mergedNames.length > 0 ? words.takesIn(nameAfter, mergedNames) : nameAfter || '—') },
                { key: 'on', title: words.from, whole: true, cell: ({ on }) => on },
                { key: 'state', title: words.state, cell: stateOf },
                { key: 'paper', title: words.paper, cell: ({ documentNo, reason }) => `${documentNo} · ${reason}` },
                {
                  key: 'recorded',
                  title: words.recorded,
                  cell: (row) => (
                    <>
                      {row.authorName} {formatInstant(row.at)}{' '}
                      {row.state === 'lapsed' && mayRecord(row.unitId) && (
                        <button type="button" className="link-button no-print" aria-label={words.actOf(row.unitName)} onClick={() => onRecord(row.unitId)}>
                          {words.recordAgain}
                        </button>
                      )}
                      {manages && row.state === 'planned' && (
                        <button type="button" className="link-button no-print" aria-label={words.withdrawOf(kinds[row.kind], row.unitName)} onClick={() => setWithdrawing(row)}>
                          {words.withdraw}
                        </button>
                      )}
                    </>
                  ),
                },
              ]}
            />
          )
        }
      </Loaded>
      {withdrawing && <WithdrawDialog plan={withdrawing} onClose={() => setWithdrawing(undefined)} />}
    </>
  );
}

function WithdrawDialog({ plan, onClose }: { readonly plan: UnitActPlan; readonly onClose: () => void }) {
  const words = useWords(unitWords);
  const kinds = useWords(unitActKinds);
  const acting = useAct((reason: string) => withdrawPlan(plan.id, reason), { done: words.withdrawDone, changes: [unitActPlansQuery.queryKey], onDone: onClose });
  return <ReasonDialog title={words.withdrawOf(kinds[plan.kind], plan.unitName)} what={words.withdrawWhat(plan.on)} effect={words.withdrawEffect} about={plan.id} most={280} acting={acting} onClose={onClose} />;
}
