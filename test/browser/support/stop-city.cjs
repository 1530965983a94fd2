const { rmSync } = require('node:fs');
const stopEngines = require('../../engines/stop-engines.cjs');

module.exports = async function stopCity() {
  const { processes, dataDir } = globalThis.xuefenTestCity;
  await processes.stop();
  rmSync(dataDir, { recursive: true, force: true });
  await stopEngines();
};
