import * as contracts from '../public';
import { CLASS_ALERT_TERMS } from './class-terms';
import { midSentence } from './term';

const KINDS = Object.entries(contracts).filter(([name]) => name.endsWith('_TERMS') && name !== 'CLASS_ALERT_TERMS') as [string, contracts.Terms][];

test.each(KINDS)('%s are complete in both languages, each word once', (_name, terms) => {
  const said = Object.values(terms);
  for (const { zh, en } of said) expect([/\p{Script=Han}/u.test(zh), /^[\w ’-]+$/.test(en)]).toEqual([true, true]);
  expect(new Set(said.map(({ zh }) => zh)).size).toBe(said.length);
});

test('an alert says its count, and an English term inside a sentence has no capital', () => {
  expect(CLASS_ALERT_TERMS.UNDER_MINIMUM(3)).toEqual({ zh: '距最低开班人数还差 3 人', en: '3 people short of the minimum' });
  expect(midSentence({ zh: '已退回', en: 'Returned' })).toBe('returned');
});
