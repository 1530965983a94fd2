/** Where in a document the cursor stands, from the outside in; the text may be half typed. Within a list the step is its index. */
export function placeAtCursor(text: string, cursor: number): readonly (string | number)[] {
  const open: { key: string | undefined; next: number | undefined }[] = [];
  for (const { 0: token } of text.slice(0, cursor).matchAll(TOKENS)) {
    const inner = open.at(-1);
    if (token === '{') open.push({ key: undefined, next: undefined });
    else if (token === '[') open.push({ key: undefined, next: 0 });
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',') {
      if (inner?.next === undefined) Object.assign(inner ?? {}, { key: undefined });
      else inner.next += 1;
    } else if (inner && inner.next === undefined && inner.key === undefined && token.startsWith('"')) inner.key = token.slice(1, -1);
  }
  // The innermost one is where the next key or value is typed: a key without a value yet does not lead further in.
  return open.slice(0, -1).map(({ key, next }) => next ?? key ?? '');
}

const TOKENS = /"(?:[^"\\\n]|\\.)*"|[{}[\],]/g;
