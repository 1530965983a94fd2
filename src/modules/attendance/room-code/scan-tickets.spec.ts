import { ScanTickets } from './scan-tickets';

const tickets = new ScanTickets({ sessionSecret: 'a secret of the house' });
const at = (minutes: number, seconds = 0): Date => new Date(Date.UTC(2026, 2, 5, 1, minutes, seconds));

test('a ticket says for a quarter of an hour when its code was scanned', () => {
  const ticket = tickets.give('25.x.sig', at(0, 7));
  expect([tickets.read(ticket, '25.x.sig', at(3)), tickets.read(ticket, '25.x.sig', at(15, 7)), tickets.read(ticket, '25.x.sig', at(15, 8))]).toEqual([at(0, 7), at(0, 7), undefined]);
});

test('no ticket, one of another code, one that was changed and one of another house say nothing', () => {
  const [instant, signature] = tickets.give('25.x.sig', at(0)).split('.');
  const ours = `${instant}.${signature}`;
  const later = `${(at(5).getTime()).toString(36)}.${signature}`;
  const foreign = new ScanTickets({ sessionSecret: 'another' }).give('25.x.sig', at(0));
  expect([tickets.read(undefined, '25.x.sig', at(1)), tickets.read('', '25.x.sig', at(1)), tickets.read(ours, '26.x.sig', at(1)), tickets.read(later, '25.x.sig', at(6)), tickets.read(foreign, '25.x.sig', at(1))]).toEqual(Array.from({ length: 5 }));
});
