import { Credits, divideRounded, type Hundredths } from '#kernel';
import { QUANTITY_UNITS } from '#contracts';
import type { Ratio } from '../compile/ratio';
import type { Text } from '../policy/text';
import type { VocabularyEntry } from '../policy/vocabulary-document';

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

/** An exact decimal where there is one, else its beginning: `2.5`, `29.98…`. */
export function ratioNumber(value: Ratio): string {
  if (value.n % value.d === 0) return Credits.format(value.n / value.d);
  return `${Credits.formatFixed(divideRounded(value.n, value.d, 1, 'down'))}…`;
}

/** `5 天`, `5 days`. */
export function quantityWords(quantity: Ratio, unit: Text): Text {
  const amount = ratioNumber(quantity);
  const plural = amount === '1' ? '' : unit.en.endsWith('s') ? 'es' : 's';
  return both(`${amount} ${unit.zh}`, `${amount} ${unit.en}${plural}`);
}

/** Names of units of measure, the policy's own before the common ones. */
export function unitWords(declared: readonly VocabularyEntry[]): (unit: string) => Text {
  const words = new Map<string, Text>(Object.entries(QUANTITY_UNITS));
  for (const entry of declared) words.set(entry.code, entry);
  return (unit) => words.get(unit) ?? both(unit, unit);
}
