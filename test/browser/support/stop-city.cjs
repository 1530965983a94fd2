const stopEngines = require('../../engines/stop-engines.cjs');

module.exports = async function stopCity() {
  const { processes, scratch } = globalThis.xuefenTestCity;
  await processes.stop();
  scratch.remove();
  await stopEngines();
};
