import { APPLICATION, AGREEMENT, baseIn, openSchool, visit, type School } from './school';

type State = Parameters<typeof baseIn>[1];

const STATES: readonly State[] = ['applied', 'inspected', 'refused', 'active', 'correcting', 'suspended', 'ended'];
const LOW = { theme: 10, courses: 10, facilities: 10, management: 10, teachers: 10, effect: 9 };

describe('the life of a teaching base', () => {
  let school: School;
  beforeAll(async () => {
    school = await openSchool();
  });
  afterAll(() => school.close());

  const act = (baseId: number, what: string, body: object = {}) => school.office.ask('POST', `/teaching-bases/${baseId}/${what}`, body);

  test.each([['trainee'], ['unit_hr'], ['organisation_department']] as const)('is not in the hands of %s', async (role) => {
    const [person] = role === 'trainee' ? [await addPerson()] : [null];
    const visitor = await school.api.signedIn({ personId: person, grants: [{ role, unitId: null }] });
    expect(await visitor.ask('POST', '/teaching-bases', APPLICATION)).toMatchObject({ status: 403, body: { code: 'PERMISSION_LACKING' } });
  });

  const addPerson = async (): Promise<number> => {
    const answer: unknown = await school.home.owner.query(
      `INSERT INTO civil_servant (name, name_pinyin, name_initials, sex, born_on, resident_id_sealed, resident_id_index, resident_id_masked) VALUES ('王小明', 'x', 'x', '女', '1980-01-01', 'x', 'x', 'x')`,
    );
    return (answer as { insertId: number }).insertId;
  };

  test.each<[string, object]>([
    ['a kind nobody knows', { kind: 'hotel' }],
    ['an empty name', { name: '  ' }],
    ['a field nobody knows', { stars: 5 }],
  ])('does not begin with %s', async (_case, fault) => {
    expect((await school.office.ask('POST', '/teaching-bases', { ...APPLICATION, ...fault })).status).toBe(400);
  });

  test('of one name begins once, however many apply at once, and again when the first has ended', async () => {
    const name = '西溪湿地基地';
    const answers = await Promise.all(Array.from({ length: 6 }, () => school.office.ask('POST', '/teaching-bases', { ...APPLICATION, name })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'BASE_NAME_TAKEN' });
    const baseId = Number(answers.find(({ status }) => status === 201)?.body['id']);
    await act(baseId, 'refusal', { reason: '条件不符' });
    expect((await school.office.ask('POST', '/teaching-bases', { ...APPLICATION, name })).status).toBe(201);
  });

  const ACTS: Readonly<Record<string, { readonly body: object; readonly from: readonly State[] }>> = {
    inspections: { body: visit(), from: ['applied', 'inspected', 'active', 'correcting', 'suspended'] },
    refusal: { body: { reason: '条件不符' }, from: ['applied', 'inspected'] },
    agreements: { body: { ...AGREEMENT, startsOn: '2031-01-01', endsOn: '2031-12-31' }, from: ['inspected', 'active', 'correcting'] },
    corrections: { body: { advice: '改善教室', dueOn: '2026-06-30' }, from: ['active', 'correcting'] },
    suspension: { body: { reason: '场地装修' }, from: ['active', 'correcting'] },
    ending: { body: { reason: '合作到期' }, from: ['active', 'correcting', 'suspended'] },
  };

  test.each(STATES)('allows to one that is %s what the drawing says, and nothing else', async (state) => {
    for (const [what, { body, from }] of Object.entries(ACTS)) {
      const baseId = await baseIn(school, state);
      const answer = await act(baseId, what, { ...body, ...(what === 'agreements' ? { number: `${state}-${baseId}` } : {}) });
      expect([what, answer.status, answer.body['code']]).toEqual(from.includes(state) ? [what, 201, undefined] : [what, 409, 'BASE_STATE_REFUSES']);
    }
  });

  test.each<[string, string, object, string]>([
    ['a score above its criterion', 'inspections', visit({ ...LOW, effect: 16 }), 'SCORE_TOO_HIGH'],
    ['a visit tomorrow', 'inspections', { ...visit(), visitedOn: '2026-03-03' }, 'VISIT_AHEAD'],
    ['a term that ends before it starts', 'agreements', { ...AGREEMENT, number: 'x', startsOn: '2028-01-02', endsOn: '2028-01-01' }, 'TERM_REVERSED'],
    ['a term that shares a day with another', 'agreements', { ...AGREEMENT, number: 'x', startsOn: '2026-12-31', endsOn: '2027-12-31' }, 'AGREEMENTS_OVERLAP'],
    ['a correction due yesterday', 'corrections', { advice: '改善教室', dueOn: '2026-03-01' }, 'CORRECTION_DUE_IN_PAST'],
    ['the acceptance of a correction of another base', 'corrections/99999/acceptance', { note: '已完成' }, 'CORRECTION_NOT_FOUND'],
  ])('refuses %s', async (_case, what, body, code) => {
    expect((await act(await baseIn(school, 'active'), what, body)).body).toMatchObject({ code });
  });

  test('gives a number to one agreement only', async () => {
    const [first, second] = [await baseIn(school, 'inspected'), await baseIn(school, 'inspected')];
    expect((await act(first, 'agreements', { ...AGREEMENT, number: '同号' })).status).toBe(201);
    expect((await act(second, 'agreements', { ...AGREEMENT, number: '同号' })).body).toMatchObject({ code: 'AGREEMENT_NUMBER_TAKEN' });
  });

  test('signs no agreement with a base found unqualified, until another visit finds it better', async () => {
    const baseId = await baseIn(school, 'applied');
    expect((await act(baseId, 'inspections', visit(LOW))).body).toMatchObject({ state: 'inspected', grade: 'unqualified', inspections: [{ kind: 'admission', total: 59 }] });
    expect((await act(baseId, 'agreements', { ...AGREEMENT, number: `n${baseId}` })).body).toMatchObject({ code: 'BASE_UNQUALIFIED' });
    expect((await act(baseId, 'inspections', visit())).body).toMatchObject({ state: 'inspected', grade: 'good', nextExaminationOn: '2027-02-20' });
    expect((await act(baseId, 'agreements', { ...AGREEMENT, number: `n${baseId}` })).body).toMatchObject({ state: 'active', agreed: true, agreedUntil: '2026-12-31' });
    expect((await act(baseId, 'inspections', { ...visit(), visitedOn: '2026-03-01', nextExaminationOn: '2026-09-01' })).body).toMatchObject({
      state: 'active', nextExaminationOn: '2026-09-01', inspections: [{ kind: 're_examination', total: 85 }, { kind: 'admission' }, { kind: 'admission' }],
    });
  });

  test('comes back from corrections with the last one accepted, and from a suspension to what is still open', async () => {
    const baseId = await baseIn(school, 'correcting');
    const advised = (await act(baseId, 'corrections', { advice: '更新课程', dueOn: '2026-09-30' })).body['corrections'] as { id: number }[];
    expect(advised).toHaveLength(2);
    await act(baseId, 'suspension', { reason: '场地装修' });
    expect((await school.office.ask('DELETE', `/teaching-bases/${baseId}/suspension`)).body).toMatchObject({ state: 'correcting', next: ['active', 'suspended', 'ended'] });
    expect((await act(baseId, `corrections/${advised[0]?.id}/acceptance`, { note: '已完成' })).body).toMatchObject({ state: 'correcting' });
    expect((await act(baseId, `corrections/${advised[1]?.id}/acceptance`, { note: '已完成' })).body).toMatchObject({ state: 'active' });
    expect((await act(baseId, `corrections/${advised[1]?.id}/acceptance`, { note: '再来一次' })).body).toMatchObject({ state: 'active', corrections: [{}, { acceptanceNote: '已完成' }] });
  });

  test('keeps each step with its reason and author', async () => {
    const { body } = await school.office.ask('GET', `/teaching-bases/${await baseIn(school, 'suspended')}`);
    const steps = body['steps'] as { from: string | null; to: string; reason: string; by: string }[];
    expect(steps.map(({ from, to, reason, by }) => [from, to, reason, by])).toEqual([
      [null, 'applied', '', '教务'],
      ['applied', 'inspected', '', '教务'],
      ['inspected', 'active', expect.stringContaining('协议'), '教务'],
      ['active', 'suspended', '场地装修', '教务'],
    ]);
  });

  test('shows the mobile number of its contact to those who manage bases only', async () => {
    const reader = await school.api.signedIn({ grants: [{ role: 'organisation_department', unitId: null }] });
    const path = `/teaching-bases/${await baseIn(school, 'active')}`;
    expect((await school.office.ask('GET', path)).body).toMatchObject({ contactPhone: '13800138000', agreements: [{ contactPhone: '0571-88886666' }] });
    expect((await reader.ask('GET', path)).body).toMatchObject({ contactPhone: '138****8000', agreements: [{ contactPhone: '0571-88886666' }] });
  });

  test('asked for twice under one key begins once', async () => {
    const headers = { 'idempotency-key': 'apply-once' };
    const [first, again] = [
      await school.office.ask('POST', '/teaching-bases', { ...APPLICATION, name: '只申请一次' }, headers),
      await school.office.ask('POST', '/teaching-bases', { ...APPLICATION, name: '只申请一次' }, headers),
    ];
    expect([first.status, again.status, again.body['id']]).toEqual([201, 201, first.body['id']]);
  });
});
