// @ts-check
/** `npm run bench`: the measurements, on scratch engines set as durably as in service; arguments go to `bench/main.ts`. */
import { asDatabaseOwner } from './application-environment.mjs';
import { ensureBuilt } from './build.mjs';
import { runApplicationCommand } from './command-line.mjs';
import { bringChromium } from './engines/chromium.mjs';
import { checkNodeVersion } from './node-version.mjs';
import { ensurePackages } from './packages.mjs';
import { runMain } from './run-main.mjs';
import { startScratchApplication, stopInReverse } from './scratch-application.mjs';
import { WORKER_NODE_OPTIONS } from './supervise.mjs';

/** @type {{ stop: () => Promise<void> }[]} */
const started = [];

await runMain({ main, stop: () => stopInReverse(started) });

/** @param {(sentence: string) => void} givesUp */
async function main(givesUp) {
  checkNodeVersion();
  await ensurePackages();
  await ensureBuilt();
  const chromium = await bringChromium();
  // 4.5 million rows and their index fit; the baseline query and the run share the same buffer.
  process.env.XUEFEN_DB_BUFFER_MB ??= '1024';
  const { environment, ownerUrl, adminUrl } = await startScratchApplication({ durable: true, workers: 0, started, givesUp });
  const env = { ...asDatabaseOwner(environment, ownerUrl), XUEFEN_BENCH_DATABASE_ADMIN_URL: adminUrl, XUEFEN_CHROMIUM: chromium, XUEFEN_BENCH_WORKER_OPTIONS: WORKER_NODE_OPTIONS.join(' ') };
  return runApplicationCommand({ script: 'dist/bench/main.js', args: process.argv.slice(2), env });
}
