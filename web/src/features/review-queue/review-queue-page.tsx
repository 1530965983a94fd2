import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { claimsQuery, reviewsWorkbook, WAITING_AGES } from '../../api/claims';
import { behind } from '../../app/behind';
import { useSession, useTrainingYear } from '../../app/session';
import { ExportBar } from '../../pieces/export-bar';
import { ChoiceFilter, Filters, TextFilter } from '../../pieces/filters';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { UnitSelect } from '../../pieces/unit-select';
import { claimTerms } from '../../words/claim-terms';
import { useWords } from '../../words/language';
import { YearDue } from '../annual/year-due';
import { Queue } from './queue';
import { reviewWords, waitingAges } from './review-words';
import { SHOWN_STATES } from './shown-states';

export const Route = createLazyRoute('/signed-in/claim-reviews')({ component: behind('claims.review', ReviewQueuePage) });

const A_PAGE = 50;
/** So many are decided at once. */
const MOST_SHOWN = 200;

/** What waits for the caller's word, with the claim beside its evidence. */
function ReviewQueuePage() {
  const words = useWords(reviewWords);
  const terms = useWords(claimTerms);
  const year = useTrainingYear();
  const ages = useWords(waitingAges);
  const { q, claim, state, waiting, unitId } = Route.useSearch();
  const navigate = Route.useNavigate();
  const [limit, setLimit] = useState(A_PAGE);
  const query = useQuery({ ...claimsQuery({ ...(state ? { which: 'all', state, year } : { which: 'to_review' }), search: q, waiting, unitId, limit }), placeholderData: keepPreviousData });
  const mayTakeAlong = useSession().permissions.includes('people.export');
  const find = (text: string | undefined) => void navigate({ search: (kept) => ({ ...kept, q: text }), replace: true });
  const show = (part: typeof state) => void navigate({ search: (kept) => ({ ...kept, state: part }), replace: true });
  const hold = (part: { waiting?: typeof waiting; unitId?: typeof unitId }) => void navigate({ search: (kept) => ({ ...kept, ...part }), replace: true });
  const filtered = Boolean(q || state || waiting || unitId);
  const clear = () => void navigate({ search: (kept) => ({ ...kept, q: undefined, state: undefined, waiting: undefined, unitId: undefined }), replace: true });
  // The list keeps its own place: otherwise the router would put it back, and what has the focus would be out of sight.
  const open = (id: number) => void navigate({ search: (kept) => ({ ...kept, claim: id }), replace: true, resetScroll: false });
  return (
    <Page title={words.title} under={words.under}>
      <YearDue year={year} of={['collecting']} />
      <Filters onClear={filtered ? clear : undefined}>
        <ChoiceFilter label={words.show} none={words.waiting} value={state} options={SHOWN_STATES.map((value) => ({ value, label: terms[value] }))} onValue={show} />
        <ChoiceFilter label={words.waitingFor} value={waiting} options={WAITING_AGES.map((value) => ({ value, label: ages[value] }))} onValue={(value) => hold({ waiting: value })} />
        <UnitSelect value={unitId} onValue={(value) => hold({ unitId: value })} />
        <TextFilter label={words.search} example={words.searchExample} value={q} onValue={find} />
      </Filters>
      <Loaded query={query} lines={10}>
        {({ items, count, asOf }) => (
          <>
            {mayTakeAlong && items.length > 0 && <ExportBar href={reviewsWorkbook({ ...(state ? { state, year } : {}), search: q, waiting, unitId })} count={count} />}
            <Queue claims={items} count={count} asOf={asOf} wantedId={claim} onOpen={open} onMore={count > limit && limit < MOST_SHOWN ? () => setLimit(limit + A_PAGE) : undefined} none={filtered ? words.noneFound : words.none} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
