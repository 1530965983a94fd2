import type { Page } from 'playwright-core';
import { expectShown } from './support/expect-shown';
import { useVisits } from './support/visits';

const visits = useVisits();
const SCORES = { 主题内容: '18', 课程设置: '17', 场所设施: '13', 管理服务: '13', 师资队伍: '12', 教学效果: '12' } as const;

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function giveReason(page: Page, act: string, effect: string | RegExp): Promise<void> {
  await press(page, act);
  await page.getByLabel('理由').fill('按联合考察组意见办理');
  await page.getByRole('dialog').getByRole('button', { name: effect }).click();
}

describe('teaching bases', () => {
  test('a base goes from its application to its end, each act with its form; what was typed outlives a reload', async () => {
    const page = await visits.visit('school_admin', '/teaching-bases', { refusals: [409] });
    await page.getByRole('link', { name: '登记申请' }).click();
    await press(page, '登记申请');
    await expectShown(page.getByRole('alert').getByRole('link', { name: '请填写基地名称，至少 2 个字' }));
    await page.getByLabel('基地名称').fill('白云山生态文明教学基地');
    await page.getByLabel('类别').selectOption({ label: '高等院校' });
    await page.getByLabel('地址').fill('示范市白云街道 9 号');
    await page.reload();
    await expectShown(page.getByText('已恢复您上次填写、尚未提交的内容。'));
    await page.getByLabel('可学内容').fill('生态文明');
    await page.getByLabel('联系人').fill('叶青');
    await page.getByLabel('联系电话').fill('13912345678');
    await press(page, '登记“白云山生态文明教学基地”的申请');
    await expectShown(page.getByRole('list', { name: '办理进度' }).getByText('等待党校组织考察'));

    await press(page, '记录考察');
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel('考察日期').fill('2026-03-02');
    await sheet.getByLabel('考察人员').fill('联合考察组');
    for (const [criterion, score] of Object.entries(SCORES)) await sheet.getByLabel(criterion).fill(score);
    await sheet.getByLabel('教学效果').fill('16');
    await sheet.getByRole('button', { name: '记录考察' }).click();
    await expectShown(sheet.getByRole('link', { name: '教学效果：请填 0 至 15 的整数' }));
    await sheet.getByLabel('教学效果').fill('12');
    await expectShown(sheet.getByText('合计 85 分，良好'));
    await press(page, '记录考察：85 分，良好');
    await expectShown(page.getByText('等级 良好'));

    await press(page, '签订协议');
    await sheet.getByLabel('协议编号').fill('示党校基〔2026〕9 号');
    await sheet.getByLabel('开始日期').fill('2026-01-01');
    await sheet.getByLabel('结束日期').fill('2036-12-31');
    await press(page, '签订 2026-01-01 至 2036-12-31 的协议');
    await expectShown(page.getByText('● 协议期内'));
    await page.getByRole('button', { name: '上传文件' }).click();
    await sheet.getByLabel('文件', { exact: true }).setInputFiles({ name: '合作协议.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') });
    await sheet.getByRole('button', { name: '上传文件' }).click();
    await expectShown(page.getByRole('link', { name: '合作协议.pdf' }));

    await press(page, '提出整改');
    await sheet.getByLabel('整改意见').fill('请更换应急照明');
    await sheet.getByLabel('完成期限').fill('2036-06-30');
    await press(page, '提出整改，2036-06-30 前完成');
    await expectShown(page.getByText('等待基地完成整改'));
    await giveReason(page, '验收', '验收通过');
    await expectShown(page.getByText('● 使用中').first());
    await giveReason(page, '暂停使用', '暂停使用');
    await expectShown(page.getByText('等待党校决定是否恢复'));
    await press(page, '恢复使用');
    await sheet.getByRole('button', { name: '恢复使用' }).click();
    await expectShown(page.getByText('● 使用中').first());
    await giveReason(page, '终止合作', '终止合作');
    await expectShown(page.getByText('✕ 已终止').first());
    expect(await page.getByRole('button', { name: '记录复评' }).count()).toBe(0);
  });

  test('the overview says what asks for somebody, counts by kind and shows the use of the year in figures; who only reads finds nothing to do', async () => {
    const page = await visits.visit('organisation_department', '/teaching-bases');
    await expectShown(page.getByRole('heading', { name: '△ 协议已到期或 90 天内到期' }));
    await expectShown(page.getByRole('table').filter({ hasText: '年使用情况' }).getByRole('row', { name: /方岩乡党性教育现场教学点/ }));
    await page.getByLabel('查找基地').fill('zhongke');
    const register = page.getByRole('table').filter({ hasText: '基地名录' });
    await expectShown(register.getByText('共 1 条'));
    await register.getByRole('link', { name: '众科智造产业实训基地' }).click();
    await expectShown(page.getByRole('table').filter({ hasText: '办理记录' }));
    expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
  });
});

describe('venues', () => {
  test('a venue is recorded, changed within its limits, and found on the calendar by keys alone', async () => {
    const page = await visits.visit('school_admin', '/venues?view=list', { refusals: [409] });
    await press(page, '登记场地');
    const box = page.getByRole('dialog');
    await box.getByLabel('名称').fill('第九教室');
    await press(page, '保存“第九教室”');
    await expectShown(box.getByRole('link', { name: '请选择所在党校或教学基地' }));
    await box.getByLabel('所在地').selectOption({ label: '示范市委党校（市行政学校）' });
    await box.getByLabel('容量').fill('45');
    await press(page, '保存“第九教室”');
    await expectShown(page.getByRole('row', { name: /第九教室.*45/ }));
    await page.getByRole('button', { name: '修改 第二教室' }).click();
    await box.getByLabel('容量').fill('2');
    await press(page, '保存“第二教室”');
    await expectShown(box.getByText(/超过新的容量/).first());
    await page.keyboard.press('Escape');

    await page.getByRole('link', { name: '日历', exact: true }).click();
    const grid = page.getByRole('grid');
    const hall = grid.getByRole('rowheader', { name: /^报告厅/ });
    await expectShown(hall);
    await page.getByLabel('查找场地').fill('第九');
    await hall.waitFor({ state: 'detached' });
    await expectShown(grid.getByRole('rowheader', { name: /^第九教室.*空闲 14 个半天/ }));
    await grid.getByRole('button').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expectShown(page.getByRole('dialog', { name: /周二.*下午/ }).getByText('空闲，可容 45 人'));
    await page.keyboard.press('Escape');
    const week = await page.getByRole('heading', { level: 2 }).textContent();
    await page.keyboard.press('PageDown');
    await expectShown(page.getByRole('heading', { level: 2 }).filter({ hasNotText: week ?? '' }));
    expect(new URL(page.url()).searchParams.get('week')).not.toBeNull();
  });

  test('who holds a half-day is named, with the way to the class', async () => {
    const page = await visits.visit('auditor', '/venues', { width: 'phone' });
    await page.getByRole('button', { name: /中青年干部培训班/ }).first().click();
    await page.getByRole('dialog').getByRole('link', { name: /中青年干部培训班/ }).click();
    await expectShown(page.getByRole('heading', { level: 1, name: /中青年干部培训班/ }));
  });
});

describe('courses and teachers', () => {
  test('a course is added, given teachers, revised with what changed, retired and found by initials', async () => {
    const page = await visits.visit('school_admin', '/courses/new');
    await page.getByLabel('课程名称').fill('低空经济与城市治理');
    await page.getByLabel('课时').fill('4.125');
    await press(page, '新增《低空经济与城市治理》');
    await expectShown(page.getByRole('link', { name: '请至少选择一种教学方式' }));
    await expectShown(page.getByRole('link', { name: /最多两位小数/ }));
    await page.getByLabel('课时').fill('4');
    await page.getByLabel('案例分析').check();
    await page.getByLabel('新增专题').fill('低空经济');
    await press(page, '加入专题');
    await page.getByRole('checkbox', { name: '低空经济', checked: true }).waitFor();
    await page.reload();
    await expectShown(page.getByText('已恢复您上次填写、尚未提交的内容。'));
    await press(page, '新增《低空经济与城市治理》');

    await press(page, '调整师资');
    const box = page.getByRole('dialog');
    await box.getByRole('combobox', { name: '添加师资' }).fill('smz');
    await expectShown(box.getByRole('status').filter({ hasText: '没有找到' }));
    await box.getByRole('combobox', { name: '添加师资' }).fill('gmz');
    await box.getByRole('option', { name: /顾明哲/ }).click();
    await press(page, '保存，共 1 位师资');
    await expectShown(page.getByRole('table').filter({ hasText: '所在单位' }).getByRole('link', { name: '顾明哲' }));

    await page.getByRole('link', { name: '修订' }).click();
    await page.getByLabel('课时').fill('6.5');
    await page.getByLabel('专题研讨').check();
    await press(page, '保存为第 2 版');
    await expectShown(page.getByRole('link', { name: '请填写修改说明，至少 2 个字' }));
    await page.getByLabel('修改说明').fill('增加研讨');
    await press(page, '保存为第 2 版');
    const second = page.getByRole('row', { name: /^第 2 版/ });
    await expectShown(second.getByText('课时: 4 → 6.5'));
    await expectShown(second.getByText('案例分析、专题研讨', { exact: true }).or(second.getByText('专题研讨、案例分析', { exact: true })));

    await press(page, '停用');
    await press(page, '停用《低空经济与城市治理》');
    await expectShown(page.getByRole('button', { name: '恢复使用' }));
    await page.goto('/courses?shown=retired');
    await page.getByLabel('查找课程').fill('dkjj');
    await expectShown(page.getByRole('rowheader', { name: /低空经济与城市治理.*已停用/ }));
  });

  test('a teacher is added and changed; averages show where enough answered, and only to those who choose teachers', async () => {
    const school = await visits.visit('school_admin', '/teachers');
    await expectShown(school.getByRole('row', { name: /陈思远.*\d\d\.\d\d（\d+ 课次，\d+ 份）/ }));
    await press(school, '新增师资');
    const sheet = school.getByRole('dialog');
    await sheet.getByLabel('姓名').fill('买买提·艾力');
    await press(school, '保存“买买提·艾力”');
    await expectShown(sheet.getByRole('link', { name: '请选择类别' }));
    await sheet.getByLabel('类别').selectOption({ label: '专家学者' });
    await sheet.getByLabel('所在单位').fill('之江大学');
    await press(school, '保存“买买提·艾力”');
    await expectShown(school.getByRole('heading', { level: 1, name: '买买提·艾力' }));
    await expectShown(school.getByText('回收份数不足，暂不显示评估结果。'));
    await press(school, '修改');
    await sheet.getByLabel('职务或职称').fill('教授');
    await press(school, '保存“买买提·艾力”');
    await expectShown(school.getByText('教授', { exact: true }));
    await press(school, '停用');
    await press(school, '停用“买买提·艾力”');
    await expectShown(school.getByRole('button', { name: '恢复使用' }));

    const reader = await visits.visit('auditor', '/courses');
    await reader.getByRole('main').getByRole('link', { name: '师资', exact: true }).click();
    await expectShown(reader.getByRole('row', { name: /陈思远/ }));
    expect(await reader.getByRole('columnheader', { name: '教学评估' }).count()).toBe(0);
    expect(await reader.getByRole('button', { name: '新增师资' }).count()).toBe(0);
  });
});
