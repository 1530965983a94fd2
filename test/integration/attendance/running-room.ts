import { SYSTEM_ACTOR } from '../../../src/modules/identity/public';
import { moveClass } from '../../../src/modules/classes/public';
import type { Visitor } from '../../support/visitor';
import { openClassRoom, type ClassRoom } from '../classes/class-room';

export interface RunningClass {
  readonly classId: number;
  /** In the order of the names given. */
  readonly people: readonly number[];
  /** Four half-days: the first two lie behind, the last two far ahead. */
  readonly sessions: readonly number[];
}

export interface RunningRoom extends ClassRoom {
  /** A class in its second day with these people in it, who are in no other. */
  run(names: readonly string[], more?: Readonly<Record<string, unknown>>): Promise<RunningClass>;
  /** One after the other: signing in is dear. */
  trainees(people: readonly number[]): Promise<Visitor[]>;
}

const PAST_DAY = '2026-03-05';
let made = 0;

export async function openRunningRoom(): Promise<RunningRoom> {
  const room = await openClassRoom();
  return {
    ...room,
    async run(names, more = {}) {
      const people: number[] = [];
      for (const name of names) people.push(await addPerson(room, name));
      const classId = await room.addClass('enrolling', { capacity: Math.max(1, names.length), ...more });
      await room.school.ask('POST', `/classes/${classId}/enrolments`, { path: 'list', personIds: people });
      await room.api.database.transaction((tx) => moveClass(tx, classId, { to: 'running', actor: SYSTEM_ACTOR, at: new Date() }));
      await room.owner.query("UPDATE class_session SET day = ? WHERE class_id = ? AND day = '2099-04-13'", [PAST_DAY, classId]);
      const sessions: { id: number }[] = await room.owner.query('SELECT id FROM class_session WHERE class_id = ? ORDER BY day, half', [classId]);
      return { classId, people, sessions: sessions.map(({ id }) => id) };
    },
    async trainees(people) {
      const visitors: Visitor[] = [];
      for (const personId of people) visitors.push(await room.trainee(personId));
      return visitors;
    },
  };
}

export const namesOf = (count: number): string[] => Array.from({ length: count }, (_, index) => `学员${index + 1}`);

async function addPerson({ owner, city }: ClassRoom, name: string): Promise<number> {
  made += 1;
  const { insertId } = (await owner.query(
    `INSERT INTO civil_servant (name, name_pinyin, name_initials, sex, born_on, resident_id_sealed, resident_id_index, resident_id_masked)
     VALUES (?, ?, 'x', '女', '1980-01-01', 'sealed', UNHEX(LPAD(HEX(?), 64, '0')), '330799********0005')`,
    [name, `x${String(made).padStart(4, '0')}`, made],
  )) as { insertId: number };
  await owner.query("INSERT INTO posting (person_id, unit_id, post, `rank`, staff_kind, managed_by, status, valid_from, recorded_by) VALUES (?, ?, '', '一级科员', '公务员', '', '在职', '2020-01-01', 1)", [insertId, city.town]);
  return insertId;
}
