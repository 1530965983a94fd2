import type { Attainment } from '#contracts';
import type { Text } from '#credit-rules';
import type { Database } from '../../../platform/database/database';
import type { ReadyPolicy } from '../../credit-policy/public';
import type { RunRow } from '../runs/find-run';

export interface ComparedSide {
  readonly total: number;
  readonly attainment: Attainment;
  readonly postingId: number;
  readonly entryNo: number;
}

export interface ComparedRow {
  readonly personId: number;
  /** null for a person the run did not count. */
  readonly before: ComparedSide | null;
  readonly after: ComparedSide | null;
  /** The ledgers of earlier years that the policy looks into ended alike. */
  readonly sameEarlierYears: boolean;
}

interface RunSide {
  readonly run: Pick<RunRow, 'priorRuns'>;
  readonly policy: ReadyPolicy;
}

interface Posting {
  readonly id: number;
  readonly unitName: string;
  readonly post: string;
  readonly rank: string;
}

/** Why the outcomes differ, in words, by person: everything an outcome is counted from is compared. */
export async function whyDifferent(database: Database, before: RunSide & { readonly year: number }, after: RunSide, rows: readonly ComparedRow[]): Promise<Map<number, Text[]>> {
  const postings = await readPostings(database, rows);
  const entries = await readNewEntries(database, before.year, rows);
  const ofAll = reasonsOfRuns(before, after);
  return new Map(
    rows.map((row) => {
      const own = reasonsOfPerson(row, postings, entries.get(row.personId) ?? []);
      const reasons = row.before && row.after ? [...ofAll, ...own] : own;
      return [row.personId, reasons.length === 0 ? [UNEXPLAINED] : reasons];
    }),
  );
}

const UNEXPLAINED: Text = { zh: '依据相同而结果不同，请告知系统管理员', en: 'Another outcome from the same facts; tell the system administrator' };

function reasonsOfRuns(before: RunSide, after: RunSide): Text[] {
  const reasons: Text[] = [];
  if (!before.policy.digest.equals(after.policy.digest)) {
    const [left, right] = [nameOfPolicy(before.policy), nameOfPolicy(after.policy)];
    reasons.push({ zh: `依据的政策不同：${left.zh} → ${right.zh}`, en: `Another policy version: ${left.en} → ${right.en}` });
  }
  if (before.run.priorRuns !== after.run.priorRuns) reasons.push({ zh: '依据的上年考核不同（结转）', en: 'Another run of the year before (carry-over)' });
  return reasons;
}

function nameOfPolicy({ version, policy: { title, confirmed } }: ReadyPolicy): Text {
  return { zh: `${title.zh} 第 ${version} 版${confirmed ? '' : '（未确认）'}`, en: `${title.en}, version ${version}${confirmed ? '' : ' (unconfirmed)'}` };
}

function reasonsOfPerson(row: ComparedRow, postings: ReadonlyMap<number, Posting>, entries: readonly NewEntry[]): Text[] {
  if (row.before === null) return [{ zh: '新列入考核范围', en: 'Came into the scope' }];
  if (row.after === null) return [{ zh: '已不在考核范围或未能计算', en: 'Left the scope, or could not be counted' }];
  return [...reasonsOfEntries(entries, row.after.entryNo < row.before.entryNo), ...(row.sameEarlierYears ? [] : [EARLIER_ENTRIES]), ...reasonsOfPosting(postings.get(row.before.postingId), postings.get(row.after.postingId))];
}

const EARLIER_ENTRIES: Text = { zh: '以前年度的学分记录有变动', en: 'Entries of earlier years were added' };

/** A person's year may have grown by many lines: the first of them by name, the others by number. */
const MOST_NAMED = 3;

function reasonsOfEntries(entries: readonly NewEntry[], earlierRunIsNewer: boolean): Text[] {
  const when: Text = earlierRunIsNewer ? { zh: '对照的考核多计', en: 'the other run counted' } : { zh: '新增', en: 'new:' };
  const named = entries.slice(0, MOST_NAMED).map((entry): Text => {
    const kind = kindOf(entry);
    return { zh: `${when.zh}${kind.zh}“${entry.title}”（第 ${entry.entryNo} 条）`, en: `${when.en} ${kind.en} “${entry.title}” (entry ${entry.entryNo})` };
  });
  const more = entries.length - named.length;
  return more > 0 ? [...named, { zh: `${when.zh}另外 ${more} 条学分记录`, en: `${when.en} ${more} more ledger entries` }] : named;
}

function kindOf({ source, reversesEntryNo, reason }: NewEntry): Text {
  if (reversesEntryNo !== null) return { zh: `冲销第 ${reversesEntryNo} 条`, en: `reversal of entry ${reversesEntryNo}` };
  return source === 'decision' ? { zh: `认定（${reason ?? ''}）`, en: `decision (${reason ?? ''})` } : { zh: '记录', en: 'entry' };
}

function reasonsOfPosting(before: Posting | undefined, after: Posting | undefined): Text[] {
  if (!before || !after || before.id === after.id) return [];
  const fields: readonly [keyof Posting, Text][] = [
    ['unitName', { zh: '单位', en: 'unit' }],
    ['post', { zh: '职务层次', en: 'post' }],
    ['rank', { zh: '职级', en: 'rank' }],
  ];
  const changed = fields.filter(([field]) => before[field] !== after[field]);
  if (changed.length === 0) return [{ zh: '任职信息有变动', en: 'Another posting' }];
  return changed.map(([field, word]) => {
    const [left, right] = [before[field] || '—', after[field] || '—'];
    return { zh: `${word.zh}变动：${left} → ${right}`, en: `Another ${word.en}: ${left} → ${right}` };
  });
}

async function readPostings(database: Database, rows: readonly ComparedRow[]): Promise<Map<number, Posting>> {
  const moved = rows.filter((row) => row.before && row.after && row.before.postingId !== row.after.postingId);
  const ids = moved.flatMap((row) => [row.before?.postingId ?? 0, row.after?.postingId ?? 0]);
  if (ids.length === 0) return new Map();
  const found = await database.query<Posting>('SELECT p.id, u.name AS unitName, p.post, p.`rank` FROM posting p JOIN org_unit u ON u.id = p.unit_id WHERE p.id IN (?)', [ids]);
  return new Map(found.map((posting) => [posting.id, posting]));
}

interface NewEntry {
  readonly personId: number;
  readonly entryNo: number;
  readonly title: string;
  readonly source: string;
  readonly reason: string | null;
  readonly reversesEntryNo: number | null;
}

/** What stands in the ledger between the entries the two runs counted last, in the order it was written. */
async function readNewEntries(database: Database, year: number, rows: readonly ComparedRow[]): Promise<Map<number, NewEntry[]>> {
  const spans = rows.flatMap(({ personId, before, after }) =>
    before && after && before.entryNo !== after.entryNo ? [[personId, Math.min(before.entryNo, after.entryNo), Math.max(before.entryNo, after.entryNo)]] : [],
  );
  if (spans.length === 0) return new Map();
  const found = await database.query<NewEntry>(
    `SELECT person_id AS personId, entry_no AS entryNo, title, source, reason, reverses_entry_no AS reversesEntryNo FROM credit_entry
      WHERE training_year = ? AND (${spans.map(() => '(person_id = ? AND entry_no > ? AND entry_no <= ?)').join(' OR ')}) ORDER BY person_id, entry_no`,
    [year, ...spans.flat()],
  );
  const byPerson = new Map<number, NewEntry[]>();
  for (const entry of found) byPerson.set(entry.personId, [...(byPerson.get(entry.personId) ?? []), entry]);
  return byPerson;
}
