import type { Transaction } from '../../platform/database/database';
import { recordAudit, rowsOf } from '../audit/public';
import type { RosterAuthor } from './roster-author';
import { beginPostings, earliestNext, endPosting, holdOpenUnits, holdPostings, type HeldPosting, type NewPosting, type ServiceFacts } from './service-postings';
import { STATED_POSTINGS } from './stated-postings';

/**
 * Ends the posting in force and begins the next where the facts differ; who left the city and stands on the roster again serves again.
 * @returns in the order given, whether a posting began.
 */
export async function savePostings(
  tx: Transaction,
  people: readonly { readonly personId: number; readonly facts: ServiceFacts }[],
  author: RosterAuthor,
): Promise<boolean[]> {
  const held = await holdPostings(tx, people.map(({ personId }) => personId));
  const open = await holdOpenUnits(tx, people.map(({ facts }) => facts.unitId));
  const beginning: NewPosting[] = [];
  const begins: boolean[] = [];
  const ended: number[] = [];
  for (const { personId, facts } of people) {
    const last = held.get(personId)?.[0];
    const changes = last === undefined || last.validUntil !== null || !sameFacts(last, facts);
    begins.push(changes);
    if (!changes) continue;
    const openedOn = open.get(facts.unitId);
    if (openedOn === undefined) throw new Error(`unit ${facts.unitId} was closed while the roster was read; it is read again`);
    const validFrom = later(openedOn ?? author.newFrom, last === undefined ? author.newFrom : later(author.changedFrom, earliestNext(last)));
    if (last) await endPosting(tx, last, validFrom);
    if (last) ended.push(last.id);
    beginning.push({ ...facts, personId, validFrom });
  }
  await beginPostings(tx, beginning, author.accountId);
  if (beginning.length > 0) await record(tx, beginning.map(({ personId }) => personId), ended, author);
  return begins;
}

async function record(tx: Transaction, personIds: readonly number[], ended: readonly number[], { accountId, name }: RosterAuthor): Promise<void> {
  await recordAudit(tx, {
    actor: { accountId, name },
    action: 'postings.saved',
    summary: { zh: `按名册登记任职 ${personIds.length} 条`, en: `Saved ${personIds.length} postings of a roster` },
    subject: { kind: 'roster', id: accountId },
    after: { begun: personIds.length, ended: ended.length },
    rows: [{ of: STATED_POSTINGS, where: 'person_id IN (?) AND valid_until IS NULL', parameters: [personIds] }, ...rowsOf(STATED_POSTINGS, ended)],
  });
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

function sameFacts(now: HeldPosting, facts: ServiceFacts): boolean {
  return (
    now.unitId === facts.unitId && now.post === facts.post && now.rank === facts.rank && now.rankSince === facts.rankSince &&
    now.staffKind === facts.staffKind && now.managedBy === facts.managedBy && now.status === facts.status
  );
}
