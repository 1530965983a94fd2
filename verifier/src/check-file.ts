import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { ExportLinesCheck, type LedgerVerdict, type WhatIsExpected } from '#ledger-proof';

const GZIP = Buffer.from([0x1f, 0x8b]);

/** Reads an export, packed or not, piece by piece. @throws Error when there is no such file. */
export async function checkFile(file: string, expected: WhatIsExpected): Promise<LedgerVerdict> {
  const check = new ExportLinesCheck(expected);
  const take = (pieces: AsyncIterable<Buffer>): Promise<void> => takeLines(pieces, check);
  const packed = await isPacked(file);
  try {
    await (packed ? pipeline(createReadStream(file), createGunzip(), take) : pipeline(createReadStream(file), take));
  } catch (error) {
    if (!isDamage(error)) throw error;
    check.breakOff();
  }
  return check.finish();
}

async function takeLines(pieces: AsyncIterable<Buffer>, check: ExportLinesCheck): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) check.accept(line);
  }
  rest += decoder.decode();
  if (rest !== '') check.accept(rest);
}

async function isPacked(file: string): Promise<boolean> {
  const opened = await open(file);
  const { buffer, bytesRead } = await opened.read(Buffer.alloc(GZIP.length), 0, GZIP.length, 0).finally(() => opened.close());
  return bytesRead === GZIP.length && GZIP.equals(buffer);
}

function isDamage(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && /^(Z_|ERR_ENCODING_)/.test(String(error.code));
}
