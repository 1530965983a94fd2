import { isTrainingDay } from '#kernel';

/** Readers of address parameters. The router parses JSON, so a name such as `2026` arrives as a number. */
export type Search = Record<string, unknown>;

export function readText(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.slice(0, 200) : undefined;
}

export function readId(value: unknown): number | undefined {
  const id = Number(value);
  return Number.isSafeInteger(id) && id > 0 ? id : undefined;
}

export function readYear(value: unknown): number | undefined {
  const year = Number(value);
  return Number.isInteger(year) && year >= 1990 && year <= 2200 ? year : undefined;
}

export function readDay(value: unknown): string | undefined {
  const text = readText(value);
  return text !== undefined && isTrainingDay(text) ? text : undefined;
}

export function readOneOf<Option extends string>(options: readonly Option[], value: unknown): Option | undefined {
  return options.find((option) => option === value);
}

export function readFlag(value: unknown): true | undefined {
  return value === true || value === 'true' ? true : undefined;
}
