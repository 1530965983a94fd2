import { readCourseVersion, readTeachers } from '../../../src/modules/catalog/public';
import { COURSE, openCatalogue, TEACHER, TODAY, type Catalogue } from './catalogue';

interface Version {
  readonly id: number;
  readonly versionNo: number;
  readonly title: string;
}

describe('a course', () => {
  let catalogue: Catalogue;
  beforeAll(async () => {
    catalogue = await openCatalogue();
  });
  afterAll(() => catalogue.close());

  const revise = (courseId: number, basedOn: number, more: object = {}) => catalogue.office.ask('POST', `/courses/${courseId}/versions`, { ...COURSE, changeNote: '更新案例', basedOn, ...more });
  const versions = async (courseId: number): Promise<Version[]> => (await catalogue.office.ask('GET', `/courses/${courseId}`)).body['versions'] as Version[];

  test.each([['organisation_department'], ['unit_hr'], ['auditor']] as const)('is read by %s and not changed', async (role) => {
    const reader = await catalogue.api.signedIn({ grants: [{ role, unitId: null }] });
    expect((await reader.ask('GET', '/courses')).status).toBe(200);
    expect((await reader.ask('POST', '/courses', COURSE)).body).toMatchObject({ code: 'PERMISSION_LACKING' });
  });

  test.each<[string, object]>([
    ['no method', { methods: [] }],
    ['a method nobody knows', { methods: ['karaoke'] }],
    ['a fraction of a hundredth', { classHoursHundredths: 0.5 }],
    ['no class hours', { classHoursHundredths: 0 }],
    ['a blank title', { title: '   ' }],
  ])('with %s is refused', async (_case, fault) => {
    expect((await catalogue.office.ask('POST', '/courses', { ...COURSE, ...fault })).status).toBe(400);
  });

  test('about a topic that does not exist is refused and leaves nothing behind', async () => {
    const before = (await catalogue.office.ask('GET', '/courses')).body['count'];
    expect((await catalogue.office.ask('POST', '/courses', { ...COURSE, topicIds: [777] })).body).toMatchObject({ code: 'TOPIC_UNKNOWN' });
    expect((await catalogue.office.ask('GET', '/courses')).body['count']).toBe(before);
  });

  test('that does not exist is not found', async () => {
    expect((await revise(99_999, 1)).body).toMatchObject({ code: 'COURSE_NOT_FOUND' });
    expect((await catalogue.office.ask('GET', '/courses/99999')).body).toMatchObject({ code: 'COURSE_NOT_FOUND' });
    await expect(readCourseVersion(catalogue.api.database, 99_999)).rejects.toMatchObject({ code: 'COURSE_VERSION_NOT_FOUND' });
  });

  test('keeps every version as it was: title, methods, hours and topics', async () => {
    const topicIds = [Number((await catalogue.office.ask('POST', '/topics', { name: '党性修养' })).body['id'])];
    const courseId = await catalogue.course({ topicIds });
    const [first] = await versions(courseId);
    expect((await revise(courseId, 1, { title: '党性教育新编', methods: ['social_practice'], classHoursHundredths: 350 })).body).toMatchObject({
      current: { versionNo: 2, title: '党性教育新编', by: '教务', changeNote: '更新案例', topics: [] },
      versions: [{ versionNo: 2 }, { versionNo: 1 }],
    });
    expect(await readCourseVersion(catalogue.api.database, first?.id ?? 0)).toMatchObject({
      versionNo: 1, title: COURSE.title, methods: ['lecture', 'seminar'], classHoursHundredths: 400, topics: [{ name: '党性修养' }], current: false, retired: false,
    });
  });

  test.each(['UPDATE course_version SET title = title', 'DELETE FROM course_version', 'UPDATE course_version_topic SET topic_id = 1', 'DELETE FROM course_version_topic'])('lets nobody do %s', async (change) => {
    await expect(catalogue.api.database.query(change)).rejects.toMatchObject({ errno: 1142 });
  });

  test('changed on an old version is refused, with the number of the latest', async () => {
    const courseId = await catalogue.course();
    await revise(courseId, 1);
    expect(await revise(courseId, 1)).toMatchObject({ status: 409, body: { code: 'COURSE_CHANGED', facts: { basedOn: 1, current: 2 } } });
  });

  test('changed by twelve authors at once takes one of the changes', async () => {
    const courseId = await catalogue.course();
    const answers = await Promise.all(Array.from({ length: 12 }, (_none, index) => revise(courseId, 1, { title: `第${index}稿` })));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ body }) => body['code'] === 'COURSE_CHANGED')).toHaveLength(11);
    expect((await versions(courseId)).map(({ versionNo }) => versionNo)).toEqual([2, 1]);
  });

  test('changed twice under one key is changed once', async () => {
    const courseId = await catalogue.course();
    const send = () => catalogue.office.ask('POST', `/courses/${courseId}/versions`, { ...COURSE, changeNote: '更新案例', basedOn: 1 }, { 'idempotency-key': `revise-${courseId}` });
    expect([(await send()).status, (await send()).status]).toEqual([201, 201]);
    expect(await versions(courseId)).toHaveLength(2);
  });

  test('that was retired is changed no more, found only when asked for, and comes back', async () => {
    const courseId = await catalogue.course({ title: '旧课' });
    expect((await catalogue.office.ask('POST', `/courses/${courseId}/retirement`)).body).toMatchObject({ retiredOn: TODAY });
    expect((await revise(courseId, 1)).body).toMatchObject({ code: 'COURSE_RETIRED' });
    const found = async (status: string) => (await catalogue.office.ask('GET', `/courses?q=${encodeURIComponent('旧课')}&status=${status}`)).body['count'];
    expect([await found('in_use'), await found('retired'), await found('all')]).toEqual([0, 1, 1]);
    expect((await catalogue.office.ask('DELETE', `/courses/${courseId}/retirement`)).body).toMatchObject({ retiredOn: null });
    expect((await revise(courseId, 1)).status).toBe(201);
  });

  test('is given by teachers in use; one who retires stays on the list and comes on no other', async () => {
    const [courseId, other, staying, going] = [await catalogue.course(), await catalogue.course(), await catalogue.teacher(), await catalogue.teacher({ name: '退休者' })];
    const assign = (course: number, teacherIds: number[]) => catalogue.office.ask('PUT', `/courses/${course}/teachers`, { teacherIds });
    expect((await assign(courseId, [staying, going, going])).body['teachers']).toHaveLength(2);
    await catalogue.office.ask('POST', `/teachers/${going}/retirement`);
    expect((await assign(other, [going])).body).toMatchObject({ code: 'TEACHER_UNKNOWN', facts: { teacherIds: [going] } });
    expect((await assign(courseId, [staying, going])).body).toMatchObject({ teachers: [{ name: TEACHER.name, retired: false }, { name: '退休者', retired: true }] });
    expect((await catalogue.office.ask('GET', `/teachers/${staying}`)).body).toMatchObject({ courses: [{ courseId, title: COURSE.title }], evaluation: null });
    expect([...(await readTeachers(catalogue.api.database, [staying, going, 99_999])).values()].map(({ name, retired }) => [name, retired])).toEqual([[TEACHER.name, false], ['退休者', true]]);
  });

  test('has each topic once', async () => {
    expect((await catalogue.office.ask('POST', '/topics', { name: '依法行政' })).status).toBe(201);
    expect((await catalogue.office.ask('POST', '/topics', { name: ' 依法行政 ' })).body).toMatchObject({ code: 'TOPIC_TAKEN' });
  });
});
