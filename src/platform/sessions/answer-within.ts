import { sessionsUnavailable } from './access.errors';

const PATIENCE_MILLISECONDS = 1_500;

/** What Redis answers, or SESSIONS_UNAVAILABLE when it fails or stays silent: nobody waits for an engine that is away. */
export function answerWithin<Answer>(question: Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => reject(sessionsUnavailable());
    const timer = setTimeout(giveUp, PATIENCE_MILLISECONDS);
    question.then(resolve, giveUp).finally(() => clearTimeout(timer));
  });
}
