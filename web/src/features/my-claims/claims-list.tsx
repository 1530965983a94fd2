import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { CLAIM_STATES, type ClaimRow, claimsQuery, claimsWorkbook, type ClaimState } from '../../api/claims';
import { ClaimStateTag } from '../../pieces/claim-state-tag';
import { DataList } from '../../pieces/data-list/data-list';
import { usePaging } from '../../pieces/data-list/paging';
import type { Column } from '../../pieces/data-list/register';
import { ChoiceFilter, Filters } from '../../pieces/filters';
import { NothingFound } from '../../pieces/nothing-found';
import { claimTerms } from '../../words/claim-terms';
import { formatInstant } from '../../words/format';
import { useText, useWords } from '../../words/language';
import { useAmount } from '../../words/use-amount';
import { myClaimsWords } from './my-claims-words';

interface ClaimsListProps {
  readonly title: string;
  readonly filter: { readonly which: 'mine' | 'declared'; readonly year: number };
  readonly state: ClaimState | undefined;
  readonly onState: (state: ClaimState | undefined) => void;
  /** What names a claim, before what is told of each. */
  readonly naming: readonly Column<ClaimRow>[];
  /** When there is none in any state. */
  readonly empty: ReactNode;
}

/** Claims as whoever declared them follows them. */
export function ClaimsList({ title, filter, state, onState, naming, empty }: ClaimsListProps) {
  const words = useWords(myClaimsWords);
  const terms = useWords(claimTerms);
  const text = useText();
  const amount = useAmount();
  const paging = usePaging();
  const list = useQuery({ ...claimsQuery({ ...filter, state }, paging.cursor), placeholderData: keepPreviousData });
  const clear = () => onState(undefined);
  return (
    <>
      <Filters onClear={state ? clear : undefined}>
        <ChoiceFilter label={terms.state} value={state} options={CLAIM_STATES.map((value) => ({ value, label: terms[value] }))} onValue={onState} />
      </Filters>
      <DataList
        title={title}
        list={list}
        paging={paging}
        exportHref={claimsWorkbook({ ...filter, state })}
        rowKey={({ id }) => id}
        columns={[
          ...naming,
          { key: 'category', title: terms.category, cell: ({ categoryTitle }) => text(categoryTitle) },
          { key: 'days', title: terms.days, whole: true, cell: ({ endsOn }) => endsOn ?? '—' },
          { key: 'quantity', title: terms.quantity, figure: true, cell: ({ quantityHundredths, unitTitle }) => (quantityHundredths === null ? '—' : amount(quantityHundredths, unitTitle)) },
          { key: 'evidence', title: terms.evidence, cell: ({ evidenceCount }) => terms.files(evidenceCount) },
          { key: 'state', title: terms.state, cell: ({ state: standing, waitingSince, submittedAt }) => <Standing state={standing} since={waitingSince ?? submittedAt} /> },
        ]}
        empty={state ? <NothingFound title={words.noneOfThese} why={words.noneOfTheseWhy} onClear={clear} /> : empty}
      />
    </>
  );
}

function Standing({ state, since }: { state: ClaimState; since: string | null }) {
  return (
    <>
      <ClaimStateTag state={state} /> {since && <span className="quiet whole">{formatInstant(since)}</span>}
    </>
  );
}
