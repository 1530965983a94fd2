import { createConnection } from 'mysql2/promise';
import type { ApiProcess } from '../support/product-process';
import { until } from '../support/until';
import { city, type Credentials } from './support/city';
import { openCityAt } from './support/city-at';
import { accessibilityFaults } from './support/accessibility';
import { expectShown } from './support/expect-shown';
import { expectTold } from './support/expect-told';
import { namedApart } from './support/named-apart';
import { RUNNING_CONTENT } from './support/running-class';
import { deskOf } from './support/school-desk';
import { useVisits } from './support/visits';

const visits = useVisits();
const TITLE = '全程路径班';
const YEAR = 2026;
const DAYS = { first: '2026-01-12', last: '2026-01-13' } as const;
/** Half an hour before the last morning begins, in China. */
const LAST_MORNING = '2026-01-13T00:30:00.000Z';
const SESSIONS = [
  { day: DAYS.first, half: 'am', topic: '形势与任务' }, { day: DAYS.first, half: 'pm', topic: '依法行政' }, { day: DAYS.last, half: 'am', topic: '案例研讨' }, { day: DAYS.last, half: 'pm', topic: '结业交流' },
];
const INDICATORS = ['教学态度', '教学内容', '教学方法', '教学组织', '教学效果'];

interface Person {
  readonly id: number;
  readonly name: string;
}

interface Unit {
  readonly id: number;
  readonly name: string;
}

/** Of the personnel officer's unit, each with a name of their own, who have met their requirement: so no verdict that another test counts changes. */
async function twoOfTheUnit(): Promise<{ readonly unit: Unit; readonly people: readonly [Person, Person] }> {
  const hr = await deskOf('unit_hr');
  const { grants } = (await hr.ask('GET', '/session')) as unknown as { grants: { unitId: number; unitName: string }[] };
  const { items } = (await hr.ask('GET', `/people?year=${YEAR}&limit=200`)) as unknown as { items: readonly Person[] };
  const { items: met } = (await hr.ask('GET', `/people?year=${YEAR}&verdict=met&limit=200`)) as unknown as { items: readonly Person[] };
  const apart = new Set(namedApart(items).map(({ id }) => id));
  const [first, second] = met.filter(({ id }) => apart.has(id)).toReversed();
  if (!first || !second || !grants[0]) throw new Error('the unit has too few people with names of their own who have met their requirement');
  return { unit: { id: grants[0].unitId, name: grants[0].unitName }, people: [first, second] };
}

async function addTraineeAccount({ id, name }: Person): Promise<Credentials> {
  const system = await deskOf('system_admin');
  const credentials = { username: 'whole-path', password: 'whole path 9 battery' };
  const account = await system.ask('POST', '/accounts', { ...credentials, displayName: name, personId: id });
  await system.ask('POST', `/accounts/${String(account['id'])}/grants`, { role: 'trainee', unitId: null });
  return credentials;
}

/** The class lies in the past, so it would begin while people are still being nominated: it begins when the test says so. */
async function setBeginning(classId: number, day: string): Promise<void> {
  const database = await createConnection(city().environment['DATABASE_URL'] ?? '');
  await database.query("UPDATE class_deadline SET due_at = ? WHERE class_id = ? AND kind = 'start_class'", [day, classId]);
  await database.end();
}

describe('the whole path of a class', () => {
  let thatMorning: ApiProcess;
  beforeAll(async () => {
    thatMorning = await openCityAt(LAST_MORNING);
  });
  afterAll(() => thatMorning?.stop());

  test('from the plan to the credits in “my year” and the certificate that everybody can verify', async () => {
    const { unit, people: [first, second] } = await twoOfTheUnit();
    const trainee = { account: await addTraineeAccount(first), width: 'phone' } as const;

    // A plan with a class, handed in by the school and approved by the organisation department.
    const school = await visits.visit('school_admin', `/training-plans?year=${YEAR}`);
    await school.getByRole('button', { name: '新建计划' }).click();
    await school.getByLabel('计划名称').fill('全程路径计划');
    await school.getByRole('button', { name: '建立“全程路径计划”' }).click();
    await expectShown(school.getByText('计划中还没有培训班'));
    const planId = Number(new URL(school.url()).pathname.split('/').at(-1));
    const desk = await deskOf('school_admin');
    const content = { ...RUNNING_CONTENT, approval: 'unit_then_organisation', enrolOpensAt: '2098-12-01T00:00:00.000Z', enrolClosesAt: '2099-01-01T00:00:00.000Z' };
    const classId = Number((await desk.ask('POST', '/classes', { ...content, title: TITLE, planId, startsOn: DAYS.first, endsOn: DAYS.last }))['id']);
    await desk.ask('PUT', `/classes/${classId}/timetable`, { sessions: SESSIONS, onDaysOff: true });
    await school.reload();
    await school.getByRole('button', { name: '提交审批' }).click();
    await school.getByRole('button', { name: '提交计划和其中 1 个班' }).click();
    await expectShown(school.getByRole('list', { name: '办理进度' }).getByText('等待组织部'));
    const department = await visits.visit('organisation_department', `/training-plans/${planId}`);
    await department.getByRole('button', { name: '批准' }).click();
    await department.getByRole('button', { name: '批准计划和其中 1 个班' }).click();
    await expectShown(department.getByText('✓ 已批准').first());

    // Published, seats allotted, enrolment opened.
    await school.goto(`/classes/${classId}`);
    await school.getByRole('button', { name: '发布' }).click();
    await expectShown(school.getByRole('button', { name: '现在开放报名' }));
    await setBeginning(classId, '2099-01-01');
    await school.goto(`/classes/${classId}?tab=seats`);
    await school.getByRole('button', { name: '调整名额' }).click();
    await school.getByRole('combobox', { name: '添加单位' }).fill(unit.name);
    await school.keyboard.press('Enter');
    await school.getByLabel(`${unit.name}的名额`).fill('2');
    await school.getByRole('button', { name: '查看影响' }).click();
    await school.getByRole('dialog').getByRole('button', { name: /^确认调整/ }).click();
    await expectTold(school, '名额已调整');
    await school.getByRole('button', { name: '现在开放报名' }).click();
    await school.getByRole('dialog').getByRole('button', { name: '现在开放报名' }).click();
    await expectShown(school.getByText('● 报名中').first());

    // The unit nominates, the organisation department approves, the class begins.
    const hr = await visits.visit('unit_hr', `/seats-to-fill/${classId}`);
    for (const { name } of [first, second]) {
      await hr.getByLabel('查找本单位人员').first().fill(name);
      await hr.getByRole('listbox').getByRole('option').first().click();
    }
    await hr.getByRole('button', { name: '推荐 2 人，占用 2 个名额' }).click();
    await expectShown(hr.getByText('新录入 2 人，已在班 0 人，未能录入 0 人'));
    await department.goto(`/classes/${classId}?tab=people`);
    for (const { name } of [first, second]) await department.getByLabel(`选择${name}`).first().check();
    await department.getByRole('button', { name: '通过 2 人', exact: true }).click();
    await department.getByRole('button', { name: '确认通过 2 人' }).click();
    await expectTold(department, '已审批 2 人');
    await setBeginning(classId, DAYS.first);
    await until('the class has begun', async () => (await desk.ask('GET', `/classes/${classId}`))['state'] === 'running');

    // Signing in: the others at the desk beforehand, the last morning by the code on the room screen and by a card that nobody had.
    const sessions = (await desk.ask('GET', `/classes/${classId}/attendance`))['sessions'] as { id: number; day: string; half: string }[];
    for (const { id } of sessions.filter(({ day, half }) => day !== DAYS.last || half !== 'am')) {
      await desk.ask('PUT', `/classes/${classId}/sessions/${id}/marks`, { marks: [first, second].map((person) => ({ personId: person.id, state: 'present' })) });
    }
    const register = await visits.visit('school_admin', `/classes/${classId}/attendance`, { door: thatMorning.url, refusals: [404] });
    await expectShown(register.getByText('本课次已到 0 人，应到 2 人', { exact: false }));
    await register.getByRole('link', { name: '大屏幕扫码签到' }).click();
    const code = (await register.getByRole('img', { name: '二维码：扫描后签到' }).getAttribute('data-code')) ?? '';
    const phone = await visits.visit('trainee', `/s/${code}`, { ...trainee, door: thatMorning.url });
    await phone.getByRole('button', { name: '签到' }).tap();
    await expectShown(phone.getByRole('status').getByText('案例研讨', { exact: false }));
    await register.goto(`/classes/${classId}/attendance`);
    await expectShown(register.getByText('本课次已到 1 人，应到 2 人', { exact: false }));
    await register.getByLabel('证件号或卡号').fill('K-2026-0042');
    await register.getByLabel('证件号或卡号').press('Enter');
    await register.getByRole('button', { name: '登记签到卡' }).click();
    expect(await accessibilityFaults(register)).toEqual([]);
    await register.getByLabel('学员', { exact: true }).selectOption(String(second.id));
    await register.getByRole('button', { name: '登记并签到' }).click();
    await expectShown(register.getByText('本课次已到 2 人，应到 2 人', { exact: false }));

    // Evaluated without a name, the dossier completed, closed.
    await desk.ask('POST', `/classes/${classId}/evaluation`, { wholeClass: true, sessionIds: [] });
    const own = await visits.visit('trainee', `/my-classes/${classId}`, trainee);
    await own.getByRole('link', { name: '本班有 1 项教学评估待填写，不记名' }).tap();
    await own.getByRole('row').filter({ hasText: TITLE }).getByRole('link').first().tap();
    for (const indicator of INDICATORS) await own.getByRole('group', { name: indicator }).getByRole('radio', { name: '优秀（20 分）' }).check();
    await own.getByRole('button', { name: '匿名提交，提交后不能更改' }).tap();
    await own.getByRole('button', { name: '匿名提交，提交后不能更改' }).waitFor({ state: 'detached' });
    await school.goto(`/classes/${classId}/closing`);
    await expectShown(school.getByText('还缺 2 项材料，暂不能结班'));
    for (const item of ['日程安排', '教学评估']) {
      await school.getByRole('button', { name: `补充${item}` }).click();
      await school.getByLabel('没有文件时，写明理由').fill('人数不足，见纸质档案');
      await school.getByRole('button', { name: '保存到档案' }).click();
      await school.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await school.getByRole('button', { name: '结班', exact: true }).click();
    await school.getByLabel('逾期理由').fill('材料收齐较晚');
    await school.getByRole('button', { name: '结班并登记学分' }).click();
    await expectShown(school.getByText('结业 2 人', { exact: true }));

    // Credits in “my year” with their clause, and the certificate.
    await until('the credits stand in the ledger', async () => {
      const { items } = await (await deskOf('unit_hr')).ask('GET', `/people/${first.id}/years/${YEAR}/entries`);
      return (items as { title: string }[]).some(({ title }) => title === TITLE);
    });
    await own.goto('/my-year');
    await expectShown(own.getByRole('row').filter({ hasText: TITLE }).first());
    await own.getByRole('button', { name: /查看计算说明/ }).tap();
    const line = own.getByRole('dialog').getByRole('row').filter({ hasText: TITLE });
    await expectShown(line.getByText('表一 必修').first());
    await school.getByRole('button', { name: '制发 2 份证书' }).click();
    await expectShown(school.getByText('已发证 2 人', { exact: false }));
    await own.goto('/my-certificates');
    const number = (await own.getByRole('row').filter({ hasText: TITLE }).getByRole('link').first().textContent()) ?? '';
    const stranger = await visits.visit(undefined, `/verify/${number}`, { width: 'phone' });
    await expectShown(stranger.getByText('✓ 有效'));
    await expectShown(stranger.getByText(TITLE));
    expect(await stranger.locator('main').textContent()).not.toContain(first.name);
  }, 120_000);
});
