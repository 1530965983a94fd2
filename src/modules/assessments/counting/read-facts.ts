import type { Fact, FactKind, PolicyNeeds } from '#credit-rules';
import type { RawConnection } from './raw-connection';
import { selectionCondition, type PersonSelection } from './person-selection';

export type KindOf = (kindId: number) => FactKind;

/** Longer than the ledger of any person: a cut list would be noticed, because entry numbers have no gap. */
const LONGEST_LIST = 16_000_000;
const DAY = 10;
const KEY = 16;
/** Facts of earlier years get ids of their own: entry numbers start at 1 in every year. */
export const IDS_A_YEAR = 1_000_000;

interface FactsWanted {
  readonly year: number;
  /** 0 for the year that is counted, 1 for the one before … */
  readonly yearsBack: number;
  readonly selection: PersonSelection;
  readonly needs: PolicyNeeds;
  readonly kindOf: KindOf;
}

type MutableFact = { -readonly [Field in keyof Fact]: Fact[Field] };

/**
 * Ledger entries of one year by person. One row a person, packed by the server from the covering index: fifteen entries cost
 * what one row costs, and nothing is read that the policy does not ask for.
 */
export async function readFacts(connection: RawConnection, wanted: FactsWanted): Promise<Map<number, Fact[]>> {
  const where = selectionCondition('person_id', wanted.selection);
  const key = wanted.needs.achievementKey ? ', achievement_key' : '';
  await connection.run(`SET SESSION group_concat_max_len = ${LONGEST_LIST}`);
  const rows = await connection.rows(
    `SELECT person_id, GROUP_CONCAT(entry_no, ',', kind_id, ',', quantity, ',', starts_on, ends_on${key}, IFNULL(reverses_entry_no, '') SEPARATOR ';')
       FROM credit_entry FORCE INDEX (credit_entry_counting)
      WHERE training_year = ? AND ${where.sql} GROUP BY person_id`,
    [wanted.year, ...where.parameters],
  );
  const facts = new Map<number, Fact[]>();
  for (const row of rows) facts.set(row[0] as number, unpackFacts(row[1] as string, wanted));
  if (wanted.needs.title || wanted.needs.extra.length > 0) await addWords(connection, wanted, facts);
  return facts;
}

/** Reads `entry,kind,quantity,STARTSENDS[KEY][reversed];…` without cutting it into pieces first. */
function unpackFacts(list: string, { year, yearsBack, needs, kindOf }: FactsWanted): Fact[] {
  const facts: Fact[] = [];
  const firstId = yearsBack * IDS_A_YEAR;
  for (let at = 0; at < list.length; ) {
    const afterEntry = list.indexOf(',', at);
    const afterKind = list.indexOf(',', afterEntry + 1);
    const days = list.indexOf(',', afterKind + 1) + 1;
    const fact: MutableFact = {
      id: firstId + Number(list.slice(at, afterEntry)),
      kind: kindOf(Number(list.slice(afterEntry + 1, afterKind))),
      quantity: Number(list.slice(afterKind + 1, days - 1)),
      startsOn: list.slice(days, days + DAY),
      endsOn: list.slice(days + DAY, days + 2 * DAY),
      trainingYear: year,
    };
    let rest = days + 2 * DAY;
    if (needs.achievementKey) {
      fact.achievementKey = list.slice(rest, rest + KEY);
      rest += KEY;
    }
    const next = list.indexOf(';', rest);
    const end = next === -1 ? list.length : next;
    if (end > rest) fact.reverses = firstId + Number(list.slice(rest, end));
    facts.push(fact);
    at = end + 1;
  }
  return facts;
}

/** Titles and extra facts stand outside the index; only policies that ask for them pay for them. */
async function addWords(connection: RawConnection, wanted: FactsWanted, facts: ReadonlyMap<number, readonly Fact[]>): Promise<void> {
  const where = selectionCondition('person_id', wanted.selection);
  const onlyExtra = wanted.needs.title ? '' : 'AND extra IS NOT NULL';
  const rows = await connection.rows(
    `SELECT person_id, entry_no, title, extra FROM credit_entry WHERE training_year = ? AND ${where.sql} ${onlyExtra}`,
    [wanted.year, ...where.parameters],
  );
  const firstId = wanted.yearsBack * IDS_A_YEAR;
  let person = 0;
  let byId = new Map<number, MutableFact>();
  for (const [personId, entryNo, title, extra] of rows) {
    if (personId !== person) {
      person = personId as number;
      byId = new Map((facts.get(person) ?? []).map((fact) => [fact.id, fact as MutableFact]));
    }
    const fact = byId.get(firstId + (entryNo as number));
    if (!fact) continue;
    if (wanted.needs.title) fact.title = title as string;
    if (extra !== null) fact.extra = JSON.parse(extra as string) as Fact['extra'];
  }
}
