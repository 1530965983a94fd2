import { pointerPart } from './policy-problem';

/** In which line of a well-formed JSON text each place begins, by JSON pointer. */
export function linesOfPlaces(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const open: { pointer: string; next: number; key: string | undefined }[] = [];
  let line = 1;
  const place = (): string => {
    const inner = open.at(-1);
    return inner === undefined ? '' : `${inner.pointer}/${inner.key ?? inner.next}`;
  };
  for (const { 0: token } of text.matchAll(TOKENS)) {
    const inner = open.at(-1);
    if (token === '\n') line += 1;
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',') {
      if (inner && inner.key === undefined) inner.next += 1;
      else if (inner) inner.key = '';
    } else if (inner && token.startsWith('"') && inner.key === '') {
      inner.key = pointerPart(JSON.parse(token) as string);
      lines.set(place(), line);
    } else if (token !== ':') {
      if (!lines.has(place())) lines.set(place(), line);
      if (token === '{') open.push({ pointer: place(), next: 0, key: '' });
      else if (token === '[') open.push({ pointer: place(), next: 0, key: undefined });
    }
  }
  return lines;
}

/** The line in which a text, JSON or not, goes deeper than so many levels. */
export function lineOfDepth(text: string, most: number): number | undefined {
  let [line, depth] = [1, 0];
  for (const { 0: token } of text.matchAll(TOKENS)) {
    if (token === '\n') line += 1;
    else if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    if (depth > most) return line;
  }
  return undefined;
}

const TOKENS = /\n|"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** The line of a place, or of the nearest place around it that is written: what is missing has no line of its own. */
export function lineOf(lines: ReadonlyMap<string, number>, pointer: string): number {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const line = lines.get(at);
    if (line !== undefined) return line;
  }
  return 1;
}
