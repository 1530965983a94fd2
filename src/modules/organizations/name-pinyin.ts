import { pinyin } from 'pinyin-pro';

/** For search and order: lower-case ASCII letters and digits only; characters without a known reading are left out. */
export function pinyinOf(name: string): { readonly full: string; readonly initials: string } {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', surname: 'head', v: true }).map((syllable) => syllable.toLowerCase().replaceAll(/[^a-z0-9]/g, ''));
  return { full: syllables.join('').slice(0, 300), initials: syllables.map((syllable) => syllable.slice(0, 1)).join('').slice(0, 100) };
}
