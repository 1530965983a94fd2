// @ts-check
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endLeftover } from './process-alive.mjs';
import { runEngine } from './engine-process.mjs';
import { freePort } from './free-port.mjs';
import { tcpAnswer } from './tcp-answer.mjs';

/**
 * Starts a private Redis on its own folder and port, behind a password.
 * @param {{ found: { binary: string, env: NodeJS.ProcessEnv }, dataDir: string, secrets: import('./secrets.mjs').Secrets, durable: boolean, port?: number }} wanted
 */
export async function startRedis({ found, dataDir, secrets, durable, port: wantedPort }) {
  const folder = join(dataDir, 'redis');
  const pidFile = join(folder, 'redis.pid');
  const logFile = join(dataDir, 'redis.log');
  const configuration = join(folder, 'redis.conf');

  mkdirSync(folder, { recursive: true, mode: 0o700 });
  await endLeftover({ pidFile, folder });
  const command = underServerName({ binary: found.binary, folder });
  const port = wantedPort ?? (await freePort());
  const lines = [
    `port ${port}`, 'bind 127.0.0.1', `requirepass ${secrets.redisPassword}`, 'daemonize no', `dir "${folder}"`, `logfile "${logFile}"`,
    'save ""', `appendonly ${durable ? 'yes' : 'no'}`, 'maxmemory-policy noeviction',
  ];
  writeFileSync(configuration, `${lines.join('\n')}\n`, { mode: 0o600 });
  const run = await runEngine({
    name: 'Redis',
    command,
    args: [configuration],
    env: found.env,
    logFile,
    answers: async () => (await tcpAnswer({ port, say: `AUTH ${secrets.redisPassword}\r\nPING\r\n` })).includes('+PONG'),
  });
  writeFileSync(pidFile, String(run.pid));
  return { ...run, port, url: `redis://:${secrets.redisPassword}@127.0.0.1:${port}` };
}

/**
 * Debian ships one program that is server or checker by the name it is called by, and the server's name may be missing.
 * @param {{ binary: string, folder: string }} where
 */
function underServerName({ binary, folder }) {
  if (binary.endsWith('/redis-server')) return binary;
  const link = join(folder, 'redis-server');
  rmSync(link, { force: true });
  symlinkSync(binary, link);
  return link;
}
