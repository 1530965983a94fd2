import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { newAttempt } from '../../api/client';
import { type ClaimRow, forecastsOf, type ReviewDecision, reviewClaims, type ReviewOutcome } from '../../api/claims';
import { useNotice } from '../../pieces/notice';
import { useWords } from '../../words/language';
import { reviewWords } from './review-words';

const NOTHING_SENT = { what: '', attempt: '' };

interface Asked {
  readonly decision: 'return' | 'refuse';
  readonly claims: readonly ClaimRow[];
}

export interface Reviewing {
  /** The decision whose reason is being asked for, with the claims that it was asked for: the list may move on meanwhile. */
  readonly asked: Asked | undefined;
  readonly ask: (decision: Asked['decision'], claims: readonly ClaimRow[]) => void;
  readonly askNoMore: () => void;
  readonly decide: (claims: readonly ClaimRow[], decision: ReviewDecision, reason?: string, then?: { onError: () => void }) => void;
  readonly isPending: boolean;
  readonly isError: boolean;
  readonly error: unknown;
  /** Of the last decision: what was not done, and why. */
  readonly refused: readonly (ReviewOutcome & { readonly claim: ClaimRow | undefined })[];
}

/** One decision on one claim or on many; what is refused is said, and holds up nobody else. */
export function useReview(onDone: () => void): Reviewing {
  const words = useWords(reviewWords);
  const queries = useQueryClient();
  const tell = useNotice();
  const [asked, setAsked] = useState<Asked>();
  const sent = useRef(NOTHING_SENT);
  /** Sent again as it was, because no answer came, it is the same act: nothing is decided twice. */
  const attemptOf = (what: string): string => {
    if (sent.current.what !== what) sent.current = { what, attempt: newAttempt() };
    return sent.current.attempt;
  };
  const foretell = (claimIds: readonly number[]) => Promise.all(claimIds.map((id) => queries.invalidateQueries({ queryKey: forecastsOf(id) })));
  const deciding = useMutation({
    mutationFn: async ({ claims, decision, reason }: { claims: readonly ClaimRow[]; decision: ReviewDecision; reason: string }) => {
      // What would come of them is asked no more: a decided claim has no forecast.
      await Promise.all(claims.map(({ id }) => queries.cancelQueries({ queryKey: forecastsOf(id) })));
      return reviewClaims(claims, decision, reason, attemptOf(JSON.stringify([decision, reason, claims.map(({ id, revision }) => [id, revision])])));
    },
    onError: async (_error, { claims }) => {
      // Some of it may have been done before the answer was lost: what was decided goes from the list.
      await queries.invalidateQueries({ queryKey: ['claims', 'list'] });
      await foretell(claims.map(({ id }) => id));
    },
    onSuccess: async ({ items }) => {
      const done = items.filter(({ outcome }) => outcome === 'done').length;
      sent.current = NOTHING_SENT;
      setAsked(undefined);
      onDone();
      if (done > 0) tell(words.done(done));
      await queries.invalidateQueries({ queryKey: ['claims'] });
      await foretell(items.filter(({ outcome }) => outcome === 'refused').map(({ claimId }) => claimId));
    },
  });
  return {
    asked,
    ask: (decision, claims) => setAsked({ decision, claims }),
    askNoMore: () => setAsked(undefined),
    decide: (claims, decision, reason = '', then) => {
      if (claims.length > 0 && !deciding.isPending) deciding.mutate({ claims, decision, reason }, then);
    },
    isPending: deciding.isPending,
    isError: deciding.isError,
    error: deciding.error,
    // Named as they were sent: by now they are neither selected nor perhaps in the list.
    refused: deciding.data?.items.filter(({ outcome }) => outcome === 'refused').map((item) => ({ ...item, claim: deciding.variables?.claims.find(({ id }) => id === item.claimId) })) ?? [],
  };
}
