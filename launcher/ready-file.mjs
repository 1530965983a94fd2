// @ts-check
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ role: string, username: string, password: string }} DemoAccount */
/** @typedef {{ url: string, pid: number, accounts: DemoAccount[] }} Ready */

/**
 * Tells scripts that the application answers, and where. Appears whole or not at all.
 * @param {string} dataDir
 * @param {Ready} ready
 */
export function writeReadyFile(dataDir, ready) {
  const file = readyFile(dataDir);
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(ready, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** @param {string} dataDir */
export function removeReadyFile(dataDir) {
  rmSync(readyFile(dataDir), { force: true });
}

/**
 * @param {string} dataDir
 * @returns {Ready | undefined}
 */
export function readReadyFile(dataDir) {
  return existsSync(readyFile(dataDir)) ? JSON.parse(readFileSync(readyFile(dataDir), 'utf8')) : undefined;
}

/**
 * The accounts that the demo wrote when it loaded its city.
 * @param {string} dataDir
 * @returns {DemoAccount[]}
 */
export function readDemoAccounts(dataDir) {
  const file = join(dataDir, 'accounts.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

/** @param {string} dataDir */
function readyFile(dataDir) {
  return join(dataDir, 'ready.json');
}
