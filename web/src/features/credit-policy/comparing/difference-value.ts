import type { Language } from '../../../words/dictionary';
import { sayingWords } from '../saying/saying-words';

/** One side of a difference as people read it: a pair of texts in their language, a scalar as it is, the rest as indented lines. */
export function writeDifference(value: unknown, language: Language): string {
  return lines(value, language).join('\n');
}

function lines(value: unknown, language: Language): string[] {
  if (typeof value === 'boolean') return [value ? sayingWords[language].yes : sayingWords[language].no];
  if (value === null || typeof value !== 'object') return [String(value)];
  if (Array.isArray(value)) return value.every(isScalar) ? [value.join(', ')] : value.flatMap((entry) => bulleted(lines(entry, language)));
  const pair = value as Readonly<Record<string, unknown>>;
  if (isTextPair(pair)) return [String(pair[language])];
  return Object.entries(pair).flatMap(([name, inner]) => {
    const written = lines(inner, language);
    return isFlat(inner) && written.length === 1 ? [`${name}: ${written[0]}`] : [`${name}:`, ...written.map((line) => `  ${line}`)];
  });
}

function bulleted([first = '', ...rest]: string[]): string[] {
  return [`• ${first}`, ...rest.map((line) => `  ${line}`)];
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value !== 'object';
}

function isTextPair(value: Readonly<Record<string, unknown>>): boolean {
  return typeof value['zh'] === 'string' && typeof value['en'] === 'string' && Object.keys(value).length === 2;
}

function isFlat(value: unknown): boolean {
  return isScalar(value) || (Array.isArray(value) && value.every(isScalar)) || isTextPair(value as Readonly<Record<string, unknown>>);
}
