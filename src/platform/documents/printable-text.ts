const VARIATION_SELECTOR = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/**
 * The text with each character that the font lacks as its code point in brackets, `[U+20BB7]`: a blank box on a signed
 * form would lose who it is about.
 */
export function printableText(text: string, fontHas: (codePoint: number) => boolean): string {
  const characters = Array.from(text.replace(VARIATION_SELECTOR, '').replace(CONTROL, ' '));
  return characters.map((character) => (fontHas(codePointOf(character)) ? character : nameOf(character))).join('');
}

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function nameOf(character: string): string {
  return `[U+${codePointOf(character).toString(16).toUpperCase().padStart(4, '0')}]`;
}
