// @ts-check
/** Stands in for `setpriv --pdeathsig` where util-linux has none: runs a command and ends it when the given parent is gone. */
import { spawn } from 'node:child_process';

const [parentPid, deathSignal, command = '', ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: 'inherit' });
child.on('error', () => process.exit(127));
child.on('exit', (code) => process.exit(code ?? 1));
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT'])) process.on(signal, () => child.kill(signal));

setInterval(() => {
  if (process.ppid !== Number(parentPid)) child.kill(deathSignal === 'KILL' ? 'SIGKILL' : 'SIGTERM');
}, 250);
