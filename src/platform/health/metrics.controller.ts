import { Controller, Get, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { Database } from '../database/database';
import { Public } from '../sessions/allow';

/** Prometheus: the process, and how much promised work waits. No personal data. Keep it from the outside at the proxy. */
@ApiExcludeController()
@Controller('metrics')
export class MetricsController {
  private readonly registry = new Registry();

  constructor(private readonly database: Database) {
    collectDefaultMetrics({ register: this.registry });
  }

  @Get()
  @Public()
  async read(@Res() reply: FastifyReply): Promise<void> {
    const [outbox] = await this.database.query<{ waiting: number; oldest: number | null }>(
      'SELECT COUNT(*) AS waiting, TIMESTAMPDIFF(SECOND, MIN(created_at), UTC_TIMESTAMP()) AS oldest FROM outbox_event',
    );
    const own = [
      '# HELP xuefen_outbox_waiting Jobs promised and not done yet.',
      '# TYPE xuefen_outbox_waiting gauge',
      `xuefen_outbox_waiting ${Number(outbox?.waiting ?? 0)}`,
      '# HELP xuefen_outbox_oldest_seconds Age of the oldest of them.',
      '# TYPE xuefen_outbox_oldest_seconds gauge',
      `xuefen_outbox_oldest_seconds ${Number(outbox?.oldest ?? 0)}`,
    ].join('\n');
    await reply.header('Content-Type', this.registry.contentType).send(`${await this.registry.metrics()}\n${own}\n`);
  }
}
