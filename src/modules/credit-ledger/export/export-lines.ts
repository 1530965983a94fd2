import { createHash } from 'node:crypto';
import { exportStatement, type EndRecord, type ExportRecord } from '#ledger-proof';
import type { Signer } from '../signer';

const LARGEST_PIECE = 65_536;

/** The export as text, a record a line, in pieces of some 64 KB; the last line signs all before it. */
export async function* exportLines(records: AsyncIterable<ExportRecord>, signer: Signer): AsyncGenerator<Buffer> {
  const digest = createHash('sha256');
  let lines = 0;
  let piece = '';
  for await (const record of records) {
    piece += `${JSON.stringify(record)}\n`;
    lines += 1;
    if (piece.length < LARGEST_PIECE) continue;
    digest.update(piece);
    yield Buffer.from(piece, 'utf8');
    piece = '';
  }
  const total = digest.update(piece).digest('hex');
  const end: EndRecord = { record: 'end', lines, digest: total, ...signer.sign('ledger export', exportStatement(lines, total)) };
  yield Buffer.from(`${piece}${JSON.stringify(end)}\n`, 'utf8');
}
