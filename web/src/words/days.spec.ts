import { instantOfField, localField, sayDay, sayMonthDay, sayWeekday } from './days';

describe('how days and hours are said', () => {
  it.each([
    ['zh', '2026年3月5日（周四）', '3月5日', '周四'],
    ['en', 'Thu, 5 March 2026', '5 March', 'Thu'],
  ] as const)('in %s', (language, day, short, weekday) => {
    expect([sayDay('2026-03-05', language), sayMonthDay('2026-03-05', language), sayWeekday('2026-03-05', language)]).toEqual([day, short, weekday]);
  });

  it('a field for an hour means the clocks of Shanghai, whatever clock the computer has', () => {
    expect(instantOfField('2026-03-05T09:30')).toBe('2026-03-05T01:30:00.000Z');
    expect(localField('2026-03-05T01:30:00.000Z')).toBe('2026-03-05T09:30');
    expect([instantOfField(''), localField(null)]).toEqual([null, '']);
  });
});
