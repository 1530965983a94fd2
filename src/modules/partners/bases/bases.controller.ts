import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import type { Page } from '../../../platform/http/page';
import { AnswersWorkbook, sendList } from '../../../platform/http/send-list';
import { actorOf, Allow, CurrentPrincipal, holds, type Principal } from '../../identity/public';
import { applyForBase } from './apply-for-base';
import { BaseApplicationDto, BaseIdDto } from './base-acts.dto';
import { BASE_COLUMNS } from './base-columns';
import { BaseDto, BaseFilterDto, BasePageDto, BaseQueryDto, type BaseSummaryDto } from './bases.dto';
import { readBasesOverview } from './bases-overview';
import { listBases } from './list-bases';
import { BasesOverviewDto, BasesOverviewQueryDto } from './overview.dto';
import { readBase } from './read-base';

@ApiTags('teaching bases')
@Controller('teaching-bases')
export class BasesController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('partners.read')
  @ApiOkResponse({ type: BasePageDto })
  list(@Query() query: BaseQueryDto): Promise<Page<BaseSummaryDto>> {
    return listBases(this.database, query, this.clock.now());
  }

  @Get('export.xlsx')
  @Allow('partners.read')
  @AnswersWorkbook()
  async export(@Query() filter: BaseFilterDto, @Res() reply: FastifyReply): Promise<void> {
    await sendList(reply, { name: { zh: '基地名录', en: 'Teaching bases' }, columns: BASE_COLUMNS, read: (page) => this.list({ ...filter, ...page }) });
  }

  @Post()
  @Allow('partners.manage')
  @ApiCreatedResponse({ type: BaseDto })
  async apply(@CurrentPrincipal() principal: Principal, @Body() application: BaseApplicationDto): Promise<BaseDto> {
    const now = this.clock.now();
    const baseId = await this.database.transaction((tx) => applyForBase(tx, application, { actor: actorOf(principal), at: now }));
    return readBase(this.database, baseId, { now, manages: true });
  }

  @Get('overview')
  @Allow('partners.read')
  @ApiOkResponse({ type: BasesOverviewDto })
  overview(@Query() { year }: BasesOverviewQueryDto): Promise<BasesOverviewDto> {
    return readBasesOverview(this.database, year, this.clock.now());
  }

  @Get(':baseId')
  @Allow('partners.read')
  @ApiOkResponse({ type: BaseDto })
  read(@CurrentPrincipal() principal: Principal, @Param() { baseId }: BaseIdDto): Promise<BaseDto> {
    return readBase(this.database, baseId, { now: this.clock.now(), manages: holds(principal, 'partners.manage') });
  }
}
