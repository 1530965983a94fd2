const stopEngines = require('../../engines/stop-engines.cjs');

module.exports = async function stopCity() {
  const city = globalThis.xuefenTestCity;
  await city.loading;
  await city.processes?.stop();
  city.scratch.remove();
  await stopEngines();
};
