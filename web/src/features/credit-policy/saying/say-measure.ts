import type { Measure } from '#credit-rules';
import { sayCondition } from './say-condition';
import type { Speaker } from './speaker';

/** What a requirement counts: `“必修”`, `学分合计`, `必修占学分合计的百分比`. */
export function sayMeasure(measure: Measure, speaker: Speaker): string {
  const { words } = speaker;
  const notes = [
    ...(measure.carryIn === undefined ? [] : [measure.carryIn ? words.withCarry : words.withoutCarry]),
    ...(measure.before === 'caps' ? [words.beforeCaps] : []),
  ];
  const said = sayWhat(measure, speaker);
  return notes.length === 0 ? said : said + words.bracketed(notes.join(words.comma));
}

function sayWhat(measure: Measure, speaker: Speaker): string {
  const { words } = speaker;
  if (measure.bucket !== undefined) return words.quoted(speaker.bucket(measure.bucket));
  if (measure.buckets) return words.bucketSum(measure.buckets.map((id) => words.quoted(speaker.bucket(id))).join(words.comma));
  if (measure.items) return words.itemsThat(sayCondition(measure.items, speaker));
  if (measure.count) return words.countThat(sayCondition(measure.count, speaker));
  if (measure.share) return words.percentage(sayMeasure(measure.share, speaker), sayMeasure(measure.of ?? { total: true }, speaker));
  return words.total(speaker.ledger(measure.ledger));
}

/** The word after a number of this measure: a share is per cent, a count has no word, the rest are credits of a ledger. */
export function sayMeasured(amount: number, measure: Measure, ledger: string | undefined, speaker: Speaker): string {
  if (measure.share) return `${amount}%`;
  return measure.count ? String(amount) : speaker.credits(amount, ledger);
}
