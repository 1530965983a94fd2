import { readFileSync } from 'node:fs';
import { openFont, type PrintFont } from './print-font';
import { rareFontOf } from './rare-fonts';

export interface PrintFonts {
  readonly regular: PrintFont;
  readonly bold: PrintFont;
  /** For what the two lack; there is no bold one. */
  rare(this: void, codePoint: number): PrintFont | undefined;
}

let opened: PrintFonts | undefined;

/**
 * Noto Sans SC, read once a process. It has every character of U+4E00–9FEF and of extension A, and some two hundred of
 * the extensions beyond, those that names on the mainland mostly need. The others stand in fonts/rare-characters.
 */
export function openPrintFonts(): PrintFonts {
  opened ??= {
    regular: openFont('regular', readFileSync(require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'))),
    bold: openFont('bold', readFileSync(require.resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'))),
    rare: rareFontOf,
  };
  return opened;
}
