import { accessibilityFaults } from './support/accessibility';
import { expectShown } from './support/expect-shown';
import { useVisits, WIDTHS } from './support/visits';

const visits = useVisits();

test('a trainee issues a transcript, and whoever holds its code checks it without a session', async () => {
  const page = await visits.visit('trainee', '/my-transcript');
  await page.getByRole('button', { name: '出具 2026 年度证明' }).click();
  const link = page.getByRole('link', { name: /^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/ }).first();
  await expectShown(link);
  expect(await accessibilityFaults(page)).toEqual([]);
  const code = await link.textContent();

  const anyone = await visits.visit(undefined, `/t/${code}`);
  await expectShown(anyone.getByText('✓ 真实：由本系统出具，签名有效'));
  expect(await accessibilityFaults(anyone)).toEqual([]);
  await anyone.setViewportSize(WIDTHS.phone);
  expect(await anyone.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(WIDTHS.phone.width);

  const nobody = await visits.visit(undefined, '/t/AAAA-AAAA-AAAA-AAAA', { refusals: [404] });
  await expectShown(nobody.getByText('没有这个编号的学分证明'));
});
