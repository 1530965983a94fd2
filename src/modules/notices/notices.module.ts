import { Module } from '@nestjs/common';
import { NoticeDesk } from './inbox/notice-desk';
import { MailDesk } from './mail/mail-desk';
import { MailSender } from './mail/mail-sender';
import { NoticeJobHandlers } from './notice-job-handlers';

/** Works in every process; only workers consume the jobs and start the sender. */
@Module({
  providers: [NoticeDesk, NoticeJobHandlers, MailDesk, MailSender],
  exports: [MailSender],
})
export class NoticesModule {}
