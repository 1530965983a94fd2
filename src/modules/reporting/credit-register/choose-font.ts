/** A font as far as choosing needs it. */
export interface Coverage {
  readonly name: string;
  has(codePoint: number): boolean;
}

export interface PrintableText {
  readonly font: string;
  readonly text: string;
}

const VARIATION_SELECTOR = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/**
 * The first font that has every character prints the text. When none has, the first one prints it with each missing
 * character as its code point in brackets, `[U+20BB7]`: a blank box on a signed form would lose who it is about.
 */
export function chooseFont(text: string, fonts: readonly [Coverage, ...Coverage[]]): PrintableText {
  const plain = text.replace(VARIATION_SELECTOR, '').replace(CONTROL, ' ');
  const characters = Array.from(plain);
  const whole = fonts.find((font) => characters.every((character) => has(font, character)));
  if (whole) return { font: whole.name, text: plain };
  const [first] = fonts;
  return { font: first.name, text: characters.map((character) => (has(first, character) ? character : codePointOf(character))).join('') };
}

function has(font: Coverage, character: string): boolean {
  return font.has(character.codePointAt(0) ?? 0);
}

function codePointOf(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
