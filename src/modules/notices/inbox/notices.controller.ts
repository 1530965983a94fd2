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

/** Everybody's own inbox. An account that belongs to no person has an empty one. */
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
  list(@CurrentPrincipal() { personId }: Principal, @Query() query: NoticeQueryDto): Promise<Page<NoticeDto>> {
    return listNotices(this.database, personId ?? 0, query, this.clock.now());
  }

  @Get('unread-count')
  @Allow('notices.read')
  @ApiOkResponse({ type: UnreadNoticesDto })
  async unread(@CurrentPrincipal() { personId }: Principal): Promise<UnreadNoticesDto> {
    return { unread: await countUnread(this.database, personId ?? 0) };
  }

  @Post(':id/reading')
  @HttpCode(204)
  @Allow('notices.read')
  @ApiNoContentResponse()
  read(@CurrentPrincipal() { personId }: Principal, @Param('id', ParseIntPipe) id: number): Promise<void> {
    return markRead(this.database, personId ?? 0, id, this.clock.now());
  }

  @Post('readings')
  @HttpCode(204)
  @Allow('notices.read')
  @ApiNoContentResponse()
  readAll(@CurrentPrincipal() { personId }: Principal, @Body() shown: NoticeReadingsDto): Promise<void> {
    return markAllRead(this.database, personId ?? 0, shown, this.clock.now());
  }
}
