import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { DECISION_KINDS, DECISION_STATES, type DecisionFilter, decisionsQuery, decisionsWorkbook } from '../../api/decisions';
import { behind } from '../../app/behind';
import { mayExportPeople } from '../../app/rooms';
import { useSession, useTrainingYear } from '../../app/session';
import { DataList } from '../../pieces/data-list/data-list';
import { FIRST_PAGE, usePaging } from '../../pieces/data-list/paging';
import { EmptyState } from '../../pieces/empty-state';
import { ChoiceFilter, Filters, TextFilter } from '../../pieces/filters';
import { NothingFound } from '../../pieces/nothing-found';
import { Page } from '../../pieces/page';
import { formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { DecisionStateTag } from './decision-state-tag';
import { decisionKinds, decisionStates, decisionWords } from './decision-words';

export const Route = createLazyRoute('/signed-in/year-decisions')({ component: behind('decisions.read', DecisionsPage) });

function DecisionsPage() {
  const words = useWords(decisionWords);
  const kinds = useWords(decisionKinds);
  const states = useWords(decisionStates);
  const year = useTrainingYear();
  const navigate = Route.useNavigate();
  const { q, decisionKind, decisionState } = Route.useSearch();
  const filter: DecisionFilter = { year, q, kind: decisionKind, state: decisionState };
  const paging = usePaging();
  const list = useQuery({ ...decisionsQuery(filter, paging.cursor), placeholderData: keepPreviousData });
  const change = (part: { q?: string | undefined; decisionKind?: typeof decisionKind; decisionState?: typeof decisionState }) => void navigate({ search: (kept) => ({ ...kept, ...part, ...FIRST_PAGE }), replace: true });
  const filtered = [q, decisionKind, decisionState].some((value) => value !== undefined);
  const clear = () => change({ q: undefined, decisionKind: undefined, decisionState: undefined });
  const session = useSession();
  const proposes = session.permissions.includes('decisions.propose');
  return (
    <Page
      title={words.title}
      under={words.lead}
      action={
        proposes && (
          <Link to="/year-decisions/new" className="button primary">
            {words.new}
          </Link>
        )
      }
    >
      <p className="no-print">
        <Link to="/people" search={{ flag: 'rank_changed' }}>
          {words.rankChanged}
        </Link>
      </p>
      <Filters onClear={filtered ? clear : undefined}>
        <TextFilter label={words.search} example={words.searchExample} value={q} onValue={(value) => change({ q: value })} />
        <ChoiceFilter label={words.state} value={decisionState} options={DECISION_STATES.map((value) => ({ value, label: states[value] }))} onValue={(value) => change({ decisionState: value })} />
        <ChoiceFilter label={words.kind} value={decisionKind} options={DECISION_KINDS.map((value) => ({ value, label: kinds[value] }))} onValue={(value) => change({ decisionKind: value })} />
      </Filters>
      <DataList
        title={words.title}
        list={list}
        paging={paging}
        exportHref={mayExportPeople(session) ? decisionsWorkbook(filter) : undefined}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'person',
            title: words.person,
            names: true,
            cell: (row) => (
              <Link to="/year-decisions/$decisionId" params={{ decisionId: row.id }}>
                {row.personName}
              </Link>
            ),
          },
          { key: 'unit', title: words.unit, cell: (row) => row.unitName },
          { key: 'kind', title: words.kind, cell: (row) => (row.revokesId === null ? kinds[row.content.kind] : words.revocation(row.revokesId)) },
          { key: 'state', title: words.state, whole: true, cell: (row) => <DecisionStateTag state={row.state} /> },
          { key: 'reason', title: words.reason, cell: (row) => row.reason },
          { key: 'documentNo', title: words.documentNo, cell: (row) => row.documentNo },
          { key: 'proposed', title: words.proposed, cell: (row) => `${row.proposedByName} ${formatInstant(row.proposedAt)}` },
        ]}
        empty={
          filtered ? <NothingFound title={words.noneFiltered} why={words.noneFilteredWhy} onClear={clear} /> : <EmptyState title={words.none} why={words.noneWhy} />
        }
      />
    </Page>
  );
}
