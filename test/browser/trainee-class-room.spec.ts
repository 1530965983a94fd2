import { accessibilityFaults } from './support/accessibility';
import { accountOf } from './support/city';
import { expectShown } from './support/expect-shown';
import { addRunningClass } from './support/running-class';
import { deskOf } from './support/school-desk';
import { useVisits } from './support/visits';

const visits = useVisits();

/** The trainee of the demo city in a class of their own, in days of 2026 that belong to this file. */
async function addOwnClass(title: string, firstDay: string): Promise<number> {
  const session = await (await deskOf('trainee')).ask('GET', '/session');
  return addRunningClass(title, [Number((session['account'] as { personId: number }).personId)], firstDay);
}

describe("a trainee's side of a class, on a phone", () => {
  test('leave says what it brings about while it is chosen, is kept while it is typed, granted, ended, and taken back', async () => {
    const classId = await addOwnClass('请假测试班', '2026-02-02');
    const page = await visits.visit('trainee', '/my-classes', { width: 'phone' });
    await page.getByRole('region', { name: '请假测试班' }).getByRole('link', { name: '考勤、请假' }).tap();
    await expectShown(page.getByText('没有请假记录', { exact: false }));
    await expectShown(page.getByText('缺课（含请假）4 个半天，超过 0 个半天的限度，不予结业。', { exact: false }));
    await page.getByRole('link', { name: '申请请假' }).tap();

    await expectShown(page.getByText('共 1 个半天，由班主任审批。'));
    await page.getByLabel('到', { exact: true }).selectOption('2026-02-03 am');
    await expectShown(page.getByText('共 3 个半天，由组织部审批。'));
    await expectShown(page.getByText('请假 3 个半天，超过总学时七分之一（0 个半天），按规定退学。', { exact: false }));
    await page.getByRole('button', { name: '申请请假 3 个半天（批准后按规定退学）' }).tap();
    await expectShown(page.getByRole('link', { name: '请写明事由' }));
    await page.getByLabel('事由').fill('单位防汛值班');
    await page.reload();
    await expectShown(page.getByText('已恢复您上次填写、尚未提交的内容。'));
    expect([await page.getByLabel('事由').inputValue(), await page.getByLabel('到', { exact: true }).inputValue()]).toEqual(['单位防汛值班', '2026-02-03 am']);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: /^申请请假 3 个半天/ }).tap();
    await expectShown(page.getByText('等待组织部'));

    const department = await deskOf('organisation_department');
    const { items } = await department.ask('GET', `/leave-requests?classId=${classId}`);
    const [asked] = items as { id: number }[];
    await department.ask('POST', `/leave-requests/${asked?.id}/decision`, { approved: true });
    await page.reload();
    await expectShown(page.getByText('请假时间已过，请及时销假。'));
    await page.getByRole('button', { name: '销假' }).tap();
    await page.getByLabel('实际请假到').selectOption('2026-02-02 pm');
    await page.getByRole('button', { name: '销假，请假至2月2日下午' }).tap();
    await expectShown(page.getByText('请假 2 个半天，超过', { exact: false }));
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.getByRole('link', { name: '申请请假' }).tap();
    await page.getByLabel('从', { exact: true }).selectOption('2026-02-03 pm');
    await page.getByLabel('事由').fill('就医');
    await page.getByRole('button', { name: /^申请请假 1 个半天/ }).tap();
    await expectShown(page.getByText('等待班主任'));
    await page.getByRole('button', { name: '撤回申请' }).tap();
    await page.getByRole('dialog').getByRole('button', { name: '撤回申请' }).tap();
    await page.getByText('等待班主任').waitFor({ state: 'detached' });
  });

  test('an evaluation explains how it stays without a name, wants every indicator, is kept while it is filled in and given once', async () => {
    const classId = await addOwnClass('评估测试班', '2026-02-05');
    const school = await deskOf('school_admin');
    const sessions = (await school.ask('GET', `/classes/${classId}/attendance`))['sessions'] as { id: number }[];
    await school.ask('POST', `/classes/${classId}/evaluation`, { wholeClass: true, sessionIds: [sessions[0]?.id] });
    const page = await visits.visit('trainee', `/my-classes/${classId}`, { width: 'phone' });
    await page.getByRole('link', { name: '本班有 2 项教学评估待填写，不记名' }).tap();
    await page.getByRole('row').filter({ hasText: '评估测试班' }).filter({ hasText: '形势与任务' }).getByRole('link').tap();
    await expectShown(page.getByText('没有姓名、没有时刻的答卷', { exact: false }));
    await page.getByRole('button', { name: '匿名提交，提交后不能更改' }).tap();
    await expectShown(page.getByRole('link', { name: '请选择“教学方法”的等次' }));
    for (const indicator of ['教学态度', '教学内容', '教学方法', '教学组织', '教学效果']) await page.getByRole('group', { name: indicator }).getByRole('radio', { name: '优秀（20 分）' }).check();
    await page.getByRole('group', { name: '教学方法' }).getByRole('radio', { name: '良好（16 分）' }).check();
    await expectShown(page.getByText('合计 96 分（满分 100 分）'));
    await page.getByLabel('意见和建议（可不填）').fill('案例再多一些');
    await page.reload();
    await expectShown(page.getByText('合计 96 分（满分 100 分）'));
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '匿名提交，提交后不能更改' }).tap();
    await expectShown(page.getByRole('row').filter({ hasText: '评估测试班' }).filter({ hasText: '形势与任务' }).getByText('2月5日上午'));
    await page.getByRole('link', { name: /^评估：形势与任务/ }).waitFor({ state: 'detached' });
    await page.goBack();
    await expectShown(page.getByText('已提交评估'));
    const { items } = await school.ask('GET', `/classes/${classId}/evaluation-results`);
    expect((items as { given: number }[]).map(({ given }) => given)).toEqual([0, 1]);
  });

  test('who scans before signing in is told that the scan is noted, and comes back to it', async () => {
    const classId = await addOwnClass('先扫后登录班', '2026-02-09');
    const school = await deskOf('school_admin');
    const sessions = (await school.ask('GET', `/classes/${classId}/attendance`))['sessions'] as { id: number }[];
    const { code } = await school.ask('GET', `/classes/${classId}/sessions/${sessions[0]?.id}/room-code`);
    const phone = await visits.visit(undefined, `/s/${String(code)}`, { width: 'phone', refusals: [401, 409] });
    await expectShown(phone.getByText('已记下扫码时间', { exact: false }));
    const { username, password } = accountOf('trainee');
    await phone.getByLabel('用户名').fill(username);
    await phone.getByLabel('密码').fill(password);
    await phone.getByRole('button', { name: '登录' }).tap();
    await phone.getByRole('button', { name: '签到' }).tap();
    await expectShown(phone.getByText('本课次已结束，不能再签到', { exact: false }).first());
    expect(await accessibilityFaults(phone)).toEqual([]);
  });
});
