// @ts-check
import { step } from '../progress.mjs';
import { Refusal } from '../refusal.mjs';
import { runCommand } from '../run-command.mjs';
import { findOnPath } from './find-on-path.mjs';
import { unpackPackages } from './unpack-packages.mjs';

/**
 * Brings Debian packages to this machine by the strongest right we have: as root, by sudo without a password,
 * or unpacked into `unpackedRoot` as an ordinary user.
 * @param {{ packages: string[], what: string, unpackedRoot: string }} wanted
 */
export async function installPackages({ packages, what, unpackedRoot }) {
  const byHand = `install it by hand (apt-get install ${packages.join(' ')}) and run the same command again`;
  if (findOnPath('apt-get') === undefined) throw new Refusal(`${what} is missing and this machine has no apt-get: please ${byHand}.`);
  const privilege = await installPrivilege();
  try {
    if (privilege === undefined) await step(`Unpacking ${what}`, () => unpackPackages({ packages, root: unpackedRoot }));
    else await step(`Installing ${what}`, () => aptInstall({ packages, privilege }));
  } catch (error) {
    throw new Refusal(`${what} is missing and could not be ${privilege === undefined ? 'unpacked' : 'installed'}: please ${byHand}. The package manager said: ${reason(error)}`);
  }
}

/** @returns {Promise<string[] | undefined>} what to put before apt-get */
async function installPrivilege() {
  if (process.getuid?.() === 0) return [];
  if (findOnPath('sudo') === undefined) return undefined;
  const allowed = await runCommand({ command: 'sudo', args: ['-n', 'true'] }).then(() => true, () => false);
  return allowed ? ['sudo', '-n'] : undefined;
}

/** @param {{ packages: string[], privilege: string[] }} wanted */
async function aptInstall({ packages, privilege }) {
  const apt = [...privilege, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', '-o', 'DPkg::Lock::Timeout=300'];
  /** @param {string[]} args */
  const run = ([command = '', ...args]) => runCommand({ command, args, deathSignal: 'TERM' });
  // One foreign source that does not answer must not stop us: the install itself tells whether the packages can be had.
  await run([...apt, 'update']).catch(() => undefined);
  const install = () => run([...apt, 'install', '-y', '--no-install-recommends', ...packages]);
  await install().catch(async (error) => {
    // An earlier installation was cut off, perhaps ours: dpkg asks for this by name.
    if (!String(error.message).includes('dpkg --configure -a')) throw error;
    await run([...privilege, 'env', 'DEBIAN_FRONTEND=noninteractive', 'dpkg', '--configure', '-a']);
    await install();
  });
}

/** @param {unknown} error */
function reason(error) {
  const text = error instanceof Error ? error.message : String(error);
  return text.trim().split('\n').filter((line) => /^E:|error|denied|unable/i.test(line)).slice(0, 2).join(' ') || text.trim().split('\n').slice(-1).join('');
}
