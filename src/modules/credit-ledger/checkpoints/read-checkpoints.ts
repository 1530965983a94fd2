import { checkpointDigest, fingerprintOf, type PublicKey, type SignedCheckpoint } from '#ledger-proof';
import type { Database } from '../../../platform/database/database';
import type { PageQueryDto } from '../../../platform/http/list.dto';
import { decodeCursor, pageOf, type Page } from '../../../platform/http/page';
import { ledgerErrors } from '../credit-ledger.errors';
import type { LedgerCheckpointDto, SigningKeyDto } from './checkpoint.dto';

type Row = SignedCheckpoint & Pick<LedgerCheckpointDto, 'no' | 'closesDay' | 'leaves'> & { readonly takenAt: Date };

const COLUMNS = 'no, closes_day AS closesDay, taken_at AS takenAt, leaves, body, algorithm, public_key AS publicKey, signature';

/** Newest first. */
export async function listCheckpoints(database: Database, { cursor, limit }: PageQueryDto, asOf: Date): Promise<Page<LedgerCheckpointDto>> {
  const before = decodeCursor(cursor, 1)?.[0] ?? 4_294_967_295;
  const rows = await database.query<Row>(`SELECT ${COLUMNS} FROM ledger_checkpoint WHERE no < ? ORDER BY no DESC LIMIT ?`, [before, limit + 1]);
  const [counted] = await database.query<{ count: number }>('SELECT COUNT(*) AS count FROM ledger_checkpoint');
  return pageOf(rows, limit, { count: Number(counted?.count ?? 0), asOf, item: viewOf, key: (row) => [row.no] });
}

/** As it is handed out, to be kept elsewhere. @throws DomainError CHECKPOINT_NOT_FOUND */
export async function readCheckpoint(database: Database, no: number): Promise<SignedCheckpoint> {
  const [row] = await database.query<SignedCheckpoint>('SELECT body, algorithm, public_key AS publicKey, signature FROM ledger_checkpoint WHERE no = ?', [no]);
  if (row === undefined) throw ledgerErrors.checkpointNotFound({ no });
  return row;
}

export function keyView(key: PublicKey): SigningKeyDto {
  return { algorithm: key.algorithm, publicKey: key.publicKey, fingerprint: fingerprintOf(key) };
}

function viewOf({ no, closesDay, takenAt, leaves, body, algorithm, publicKey }: Row): LedgerCheckpointDto {
  return { no, closesDay, takenAt: takenAt.toISOString(), leaves, digest: checkpointDigest(body), key: keyView({ algorithm, publicKey }) };
}
