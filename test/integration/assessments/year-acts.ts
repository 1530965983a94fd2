import { reopenClass } from '../../../src/modules/attendance/closure/reopen-class';
import { closeClass } from '../../../src/modules/attendance/closure/close-class';
import { correctMark } from '../../../src/modules/attendance/sign-in/correct-mark';
import type { MarkState } from '../../../src/modules/attendance/sign-in/mark-states';
import { postEntries, reverseEntry, type InternedKind, type Posting } from '../../../src/modules/credit-ledger/public';
import { Dice, type Acts } from '../classes/walkers';
import { YEAR } from './province';
import { ACTORS } from './year-city';
import { agree, declare, review, revoke, revokeAgreed } from './year-claim-acts';
import { removeNoShows, type Category, type ModelPerson } from './year-model';
import { addNewcomers, move, takeMoveBack } from './year-people-acts';
import { count, nextNumber, onceOf, takeClass, takePerson, type YearWalk } from './year-walk';

const CATEGORIES: readonly Category[] = ['party_school_core', 'study_group', 'teaching', 'online_elective', 'online_elective'];
/** Seldom on leave: two half-days of eight are a withdrawal. */
export const STATES: readonly MarkState[] = ['present', 'present', 'present', 'present', 'present', 'present', 'late', 'late', 'absent', 'on_leave'];

/** With how often each is done. */
export const YEAR_ACTS: Acts<YearWalk> = [
  [14, importRecords],
  [14, reverseRecord],
  [14, move],
  [8, takeMoveBack],
  [4, addNewcomers],
  [12, declare],
  [12, review],
  [5, revoke],
  [14, agree],
  [6, revokeAgreed],
  [10, closeSomeClass],
  [8, reopenSomeClass],
  [8, correctRegister],
  [8, async ({ city, dice }) => void (await city.doJobs(new Dice(dice.roll(1_000_000))))],
];

interface Row {
  readonly person: ModelPerson;
  readonly event: string;
  readonly category: Category;
  readonly quantity: number;
}

/** New rows for anybody, two that stand, two that were taken back, and one twice in the same file. */
export async function importRecords(walk: YearWalk): Promise<void> {
  const { city, model, dice } = walk;
  const people = [...model.people.values()];
  const rows: Row[] = Array.from({ length: 60 + dice.roll(60) }, () => {
    const category = dice.pick(CATEGORIES);
    return { person: dice.pick(people), event: nextNumber(walk).toString(16).padStart(16, '0'), category, quantity: quantityOf(walk, category) };
  });
  for (let again = 0; again < 4; again += 1) {
    const wanted = ({ facts, imported }: ModelPerson): string[] => [...imported.keys()].filter((one) => facts.has(one) === again < 2);
    const person = takePerson(walk, (one) => wanted(one).length > 0);
    if (!person) continue;
    const event = dice.pick(wanted(person));
    rows.push({ person, event, ...(person.imported.get(event) as Pick<Row, 'category' | 'quantity'>) });
  }
  rows.push(dice.pick(rows));
  const postings = rows.map((row) => postingOf(row, city.kinds.get(row.category) as InternedKind));
  const { outcomes } = await city.province.database.transaction((tx) => postEntries(tx, YEAR, postings, { accountId: 7, at: city.clock.now() }));
  for (const [index, { person, event, category, quantity }] of rows.entries()) {
    const expected = person.facts.has(event) ? 'unchanged' : 'posted';
    if (outcomes[index] !== expected) throw new Error(`row ${event} of person ${person.id} was ${outcomes[index]}, not ${expected}`);
    if (expected === 'unchanged') continue;
    count(walk, person.imported.has(event) ? 'imported again after a reversal' : 'imported');
    person.facts.set(event, { category, quantity, ruledOut: false });
    person.imported.set(event, { category, quantity });
  }
}

function quantityOf({ dice }: YearWalk, category: Category): number {
  if (category === 'online_elective') return 100 * (1 + dice.roll(600));
  if (category === 'study_group') return 100 * (1 + dice.roll(3));
  return 50 * (1 + dice.roll(8));
}

function postingOf({ person, event, quantity }: Row, kind: InternedKind): Posting {
  return {
    trainingYear: YEAR, personId: person.id, kind, quantity, startsOn: '2026-03-02', endsOn: '2026-03-03', achievementKey: event, title: `记录${event}`, organiser: '学院',
    unitId: person.service.unitId, source: 'import', sourceKey: Buffer.from(`row ${event}`.padEnd(32)),
  };
}

export async function reverseRecord(walk: YearWalk): Promise<void> {
  const { city, dice } = walk;
  const person = takePerson(walk, ({ facts, imported }) => [...imported.keys()].some((event) => facts.has(event)));
  if (!person) return;
  const event = dice.pick([...person.imported.keys()].filter((one) => person.facts.has(one)));
  const times = dice.roll(4) === 0 ? 2 : 1;
  const entryNo = await city.entryOf(person.id, event);
  const reverse = () => city.province.database.transaction((tx) => reverseEntry(tx, city.province.kinds, { trainingYear: YEAR, personId: person.id, entryNo }, { reason: '重复登记', author: { accountId: 7, at: city.clock.now() } }));
  await onceOf(Array.from({ length: times }, () => reverse), ['ENTRY_ALREADY_REVERSED']);
  person.facts.delete(event);
  count(walk, 'reversed');
}

export async function closeSomeClass(walk: YearWalk): Promise<void> {
  const { city, model } = walk;
  const one = takeClass(walk, ({ closed }) => !closed && city.today > '2026-04-30');
  if (!one) return;
  await city.province.database.transaction((tx) => closeClass(tx, one.classId, { lateReason: '材料补齐' }, ACTORS.first, city.clock.now()));
  removeNoShows(one);
  one.closed = true;
  model.settle(one);
  count(walk, 'closed');
}

export async function reopenSomeClass(walk: YearWalk): Promise<void> {
  const { city, model } = walk;
  const one = takeClass(walk, ({ closed }) => closed);
  if (!one) return;
  await city.province.database.transaction((tx) => reopenClass(tx, one.classId, '补录签到', ACTORS.first, city.clock.now()));
  one.closed = false;
  model.settle(one);
  count(walk, 'reopened');
}

async function correctRegister(walk: YearWalk): Promise<void> {
  const { city, dice } = walk;
  const one = takeClass(walk, ({ closed, register }) => !closed && register.size > 0);
  if (!one) return;
  const corrections = Array.from({ length: 1 + dice.roll(4) }, () => ({ personId: dice.pick([...one.register.keys()]), at: dice.roll(one.sessions.length), state: dice.pick(STATES) }));
  await city.province.database.transaction(async (tx) => {
    for (const { personId, at, state } of corrections) {
      await correctMark(tx, { classId: one.classId, sessionId: one.sessions[at] ?? 0, personId, state, reason: '有签到表为证' }, ACTORS.first, city.clock.now());
    }
  });
  for (const { personId, at, state } of corrections) (one.register.get(personId) as MarkState[])[at] = state;
  count(walk, 'corrected');
}
