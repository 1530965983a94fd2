import { type DeskNote, nextBatch, notedState, settled, withNote } from './desk-notes';

const note = (clientId: string, more: Partial<DeskNote> = {}): DeskNote => ({ clientId, sessionId: 1, personId: 7, name: '甲', state: 'present', signedAt: '2026-03-05T01:00:00.000Z', refusedWith: null, ...more });

test('pressing twice notes it once; another state takes its place; a note that was not taken stays beside it', () => {
  const first = note('a');
  expect(withNote([first], note('b'))).toEqual([first]);
  expect(withNote([first], note('b', { state: 'late' }))).toEqual([note('b', { state: 'late' })]);
  expect(withNote([note('a', { refusedWith: 'MARK_STANDS' })], note('b'))).toEqual([note('a', { refusedWith: 'MARK_STANDS' }), note('b')]);
});

test('one session is brought at a time, what was not taken no more', () => {
  const notes = [note('a', { refusedWith: 'NOT_IN_CLASS' }), note('b', { sessionId: 2 }), note('c', { sessionId: 2, personId: 8 }), note('d', { sessionId: 3 })];
  expect(nextBatch(notes).map(({ clientId }) => clientId)).toEqual(['b', 'c']);
  expect(nextBatch([])).toEqual([]);
});

test('what the server took is forgotten, what it did not take stays with the reason, what it did not speak of waits', () => {
  const notes = [note('a'), note('b', { personId: 8 }), note('c', { personId: 9 })];
  expect(settled(notes, new Map([['a', null], ['b', 'MARK_STANDS']]))).toEqual([note('b', { personId: 8, refusedWith: 'MARK_STANDS' }), note('c', { personId: 9 })]);
  expect([notedState(notes, 1, 7), notedState(notes, 2, 7), notedState([note('a', { refusedWith: 'X' })], 1, 7)]).toEqual(['present', undefined, undefined]);
});
