// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serverSources } from './build.mjs';

/**
 * Remembers that our own database was migrated by this very build, so that the next start need not ask it.
 * The mark lives among the tables it speaks of: removing them removes it.
 * @param {string} dataDir
 */
export function migratedMark(dataDir) {
  const file = join(dataDir, 'mariadb', 'xuefen-migrated');
  return {
    isCurrent: () => existsSync(file) && readFileSync(file, 'utf8') === serverSources(),
    set: () => writeFileSync(file, serverSources()),
  };
}
