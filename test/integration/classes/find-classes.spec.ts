import { putPolicyInForce, recordPolicyVersion } from '../../../src/modules/credit-policy/public';
import { openClassRoom, type ClassRoom } from './class-room';

interface Found {
  readonly id: number;
  readonly entry: { readonly mayApply: boolean; readonly code: string | null; readonly seatFree: boolean; readonly enrolmentState: string | null } | null;
}

describe('a trainee looks for a class', () => {
  let room: ClassRoom;
  beforeAll(async () => {
    room = await openClassRoom();
  });
  afterAll(() => room.close());

  const find = async (visitor: { ask: ClassRoom['school']['ask'] }, query: string): Promise<Found[]> => (await visitor.ask('GET', `/classes?limit=200&${query}`)).body['items'] as Found[];
  const ids = (found: readonly Found[]): number[] => found.map(({ id }) => id);

  test('by words of the title, their pinyin or its initials; a draft renamed is found by its new name', async () => {
    const classId = await room.addClass('published', { title: '乡村振兴专题研讨班' });
    const draft = await room.addClass('draft', { title: '档案管理培训班' });
    const trainee = await room.trainee(room.city.people.town);
    for (const q of ['振兴', 'zhenxing', 'xczx', 'zhuanti', '乡村 研讨']) expect(ids(await find(trainee, `q=${encodeURIComponent(q)}`))).toEqual([classId]);
    expect(await find(trainee, 'q=dangan')).toEqual([]);
    await room.school.ask('PATCH', `/classes/${draft}`, { title: '公文写作培训班' });
    expect(ids(await find(room.school, 'q=gwxz'))).toEqual([draft]);
    expect(await find(room.school, 'q=dangan')).toEqual([]);
  });

  test('by form, and by what attending in full gives', async () => {
    const classId = await room.addClass('published', { title: '网络培训示范班', form: 'concentrated' });
    const trainee = await room.trainee(room.city.people.town);
    expect(ids(await find(trainee, 'form=concentrated'))).toEqual([classId]);
    expect(await trainee.ask('GET', '/classes?form=unheard-of')).toMatchObject({ status: 400 });
    expect(await find(trainee, 'creditsFrom=900000')).toEqual([]);
  });

  test('and sees for each whether they would get in, and by which rule not', async () => {
    const trainee = await room.trainee(room.city.people.village);
    const [open, closed, aimed, unopened] = [
      await room.addClass('enrolling', { title: '资格一班' }), await room.addClass('enrolling', { title: '资格二班', enrolClosesAt: '2090-01-02T00:00:00.000Z', selfEnrolment: false }),
      await room.addClass('enrolling', { title: '资格三班', conditions: { ranks: ['一级巡视员'] } }), await room.addClass('published', { title: '资格四班', enrolOpensAt: '2099-03-01T00:00:00.000Z' }),
    ];
    const found = await find(trainee, `q=${encodeURIComponent('资格')}`);
    expect(new Map(found.map(({ id, entry }) => [id, entry?.code]))).toEqual(new Map([[open, null], [closed, 'NOT_FOR_SELF_ENROLMENT'], [aimed, 'OUTSIDE_TARGET_GROUP'], [unopened, 'ENROLMENT_NOT_OPEN']]));
    expect(ids(await find(trainee, `mayApply=yes&q=${encodeURIComponent('资格')}`))).toEqual([open]);

    await trainee.ask('POST', `/classes/${open}/enrolments`, { path: 'self' });
    const clashing = await room.addClass('enrolling', { title: '资格五班' });
    const again = await find(trainee, `q=${encodeURIComponent('资格')}`);
    expect(again.find(({ id }) => id === open)?.entry).toMatchObject({ mayApply: false, code: null, enrolmentState: 'enrolled' });
    expect(again.find(({ id }) => id === clashing)?.entry).toMatchObject({ mayApply: false, code: 'TRAINEE_CLASH' });
    expect(await find(trainee, `mayApply=yes&q=${encodeURIComponent('资格')}`)).toEqual([]);
  });

  test('the list says the same of each class as the class itself', async () => {
    const trainee = await room.trainee(room.city.people.bureau);
    await room.addClass('enrolling', { title: '同义班', capacity: 1, waitingCapacity: 0 });
    for (const { id, entry } of await find(trainee, '')) {
      const { body } = await trainee.ask('GET', `/classes/${id}/eligibility`);
      expect({ id, mayApply: entry?.mayApply, code: entry?.code, seatFree: entry?.seatFree }).toEqual({ id, mayApply: body['mayApply'], code: body['code'], seatFree: body['seatFree'] });
    }
  });

  test('every half-day that clashes is named, and the next half-day of a class stands with the enrolment', async () => {
    const trainee = await room.trainee(room.city.people.town);
    const [first, second] = [await room.addClass('enrolling', { title: '先报的班' }), await room.addClass('enrolling', { title: '后看的班' })];
    await trainee.ask('POST', `/classes/${first}/enrolments`, { path: 'self' });
    const { body } = await trainee.ask('GET', `/classes/${second}/eligibility`);
    expect(body['clashes']).toEqual(['2099-04-13 am', '2099-04-13 pm', '2099-04-14 am', '2099-04-14 pm'].map((when) => ({ day: when.slice(0, 10), half: when.slice(11), classId: first, title: '先报的班' })));
    expect((await trainee.ask('GET', '/enrolments')).body).toMatchObject({ items: [{ classId: first, nextSession: { day: '2099-04-13', half: 'am', topic: '形势与任务' } }] });
  });

  test('what is missing: the fewest classes with a free seat, open to the person and without a clash, after the seats that are held', async () => {
    const words = (text: string) => ({ zh: text, en: text });
    const policy = {
      format: 1, code: 'eight-half-days', version: '1', title: words('t'), source: words('t'), confirmed: false, effective: { from: '2020-01-01' },
      rules: [{ id: 'any', title: words('r'), when: { unit: 'half_day' }, rate: { credits: 1, per: 'half_day' } }], requirements: [{ id: 'min', title: words('m'), counts: { total: true }, atLeast: 8 }],
    };
    await room.api.database.transaction(async (tx) => putPolicyInForce(tx, 2098, await recordPolicyVersion(tx, policy), { accountId: 1, at: new Date() }));
    const { village } = room.city.people;
    const trainee = await room.trainee(village);
    const missing = async () => (await trainee.ask('GET', `/people/${village}/years/2098/what-is-missing`)).body as { answer: string; isProven: boolean; classesOpen: number; held: { classId: number }[]; classes: { classId: number; creditsHundredths: number }[]; requirementsAfter: { met: boolean; countedHundredths: number }[] };
    const inWeek = (startsOn: string, title: string, more = {}) => room.addClass('enrolling', { title, startsOn, endsOn: `${startsOn.slice(0, 8)}${String(Number(startsOn.slice(8)) + 1).padStart(2, '0')}`, enrolClosesAt: '2098-01-01T00:00:00.000Z', ...more });

    expect(await missing()).toMatchObject({ answer: 'no_class_helps', classes: [], held: [] });
    const first = await inWeek('2098-03-03', '补齐一班');
    expect(await missing()).toMatchObject({ answer: 'part_only', isProven: true, classes: [{ classId: first, creditsHundredths: 400 }], requirementsAfter: [{ met: false, countedHundredths: 400 }] });
    await inWeek('2098-03-04', '补齐二班（与一班冲突）');
    await inWeek('2098-03-10', '补齐三班（对象不符）', { conditions: { ranks: ['一级巡视员'] } });
    await inWeek('2098-03-12', '补齐四班（单位推荐）', { selfEnrolment: false });
    const full = await inWeek('2098-03-14', '补齐五班（已满）', { capacity: 1 });
    await (await room.trainee(room.city.people.town)).ask('POST', `/classes/${full}/enrolments`, { path: 'self' });
    const last = await inWeek('2098-03-18', '补齐六班');
    expect(await missing()).toMatchObject({ answer: 'set_suffices', isProven: true, classesOpen: 3, classes: [{ classId: first }, { classId: last }], requirementsAfter: [{ met: true, countedHundredths: 800 }] });

    await trainee.ask('POST', `/classes/${first}/enrolments`, { path: 'self' });
    expect(await missing()).toMatchObject({ answer: 'set_suffices', classesOpen: 1, held: [{ classId: first }], classes: [{ classId: last }] });
    await trainee.ask('POST', `/classes/${last}/enrolments`, { path: 'self' });
    expect(await missing()).toMatchObject({ answer: 'held_seats_suffice', held: [{ classId: first }, { classId: last }], classes: [] });

    const stranger = await room.trainee(room.city.people.bureau);
    expect(await stranger.ask('GET', `/people/${village}/years/2098/what-is-missing`)).toMatchObject({ status: 404 });
    expect(await (await room.unitHr(room.city.bureau)).ask('GET', `/people/${village}/years/2098/what-is-missing`)).toMatchObject({ status: 404 });
    expect(await (await room.unitHr(room.city.town)).ask('GET', `/people/${village}/years/2098/what-is-missing`)).toMatchObject({ status: 200, body: { answer: 'held_seats_suffice' } });
  });

  test('whoever is no trainee is told nothing about applying', async () => {
    expect((await find(room.school, '')).every(({ entry }) => entry === null)).toBe(true);
    expect(await find(room.department, 'mayApply=yes')).toEqual([]);
  });
});
