import { pinyin } from 'pinyin-pro';

/**
 * How Chinese text is read aloud, syllable by syllable: lower-case ASCII letters and digits, `ü` as `v`; a character without a
 * known reading gives an empty syllable. In a `person`'s name the family name has its own reading (单 is shan, not dan).
 */
export function syllablesOf(text: string, of: 'person' | 'thing' = 'thing'): string[] {
  const options = { toneType: 'none', type: 'array', v: true } as const;
  const syllables = of === 'person' ? pinyin(text, { ...options, surname: 'head' }) : pinyin(text, options);
  return syllables.map((syllable) => syllable.toLowerCase().replaceAll(/[^a-z0-9]/g, ''));
}

export interface Reading {
  readonly pinyin: string;
  readonly initials: string;
}

/** For order and search in one column each. */
export function readingOf(text: string, of: 'person' | 'thing' = 'thing'): Reading {
  const syllables = syllablesOf(text, of);
  return { pinyin: syllables.join('').slice(0, 300), initials: syllables.map((syllable) => syllable.slice(0, 1)).join('').slice(0, 120) };
}
