import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../../platform/database/database';
import { requestLanguage } from '../../../platform/http/request-language';
import { sendWorkbook, WORKBOOK_TYPE } from '../../../platform/http/send-workbook';
import { PolicyLibrary, type ReadyPolicy } from '../../credit-policy/public';
import { Allow, CurrentPrincipal, scopeOf, type Principal, type Scope } from '../../identity/public';
import { TrainingYearContext } from '../training-year-context';
import { findUnitOn } from '../units/find-unit-on';
import { listPeople } from './list-people';
import { PeopleFilterDto, PeoplePageDto, PeopleQueryDto } from './people.dto';
import { peopleWorkbook } from './people-workbook';

@ApiTags('people')
@Controller('people')
export class PeopleController {
  constructor(
    private readonly database: Database,
    private readonly years: TrainingYearContext,
    private readonly policies: PolicyLibrary,
  ) {}

  @Get()
  @Allow('people.read')
  @ApiOkResponse({ type: PeoplePageDto })
  async list(@CurrentPrincipal() principal: Principal, @Query() query: PeopleQueryDto): Promise<PeoplePageDto> {
    const scope = scopeOf(principal, 'people.read');
    const policyOf = (versionId: number): Promise<ReadyPolicy> => this.policies.byId(versionId);
    // Only a category is looked for under a policy that is known before: its statement would cost every other list a sixth of its time.
    const { year, asOf, category } = query;
    const context = category === undefined ? this.years.dayOf(year, asOf) : await this.years.of(year, asOf);
    return listPeople(this.database, scope, query, { ...context, ...(await this.unitOf(scope, query)), policyOf });
  }

  /** Exactly what the filter shows, as a workbook with the filter, the policy and the time at its head. */
  @Get('export.xlsx')
  @Allow('people.export')
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(@CurrentPrincipal() principal: Principal, @Query() filter: PeopleFilterDto, @Res() reply: FastifyReply): Promise<void> {
    const scope = scopeOf(principal, 'people.export');
    const unit = await this.unitOf(scope, filter);
    const context = await this.years.of(filter.year, filter.asOf);
    const language = requestLanguage(reply.request);
    const sheet = await peopleWorkbook(this.database, scope, filter, { ...context, ...unit, language });
    await sendWorkbook(reply, `${sheet.name}-${filter.year}.xlsx`, [sheet]);
  }

  private async unitOf(scope: Scope, filter: PeopleFilterDto): Promise<{ unitPath?: string; unitName?: string }> {
    if (filter.unitId === undefined) return {};
    const unit = await findUnitOn(this.database, scope, { unitId: filter.unitId, day: filter.asOf });
    return { unitPath: unit.path, unitName: unit.name };
  }
}
