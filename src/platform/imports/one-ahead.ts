/**
 * The same items in the same order; while one is being used, the next is already made. A failure to make one is thrown when its
 * turn comes. Whoever stops early waits for the one that was begun. One around another keeps two ahead.
 */
export async function* oneAhead<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  const source = items[Symbol.asyncIterator]();
  let next = begin(source);
  try {
    for (;;) {
      const made = await next;
      if ('failure' in made) throw made.failure;
      if (made.done === true) return;
      next = begin(source);
      yield made.value;
    }
  } finally {
    await next;
    await source.return?.();
  }
}

/** Settled either way, so that a failure nobody asks for any more is nobody's unhandled rejection. */
function begin<Item>(source: AsyncIterator<Item>): Promise<IteratorResult<Item> | { readonly failure: unknown }> {
  return source.next().catch((failure: unknown) => ({ failure }));
}
