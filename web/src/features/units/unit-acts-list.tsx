import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type UnitAct, unitActsQuery } from '../../api/unit-acts';
import { DataList } from '../../pieces/data-list/data-list';
import { usePaging } from '../../pieces/data-list/paging';
import { EmptyState } from '../../pieces/empty-state';
import { formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { unitActKinds, unitWords } from './unit-words';

/** What happened to units, the latest first; while people are carried over the list keeps itself fresh. */
export function UnitActsList() {
  const words = useWords(unitWords);
  const kinds = useWords(unitActKinds);
  const paging = usePaging();
  const list = useQuery({ ...unitActsQuery(paging.cursor), placeholderData: keepPreviousData });
  const progress = (act: UnitAct) => (act.state === 'carrying' ? words.carried(act.carried, act.people) : words.done(act.people));
  return (
    <DataList
      title={words.acts}
      list={list}
      paging={paging}
      rowKey={(row) => row.id}
      columns={[
        { key: 'before', title: words.before, names: true, cell: (row) => row.nameBefore || '—' },
        { key: 'kind', title: words.kind, cell: (row) => kinds[row.kind] },
        { key: 'after', title: words.after, cell: (row) => row.nameAfter || '—' },
        { key: 'on', title: words.from, whole: true, cell: (row) => row.on },
        { key: 'progress', title: words.progress, cell: progress },
        { key: 'paper', title: words.paper, cell: (row) => `${row.documentNo} · ${row.reason}` },
        { key: 'recorded', title: words.recorded, cell: (row) => `${row.authorName} ${formatInstant(row.at)}` },
      ]}
      empty={<EmptyState title={words.noActs} why={words.noActsWhy} />}
    />
  );
}
