import { changeBetween, type EditedSession, moveSession, putSession, removeSession } from './edited-timetable';
import { isDayOff, stepFrom, weeksOf } from './weeks-of';

const session = (id: number, day: string, half: 'am' | 'pm', topic = `课 ${id}`): EditedSession => ({ id, day, half, topic, courseVersionId: null, courseTitle: null, teacherIds: [], teacherNames: [], venueId: null, place: '' });
const MONDAY = session(1, '2026-04-13', 'am');
const TUESDAY = session(2, '2026-04-14', 'pm');
const said = (sessions: readonly EditedSession[]) => sessions.map(({ id, day, half }) => `${id} ${day} ${half}`);

describe('arranging a timetable', () => {
  it('a session moves to an empty half-day', () => {
    expect(said(moveSession([MONDAY, TUESDAY], MONDAY, { day: '2026-04-15', half: 'am' }))).toEqual(['2 2026-04-14 pm', '1 2026-04-15 am']);
  });

  it('two sessions change places', () => {
    expect(said(moveSession([MONDAY, TUESDAY], MONDAY, TUESDAY))).toEqual(['2 2026-04-13 am', '1 2026-04-14 pm']);
  });

  it('saving counts what was added, changed and removed', () => {
    const after = putSession(removeSession(moveSession([MONDAY, TUESDAY], MONDAY, { day: '2026-04-15', half: 'am' }), TUESDAY), { day: '2026-04-16', half: 'am' }, { ...session(0, '2026-04-16', 'am'), id: undefined });
    expect(changeBetween([MONDAY, TUESDAY], after)).toEqual({ added: 1, changed: 1, removed: 1 });
    expect(changeBetween([MONDAY, TUESDAY], [TUESDAY, MONDAY])).toEqual({ added: 0, changed: 0, removed: 0 });
  });
});

describe('the days of a class', () => {
  it('stand in weeks that begin on Monday', () => {
    expect(weeksOf('2026-04-10', '2026-04-14')).toEqual([['2026-04-10', '2026-04-11', '2026-04-12'], ['2026-04-13', '2026-04-14']]);
  });

  it.each([
    ['ArrowRight', '2026-04-14 am'],
    ['ArrowDown', '2026-04-13 pm'],
    ['ArrowUp', '2026-04-13 am'],
    ['ArrowLeft', '2026-04-13 am'],
  ] as const)('%s from the first morning leads to %s', (arrow, to) => {
    const { day, half } = stepFrom(MONDAY, arrow, { startsOn: '2026-04-13', endsOn: '2026-04-14' });
    expect(`${day} ${half}`).toBe(to);
  });

  it('a weekend is off, a holiday too, a weekend that is worked in exchange is not', () => {
    const calendar = [{ day: '2026-05-01', working: false }, { day: '2026-05-09', working: true }];
    expect(['2026-05-02', '2026-05-01', '2026-05-09', '2026-05-06'].map((day) => isDayOff(day, calendar))).toEqual([true, true, false, false]);
  });
});
