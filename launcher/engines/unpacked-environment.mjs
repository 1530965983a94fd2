// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The environment in which a program finds the shared libraries that were unpacked beside it.
 * @param {string} root
 * @returns {NodeJS.ProcessEnv}
 */
export function unpackedEnvironment(root) {
  const folders = ['usr/lib', 'lib'].flatMap((name) => libraryFolders(join(root, name)));
  return { ...process.env, LD_LIBRARY_PATH: [...folders, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') };
}

/**
 * The folder and its per-architecture children (`x86_64-linux-gnu`).
 * @param {string} folder
 */
function libraryFolders(folder) {
  if (!existsSync(folder)) return [];
  return [folder, ...readdirSync(folder).filter((name) => name.includes('-linux-gnu')).map((name) => join(folder, name))];
}
