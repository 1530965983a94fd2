import { Notice } from './inbox/notice.entity';
import { MailDelivery } from './mail/mail-delivery.entity';
import { MailAddress } from './preferences/mail-address.entity';
import { MutedMail } from './preferences/muted-mail.entity';

export { MailSender } from './mail/mail-sender';
export { NoticesModule } from './notices.module';

export const NOTICES_ENTITIES = [Notice, MailDelivery, MailAddress, MutedMail] as const;
