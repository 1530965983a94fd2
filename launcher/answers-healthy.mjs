// @ts-check

/**
 * Whether the application says that it can serve.
 * @param {string} url
 */
export async function answersHealthy(url) {
  try {
    const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(5_000) });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}
