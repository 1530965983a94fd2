import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../../platform/clock/clock';
import { Database } from '../../../../platform/database/database';
import { AnswersWorkbook, sendList } from '../../../../platform/http/send-list';
import { PolicyLibrary } from '../../../credit-policy/public';
import { Allow, CurrentPrincipal, type Principal } from '../../../identity/public';
import type { AnnualReading } from '../reading/read-annual';
import { AnnualYearDto } from '../year/annual.dto';
import { findAnnual } from '../year/find-annual';
import { isSettled } from '../year/move-annual';
import { PublicityFilterDto, PublicityPageDto, PublicityQueryDto } from './publicity.dto';
import { PUBLISHED_COLUMNS } from './published-columns';
import { readPublicity } from './read-publicity';

/** 公示: what each may see of the published results. */
@ApiTags('annual assessments')
@Controller('annual-assessments/:year/publicity')
export class PublicityController {
  private readonly reading: AnnualReading;

  constructor(
    private readonly database: Database,
    policies: PolicyLibrary,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.reading = { database, policies, clock };
  }

  @Get()
  @Allow('publicity.read')
  @ApiOkResponse({ type: PublicityPageDto })
  async read(@CurrentPrincipal() principal: Principal, @Param() { year }: AnnualYearDto, @Query() query: PublicityQueryDto): Promise<PublicityPageDto> {
    return readPublicity(this.reading, principal, await findAnnual(this.database, year), query);
  }

  @Get('export.xlsx')
  @Allow('publicity.read')
  @AnswersWorkbook()
  async workbook(@CurrentPrincipal() principal: Principal, @Param() { year }: AnnualYearDto, @Query() filter: PublicityFilterDto, @Res() reply: FastifyReply): Promise<void> {
    const name = isSettled(await findAnnual(this.database, year)) ? { zh: `${year} 年度确认结果`, en: `Confirmed results of ${year}` } : { zh: `${year} 年度公示名单`, en: `Publicity of ${year}` };
    await sendList(reply, { name, columns: PUBLISHED_COLUMNS, read: (page) => this.read(principal, { year }, { ...filter, ...page }) });
  }
}
