import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { MAIL_TRANSPORT, type MailTransport } from '../../../platform/mail/mail-transport';
import type { NoticeKind } from '../wording/wordings';
import { writeNotices, type NewNotice } from './write-notices';

const NOTICES_A_TRANSACTION = 500;

/** Where every notice is handed in. */
@Injectable()
export class NoticeDesk {
  constructor(
    readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(MAIL_TRANSPORT) private readonly transport: MailTransport | undefined,
  ) {}

  /** `at`: when it came to be. `counts`: its facts have a `count`, and of what was told already the larger stays. */
  async tell<Kind extends NoticeKind>(kind: Kind, notices: readonly NewNotice<Kind>[], at: Date, { counts = false }: { readonly counts?: boolean } = {}): Promise<void> {
    const as = { at, now: this.clock.now(), withMail: this.transport !== undefined, counts };
    for (let start = 0; start < notices.length; start += NOTICES_A_TRANSACTION) {
      const some = notices.slice(start, start + NOTICES_A_TRANSACTION);
      await this.database.transaction((tx) => writeNotices(tx, kind, some, as));
    }
  }
}
