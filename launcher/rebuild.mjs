// @ts-check
/** Builds the server and the pages whether or not they changed. */
import { ensureBuilt } from './build.mjs';
import { runMain } from './run-main.mjs';

await runMain({
  async main() {
    await ensureBuilt({ afresh: true });
    return 0;
  },
  stop: async () => undefined,
});
