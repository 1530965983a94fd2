import type { OrderScale, Rate, Slice, Tier } from '#credit-rules';
import { sayCondition } from './say-condition';
import type { Speaker } from './speaker';

/** What the sentence takes from around the rate: the ledger that is counted in, and the unit when a step leaves it out. */
interface Setting {
  readonly speaker: Speaker;
  readonly ledger?: string;
  readonly per?: string;
}

/** `每天 6 学分`, `15 天以内（含）：每天 6 学分，最多 24 学分；其余：每项 48 学分`. */
export function sayRate(rate: Rate | number, setting: Setting): string {
  const { words, credits } = setting.speaker;
  if (typeof rate === 'number') return credits(rate, setting.ledger);
  const inner: Setting = { ...setting, per: rate.per ?? setting.per };
  const bounds = [
    ...(rate.least === undefined ? [] : [words.least(credits(rate.least, setting.ledger))]),
    ...(rate.most === undefined ? [] : [words.most(credits(rate.most, setting.ledger))]),
  ];
  return [sayWorth(rate, inner), ...bounds].join(words.comma);
}

function sayWorth(rate: Rate, setting: Setting): string {
  const { speaker, ledger, per } = setting;
  const { words } = speaker;
  const each = (rates: readonly Rate[]) => rates.map((part) => sayRate(part, setting)).join(words.semicolon);
  if (rate.credits !== undefined) return sayLinear(speaker.credits(rate.credits, ledger), rate.every ?? 1, per, speaker);
  if (rate.flat !== undefined) return words.flat(speaker.credits(rate.flat, ledger));
  if (rate.held !== undefined) return rate.held === true ? words.held : words.heldIn(speaker.field(rate.held));
  if (rate.tiers) return rate.tiers.map((tier) => sayTier(tier, setting)).join(words.semicolon);
  if (rate.slices) return words.slices(rate.slices.map((slice) => saySlice(slice, setting)).join(words.semicolon));
  if (rate.byField !== undefined) return sayByField(rate.byField, rate, setting);
  if (rate.byOrder) return sayOrder(rate.byOrder, setting);
  if (rate.sum) return words.sum(each(rate.sum));
  if (rate.largestOf) return words.largest(each(rate.largestOf));
  if (rate.smallestOf) return words.smallest(each(rate.smallestOf));
  const choices = (rate.choose ?? []).map(({ when, rate: chosen }) => words.when(sayCondition(when, speaker), sayRate(chosen, setting)));
  return [...choices, ...otherwise(rate, setting)].join(words.semicolon);
}

function sayLinear(amount: string, every: number, per: string | undefined, { words, unit, quantity: quantityOf }: Speaker): string {
  if (every !== 1 && per !== undefined) return words.perMany(amount, quantityOf(every, per));
  return words.perOne(amount, per === undefined ? words.recordedQuantity : unit(per));
}

function quantity(value: number, { speaker, per }: Setting): string {
  return per === undefined ? String(value) : speaker.quantity(value, per);
}

function sayTier({ upTo, below, ...rate }: Tier, setting: Setting): string {
  const { words } = setting.speaker;
  const said = sayRate(rate, setting);
  if (upTo !== undefined) return words.upTo(quantity(upTo, setting), said);
  return below === undefined ? words.beyond(said) : words.belowQuantity(quantity(below, setting), said);
}

function saySlice({ upTo, credits }: Slice, setting: Setting): string {
  const { words } = setting.speaker;
  const said = sayLinear(setting.speaker.credits(credits, setting.ledger), 1, setting.per, setting.speaker);
  return upTo === undefined ? words.beyond(said) : words.upTo(quantity(upTo, setting), said);
}

function sayByField(field: string, rate: Rate, setting: Setting): string {
  const { speaker } = setting;
  const values = Object.entries(rate.values ?? {}).map(([code, worth]) => speaker.words.valueIs(speaker.value(field, code), sayRate(worth, setting)));
  return speaker.words.byField(speaker.field(field), [...values, ...otherwise(rate, setting)].join(speaker.words.comma));
}

function otherwise(rate: Rate, setting: Setting): string[] {
  return rate.otherwise === undefined ? [] : [setting.speaker.words.otherwise(sayRate(rate.otherwise, setting))];
}

function sayOrder(order: OrderScale, { speaker, ledger }: Setting): string {
  return sayOrderScale(order, (amount) => speaker.credits(amount, ledger), speaker);
}

/** By position among the authors; multipliers use it as well, with plain numbers. */
export function sayOrderScale({ field = 'attributes.authorOrder', values, beyond, start, decrement, least }: OrderScale, amount: (value: number) => string, { words, field: fieldName }: Speaker): string {
  const positions = (values ?? []).map((value, index) => words.position(index + 1, amount(value)));
  const descending = start === undefined ? [] : [words.descending(amount(start), amount(decrement ?? 0))];
  const rest = [...(beyond === undefined ? [] : [words.positionsAfter(amount(beyond))]), ...(least === undefined ? [] : [words.least(amount(least))])];
  return words.byField(fieldName(field), [...positions, ...descending, ...rest].join(words.comma));
}
