import { composeMail, type NoticeToMail } from './compose-mail';

const notice: NoticeToMail = {
  id: 41,
  kind: 'refused',
  facts: { classId: 7, title: '写作 <基础> & "提高"', startsOn: '2026-04-13', endsOn: '2026-04-17', from: 'pending_unit', to: 'refused', path: 'self', reason: '家中有病人' },
  createdAt: new Date('2026-03-01T02:00:00.000Z'),
  to: 'someone@example.cn',
  language: 'zh',
};

test('the same notice makes the same mail, named after the notice', () => {
  expect(composeMail(notice, 'https://xuefen.example.cn')).toEqual(composeMail(notice, 'https://xuefen.example.cn'));
  expect(composeMail(notice, null).messageName).toBe(`notice-41-${Date.UTC(2026, 2, 1, 2)}`);
});

test('no reason leaves the house, and what people wrote is no markup', () => {
  const { subject, text, html } = composeMail(notice, 'https://xuefen.example.cn');
  expect(`${subject}${text}${html}`).not.toContain('家中有病人');
  expect(html).toContain('写作 &lt;基础&gt; &amp; &quot;提高&quot;');
  expect(html).not.toContain('<基础>');
});

test('links where the installation says its address, and says where to look where it does not', () => {
  expect(composeMail(notice, 'https://xuefen.example.cn').text).toContain('https://xuefen.example.cn/find-classes/7');
  expect(composeMail(notice, null).text).toContain('登录“学分”系统');
});

test('speaks the language of the reader', () => {
  const { subject, text } = composeMail({ ...notice, language: 'en' }, null);
  expect(subject).toMatch(/^\[Xuefen\] Not approved/);
  expect(text).toContain('Your unit did not agree');
});
