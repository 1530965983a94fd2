import { Module } from '@nestjs/common';
import { NoticeDesk } from './inbox/notice-desk';
import { NoticesController } from './inbox/notices.controller';
import { MailDesk } from './mail/mail-desk';
import { MailSender } from './mail/mail-sender';
import { NoticeJobHandlers } from './notice-job-handlers';
import { NoticePreferencesController } from './preferences/preferences.controller';

/** Works in every process; only workers consume the jobs and start the sender. */
@Module({
  controllers: [NoticesController, NoticePreferencesController],
  providers: [NoticeDesk, NoticeJobHandlers, MailDesk, MailSender],
  exports: [MailSender],
})
export class NoticesModule {}
