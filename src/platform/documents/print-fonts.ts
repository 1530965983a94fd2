import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';

export interface PrintFont {
  readonly bytes: Buffer;
  has(this: void, codePoint: number): boolean;
}

export interface PrintFonts {
  readonly regular: PrintFont;
  readonly bold: PrintFont;
}

let opened: PrintFonts | undefined;

/**
 * Noto Sans SC, read once a process. It has every character of U+4E00–9FEF and of extension A, and some two hundred of
 * the extensions beyond, those that names on the mainland mostly need.
 */
export function openPrintFonts(): PrintFonts {
  opened ??= {
    regular: openFont(require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf')),
    bold: openFont(require.resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf')),
  };
  return opened;
}

function openFont(file: string): PrintFont {
  const bytes = readFileSync(file);
  const font = create(bytes);
  if (!isSingle(font)) throw new Error(`${file} is a collection of fonts; a print needs a file that holds one.`);
  return { bytes, has: (codePoint) => font.hasGlyphForCodePoint(codePoint) };
}

function isSingle(font: ReturnType<typeof create>): font is Font {
  return 'hasGlyphForCodePoint' in font;
}
