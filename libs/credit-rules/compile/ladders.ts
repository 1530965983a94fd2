import { ORGANISER_LEVELS } from '#contracts';
import type { Policy } from '../policy/policy-document';
import type { Ladders } from './compile-condition';

export const RANKS: readonly string[] = [
  '二级科员', '一级科员', '四级主任科员', '三级主任科员', '二级主任科员', '一级主任科员',
  '四级调研员', '三级调研员', '二级调研员', '一级调研员', '二级巡视员', '一级巡视员',
];

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
