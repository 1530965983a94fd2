import { accessibilityFaults } from './support/accessibility';
import { expectShown } from './support/expect-shown';
import { expectTold } from './support/expect-told';
import { namedApart } from './support/named-apart';
import { addRunningClass } from './support/running-class';
import { deskOf } from './support/school-desk';
import { useVisits, WIDTHS } from './support/visits';

const visits = useVisits();

interface Person {
  readonly id: number;
  readonly name: string;
}

/** People whom no other test brings into a class in these days. */
async function twoPeople(): Promise<readonly [Person, Person]> {
  const { items } = await (await deskOf('organisation_department')).ask('GET', '/people?year=2026&q=l&limit=20');
  return namedApart(items as Person[]).slice(0, 2) as [Person, Person];
}

describe("the school's side of a class that has begun", () => {
  test('leave is entered for somebody without a phone, decided by length with its effects before the eyes, refused with a reason, and ended', async () => {
    const [first, second] = await twoPeople();
    const classId = await addRunningClass('请假审批测试班', [first.id, second.id], '2026-02-25');
    const page = await visits.visit('school_admin', `/classes/${classId}/leave`);
    await expectShown(page.getByText('还没有请假'));
    await page.getByRole('link', { name: '代为登记请假' }).click();
    await page.getByLabel('学员').selectOption(String(first.id));
    await page.getByLabel('事由').fill('家中老人住院');
    await page.getByRole('button', { name: /^申请请假 1 个半天/ }).click();
    await page.getByRole('link', { name: first.name, exact: true }).click();
    await expectShown(page.getByRole('heading', { name: '批准后的影响' }));
    await expectShown(page.getByText('请假 1 个半天，超过总学时七分之一（0 个半天），按规定退学。', { exact: false }));
    await page.getByRole('button', { name: '不同意' }).click();
    await expectShown(page.getByText('不同意的，请写明理由').last());
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '批准 1 个半天（将按规定退学）' }).click();
    await page.getByRole('button', { name: '登记销假' }).click();
    await page.getByRole('button', { name: /^销假，请假至2月25日上午/ }).click();
    await expectShown(page.getByText('实际请假到'));

    const { id } = await (await deskOf('school_admin')).ask('POST', '/leave-requests', {
      classId, personId: second.id, from: { day: '2026-02-25', half: 'am' }, until: { day: '2026-02-26', half: 'am' }, kind: 'personal', reason: '出差',
    });
    await page.goto(`/leave-requests/${Number(id)}`);
    await expectShown(page.getByText('等待组织部'));
    expect(await page.getByRole('button', { name: /批准/ }).count()).toBe(0);
    const office = await visits.visit('organisation_department', '/leave-requests', { width: 'phone' });
    await office.getByRole('link', { name: second.name, exact: true }).first().tap();
    await office.getByRole('textbox', { name: '意见' }).fill('课程不能缺，请安排他人出差');
    expect(await accessibilityFaults(office)).toEqual([]);
    await office.getByRole('button', { name: '不同意' }).tap();
    await expectTold(office, '已答复不同意');
    await page.goto(`/classes/${classId}/leave`);
    await expectShown(page.getByRole('row').filter({ hasText: second.name }).getByText('未批准'));
    await page.getByLabel('查看').selectOption('overdue');
    await expectShown(page.getByText('没有这样的请假'));
    await page.getByRole('button', { name: '修改限额' }).click();
    await page.getByLabel('缺课限额：分母').fill('0');
    await page.getByRole('button', { name: '保存限额' }).click();
    await expectShown(page.getByText('请填写 1 至 100 的整数'));
    await page.getByLabel('缺课限额：分母').fill('2');
    await page.getByRole('button', { name: '保存限额' }).click();
    await expectShown(page.getByText('缺课（含请假）超过总学时的 1/2，不予结业'));
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('an appraisal: its parts and weights, scores by keyboard, a grade for the thesis, the composite as it is typed, a make-up', async () => {
    const [first, second] = await twoPeople();
    const classId = await addRunningClass('考核测试班', [first.id, second.id], '2026-02-09');
    const page = await visits.visit('school_admin', `/classes/${classId}`);
    await page.getByRole('link', { name: '学习考核' }).click();
    await page.getByRole('button', { name: '制定方案' }).click();
    await page.getByLabel('名称').fill('闭卷考试');
    await page.getByLabel('权重（%）').fill('60');
    await page.getByRole('button', { name: '保存方案' }).click();
    await expectShown(page.getByRole('link', { name: '权重合计应为 100%，现为 60%' }));
    await page.getByRole('button', { name: '增加一项' }).click();
    await page.getByLabel('名称').nth(1).fill('结业论文');
    await page.getByLabel('评定方式').nth(1).selectOption('grade');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '保存方案' }).click();
    await expectShown(page.getByText('2 人，成绩齐全 0 人'));
    await page.goto(`/classes/${classId}/closing`);
    await expectShown(page.getByText('还有 2 名学员考核成绩不全'));
    await page.getByRole('link', { name: '登记成绩' }).click();
    await expectShown(page.getByText('2 人，成绩齐全 0 人'));

    const test = (person: Person) => page.getByLabel(`${person.name}：闭卷考试`, { exact: true });
    const thesis = (person: Person) => page.getByLabel(`${person.name}：结业论文`, { exact: true });
    const row = (person: Person) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: person.name, exact: true }) });
    const [above, below] = (await page.getByRole('rowheader').allTextContents()).indexOf(first.name) < (await page.getByRole('rowheader').allTextContents()).indexOf(second.name) ? [first, second] : [second, first];
    await test(above).fill('55');
    await test(above).press('Enter');
    await page.keyboard.type('101');
    await page.keyboard.press('ArrowUp');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe(`${above.name}：闭卷考试`);
    await thesis(above).selectOption('good');
    await thesis(below).selectOption('excellent');
    // 55 × 0.6 + 85 × 0.4; the test itself was not passed.
    await expectShown(row(above).getByText('67', { exact: true }));
    await expectShown(row(above).getByText('✕ 不合格'));
    await page.getByLabel(`${above.name}：闭卷考试补考`).fill('61');
    await expectShown(row(above).getByText('70.6', { exact: true }));
    await page.reload();
    await expectShown(page.getByText('已恢复您上次填写、尚未提交的内容。'));
    await page.getByRole('button', { name: '保存 5 项成绩' }).click();
    await page.getByRole('link', { name: `${below.name}：闭卷考试：请填写 0 至 100 的分数，最多两位小数` }).click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('92.5');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '保存 5 项成绩' }).click();
    await expectTold(page, '成绩已保存');
    await expectShown(row(below).getByText('93.5', { exact: true }));
    await expectShown(page.getByText('2 人，成绩齐全 2 人'));
    expect(await page.getByRole('button', { name: '没有改动' }).isDisabled()).toBe(true);
    await page.goto(`/classes/${classId}/closing`);
    await expectShown(page.getByText('五项材料齐全后才能结班', { exact: false }));
    expect(await page.getByText('考核成绩不全').count()).toBe(0);
    await page.goBack();
    await expectShown(page.getByText('2 人，成绩齐全 2 人'));
    await page.setViewportSize(WIDTHS.phone);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(WIDTHS.phone.width);
  });

  test('an evaluation is opened for the class and its sessions, shows nothing below the minimum, ends, and opens again', async () => {
    const [first] = await twoPeople();
    const classId = await addRunningClass('评估测试班', [first.id], '2026-02-11');
    const page = await visits.visit('school_admin', `/classes/${classId}/evaluation`);
    await page.getByRole('button', { name: '开放评估' }).click();
    await page.getByRole('button', { name: '选中全部课次' }).click();
    await page.getByLabel('最少份数').fill('2');
    await page.getByRole('button', { name: '开放 5 项评估' }).click();
    await page.getByRole('link', { name: '最少份数应为 3 至 100 的整数' }).click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('3');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '开放 5 项评估' }).click();
    await expectShown(page.getByText('学员 1 人，已有 0 人提交'));
    await expectShown(page.getByText('份数不足，不显示结果'));
    await page.getByRole('link', { name: '2月11日下午 依法行政' }).click();
    await expectShown(page.getByRole('heading', { name: '评估结果：2月11日下午 依法行政' }));
    await page.getByRole('button', { name: '截止：全班总体评估' }).click();
    await page.getByRole('button', { name: '截止 4 项评估' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '截止 4 项评估' }).click();
    await page.getByRole('button', { name: '重新开放：全班总体评估' }).click();
    await expectShown(page.getByText('● 开放中'));
    expect(await page.getByText('○ 已截止').count()).toBe(4);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('results are a picture and the same in figures, with what people wrote once it has ended', async () => {
    const page = await visits.visit('organisation_department', '/classes/2/evaluation');
    await expectShown(page.getByText('各项指标的等级分布'));
    await expectShown(page.getByRole('table').filter({ hasText: '等级分布数据' }).getByRole('rowheader', { name: '教学态度' }));
    await expectShown(page.getByRole('heading', { name: '意见和建议' }));
    expect(await page.getByRole('button', { name: /截止|开放/ }).count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
