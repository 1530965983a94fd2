// @ts-check
import { join } from 'node:path';
import { freePortFrom } from './engines/free-port.mjs';
import { projectRoot } from './project-root.mjs';
import { supervise } from './supervise.mjs';

/**
 * Starts the api and the worker.
 * @param {{ environment: NodeJS.ProcessEnv, dataDir: string, givesUp: (sentence: string) => void }} wanted
 */
export async function startApplication({ environment, dataDir, givesUp }) {
  const port = await freePortFrom(wantedPort(environment));
  const host = environment.HOST;
  const env = { ...environment, PORT: String(port) };
  const processes = [
    supervise({ name: 'worker', script: 'dist/src/worker.js', env, cwd: projectRoot, logFile: join(dataDir, 'worker.log'), givesUp }),
    supervise({ name: 'api', script: 'dist/src/main.js', env, cwd: projectRoot, logFile: join(dataDir, 'api.log'), givesUp }),
  ];
  return {
    url: `http://${host === undefined || host === '' || host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${port}`,
    async stop() {
      await Promise.all(processes.map((one) => one.stop()));
    },
  };
}

/** @param {NodeJS.ProcessEnv} environment */
function wantedPort(environment) {
  const port = Number(environment.PORT);
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : 3000;
}
