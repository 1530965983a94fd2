import { DomainError } from '#kernel';
import type { Transaction } from '../../../platform/database/database';
import type { ChunkOutcome } from '../../../platform/imports/importer';
import type { Vault } from '../../../platform/vault/vault';
import { refuseRow, type RowRefusal } from '../../../platform/workbook/row-refusal';
import { findPeopleByResidentId, type FoundPerson } from '../find-people';
import { recordMove, type MoveAuthor, type WantedMove } from '../moves/record-move';
import type { ImportedMove } from './check-move-row';
import type { MoveColumn } from './move-columns';
import { MOVE_WORDS } from './moves-import.errors';

/** Which column a refusal of the register speaks of. */
const COLUMN_OF: Readonly<Record<string, MoveColumn>> = { MOVE_IN_FUTURE: 'on', MOVE_BEFORE_POSTING: 'on', MOVE_UNIT_UNKNOWN: 'unit' };

/** Records the rows one after another, each as if it had been typed in; what was recorded before is left as it is. */
export async function saveMoves(tx: Transaction, vault: Vault, moves: readonly ImportedMove[], author: MoveAuthor): Promise<ChunkOutcome> {
  const people = await findPeopleByResidentId(tx, vault, moves.map(({ residentId }) => residentId));
  const refusals: RowRefusal[] = [];
  let unchanged = 0;
  for (const move of moves) {
    const person = people.get(move.residentId);
    const refusal = refusalOf(move, person);
    if (refusal || !person) {
      if (refusal) refusals.push(refusal);
      continue;
    }
    const { kind, on, change, reason, documentNo } = move;
    const wanted: WantedMove = { personId: person.personId, kind, on, change, reason, documentNo };
    if (await isRecorded(tx, wanted)) {
      unchanged += 1;
      continue;
    }
    try {
      await recordMove(tx, wanted, author);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      refusals.push(refuseRow(move.row, COLUMN_OF[error.code] ?? 'kind', error.code, { message: error.text, remedy: MOVE_WORDS.fromRegister }));
    }
  }
  return { accepted: moves.length - unchanged - refusals.length, unchanged, refusals };
}

function refusalOf({ row, name }: ImportedMove, person: FoundPerson | undefined): RowRefusal | undefined {
  if (!person) return refuseRow(row, 'residentId', 'PERSON_UNKNOWN', MOVE_WORDS.personUnknown);
  return person.name === name ? undefined : refuseRow(row, 'name', 'NAME_DIFFERS', MOVE_WORDS.nameDiffers);
}

/** The same act on the same paper from the same day, leading to the same posting, and not undone since. */
async function isRecorded(tx: Transaction, { personId, kind, on, change, reason, documentNo }: WantedMove): Promise<boolean> {
  const columns = { unitId: 't.unit_id', post: 't.post', rank: 't.`rank`', managedBy: 't.managed_by', status: 't.status' } as const;
  const given = (Object.keys(columns) as (keyof typeof columns)[]).filter((field) => change[field] !== undefined);
  const found: unknown[] = await tx.query(
    `SELECT 1 FROM posting_move m LEFT JOIN posting t ON t.id = m.to_posting_id
      WHERE m.person_id = ? AND m.kind = ? AND m.moved_on = ? AND m.reason = ? AND m.document_no = ? AND m.undone_at IS NULL ${given.map((field) => `AND ${columns[field]} = ?`).join(' ')} LIMIT 1`,
    [personId, kind, on, reason, documentNo, ...given.map((field) => change[field])],
  );
  return found.length > 0;
}
