import { both } from '../explain/words';
import { lineOf, lineOfDepth, linesOfPlaces } from './line-of-places';
import type { PolicyProblem } from './policy-problem';

/** A problem and the line of the text it stands in. */
export interface ProblemInText extends PolicyProblem {
  readonly line: number;
}

/** More than any policy or case has; a text of brackets alone would otherwise be too deep to be shown again. */
const DEEPEST = 60;

/** What a text says, or where it stops being JSON. */
export function parseJsonText(text: string): { readonly json: unknown } | { readonly errors: ProblemInText[] } {
  const tooDeep = lineOfDepth(text, DEEPEST);
  if (tooDeep !== undefined) return { errors: [{ pointer: '', code: 'TOO_DEEP', line: tooDeep, reason: both(`第 ${tooDeep} 行起括号套得过深（最多 ${DEEPEST} 层）`, `nested too deeply from line ${tooDeep} on (at most ${DEEPEST} levels)`) }] };
  try {
    return { json: JSON.parse(text) as unknown };
  } catch (error) {
    const found = /position (\d+)/.exec((error as Error).message);
    const at = found ? Number(found[1]) : text.length;
    const before = text.slice(0, at);
    const line = before.split('\n').length;
    const column = at - before.lastIndexOf('\n');
    const value = text.slice(at, at + 20).split('\n')[0];
    return { errors: [{ pointer: '', value, code: 'NOT_JSON', line, reason: both(`第 ${line} 行第 ${column} 列起不是有效的 JSON（漏写引号、逗号或括号？）`, `not valid JSON from line ${line}, column ${column} (a quote, comma or bracket missing?)`) }] };
  }
}

/** The same problems with the lines they stand in. */
export function placedInText(text: string, problems: readonly PolicyProblem[]): ProblemInText[] {
  const lines = linesOfPlaces(text);
  return problems.map((problem) => ({ ...problem, line: lineOf(lines, problem.pointer) }));
}
