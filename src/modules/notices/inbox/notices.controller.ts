import { Body, Controller, Get, HttpCode, Inject, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import type { Page } from '../../../platform/http/page';
import { Allow, CurrentPrincipal, type Principal } from '../../identity/public';
import { countUnread, listNotices } from './list-notices';
import { markAllRead, markRead } from './mark-read';
import { NoticeDto, NoticePageDto, NoticeQueryDto, NoticeReadingsDto, UnreadNoticesDto } from './notices.dto';

/** Everybody's own inbox: what concerns their person, and what concerns the account because of its grants. */
@ApiTags('notices')
@Controller('notices')
export class NoticesController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('notices.read')
  @ApiOkResponse({ type: NoticePageDto })
  list(@CurrentPrincipal() reader: Principal, @Query() query: NoticeQueryDto): Promise<Page<NoticeDto>> {
    return listNotices(this.database, reader, query, this.clock.now());
  }

  @Get('unread-count')
  @Allow('notices.read')
  @ApiOkResponse({ type: UnreadNoticesDto })
  async unread(@CurrentPrincipal() reader: Principal): Promise<UnreadNoticesDto> {
    return { unread: await countUnread(this.database, reader) };
  }

  @Post(':id/reading')
  @HttpCode(204)
  @Allow('notices.read')
  @ApiNoContentResponse()
  read(@CurrentPrincipal() reader: Principal, @Param('id', ParseIntPipe) id: number): Promise<void> {
    return markRead(this.database, reader, id, this.clock.now());
  }

  @Post('readings')
  @HttpCode(204)
  @Allow('notices.read')
  @ApiNoContentResponse()
  readAll(@CurrentPrincipal() reader: Principal, @Body() shown: NoticeReadingsDto): Promise<void> {
    return markAllRead(this.database, reader, shown, this.clock.now());
  }
}
