import type { Fact, FactKind, PolicyNeeds } from '#credit-rules';
import { writtenBefore } from '../../credit-ledger/public';
import { IDS_A_YEAR, isDecisionLine } from '../../credit-registration/public';
import type { RawConnection } from './raw-connection';
import { selectionCondition, type PersonSelection } from './person-selection';

export type KindOf = (kindId: number) => FactKind;

/** Longer than the ledger of any person: a cut list would be noticed, because entry numbers have no gap. */
const LONGEST_LIST = 16_000_000;
const DAY = 10;
const KEY = 16;

interface FactsWanted {
  readonly year: number;
  /** 0 for the year that is counted, 1 for the one before … */
  readonly yearsBack: number;
  readonly selection: PersonSelection;
  readonly needs: PolicyNeeds;
  readonly kindOf: KindOf;
  /** Whether decisions come with their reason, for an explanation. */
  readonly withReasons: boolean;
  /** Only what was written before this instant. */
  readonly writtenBefore?: Date | undefined;
}

/** A year's facts of the selected people. They are unpacked when they are asked for, and forgotten by then: see {@link readFacts}. */
export interface FactLists {
  of(personId: number): Fact[];
}

type MutableFact = { -readonly [Field in keyof Fact]: Fact[Field] };

/**
 * Ledger entries of one year by person. One row a person, packed by the server from the covering index: fifteen entries cost
 * what one row costs, and nothing is read that the policy does not ask for. Facts live only while their person is counted:
 * sixty thousand of them kept for a shard would cost more in collecting garbage than the counting itself.
 */
export async function readFacts(connection: RawConnection, wanted: FactsWanted): Promise<FactLists> {
  const where = selectionCondition('person_id', wanted.selection);
  const limit = wanted.writtenBefore === undefined ? { sql: '', parameters: [] } : { sql: `AND ${writtenBefore('credit_entry')}`, parameters: [wanted.writtenBefore] };
  const key = wanted.needs.achievementKey ? ', achievement_key' : '';
  await connection.run(`SET SESSION group_concat_max_len = ${LONGEST_LIST}`);
  const rows = await connection.rows(
    `SELECT person_id, GROUP_CONCAT(entry_no, ',', kind_id, ',', quantity, ',', starts_on, ends_on${key}, IFNULL(reverses_entry_no, '') SEPARATOR ';')
       FROM credit_entry FORCE INDEX (credit_entry_counting)
      WHERE training_year = ? AND ${where.sql} ${limit.sql} GROUP BY person_id`,
    [wanted.year, ...where.parameters, ...limit.parameters],
  );
  const lists = new Map(rows as [number, string][]);
  const words = wanted.withReasons || wanted.needs.title || wanted.needs.extra.length > 0 ? await readWords(connection, wanted) : undefined;
  return {
    of(personId) {
      const facts = unpackFacts(lists.get(personId) ?? '', wanted);
      const own = words?.get(personId);
      if (own) addWords(facts, own, wanted);
      return facts;
    },
  };
}

/** Reads `entry,kind,quantity,STARTSENDS[KEY][reversed];…` without cutting it into pieces first. */
function unpackFacts(list: string, { year, yearsBack, needs, kindOf }: FactsWanted): MutableFact[] {
  const facts: MutableFact[] = [];
  const firstId = yearsBack * IDS_A_YEAR;
  const reader = new NumberReader(list);
  while (reader.at < list.length) {
    const id = firstId + reader.next();
    const kind = kindOf(reader.next());
    const quantity = reader.next();
    const days = reader.at;
    let rest = days + 2 * DAY;
    const fact: MutableFact = { id, kind, quantity, startsOn: list.slice(days, days + DAY), endsOn: list.slice(days + DAY, rest), trainingYear: year };
    if (needs.achievementKey) {
      fact.achievementKey = list.slice(rest, rest + KEY);
      rest += KEY;
    }
    reader.at = rest;
    if (rest < list.length && list.charCodeAt(rest) !== SEMICOLON) fact.reverses = firstId + reader.next();
    else reader.at = rest + 1;
    facts.push(fact);
  }
  return facts;
}

const MINUS = 45;
const ZERO = 48;
const SEMICOLON = 59;

/** Whole numbers from a list, each ended by one character that is no digit. */
class NumberReader {
  at = 0;

  constructor(private readonly list: string) {}

  next(): number {
    const { list } = this;
    let at = this.at;
    const negative = list.charCodeAt(at) === MINUS;
    if (negative) at += 1;
    let value = 0;
    for (let digit = list.charCodeAt(at) - ZERO; digit >= 0 && digit <= 9; digit = list.charCodeAt(at) - ZERO) {
      value = value * 10 + digit;
      at += 1;
    }
    this.at = at + 1;
    return negative ? -value : value;
  }
}

interface Words {
  readonly entryNo: number;
  readonly title: string;
  readonly extra: string | null;
  readonly organiser: string;
  readonly remark: string | null;
}

/** Titles and extra facts stand outside the index; only policies that ask for them pay for them. */
async function readWords(connection: RawConnection, wanted: FactsWanted): Promise<Map<number, Words[]>> {
  const where = selectionCondition('person_id', wanted.selection);
  const { title, extra: asked } = wanted.needs;
  const onlyExtra = wanted.withReasons || title || asked.includes('organiser') || asked.includes('remark') ? '' : 'AND extra IS NOT NULL';
  const rows = (await connection.rows(
    `SELECT person_id, entry_no, title, extra, organiser, reason FROM credit_entry WHERE training_year = ? AND ${where.sql} ${onlyExtra}`,
    [wanted.year, ...where.parameters],
  )) as [number, number, string, string | null, string, string | null][];
  const byPerson = new Map<number, Words[]>();
  for (const [personId, entryNo, entryTitle, extra, organiser, remark] of rows) {
    const own = byPerson.get(personId) ?? [];
    own.push({ entryNo, title: entryTitle, extra, organiser, remark });
    byPerson.set(personId, own);
  }
  return byPerson;
}

function addWords(facts: readonly MutableFact[], words: readonly Words[], { yearsBack, needs }: FactsWanted): void {
  const byId = new Map(words.map((own) => [yearsBack * IDS_A_YEAR + own.entryNo, own]));
  for (const fact of facts) {
    const own = byId.get(fact.id);
    if (!own) continue;
    if (needs.title || isDecisionLine(fact)) fact.title = own.title;
    const extra = extraOf(own, needs.extra);
    if (extra) fact.extra = extra;
  }
}

/** The organiser and the remark have columns of their own in the ledger; the rules read them as extra facts. */
function extraOf({ extra, organiser, remark }: Words, asked: readonly string[]): Fact['extra'] {
  const written = extra === null ? undefined : (JSON.parse(extra) as Fact['extra']);
  const named = {
    ...(asked.includes('organiser') && organiser !== '' ? { organiser } : {}),
    ...(asked.includes('remark') && remark !== null ? { remark } : {}),
  };
  return written === undefined && Object.keys(named).length === 0 ? undefined : { ...named, ...written };
}
