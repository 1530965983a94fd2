import { dayInWords, daysInWords, weekdayOf } from './day-in-words';

test.each([
  ['2026-03-05', '2026-03-05', '2026年3月5日', '5 March 2026'],
  ['2026-03-05', '2026-03-06', '2026年3月5日至6日', '5 March 2026 – 6 March 2026'],
  ['2026-03-30', '2026-04-03', '2026年3月30日至4月3日', '30 March 2026 – 3 April 2026'],
  ['2026-12-30', '2027-01-06', '2026年12月30日至2027年1月6日', '30 December 2026 – 6 January 2027'],
  ['2026-01-05', '2026-11-06', '2026年1月5日至11月6日', '5 January 2026 – 6 November 2026'],
])('%s until %s', (from, until, zh, en) => {
  expect([daysInWords(from, until, 'zh'), daysInWords(from, until, 'en')]).toEqual([zh, en]);
});

test('a day and its weekday', () => {
  expect([dayInWords('2026-11-23', 'zh'), weekdayOf('2026-11-23', 'zh'), weekdayOf('2026-11-29', 'en')]).toEqual(['2026年11月23日', '周一', 'Sun']);
});
