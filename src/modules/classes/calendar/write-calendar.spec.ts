import { writeCalendar, type CalendarEvent } from './write-calendar';

const EVENT: CalendarEvent = {
  uid: 'session-7@xuefen', sequence: 2, startsAt: new Date('2026-04-07T01:00:00.000Z'), endsAt: new Date('2026-04-07T04:00:00.000Z'), changedAt: new Date('2026-03-02T02:00:00.000Z'),
  summary: '主体班：依法行政', location: '', description: '', status: 'CONFIRMED',
};

/** As RFC 5545 §3.1 has it: a line break and one blank belong to the line before. */
const unfolded = (feed: string): string[] => feed.replaceAll('\r\n ', '').split('\r\n');

test('an event has its times in UTC, an identity and a sequence', () => {
  expect(unfolded(writeCalendar('我的培训', [EVENT]))).toEqual([
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Xuefen//Training//ZH', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', 'X-WR-CALNAME:我的培训',
    'BEGIN:VEVENT', 'UID:session-7@xuefen', 'SEQUENCE:2', 'DTSTAMP:20260302T020000Z', 'LAST-MODIFIED:20260302T020000Z', 'DTSTART:20260407T010000Z', 'DTEND:20260407T040000Z',
    'SUMMARY:主体班：依法行政', 'STATUS:CONFIRMED', 'END:VEVENT', 'END:VCALENDAR', '',
  ]);
});

test('what would end a value or a line is escaped', () => {
  const feed = unfolded(writeCalendar('x', [{ ...EVENT, location: '报告厅; 三楼, 甲\\乙', description: '第一行\n第二行' }]));
  expect(feed).toContain('LOCATION:报告厅\\; 三楼\\, 甲\\\\乙');
  expect(feed).toContain('DESCRIPTION:第一行\\n第二行');
});

test('no line is longer than 75 bytes, and no character is cut', () => {
  const summary = '𠮷'.repeat(40) + '学习贯彻'.repeat(20);
  const feed = writeCalendar('x', [{ ...EVENT, summary }]);
  for (const line of feed.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(unfolded(feed)).toContain(`SUMMARY:${summary}`);
});
