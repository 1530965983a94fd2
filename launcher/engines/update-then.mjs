// @ts-check

/**
 * Refreshes the package lists, then installs. One source that does not answer must not stop us, the installation
 * tells whether the packages can be had; when they cannot, the failed refresh is the better explanation.
 * @param {() => Promise<unknown>} update
 * @param {() => Promise<unknown>} install
 */
export async function updateThen(update, install) {
  /** @type {unknown} */
  let updateFailure;
  await update().catch((error) => (updateFailure = error));
  await install().catch((error) => {
    throw updateFailure ?? error;
  });
}
