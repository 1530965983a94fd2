import { Credits, type Hundredths } from '#kernel';
import { QUANTITY_UNITS } from '#contracts';
import type { Ratio } from '../compile/ratio';
import type { Text, VocabularyEntry } from '../policy/policy-document';

/** Both languages at once, so that an explanation can be shown in either. */
export function both(zh: string, en: string): Text {
  return { zh, en };
}

export function joined(parts: readonly Text[], zhSeparator: string, enSeparator: string): Text {
  return both(parts.map((part) => part.zh).join(zhSeparator), parts.map((part) => part.en).join(enSeparator));
}

export function number(amount: Hundredths): string {
  return Credits.format(amount);
}

/** An exact decimal where there is one, else the fraction itself: `2.5`, `1/3`. */
export function ratioNumber(value: Ratio): string {
  if (value.n % value.d === 0) return Credits.format(value.n / value.d);
  return `${Credits.format(value.n)}/${value.d}`;
}

/** Names of units of measure, the policy's own before the common ones. */
export function unitWords(declared: readonly VocabularyEntry[]): (unit: string) => Text {
  const words = new Map<string, Text>(Object.entries(QUANTITY_UNITS));
  for (const entry of declared) words.set(entry.code, entry);
  return (unit) => words.get(unit) ?? both(unit, unit);
}
