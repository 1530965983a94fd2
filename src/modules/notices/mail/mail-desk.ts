import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { CONFIGURATION, type Configuration } from '../../../platform/configuration/configuration';
import { Database } from '../../../platform/database/database';
import { LOGGER, type Logger } from '../../../platform/logging/logger';
import { MailFault } from '../../../platform/mail/mail-fault';
import type { MailTransport } from '../../../platform/mail/mail-transport';
import { Vault } from '../../../platform/vault/vault';
import { claimMail, isBeyondLastTry, readMail, type Claim } from './claim-mail';
import { composeMail } from './compose-mail';
import { settleMail, type Outcome } from './settle-mail';

export type Progress = 'nothing_due' | 'settled' | 'server_away';

/** Every try was begun and none was settled: the workers died over it. */
const NEVER_SETTLED = new MailFault('NEVER_SETTLED', true, false);

/** Sends one mail at a time: takes its row, hands it to the server outside any transaction, writes down what came of it. */
@Injectable()
export class MailDesk {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
    @Inject(CONFIGURATION) private readonly configuration: Pick<Configuration, 'publicAddress'>,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The mail that is due longest. Whoever is killed between the server's yes and the row's makes the next try a second copy, which has the
   * same Message-ID.
   */
  async sendNext(transport: MailTransport, stopping: AbortSignal): Promise<Progress> {
    const claim = await claimMail(this.database, this.clock.now());
    if (!claim) return 'nothing_due';
    const outcome = isBeyondLastTry(claim) ? NEVER_SETTLED : await this.attempt(transport, claim, stopping);
    const givenUp = await settleMail(this.database, claim, outcome, this.clock.now());
    if (!(outcome instanceof MailFault)) return 'settled';
    this.logger.warn({ notice: claim.noticeId, tries: claim.tries, reason: outcome.reason, givenUp }, 'a mail did not leave');
    return outcome.serverAway ? 'server_away' : 'settled';
  }

  private async attempt(transport: MailTransport, { noticeId }: Claim, stopping: AbortSignal): Promise<Outcome> {
    const mail = await readMail(this.database, this.vault, noticeId);
    if (!mail) return 'dropped';
    try {
      await transport.send(composeMail(mail, this.configuration.publicAddress), stopping);
      return 'sent';
    } catch (error) {
      if (error instanceof MailFault) return error;
      throw error;
    }
  }
}
