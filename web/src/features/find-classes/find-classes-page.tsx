import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { TRAINING_FORMS } from '#contracts';
import { CLASS_KINDS, type ClassFilter, classesQuery } from '../../api/classes';
import { useTrainingYear } from '../../app/session';
import { DataList } from '../../pieces/data-list/data-list';
import { FIRST_PAGE, usePaging } from '../../pieces/data-list/paging';
import { DayFilter } from '../../pieces/day-filter';
import { EmptyState } from '../../pieces/empty-state';
import { ChoiceFilter, Filters, TextFilter } from '../../pieces/filters';
import { NothingFound } from '../../pieces/nothing-found';
import { Page } from '../../pieces/page';
import { PolicyMark } from '../../pieces/policy-mark';
import { classTerms } from '../../words/class-terms';
import { useText, useWords } from '../../words/language';
import { FIND_STATES, FORMS, type FindFilter, type FindState } from './find-search';
import { findWords } from './find-words';
import { useOfferColumns } from './offer-columns';

export const Route = createLazyRoute('/signed-in/find-classes')({ component: FindClassesPage });

const CREDIT_STEPS = [6, 12, 24, 48] as const;
const HUNDREDTHS = 100;

/** Classes that everybody may see, with what each gives and whether the reader could apply. */
function FindClassesPage() {
  const words = useWords(findWords);
  const terms = useWords(classTerms);
  const text = useText();
  const year = useTrainingYear();
  const navigate = Route.useNavigate();
  const asked = askedOf(Route.useSearch());
  const paging = usePaging();
  const columns = useOfferColumns();
  const list = useQuery({ ...classesQuery(filterOf(asked, year), paging.cursor), placeholderData: keepPreviousData });

  const change = (part: FindFilter) => void navigate({ search: (kept) => ({ ...kept, ...part, ...FIRST_PAGE }), replace: true });
  const filtered = Object.values(asked).some((value) => value !== undefined);
  const clear = () => change({ q: undefined, state: undefined, kind: undefined, form: undefined, from: undefined, to: undefined, mayApply: undefined, credits: undefined });
  const policy = list.data?.items.find(({ credits }) => credits !== null)?.credits?.policy;
  const stateNames: Record<FindState, string> = { enrolling: terms.enrolling, published: terms.published, running: terms.running, past: words.past, all: words.all };

  return (
    <Page title={words.title} under={policy && <PolicyMark policy={policy} />}>
      <Filters onClear={filtered ? clear : undefined}>
        <TextFilter label={words.search} example={words.searchExample} value={asked.q} onValue={(q) => change({ q })} />
        <ChoiceFilter label={words.mayApply} value={asked.mayApply && 'yes'} options={[{ value: 'yes', label: words.onlyMine }]} onValue={(value) => change({ mayApply: value === 'yes' ? true : undefined })} />
        <ChoiceFilter label={words.state} value={asked.state} none={words.current} options={FIND_STATES.map((value) => ({ value, label: stateNames[value] }))} onValue={(state) => change({ state })} />
        <ChoiceFilter label={words.kind} value={asked.kind} options={CLASS_KINDS.map((value) => ({ value, label: terms[value] }))} onValue={(kind) => change({ kind })} />
        <ChoiceFilter label={words.form} value={asked.form} options={FORMS.map((value) => ({ value, label: text(TRAINING_FORMS[value]) }))} onValue={(form) => change({ form })} />
        <ChoiceFilter label={words.credits} value={asked.credits ? String(asked.credits) : undefined} options={CREDIT_STEPS.map((credits) => ({ value: String(credits), label: words.creditsFrom(credits) }))} onValue={(value) => change({ credits: value ? Number(value) : undefined })} />
        <DayFilter label={words.from} value={asked.from} max={asked.to} onValue={(from) => change({ from })} />
        <DayFilter label={words.to} value={asked.to} min={asked.from} onValue={(to) => change({ to })} />
      </Filters>
      <DataList
        title={words.title}
        list={list}
        paging={paging}
        rowKey={(row) => row.id}
        columns={columns}
        empty={
          filtered ? <NothingFound title={words.none} why={words.noneWhy} onClear={clear} /> : (
            <EmptyState title={words.noneAtAll} why={words.noneAtAllWhy}>
              <button type="button" className="button" onClick={() => change({ state: 'all' })}>
                {words.wholeYear}
              </button>
            </EmptyState>
          )
        }
      />
    </Page>
  );
}

function askedOf({ q, state, kind, form, from, to, mayApply, credits }: FindFilter): FindFilter {
  return { q, state, kind, form, from, to, mayApply, credits };
}

/** In November one applies for January: only what is looked back upon belongs to the year at the top of the page. */
function filterOf({ q, state, kind, form, from, to, mayApply, credits }: FindFilter, year: number): ClassFilter {
  const held = { enrolling: { state: 'enrolling' }, published: { state: 'published' }, running: { state: 'running' }, past: { stage: 'past' }, all: {} } as const;
  return {
    q, kind, form, from, to,
    year: state === 'past' || state === 'all' ? year : undefined,
    mayApply: mayApply && 'yes',
    creditsFrom: credits && credits * HUNDREDTHS,
    ...(state ? held[state] : { stage: 'current' as const }),
  };
}
