import { setTimeout as pause } from 'node:timers/promises';
import { sessionsUnavailable } from './access.errors';

const PATIENCE_MILLISECONDS = 1_500;

/** What Redis answers, or SESSIONS_UNAVAILABLE when it fails or stays silent: nobody waits for an engine that is away. */
export async function answerWithin<Answer>(question: Promise<Answer>): Promise<Answer> {
  const over = new AbortController();
  try {
    return await Promise.race([question, pause(PATIENCE_MILLISECONDS, undefined, { signal: over.signal }).then(() => Promise.reject(sessionsUnavailable()))]);
  } catch {
    throw sessionsUnavailable();
  } finally {
    over.abort();
  }
}
