// @ts-check
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * @typedef {{ databaseOwnerPassword: string, databaseAppPassword: string, databaseAdminPassword: string, redisPassword: string,
 *   residentIdKey: string, residentIdIndexKey: string, sessionSecret: string, signingKey: string }} Secrets
 */

/**
 * Passwords and keys of this installation: made once, readable by its owner only.
 * Losing the file means losing the resident IDs, so it is written beside and renamed, never half.
 * @param {string} file
 * @returns {Secrets}
 */
export function readOrMakeSecrets(file) {
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const secrets = { ...freshSecrets(), ...kept };
  if (Object.keys(secrets).length === Object.keys(kept).length) return secrets;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}

/** @returns {Secrets} */
function freshSecrets() {
  return {
    databaseOwnerPassword: password(),
    databaseAppPassword: password(),
    databaseAdminPassword: password(),
    redisPassword: password(),
    residentIdKey: randomBytes(32).toString('base64'),
    residentIdIndexKey: randomBytes(32).toString('base64'),
    sessionSecret: randomBytes(48).toString('base64'),
    signingKey: randomBytes(32).toString('base64'),
  };
}

/** Hexadecimal, so that it needs no escaping in SQL, in a URL or in a configuration file. */
function password() {
  return randomBytes(24).toString('hex');
}
