/** The last project to finish stops the engines and leaves no folder behind. */
module.exports = async function stopEnginesAtTheEnd() {
  const shared = globalThis.xuefenTestEngines;
  shared.users -= 1;
  if (shared.users > 0) return;
  const { engines, scratch } = await shared.started;
  shared.started = undefined;
  await engines.stop();
  scratch.remove();
};
