import { Redis } from 'ioredis';

/** For workers: waits for Redis as long as it takes. */
export function connectWorkerRedis(url: string): Redis {
  const redis = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: (times) => Math.min(times * 100, 2_000) });
  // Reconnecting is ioredis' own work; without a listener each lost connection would end the process.
  redis.on('error', () => undefined);
  return redis;
}

/**
 * For requests: fails at once while Redis is away, so that nobody waits for an answer that cannot come. Connects only when
 * told to (`connect()`), because workers and commands share the wiring and serve no requests.
 */
export function connectRequestRedis(url: string): Redis {
  const redis = new Redis(url, { maxRetriesPerRequest: 1, enableOfflineQueue: false, lazyConnect: true, retryStrategy: (times) => Math.min(times * 100, 2_000) });
  redis.on('error', () => undefined);
  return redis;
}

/** Injection token of the connection for requests: it fails at once while Redis is away. */
export const REQUEST_REDIS = Symbol('RequestRedis');
