import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { AnswersWorkbook, sendList, wholeList } from '../../../platform/http/send-list';
import { Allow, CurrentPrincipal, scopeOf, type Principal } from '../../identity/public';
import { CALLED_PERSON_COLUMNS } from './called-person-columns';
import { COVERAGE_COLUMNS } from './coverage-columns';
import { CalledPeopleFilterDto, CalledPeoplePageDto, CalledPeopleQueryDto, CoverageDto, CoverageQueryDto } from './coverage.dto';
import { listCalledPeople } from './list-called-people';
import { readCoverage } from './read-coverage';

@ApiTags('call-up coverage')
@Controller('call-up-coverage')
export class CoverageController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** How far the classes of a year reached the people of each unit, and how its seats were used. */
  @Get()
  @Allow('classes.approve')
  @ApiOkResponse({ type: CoverageDto })
  read(@CurrentPrincipal() principal: Principal, @Query() { year }: CoverageQueryDto): Promise<CoverageDto> {
    return readCoverage(this.database, scopeOf(principal, 'classes.approve'), year, this.clock.now());
  }

  @Get('export.xlsx')
  @Allow('classes.approve')
  @AnswersWorkbook()
  async exportUnits(@CurrentPrincipal() principal: Principal, @Query() query: CoverageQueryDto, @Res() reply: FastifyReply): Promise<void> {
    const { units, asOf } = await this.read(principal, query);
    await sendList(reply, { name: { zh: `${query.year} 年度调训覆盖`, en: `Call-up coverage ${query.year}` }, columns: COVERAGE_COLUMNS, read: async () => wholeList(units, new Date(asOf)) });
  }

  /** Who was called up how often, with the classes; or who never was. */
  @Get('people')
  @Allow('classes.approve')
  @ApiOkResponse({ type: CalledPeoplePageDto })
  people(@CurrentPrincipal() principal: Principal, @Query() query: CalledPeopleQueryDto): Promise<CalledPeoplePageDto> {
    return listCalledPeople(this.database, scopeOf(principal, 'classes.approve'), query, this.clock.now());
  }

  @Get('people.xlsx')
  @Allow('classes.approve')
  @AnswersWorkbook()
  async export(@CurrentPrincipal() principal: Principal, @Query() filter: CalledPeopleFilterDto, @Res() reply: FastifyReply): Promise<void> {
    await sendList(reply, { name: { zh: '调训覆盖人员', en: 'People called up' }, columns: CALLED_PERSON_COLUMNS, read: (page) => this.people(principal, { ...filter, ...page }) });
  }
}
