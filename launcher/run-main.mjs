// @ts-check
/**
 * Runs a command to its end. Every way of being ended goes through `stop`, once: Ctrl-C, TERM, a closed terminal,
 * a vanished npm, a failure, or `givesUp`, by which something in the background tells why it cannot go on.
 * @param {{ main: (givesUp: (sentence: string) => void) => Promise<number>, stop: () => Promise<void>, interruptedCode?: number }} command
 *   `interruptedCode` is the exit code after Ctrl-C: a service was asked to end, a measurement was cut off
 */
export async function runMain({ main, stop, interruptedCode = 130 }) {
  let ending = false;
  /** @param {number} code */
  const end = async (code) => {
    if (ending) return;
    ending = true;
    try {
      await stop();
    } finally {
      process.exit(code);
    }
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => void end(interruptedCode));
  endWhenNpmIsGone(() => void end(1));

  const givesUp = (/** @type {string} */ sentence) => {
    if (!ending) process.stderr.write(`\n${sentence}\n`);
    void end(1);
  };
  try {
    await end(await main(givesUp));
  } catch (error) {
    givesUp(error instanceof Error ? error.message : String(error));
  }
}

/**
 * `npm start` is npm, and npm is our parent: when it is killed nobody else would tell us.
 * @param {() => void} end
 */
function endWhenNpmIsGone(end) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && end(), 500).unref();
}
