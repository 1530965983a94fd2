import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { appraisalQuery } from '../../api/annual';
import { behind } from '../../app/behind';
import { DataList } from '../../pieces/data-list/data-list';
import { FIRST_PAGE, usePaging } from '../../pieces/data-list/paging';
import { EmptyState } from '../../pieces/empty-state';
import { ChoiceFilter, Filters } from '../../pieces/filters';
import { Page } from '../../pieces/page';
import { useWords } from '../../words/language';
import { useOfficialWord } from '../../words/use-official-word';
import { Standing } from '../people/standing';
import { AdviceList } from './advice-list';
import { annualWords } from './annual-words';
import { AppraisalExport } from './appraisal-export';
import { appraisalWords } from './appraisal-words';
import { YearDue } from './year-due';

export const Route = createLazyRoute('/signed-in/annual/$year/appraisal')({ component: behind('assessment.read', AnnualAppraisalPage) });

function AnnualAppraisalPage() {
  const words = useWords(appraisalWords);
  const annual = useWords(annualWords);
  const official = useOfficialWord();
  const { year } = Route.useParams();
  const { undecided } = Route.useSearch();
  const navigate = Route.useNavigate();
  const paging = usePaging();
  const list = useQuery({ ...appraisalQuery(year, undecided, paging.cursor), placeholderData: keepPreviousData });
  const change = (value: true | undefined) => void navigate({ search: (kept) => ({ ...kept, undecided: value, ...FIRST_PAGE }), replace: true });
  const mayDecide = list.data?.mayDecide ?? false;
  return (
    <Page path={[{ name: annual.room, to: '/annual' }, { name: annual.title(year) }]} title={words.title} under={words.lead}>
      <YearDue year={year} of={['sealed']} />
      <AppraisalExport year={year} />
      <Filters onClear={undecided ? () => change(undefined) : undefined}>
        <ChoiceFilter label={words.onlyUndecided} value={undecided ? 'undecided' : undefined} options={[{ value: 'undecided', label: words.undecided }]} onValue={(value) => change(value === undefined ? undefined : true)} />
      </Filters>
      <DataList
        title={words.list}
        list={list}
        paging={paging}
        rowKey={({ personId }) => personId}
        columns={[
          { key: 'name', title: words.name, names: true, cell: ({ personId, name }) => <Link to="/people/$personId" params={{ personId }} search={{ year }}>{name}</Link> },
          { key: 'unit', title: words.unit, cell: ({ unitName }) => unitName },
          { key: 'rank', title: words.rank, cell: ({ post, rank }) => official(rank) || official(post) || '—' },
          { key: 'verdict', title: words.verdict, whole: true, cell: ({ verdict }) => <Standing row={{ verdict, unmet: [] }} /> },
          { key: 'advice', title: words.advice, cell: (person) => <AdviceList year={year} person={person} mayDecide={mayDecide} /> },
        ]}
        empty={<EmptyState title={words.none} why={words.noneWhy} />}
      />
    </Page>
  );
}
