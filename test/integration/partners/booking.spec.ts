import { auditSeatsCommand } from '../../../src/commands/audit-seats';
import { auditVenues, bookVenue, bookVenues, releaseVenue, type VenueWanted } from '../../../src/modules/partners/public';
import { openPartners, type PartnersHome } from './partners-home';

const DAY = '2026-05-11';
const YEAR_TERM = ['2026-01-01', '2026-12-31'] as const;
const upTo = (count: number): number[] => Array.from({ length: count }, (_none, index) => index + 1);

describe('a half-day of a venue', () => {
  let partners: PartnersHome;
  beforeAll(async () => {
    partners = await openPartners();
  });
  afterAll(() => partners.close());

  const book = (wanted: Partial<VenueWanted> & { venueId: number }): Promise<void> =>
    partners.database.transaction((tx) => bookVenue(tx, { day: DAY, half: 'am', classId: 1, people: 20, ...wanted }));
  const answerTo = (booking: Promise<void>): Promise<unknown> => booking.then(() => 'booked', (error: { code?: unknown }) => error.code);
  const release = (released: Parameters<typeof releaseVenue>[1]): Promise<number> => partners.database.transaction((tx) => releaseVenue(tx, released));
  const taken = async (venueId: number): Promise<[number, number]> => {
    const [sum] = await partners.database.query<{ people: string; classes: string }>('SELECT IFNULL(SUM(people), 0) AS people, IFNULL(SUM(classes), 0) AS classes FROM venue_slot WHERE venue_id = ?', [venueId]);
    return [Number(sum?.people), Number(sum?.classes)];
  };

  test('of a venue that does not exist is refused', async () => {
    await expect(book({ venueId: 999 })).rejects.toMatchObject({ code: 'VENUE_NOT_FOUND' });
  });

  test('is refused from the day on which the venue went out of use, and given before', async () => {
    const venueId = await partners.room({ capacity: 50, retiredOn: DAY });
    await expect(book({ venueId })).rejects.toMatchObject({ code: 'VENUE_RETIRED' });
    await book({ venueId, day: '2026-05-10' });
  });

  test.each(['applied', 'inspected', 'suspended', 'refused', 'ended'])('at a base that is %s is refused', async (state) => {
    const { venueId } = await partners.place({ state, terms: [YEAR_TERM] });
    await expect(book({ venueId })).rejects.toMatchObject({ code: 'BASE_NOT_IN_USE', facts: { state } });
  });

  test.each([
    ['the day before the term', '2026-02-28', 'OUTSIDE_AGREEMENT'],
    ['its first day', '2026-03-01', 'booked'],
    ['its last day', '2026-06-30', 'booked'],
    ['a day between two terms', '2026-07-01', 'OUTSIDE_AGREEMENT'],
    ['the first day of the next term', '2026-08-01', 'booked'],
  ])('at a base on %s (%s) is answered: %s', async (_case, day, answer) => {
    const { venueId } = await partners.place({ state: 'active', terms: [['2026-03-01', '2026-06-30'], ['2026-08-01', '2027-07-31']] });
    expect(await answerTo(book({ venueId, day }))).toBe(answer);
  });

  test('outside every agreement is refused with the terms there are', async () => {
    const { venueId } = await partners.place({ state: 'active', terms: [['2026-03-01', '2026-06-30'], ['2026-08-01', '2027-07-31']] });
    await expect(book({ venueId, day: '2026-07-01' })).rejects.toMatchObject({
      code: 'OUTSIDE_AGREEMENT', facts: { day: '2026-07-01', terms: [{ startsOn: '2026-03-01', endsOn: '2026-06-30' }, { startsOn: '2026-08-01', endsOn: '2027-07-31' }] },
    });
  });

  test('at a base that has to put something right is given up to the due day, not after it', async () => {
    const { venueId } = await partners.place({ state: 'correcting', terms: [YEAR_TERM], correctionDueOn: DAY });
    await book({ venueId });
    await expect(book({ venueId, day: '2026-05-12' })).rejects.toMatchObject({ code: 'CORRECTION_OVERDUE', facts: { dueOn: DAY } });
  });

  test('of a classroom is not shared by two classes, even where people would fit', async () => {
    const venueId = await partners.room({ capacity: 100 });
    await book({ venueId });
    await expect(book({ venueId, classId: 2, people: 10 })).rejects.toMatchObject({ code: 'VENUE_FULL', facts: { people: 20, capacity: 100, classes: 1, mostClasses: 1, wanted: 10 } });
    await book({ venueId, classId: 2, half: 'pm' });
  });

  test.each([[40, 'booked', [40, 1]], [41, 'VENUE_FULL', [0, 0]]])('asked by %i people where 40 fit is answered: %s', async (people, answer, held) => {
    const venueId = await partners.room({ capacity: 40 });
    expect(await answerTo(book({ venueId, people }))).toBe(answer);
    expect(await taken(venueId)).toEqual(held);
  });

  test('booked again by the same class counts once, and follows the number of people', async () => {
    const venueId = await partners.room({ capacity: 40 });
    await book({ venueId });
    await book({ venueId });
    expect(await taken(venueId)).toEqual([20, 1]);
    await book({ venueId, people: 40 });
    await expect(book({ venueId, people: 41 })).rejects.toMatchObject({ code: 'VENUE_FULL' });
    await book({ venueId, people: 5 });
    expect(await taken(venueId)).toEqual([5, 1]);
  });

  test('that was given back can be taken by another; giving back again frees nothing', async () => {
    const venueId = await partners.room({ capacity: 40 });
    await book({ venueId, classId: 71 });
    await book({ venueId, classId: 71, half: 'pm' });
    expect(await release({ classId: 71, slot: { venueId, day: DAY, half: 'am' } })).toBe(1);
    await book({ venueId, classId: 72 });
    expect(await release({ classId: 71 })).toBe(1);
    expect(await release({ classId: 71 })).toBe(0);
    expect(await taken(venueId)).toEqual([20, 1]);
  });

  test('wanted by thirty classes at once goes to exactly as many as fit', async () => {
    const venueId = await partners.room({ capacity: 100, mostClasses: 30 });
    const outcomes = await Promise.allSettled(upTo(30).map((number) => book({ venueId, classId: 100 + number, people: 15 })));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(6);
    const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [(outcome.reason as { code?: unknown }).code] : []));
    expect(refusals).toEqual(Array<string>(24).fill('VENUE_FULL'));
    expect(await taken(venueId)).toEqual([90, 6]);
  });

  test('stays exact while classes take and give back many half-days in different orders', async () => {
    const venues = [await partners.room({ capacity: 60, mostClasses: 3 }), await partners.room({ capacity: 60, mostClasses: 3 })];
    const slots = venues.flatMap((venueId) => (['am', 'pm'] as const).map((half) => ({ venueId, half })));
    const answers = await Promise.all(upTo(24).map(async (number) => {
      const order = number % 2 === 0 ? slots : slots.toReversed();
      const classId = 200 + (number % 6);
      const booking = partners.database.transaction((tx) => bookVenues(tx, order.map((slot) => ({ ...slot, day: DAY, classId, people: 25 }))));
      const answer = await answerTo(booking);
      await release({ classId });
      return answer;
    }));
    expect(answers.filter((answer) => answer !== 'booked' && answer !== 'VENUE_FULL')).toEqual([]);
    expect([await taken(venues[0] ?? 0), await taken(venues[1] ?? 0)]).toEqual([[0, 0], [0, 0]]);
    expect(await auditVenues(partners.database, '2026-01-01')).toEqual([]);
  });
});

describe('several half-days', () => {
  let partners: PartnersHome;
  beforeAll(async () => {
    partners = await openPartners();
  });
  afterAll(() => partners.close());

  test('are booked all or none', async () => {
    const [free, small] = [await partners.room({ capacity: 60 }), await partners.room({ capacity: 10 })];
    const booking = partners.database.transaction((tx) => bookVenues(tx, [free, small].map((venueId) => ({ venueId, day: DAY, half: 'am', classId: 1, people: 40 }))));
    await expect(booking).rejects.toMatchObject({ code: 'VENUE_FULL', facts: { venueId: small } });
    expect(await partners.database.query('SELECT * FROM venue_booking')).toEqual([]);
  });

  test('wanted one by one in opposite orders: the deadlock’s loser tries again, and both have them', async () => {
    const venues = [await partners.room({ capacity: 60, mostClasses: 2 }), await partners.room({ capacity: 60, mostClasses: 2 })];
    let tries = 0;
    let held = 0;
    let meet: () => void = () => undefined;
    const bothHold = new Promise<void>((resolve) => (meet = resolve));
    const bookBoth = (classId: number, order: readonly number[]): Promise<void> =>
      partners.database.transaction(async (tx) => {
        tries += 1;
        await bookVenue(tx, { venueId: order[0] ?? 0, day: DAY, half: 'pm', classId, people: 30 });
        held += 1;
        if (held === 2) meet();
        await bothHold;
        await bookVenue(tx, { venueId: order[1] ?? 0, day: DAY, half: 'pm', classId, people: 30 });
      });
    await Promise.all([bookBoth(31, venues), bookBoth(32, venues.toReversed())]);
    expect(tries).toBe(3);
    expect(await auditVenues(partners.database, DAY)).toEqual([]);
    expect(await partners.database.query('SELECT venue_id AS venueId, people, classes FROM venue_slot WHERE venue_id IN (?) ORDER BY venue_id', [venues])).toEqual(
      venues.map((venueId) => ({ venueId, people: 60, classes: 2 })),
    );
  });
});

describe('the audit of venues', () => {
  let partners: PartnersHome;
  beforeAll(async () => {
    partners = await openPartners();
  });
  afterAll(() => partners.close());

  test('names a half-day whose row and bookings disagree, and one that holds too many', async () => {
    const [miscounted, overfull] = [await partners.room({ capacity: 50 }), await partners.room({ capacity: 50 })];
    await partners.database.transaction(async (tx) => {
      await bookVenue(tx, { venueId: miscounted, day: DAY, half: 'am', classId: 1, people: 20 });
      await bookVenue(tx, { venueId: overfull, day: DAY, half: 'pm', classId: 2, people: 20 });
    });
    await partners.database.query('UPDATE venue_slot SET people = 19 WHERE venue_id = ?', [miscounted]);
    await partners.database.query('UPDATE venue SET capacity = 19 WHERE id = ?', [overfull]);
    expect(await auditVenues(partners.database, DAY)).toEqual([
      { venueId: miscounted, day: DAY, half: 'am', fault: 'miscounted' },
      { venueId: overfull, day: DAY, half: 'pm', fault: 'overfull' },
    ]);
    expect(await auditVenues(partners.database, '2026-05-12')).toEqual([{ venueId: miscounted, day: DAY, half: 'am', fault: 'miscounted' }]);

    const lines: unknown[] = [];
    const written = jest.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(line) > 0);
    const exitCode = await auditSeatsCommand([], partners.home.environment).finally(() => written.mockRestore());
    expect({ exitCode, lines }).toEqual({ exitCode: 1, lines: [`venue ${miscounted}, ${DAY} am: miscounted\n`, expect.stringMatching(/Half-days of venues: \d faults/)] });
  });
});
