// @ts-check
import { takeName } from '../exclusive.mjs';
import { step } from '../progress.mjs';
import { Refusal } from '../refusal.mjs';
import { runCommand } from '../run-command.mjs';
import { findOnPath } from './find-on-path.mjs';
import { updateThen } from './update-then.mjs';
import { unpackPackages } from './unpack-packages.mjs';

/**
 * Brings Debian packages to this machine by the strongest right we have: as root, by sudo without a password,
 * or unpacked into `unpackedRoot` as an ordinary user. Commands of one working copy take turns.
 * @param {{ missing: () => { name: string, package: string }[], unpackedRoot: string }} wanted
 */
export async function installMissing({ missing, unpackedRoot }) {
  if (missing().length === 0) return;
  const turn = await takeName({ name: 'programs', waitMilliseconds: 600_000 });
  if (turn === undefined) throw new Refusal('Another command of this project has been installing programs for ten minutes: end it and run the same command again.');
  try {
    const wanted = missing();
    if (wanted.length > 0) await install({ what: wanted.map((one) => one.name).join(' and '), packages: wanted.map((one) => one.package), unpackedRoot });
  } finally {
    turn.release();
  }
}

/** @param {{ packages: string[], what: string, unpackedRoot: string }} wanted */
async function install({ packages, what, unpackedRoot }) {
  const byHand = `please install it by hand (apt-get install ${packages.join(' ')}) and run the same command again`;
  if (findOnPath('apt-get') === undefined) throw new Refusal(`Missing: ${what}; this machine has no apt-get to bring it: ${byHand}.`);
  const privilege = await installPrivilege();
  try {
    if (privilege === undefined) await step(`Unpacking ${what}`, () => unpackPackages({ packages, root: unpackedRoot }));
    else await step(`Installing ${what}`, () => aptInstall({ packages, privilege }));
  } catch (error) {
    throw new Refusal(`Missing: ${what}; the attempt to ${privilege === undefined ? 'unpack' : 'install'} it failed: ${byHand}. The package manager said: ${reason(error)}`);
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
  const installAll = () => run([...apt, 'install', '-y', '--no-install-recommends', ...packages]);
  const repairThenInstall = (/** @type {Error} */ error) => {
    // An earlier installation was cut off, perhaps ours: dpkg asks for this by name.
    if (!error.message.includes('dpkg --configure -a')) throw error;
    return run([...privilege, 'env', 'DEBIAN_FRONTEND=noninteractive', 'dpkg', '--configure', '-a']).then(installAll);
  };
  await updateThen(() => run([...apt, 'update', '-o', 'APT::Update::Error-Mode=any']), () => installAll().catch(repairThenInstall));
}

/**
 * What the package manager complained about, in its own words.
 * @param {unknown} error
 */
function reason(error) {
  const lines = (error instanceof Error ? error.message : String(error)).trim().split('\n');
  return lines.filter((line) => line.startsWith('E: ')).slice(0, 2).join(' ') || lines.slice(-1).join('');
}
