import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { CLAIM_STATES, claimsQuery } from '../../api/claims';
import { behind } from '../../app/behind';
import { useTrainingYear } from '../../app/session';
import { ClaimStateTag } from '../../pieces/claim-state-tag';
import { DataList } from '../../pieces/data-list/data-list';
import { FIRST_PAGE, usePaging } from '../../pieces/data-list/paging';
import { EmptyState } from '../../pieces/empty-state';
import { ChoiceFilter, Filters } from '../../pieces/filters';
import { Page } from '../../pieces/page';
import { claimTerms } from '../../words/claim-terms';
import { formatInstant } from '../../words/format';
import { useText, useWords } from '../../words/language';
import { useAmount } from '../../words/use-amount';
import { batchWords } from './batch-words';

export const Route = createLazyRoute('/signed-in/unit-claims')({ component: behind('claims.declare-batch', UnitClaimsPage) });

/** What the unit declared for its people. */
function UnitClaimsPage() {
  const words = useWords(batchWords);
  const terms = useWords(claimTerms);
  const text = useText();
  const amount = useAmount();
  const year = useTrainingYear();
  const { state } = Route.useSearch();
  const navigate = Route.useNavigate();
  const paging = usePaging();
  const list = useQuery({ ...claimsQuery({ which: 'declared', year, state }, paging.cursor), placeholderData: keepPreviousData });
  const only = (part: typeof state) => void navigate({ search: (kept) => ({ ...kept, state: part, ...FIRST_PAGE }), replace: true });
  const declare = (
    <Link to="/unit-claims/new" search={({ year: kept }) => ({ year: kept, category: undefined })} className="button primary">
      {words.declare}
    </Link>
  );
  return (
    <Page title={words.title} under={words.under} action={declare}>
      <Filters onClear={state ? () => only(undefined) : undefined}>
        <ChoiceFilter label={terms.state} value={state} options={CLAIM_STATES.map((value) => ({ value, label: terms[value] }))} onValue={only} />
      </Filters>
      <DataList
        title={words.title}
        list={list}
        paging={paging}
        rowKey={({ id }) => id}
        columns={[
          { key: 'person', title: terms.person, names: true, cell: ({ personName, unitName }) => <>{personName} <span className="quiet">{unitName}</span></> },
          { key: 'title', title: terms.title, cell: ({ title }) => title },
          { key: 'category', title: terms.category, cell: ({ categoryTitle }) => text(categoryTitle) },
          { key: 'days', title: terms.days, whole: true, cell: ({ endsOn }) => endsOn ?? '—' },
          { key: 'quantity', title: terms.quantity, figure: true, cell: ({ quantityHundredths, unitTitle }) => (quantityHundredths === null ? '—' : amount(quantityHundredths, unitTitle)) },
          { key: 'evidence', title: terms.evidence, cell: ({ evidenceCount }) => terms.files(evidenceCount) },
          {
            key: 'state',
            title: terms.state,
            cell: ({ state: standing, submittedAt }) => (
              <>
                <ClaimStateTag state={standing} /> {submittedAt && <span className="quiet whole">{formatInstant(submittedAt)}</span>}
              </>
            ),
          },
        ]}
        empty={<EmptyState title={words.none} why={words.noneWhy}>{declare}</EmptyState>}
      />
    </Page>
  );
}
