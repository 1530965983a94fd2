import { until } from '../support/until';
import { expectShown } from './support/expect-shown';
import { expectTold } from './support/expect-told';
import { useVisits } from './support/visits';

const visits = useVisits();

test('a trainee complains from the foot of a page on a phone; the department answers and closes; the answer is read from the inbox', async () => {
  const phone = await visits.visit('trainee', '/my-classes', { width: 'phone' });
  await phone.getByRole('contentinfo').getByRole('link', { name: '投诉建议' }).tap();
  await expectShown(phone.getByRole('heading', { level: 1, name: '投诉建议' }));
  expect(await phone.getByLabel('涉及的页面（可不填）').inputValue()).toMatch(/^\/my-classes/);
  await phone.getByRole('button', { name: '提交', exact: true }).tap();
  await expectShown(phone.getByRole('alert').getByText('请填写内容'));
  await phone.getByLabel('建议', { exact: true }).check();
  await phone.getByLabel('内容', { exact: true }).fill('请把食堂供餐时间写进开班通知');
  await phone.getByRole('button', { name: '提交', exact: true }).tap();
  const title = phone.getByRole('heading', { level: 1, name: /^建议 \d+ 号$/ });
  await expectShown(title);
  await expectShown(phone.getByText('等待组织部或系统管理员答复'));
  const name = (await title.textContent()) ?? '';
  await phone.getByRole('button', { name: '添加材料' }).tap();
  await phone.getByRole('dialog').getByLabel('文件', { exact: true }).setInputFiles({ name: '通知截图.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 ') });
  await phone.getByRole('dialog').getByRole('button', { name: '添加材料' }).tap();
  await expectShown(phone.getByRole('link', { name: '通知截图.pdf' }));

  const desk = await visits.visit('organisation_department', '/complaints-to-answer?complaintState=open');
  await desk.getByRole('link', { name, exact: true }).click();
  await expectShown(desk.getByText('请把食堂供餐时间写进开班通知'));
  await desk.getByLabel('答复内容').fill('下期起写入通知');
  await desk.getByRole('button', { name: '发出答复' }).click();
  await expectTold(desk, '已答复，并通知提交人');
  await expectShown(desk.getByRole('link', { name: '通知截图.pdf' }));
  await phone.reload();
  await phone.getByLabel('追问或补充的内容').fill('从哪个班开始？');
  await phone.getByRole('button', { name: '发出', exact: true }).tap();
  await expectTold(phone, '已发出，答复后会通知您');
  await desk.reload();
  await expectShown(desk.getByText('从哪个班开始？'));
  await desk.getByLabel('答复内容').fill('从下月的中青班开始');
  await desk.getByRole('button', { name: '发出答复' }).click();
  await expectTold(desk, '已答复，并通知提交人');
  await desk.getByRole('button', { name: '办结', exact: true }).click();
  await desk.getByRole('dialog').getByRole('button', { name: '办结并通知提交人' }).click();
  await expectShown(desk.getByText('■ 已办结'));

  const row = phone.getByRole('row').filter({ hasText: '下期起写入通知' });
  await until('the notice is in the inbox', async () => {
    await phone.goto('/inbox');
    await expectShown(phone.locator('caption'));
    return (await row.count()) > 0;
  });
  await row.getByRole('link', { name: '您提交的投诉建议已有答复' }).tap();
  await expectShown(phone.getByText('■ 已办结'));
  await expectShown(phone.getByText('下期起写入通知'));
});

test('an inspector without an account reads, from the foot of the sign-in page, that every red line is kept, and where that was looked for', async () => {
  const page = await visits.visit(undefined, '/sign-in');
  await page.getByRole('contentinfo').getByRole('link', { name: '红线自查' }).click();
  await expectShown(page.getByText('✓ 各项红线均未触碰。'));
  const row = page.getByRole('row').filter({ hasText: '没有积分排名' });
  await expectShown(row.getByText('✓ 没有'));
  await expectShown(row.getByText(/人员名单可用的排序：name、unit$/));
  await expectShown(page.getByRole('row').filter({ hasText: '学习时长不作考核依据' }).getByText('○ 未启用'));
  expect(await page.getByText('不用手机：').count()).toBe(3);
});
