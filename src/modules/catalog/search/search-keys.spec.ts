import { searchKeysOf, wordsOf } from './search-keys';

const finds = (name: string, question: string, of: 'person' | 'thing' = 'thing'): boolean => {
  const keys = searchKeysOf(name, of);
  return wordsOf(question).every((word) => keys.some((key) => key.startsWith(word)));
};

test.each<[string, string, boolean]>([
  ['新时代党性教育专题', '党性', true],
  ['新时代党性教育专题', '教育 党性', true],
  ['新时代党性教育专题', '性党', false],
  ['新时代党性教育专题', 'dangxing', true],
  ['新时代党性教育专题', 'DangXingJiao', true],
  ['新时代党性教育专题', 'angxing', false],
  ['新时代党性教育专题', 'dxjy', true],
  ['新时代党性教育专题', 'xjd', false],
  ['新时代党性教育专题', '党性jiaoyu', true],
  ['新时代党性教育专题', '党性 zhuanti', true],
  ['党的二十大精神(上)', '二十大精神上', true],
  ['AI赋能:2026 政务', 'ai赋能', true],
  ['AI赋能:2026 政务', '２０２６', true],
  ['单位内部控制', 'danwei', true],
  ['重温入党誓词', 'chongwen', true],
  ['女干部能力提升', 'nvganbu', true],
  ['𠮷林经验', '𠮷林', true],
  ['𠮷林经验', '吉林', false],
])('%s is found by %s: %s', (name, question, found) => {
  expect(finds(name, question)).toBe(found);
});

test.each([['单立文', 'shanliwen', true], ['单立文', 'danliwen', false], ['单立文', 'slw', true], ['阿卜杜拉·买买提', '买买提', true]])('the teacher %s is found by %s: %s', (name, question, found) => {
  expect(finds(name, question, 'person')).toBe(found);
});

test('a question of nothing but signs has no words, and one of a hundred has six', () => {
  expect(wordsOf(' %_\\ ')).toEqual([]);
  expect(wordsOf(Array.from({ length: 100 }, (_none, index) => `词${index}`).join(' '))).toHaveLength(6);
});
