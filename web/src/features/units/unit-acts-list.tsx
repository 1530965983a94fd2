import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type UnitAct, undoUnitAct, unitActsQuery, unitActsWorkbook } from '../../api/unit-acts';
import { DataList } from '../../pieces/data-list/data-list';
import { usePaging } from '../../pieces/data-list/paging';
import { EmptyState } from '../../pieces/empty-state';
import { ReasonDialog } from '../../pieces/reason-dialog';
import { useAct } from '../../pieces/use-act';
import { formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { unitActKinds, unitWords } from './unit-words';

/** What happened to units, the latest first; while people are carried over the list keeps itself fresh. */
export function UnitActsList({ manages }: { readonly manages: boolean }) {
  const words = useWords(unitWords);
  const kinds = useWords(unitActKinds);
  const paging = usePaging();
  const list = useQuery({ ...unitActsQuery(paging.cursor), placeholderData: keepPreviousData });
  const [undoing, setUndoing] = useState<UnitAct>();
  const progress = (act: UnitAct) => {
    if (act.state === 'carrying') return words.carried(act.carried, act.people);
    if (act.state === 'undoing') return words.returning(act.carried);
    return act.state === 'undone' ? words.undone(act.undoneByName, act.undoneReason) : words.done(act.people);
  };
  return (
    <>
      <DataList
        title={words.acts}
        list={list}
        paging={paging}
        exportHref={unitActsWorkbook}
        rowKey={(row) => row.id}
        columns={[
          { key: 'before', title: words.before, names: true, cell: (row) => row.nameBefore || '—' },
          { key: 'kind', title: words.kind, cell: (row) => kinds[row.kind] },
          { key: 'after', title: words.after, cell: (row) => row.nameAfter || '—' },
          { key: 'on', title: words.from, whole: true, cell: (row) => row.on },
          { key: 'progress', title: words.progress, cell: progress },
          { key: 'paper', title: words.paper, cell: (row) => `${row.documentNo} · ${row.reason}` },
          {
            key: 'recorded',
            title: words.recorded,
            cell: (row) => (
              <>
                {row.authorName} {formatInstant(row.at)}{' '}
                {manages && row.mayUndo && (
                  <button type="button" className="link-button no-print" aria-label={words.undoOf(kinds[row.kind], row.nameBefore || row.nameAfter)} onClick={() => setUndoing(row)}>
                    {words.undo}
                  </button>
                )}
              </>
            ),
          },
        ]}
        empty={<EmptyState title={words.noActs} why={words.noActsWhy} />}
      />
      {undoing && <UndoDialog act={undoing} onClose={() => setUndoing(undefined)} />}
    </>
  );
}

const CHANGED_BY_AN_ACT = [['unit-acts'], ['unit-tree'], ['units'], ['people'], ['moves'], ['overview']];

function UndoDialog({ act, onClose }: { readonly act: UnitAct; readonly onClose: () => void }) {
  const words = useWords(unitWords);
  const kinds = useWords(unitActKinds);
  const acting = useAct((reason: string) => undoUnitAct(act.id, reason), { done: words.undoDone, changes: CHANGED_BY_AN_ACT, onDone: onClose });
  return <ReasonDialog title={words.undoOf(kinds[act.kind], act.nameBefore || act.nameAfter)} what={words.undoWhat} effect={words.undoEffect(act.people)} about={act.id} most={280} acting={acting} onClose={onClose} />;
}
