// @ts-check
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../run-command.mjs';

/**
 * Unpacks Debian packages, and the dependencies this machine lacks, into a folder, without any right on the machine:
 * apt works on lists and a cache of our own, checks signatures as ever, and downloads only; dpkg extracts.
 * @param {{ packages: string[], root: string }} wanted
 */
export async function unpackPackages({ packages, root }) {
  const work = `${root}.apt`;
  const fresh = `${root}.new`;
  for (const folder of ['lists/partial', 'cache/archives/partial']) mkdirSync(join(work, folder), { recursive: true });
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  if (existsSync(root)) await runCommand({ command: 'cp', args: ['-a', `${root}/.`, fresh] });

  const apt = ['-q', '-o', `Dir::State::lists=${join(work, 'lists')}`, '-o', `Dir::Cache=${join(work, 'cache')}`, '-o', 'Debug::NoLocking=1', '-o', 'APT::Update::Post-Invoke=', '-o', 'APT::Sandbox::User='];
  await runCommand({ command: 'apt-get', args: [...apt, 'update'] }).catch(() => undefined);
  await runCommand({ command: 'apt-get', args: [...apt, 'install', '-y', '--download-only', '--no-install-recommends', ...packages] });
  const archives = join(work, 'cache', 'archives');
  for (const archive of readdirSync(archives).filter((name) => name.endsWith('.deb'))) {
    await runCommand({ command: 'dpkg', args: ['-x', join(archives, archive), fresh] });
  }
  rmSync(root, { recursive: true, force: true });
  renameSync(fresh, root);
  rmSync(work, { recursive: true, force: true });
}
