import { createWriteStream } from 'node:fs';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { SheetContent } from './sheet-content';
import { sheetXml } from './sheet-xml';
import { workbookParts } from './workbook-xml';

/** A low level: sheets shrink to a tenth at any level, and time goes into the rows. */
const COMPRESSION_LEVEL = 1;

/**
 * Writes an .xlsx workbook, row by row: memory does not grow with the rows. A failing row source fails the promise;
 * what was written until then is no workbook.
 */
export async function writeWorkbook(target: Writable | string, sheets: readonly SheetContent[]): Promise<void> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  for (const { path, xml } of workbookParts(sheets.map((sheet) => sheet.name))) {
    zip.addBuffer(Buffer.from(xml), path, { compressionLevel: COMPRESSION_LEVEL });
  }
  sheets.forEach((sheet, index) => {
    zip.addReadStreamLazy(`xl/worksheets/sheet${index + 1}.xml`, { compressionLevel: COMPRESSION_LEVEL }, (ready) => {
      const source = Readable.from(buffersOf(sheetXml(sheet)), { objectMode: false });
      source.on('error', (error) => output.destroy(error));
      ready(null, source);
    });
  });
  zip.on('error', (error: Error) => output.destroy(error));
  zip.end();
  await pipeline(output, typeof target === 'string' ? createWriteStream(target) : target);
}

async function* buffersOf(pieces: AsyncIterable<string>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) yield Buffer.from(piece);
}
