import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { changeClaim, type Claim, claimQuery, type DeclarationForm, draftClaim } from '../../api/claims';
import { contentOf, type TypedClaim } from './typed-claim';

export interface ClaimSaving {
  /** What is typed, as a draft on the server; a first one is made when there is none that may still be changed. */
  readonly save: (typed: TypedClaim, attempt?: string) => Promise<Claim>;
  /** Remembers what the server answered. */
  readonly keep: (claim: Claim) => void;
}

interface Held {
  /** The draft on the server, or 0. */
  readonly claimId: number;
  readonly onHeld: (claimId: number) => void;
}

/** Ties the typed form to its draft on the server. Saves follow one another, so that each knows the revision before it. */
export function useClaimSaving({ claimId, onHeld }: Held, form: DeclarationForm, year: number): ClaimSaving {
  const queries = useQueryClient();
  const held = useRef(claimId);
  const before = useRef<Promise<unknown>>(Promise.resolve());
  const keep = (claim: Claim) => {
    // An answer that was asked for before this one would bring an older revision.
    void queries.cancelQueries({ queryKey: claimQuery(claim.id).queryKey }, { revert: false, silent: true });
    queries.setQueryData(claimQuery(claim.id).queryKey, claim);
    held.current = claim.id;
    onHeld(claim.id);
  };
  const save = (typed: TypedClaim, attempt?: string) => {
    const saving = before.current.then(async () => {
      const content = contentOf(typed, form, year);
      const known = held.current > 0 ? await queries.ensureQueryData(claimQuery(held.current)) : undefined;
      const claim = known?.mayChange ? await changeClaim(known.id, content, known.revision) : await draftClaim(content, attempt);
      keep(claim);
      return claim;
    });
    before.current = saving.catch(() => undefined);
    return saving;
  };
  return { save, keep };
}
