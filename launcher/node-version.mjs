// @ts-check
import { Refusal } from './refusal.mjs';

/**
 * Earlier versions cannot load the ES-module packages that the server requires.
 * @param {string} version
 */
export function checkNodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Refusal(`Node ${version} is too old: please install Node 20.19 or newer and run the same command again.`);
}
