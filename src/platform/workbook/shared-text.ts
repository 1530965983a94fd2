import type { CellValue } from './cell-value';
import { decodeEscapes } from './decode-escapes';
import { EMPTY_CELL } from './cell-value';
import { parseXml } from './xml-scanner';

/** The shared text table as ready cells: rich text runs joined, readings (phonetic runs) left out. */
export async function readSharedText(chunks: AsyncIterable<Buffer>): Promise<CellValue[]> {
  const cells: CellValue[] = [];
  let text = '';
  let capturing = false;
  let inReading = false;
  await parseXml(chunks, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') inReading = true;
      capturing = name === 't' && !inReading;
    },
    text(part) {
      if (capturing) text += part;
    },
    close(name) {
      if (name === 't') capturing = false;
      if (name === 'rPh') inReading = false;
      if (name === 'si') cells.push(text === '' ? EMPTY_CELL : { kind: 'text', text: decodeEscapes(text) });
    },
  });
  return cells;
}
