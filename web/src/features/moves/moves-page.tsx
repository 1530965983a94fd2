import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type Move, type MoveFilter, MOVE_KINDS, movesQuery, movesWorkbook, undoMove } from '../../api/moves';
import { behind } from '../../app/behind';
import { mayExportPeople } from '../../app/rooms';
import { useSession } from '../../app/session';
import { DataList } from '../../pieces/data-list/data-list';
import { FIRST_PAGE, usePaging } from '../../pieces/data-list/paging';
import { EmptyState } from '../../pieces/empty-state';
import { ChoiceFilter, Filters, TextFilter } from '../../pieces/filters';
import { NothingFound } from '../../pieces/nothing-found';
import { Page } from '../../pieces/page';
import { ReasonDialog } from '../../pieces/reason-dialog';
import { useAct } from '../../pieces/use-act';
import { mayImport } from '../imports/may-import';
import { formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { moveKinds, moveWords } from './move-words';
import { PlaceInWords } from './place-in-words';

export const Route = createLazyRoute('/signed-in/moves')({ component: behind('people.read', MovesPage) });

function MovesPage() {
  const words = useWords(moveWords);
  const kinds = useWords(moveKinds);
  const navigate = Route.useNavigate();
  const { q, moveKind } = Route.useSearch();
  const filter: MoveFilter = { q, kind: moveKind };
  const paging = usePaging();
  const list = useQuery({ ...movesQuery(filter, paging.cursor), placeholderData: keepPreviousData });
  const session = useSession();
  const listed = mayImport(session, 'moves');
  const [undoing, setUndoing] = useState<Move>();
  const change = (part: { q?: string | undefined; moveKind?: typeof moveKind }) => void navigate({ search: (kept) => ({ ...kept, ...part, ...FIRST_PAGE }), replace: true });
  const filtered = q !== undefined || moveKind !== undefined;
  const clear = () => change({ q: undefined, moveKind: undefined });
  return (
    <Page
      title={words.title}
      under={words.lead}
      action={
        listed && (
          <Link to="/imports/new" search={{ importKind: 'moves' }} className="button">
            {words.byList}
          </Link>
        )
      }
    >
      <Filters onClear={filtered ? clear : undefined}>
        <TextFilter label={words.search} example={words.searchExample} value={q} onValue={(value) => change({ q: value })} />
        <ChoiceFilter label={words.kind} value={moveKind} options={MOVE_KINDS.map((value) => ({ value, label: kinds[value] }))} onValue={(value) => change({ moveKind: value })} />
      </Filters>
      <DataList
        title={words.title}
        list={list}
        paging={paging}
        exportHref={mayExportPeople(session) ? movesWorkbook(filter) : undefined}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'person',
            title: words.person,
            names: true,
            cell: (row) => (
              <Link to="/people/$personId" params={{ personId: row.personId }}>
                {row.personName}
              </Link>
            ),
          },
          { key: 'kind', title: words.kind, cell: (row) => kinds[row.kind] },
          { key: 'on', title: words.on, whole: true, cell: (row) => row.on },
          { key: 'from', title: words.from, cell: (row) => <PlaceInWords place={row.from} /> },
          { key: 'to', title: words.to, cell: (row) => (row.undoneAt === null ? <PlaceInWords place={row.to} /> : words.undone(row.undoneByName, row.undoneReason)) },
          { key: 'paper', title: words.documentNo, cell: (row) => `${row.documentNo} · ${row.reason}` },
          {
            key: 'recorded',
            title: words.recorded,
            cell: (row) => (
              <>
                {row.authorName} {formatInstant(row.at)}{' '}
                {row.mayUndo && (
                  <button type="button" className="button plain no-print" onClick={() => setUndoing(row)}>
                    {words.undo}
                  </button>
                )}
              </>
            ),
          },
        ]}
        empty={
          filtered ? <NothingFound title={words.noneFiltered} why={words.noneFilteredWhy} onClear={clear} /> : <EmptyState title={words.none} why={words.noneWhy} />
        }
      />
      {undoing && <UndoDialog move={undoing} onClose={() => setUndoing(undefined)} />}
    </Page>
  );
}

function UndoDialog({ move, onClose }: { move: Move; onClose: () => void }) {
  const words = useWords(moveWords);
  const acting = useAct((reason: string) => undoMove(move.id, reason), { done: words.undoDone, changes: [['moves'], ['person'], ['people']], onDone: onClose });
  return <ReasonDialog title={`${words.undo} · ${move.personName}`} what={words.undoWhat} effect={words.undoEffect} most={300} acting={acting} onClose={onClose} />;
}
