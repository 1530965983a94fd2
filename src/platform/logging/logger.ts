import { pino, type Logger } from 'pino';

/** One JSON line an event, to standard output. Passwords, tokens, resident IDs and mobile numbers are never logged. */
export function createLogger(process: 'api' | 'worker' | 'cli', level: string): Logger {
  return pino({
    level,
    base: { process },
    redact: ['*.password', '*.residentId', '*.mobile', 'req.headers.cookie', 'req.headers["x-csrf-token"]'],
  });
}

export const LOGGER = Symbol('Logger');
export type { Logger };
