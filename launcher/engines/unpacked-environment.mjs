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
 * The folder, its per-architecture children (`x86_64-linux-gnu`), and the private folders in those (`pulseaudio`),
 * which their users know by an absolute path that is not ours.
 * @param {string} folder
 */
function libraryFolders(folder) {
  const architectures = childrenOf(folder).filter((path) => path.includes('-linux-gnu'));
  return [folder, ...architectures, ...architectures.flatMap(childrenOf).filter(holdsLibraries)].filter((path) => existsSync(path));
}

/** @param {string} folder */
function childrenOf(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name));
}

/** @param {string} folder */
function holdsLibraries(folder) {
  return readdirSync(folder).some((name) => /^lib.+\.so/.test(name));
}
