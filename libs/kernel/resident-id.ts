import { formatTrainingDay } from './training-day';

export type ResidentIdProblem = 'DAMAGED_ID' | 'BAD_CHECK_DIGIT';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/**
 * What is wrong with an 18-character resident ID (GB 11643), or `undefined` when it holds.
 * `DAMAGED_ID`: not 17 digits and a check character, or no real birth date. `BAD_CHECK_DIGIT`: the last character does not fit.
 */
export function residentIdProblem(id: string): ResidentIdProblem | undefined {
  if (!/^\d{17}[\dX]$/.test(id)) return 'DAMAGED_ID';
  const born = formatTrainingDay(Number(id.slice(6, 10)), Number(id.slice(10, 12)), Number(id.slice(12, 14)));
  if (born === undefined) return 'DAMAGED_ID';
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(id[index]), 0);
  return CHECK_CHARACTERS[sum % 11] === id[17] ? undefined : 'BAD_CHECK_DIGIT';
}

/** `330799********0005`: the area and the last four stay, the birth date does not. */
export function maskResidentId(id: string): string {
  return id.length === 18 ? `${id.slice(0, 6)}********${id.slice(14)}` : '*'.repeat(id.length);
}

export function maskMobile(mobile: string): string {
  return mobile.length === 11 ? `${mobile.slice(0, 3)}****${mobile.slice(7)}` : '*'.repeat(mobile.length);
}

/** `张**`: who holds the paper knows the rest, whoever only looks does not. Two asterisks at most, so that the length tells nothing. */
export function maskName(name: string): string {
  const [first = '', ...rest] = Array.from(name);
  return first + '*'.repeat(Math.min(2, rest.length));
}
