import { basename } from 'node:path';
import type { Finding } from './finding';

export const MOST_LINES = 250;

/** Files that may be longer, each with its reason. */
const LONGER_FOR_A_REASON: Readonly<Record<string, string>> = {
  'web/src/api/schema.d.ts': 'generated from the OpenAPI file',
  'web/src/api/schema.ts': 'generated from the OpenAPI file',
};

export function findTooLong(path: string, text: string): readonly Finding[] {
  const lines = text.split('\n').length - 1;
  if (lines <= MOST_LINES || path in LONGER_FOR_A_REASON) return [];
  const why = 'one idea a file: nobody reads the second half of a long one';
  return [{ path, line: MOST_LINES + 1, what: `has ${lines} lines; at most ${MOST_LINES}`, why, instead: 'find the second idea and give it a file named by what it does' }];
}

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const SAYS_NOTHING = /(^|-)(utils?|utilities|helpers?|managers?|common|data|infos?)$/;
const WRITTEN_AS_THE_WORLD_KNOWS_IT = new Set(['README.md']);

export function findBadNames(path: string): readonly Finding[] {
  const parts = path.split('/');
  const name = basename(path);
  if (WRITTEN_AS_THE_WORLD_KNOWS_IT.has(name)) return [];
  const misspelt = parts.find((part) => !KEBAB_CASE.test(part));
  if (misspelt) return [{ path, what: `"${misspelt}" is not kebab-case`, why: 'one spelling means no searching, and no file that differs by case alone', instead: 'rename it in small letters with hyphens' }];
  const empty = parts.flatMap((part) => part.split('.')).find((word) => SAYS_NOTHING.test(word));
  if (empty) return [{ path, what: `the name "${empty}" does not say what is inside`, why: 'such a file takes in whatever has no home', instead: 'name it by the thing it does; split it if that takes two names' }];
  return [];
}
