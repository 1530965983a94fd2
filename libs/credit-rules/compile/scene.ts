import type { TrainingDay, TrainingYear } from '#kernel';
import type { Fact, FactKind, PersonProfile } from '../facts';
import { ONE, type Ratio } from './ratio';

/** What conditions, rates and amounts may look at. One per evaluation; `fact` moves along. */
export interface Scene {
  readonly year: TrainingYear;
  readonly yearStart: TrainingDay;
  readonly yearEnd: TrainingDay;
  profile: PersonProfile;
  fact: Fact;
  /** The part of the fact's days that lies in the year. */
  dayShare: Ratio;
  /** What a requirement needs from this person, pro rata and after decisions; `undefined` when it asks nothing of them. */
  neededOf: (requirement: string) => number | undefined;
  /** What its clause asks of this person. */
  clauseOf: (requirement: string) => number | undefined;
}

export const NO_KIND: FactKind = { category: '', unit: '', attributes: {} };
export const NO_FACT: Fact = { id: 0, kind: NO_KIND, quantity: 0, startsOn: '', endsOn: '' };

/** A scene in which only the kind is known, to settle early what depends on nothing else. */
export function kindScene(kind: FactKind): Scene {
  return { year: 0, yearStart: '', yearEnd: '', profile: {}, fact: { ...NO_FACT, kind }, dayShare: ONE, neededOf: () => 0, clauseOf: () => 0 };
}
