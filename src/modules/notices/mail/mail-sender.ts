import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { LOGGER, type Logger } from '../../../platform/logging/logger';
import { MAIL_TRANSPORT, type MailTransport } from '../../../platform/mail/mail-transport';
import { MailDesk, type Progress } from './mail-desk';

/** So many mails are under way at once: one that hangs holds up its own lane alone. */
const LANES = 3;
/** What is under way at a shutdown may finish within this. */
const GRACE_MILLISECONDS = 5_000;
const PAUSE_MILLISECONDS: Readonly<Record<Progress, number>> = {
  settled: 0,
  nothing_due: 1_000,
  // A server that is away is not asked once for each mail: those behind keep their tries.
  server_away: 10_000,
};

/** Sends what waits, in every worker, as long as a mail server is set. Inboxes do not wait for it. */
@Injectable()
export class MailSender implements OnApplicationShutdown {
  private readonly stopping = new AbortController();
  private readonly hurry = new AbortController();
  private lanes: readonly Promise<void>[] = [];

  constructor(
    private readonly desk: MailDesk,
    @Inject(MAIL_TRANSPORT) private readonly transport: MailTransport | undefined,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  start(): void {
    const { transport } = this;
    if (transport) this.lanes = Array.from({ length: LANES }, () => this.sendUntilStopped(transport));
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    const ended = Promise.all(this.lanes);
    await Promise.race([ended, pause(GRACE_MILLISECONDS, undefined, { signal: this.hurry.signal }).catch(() => undefined)]);
    this.hurry.abort();
    await ended;
  }

  private async sendUntilStopped(transport: MailTransport): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const progress = await this.desk.sendNext(transport, this.hurry.signal).catch((error: Error): Progress => {
        this.logger.warn({ error: error.message }, 'a mail was not looked after and will be tried again');
        return 'server_away';
      });
      if (PAUSE_MILLISECONDS[progress] > 0) await pause(PAUSE_MILLISECONDS[progress], undefined, { signal }).catch(() => undefined);
    }
  }
}
