import { setImmediate } from 'node:timers/promises';
import type { Fact, Outcome } from '#credit-rules';
import { isNearer, type Lack } from './how-much-is-missing';

export interface SetCandidate {
  /** What the ledger would say of it. */
  readonly fact: Fact;
  /** Two that share one clash. */
  readonly halfDays: readonly string[];
}

export interface CountingOfSets {
  /** The year with these facts besides its own. */
  readonly count: (facts: readonly Fact[]) => Outcome;
  readonly lack: (outcome: Outcome) => Lack;
  /** Whether more learning never takes away what is met: true unless a share or a ceiling is asked for. */
  readonly onlyGrows: boolean;
}

export interface SmallestSet {
  /** Places in the list of candidates, in its order. */
  readonly chosen: readonly number[];
  readonly lack: Lack;
  /** False when there were too many sets to try them all: a smaller or a better one may exist. */
  readonly isProven: boolean;
}

/** A few microseconds each; other requests get their turn in between. */
const MOST_SETS = 40_000;
const SETS_AT_A_TIME = 500;

/**
 * The smallest set without a clash after which nothing is missing; where there is none, the smallest of those after which least is missing.
 * Sets are tried by size, then in the order of the candidates, each by counting the whole year, so caps, shares and alternatives are what
 * the rules make of them.
 */
export async function findSmallestSet(candidates: readonly SetCandidate[], { count, lack, onlyGrows }: CountingOfSets, mostSets = MOST_SETS): Promise<SmallestSet> {
  const lackWith = (chosen: readonly number[]): Lack => lack(count(chosen.flatMap((place) => candidates[place]?.fact ?? [])));
  let best = { chosen: [] as readonly number[], lack: lackWith([]) };
  // Nothing can come nearer than all together would, if they did not clash.
  const nearest: Lack = onlyGrows ? lackWith(candidates.map((_candidate, place) => place)) : { unmet: 0, millionths: 0 };
  const clash = clashesAmong(candidates);
  let tried = 0;
  for (let size = 1; size <= candidates.length && isNearer(nearest, best.lack); size += 1) {
    const before = tried;
    for (const chosen of setsOfSize(size, { candidates: candidates.length, clash })) {
      if (tried >= mostSets) return { ...addGreedily(best, { lackWith, clash, candidates: candidates.length }), isProven: false };
      tried += 1;
      if (tried % SETS_AT_A_TIME === 0) await setImmediate();
      const found = lackWith(chosen);
      if (isNearer(found, best.lack)) best = { chosen: [...chosen], lack: found };
      if (!isNearer(nearest, best.lack)) break;
    }
    if (tried === before) break;
  }
  return { ...best, isProven: true };
}

type Clash = (left: number, right: number) => boolean;

function clashesAmong(candidates: readonly SetCandidate[]): Clash {
  const taken = candidates.map(({ halfDays }) => new Set(halfDays));
  const rows = candidates.map(({ halfDays }) => taken.map((other) => halfDays.some((halfDay) => other.has(halfDay))));
  return (left, right) => rows[left]?.[right] ?? false;
}

function* setsOfSize(size: number, among: { readonly candidates: number; readonly clash: Clash }, chosen: readonly number[] = []): Generator<readonly number[]> {
  if (chosen.length === size) {
    yield chosen;
    return;
  }
  for (let place = (chosen.at(-1) ?? -1) + 1; place <= among.candidates - (size - chosen.length); place += 1) {
    if (!chosen.some((other) => among.clash(other, place))) yield* setsOfSize(size, among, [...chosen, place]);
  }
}

type Found = Pick<SmallestSet, 'chosen' | 'lack'>;

/** Where the limit was met: one more at a time, always the one that brings the year nearest. */
function addGreedily(from: Found, { lackWith, clash, candidates }: { readonly lackWith: (chosen: readonly number[]) => Lack; readonly clash: Clash; readonly candidates: number }): Found {
  let best = from;
  for (;;) {
    const { chosen } = best;
    let next = best;
    for (let place = 0; place < candidates; place += 1) {
      if (chosen.some((other) => other === place || clash(other, place))) continue;
      const wider = [...chosen, place].toSorted((left, right) => left - right);
      const lack = lackWith(wider);
      if (isNearer(lack, next.lack)) next = { chosen: wider, lack };
    }
    if (next === best) return best;
    best = next;
  }
}
