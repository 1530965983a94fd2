// @ts-check
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endLeftover } from './process-alive.mjs';
import { runEngine } from './engine-process.mjs';
import { freePort } from './free-port.mjs';
import { accountStatements } from './mariadb-accounts.mjs';
import { initialiseMariadb } from './mariadb-bootstrap.mjs';
import { mariadbInstallation } from './mariadb-installation.mjs';
import { tcpAnswer } from './tcp-answer.mjs';

/**
 * Starts a private MariaDB on its own folder and port, with the database and accounts in place.
 * @param {{ found: import('./mariadb-installation.mjs').FoundEngine, dataDir: string, secrets: import('./secrets.mjs').Secrets, durable: boolean, administrator: boolean, port?: number }} wanted
 */
export async function startMariadb({ found, dataDir, secrets, durable, administrator, port: wantedPort }) {
  const folder = join(dataDir, 'mariadb');
  const pidFile = join(dataDir, 'mariadbd.pid');
  const logFile = join(dataDir, 'mariadbd.log');
  const initFile = join(dataDir, 'mariadb-accounts.sql');
  const scratch = join(dataDir, 'mariadb-tmp');
  const installation = mariadbInstallation(found);
  const options = [...installation.options, ...(process.getuid?.() === 0 ? ['--user=root'] : [])];

  mkdirSync(dataDir, { recursive: true });
  // A second server on one folder would wait half a minute for the lock and then give up.
  await endLeftover({ pidFile, folder });
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { mode: 0o700 });
  initialiseMariadb({ ...found, options, bootstrapSql: installation.bootstrapSql, folder });
  writeFileSync(initFile, accountStatements({ secrets, administrator }), { mode: 0o600 });

  const port = wantedPort ?? (await freePort());
  const run = await runEngine({
    name: 'MariaDB',
    command: found.binary,
    args: ['--no-defaults', ...options, ...serverOptions({ folder, port, pidFile, logFile, initFile, scratch, durable })],
    env: found.env,
    logFile,
    answers: async () => (await tcpAnswer({ port })).at(4) === 10,
  });
  /** @param {string} account @param {string} password @param {string} database */
  const url = (account, password, database) => `mysql://${account}:${password}@127.0.0.1:${port}/${database}`;
  return {
    ...run,
    port,
    ownerUrl: url('xuefen_owner', secrets.databaseOwnerPassword, 'xuefen'),
    appUrl: url('xuefen_app', secrets.databaseAppPassword, 'xuefen'),
    adminUrl: administrator ? url('xuefen_admin', secrets.databaseAdminPassword, '') : url('xuefen_owner', secrets.databaseOwnerPassword, ''),
  };
}

/** @param {{ folder: string, port: number, pidFile: string, logFile: string, initFile: string, scratch: string, durable: boolean }} place */
function serverOptions({ folder, port, pidFile, logFile, initFile, scratch, durable }) {
  const bufferMegabytes = Number(process.env.XUEFEN_DB_BUFFER_MB) || (durable ? 512 : 256);
  return [
    `--datadir=${folder}`, `--port=${port}`, `--pid-file=${pidFile}`, `--log-error=${logFile}`, `--init-file=${initFile}`, `--tmpdir=${scratch}`,
    // Relative to the data folder: a socket's full path may not pass 108 bytes, a project's may.
    '--socket=mariadb.sock',
    '--bind-address=127.0.0.1', '--skip-name-resolve', '--skip-log-bin', '--local-infile=1', '--max-allowed-packet=64M', '--max-connections=300', '--max-connect-errors=1000000',
    '--character-set-server=utf8mb4', '--collation-server=utf8mb4_unicode_520_ci', '--default-time-zone=+00:00', '--transaction-isolation=READ-COMMITTED',
    // What is thrown away after the run need not outlive the machine; a killed server still finds all it wrote.
    `--innodb-buffer-pool-size=${bufferMegabytes}M`, '--innodb-log-file-size=96M', `--innodb-flush-log-at-trx-commit=${durable ? 1 : 2}`, ...(durable ? [] : ['--innodb-doublewrite=0', '--sync-binlog=0', '--loose-innodb-flush-method=nosync', '--loose-debug-no-sync']),
  ];
}
