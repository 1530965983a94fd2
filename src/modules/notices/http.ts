import { Module } from '@nestjs/common';
import { NoticesController } from './inbox/notices.controller';
import { NoticesModule } from './notices.module';
import { NoticePreferencesController } from './preferences/preferences.controller';

@Module({
  imports: [NoticesModule],
  controllers: [NoticesController, NoticePreferencesController],
})
export class NoticesHttp {}
