// @ts-check
/** Judges, on a scratch database, whether the migrated tables equal the entities and docs/openapi.json what the code declares. */
import { asDatabaseOwner } from './application-environment.mjs';
import { ensureBuilt } from './build.mjs';
import { runApplicationCommand } from './command-line.mjs';
import { runMain } from './run-main.mjs';
import { startScratchApplication, stopInReverse } from './scratch-application.mjs';

/** @type {{ stop: () => Promise<void> }[]} */
const started = [];

await runMain({ main, stop: () => stopInReverse(started) });

/** @param {(sentence: string) => void} givesUp */
async function main(givesUp) {
  await ensureBuilt({ pages: false });
  const { environment, ownerUrl } = await startScratchApplication({ durable: false, workers: 0, started, givesUp });
  const env = asDatabaseOwner(environment, ownerUrl);
  const tables = await runApplicationCommand({ script: 'dist/src/cli.js', args: ['schema-drift'], env });
  const contract = await runApplicationCommand({ script: 'dist/src/cli.js', args: ['openapi', '--check'], env });
  return tables || contract;
}
