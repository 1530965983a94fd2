import type { Multiplier, Rule } from '#credit-rules';
import { sayAmount } from './say-amount';
import { sayOrderScale, sayRate } from './say-rate';
import type { Speaker } from './speaker';

type Award = NonNullable<Rule['alsoEarns']>[string];
type QuantityMeasure = NonNullable<Award['measure']>;
type Rounding = NonNullable<Award['rounding']>;

/** The conditions around a rate, one sentence each: where the quantity comes from, bonuses, multipliers, rounding, the cap. */
export function sayAround(award: Award, speaker: Speaker, ledger?: string): string[] {
  const { words } = speaker;
  return [
    ...(award.measure ? sayQuantity(award.measure, speaker) : []),
    ...(award.pool ? [words.pooled] : []),
    ...(award.bonuses ?? []).map((bonus) => words.bonus(speaker.text(bonus.title), sayRate(bonus.rate, { speaker, ledger }))),
    ...(award.multipliers ?? []).map((multiplier) => sayMultiplier(multiplier, speaker)),
    ...(award.rounding ? [sayRounding(award.rounding, speaker)] : []),
    ...(award.itemCap === undefined ? [] : [words.itemCap(sayAmount(award.itemCap, speaker, ledger))]),
  ];
}

export function sayRounding({ step, mode }: Rounding, { words }: Speaker): string {
  return words.rounding(String(step), words[mode]);
}

function sayQuantity({ unit, from, smallestOf, minimum, most, rounding }: QuantityMeasure, speaker: Speaker): string[] {
  const { words } = speaker;
  const amount = (value: number) => (unit === undefined ? String(value) : speaker.quantity(value, unit));
  const sources = (names: readonly string[]) => names.map((name) => source(name, speaker)).join(words.comma);
  const origin = [...(from ? [sources(from)] : []), ...(smallestOf ? [words.smallestOf(sources(smallestOf))] : [])].join(words.comma);
  return [
    ...(origin === '' ? [] : [words.quantityFrom(origin, unit === undefined ? '' : words.bracketed(speaker.unit(unit)))]),
    ...(minimum === undefined ? [] : [words.minimumQuantity(amount(minimum))]),
    ...(most === undefined ? [] : [words.mostQuantity(amount(most))]),
    ...(rounding ? [sayRounding(rounding, speaker)] : []),
  ];
}

function source(name: string, speaker: Speaker): string {
  if (name === 'quantity') return speaker.words.recordedQuantity;
  return name === 'calendar_days' ? speaker.words.calendarDays : speaker.field(name);
}

function sayMultiplier({ title, by, byField, values = {}, otherwise, byOrder }: Multiplier, speaker: Speaker): string {
  const { words } = speaker;
  const factors = Object.entries(values).map(([code, factor]) => words.valueIs(speaker.value(byField ?? '', code), String(factor)));
  const rest = otherwise === undefined ? [] : [words.otherwise(String(otherwise))];
  const said = [
    ...(by === undefined ? [] : [String(by)]),
    ...(byField === undefined ? [] : [words.byField(speaker.field(byField), [...factors, ...rest].join(words.comma))]),
    ...(byOrder ? [sayOrderScale(byOrder, String, speaker)] : []),
  ];
  return words.multiplier(speaker.text(title), said.join(words.semicolon));
}
