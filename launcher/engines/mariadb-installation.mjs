// @ts-check
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** @typedef {{ binary: string, env: NodeJS.ProcessEnv, prefix: string }} FoundEngine */

/**
 * Where a MariaDB installation keeps its messages, character sets and bootstrap SQL, wherever it was unpacked.
 * @param {FoundEngine} found
 */
export function mariadbInstallation({ binary, prefix }) {
  const base = existsSync(join(prefix, 'share')) ? prefix : resolve(dirname(binary), '..');
  const share = ['mariadb', 'mysql'].map((name) => join(base, 'share', name)).find((folder) => bootstrapFiles(folder).length > 0);
  if (share === undefined) throw new Error(`${binary} has no system tables SQL under ${base}/share`);
  const options = [`--basedir=${base}`, `--lc-messages-dir=${share}`, `--character-sets-dir=${join(share, 'charsets')}`];
  return { options, bootstrapSql: () => bootstrapFiles(share).map((file) => readFileSync(file, 'utf8')).join('\n') };
}

/**
 * Debian 12 names them mysql_…, Debian 13 mariadb_…; the order matters.
 * @param {string} share
 */
function bootstrapFiles(share) {
  if (!existsSync(share)) return [];
  const names = new Set(readdirSync(share));
  const wanted = ['_system_tables.sql', '_performance_tables.sql', '_system_tables_data.sql', 'maria_add_gis_sp_bootstrap.sql', '_sys_schema.sql'];
  const files = wanted.map((ending) => [`mysql${ending}`, `mariadb${ending}`, ending].find((name) => names.has(name)));
  return files.every((name) => name !== undefined) ? files.map((name) => join(share, String(name))) : [];
}
