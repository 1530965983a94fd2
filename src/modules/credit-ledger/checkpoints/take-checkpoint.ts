import { checkpointDigest, checkpointText, leafText, MerkleRoot, NO_CHECKPOINT_BEFORE } from '#ledger-proof';
import type { TrainingDay } from '#kernel';
import type { Transaction } from '../../../platform/database/database';
import { insertRows } from '../../../platform/database/write-rows';
import type { Actor } from '../../../platform/sessions/principal';
import { readAuditHead, recordAudit } from '../../audit/public';
import type { Signer } from '../signer';

export interface CheckpointOrder {
  /** The day whose end it marks; null for one in between. */
  readonly closesDay: TrainingDay | null;
  readonly at: Date;
  readonly actor: Actor;
}

interface LeafRow {
  readonly trainingYear: number;
  readonly personId: number;
  readonly entryNo: number;
  readonly hash: Buffer;
}

/** As the audit log calls it: what it says of a checkpoint is compared with the checkpoint. */
export const CHECKPOINT_TAKEN = 'checkpoint.taken';

const LEAVES_A_PAGE = 10_000;
/** One leaf for each chain that stands where no checkpoint has seen it. */
const NEW_LEAVES = `INSERT INTO ledger_checkpoint_leaf (training_year, person_id, entry_no, hash, checkpoint_no)
  SELECT h.training_year, h.person_id, h.entry_no, h.hash, ? FROM credit_ledger_head h
   WHERE h.entry_no > 0 AND NOT EXISTS (
     SELECT 1 FROM ledger_checkpoint_leaf l WHERE l.training_year = h.training_year AND l.person_id = h.person_id AND l.entry_no = h.entry_no)`;

/**
 * Writes down where every chain of the ledger and the audit log ends, and signs it. All or nothing: stopped half-way it leaves no
 * trace. Of two taken at once the second finds its number given away and is refused by the unique key.
 * @returns its number.
 */
export async function takeCheckpoint(tx: Transaction, signer: Signer, { closesDay, at, actor }: CheckpointOrder): Promise<number> {
  const before = await readLast(tx);
  const no = (before?.no ?? 0) + 1;
  const auditHead = await readAuditHead(tx);
  await tx.query(NEW_LEAVES, [no]);
  const tree = await treeOf(tx, no);
  const body = checkpointText({
    format: 1,
    no,
    closesDay,
    takenAt: at.toISOString(),
    leaves: tree.leaves,
    root: tree.root(),
    audit: { entryNo: auditHead.id, hash: auditHead.hash.toString('hex') },
    previous: before === undefined ? NO_CHECKPOINT_BEFORE : checkpointDigest(before.body),
  });
  const { algorithm, publicKey, signature } = signer.sign('ledger checkpoint', body);
  await insertRows(tx, 'ledger_checkpoint', COLUMNS, [[no, closesDay, at, tree.leaves, body, algorithm, publicKey, signature]]);
  await recordAudit(tx, {
    actor,
    action: CHECKPOINT_TAKEN,
    summary: { zh: `学分账第 ${no} 号检查点`, en: `Took checkpoint ${no} of the ledger` },
    subject: { kind: 'checkpoint', id: no },
    after: { closesDay, leaves: tree.leaves, digest: checkpointDigest(body) },
  });
  return no;
}

const COLUMNS = ['no', 'closes_day', 'taken_at', 'leaves', 'body', 'algorithm', 'public_key', 'signature'];

async function readLast(tx: Transaction): Promise<{ readonly no: number; readonly body: string } | undefined> {
  const [last]: { no: number; body: string }[] = await tx.query('SELECT no, body FROM ledger_checkpoint ORDER BY no DESC LIMIT 1');
  return last;
}

async function treeOf(tx: Transaction, no: number): Promise<MerkleRoot> {
  const tree = new MerkleRoot();
  for (let page = await readLeaves(tx, no, undefined); page.length > 0; page = await readLeaves(tx, no, page.at(-1))) {
    for (const leaf of page) tree.add(leafText({ ...leaf, hash: leaf.hash.toString('hex') }));
  }
  return tree;
}

function readLeaves(tx: Transaction, no: number, after: LeafRow | undefined): Promise<LeafRow[]> {
  return tx.query(
    `SELECT training_year AS trainingYear, person_id AS personId, entry_no AS entryNo, hash FROM ledger_checkpoint_leaf
      WHERE checkpoint_no = ? AND (training_year > ? OR (training_year = ? AND person_id > ?)) ORDER BY training_year, person_id LIMIT ${LEAVES_A_PAGE}`,
    [no, after?.trainingYear ?? 0, after?.trainingYear ?? 0, after?.personId ?? 0],
  );
}
