import { addDays } from '#kernel';
import { recordMove, undoMove, type MoveKind } from '../../../src/modules/organizations/public';
import { savePeople } from '../../../src/modules/organizations/save-people';
import { residentId } from '../../fixtures/resident-ids';
import { ACTORS } from './year-city';
import { ModelPerson, type Service } from './year-model';
import { count, nextNumber, takePerson, type YearWalk } from './year-walk';

const MAY: Readonly<Record<Service['state'], readonly MoveKind[]>> = {
  in_service: ['transfer', 'transfer', 'transfer', 'secondment', 'retirement', 'departure'],
  seconded: ['return', 'transfer'],
  retired: ['return'],
  gone: ['return'],
};
const BECOMES: Partial<Record<MoveKind, Service['state']>> = { secondment: 'seconded', retirement: 'retired', departure: 'gone', return: 'in_service' };

/** Some day of the last weeks, not before the posting began. */
export async function move(walk: YearWalk): Promise<void> {
  const { city, dice } = walk;
  // Those whom something happened to before a little more often than others.
  const person = (dice.roll(3) === 0 ? takePerson(walk, ({ moves }) => moves.length > 0) : undefined) ?? takePerson(walk, () => true);
  if (!person) return;
  const before = person.service;
  const kind = dice.pick(MAY[before.state]);
  const day = addDays(city.today, -dice.roll(20));
  const on = day < before.since ? before.since : day;
  const moved = 101 + dice.roll(399);
  const unitId = kind === 'transfer' ? (moved < before.unitId ? moved : moved + 1) : before.unitId;
  const wanted = { personId: person.id, kind, on, change: kind === 'transfer' ? { unitId } : {}, reason: '工作需要', documentNo: '' };
  const moveId = await city.province.database.transaction((tx) => recordMove(tx, wanted, { actor: ACTORS.first, at: city.clock.now(), today: city.today }));
  person.moves.push({ moveId, before });
  person.service = { unitId, since: on, state: BECOMES[kind] ?? before.state };
  count(walk, kind);
}

export async function takeMoveBack(walk: YearWalk, fits: (person: ModelPerson) => boolean = () => true): Promise<void> {
  const { city } = walk;
  const person = takePerson(walk, (one) => one.moves.length > 0 && fits(one));
  const last = person?.moves.at(-1);
  if (!person || !last) return;
  await city.province.database.transaction((tx) => undoMove(tx, last.moveId, '登记错误', { actor: ACTORS.first, at: city.clock.now(), today: city.today }));
  person.moves.pop();
  person.service = last.before;
  count(walk, 'move taken back');
}

/** By a roster that is read twice. */
export async function addNewcomers(walk: YearWalk): Promise<void> {
  const { city, dice, model } = walk;
  const since = addDays(city.today, -dice.roll(20));
  const people = Array.from({ length: 1 + dice.roll(3) }, () => {
    const unitId = 101 + dice.roll(400);
    const number = nextNumber(walk);
    return { unitId, residentId: residentId(number), name: `新人${number}`, sex: '女', mobile: '', post: '', rank: '一级科员', rankSince: null, staffKind: '公务员', managedBy: '', status: '在职' };
  });
  const author = { accountId: 7, name: '名册', newFrom: since, changedFrom: city.today };
  for (const expected of ['added', 'unchanged']) {
    const outcomes = await city.province.database.transaction((tx) => savePeople(tx, city.vault, people, author));
    if (outcomes.some((outcome) => outcome !== expected)) throw new Error(`newcomers were ${outcomes.join(', ')}, not ${expected}`);
  }
  for (const { unitId, residentId: number } of people) {
    const [row] = await city.province.database.query<{ id: number }>('SELECT id FROM civil_servant WHERE resident_id_index = ?', [city.vault.index(number)]);
    const id = row?.id ?? 0;
    model.people.set(id, new ModelPerson(id, { unitId, since, state: 'in_service' }));
    count(walk, 'came');
  }
}
