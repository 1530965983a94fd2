/** Remembers the answers of a pure function of text; columns of a sheet repeat few values many times. Starts afresh at the limit. */
export function remember<Answer>(answer: (text: string) => Answer, limit = 4_096): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered !== undefined || known.has(text)) return remembered as Answer;
    if (known.size >= limit) known.clear();
    const fresh = answer(text);
    known.set(text, fresh);
    return fresh;
  };
}
