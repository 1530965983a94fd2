// @ts-check
/** `npm test`: every test, from a bare machine. Arguments go to jest (`npm test -- --selectProjects unit`). */
import { ensureBuilt } from './build.mjs';
import { runApplicationCommand } from './command-line.mjs';
import { bringChromium } from './engines/chromium.mjs';
import { bringEngines } from './engines/start-engines.mjs';
import { checkNodeVersion } from './node-version.mjs';
import { ensurePackages } from './packages.mjs';
import { say } from './progress.mjs';
import { runMain } from './run-main.mjs';

const args = process.argv.slice(2);

// jest and the engines it starts are tied to this process: there is nothing else to stop.
await runMain({ main, stop: async () => undefined });

async function main() {
  checkNodeVersion();
  await ensurePackages();
  await bringEngines({ mariadb: true, redis: true });
  const chromium = leavesOutBrowser(args) ? process.env.XUEFEN_CHROMIUM : await bringChromium();
  await ensureBuilt();
  const code = await runApplicationCommand({ script: 'node_modules/jest/bin/jest.js', args: ['--ci', ...args], env: { ...process.env, NODE_ENV: 'test', XUEFEN_CHROMIUM: chromium, XUEFEN_TESTS_TOGETHER: namesFiles(args) ? 'no' : 'yes' } });
  say(code === 0 ? 'npm test: everything passed' : 'npm test: something failed; the lines above say what');
  return code;
}

/**
 * Whether jest is told of single files, which then run by themselves.
 * @param {string[]} jestArguments
 */
function namesFiles(jestArguments) {
  return jestArguments.some((argument) => /^--testPath|\.spec\.ts$/.test(argument));
}

/**
 * Whether jest is told to run only other projects than the browser's.
 * @param {string[]} jestArguments
 */
function leavesOutBrowser(jestArguments) {
  return jestArguments.includes('--selectProjects') && !jestArguments.includes('browser');
}
