import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import type { Clock } from '#kernel';
import { fingerprintOf } from '#ledger-proof';
import { STATED_KINDS, type StatedKind } from '../modules/audit/public';
import { exportLines, readExport, SealedResults, Signer } from '../modules/credit-ledger/public';
import { CLOCK } from '../platform/clock/clock';
import { Database } from '../platform/database/database';
import { withApplication } from './with-application';

const USAGE = 'Usage: ledger export --out FILE (packed when the name ends in .gz)';

/** Writes what the offline verifier reads. */
export async function ledgerExport(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const { out } = parseArgs({ args: [...args], options: { out: { type: 'string' } } }).values;
  if (!out) throw new Error(USAGE);
  return withApplication(environment, async (application) => {
    const signer = application.get(Signer, { strict: false });
    const records = readExport({ database: application.get(Database), signer, sealed: application.get(SealedResults, { strict: false }), kinds: application.get<readonly StatedKind[]>(STATED_KINDS, { strict: false }) }, application.get<Clock>(CLOCK).now());
    const packing = out.endsWith('.gz') ? [createGzip()] : [];
    await pipeline([Readable.from(exportLines(records, signer)), ...packing, createWriteStream(out, { flags: 'wx' })]);
    const { algorithm, publicKey } = signer.publicKey;
    process.stdout.write(`${out}\nkey ${algorithm} ${publicKey} (${fingerprintOf(signer.publicKey)})\n`);
    return 0;
  });
}
