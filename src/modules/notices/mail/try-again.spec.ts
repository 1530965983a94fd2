import { MOST_TRIES, nextTryAfter } from './try-again';

const START = new Date('2026-03-01T00:00:00.000Z');

test('the pauses never shrink, the last try comes within a day and a few minutes, and after it there is none', () => {
  let at = START;
  const pauses: number[] = [];
  for (let tries = 1; tries < MOST_TRIES; tries += 1) {
    const next = nextTryAfter(tries, at) ?? at;
    pauses.push(next.getTime() - at.getTime());
    at = next;
  }
  expect(pauses.toSorted((left, right) => left - right)).toEqual(pauses);
  expect((at.getTime() - START.getTime()) / 3_600_000).toBeCloseTo(23.9, 0);
  expect(nextTryAfter(MOST_TRIES, at)).toBeUndefined();
});
