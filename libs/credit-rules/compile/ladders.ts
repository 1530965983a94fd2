import { ORGANISER_LEVELS, RANKS } from '#contracts';
import type { Policy } from '../policy/policy-document';
import type { Ladders } from './compile-condition';

export const POSTS: readonly string[] = ['乡科级副职', '乡科级正职', '县处级副职', '县处级正职', '厅局级副职', '厅局级正职'];

/** From lowest to highest; a policy may state its own. */
export const DEFAULT_LADDERS: Ladders = {
  'profile.rank': RANKS,
  'profile.post': POSTS,
  'attributes.organiserLevel': Object.keys(ORGANISER_LEVELS),
};

export function laddersOf(policy: Pick<Policy, 'ladders'>): Ladders {
  return { ...DEFAULT_LADDERS, ...policy.ladders };
}
