import { createLazyRoute, Link } from '@tanstack/react-router';
import { behind } from '../../app/behind';
import { useSession, useTrainingYear } from '../../app/session';
import { FIRST_PAGE } from '../../pieces/data-list/paging';
import { EmptyState } from '../../pieces/empty-state';
import { Page } from '../../pieces/page';
import { claimTerms } from '../../words/claim-terms';
import { useWords } from '../../words/language';
import { YearDue } from '../annual/year-due';
import { ClaimsList } from './claims-list';
import { myClaimsWords } from './my-claims-words';

export const Route = createLazyRoute('/signed-in/my-claims')({ component: behind('claims.declare', MyClaimsPage) });

function MyClaimsPage() {
  const words = useWords(myClaimsWords);
  const terms = useWords(claimTerms);
  const year = useTrainingYear();
  const { account } = useSession();
  const { state } = Route.useSearch();
  const navigate = Route.useNavigate();
  const declare = (
    <Link to="/declare" search={({ year: kept }) => ({ year: kept, category: undefined, filing: undefined })} className="button primary">
      {words.declare}
    </Link>
  );
  return (
    <Page title={words.title} under={account.displayName} action={declare}>
      <YearDue year={year} of={['collecting']} />
      <p className="no-print">
        <Link to="/my-filings">{words.filings}</Link>
      </p>
      <ClaimsList
        title={words.title}
        filter={{ which: 'mine', year }}
        state={state}
        onState={(part) => void navigate({ search: (kept) => ({ ...kept, state: part, ...FIRST_PAGE }), replace: true })}
        naming={[
          {
            key: 'title',
            title: terms.title,
            names: true,
            cell: ({ id, title }) => (
              <Link to="/my-claims/$claimId" params={{ claimId: id }}>
                {title || words.untitled}
              </Link>
            ),
          },
        ]}
        empty={
          <EmptyState title={words.none} why={words.noneWhy}>
            {declare}
          </EmptyState>
        }
      />
    </Page>
  );
}
