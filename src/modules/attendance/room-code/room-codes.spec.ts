import { RoomCodes } from './room-codes';

const codes = new RoomCodes({ sessionSecret: 'a secret of the house' });
const at = (seconds: number): Date => new Date(Date.UTC(2026, 2, 5, 1, 0, seconds));

test('a code names its session while it is shown and for one turn longer', () => {
  const { code, changesAt } = codes.codeAt(77, at(0));
  expect(changesAt).toEqual(at(15));
  expect([codes.read(code, at(0)), codes.read(code, at(14)), codes.read(code, at(29))]).toEqual([77, 77, 77]);
});

test('a code that was shown before is refused with when it was', () => {
  const { code } = codes.codeAt(77, at(0));
  expect(() => codes.read(code, at(30))).toThrow(expect.objectContaining({ code: 'ROOM_CODE_EXPIRED', facts: { shownAt: at(0).toISOString() } }));
});

test.each([[''], ['x'], ['25.x.y'], ['25']])('“%s” is no code', (code) => {
  expect(() => codes.read(code, at(0))).toThrow(expect.objectContaining({ code: 'ROOM_CODE_WRONG' }));
});

test('a code of another session, another instant or another house is refused', () => {
  const [session, slot, signature] = codes.codeAt(77, at(0)).code.split('.');
  for (const changed of [`26.${slot}.${signature}`, `${session}.${((Number.parseInt(slot ?? '', 36) || 0) + 1).toString(36)}.${signature}`]) {
    expect(() => codes.read(changed, at(15))).toThrow(expect.objectContaining({ code: 'ROOM_CODE_WRONG' }));
  }
  expect(() => new RoomCodes({ sessionSecret: 'another' }).read(codes.codeAt(77, at(0)).code, at(0))).toThrow(expect.objectContaining({ code: 'ROOM_CODE_WRONG' }));
});
