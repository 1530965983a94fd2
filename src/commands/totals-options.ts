import { parseArgs } from 'node:util';
import { isTrainingYear, type TrainingYear } from '#kernel';

export interface TotalsOptions {
  readonly roster: string;
  readonly records: string;
  readonly policy: string;
  readonly year: TrainingYear;
  readonly out: string;
}

const OPTIONS = { roster: { type: 'string' }, records: { type: 'string' }, policy: { type: 'string' }, year: { type: 'string' }, out: { type: 'string' } } as const;

/** @throws Error that says how it is called */
export function readTotalsOptions(args: readonly string[]): TotalsOptions {
  const { roster, records, policy, year: typed, out } = parseArgs({ args: [...args], options: OPTIONS }).values;
  const year = Number(typed);
  if (!roster || !records || !policy || !out || !isTrainingYear(year)) {
    throw new Error('Usage: totals --roster FILE.xlsx --records FILE.xlsx --policy CODE_OR_FILE.json --year 2026 --out FILE.json');
  }
  return { roster, records, policy, year, out };
}
