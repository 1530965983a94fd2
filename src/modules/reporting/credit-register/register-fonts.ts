import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import type { Coverage } from './choose-font';

export interface PrintFont extends Coverage {
  readonly bytes: Buffer;
}

export interface RegisterFonts {
  readonly regular: readonly [PrintFont, ...PrintFont[]];
  readonly bold: readonly [PrintFont, ...PrintFont[]];
}

let opened: RegisterFonts | undefined;

/**
 * Noto Sans SC has all of 通用规范汉字表 and GB 18030's basic and A planes, but few of the extensions beyond.
 * @param fallbackFiles TrueType or OpenType files asked, in order, for what it lacks.
 */
export function openRegisterFonts(fallbackFiles: readonly string[] = []): RegisterFonts {
  const fallbacks = fallbackFiles.map((file, index) => openFont(`fallback-${index + 1}`, file));
  opened ??= {
    regular: [openFont('regular', require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'))],
    bold: [openFont('bold', require.resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'))],
  };
  return { regular: [...opened.regular, ...fallbacks], bold: [...opened.bold, ...fallbacks] };
}

function openFont(name: string, file: string): PrintFont {
  const bytes = readFileSync(file);
  const font = create(bytes);
  if (!isSingle(font)) throw new Error(`${file} is a collection of fonts; name a file that holds one.`);
  return { name, bytes, has: (codePoint) => font.hasGlyphForCodePoint(codePoint) };
}

function isSingle(font: ReturnType<typeof create>): font is Font {
  return 'hasGlyphForCodePoint' in font;
}
