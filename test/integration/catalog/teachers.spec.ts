import { openCatalogue, TEACHER, TODAY, type Catalogue } from './catalogue';

describe('a teacher', () => {
  let catalogue: Catalogue;
  beforeAll(async () => {
    catalogue = await openCatalogue();
  });
  afterAll(() => catalogue.close());

  test.each<[string, object]>([
    ['a kind nobody knows', { kind: 'robot' }],
    ['no organisation', { organisation: ' ' }],
    ['a resident ID', { residentId: '330799198001010005' }],
  ])('with %s is refused', async (_case, fault) => {
    expect((await catalogue.office.ask('POST', '/teachers', { ...TEACHER, ...fault })).status).toBe(400);
  });

  test('who does not exist is not found', async () => {
    for (const [method, path] of [['GET', ''], ['PUT', ''], ['POST', '/retirement'], ['DELETE', '/retirement']] as const) {
      expect((await catalogue.office.ask(method, `/teachers/99999${path}`, method === 'PUT' ? TEACHER : undefined)).body).toMatchObject({ code: 'TEACHER_NOT_FOUND' });
    }
  });

  test('is found by the new name after a change, and not by the old one', async () => {
    const teacherId = await catalogue.teacher({ name: '欧阳旧名' });
    expect((await catalogue.office.ask('PUT', `/teachers/${teacherId}`, { ...TEACHER, name: '欧阳新名' })).body).toMatchObject({ name: '欧阳新名' });
    const count = async (question: string) => (await catalogue.office.ask('GET', `/teachers?q=${encodeURIComponent(question)}`)).body['count'];
    expect([await count('旧名'), await count('oyjm'), await count('xinming')]).toEqual([0, 0, 1]);
  });

  test('retires once and comes back', async () => {
    const teacherId = await catalogue.teacher({ name: '来去者' });
    const retire = () => catalogue.office.ask('POST', `/teachers/${teacherId}/retirement`);
    expect([(await retire()).body['retiredOn'], (await retire()).body['retiredOn']]).toEqual([TODAY, TODAY]);
    expect((await catalogue.office.ask('DELETE', `/teachers/${teacherId}/retirement`)).body).toMatchObject({ retiredOn: null });
    const told: { action: string }[] = await catalogue.home.owner.query("SELECT action FROM audit_entry WHERE subject_kind = 'teacher' AND subject_id = ? ORDER BY id", [String(teacherId)]);
    expect(told.map(({ action }) => action)).toEqual(['teacher.added', 'teacher.retired', 'teacher.revived']);
  });
});
