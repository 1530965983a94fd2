import type { Terms } from '#contracts';

export type Language = 'zh' | 'en';

type Phrase = string | ((...values: never[]) => string);
export type Entries = Readonly<Record<string, Phrase>>;

/** The English side: the same keys, and the same values inside a phrase. A missing or surplus key does not compile. */
type Twin<Zh extends Entries> = { readonly [Key in keyof Zh]: Zh[Key] extends string ? string : Zh[Key] };

export interface Dictionary<Zh extends Entries> {
  readonly zh: Zh;
  readonly en: Twin<Zh>;
}

/** Declares the words of one feature. Chinese is written first and defines what English must complete. */
export function dictionary<const Zh extends Entries>(words: { zh: Zh; en: NoInfer<Twin<Zh>> }): Dictionary<Zh> {
  return words;
}

/** The terms that the server says too, as a dictionary or as part of one. */
export function termsOf<Code extends string>(terms: Terms<Code>): { readonly [Spoken in Language]: Readonly<Record<Code, string>> } {
  const codes = Object.keys(terms) as Code[];
  const inLanguage = (language: Language) => Object.fromEntries(codes.map((code) => [code, terms[code][language]])) as Record<Code, string>;
  return { zh: inLanguage('zh'), en: inLanguage('en') };
}
