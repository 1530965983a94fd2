// @ts-check
import { join } from 'node:path';
import { freePortFrom } from './engines/free-port.mjs';
import { waitUntil } from './engines/wait-until.mjs';
import { answersHealthy } from './answers-healthy.mjs';
import { ownsPort } from './owns-port.mjs';
import { projectRoot } from './project-root.mjs';
import { supervise, WORKER_NODE_OPTIONS } from './supervise.mjs';

/**
 * Starts the api, and the worker as soon as the api serves or never will: two that start at once keep whoever waits for the pages
 * waiting twice as long, and a job can wait a moment in the queue. The api's port is chosen anew until it has listened once, and kept from then on.
 * @param {{ environment: NodeJS.ProcessEnv, dataDir: string, givesUp: (sentence: string) => void }} wanted
 */
export function startApplication({ environment, dataDir, givesUp }) {
  let port = wantedPort(environment);
  let served = false;
  /** @type {() => void} */
  let releaseWorker = () => undefined;
  const workersTurn = new Promise((resolve) => {
    releaseWorker = () => resolve(undefined);
  });
  const chooseEnvironment = async () => {
    if (!served) port = await freePortFrom(wantedPort(environment));
    return { ...environment, PORT: String(port) };
  };
  const shared = { cwd: projectRoot, givesUp };
  const api = supervise({ ...shared, name: 'api', script: 'dist/src/main.js', environment: chooseEnvironment, logFile: join(dataDir, 'api.log') });
  const worker = supervise({ ...shared, name: 'worker', script: 'dist/src/worker.js', nodeOptions: WORKER_NODE_OPTIONS, environment: () => workersTurn.then(() => environment), logFile: join(dataDir, 'worker.log') });
  const url = () => `http://${reachableHost(environment.HOST)}:${port}`;
  return {
    url,
    /** @param {{ withinMilliseconds: number }} limit */
    async serves(limit) {
      served = await waitUntil(async () => {
        // Whose port it is stands in a table of the kernel that grows with the machine's connections: asked last, and then once.
        if (!(await answersHealthy(url()))) return false;
        const pid = api.pid();
        return pid !== undefined && ownsPort({ pid, port });
      }, limit);
      releaseWorker();
      return served;
    },
    async stop() {
      const stopping = Promise.all([api.stop(), worker.stop()]);
      releaseWorker();
      await stopping;
    },
  };
}

/** @param {NodeJS.ProcessEnv} environment */
function wantedPort(environment) {
  const port = Number(environment.PORT);
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : 3000;
}

/** @param {string | undefined} host */
function reachableHost(host) {
  return host === undefined || ['', '0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host;
}
