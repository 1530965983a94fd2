import { rowsOfWorkbook } from '../../support/rows-of-workbook';
import { bookVenue, type VenueWanted } from '../../../src/modules/partners/public';
import { AGREEMENT, baseIn, openSchool, TODAY, type School } from './school';

const LATER = '2026-05-11';

describe('venues', () => {
  let school: School;
  let schoolId: number;
  beforeAll(async () => {
    school = await openSchool();
    schoolId = Number((await school.office.ask('POST', '/party-schools', { name: '市委党校', address: '学院路 1 号' })).body['id']);
  });
  afterAll(() => school.close());

  let opened = 0;
  const open = async (venue: object = {}): Promise<number> => {
    opened += 1;
    return Number((await school.office.ask('POST', '/venues', { schoolId, name: `第${opened}教室`, capacity: 60, ...venue })).body['id']);
  };
  const openAtBase = async (baseId: number, venue: object = {}): Promise<number> => open({ schoolId: undefined, baseId, ...venue });
  const book = (wanted: Partial<VenueWanted> & { venueId: number }): Promise<void> =>
    school.api.database.transaction((tx) => bookVenue(tx, { day: LATER, half: 'am', classId: 7, people: 40, purpose: '科级干部任职班', ...wanted }));
  const change = (venueId: number, fields: object) => school.office.ask('PUT', `/venues/${venueId}`, fields);

  test.each<[string, object, string]>([
    ['neither a school nor a base', { schoolId: undefined }, 'VENUE_HOST_UNCLEAR'],
    ['both a school and a base', { baseId: 1 }, 'VENUE_HOST_UNCLEAR'],
    ['a school that does not exist', { schoolId: 999 }, 'PARTY_SCHOOL_NOT_FOUND'],
    ['a base that does not exist', { schoolId: undefined, baseId: 999 }, 'BASE_NOT_FOUND'],
  ])('belong to one host: %s is refused', async (_case, host, code) => {
    expect((await school.office.ask('POST', '/venues', { schoolId, name: '礼堂', capacity: 300, ...host })).body).toMatchObject({ code });
  });

  test('of one name stand once in one place', async () => {
    await open({ name: '报告厅' });
    expect((await school.office.ask('POST', '/venues', { schoolId, name: '报告厅', capacity: 10 })).body).toMatchObject({ code: 'VENUE_NAME_TAKEN' });
    expect(await openAtBase(await baseIn(school, 'active'), { name: '报告厅' })).toBeGreaterThan(0);
    expect((await school.office.ask('POST', '/party-schools', { name: '市委党校', address: '别处' })).body).toMatchObject({ code: 'PARTY_SCHOOL_NAME_TAKEN' });
  });

  test('do not shrink below what is booked from today on; what is past does not hold them', async () => {
    const venueId = await open();
    await book({ venueId });
    await book({ venueId, day: '2026-03-01', people: 60 });
    const fields = { name: '小教室', capacity: 39 };
    expect((await change(venueId, fields)).body).toMatchObject({ code: 'CAPACITY_HELD', facts: { day: LATER, people: 40 } });
    expect((await change(venueId, { ...fields, capacity: 40, retiredOn: LATER })).body).toMatchObject({ code: 'CAPACITY_HELD' });
    expect((await change(venueId, { ...fields, capacity: 40, retiredOn: '2026-05-12' })).body).toMatchObject({ name: '小教室', capacity: 40, retiredOn: '2026-05-12' });
  });

  test('made smaller while classes book them never hold more than they may', async () => {
    const venueId = await open({ capacity: 100, mostClasses: 10 });
    await Promise.allSettled([
      ...Array.from({ length: 10 }, (_none, index) => book({ venueId, classId: 100 + index, people: 20 })),
      change(venueId, { name: '渐小教室', capacity: 50, mostClasses: 10 }),
    ]);
    const [held] = await school.api.database.query<{ fits: number }>('SELECT s.people <= v.capacity AS fits FROM venue_slot s JOIN venue v ON v.id = s.venue_id WHERE v.id = ?', [venueId]);
    expect(Number(held?.fits)).toBe(1);
  });

  test('of a base show on the calendar what is held, what is free and the days agreed on', async () => {
    const baseId = await baseIn(school, 'active');
    const venueId = await openAtBase(baseId, { mostClasses: 2 });
    await book({ venueId });
    await book({ venueId, half: 'pm', classId: 8, people: 10, purpose: '青干班' });
    await book({ venueId, half: 'pm', classId: 9, people: 5 });
    const { body } = await school.office.ask('GET', `/venues/calendar?from=2026-05-01&to=2026-05-31&baseId=${baseId}`);
    expect(body).toMatchObject({
      venues: [{
        id: venueId,
        terms: [{ startsOn: AGREEMENT.startsOn, endsOn: AGREEMENT.endsOn }],
        slots: [
          { day: LATER, half: 'am', freePlaces: 20, bookings: [{ classId: 7, people: 40, purpose: '科级干部任职班' }] },
          { day: LATER, half: 'pm', freePlaces: 0, bookings: [{ classId: 8, purpose: '青干班' }, { classId: 9 }] },
        ],
      }],
    });
    const sheet = async (language: 'zh' | 'en', header: string) => rowsOfWorkbook((await school.office.download(`/venues/calendar.xlsx?from=${LATER}&to=${LATER}&baseId=${baseId}`, { 'accept-language': language })).body, { zh: `场地日历 ${LATER} 至 ${LATER}`, en: `Venues ${LATER} to ${LATER}`.slice(0, 31) }[language], header);
    expect((await sheet('zh', '场地')).map((row) => row.slice(2))).toEqual([['60', '上午', '科级干部任职班（40 人）；还可容 20 人'], ['60', '下午', '青干班（10 人）；科级干部任职班（5 人）']]);
    await school.office.ask('POST', `/teaching-bases/${baseId}/suspension`, { reason: '场地装修' });
    expect((await sheet('en', 'Venue')).at(0)?.at(-1)).toBe('科级干部任职班 (40 people); 20 places left; The venue can no longer be used');
    expect((await school.office.ask('GET', `/venues/calendar?from=2026-05-01&to=2026-05-31&baseId=${baseId}`)).body).toMatchObject({ venues: [{ terms: [], slots: [{}, {}] }] });
  });

  test('of a base with something to put right are open up to the day it is due', async () => {
    const baseId = await baseIn(school, 'active');
    await openAtBase(baseId);
    await school.office.ask('POST', `/teaching-bases/${baseId}/corrections`, { advice: '更换灭火器', dueOn: '2026-05-15' });
    const terms = async (span: string) => (await school.office.ask('GET', `/venues/calendar?${span}&baseId=${baseId}`)).body;
    expect(await terms('from=2026-05-11&to=2026-05-17')).toMatchObject({ venues: [{ terms: [{ startsOn: AGREEMENT.startsOn, endsOn: '2026-05-15' }] }] });
    expect(await terms('from=2026-05-18&to=2026-05-24')).toMatchObject({ venues: [{ terms: [] }] });
  });

  test('are shown for this week, Monday to Sunday, when no other is asked for', async () => {
    expect((await school.office.ask('GET', '/venues/calendar')).body).toMatchObject({ from: TODAY, to: '2026-03-08' });
    expect((await school.office.ask('GET', '/venues/calendar?from=2026-05-06')).body).toMatchObject({ from: '2026-05-06', to: '2026-05-12' });
  });

  test.each(['from=2026-05-31&to=2026-05-01', 'from=2026-01-01&to=2026-12-31'])('are not shown for %s', async (span) => {
    expect((await school.office.ask('GET', `/venues/calendar?${span}`)).body).toMatchObject({ code: 'CALENDAR_SPAN' });
  });

  test('still booked keep their base from ending, and are named', async () => {
    const baseId = await baseIn(school, 'active');
    const venueId = await openAtBase(baseId);
    await book({ venueId, day: TODAY });
    await book({ venueId, day: '2026-03-01' });
    expect((await school.office.ask('POST', `/teaching-bases/${baseId}/ending`, { reason: '合作到期' })).body).toMatchObject({
      code: 'BOOKINGS_REMAIN', facts: { count: 1, bookings: [{ venueId, day: TODAY, half: 'am', classId: 7 }] },
    });
    expect((await school.office.ask('GET', `/teaching-bases/${baseId}`)).body).toMatchObject({ state: 'active', bookingsAhead: 1 });
  });

  test('booked while their base ends are either booked or ended, never both', async () => {
    for (let round = 0; round < 8; round += 1) {
      const baseId = await baseIn(school, 'active');
      const venueId = await openAtBase(baseId);
      const [ending, booking] = await Promise.all([
        school.office.ask('POST', `/teaching-bases/${baseId}/ending`, { reason: '合作到期' }),
        book({ venueId }).then(() => 'booked', (error: { code?: string }) => error.code),
      ]);
      expect([[201, 'BASE_NOT_IN_USE'], [409, 'booked']]).toContainEqual([ending.status, booking]);
    }
  });
});
