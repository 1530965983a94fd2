// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes the data folder. The work is done beside it and renamed, so that a folder that exists is a whole one.
 * @param {{ binary: string, env: NodeJS.ProcessEnv, options: string[], bootstrapSql: () => string, folder: string }} wanted
 */
export function initialiseMariadb({ binary, env, options, bootstrapSql, folder }) {
  if (existsSync(join(folder, 'mysql'))) return;
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true, mode: 0o700 });
  // The packaged accounts (root and nobody, without a password) go; ours come with the init file at every start.
  const sql = ['CREATE DATABASE mysql;', 'USE mysql;', bootstrapSql(), "DELETE FROM mysql.global_priv WHERE User <> 'mariadb.sys';", ''].join('\n');
  const run = spawnSync(binary, ['--no-defaults', '--bootstrap', ...options, `--datadir=${fresh}`, '--log-warnings=0', '--innodb-log-file-size=96M', '--max-allowed-packet=64M'], { env, input: sql, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`MariaDB could not make its data folder.\n${run.error?.message ?? ''}${run.stderr.slice(-2_000)}`);
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
}
