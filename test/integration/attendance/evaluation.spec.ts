import type { Visitor } from '../../support/visitor';
import { rowsOfWorkbook } from '../../support/rows-of-workbook';
import { namesOf, openRunningRoom, type RunningRoom } from './running-room';

const all = (grade: string): { grades: Record<string, string> } => ({ grades: { attitude: grade, content: grade, method: grade, organisation: grade, effect: grade } });

describe('teaching evaluation', () => {
  let room: RunningRoom;
  beforeAll(async () => {
    room = await openRunningRoom();
  });
  afterAll(() => room.close());

  type Item = { evaluationId: number; sessionId: number | null };
  const open = async (classId: number, wanted: object = {}): Promise<number[]> => {
    const { status, body } = await room.school.ask('POST', `/classes/${classId}/evaluation`, wanted);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return (body['items'] as Item[]).map(({ evaluationId }) => evaluationId);
  };
  const give = (visitor: Visitor, evaluationId: number | undefined, answer: object = all('excellent')) => visitor.ask('PUT', `/evaluations/${String(evaluationId)}/answer`, answer);
  const sheet = async (classId: number, language: 'zh' | 'en', header: string) => rowsOfWorkbook((await room.school.download(`/classes/${classId}/evaluation-results.xlsx`, { 'accept-language': language })).body, `${{ zh: '教学评估', en: 'Teaching evaluation' }[language]} 中青年干部培训班`, header);
  const results = async (classId: number): Promise<Record<string, unknown>> => (await room.school.ask('GET', `/classes/${classId}/evaluation-results`)).body;

  test('is opened for a running class only, for something, in time to come, and for sessions of its own', async () => {
    const published = await room.addClass('published');
    const { classId } = await room.run(namesOf(1));
    const other = await room.run(namesOf(1));
    const cases = [
      [published, {}, 409, 'EVALUATION_CLASS_NOT_RUNNING'],
      [classId, { wholeClass: false }, 400, 'EVALUATION_EMPTY'],
      [classId, { sessionIds: [other.sessions[0]] }, 400, 'EVALUATION_SESSION_UNKNOWN'],
      [classId, { closesOn: '2026-01-01' }, 400, 'EVALUATION_DATE_PAST'],
      [classId, { leastAnswers: 2 }, 400, 'BAD_REQUEST'],
      [999_999, {}, 404, 'CLASS_NOT_FOUND'],
    ] as const;
    for (const [id, wanted, status, code] of cases) expect(await room.school.ask('POST', `/classes/${id}/evaluation`, wanted)).toMatchObject({ status, body: { code } });
  });

  test('takes one answer from each trainee of the class and from nobody else', async () => {
    const { classId, people, sessions } = await room.run(namesOf(2));
    const [evaluationId, first, last] = await open(classId, { sessionIds: [sessions[0], sessions[3]] });
    const [one] = await room.trainees(people) as [Visitor];
    const stranger = await room.trainee(room.city.people.village);
    expect((await one.ask('GET', '/my-evaluations')).body['items']).toMatchObject([{ evaluationId, sessionId: null, given: false }, { evaluationId: first, sessionId: sessions[0], topic: '形势与任务' }]);
    expect(await give(stranger, evaluationId)).toMatchObject({ status: 404, body: { code: 'EVALUATION_NOT_FOUND' } });
    expect(await give(one, 999_999)).toMatchObject({ status: 404 });
    expect(await give(one, last)).toMatchObject({ status: 409, body: { code: 'EVALUATION_TOO_EARLY' } });
    expect(await give(one, evaluationId, { grades: { attitude: 'superb' } })).toMatchObject({ status: 400 });
    expect((await give(one, evaluationId)).status).toBe(204);
    expect(await give(one, evaluationId, all('poor'))).toMatchObject({ status: 409, body: { code: 'EVALUATION_ALREADY_GIVEN' } });
    expect((await one.ask('GET', '/my-evaluations')).body['items']).toMatchObject([{ evaluationId, given: true }, { evaluationId: first, given: false }]);
    await room.owner.query("INSERT INTO attendance_mark (session_id, person_id, class_id, state, method, recorded_at) VALUES (?, ?, ?, 'absent', 'desk', NOW())", [sessions[0], people[0], classId]);
    expect(await give(one, first)).toMatchObject({ status: 409, body: { code: 'EVALUATION_NOT_PRESENT' } });
    expect(await results(classId)).toMatchObject({ asked: 2, given: 1, items: [{ sessionId: null, asked: 2, given: 1 }, { sessionId: sessions[0], asked: 1 }, { sessionId: sessions[3], asked: 2 }] });
  });

  test('shows nothing below its least number, then averages and distribution; comments once it is closed', async () => {
    const { classId, people } = await room.run(namesOf(5));
    const [evaluationId] = await open(classId);
    const visitors = await room.trainees(people);
    const hidden = { belowMinimum: true, overallHundredths: null, indicators: [], comments: [] };
    for (const [index, visitor] of visitors.entries()) {
      expect((await results(classId))['items']).toMatchObject([{ ...hidden, given: index, leastAnswers: 5 }]);
      expect((await sheet(classId, 'zh', '评估对象'))[0]?.filter((cell) => cell !== '')).toEqual(['全班总体评估', '开放中', '5', String(index), '5']);
      await give(visitor, evaluationId, index < 3 ? { ...all('excellent'), comment: ` 讲得好${index} ` } : { grades: { ...all('good').grades, effect: 'poor' } });
    }
    const shown = {
      belowMinimum: false, open: true, given: 5, overallHundredths: 8_880,
      indicators: expect.arrayContaining([
        { indicator: 'attitude', averageHundredths: 1_840, counts: { excellent: 3, good: 2, fair: 0, poor: 0 } },
        { indicator: 'effect', averageHundredths: 1_520, counts: { excellent: 3, good: 0, fair: 0, poor: 2 } },
      ]) as unknown,
    };
    expect((await results(classId))['items']).toMatchObject([{ ...shown, comments: [] }]);
    await room.school.ask('POST', `/classes/${classId}/evaluation-closure`, {});
    const [closed] = (await results(classId))['items'] as { comments: string[] }[];
    expect(closed).toMatchObject({ ...shown, open: false });
    expect(closed?.comments.toSorted()).toEqual(['讲得好0', '讲得好1', '讲得好2']);
    const [form, , , , state, , asked, given, least, overall, average, grades, ...others] = (await sheet(classId, 'en', 'Form'))[0] ?? [];
    expect([form, state, asked, given, least, overall, average, grades]).toEqual(['The class as a whole', 'Ended', '5', '5', '5', '88.8', '18.4', 'Excellent 3; Good 2; Fair 0; Poor 0']);
    expect(others.at(-1)?.split('; ').toSorted()).toEqual(['讲得好0', '讲得好1', '讲得好2']);
  });

  test('the least number can be raised and never lowered', async () => {
    const { classId } = await room.run(namesOf(1));
    await open(classId, { leastAnswers: 8 });
    await open(classId, { leastAnswers: 4 });
    expect((await results(classId))['items']).toMatchObject([{ leastAnswers: 8 }]);
    await open(classId, { leastAnswers: 9 });
    expect((await results(classId))['items']).toMatchObject([{ leastAnswers: 9 }]);
  });

  test.each(['by hand', 'by its date', 'with the class'])('ends %s', async (how) => {
    const { classId, people } = await room.run(namesOf(1));
    const [evaluationId] = await open(classId);
    if (how === 'by hand') await room.school.ask('POST', `/classes/${classId}/evaluation-closure`, { evaluationIds: [evaluationId] });
    if (how === 'by its date') await room.owner.query("UPDATE teaching_evaluation SET closes_on = '2026-03-01' WHERE id = ?", [evaluationId]);
    if (how === 'with the class') await room.owner.query("UPDATE training_class SET state = 'closed' WHERE id = ?", [classId]);
    const [one] = await room.trainees(people) as [Visitor];
    expect(await give(one, evaluationId)).toMatchObject({ status: 409, body: { code: 'EVALUATION_CLOSED' } });
    expect((await one.ask('GET', '/my-evaluations')).body['items']).toEqual([]);
    expect((await results(classId))['items']).toMatchObject([{ open: false }]);
  });

  test('closing what is not there is refused; opened again it takes answers again', async () => {
    const { classId, people } = await room.run(namesOf(1));
    expect(await room.school.ask('POST', `/classes/${classId}/evaluation-closure`, {})).toMatchObject({ status: 404, body: { code: 'EVALUATION_NOT_FOUND' } });
    const [evaluationId] = await open(classId);
    expect(await room.school.ask('POST', `/classes/${classId}/evaluation-closure`, { evaluationIds: [999_999] })).toMatchObject({ status: 404 });
    await room.school.ask('POST', `/classes/${classId}/evaluation-closure`, {});
    expect(await open(classId)).toEqual([evaluationId]);
    const [one] = await room.trainees(people) as [Visitor];
    expect((await give(one, evaluationId)).status).toBe(204);
  });

  test('a double tap and two devices leave one answer', async () => {
    const { classId, people } = await room.run(namesOf(1));
    const [evaluationId] = await open(classId);
    const devices = await room.trainees([people[0], people[0]] as number[]);
    const answers = await Promise.all([...devices, ...devices, ...devices].map((device) => give(device, evaluationId)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 409, 409, 409, 409, 409]);
    expect(await room.owner.query('SELECT COUNT(*) AS answers FROM evaluation_answer WHERE evaluation_id = ?', [evaluationId])).toEqual([{ answers: '1' }]);
    expect((await results(classId))['items']).toMatchObject([{ given: 1 }]);
  });

  test('nothing lays an answer beside a person: no time, no order, no key, no audit', async () => {
    const { classId, people } = await room.run(namesOf(6));
    const [evaluationId] = await open(classId);
    const visitors = await room.trainees(people);
    const before: { entries: number }[] = await room.owner.query('SELECT COUNT(*) AS entries FROM audit_entry');
    const comments: string[] = [];
    for (const [index, visitor] of visitors.entries()) {
      comments.push(`第${index + 1}个`);
      await visitor.ask('PUT', `/evaluations/${String(evaluationId)}/answer`, { ...all('good'), comment: `第${index + 1}个` }, { 'idempotency-key': `evaluation-${index}` });
    }
    const columns: { name: string }[] = await room.owner.query("SELECT CONCAT(table_name, '.', column_name) AS name FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name LIKE 'evaluation_%' ORDER BY table_name, ordinal_position");
    expect(columns.map(({ name }) => name)).toEqual([
      'evaluation_answer.id', 'evaluation_answer.evaluation_id', 'evaluation_answer.attitude', 'evaluation_answer.content', 'evaluation_answer.method', 'evaluation_answer.organisation',
      'evaluation_answer.effect', 'evaluation_answer.comment', 'evaluation_answer.given_on', 'evaluation_receipt.evaluation_id', 'evaluation_receipt.person_id',
    ]);
    const stored: { id: Buffer }[] = await room.owner.query('SELECT id FROM evaluation_answer WHERE evaluation_id = ?', [evaluationId]);
    expect(new Set(stored.map(({ id }) => id.subarray(0, 4).toString('hex'))).size).toBe(6);
    expect(await room.owner.query("SELECT request_key FROM idempotency_key WHERE request_key LIKE 'evaluation-%'")).toEqual([]);
    expect(await room.owner.query('SELECT COUNT(*) AS entries FROM audit_entry')).toEqual(before);
    await room.school.ask('POST', `/classes/${classId}/evaluation-closure`, {});
    const [{ comments: shown } = { comments: [] }] = (await results(classId))['items'] as { comments: string[] }[];
    expect(shown.toSorted()).toEqual(comments);
  });

  test('is read by whoever may, within their units; a trainee may not', async () => {
    const { classId, people } = await room.run(namesOf(1), { hostUnitId: 1 });
    await open(classId);
    const [one] = await room.trainees(people) as [Visitor];
    const elsewhere = await room.api.signedIn({ grants: [{ role: 'school_admin', unitId: room.city.bureau }] });
    expect((await one.ask('GET', `/classes/${classId}/evaluation-results`)).status).toBe(403);
    expect((await elsewhere.download(`/classes/${classId}/evaluation-results.xlsx`)).status).toBe(404);
    expect((await elsewhere.ask('GET', `/classes/${classId}/evaluation-results`)).status).toBe(404);
    expect((await elsewhere.ask('POST', `/classes/${classId}/evaluation`, {})).status).toBe(404);
    expect((await room.department.ask('GET', `/classes/${classId}/evaluation-results`)).status).toBe(200);
    expect((await room.department.ask('POST', `/classes/${classId}/evaluation`, {})).status).toBe(403);
  });

  test('a teacher has the mean of all answers of those sessions that enough people answered', async () => {
    const { body: teacher } = await room.school.ask('POST', '/teachers', { name: '陈教授', kind: 'school', organisation: '市委党校' });
    const teacherId = Number(teacher['id']);
    const { classId, people, sessions } = await room.run(namesOf(4));
    for (const [index, sessionId] of [sessions[0], sessions[1]].entries()) {
      await room.owner.query("INSERT INTO teacher_booking (teacher_id, day, half, class_id, session_id) VALUES (?, '2026-03-05', ?, ?, ?)", [teacherId, ['am', 'pm'][index], classId, sessionId]);
    }
    const forms = await open(classId, { wholeClass: false, sessionIds: [sessions[0], sessions[1]], leastAnswers: 3 });
    const visitors = await room.trainees(people);
    const evaluationOf = async (): Promise<unknown> => (await room.school.ask('GET', `/teachers/${teacherId}`)).body['evaluation'];
    for (const visitor of visitors.slice(0, 2)) for (const form of forms) await give(visitor, form, all('fair'));
    expect(await evaluationOf()).toBeNull();
    await give(visitors[2] as Visitor, forms[0], all('excellent'));
    await give(visitors[3] as Visitor, forms[0], all('excellent'));
    expect(await evaluationOf()).toEqual({ sessions: 1, answers: 4, averageHundredths: 8_000 });
    await give(visitors[2] as Visitor, forms[1], all('good'));
    expect(await evaluationOf()).toEqual({ sessions: 2, answers: 7, averageHundredths: 7_429 });
    expect((await results(classId))['items']).toMatchObject([{ teacherNames: ['陈教授'], overallHundredths: 8_000 }, { overallHundredths: 6_667 }]);
  });
});
