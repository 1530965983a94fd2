import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { REQUEST_REDIS } from './redis-connection';

/** Closes the connection for requests once no request is answered any more. */
@Injectable()
export class RequestRedisShutdown implements OnApplicationShutdown {
  constructor(@Inject(REQUEST_REDIS) private readonly redis: Redis) {}

  onApplicationShutdown(): void {
    this.redis.disconnect();
  }
}
