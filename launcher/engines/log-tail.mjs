// @ts-check
import { existsSync, readFileSync } from 'node:fs';

/**
 * The last lines of a log, for an error message.
 * @param {string} file
 */
export function logTail(file) {
  if (!existsSync(file)) return '(no log)';
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
}
