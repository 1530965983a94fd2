import type { Page } from 'playwright-core';
import { accessibilityFaults } from './support/accessibility';
import { accountOf } from './support/city';
import { expectShown } from './support/expect-shown';
import { expectTold } from './support/expect-told';
import { addClass, deskOf, WEEK } from './support/school-desk';
import { useVisits } from './support/visits';

const visits = useVisits();

describe('the form of a class', () => {
  test('says what is missing at the field and in a summary that leads there, keeps what was typed through a reload, and builds the class', async () => {
    const page = await visits.visit('school_admin', '/classes/new');
    await page.getByLabel('班名').fill('基层治理专题班');
    await page.getByRole('button', { name: '建立“基层治理专题班”' }).click();
    const missing = page.getByRole('link', { name: '开班日期：请选择日期' });
    await missing.click();
    expect(await page.locator(':focus').getAttribute('id')).toBe('startsOn');

    await page.getByLabel('培训种类').selectOption('SPECIALISED');
    await page.reload();
    await expectShown(page.getByText('已恢复您上次填写、尚未提交的内容。'));
    expect(await page.getByLabel('班名').inputValue()).toBe('基层治理专题班');
    expect(await page.getByLabel('培训种类').inputValue()).toBe('SPECIALISED');

    await page.getByLabel('班次类型').selectOption('SPECIAL_TOPIC');
    await page.getByLabel('培训形式').selectOption('off_job');
    await page.getByLabel('学分类别').selectOption('civil_servant_5x');
    await page.getByLabel('主办单位').fill('市委组织部');
    await page.getByLabel('主办层级').selectOption('municipal');
    await page.getByLabel('开班日期').fill('2031-04-07');
    await page.getByLabel('结束日期').fill('2031-04-04');
    await page.getByLabel('班额').fill('40');
    await page.getByLabel('报名开始').fill('2031-03-01T09:00');
    await page.getByRole('button', { name: /^建立/ }).click();
    await expectShown(page.getByRole('link', { name: '结束日期：结束日期早于开班日期' }));
    await page.getByLabel('结束日期').fill('2031-04-11');
    await page.getByRole('button', { name: /^建立/ }).click();
    await expectShown(page.getByRole('heading', { level: 1, name: '基层治理专题班' }));
    await expectShown(page.getByText('2031-03-01 09:00 起'));
    await expectShown(page.getByText('课表：至少一个半天', { exact: false }));

    await page.goto('/classes/new');
    await expectShown(page.getByLabel('班名'));
    expect(await page.getByLabel('班名').inputValue()).toBe('');
  });

  test('what was typed outlives a lost session', async () => {
    const page = await visits.visit('school_admin', '/classes/new', { refusals: [401] });
    await page.getByLabel('班名').fill('法治专题班');
    await page.context().clearCookies();
    await page.reload();
    await expectShown(page.getByRole('heading', { name: '登录' }));
    const { username, password } = accountOf('school_admin');
    await page.getByLabel('用户名').fill(username);
    await page.getByLabel('密码', { exact: true }).fill(password);
    await page.getByRole('button', { name: '登录' }).click();
    await expectShown(page.getByRole('heading', { level: 1, name: '新建培训班' }));
    expect(await page.getByLabel('班名').inputValue()).toBe('法治专题班');
    await page.getByRole('button', { name: '清空，重新填写' }).click();
    expect(await page.getByLabel('班名').inputValue()).toBe('');
  });
});

describe('the timetable of a class', () => {
  const sessionOf = (page: Page, name: RegExp) => page.getByRole('button', { name });

  test('a session is carried by keyboard: picked up, moved over half-days that are read out, dropped and saved', async () => {
    const classId = await addClass('键盘排课班', 'draft');
    const page = await visits.visit('school_admin', `/classes/${classId}`);
    await sessionOf(page, /^3月3日（周一）上午， ?形势与任务/).focus();
    const said = page.locator('[aria-live="assertive"]');
    await page.keyboard.press(' ');
    await expectShown(said.filter({ hasText: '已拿起“形势与任务”' }));
    await page.keyboard.press('ArrowDown');
    await expectShown(said.filter({ hasText: '3月3日（周一）下午，将与“依法行政”对调' }));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expectShown(said.filter({ hasText: '3月5日（周三）下午，空' }));
    await page.keyboard.press(' ');
    await expectShown(said.filter({ hasText: '“形势与任务”已放到3月5日（周三）下午' }));
    expect(await page.locator(':focus').textContent()).toMatch(/^3月5日（周三）下午， ?形势与任务/);
    await page.keyboard.press(' ');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    await expectShown(sessionOf(page, /^3月5日（周三）下午， ?形势与任务/));
    await page.getByRole('button', { name: '保存课表：增 0、改 1、减 0' }).click();
    await expectTold(page, '课表已保存');
    await page.reload();
    await expectShown(sessionOf(page, /^3月5日（周三）下午， ?形势与任务/));
  });

  test('a session is dragged onto another and they change places; unsaved work outlives a reload and can be discarded', async () => {
    const classId = await addClass('拖动排课班', 'draft');
    const page = await visits.visit('school_admin', `/classes/${classId}`);
    await sessionOf(page, /^3月3日（周一）上午， ?形势与任务/).dragTo(sessionOf(page, /^3月4日（周二）上午， ?案例研讨/));
    await expectShown(sessionOf(page, /^3月4日（周二）上午， ?形势与任务/));
    await page.reload();
    await expectShown(sessionOf(page, /^3月3日（周一）上午， ?案例研讨/));
    await page.getByRole('button', { name: '放弃修改' }).click();
    await expectShown(sessionOf(page, /^3月3日（周一）上午， ?形势与任务/));
    await page.getByRole('button', { name: /^保存课表/ }).waitFor({ state: 'detached' });
  });

  test('course, teacher and room are found by pinyin; a taken teacher and a room too small show in the half-day before saving', async () => {
    const school = await deskOf('school_admin');
    const teacher = await school.ask('POST', '/teachers', { name: '欧阳明理', kind: 'school', organisation: '市委党校' });
    await school.ask('POST', '/courses', { title: '乡村全面振兴专题', summary: '专题', methods: ['case_analysis'], classHoursHundredths: 300, topicIds: [] });
    const house = await school.ask('POST', '/party-schools', { name: '拼音分校', address: '学院路 9 号' });
    await school.ask('POST', '/venues', { schoolId: house['id'], name: '望湖小教室', capacity: 2 });
    const other = await addClass('先到的班', 'published');
    await school.ask('PUT', `/classes/${other}/timetable`, { sessions: [{ day: WEEK.friday, half: 'am', topic: '先到', teacherIds: [teacher['id']] }] });

    const classId = await addClass('查找排课班', 'draft');
    const page = await visits.visit('school_admin', `/classes/${classId}`, { refusals: [409] });
    await page.getByRole('button', { name: '3月7日（周五）上午，添加课次' }).click();
    const dialog = page.getByRole('dialog');
    const choose = async (label: string, typed: string, option: RegExp) => {
      await dialog.getByRole('combobox', { name: label }).fill(typed);
      await expectShown(dialog.getByRole('option', { name: option }));
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    };
    await choose('从课程库选择', 'xcqmzx', /乡村全面振兴专题/);
    await choose('添加教师', 'ouyang', /欧阳明理/);
    await choose('选择场地', 'wanghu', /望湖小教室/);
    expect(await dialog.getByLabel('课题').inputValue()).toBe('乡村全面振兴专题');
    expect(await dialog.getByLabel('地点说明').inputValue()).toBe('拼音分校 望湖小教室');
    await dialog.getByRole('button', { name: '确定' }).click();
    const cell = sessionOf(page, /^3月7日（周五）上午， ?乡村全面振兴专题/);
    await expectShown(cell.getByText('教师该半天已有课', { exact: false }));
    await expectShown(cell.getByText('先到的班'));
    await expectShown(cell.getByText('容不下 4 人', { exact: false }));
    await page.getByRole('button', { name: '保存课表：增 1、改 0、减 0' }).click();
    await expectShown(page.getByRole('alert').getByText('教师该半天已有课', { exact: false }));
  });

  test('a day off has to be meant', async () => {
    const classId = await addClass('周末排课班', 'draft', { endsOn: '2031-03-09' });
    const page = await visits.visit('school_admin', `/classes/${classId}`);
    await sessionOf(page, /^3月4日（周二）上午， ?案例研讨/).click();
    await page.getByRole('dialog').getByLabel('日期').fill('2031-03-08');
    await page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
    await expectShown(sessionOf(page, /^3月8日（周六）上午， ?案例研讨/).getByText('休息日', { exact: false }));
    await page.getByRole('button', { name: /^保存课表/ }).click();
    await expectShown(page.getByText('请确认休息日上课，或调整日期'));
    await page.getByLabel('其中 1 个半天安排在休息日，确需这样安排').check();
    await page.getByRole('button', { name: /^保存课表/ }).click();
    await expectTold(page, '课表已保存');
  });

  test('whoever only approves reads the timetable and cannot move anything', async () => {
    const classId = await addClass('只读课表班', 'submitted');
    const page = await visits.visit('organisation_department', `/classes/${classId}`);
    await expectShown(page.getByText('案例研讨'));
    expect(await page.getByRole('button', { name: /添加课次/ }).count()).toBe(0);
  });
});
