import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { type Filing, filingsQuery, filingsWorkbook } from '../../api/claims';
import { behind } from '../../app/behind';
import { mayExportPeople } from '../../app/rooms';
import { useSession } from '../../app/session';
import { DataList } from '../../pieces/data-list/data-list';
import { EmptyState } from '../../pieces/empty-state';
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
  const list = useQuery(filingsQuery({}));
  const nameOf = useFilingCategories();
  const file = session.permissions.includes('claims.declare-batch') && (
    <Link to="/claim-filings/new" className="button primary">
      {words.file}
    </Link>
  );
  return (
    <Page title={words.title} under={words.under} action={file}>
      <DataList<Filing>
        title={words.title}
        list={list}
        exportHref={mayExportPeople(session) ? filingsWorkbook : undefined}
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
        empty={<EmptyState title={words.none} why={words.noneWhy}>{file}</EmptyState>}
      />
    </Page>
  );
}
