import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { COMPLAINT_KINDS, COMPLAINT_STATES, complaintsQuery, complaintsWorkbook } from '../../api/complaints';
import { behind } from '../../app/behind';
import { DataList } from '../../pieces/data-list/data-list';
import { FIRST_PAGE, usePaging } from '../../pieces/data-list/paging';
import { EmptyState } from '../../pieces/empty-state';
import { ChoiceFilter, Filters } from '../../pieces/filters';
import { Page } from '../../pieces/page';
import { formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { ComplaintStateTag } from './complaint-state-tag';
import { complaintKinds, complaintStates, complaintWords } from './complaint-words';

export const Route = createLazyRoute('/signed-in/complaints-to-answer')({ component: behind('complaints.answer', ComplaintsToAnswerPage) });

function ComplaintsToAnswerPage() {
  const words = useWords(complaintWords);
  const kinds = useWords(complaintKinds);
  const states = useWords(complaintStates);
  const { complaintKind, complaintState } = Route.useSearch();
  const navigate = Route.useNavigate();
  const filter = { kind: complaintKind, state: complaintState };
  const paging = usePaging();
  const list = useQuery({ ...complaintsQuery(filter, paging.cursor), placeholderData: keepPreviousData });
  const change = (part: { complaintKind?: typeof complaintKind; complaintState?: typeof complaintState }) => void navigate({ search: (kept) => ({ ...kept, ...part, ...FIRST_PAGE }), replace: true });
  const filtered = complaintKind !== undefined || complaintState !== undefined;
  const clear = () => change({ complaintKind: undefined, complaintState: undefined });
  return (
    <Page title={words.queue} under={words.queueLead}>
      <Filters onClear={filtered ? clear : undefined}>
        <ChoiceFilter label={words.state} value={complaintState} options={COMPLAINT_STATES.map((value) => ({ value, label: states[value] }))} onValue={(value) => change({ complaintState: value })} />
        <ChoiceFilter label={words.kind} value={complaintKind} options={COMPLAINT_KINDS.map((value) => ({ value, label: kinds[value] }))} onValue={(value) => change({ complaintKind: value })} />
      </Filters>
      <DataList
        title={words.queue}
        list={list}
        paging={paging}
        exportHref={complaintsWorkbook(filter)}
        rowKey={({ id }) => id}
        columns={[
          { key: 'one', title: words.kind, names: true, cell: ({ id, kind }) => <Link to="/complaints/$complaintId" params={{ complaintId: id }}>{words.one(kinds[kind], id)}</Link> },
          { key: 'body', title: words.body, cell: ({ body }) => body },
          { key: 'author', title: words.author, cell: ({ authorName, unitName }) => [authorName, unitName].filter(Boolean).join(' · ') },
          { key: 'state', title: words.state, whole: true, cell: ({ state }) => <ComplaintStateTag state={state} /> },
          { key: 'filedAt', title: words.filedAt, whole: true, cell: ({ filedAt }) => formatInstant(filedAt) },
        ]}
        empty={filtered ? <EmptyState title={words.noneFound} why={words.noneFoundWhy} /> : <EmptyState title={words.noneWaiting} why={words.noneWaitingWhy} />}
      />
    </Page>
  );
}
