// @ts-check
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../run-command.mjs';
import { updateThen } from './update-then.mjs';

/**
 * Unpacks Debian packages, and the dependencies this machine lacks, into a folder, without any right on the machine:
 * apt works on lists and a cache of our own, checks signatures as ever, and downloads only; dpkg extracts.
 * @param {{ packages: string[], root: string }} wanted
 */
export async function unpackPackages({ packages, root }) {
  const work = `${root}.apt`;
  const fresh = `${root}.new`;
  try {
    for (const folder of ['lists/partial', 'cache/archives/partial']) mkdirSync(join(work, folder), { recursive: true });
    mkdirSync(fresh, { recursive: true });
    if (existsSync(root)) await runCommand({ command: 'cp', args: ['-a', `${root}/.`, fresh] });
    for (const archive of await download({ packages, work })) await runCommand({ command: 'dpkg', args: ['-x', archive, fresh] });
    rmSync(root, { recursive: true, force: true });
    renameSync(fresh, root);
  } finally {
    for (const folder of [work, fresh]) rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {{ packages: string[], work: string }} wanted
 * @returns {Promise<string[]>} the archives
 */
async function download({ packages, work }) {
  const options = [`Dir::State::lists=${join(work, 'lists')}`, `Dir::Cache=${join(work, 'cache')}`, 'Debug::NoLocking=1', 'APT::Update::Post-Invoke='];
  const apt = ['-q', ...options.flatMap((option) => ['-o', option])];
  await updateThen(
    () => runCommand({ command: 'apt-get', args: [...apt, 'update', '-o', 'APT::Update::Error-Mode=any'] }),
    () => runCommand({ command: 'apt-get', args: [...apt, 'install', '-y', '--download-only', '--no-install-recommends', ...packages] }),
  );
  const archives = join(work, 'cache', 'archives');
  return readdirSync(archives).filter((name) => name.endsWith('.deb')).map((name) => join(archives, name));
}
