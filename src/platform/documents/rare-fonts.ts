import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { openFont, type PrintFont } from './print-font';

/** The blocks of 4,096 code points that fonts/rare-characters holds; what other blocks hold, Noto Sans SC has, or nobody. */
const BLOCKS: ReadonlySet<number> = new Set([0x0f, ...Array.from({ length: 16 }, (_, index) => 0x20 + index)]);

const opened = new Map<number, PrintFont>();

/** The font that has a character which Noto Sans SC lacks. Read when first asked for: 2 MB that a process without rare names never holds. */
export function rareFontOf(codePoint: number): PrintFont | undefined {
  const block = codePoint >> 12;
  if (!BLOCKS.has(block)) return undefined;
  const font = opened.get(block) ?? openBlock(block);
  return font.has(codePoint) ? font : undefined;
}

function openBlock(block: number): PrintFont {
  const name = block.toString(16).toUpperCase().padStart(2, '0');
  const font = openFont(`rare-${name}`, brotliDecompressSync(readFileSync(require.resolve(`#rare-characters/${name}.ttf.br`))));
  opened.set(block, font);
  return font;
}
