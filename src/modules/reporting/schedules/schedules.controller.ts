import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { trainingDayAt, type Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { requestLanguage } from '../../../platform/http/request-language';
import { actorOf, Allow, CurrentPrincipal, scopeOf, type Principal } from '../../identity/public';
import { EXPORT_PERMISSION } from '../exports/export-reach';
import { findUnitOn } from '../units/find-unit-on';
import { readSchedules } from './read-schedules';
import { endSchedule, schedule } from './schedule-export';
import { NewScheduleDto, ScheduleDto, ScheduleListDto, SchedulePathDto } from './schedules.dto';

/** Lists that are written again and again: each account sees its own. */
@ApiTags('exports')
@Controller('scheduled-exports')
export class SchedulesController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow(EXPORT_PERMISSION)
  @ApiOkResponse({ type: ScheduleListDto })
  async list(@CurrentPrincipal() { accountId }: Principal): Promise<ScheduleListDto> {
    return { items: await readSchedules(this.database, accountId, this.clock.now()) };
  }

  @Post()
  @HttpCode(201)
  @Allow(EXPORT_PERMISSION)
  @ApiCreatedResponse({ type: ScheduleDto })
  async add(@CurrentPrincipal() principal: Principal, @Body() wanted: NewScheduleDto, @Req() request: FastifyRequest): Promise<ScheduleDto> {
    const now = this.clock.now();
    const today = trainingDayAt(now);
    const unit = wanted.unitId === undefined ? undefined : await findUnitOn(this.database, scopeOf(principal, EXPORT_PERMISSION), { unitId: wanted.unitId, day: today });
    return this.database.transaction((tx) => schedule(tx, wanted, { actor: actorOf(principal), accountId: principal.accountId, unit, now, today, language: requestLanguage(request) }));
  }

  @Delete(':scheduleId')
  @HttpCode(204)
  @Allow(EXPORT_PERMISSION)
  @ApiNoContentResponse()
  async end(@CurrentPrincipal() principal: Principal, @Param() { scheduleId }: SchedulePathDto): Promise<void> {
    await this.database.transaction((tx) => endSchedule(tx, scheduleId, { actor: actorOf(principal), accountId: principal.accountId, now: this.clock.now() }));
  }
}
