import { isStrongPassword, LONGEST_PASSWORD, SHORTEST_PASSWORD } from './passwords';

test.each([
  ['just long enough', 'abcdefgh12', true],
  ['one too short', 'abcdefg12', false],
  ['counted in characters', '𠮷𠮷𠮷𠮷𠮷12', false],
  ['Chinese letters are letters', '学分登记与年度考核2026', true],
  ['as long as may be', `a1${'x'.repeat(LONGEST_PASSWORD - 2)}`, true],
  ['one too long', `a1${'x'.repeat(LONGEST_PASSWORD - 1)}`, false],
  ['without a digit', 'abcdefghijk', false],
  ['without a letter', '12345678901', false],
  ['the user name in it, in whatever case', 'ZhangSan-2026-x', false],
])('%s', (_case, password, strong) => {
  expect(isStrongPassword(password, 'zhangsan')).toBe(strong);
});

test('a short user name is no reason to refuse', () => {
  expect(isStrongPassword('abc-longer-2026', 'abc')).toBe(true);
  expect(SHORTEST_PASSWORD).toBe(10);
});
