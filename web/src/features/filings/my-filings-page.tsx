import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { type Filing, filingsQuery } from '../../api/claims';
import { behind } from '../../app/behind';
import { DataList } from '../../pieces/data-list/data-list';
import { EmptyState } from '../../pieces/empty-state';
import { Page } from '../../pieces/page';
import { useWords } from '../../words/language';
import { filingColumns } from './filing-columns';
import { FilingStanding } from './filing-standing';
import { filingWords } from './filing-words';
import { useFilingCategories } from './use-filing-categories';
import { WithdrawFiling } from './withdraw-filing';

export const Route = createLazyRoute('/signed-in/my-filings')({ component: behind('claims.declare', MyFilingsPage) });

function MyFilingsPage() {
  const words = useWords(filingWords);
  const list = useQuery(filingsQuery({ mine: 'yes' }));
  const nameOf = useFilingCategories();
  const file = (
    <Link to="/my-filings/new" className="button primary">
      {words.file}
    </Link>
  );
  return (
    <Page path={[{ name: words.myClaims, to: '/my-claims' }]} title={words.mine} under={words.mineLead} action={file}>
      <DataList<Filing>
        title={words.mine}
        list={list}
        rowKey={({ id }) => id}
        columns={[
          ...filingColumns(words, nameOf),
          {
            key: 'state',
            title: words.state,
            cell: (filing) => (
              <>
                <FilingStanding filing={filing} />
                <Next filing={filing} />
              </>
            ),
          },
        ]}
        empty={
          <EmptyState title={words.none} why={words.mineLead}>
            {file}
          </EmptyState>
        }
      />
    </Page>
  );
}

/** What one does with it now: withdraw it while it waits, declare by it once it is approved, or look at what was declared. */
function Next({ filing }: { filing: Filing }) {
  const words = useWords(filingWords);
  const { id, title, category, startsOn, state, ownClaimId, mayWithdraw } = filing;
  if (mayWithdraw) return <WithdrawFiling filing={filing} />;
  if (state !== 'approved') return null;
  if (ownClaimId !== null) {
    return (
      <Link to="/my-claims/$claimId" params={{ claimId: ownClaimId }} className="block" aria-label={`${words.seeClaim} ${title}`}>
        {words.seeClaim}
      </Link>
    );
  }
  return (
    <Link to="/declare" search={{ year: Number(startsOn.slice(0, 4)), category, filing: id }} className="block" aria-label={`${words.declareBy} ${title}`}>
      {words.declareBy}
    </Link>
  );
}
