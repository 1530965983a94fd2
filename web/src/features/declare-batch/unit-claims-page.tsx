import { createLazyRoute, Link } from '@tanstack/react-router';
import { behind } from '../../app/behind';
import { useTrainingYear } from '../../app/session';
import { FIRST_PAGE } from '../../pieces/data-list/paging';
import { EmptyState } from '../../pieces/empty-state';
import { Page } from '../../pieces/page';
import { claimTerms } from '../../words/claim-terms';
import { useWords } from '../../words/language';
import { YearDue } from '../annual/year-due';
import { ClaimsList } from '../my-claims/claims-list';
import { batchWords } from './batch-words';

export const Route = createLazyRoute('/signed-in/unit-claims')({ component: behind('claims.declare-batch', UnitClaimsPage) });

/** What the unit declared for its people. */
function UnitClaimsPage() {
  const words = useWords(batchWords);
  const terms = useWords(claimTerms);
  const year = useTrainingYear();
  const { state } = Route.useSearch();
  const navigate = Route.useNavigate();
  const declare = (
    <Link to="/unit-claims/new" search={({ year: kept }) => ({ year: kept, category: undefined })} className="button primary">
      {words.declare}
    </Link>
  );
  return (
    <Page title={words.title} under={words.under} action={declare}>
      <YearDue year={year} of={['collecting']} />
      <ClaimsList
        title={words.title}
        filter={{ which: 'declared', year }}
        state={state}
        onState={(part) => void navigate({ search: (kept) => ({ ...kept, state: part, ...FIRST_PAGE }), replace: true })}
        naming={[
          { key: 'person', title: terms.person, names: true, cell: ({ personName, unitName }) => <>{personName} <span className="quiet">{unitName}</span></> },
          { key: 'title', title: terms.title, cell: ({ title, batchNo }) => (batchNo === null ? title : <Link to="/unit-claims/$batchNo" params={{ batchNo }}>{title || words.untitled}</Link>) },
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
