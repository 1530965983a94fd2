import { RANKS } from '#contracts';

/** Every rank there is, the highest first, and then whichever else people hold. */
export function ranksToChoose(held: readonly { readonly rank: string }[]): string[] {
  return [...new Set([...RANKS.toReversed(), ...held.map(({ rank }) => rank)])].filter((rank) => rank !== '');
}
