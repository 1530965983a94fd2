// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findOnPath, isExecutable } from './find-on-path.mjs';
import { unpackedEnvironment } from './unpacked-environment.mjs';

/** @typedef {import('./mariadb-installation.mjs').FoundEngine} FoundEngine */

/**
 * MariaDB's server: the machine's own, or the one unpacked for this project.
 * @param {string} unpackedRoot
 */
export function findMariadb(unpackedRoot) {
  return find(['mariadbd'], unpackedRoot);
}

/**
 * Redis, under either of the names of its one program.
 * @param {string} unpackedRoot
 */
export function findRedis(unpackedRoot) {
  return find(['redis-server', 'redis-check-rdb'], unpackedRoot);
}

/**
 * @param {string[]} names
 * @param {string} unpackedRoot
 * @returns {FoundEngine | undefined}
 */
function find(names, unpackedRoot) {
  const installed = names.map(findOnPath).find((file) => file !== undefined);
  if (installed !== undefined) return { binary: installed, env: process.env, prefix: '/usr' };
  if (!existsSync(unpackedRoot)) return undefined;
  const unpacked = names.flatMap((name) => ['usr/sbin', 'usr/bin'].map((folder) => join(unpackedRoot, folder, name))).find(isExecutable);
  return unpacked === undefined ? undefined : { binary: unpacked, env: unpackedEnvironment(unpackedRoot), prefix: join(unpackedRoot, 'usr') };
}
