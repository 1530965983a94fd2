import { partsOf, type Holder, type Reach } from '../../identity/public';

/** A unit as a whole, or somebody who serves in it. */
export interface LookedAfter {
  readonly unitPath: string;
  /** The authority that manages the person; undefined for a unit as a whole. */
  readonly managedBy?: string | null;
}

/**
 * Whom to turn to: of those who reach it, the ones whose unit lies nearest above, so that a city office is not told what a bureau's own
 * personnel decides. Those who act for the authority that manages a person (干部管理权限) are told beside the unit's own.
 */
export function nearestHolders(holders: readonly Holder[], target: LookedAfter): number[] {
  const byUnit = nearest(holders, target.unitPath, ({ managedBy }) => managedBy === undefined);
  const byAuthority = nearest(holders, target.unitPath, ({ managedBy }) => managedBy !== undefined && managedBy === target.managedBy);
  return [...new Set([...byUnit, ...byAuthority])];
}

function nearest(holders: readonly Holder[], unitPath: string, counts: (reach: Reach) => boolean): number[] {
  const found = holders.map(({ accountId, scope }) => {
    const { all, reaches } = partsOf(scope);
    const depths = reaches.filter((reach) => counts(reach) && unitPath.startsWith(reach.path)).map(({ path }) => path.length);
    return { accountId, depth: Math.max(all && counts({ path: '/' }) ? 0 : -1, ...depths) };
  });
  const deepest = Math.max(-1, ...found.map(({ depth }) => depth));
  return deepest < 0 ? [] : found.filter(({ depth }) => depth === deepest).map(({ accountId }) => accountId);
}
