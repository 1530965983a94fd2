import type { Outcome } from '#credit-rules';

export const CYCLE_STATES = ['met', 'open', 'at_risk', 'not_met'] as const;
export type CycleState = (typeof CYCLE_STATES)[number];

export interface CycleInState {
  readonly cycle: string;
  readonly state: CycleState;
}

/** What the columns hold. */
const LONGEST = 200;

/** How each cycle stands for the person, in one order whatever the policy's; what is behind it stands in the explanation. */
export function packCycleStates({ cycles = [], flags }: Outcome): string {
  if (cycles.length === 0) return '';
  const packed = cycles
    .map(({ cycle, verdict }) => `${cycle}=${flags.includes(`cycle_at_risk:${cycle}`) ? 'at_risk' : verdict}`)
    .toSorted()
    .join(',');
  // Loading in bulk would cut it off in silence.
  if (packed.length > LONGEST) throw new RangeError('the cycles are more than a dry run can keep');
  return packed;
}

export function unpackCycleStates(packed: string): CycleInState[] {
  if (packed === '') return [];
  return packed.split(',').map((one) => {
    const [cycle = '', state] = one.split('=');
    return { cycle, state: CYCLE_STATES.find((known) => known === state) ?? 'open' };
  });
}
