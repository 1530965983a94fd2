import { writeDifference } from './difference-value';

describe('how one side of a difference between policies is written', () => {
  it.each<[string, unknown, string]>([
    ['a number', 48, '48'],
    ['a claim', false, '否'],
    ['a pair of texts in the language asked for', { zh: '必修', en: 'Required' }, '必修'],
    ['a list of scalars on one line', ['day', 'half_day'], 'day, half_day'],
    ['an object line by line', { credits: 6, per: 'day' }, 'credits: 6\nper: day'],
    ['what is nested, indented', { title: { zh: '论文', en: 'Paper' }, rate: { tiers: [{ upTo: 15, flat: 24 }, { flat: 48 }] } }, 'title: 论文\nrate:\n  tiers:\n    • upTo: 15\n      flat: 24\n    • flat: 48'],
  ])('%s', (_title, value, written) => {
    expect(writeDifference(value, 'zh')).toBe(written);
  });
});
