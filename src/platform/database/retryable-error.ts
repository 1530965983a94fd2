const DEADLOCK = 1213;
const LOCK_WAIT_TIMEOUT = 1205;
const CHECKREAD_CHANGED = 1020;
const DUPLICATE_KEY = 1062;

function errorNumber(error: unknown): number | undefined {
  const number = (error as { errno?: unknown } | null)?.errno;
  return typeof number === 'number' ? number : undefined;
}

/** The server rolled the whole transaction back and says that running it again may work. */
export function isRetryable(error: unknown): boolean {
  const number = errorNumber(error);
  return number === DEADLOCK || number === LOCK_WAIT_TIMEOUT || number === CHECKREAD_CHANGED;
}

export function isDuplicateKey(error: unknown): boolean {
  return errorNumber(error) === DUPLICATE_KEY;
}
