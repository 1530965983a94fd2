// @ts-check
import { existsSync, readFileSync, readdirSync, readlinkSync } from 'node:fs';

const LISTENING = '0A';

/**
 * Whether the one who listens on a port is this process (or its child). Between choosing a free port and listening on it
 * seconds pass, and a stranger who came first may answer politely.
 * @param {{ pid: number, port: number }} wanted
 */
export function ownsPort({ pid, port }) {
  const listeners = new Set(['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) => listeningSockets({ table, port })));
  return [pid, ...childrenOf(pid)].some((one) => socketsOf(one).some((socket) => listeners.has(socket)));
}

/**
 * @param {{ table: string, port: number }} wanted
 * @returns {string[]} socket numbers
 */
function listeningSockets({ table, port }) {
  if (!existsSync(table)) return [];
  const ending = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const rows = readFileSync(table, 'utf8').trim().split('\n').slice(1).map((line) => line.trim().split(/\s+/));
  return rows.filter(([, local = '', , state]) => state === LISTENING && local.endsWith(ending)).map((row) => row[9] ?? '');
}

/** @param {number} pid */
function childrenOf(pid) {
  const file = `/proc/${pid}/task/${pid}/children`;
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split(' ').filter(Boolean).map(Number) : [];
}

/**
 * @param {number} pid
 * @returns {string[]}
 */
function socketsOf(pid) {
  try {
    const folder = `/proc/${pid}/fd`;
    return readdirSync(folder).map((name) => linkTarget(`${folder}/${name}`)).flatMap((target) => /^socket:\[(\d+)\]$/.exec(target)?.[1] ?? []);
  } catch {
    return [];
  }
}

/** @param {string} link */
function linkTarget(link) {
  try {
    return readlinkSync(link);
  } catch {
    return '';
  }
}
