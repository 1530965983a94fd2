import { readFileSync } from 'node:fs';
import { parseJsonText, type ProblemInText } from '#credit-rules';

/** A policy file as text and as JSON. @throws Error that says in which line it stops being JSON */
export function readPolicyFile(path: string): { readonly text: string; readonly json: unknown } {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const read = parseJsonText(text);
  if ('errors' in read) throw policyRefusal(path, read.errors);
  return { text, json: read.json };
}

/** Every fault: at which pointer and in which line, what stands there, why it is wrong. */
export function policyRefusal(path: string, problems: readonly ProblemInText[]): Error {
  const lines = problems.map(({ line, pointer, value, code, reason }) => `  ${pointer || '/'}  ${shown(value)}  ${code}, line ${line}\n    ${reason.zh}\n    ${reason.en}`);
  return new Error(`${path} is no valid policy:\n${lines.join('\n')}`);
}

const LONGEST_SHOWN = 120;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
