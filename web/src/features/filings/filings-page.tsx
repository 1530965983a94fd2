import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { type Filing, FILING_STATES, filingsQuery, filingsWorkbook } from '../../api/claims';
import { PAGE_SIZE } from '../../api/people';
import { behind } from '../../app/behind';
import { mayExportPeople } from '../../app/rooms';
import { useSession } from '../../app/session';
import { DataList } from '../../pieces/data-list/data-list';
import { FIRST_PAGE, usePaging } from '../../pieces/data-list/paging';
import { EmptyState } from '../../pieces/empty-state';
import { ChoiceFilter, Filters } from '../../pieces/filters';
import { NothingFound } from '../../pieces/nothing-found';
import { Page } from '../../pieces/page';
import { useWords } from '../../words/language';
import { DecideFiling } from './decide-filing';
import { filingColumns } from './filing-columns';
import { FilingStanding } from './filing-standing';
import { filingWords } from './filing-words';
import { useFilingCategories } from './use-filing-categories';
import { WithdrawFiling } from './withdraw-filing';

export const Route = createLazyRoute('/signed-in/claim-filings')({ component: behind('claims.read', FilingsPage) });

function FilingsPage() {
  const words = useWords(filingWords);
  const session = useSession();
  const { filingState } = Route.useSearch();
  const navigate = Route.useNavigate();
  const paging = usePaging();
  const list = useQuery({ ...filingsQuery({ state: filingState }, { cursor: paging.cursor, limit: PAGE_SIZE }), placeholderData: keepPreviousData });
  const show = (value: typeof filingState) => void navigate({ search: (kept) => ({ ...kept, filingState: value, ...FIRST_PAGE }), replace: true });
  const nameOf = useFilingCategories();
  const file = session.permissions.includes('claims.declare-batch') && (
    <Link to="/claim-filings/new" className="button primary">
      {words.file}
    </Link>
  );
  return (
    <Page title={words.title} under={words.under} action={file}>
      <Filters onClear={filingState === undefined ? undefined : () => show(undefined)}>
        <ChoiceFilter label={words.state} value={filingState} options={FILING_STATES.map((value) => ({ value, label: words[value] }))} onValue={show} />
      </Filters>
      <DataList<Filing>
        title={words.title}
        list={list}
        paging={paging}
        exportHref={mayExportPeople(session) ? filingsWorkbook({ state: filingState }) : undefined}
        rowKey={({ id }) => id}
        columns={[
          ...filingColumns(words, nameOf),
          {
            key: 'state',
            title: words.state,
            cell: (filing) => (
              <>
                <FilingStanding filing={filing} />
                {filing.mayDecide && <DecideFiling filing={filing} />}
                {filing.mayWithdraw && <WithdrawFiling filing={filing} />}
              </>
            ),
          },
        ]}
        empty={filingState === undefined ? <EmptyState title={words.none} why={words.noneWhy}>{file}</EmptyState> : <NothingFound title={words.noneFound} why={words.noneFoundWhy} onClear={() => show(undefined)} />}
      />
    </Page>
  );
}
