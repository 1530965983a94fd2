const { readdirSync, statSync } = require('node:fs');
const { dirname, join } = require('node:path');
const TestSequencer = require('@jest/test-sequencer').default;

/**
 * Many files that run together come first, the longest of them before the others, so that at the end no worker waits for another.
 * Two longer ones run before those of the browser, whose city is loaded meanwhile.
 */
module.exports = class LongestFirst extends TestSequencer {
  sort(tests) {
    const weights = new Map(tests.map((test) => [test, weightOf(test.path)]));
    const ordered = [...tests].sort((left, right) => weights.get(right) - weights.get(left));
    const others = ordered.filter((test) => !test.path.includes('/test/browser/'));
    const browser = ordered.filter((test) => test.path.includes('/test/browser/'));
    return [...others.splice(0, 2), ...browser, ...others];
  }
};

/** Bytes of what the file runs: of its folder where it runs that together. */
function weightOf(path) {
  const folder = /\/together\/part-\d+\.ts$/.test(path) ? dirname(dirname(path)) : dirname(path);
  if (!/\/together(?:\/part-\d+)?\.ts$/.test(path)) return statSync(path).size;
  return readdirSync(folder).filter((name) => name.endsWith('.spec.ts')).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}
