import { expectShown } from './support/expect-shown';
import { addClass, WEEK } from './support/school-desk';
import { useVisits } from './support/visits';

const visits = useVisits();
const BOARD = `/classes?year=${WEEK.year}`;

describe('the board of classes', () => {
  test('shows each class with its seats and what asks for somebody, and counts the states', async () => {
    await addClass('青年干部班甲', 'draft', { place: '' });
    await addClass('处级干部班乙', 'enrolling', { place: '' });
    const page = await visits.visit('school_admin', BOARD);
    const row = page.getByRole('row').filter({ hasText: '处级干部班乙' });
    await expectShown(row.getByText('● 报名中'));
    await expectShown(row.getByText('3 个半天没有上课地点', { exact: false }));
    expect(await row.locator('td[data-label="录取 / 名额"]').textContent()).toBe('0 / 4');
    const states = page.getByRole('navigation', { name: '各状态班次数' });
    await states.getByRole('link', { name: /^草稿/ }).click();
    await expectShown(page.getByRole('row').filter({ hasText: '青年干部班甲' }));
    await page.getByRole('row').filter({ hasText: '处级干部班乙' }).waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('state')).toBe('draft');
  });

  test('a filter that fits nothing says so and offers all classes', async () => {
    const page = await visits.visit('school_admin', `${BOARD}&q=没有这样的班`);
    await expectShown(page.getByText('没有符合条件的培训班'));
    await page.getByRole('main').getByRole('button', { name: '清除筛选' }).last().click();
    await expectShown(page.locator('caption').filter({ hasText: '培训班' }));
  });

  test('by the class page a class goes from draft to enrolling; who did what and whose turn it is stand in its line', async () => {
    const classId = await addClass('依法行政专题班丙', 'draft');
    const school = await visits.visit('school_admin', `/classes/${classId}`);
    await expectShown(school.getByRole('list', { name: '办理进度' }).getByText('等待党校教务'));
    await school.getByRole('button', { name: '提交审批' }).click();
    await expectShown(school.getByRole('list', { name: '办理进度' }).getByText('等待组织部'));

    const department = await visits.visit('organisation_department', `/classes/${classId}`);
    await department.getByRole('button', { name: '退回' }).click();
    await department.getByRole('button', { name: '退回修改' }).click();
    await expectShown(department.getByText('请写明理由'));
    await department.getByLabel('理由').fill('与上半年重复');
    await department.getByRole('button', { name: '退回修改' }).click();
    await expectShown(department.getByText('已退回：与上半年重复'));

    await school.reload();
    await school.getByRole('button', { name: '提交审批' }).click();
    await expectShown(school.getByRole('list', { name: '办理进度' }).getByText('等待组织部'));
    await department.reload();
    await department.getByRole('button', { name: '批准', exact: true }).click();
    await department.getByRole('button', { name: '批准本班' }).click();
    await expectShown(department.getByText('✓ 已批准'));

    await school.reload();
    await school.getByRole('button', { name: '发布' }).click();
    await school.getByRole('button', { name: '现在开放报名' }).click();
    await school.getByRole('dialog').getByRole('button', { name: '现在开放报名' }).click();
    await expectShown(school.getByText('● 报名中').first());
  });

  test('a cancelled class names the reason; the button said what it would do', async () => {
    const classId = await addClass('专题班丁', 'published');
    const page = await visits.visit('school_admin', `/classes/${classId}`);
    await page.getByRole('button', { name: '取消本班' }).click();
    await page.getByLabel('理由').fill('主讲教师变动');
    await page.getByRole('button', { name: '取消本班，0 人的名额作废' }).click();
    await expectShown(page.getByText('✕ 已取消'));
    await expectShown(page.getByText('主讲教师变动', { exact: false }).first());
    expect(await page.getByRole('button', { name: '取消本班' }).count()).toBe(0);
  });

  test('a copy begins on another day as a draft', async () => {
    const classId = await addClass('轮训班戊', 'published');
    const page = await visits.visit('school_admin', `/classes/${classId}`);
    await page.getByRole('button', { name: '复制为新班' }).click();
    await page.getByRole('button', { name: '复制为草稿' }).click();
    await expectShown(page.getByText('请选择开班日期'));
    await page.getByLabel('新班开班日期').fill('2031-05-12');
    await page.getByRole('button', { name: '复制为草稿' }).click();
    await expectShown(page.getByText('2031年5月12日', { exact: false }).first());
    await expectShown(page.getByText('✎ 草稿'));
  });
});
