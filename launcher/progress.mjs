// @ts-check

const onTerminal = process.stdout.isTTY === true;
const beginning = performance.now();

/**
 * Runs one long step and shows that it lives: on a terminal one line that counts,
 * elsewhere a line after the first second and every ten.
 * @template Result
 * @param {string} name
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function step(name, work) {
  const start = performance.now();
  const line = () => `${name} … ${seconds(start)}`;
  const show = () => (onTerminal ? process.stdout.write(`\r${stamped(line())}`) : say(line()));
  const first = setTimeout(show, 1_000);
  const beat = setInterval(show, onTerminal ? 500 : 10_000);
  try {
    const result = await work();
    say(`${name}: ${seconds(start)}`);
    return result;
  } finally {
    clearTimeout(first);
    clearInterval(beat);
  }
}

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${onTerminal ? '\r\u001B[K' : ''}${stamped(line)}\n`);
}

/** @param {string} line */
function stamped(line) {
  return `[${seconds(beginning).padStart(7)}] ${line}`;
}

/** @param {number} start */
function seconds(start) {
  return `${((performance.now() - start) / 1_000).toFixed(1)} s`;
}
