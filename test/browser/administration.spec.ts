import { accountOf } from './support/city';
import { expectShown } from './support/expect-shown';
import { expectTold } from './support/expect-told';
import { useVisits } from './support/visits';

const visits = useVisits();

describe('the auditor', () => {
  test('finds in the audit log who looked at a full resident ID, and why', async () => {
    const reason = '核对档案第八十八号';
    const page = await visits.visit('organisation_department', '/people/2');
    await page.getByRole('button', { name: '查看完整证件号' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill(reason);
    await page.getByRole('button', { name: '查看并记入审计' }).click();
    await expectShown(page.getByRole('button', { name: '隐藏' }));

    const auditor = await visits.visit('auditor', '/audit-entries?actor=组织部&subject=person');
    await auditor.getByRole('button', { name: new RegExp(`^前后对照：查看完整身份证号；原因：${reason}`) }).first().click();
    const entry = auditor.getByRole('dialog');
    await expectShown(entry.getByText('person:2'));
    expect(await entry.textContent()).not.toMatch(/\d{17}[\dX]/);
  });

  test('looks at people and carries nothing away', async () => {
    const page = await visits.visit('auditor', '/people');
    await expectShown(page.locator('caption'));
    expect(await page.getByRole('link', { name: '导出 Excel' }).count()).toBe(0);
    await page.getByRole('link', { name: '王𬱖' }).or(page.locator('tbody th a').first()).first().click();
    await expectShown(page.getByRole('heading', { name: '基本情况' }));
    expect(await page.getByRole('button', { name: '查看完整证件号' }).count()).toBe(0);
  });
});

describe('the system administrator', () => {
  test('makes an account, gives it a role on a unit, and is refused a second of the three administrators', async () => {
    const page = await visits.visit('system_admin', '/accounts', { refusals: [409] });
    await page.getByRole('link', { name: '新建账号' }).click();
    await page.getByLabel('用户名').fill('wang-renshi');
    await page.getByLabel('姓名', { exact: true }).fill('王人事');
    await page.getByLabel('初始密码').fill('short');
    await page.getByRole('button', { name: '建立账号 wang-renshi' }).click();
    await expectShown(page.getByRole('link', { name: /^初始密码至少 10 个字符/ }));
    await page.getByLabel('初始密码').fill('first-password-1');
    await page.getByRole('button', { name: '建立账号 wang-renshi' }).click();
    await expectTold(page, '账号 wang-renshi 已建立');

    await page.getByLabel('用户名或姓名').fill('wang-renshi');
    await page.getByRole('button', { name: '管理账号：王人事' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel('角色', { exact: true }).selectOption('unit_hr');
    await sheet.getByRole('button', { name: '授予：单位人事 · 全部单位' }).click();
    await expectShown(sheet.getByRole('button', { name: '撤销：单位人事 · 全部单位' }));

    await sheet.getByLabel('角色', { exact: true }).selectOption('unit_hr');
    await sheet.getByLabel('管理权限（选填）').selectOption('市委组织部');
    await sheet.getByRole('button', { name: '授予：单位人事 · 全部单位 · 限市委组织部管理的人员' }).click();
    await expectShown(sheet.getByRole('button', { name: '撤销：单位人事 · 全部单位 · 限市委组织部管理的人员' }));

    await sheet.getByLabel('角色', { exact: true }).selectOption('audit_admin');
    await sheet.getByRole('button', { name: '授予：审计管理员 · 王人事' }).click();
    await expectShown(sheet.getByText('三员分立'));
    await expectShown(sheet.getByText('须由三个不同的人担任', { exact: false }));
  });

  test('finds what was typed again after a reload and after the session was lost; never a password', async () => {
    const page = await visits.visit('system_admin', '/accounts/new', { refusals: [401] });
    await page.getByLabel('用户名').fill('half-typed');
    await page.getByLabel('姓名', { exact: true }).fill('半截');
    await page.getByLabel('初始密码').fill('first-password-1');
    await page.reload();
    await expectShown(page.getByText('已恢复您上次填写、尚未提交的内容。'));
    expect([await page.getByLabel('用户名').inputValue(), await page.getByLabel('姓名', { exact: true }).inputValue(), await page.getByLabel('初始密码').inputValue()]).toEqual(['half-typed', '半截', '']);
    expect(await page.evaluate('JSON.stringify({ ...sessionStorage, ...localStorage })')).not.toContain('first-password-1');

    await page.context().clearCookies();
    await page.reload();
    await page.getByLabel('用户名').fill(accountOf('system_admin').username);
    await page.getByLabel('密码').fill(accountOf('system_admin').password);
    await page.getByRole('button', { name: '登录' }).click();
    await expectShown(page.getByRole('heading', { level: 1, name: '新建账号' }));
    expect(await page.getByLabel('姓名', { exact: true }).inputValue()).toBe('半截');
    await page.getByRole('button', { name: '清空，重新填写' }).click();
    expect(await page.getByLabel('姓名', { exact: true }).inputValue()).toBe('');
  });

  test('sees no person, no credits and no audit log', async () => {
    const page = await visits.visit('system_admin', '/');
    await expectShown(page.getByRole('heading', { level: 1, name: '账号与授权' }));
    const rooms = await page.getByRole('navigation', { name: '主菜单' }).getByRole('listitem').allTextContents();
    expect(rooms).toEqual(['账号与授权', '投诉建议答复', '我的账号']);
  });
});
