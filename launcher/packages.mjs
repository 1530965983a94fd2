// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeName } from './exclusive.mjs';
import { step } from './progress.mjs';
import { projectRoot } from './project-root.mjs';
import { Refusal } from './refusal.mjs';
import { runCommand } from './run-command.mjs';

/**
 * Makes node_modules match the lock. `npm install --no-save` rather than `npm ci`: the latter refuses
 * where a registry lacks the optional binaries of other systems.
 */
export async function ensurePackages() {
  if (packagesMatchLock(projectRoot)) return;
  const turn = await takeName({ name: 'packages', waitMilliseconds: 600_000 });
  if (turn === undefined) throw new Refusal('Another command of this project has been installing the node packages for ten minutes: end it and run the same command again.');
  try {
    if (!packagesMatchLock(projectRoot)) await step('Installing the node packages', install);
  } finally {
    turn.release();
  }
}

async function install() {
  const args = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  // Without its registry npm tries each of a thousand packages again and again, for minutes and in silence; what it kept may still do.
  const reach = (await reachesRegistry()) ? [] : ['--offline'];
  try {
    await runCommand({ command: 'npm', args: [...args, ...reach], cwd: projectRoot });
  } catch (error) {
    const said = error instanceof Error ? error.message.split('\n').filter((line) => line.includes('npm error')).slice(0, 2).join(' ') : '';
    throw new Refusal(`The node packages could not be installed: check that this machine reaches its npm registry (npm config get registry) and run the same command again. npm said: ${said}`);
  }
}

function reachesRegistry() {
  const question = ['view', 'rxjs', 'version', '--fetch-retries=1', '--fetch-timeout=30000'];
  return runCommand({ command: 'npm', args: question, cwd: projectRoot }).then(() => true, () => false);
}

/**
 * npm leaves its own account of what it installed; it is compared with the lock, so that no stamp of ours can lie.
 * @param {string} folder
 */
export function packagesMatchLock(folder) {
  const installed = packagesOf(join(folder, 'node_modules', '.package-lock.json'));
  const wanted = packagesOf(join(folder, 'package-lock.json'));
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.link) return true;
    const found = installed[path];
    return found === undefined ? entry.optional === true || entry.peer === true : found.version === entry.version;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, peer?: boolean, link?: boolean }>}
 */
function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}
