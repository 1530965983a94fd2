// @ts-check
import { existsSync, mkdirSync, openSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const LARGEST_BYTES = 20_000_000;

/**
 * Opens a log for appending. A long one is put aside first, so two files bound the space.
 * @param {string} file
 * @returns {number} file descriptor
 */
export function openLog(file) {
  mkdirSync(dirname(file), { recursive: true });
  if (existsSync(file) && statSync(file).size > LARGEST_BYTES) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}
