import { create, type Font } from 'fontkit';

export interface PrintFont {
  readonly name: string;
  readonly bytes: Buffer;
  /** From the baseline to the top of a line, in parts of the size. */
  readonly ascent: number;
  has(this: void, codePoint: number): boolean;
}

export function openFont(name: string, bytes: Buffer): PrintFont {
  const font = create(bytes);
  if (!isSingle(font)) throw new Error(`${name} is a collection of fonts; a print needs a file that holds one.`);
  return { name, bytes, ascent: font.ascent / font.unitsPerEm, has: (codePoint) => font.hasGlyphForCodePoint(codePoint) };
}

function isSingle(font: ReturnType<typeof create>): font is Font {
  return 'hasGlyphForCodePoint' in font;
}
