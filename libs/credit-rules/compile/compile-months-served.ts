import type { TrainingDay } from '#kernel';
import type { YearWindow } from '../evaluate/training-year-window';
import type { Policy } from '../policy/policy-document';
import { readerOf } from './fields';
import type { Scene } from './scene';

export type MonthsServed = (scene: Scene, window: YearWindow) => number;

/** Months of the training year a person is judged for: 12 unless the policy counts pro rata. */
export function compileMonthsServed(policy: Policy): MonthsServed {
  const { proRate, newInPost } = policy.people ?? {};
  const sinceNew = newInPost?.judged === 'pro_rata' ? newInPost.since : undefined;
  const from = proRate?.from ?? sinceNew;
  if (from === undefined && proRate?.until === undefined) return () => 12;
  const [readFrom, readUntil] = [from && readerOf(from), proRate?.until && readerOf(proRate.until)];
  const countMonthOfChange = proRate?.countMonthOfChange ?? true;
  return (scene, window) => {
    const day = dayOf(readFrom ? readFrom(scene) : undefined);
    // Who came into their post only after the year was in another one all year.
    const begun = proRate?.from === undefined && day > window.end ? window.start : day;
    const ended = dayOf(readUntil ? readUntil(scene) : undefined);
    return monthsBetween(begun > window.start ? begun : window.start, ended !== '' && ended < window.end ? ended : window.end, countMonthOfChange);
  };
}

function dayOf(value: unknown): TrainingDay {
  return typeof value === 'string' ? value : '';
}

/** Months of the training year between two days, at most 12. */
function monthsBetween(from: TrainingDay, until: TrainingDay, countMonthOfChange: boolean): number {
  if (from > until) return 0;
  const whole = (Number(until.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(until.slice(5, 7)) - Number(from.slice(5, 7)) + 1;
  const partial = countMonthOfChange || from.slice(8) === '01' ? 0 : 1;
  return Math.min(12, Math.max(0, whole - partial));
}
