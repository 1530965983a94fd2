import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

type EngineName = 'mariadb' | 'redis';

export interface PrivateEngines {
  mariadb: { adminUrl: string; ownerUrl: string; appUrl: string; pid: number };
  redis: { url: string; pid: number };
  /** Ends it as a power failure would; `start` brings it back on the same port and folder. */
  kill(engine: EngineName): Promise<void>;
  stop(engine: EngineName): Promise<void>;
  start(engine: EngineName): Promise<void>;
  restart(engine: EngineName): Promise<void>;
  close(): Promise<void>;
}

/** Engines of one test's own, for tests that break them while others go on using the shared pair. */
export async function startPrivateEngines(): Promise<PrivateEngines> {
  const child = spawn(process.execPath, [join(process.cwd(), 'launcher/engines/run-engines.mjs')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const nextAnswer = async (): Promise<string> => {
    const answer = await answers.next();
    if (answer.done === true) throw new Error('the private engines ended unexpectedly');
    return answer.value;
  };
  const order = (verb: string) => async (engine: EngineName) => {
    child.stdin.write(`${verb} ${engine}\n`);
    await nextAnswer();
  };
  const addresses = JSON.parse(await nextAnswer()) as Pick<PrivateEngines, EngineName>;
  return {
    ...addresses,
    kill: order('kill'),
    stop: order('stop'),
    start: order('start'),
    restart: order('restart'),
    async close() {
      const ended = once(child, 'exit');
      child.stdin.end();
      await ended;
    },
  };
}
