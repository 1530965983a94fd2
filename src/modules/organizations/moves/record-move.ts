import { MOVE_KIND_TERMS, midSentence } from '#contracts';
import type { TrainingDay } from '#kernel';
import type { Transaction } from '../../../platform/database/database';
import { appendToOutbox } from '../../../platform/outbox/append-to-outbox';
import type { Actor } from '../../../platform/sessions/principal';
import { recordAudit, rowsOf } from '../../audit/public';
import { PEOPLE_CHANGED } from '../organizations.jobs';
import { beginPostings, earliestNext, endPosting, holdOpenUnits, holdPostings, type HeldPosting, type NewPosting } from '../service-postings';
import { STATED_POSTINGS } from '../stated-postings';
import { holdService } from './hold-service';
import { KINDS_OF_MOVES, type MoveKind, type PostingChange } from './move-kinds';
import { moveErrors } from './moves.errors';

export interface WantedMove {
  readonly personId: number;
  readonly kind: MoveKind;
  /** From this day on, which is not after today. */
  readonly on: TrainingDay;
  readonly change: PostingChange;
  readonly reason: string;
  readonly documentNo: string;
}

/** Who records it, when, and which day that is. */
export interface MoveAuthor {
  readonly actor: Actor;
  readonly at: Date;
  readonly today: TrainingDay;
}

/**
 * Ends the posting in force and begins the next one on the same day, so that on any date a person serves in one place or nowhere. What was earned
 * stays with the person, and whoever reviews or counts follows the posting.
 * A refusal comes before anything is written, so that a list may go on behind it.
 * @returns the move's id.
 * @throws DomainError PERSON_NOT_FOUND, MOVE_FIELD_MISSING, MOVE_FIELD_FOREIGN, MOVE_UNIT_UNKNOWN, MOVE_IN_FUTURE, MOVE_BEFORE_POSTING, MOVE_NOT_IN_SERVICE, MOVE_CHANGES_NOTHING
 */
export async function recordMove(tx: Transaction, wanted: WantedMove, author: MoveAuthor): Promise<number> {
  assertFields(wanted);
  if (wanted.on > author.today) throw moveErrors.inFuture({ on: wanted.on, today: author.today });
  if (wanted.change.unitId !== undefined) await assertOpenUnit(tx, wanted.change.unitId, wanted.on);
  const [last] = await holdService(tx, wanted.personId);
  if (!last) throw moveErrors.notInService({ personId: wanted.personId });
  const { kind, on, personId } = wanted;
  if (last.validUntil !== null && kind !== 'return') throw moveErrors.notInService({ personId });
  const earliest = earliestNext(last);
  if (on < earliest) throw moveErrors.beforePosting({ on, earliest });
  const next = kind === 'departure' ? null : await nextPosting(tx, wanted, last);
  await endPosting(tx, last, on);
  const toPostingId = next === null ? null : await begin(tx, next, author.actor);
  const { insertId }: { insertId: number } = await tx.query(
    'INSERT INTO posting_move (person_id, kind, moved_on, from_posting_id, ended_it, to_posting_id, reason, document_no, account_id, author_name, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    [personId, kind, on, last.id, last.validUntil === null, toPostingId, wanted.reason, wanted.documentNo, author.actor.accountId, author.actor.name, author.at],
  );
  await appendToOutbox(tx, PEOPLE_CHANGED, { personIds: [personId] });
  const { zh } = MOVE_KIND_TERMS[kind];
  await recordAudit(tx, {
    actor: author.actor,
    action: 'posting.moved',
    summary: { zh: `登记变动“${zh}”：人员 ${personId}，自 ${on} 起`, en: `Recorded: ${midSentence(MOVE_KIND_TERMS[kind])} of person ${personId} from ${on} on` },
    subject: { kind: 'civil_servant', id: personId },
    before: { posting: last.id, unitId: last.unitId, post: last.post, rank: last.rank, status: last.status },
    after: { move: insertId, kind, on, change: wanted.change, reason: wanted.reason, documentNo: wanted.documentNo },
    rows: rowsOf(STATED_POSTINGS, [last.id, ...(toPostingId === null ? [] : [toPostingId])]),
  });
  return insertId;
}

function assertFields({ kind, change }: WantedMove): void {
  const { needed, oneOf = [], allowed } = KINDS_OF_MOVES[kind];
  const given = Object.entries(change).filter(([, value]) => value !== undefined).map(([field]) => field);
  const missing = needed.filter((field) => !given.includes(field));
  if (missing.length > 0) throw moveErrors.fieldMissing({ kind, fields: missing });
  if (oneOf.length > 0 && !oneOf.some((field) => given.includes(field))) throw moveErrors.fieldMissing({ kind, oneOf });
  const known: readonly string[] = [...needed, ...oneOf, ...allowed];
  const foreign = given.filter((field) => !known.includes(field));
  if (foreign.length > 0) throw moveErrors.fieldForeign({ kind, fields: foreign });
}

async function assertOpenUnit(tx: Transaction, unitId: number, on: TrainingDay): Promise<void> {
  const openedOn = (await holdOpenUnits(tx, [unitId])).get(unitId);
  if (openedOn === undefined || (openedOn !== null && openedOn > on)) throw moveErrors.unitUnknown({ unitId, openedOn });
}

async function nextPosting(tx: Transaction, { personId, kind, on, change }: WantedMove, last: HeldPosting): Promise<NewPosting> {
  const status = KINDS_OF_MOVES[kind].status ?? change.status ?? last.status;
  const next = { ...last, ...change, status };
  const same = next.unitId === last.unitId && next.post === last.post && next.rank === last.rank && next.managedBy === last.managedBy && next.status === last.status;
  if (same && last.validUntil === null) throw moveErrors.nothingChanges();
  if (change.unitId === undefined) await assertOpenUnit(tx, last.unitId, on);
  return { ...next, personId, rankSince: next.rank === last.rank ? last.rankSince : on, validFrom: on };
}

async function begin(tx: Transaction, next: NewPosting, { accountId }: Actor): Promise<number> {
  await beginPostings(tx, [next], accountId ?? 0);
  const [begun] = (await holdPostings(tx, [next.personId])).get(next.personId) ?? [];
  if (!begun) throw new Error(`a posting of person ${next.personId} was written and is not there`);
  return begun.id;
}
