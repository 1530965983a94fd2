import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type EnactmentState, enactmentsQuery, enactmentsWorkbook, withdrawEnactment } from '../../../api/policy-drafts';
import { useSession } from '../../../app/session';
import { CardTable } from '../../../pieces/card-table';
import { EmptyState } from '../../../pieces/empty-state';
import { Loaded } from '../../../pieces/loaded';
import { useNotice } from '../../../pieces/notice';
import { ReasonDialog } from '../../../pieces/reason-dialog';
import { useWords } from '../../../words/language';
import { EnactDialog } from './enact-dialog';
import { enactmentStates, enactmentWords } from './enactment-words';

const KINDS: Readonly<Record<EnactmentState, string>> = { scheduled: 'warning', in_force: 'success', superseded: 'neutral', withdrawn: 'neutral', lapsed: 'error' };

/** Which version was decided for which year, newest first. */
export function EnactmentList() {
  const words = useWords(enactmentWords);
  const states = useWords(enactmentStates);
  const queries = useQueryClient();
  const tell = useNotice();
  const [open, setOpen] = useState<'enact' | number>();
  const decides = useSession().permissions.includes('policies.confirm');
  const withdrawing = useMutation({
    mutationFn: (reason: string) => withdrawEnactment(Number(open), reason),
    onSuccess: (after) => {
      queries.setQueryData(enactmentsQuery.queryKey, after);
      setOpen(undefined);
      tell(words.withdrawDone);
    },
  });
  return (
    <div className="stack">
      {decides && (
        <div className="button-row no-print">
          <button type="button" className="button" onClick={() => setOpen('enact')}>
            {words.enact}
          </button>
        </div>
      )}
      <Loaded query={useQuery(enactmentsQuery)}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={words.none} why={words.noneWhy} />
          ) : (
            <CardTable
              title={words.title}
              exportHref={enactmentsWorkbook}
              rows={items}
              rowKey={(row) => row.id}
              columns={[
                { key: 'policy', title: words.policy, names: true, cell: (row) => row.policy },
                { key: 'year', title: words.year, cell: (row) => String(row.year) },
                { key: 'effectiveOn', title: words.effectiveOn, whole: true, cell: (row) => row.effectiveOn },
                { key: 'state', title: words.state, cell: (row) => <span className={`tag ${KINDS[row.state]}`}>{states[row.state]}</span> },
                { key: 'documentNo', title: words.documentNo, cell: (row) => row.documentNo },
                { key: 'reason', title: words.reason, cell: (row) => [row.reason, row.endNote].filter(Boolean).join(' · ') },
                { key: 'decided', title: words.decided, cell: (row) => row.decidedByName },
                ...(items.some(({ mayWithdraw }) => mayWithdraw)
                  ? [
                      {
                        key: 'withdraw',
                        title: words.withdraw,
                        cell: (row: (typeof items)[number]) =>
                          row.mayWithdraw && (
                            <button type="button" className="link-button" onClick={() => setOpen(row.id)} aria-label={`${words.withdraw} ${row.policy} ${row.year}`}>
                              {words.withdraw}
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
      {open === 'enact' && <EnactDialog onClose={() => setOpen(undefined)} />}
      {typeof open === 'number' && <ReasonDialog about={open} title={words.withdraw} what={words.withdrawWhat} effect={words.withdrawEffect} acting={withdrawing} onClose={() => setOpen(undefined)} />}
    </div>
  );
}
