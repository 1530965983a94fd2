import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { myComplaintsQuery, myComplaintsWorkbook } from '../../api/complaints';
import { DataList } from '../../pieces/data-list/data-list';
import { usePaging } from '../../pieces/data-list/paging';
import { EmptyState } from '../../pieces/empty-state';
import { Page } from '../../pieces/page';
import { Section } from '../../pieces/section';
import { formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { ComplaintForm } from './complaint-form';
import { ComplaintStateTag } from './complaint-state-tag';
import { complaintKinds, complaintWords } from './complaint-words';

export const Route = createLazyRoute('/signed-in/complaints')({ component: MyComplaintsPage });

/** 投诉建议, for everybody who is signed in: the form, and what came of what was handed in. */
function MyComplaintsPage() {
  const words = useWords(complaintWords);
  const kinds = useWords(complaintKinds);
  const { about } = Route.useSearch();
  const paging = usePaging();
  const list = useQuery({ ...myComplaintsQuery(paging.cursor), placeholderData: keepPreviousData });
  return (
    <Page title={words.title} under={words.lead}>
      <Section title={words.newOne}>
        <ComplaintForm about={about ?? ''} />
      </Section>
      <DataList
        title={words.mine}
        list={list}
        paging={paging}
        exportHref={myComplaintsWorkbook}
        rowKey={({ id }) => id}
        columns={[
          { key: 'one', title: words.kind, names: true, cell: ({ id, kind }) => <Link to="/complaints/$complaintId" params={{ complaintId: id }}>{words.one(kinds[kind], id)}</Link> },
          { key: 'body', title: words.body, cell: ({ body }) => body },
          { key: 'state', title: words.state, whole: true, cell: ({ state }) => <ComplaintStateTag state={state} /> },
          { key: 'filedAt', title: words.filedAt, whole: true, cell: ({ filedAt }) => formatInstant(filedAt) },
          { key: 'answeredAt', title: words.answeredAt, whole: true, cell: ({ answeredAt }) => (answeredAt ? formatInstant(answeredAt) : '—') },
        ]}
        empty={<EmptyState title={words.none} why={words.noneWhy} />}
      />
    </Page>
  );
}
