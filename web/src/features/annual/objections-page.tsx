import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { OBJECTION_STATES, objectionPaper, objectionsQuery, objectionsWorkbook } from '../../api/objections';
import { behind } from '../../app/behind';
import { mayExportPeople } from '../../app/rooms';
import { useSession } from '../../app/session';
import { DataList } from '../../pieces/data-list/data-list';
import { FIRST_PAGE, usePaging } from '../../pieces/data-list/paging';
import { DownloadLink } from '../../pieces/download-link';
import { EmptyState } from '../../pieces/empty-state';
import { ChoiceFilter, Filters } from '../../pieces/filters';
import { NothingFound } from '../../pieces/nothing-found';
import { Page } from '../../pieces/page';
import { formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { marks } from '../../words/marks';
import { annualWords } from './annual-words';
import { ObjectionActs } from './objection-acts';
import { objectionsWords } from './objections-words';
import { objectionStates } from './publicity-words';
import { YearDue } from './year-due';

export const Route = createLazyRoute('/signed-in/annual/$year/objections')({ component: behind('assessment.read', ObjectionsPage) });

function ObjectionsPage() {
  const words = useWords(objectionsWords);
  const mark = useWords(marks);
  const states = useWords(objectionStates);
  const annual = useWords(annualWords);
  const { year } = Route.useParams();
  const { objectionState } = Route.useSearch();
  const navigate = Route.useNavigate();
  const session = useSession();
  // Whoever objects sees their own objections and no others.
  const mayExport = mayExportPeople(session) || session.permissions.includes('objections.raise');
  const paging = usePaging();
  const list = useQuery({ ...objectionsQuery({ year, state: objectionState }, paging.cursor), placeholderData: keepPreviousData });
  const change = (value: typeof objectionState) => void navigate({ search: (kept) => ({ ...kept, objectionState: value, ...FIRST_PAGE }), replace: true });
  return (
    <Page path={[{ name: annual.room, to: '/annual' }, { name: annual.title(year) }]} title={words.title} under={words.lead}>
      <YearDue year={year} of={['publicity', 'recheck']} />
      <Filters onClear={objectionState === undefined ? undefined : () => change(undefined)}>
        <ChoiceFilter label={words.state} value={objectionState} options={OBJECTION_STATES.map((value) => ({ value, label: states[value] }))} onValue={change} />
      </Filters>
      <DataList
        title={words.title}
        list={list}
        paging={paging}
        exportHref={mayExport ? objectionsWorkbook({ year, state: objectionState }) : undefined}
        rowKey={({ id }) => id}
        columns={[
          { key: 'person', title: words.person, names: true, cell: ({ personId, personName }) => <Link to="/people/$personId" params={{ personId }} search={{ year }}>{personName}</Link> },
          { key: 'unit', title: words.unit, cell: ({ unitName }) => unitName },
          { key: 'state', title: words.state, whole: true, cell: ({ state }) => states[state] },
          { key: 'body', title: words.body, cell: ({ body }) => body },
          { key: 'file', title: words.file, cell: ({ id, fileName }) => (fileName === '' ? '—' : <DownloadLink className="link" href={objectionPaper(id)}>{fileName}</DownloadLink>) },
          { key: 'raisedAt', title: words.raisedAt, cell: ({ raisedAt }) => formatInstant(raisedAt) },
          {
            key: 'proposal',
            title: words.proposal,
            cell: ({ outcome, proposalReason, proposedByName, corrected }) =>
              outcome === null ? '—' : <>{mark.titled(words[outcome], proposalReason)} <span className="quiet">{proposedByName}{outcome === 'upheld' && ` ${corrected ? words.corrected : words.notCorrected}`}</span></>,
          },
          { key: 'decision', title: words.decision, cell: ({ decidedByName, decidedAt, decisionNote }) => (decidedAt === null ? '—' : [decidedByName, formatInstant(decidedAt), decisionNote].join(' ')) },
          { key: 'act', title: words.act, cell: (objection) => <ObjectionActs objection={objection} /> },
        ]}
        empty={objectionState === undefined ? <EmptyState title={words.none} why={words.noneWhy} /> : <NothingFound title={words.noneFiltered} why={words.noneFilteredWhy} onClear={() => change(undefined)} />}
      />
    </Page>
  );
}
