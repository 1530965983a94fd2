import { auditHash, chainStart, digestOfKind, entryHash, type AuditRecord, type ExportRecord, type StoredKind } from '#ledger-proof';
import type { Database } from '../../../platform/database/database';
import { readAuditEntries, readAuditHead, withoutPersonalIds, type SealedAuditEntry, type StatedKind } from '../../audit/public';
import type { LedgerCheckpoint } from '../checkpoints/ledger-checkpoint.entity';
import { readChains, type EntryRow, type StoredChain } from '../read-chains';
import type { Signer } from '../signer';
import { readRowsAtOnce } from './read-rows-at-once';
import { readSealedYear } from './read-sealed-year';
import type { SealedResults } from './sealed-results';
import { statementOf } from './statement-of';

type KindRow = StoredKind & { readonly id: number };
type CheckpointRow = Pick<LedgerCheckpoint, 'no' | 'body' | 'algorithm' | 'publicKey' | 'signature'>;

export interface ExportParts {
  readonly database: Database;
  readonly signer: Signer;
  readonly sealed: SealedResults;
  /** The rows outside the ledger that are compared with what the audit log states of them. */
  readonly kinds: readonly StatedKind[];
}

/** How far the export has looked: the last checkpoint, and the audit entries up to which its seals and its rows are those in force. */
interface Seen {
  readonly lastNo: number;
  readonly sealsUntil: number;
  /** Where the audit log ended at the instant of which the stated rows were read. */
  readonly rowsUntil: number;
}

/**
 * Everything that a verifier needs, in the order it needs it: checkpoints, kinds, every chain with its leaves, the results of sealed
 * years, the stated rows, the links of the audit log. Read page by page: memory does not grow with the ledger. What is posted meanwhile is no fault: chains only grow.
 */
export async function* readExport({ database, signer, sealed, kinds: statedKinds }: ExportParts, at: Date): AsyncGenerator<ExportRecord> {
  yield { record: 'export', format: 1, madeAt: at.toISOString(), ...signer.publicKey };
  const checkpoints = await database.query<CheckpointRow>('SELECT no, body, algorithm, public_key AS publicKey, signature FROM ledger_checkpoint ORDER BY no');
  for (const checkpoint of checkpoints) yield { record: 'checkpoint', ...checkpoint };
  const lastNo = checkpoints.at(-1)?.no ?? 0;
  const kinds = new Map<number, KindRow>();
  for await (const page of readChains(database)) {
    yield* newKinds(await database.query<KindRow>('SELECT id, category, unit, attributes FROM credit_fact_kind ORDER BY id'), kinds);
    for (const chain of page) yield* recordsOf(chain, kinds, lastNo);
  }
  const { years, sealsUntil } = await readSeals(database);
  for (const trainingYear of years) {
    yield { record: 'seal', trainingYear };
    yield* readSealedYear(database, trainingYear, sealed.of(database, trainingYear));
  }
  const rowsUntil = yield* readRowsAtOnce(database, statedKinds);
  yield* auditRecords(database, { lastNo, sealsUntil, rowsUntil });
}

/** As of one instant. */
function readSeals(database: Database): Promise<{ years: number[]; sealsUntil: number }> {
  return database.source.transaction('REPEATABLE READ', async (tx) => {
    const years: { year: number }[] = await tx.query('SELECT training_year AS year FROM sealed_year WHERE sealed_at IS NOT NULL ORDER BY training_year');
    return { years: years.map(({ year }) => year), sealsUntil: (await readAuditHead(tx)).id };
  });
}

/** As far as the head stood when it was asked; of what stands behind it only entries that nobody recorded since. */
async function* auditRecords(database: Database, seen: Seen): AsyncGenerator<ExportRecord> {
  const head = await readAuditHead(database);
  yield { record: 'audit_head', entryNo: head.id, hash: head.hash.toString('hex') };
  let newest = head.id;
  for await (const page of readAuditEntries(database)) {
    for (const entry of page) {
      if (entry.id > newest) newest = (await readAuditHead(database)).id;
      if (entry.id <= head.id || entry.id > newest) yield { ...linkOf(entry), states: await statedBy(database, entry, seen) };
    }
  }
}

function* newKinds(rows: readonly KindRow[], known: Map<number, KindRow>): Generator<ExportRecord> {
  for (const kind of rows) {
    if (known.has(kind.id)) continue;
    known.set(kind.id, kind);
    yield { record: 'kind', ...kind };
  }
}

function* recordsOf({ year, personId, head, rows, leaves }: StoredChain, kinds: ReadonlyMap<number, KindRow>, lastNo: number): Generator<ExportRecord> {
  yield { record: 'chain', trainingYear: year, personId, head: head ? { entryNo: head.entry_no, hash: head.hash.toString('hex') } : null };
  let previous = chainStart(year, personId);
  for (const row of rows) {
    yield entryOf(row, previous, kinds);
    previous = row.hash;
  }
  for (const leaf of leaves) {
    if (leaf.checkpoint_no <= lastNo || leaf.lost === 1) yield { record: 'leaf', entryNo: leaf.entry_no, hash: leaf.hash.toString('hex'), checkpointNo: leaf.checkpoint_no };
  }
}

function entryOf(row: EntryRow, previous: Buffer, kinds: ReadonlyMap<number, KindRow>): ExportRecord {
  const facts = {
    entryNo: row.entry_no, quantity: row.quantity, startsOn: row.starts_on, endsOn: row.ends_on, achievementKey: row.achievement_key,
    reversesEntryNo: row.reverses_entry_no, title: row.title, organiser: row.organiser, extra: row.extra, unitId: row.unit_id,
    source: row.source, reason: row.reason, decidedUnder: row.decided_under, postedBy: row.posted_by,
  };
  const hash = row.hash.toString('hex');
  const typed = [row.title, row.organiser, row.extra ?? '', row.reason ?? ''].join('\n');
  if (withoutPersonalIds(typed) === typed) {
    return { record: 'entry', ...facts, kind: row.kind_id, sourceKey: row.source_key.toString('hex'), postedAt: row.posted_at.toISOString(), hash };
  }
  const kind = kinds.get(row.kind_id);
  const digest = kind && digestOfKind(kind);
  const computed = digest && entryHash(previous, { ...facts, trainingYear: row.training_year, personId: row.person_id, kindDigest: digest, sourceKey: row.source_key, postedAt: row.posted_at });
  return { record: 'withheld_entry', entryNo: row.entry_no, computed: computed?.toString('hex') ?? '', hash };
}

/** What was taken, sealed or opened meanwhile stands in no line of this export: of that it says nothing. */
async function statedBy(database: Database, entry: SealedAuditEntry, { lastNo, sealsUntil, rowsUntil }: Seen): Promise<AuditRecord['states']> {
  const states = statementOf(entry);
  if (states?.of === 'rows') return entry.id > rowsUntil ? null : states;
  if (states?.of !== 'checkpoint') return entry.id > sealsUntil ? null : states;
  const taken = states.no > lastNo ? await database.query('SELECT 1 FROM ledger_checkpoint WHERE no = ?', [states.no]) : [];
  return taken.length > 0 ? null : states;
}

function linkOf({ hash, ...fields }: SealedAuditEntry): Omit<AuditRecord, 'states'> {
  return { record: 'audit', entryNo: fields.id, previous: fields.previousHash.toString('hex'), computed: auditHash(fields).toString('hex'), hash: hash.toString('hex') };
}
