import { oneAhead } from './one-ahead';

async function* numbers(last: number, log: string[]): AsyncGenerator<number> {
  try {
    for (let number = 1; number <= last; number += 1) {
      log.push(`made ${number}`);
      yield number;
    }
  } finally {
    log.push('closed');
  }
}

describe('one ahead', () => {
  it('gives every item in order and closes the source once', async () => {
    const log: string[] = [];
    const seen: number[] = [];
    for await (const number of oneAhead(numbers(3, log))) seen.push(number);
    expect(seen).toEqual([1, 2, 3]);
    expect(log).toEqual(['made 1', 'made 2', 'made 3', 'closed']);
  });

  it('makes the next item while one is being used', async () => {
    const log: string[] = [];
    for await (const number of oneAhead(numbers(2, log))) log.push(`used ${number}`);
    expect(log).toEqual(['made 1', 'made 2', 'used 1', 'closed', 'used 2']);
  });

  it('keeps two ahead when one stands around another', async () => {
    const log: string[] = [];
    for await (const number of oneAhead(oneAhead(numbers(3, log)))) log.push(`used ${number}`);
    expect(log).toEqual(['made 1', 'made 2', 'made 3', 'used 1', 'closed', 'used 2', 'used 3']);
  });

  it('throws a failure when the turn of the failed item comes, after the ones before it', async () => {
    const seen: number[] = [];
    async function* failing(): AsyncGenerator<number> {
      yield 1;
      throw new Error('the second is broken');
    }
    await expect(async () => {
      for await (const number of oneAhead(failing())) seen.push(number);
    }).rejects.toThrow('the second is broken');
    expect(seen).toEqual([1]);
  });

  it('closes the source when its reader stops early', async () => {
    const log: string[] = [];
    for await (const number of oneAhead(numbers(9, log))) if (number === 2) break;
    expect(log).toEqual(['made 1', 'made 2', 'made 3', 'closed']);
  });
});
