// @ts-check
/** `npm run totals`: a roster and records in, explained yearly totals out, by the same jobs as in service. */
import { ensureBuilt } from './build.mjs';
import { runApplicationCommand } from './command-line.mjs';
import { existingFile, readOptions, writableFile } from './command-options.mjs';
import { checkNodeVersion } from './node-version.mjs';
import { ensurePackages } from './packages.mjs';
import { step } from './progress.mjs';
import { Refusal } from './refusal.mjs';
import { runMain } from './run-main.mjs';
import { startScratchApplication, stopInReverse } from './scratch-application.mjs';

const usage = 'Usage: npm run totals -- --roster FILE.xlsx --records FILE.xlsx --policy CODE_OR_FILE.json --year 2026 --out FILE.json';

/** @type {{ stop: () => Promise<void> }[]} */
const started = [];

await runMain({ main, stop: () => stopInReverse(started) });

/** @param {(sentence: string) => void} givesUp */
async function main(givesUp) {
  checkNodeVersion();
  const args = readArguments(process.argv.slice(2));
  await ensurePackages();
  await ensureBuilt({ pages: false });
  if ((await runApplicationCommand({ script: 'dist/src/cli.js', args: ['totals', 'check', ...args], env: process.env })) !== 0) return 1;
  const { environment } = await startScratchApplication({ durable: false, workers: 2, started, givesUp });
  return step('Yearly totals', () => runApplicationCommand({ script: 'dist/src/cli.js', args: ['totals', ...args], env: environment }));
}

/** @param {string[]} given */
function readArguments(given) {
  const options = readOptions(given, { names: /** @type {const} */ (['roster', 'records', 'policy', 'year', 'out']), usage });
  if (!/^(19|20)\d\d$/.test(options.year)) throw new Refusal(`--year: "${options.year}" is not a training year.\n${usage}`);
  return [
    '--roster', existingFile({ option: 'roster', path: options.roster }),
    '--records', existingFile({ option: 'records', path: options.records }),
    '--policy', options.policy.endsWith('.json') ? existingFile({ option: 'policy', path: options.policy }) : options.policy,
    '--year', options.year,
    '--out', writableFile({ option: 'out', path: options.out }),
  ];
}
