import type { Transaction } from '../../../platform/database/database';
import { appendToOutbox } from '../../../platform/outbox/append-to-outbox';
import { recordAudit, rowsOf } from '../../audit/public';
import { PEOPLE_CHANGED } from '../organizations.jobs';
import { holdOpenUnits } from '../service-postings';
import { STATED_POSTINGS } from '../stated-postings';
import { holdService } from './hold-service';
import { moveErrors } from './moves.errors';
import type { MoveAuthor } from './record-move';

interface MoveRow {
  readonly personId: number;
  readonly fromPostingId: number;
  readonly fromUnitId: number;
  readonly endedIt: number;
  readonly toPostingId: number | null;
  readonly undoneAt: Date | null;
}

/**
 * The last thing that happened to a person is taken back: the posting it began was never in force, the one it ended goes on.
 * @throws DomainError MOVE_NOT_FOUND, MOVE_UNDONE, MOVE_NOT_LAST, MOVE_UNIT_CLOSED
 */
export async function undoMove(tx: Transaction, moveId: number, reason: string, { actor, at }: MoveAuthor): Promise<void> {
  const [named]: { personId: number }[] = await tx.query('SELECT person_id AS personId FROM posting_move WHERE id = ?', [moveId]);
  if (!named) throw moveErrors.moveNotFound({ moveId });
  const { personId } = named;
  const postings = await holdService(tx, personId);
  const [move]: MoveRow[] = await tx.query(
    `SELECT m.person_id AS personId, m.from_posting_id AS fromPostingId, f.unit_id AS fromUnitId, m.ended_it AS endedIt, m.to_posting_id AS toPostingId, m.undone_at AS undoneAt
       FROM posting_move m JOIN posting f ON f.id = m.from_posting_id WHERE m.id = ? FOR UPDATE`,
    [moveId],
  );
  if (!move || move.undoneAt !== null) throw moveErrors.undone({ moveId });
  const inForce = postings.find(({ validUntil }) => validUntil === null);
  if ((inForce?.id ?? null) !== move.toPostingId || (await isFollowed(tx, personId, moveId))) throw moveErrors.notLast({ moveId });
  if (Number(move.endedIt) === 1 && !(await holdOpenUnits(tx, [move.fromUnitId])).has(move.fromUnitId)) throw moveErrors.unitClosed({ moveId });
  if (inForce) await tx.query('UPDATE posting SET valid_until = valid_from WHERE id = ?', [inForce.id]);
  if (Number(move.endedIt) === 1) await tx.query('UPDATE posting SET valid_until = NULL WHERE id = ?', [move.fromPostingId]);
  await tx.query('UPDATE posting_move SET undone_at = ?, undone_by_name = ?, undone_reason = ? WHERE id = ?', [at, actor.name, reason, moveId]);
  await appendToOutbox(tx, PEOPLE_CHANGED, { personIds: [personId] });
  await recordAudit(tx, {
    actor,
    action: 'posting.move-undone',
    summary: { zh: `撤销变动登记 ${moveId}：人员 ${personId}`, en: `Undid move ${moveId} of person ${personId}` },
    subject: { kind: 'civil_servant', id: personId },
    after: { move: moveId, reason },
    rows: rowsOf(STATED_POSTINGS, [...(inForce ? [inForce.id] : []), ...(Number(move.endedIt) === 1 ? [move.fromPostingId] : [])]),
  });
}

/** Of two departures only the second is the last, though nobody serves after either. */
async function isFollowed(tx: Transaction, personId: number, moveId: number): Promise<boolean> {
  const later: unknown[] = await tx.query('SELECT 1 FROM posting_move WHERE person_id = ? AND id > ? AND undone_at IS NULL LIMIT 1', [personId, moveId]);
  return later.length > 0;
}
