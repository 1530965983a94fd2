import { useState } from 'react';
import type { ClaimRow } from '../../api/claims';

/** The claim that was chosen or, once it has gone from the list, the one that stands in its place: whoever decides goes on where they were. */
export function useOpenClaim(claims: readonly ClaimRow[], wantedId: number | undefined): ClaimRow | undefined {
  const [place, setPlace] = useState(0);
  const wanted = claims.findIndex(({ id }) => id === wantedId);
  if (wanted >= 0 && wanted !== place) setPlace(wanted);
  return claims[wanted >= 0 ? wanted : Math.min(place, claims.length - 1)];
}
