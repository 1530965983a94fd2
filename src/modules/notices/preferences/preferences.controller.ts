import { Body, Controller, Get, Inject, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { MAIL_TRANSPORT, type MailTransport } from '../../../platform/mail/mail-transport';
import { Vault } from '../../../platform/vault/vault';
import { Allow, CurrentPrincipal, type Principal } from '../../identity/public';
import { NoticePreferencesDto, NoticePreferencesInputDto } from './preferences.dto';
import { readPreferences } from './read-preferences';
import { savePreferences } from './save-preferences';

@ApiTags('notices')
@Controller('notice-preferences')
export class NoticePreferencesController {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
    @Inject(MAIL_TRANSPORT) private readonly transport: MailTransport | undefined,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('notices.read')
  @ApiOkResponse({ type: NoticePreferencesDto })
  read(@CurrentPrincipal() principal: Principal): Promise<NoticePreferencesDto> {
    return readPreferences(this.database, this.vault, principal, this.transport !== undefined);
  }

  @Put()
  @Allow('notices.read')
  @ApiOkResponse({ type: NoticePreferencesDto })
  async save(@CurrentPrincipal() principal: Principal, @Body() wanted: NoticePreferencesInputDto): Promise<NoticePreferencesDto> {
    await this.database.transaction((tx) => savePreferences(tx, this.vault, principal, wanted, this.clock.now()));
    return this.read(principal);
  }
}
