// @ts-check

const MOST_CRASHES = 5;
const CALM_MILLISECONDS = 60_000;

/** How often, and after what wait, something that ended by itself is started again; a minute of calm forgives the past. */
export function patience() {
  let crashes = 0;
  return {
    /**
     * @param {number} ranMilliseconds how long the last run lasted
     * @returns {number | undefined} milliseconds to wait, or nothing when it is hopeless
     */
    waitAfter(ranMilliseconds) {
      crashes = ranMilliseconds > CALM_MILLISECONDS ? 1 : crashes + 1;
      return crashes > MOST_CRASHES ? undefined : Math.min(250 * 2 ** (crashes - 1), 8_000);
    },
  };
}
