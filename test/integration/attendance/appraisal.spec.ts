import { recordScores, type ScoreGiven } from '../../../src/modules/attendance/appraisal/record-scores';
import { setScheme, type PartWanted } from '../../../src/modules/attendance/appraisal/set-scheme';
import { readAppraised } from '../../../src/modules/attendance/appraisal/read-appraised';
import { rowsOfWorkbook } from '../../support/rows-of-workbook';
import { openRunningRoom, type RunningRoom } from './running-room';
import { ACTOR, addRunningClass, MORNING, openSchool, type School } from './running-class';

const SCHEME: readonly PartWanted[] = [{ part: 'test', name: '闭卷考试', weight: 60, passHundredths: 6_000, byGrade: false }, { part: 'thesis', name: '结业论文', weight: 40, passHundredths: 6_000, byGrade: false }];

describe('the appraisal of a class', () => {
  let school: School;
  beforeAll(async () => {
    school = await openSchool();
  });
  afterAll(() => school.close());

  const isCode = (code: string) => expect.objectContaining({ code }) as unknown;
  const scheme = (classId: number, parts: readonly PartWanted[] = SCHEME) => school.database.transaction((tx) => setScheme(tx, classId, parts, ACTOR));
  const give = (classId: number, ...scores: ScoreGiven[]) => school.database.transaction((tx) => recordScores(tx, classId, scores, ACTOR, MORNING));
  const score = (personId: number, part: string, hundredths: number, makeUp = false): ScoreGiven => ({ personId, part, makeUp, hundredths });

  test.each<[string, readonly PartWanted[]]>([
    ['weights that are not 100', SCHEME.slice(0, 1)],
    ['a part named twice', [{ ...SCHEME[0], weight: 50 } as PartWanted, { ...SCHEME[0], weight: 50 } as PartWanted]],
  ])('%s are refused', async (_what, parts) => {
    const { classId } = await addRunningClass(school, { people: 1, halfDays: 1 });
    await expect(scheme(classId, parts)).rejects.toEqual(isCode('APPRAISAL_SCHEME_WRONG'));
  });

  test('a score for a part that is not there, for a stranger, or without points is refused, and the others with it', async () => {
    const { classId, people: [personId = 0] } = await addRunningClass(school, { people: 1, halfDays: 1 });
    await scheme(classId);
    await expect(give(classId, score(personId, 'test', 8_000), score(personId, 'essay', 8_000))).rejects.toEqual(isCode('APPRAISAL_PART_UNKNOWN'));
    await expect(give(classId, score(personId, 'test', 8_000), score(4_000_000, 'test', 8_000))).rejects.toEqual(isCode('NOT_IN_CLASS'));
    await expect(give(classId, score(personId, 'test', 8_000), { personId, part: 'thesis', makeUp: false })).rejects.toEqual(isCode('SCORE_MISSING'));
    expect(await school.database.query('SELECT part FROM appraisal_score WHERE class_id = ?', [classId])).toEqual([]);
  });

  test('a part that is given by grades takes no points', async () => {
    const { classId, people: [personId = 0] } = await addRunningClass(school, { people: 1, halfDays: 1 });
    await scheme(classId, [{ part: 'thesis', name: '结业论文', weight: 100, passHundredths: 6_000, byGrade: true }]);
    await expect(give(classId, score(personId, 'thesis', 8_000))).rejects.toEqual(isCode('SCORE_MISSING'));
    await give(classId, { personId, part: 'thesis', makeUp: false, grade: 'good' });
    expect((await readAppraised(school.database, classId)).scores.get(personId)).toEqual({ hundredths: 8_500, passed: true });
  });

  test('the composite goes by the weights; a thesis may have a grade; who fails one part makes it up once', async () => {
    const { classId, people } = await addRunningClass(school, { people: 3, halfDays: 1 });
    const [good = 0, failed = 0, half = 0] = people;
    await scheme(classId);
    await give(classId, score(good, 'test', 8_250), { personId: good, part: 'thesis', makeUp: false, grade: 'excellent' }, score(failed, 'test', 5_900), score(failed, 'thesis', 9_000), score(half, 'test', 6_000));
    expect(await readAppraised(school.database, classId)).toEqual({
      // 82.50 × 0.6 + 95 × 0.4 = 87.50; 59 × 0.6 + 90 × 0.4 = 71.40, but the test was not passed.
      scores: new Map([[good, { hundredths: 8_750, passed: true }], [failed, { hundredths: 7_140, passed: false }]]), unscored: [half],
    });
    await expect(give(classId, score(good, 'test', 9_000, true))).rejects.toEqual(isCode('NO_MAKE_UP'));
    await expect(give(classId, score(half, 'thesis', 9_000, true))).rejects.toEqual(isCode('NO_MAKE_UP'));
    await give(classId, score(failed, 'test', 6_100, true));
    // 61 × 0.6 + 90 × 0.4 = 72.60
    expect((await readAppraised(school.database, classId)).scores.get(failed)).toEqual({ hundredths: 7_260, passed: true });
    await expect(give(classId, score(failed, 'test', 7_000))).rejects.toEqual(isCode('NO_MAKE_UP'));
    await expect(scheme(classId, [{ ...SCHEME[0], weight: 100 } as PartWanted])).rejects.toEqual(isCode('APPRAISAL_PART_SCORED'));
  });

  test('brought twice and at once, a batch stands once', async () => {
    const { classId, people } = await addRunningClass(school, { people: 20, halfDays: 1 });
    await scheme(classId);
    const batch = people.map((personId) => score(personId, 'test', 7_000));
    await Promise.all([give(classId, ...batch), give(classId, ...batch.toReversed()), give(classId, ...batch)]);
    expect(await school.database.query('SELECT person_id AS personId, hundredths FROM appraisal_score WHERE class_id = ? ORDER BY person_id', [classId])).toEqual(people.map((personId) => ({ personId, hundredths: 7_000 })));
  });

  test('nothing changes in a closed class', async () => {
    const { classId, people: [personId = 0] } = await addRunningClass(school, { people: 1, halfDays: 1 });
    await scheme(classId);
    await school.database.query("UPDATE training_class SET state = 'closed' WHERE id = ?", [classId]);
    await expect(scheme(classId)).rejects.toEqual(isCode('CLASS_NOT_RUNNING'));
    await expect(give(classId, score(personId, 'test', 7_000))).rejects.toEqual(isCode('CLASS_NOT_RUNNING'));
  });
});

describe('appraisal and limits over HTTP', () => {
  let room: RunningRoom;
  beforeAll(async () => {
    room = await openRunningRoom();
  });
  afterAll(() => room.close());

  test('the school sets the scheme and gives scores; the trainee reads their own and nobody else’s', async () => {
    const { classId, people } = await room.run(['甲', '乙']);
    expect((await room.school.ask('PUT', `/classes/${classId}/appraisal-scheme`, { parts: [{ part: 'test', name: '考试', weight: 100 }] })).status).toBe(200);
    const { status, body } = await room.school.ask('PUT', `/classes/${classId}/appraisals`, { scores: [{ personId: people[0], part: 'test', hundredths: 5_000 }, { personId: people[0], part: 'test', hundredths: 8_000, makeUp: true }] });
    expect([status, body['trainees']]).toMatchObject([200, [{ compositeHundredths: 8_000, passed: true, scores: [{ part: 'test', makeUp: false, hundredths: 5_000 }, { part: 'test', makeUp: true, hundredths: 8_000 }] }, { compositeHundredths: null, passed: null, scores: [] }]]);
    const sheet = async (language: 'zh' | 'en', header: string) => rowsOfWorkbook((await room.school.download(`/classes/${classId}/appraisals.xlsx`, { 'accept-language': language })).body, `${{ zh: '学习考核', en: 'Appraisal' }[language]} 中青年干部培训班`, header);
    expect(await sheet('zh', '姓名')).toEqual([['甲', '镇', '50', '80', '80', '合格'], ['乙', '镇', '', '', '', '成绩不全']]);
    expect((await sheet('en', 'Name')).map((row) => row.at(-1))).toEqual(['Passed', 'Scores missing']);
    const [, second] = await room.trainees(people);
    expect((await second?.ask('GET', `/my-attendance?classId=${classId}`))?.body['appraisal']).toMatchObject({ trainees: [{ personId: people[1], scores: [] }] });
    expect((await second?.ask('GET', `/classes/${classId}/appraisals`))?.status).toBe(403);
    expect((await room.department.ask('PUT', `/classes/${classId}/appraisal-scheme`, { parts: [] })).status).toBe(403);
  });

  test('a class has the usual limits until it is given its own', async () => {
    const { classId } = await room.run(['甲']);
    const limits = { missedPart: 1, missedOf: 5, closeWithinDays: 30 };
    expect((await room.department.ask('GET', `/classes/${classId}/attendance-limits`)).body).toEqual({ missedPart: 1, missedOf: 7, closeWithinDays: 15 });
    expect((await room.department.ask('PUT', `/classes/${classId}/attendance-limits`, limits)).status).toBe(403);
    expect((await room.school.ask('PUT', `/classes/${classId}/attendance-limits`, { ...limits, missedOf: 0 })).status).toBe(400);
    expect((await room.school.ask('PUT', `/classes/${classId}/attendance-limits`, limits)).body).toEqual(limits);
    expect((await room.school.ask('GET', `/classes/${classId}/attendance`)).body['missedLimit']).toEqual({ part: 1, of: 5 });
  });
});
