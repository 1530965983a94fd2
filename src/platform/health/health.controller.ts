import { setTimeout as pause } from 'node:timers/promises';
import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Redis } from 'ioredis';
import { Database } from '../database/database';
import { REQUEST_REDIS } from '../queue/redis-connection';
import { Public } from '../sessions/allow';

const PATIENCE_MILLISECONDS = 1_000;

/** `live`: the process answers. `ready`: it can do its work, because both engines answer it. */
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(
    private readonly database: Database,
    @Inject(REQUEST_REDIS) private readonly redis: Redis,
  ) {}

  @Get('live')
  @Public()
  live(): { status: string } {
    return { status: 'ok' };
  }

  @Get('ready')
  @Public()
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const [database, redis] = await Promise.all([answers(this.database.query('SELECT 1')), answers(this.redis.ping())]);
    await reply.status(database && redis ? 200 : 503).send({ status: database && redis ? 'ok' : 'unavailable', database, redis });
  }
}

/** Whether the engine answers in good time. */
async function answers(asked: Promise<unknown>): Promise<boolean> {
  const over = new AbortController();
  const tooLate = pause(PATIENCE_MILLISECONDS, false, { signal: over.signal }).catch(() => false);
  return Promise.race([asked.then(() => true, () => false), tooLate]).finally(() => over.abort());
}
