import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { CLAIM_STATES, claimsQuery } from '../../api/claims';
import { behind } from '../../app/behind';
import { useSession, useTrainingYear } from '../../app/session';
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
import { myClaimsWords } from './my-claims-words';

export const Route = createLazyRoute('/signed-in/my-claims')({ component: behind('claims.declare', MyClaimsPage) });

function MyClaimsPage() {
  const words = useWords(myClaimsWords);
  const terms = useWords(claimTerms);
  const text = useText();
  const amount = useAmount();
  const year = useTrainingYear();
  const { account } = useSession();
  const { state } = Route.useSearch();
  const navigate = Route.useNavigate();
  const paging = usePaging();
  const list = useQuery({ ...claimsQuery({ which: 'mine', year, state }, paging.cursor), placeholderData: keepPreviousData });
  const only = (part: typeof state) => void navigate({ search: (kept) => ({ ...kept, state: part, ...FIRST_PAGE }), replace: true });
  const declare = (
    <Link to="/declare" search={({ year: kept }) => ({ year: kept, category: undefined })} className="button primary">
      {words.declare}
    </Link>
  );
  return (
    <Page title={words.title} under={account.displayName} action={declare}>
      <Filters onClear={state ? () => only(undefined) : undefined}>
        <ChoiceFilter label={terms.state} value={state} options={CLAIM_STATES.map((value) => ({ value, label: terms[value] }))} onValue={only} />
      </Filters>
      <DataList
        title={words.title}
        list={list}
        paging={paging}
        rowKey={({ id }) => id}
        columns={[
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
          { key: 'category', title: terms.category, cell: ({ categoryTitle }) => text(categoryTitle) },
          { key: 'days', title: terms.days, whole: true, cell: ({ endsOn }) => endsOn ?? '—' },
          { key: 'quantity', title: terms.quantity, figure: true, cell: ({ quantityHundredths, unitTitle }) => (quantityHundredths === null ? '—' : amount(quantityHundredths, unitTitle)) },
          { key: 'evidence', title: terms.evidence, cell: ({ evidenceCount }) => terms.files(evidenceCount) },
          {
            key: 'state',
            title: terms.state,
            cell: ({ state: standing, waitingSince }) => (
              <>
                <ClaimStateTag state={standing} /> {waitingSince && <span className="quiet whole">{formatInstant(waitingSince)}</span>}
              </>
            ),
          },
        ]}
        empty={
          state ? (
            <EmptyState title={words.noneOfThese} why={words.noneOfTheseWhy}>
              <button type="button" className="button" onClick={() => only(undefined)}>
                {terms.state}
              </button>
            </EmptyState>
          ) : (
            <EmptyState title={words.none} why={words.noneWhy}>
              {declare}
            </EmptyState>
          )
        }
      />
    </Page>
  );
}
