import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { claimsQuery, reviewsWorkbook } from '../../api/claims';
import { behind } from '../../app/behind';
import { useSession, useTrainingYear } from '../../app/session';
import { ExportBar } from '../../pieces/export-bar';
import { ChoiceFilter, Filters, TextFilter } from '../../pieces/filters';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { claimTerms } from '../../words/claim-terms';
import { useWords } from '../../words/language';
import { DECIDED_STATES } from './decided-states';
import { Queue } from './queue';
import { reviewWords } from './review-words';

export const Route = createLazyRoute('/signed-in/claim-reviews')({ component: behind('claims.review', ReviewQueuePage) });

/** What waits for the caller's word, with the claim beside its evidence. */
function ReviewQueuePage() {
  const words = useWords(reviewWords);
  const terms = useWords(claimTerms);
  const year = useTrainingYear();
  const { q, claim, state } = Route.useSearch();
  const navigate = Route.useNavigate();
  const query = useQuery({ ...claimsQuery(state ? { which: 'all', state, year, search: q } : { which: 'to_review', search: q }), placeholderData: keepPreviousData });
  const mayTakeAlong = useSession().permissions.includes('people.export');
  const find = (text: string | undefined) => void navigate({ search: (kept) => ({ ...kept, q: text }), replace: true });
  const show = (part: typeof state) => void navigate({ search: (kept) => ({ ...kept, state: part }), replace: true });
  const clear = () => void navigate({ search: (kept) => ({ ...kept, q: undefined, state: undefined }), replace: true });
  const open = (id: number) => void navigate({ search: (kept) => ({ ...kept, claim: id }), replace: true });
  return (
    <Page title={words.title} under={words.under}>
      <Filters onClear={q || state ? clear : undefined}>
        <ChoiceFilter label={words.show} none={words.waiting} value={state} options={DECIDED_STATES.map((value) => ({ value, label: terms[value] }))} onValue={show} />
        <TextFilter label={words.search} example={words.searchExample} value={q} onValue={find} />
      </Filters>
      <Loaded query={query} lines={10}>
        {({ items, count, asOf }) => (
          <>
            {mayTakeAlong && items.length > 0 && <ExportBar href={reviewsWorkbook(state ? { state, year, search: q } : { search: q })} count={count} />}
            <Queue claims={items} count={count} asOf={asOf} openId={items.some(({ id }) => id === claim) ? claim : items[0]?.id} onOpen={open} none={q || state ? words.noneFound : words.none} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
