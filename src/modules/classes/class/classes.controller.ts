import { Body, Controller, Get, Inject, Optional, Param, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { AnswersWorkbook, sendList } from '../../../platform/http/send-list';
import { actorOf, Allow, assertUnitInScope, CurrentPrincipal, scopeOf, type Principal } from '../../identity/public';
import { ClassDto, ClassFilterDto, ClassIdDto, ClassPageDto, ClassQueryDto } from '../reading/classes.dto';
import type { ClassReading } from '../reading/class-reading';
import { CLASS_COLUMNS } from '../reading/class-columns';
import { listClasses } from '../reading/list-classes';
import { readClass } from '../reading/read-class';
import { PlannedCallUpsDto } from '../reading/call-ups.dto';
import { readPlannedCallUps } from '../reading/read-call-ups';
import { ClassChangeDto } from './class-change.dto';
import { CallUpsDto, ClassCopyDto, NewClassDto } from './class-input.dto';
import { planCallUps } from './call-up-people';
import { copyClass } from './copy-class';
import { CREDIT_FORECAST, type CreditForecast } from './credit-forecast';
import { findHostedClass } from './find-class';
import { changeClass, createClass } from './write-class';

@ApiTags('classes')
@Controller('classes')
export class ClassesController {
  private readonly reading: ClassReading;

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Optional() @Inject(CREDIT_FORECAST) forecast: CreditForecast | undefined,
  ) {
    this.reading = { database, clock, forecast };
  }

  @Get()
  @Allow('classes.read')
  @ApiOkResponse({ type: ClassPageDto })
  list(@CurrentPrincipal() principal: Principal, @Query() query: ClassQueryDto): Promise<ClassPageDto> {
    return listClasses(this.reading, principal, query);
  }

  @Get('export.xlsx')
  @Allow('classes.read')
  @AnswersWorkbook()
  async export(@CurrentPrincipal() principal: Principal, @Query() filter: ClassFilterDto, @Res() reply: FastifyReply): Promise<void> {
    await sendList(reply, { name: { zh: '培训班', en: 'Classes' }, columns: CLASS_COLUMNS, read: (page) => this.list(principal, { ...filter, ...page }) });
  }

  @Post()
  @Allow('classes.manage')
  @ApiCreatedResponse({ type: ClassDto })
  async create(@CurrentPrincipal() principal: Principal, @Body() { hostUnitId, planId, capacity, ...content }: NewClassDto): Promise<ClassDto> {
    const host = await assertUnitInScope(this.database, scopeOf(principal, 'classes.manage'), hostUnitId);
    const classId = await this.database.transaction((tx) => createClass(tx, { content, capacity, host, planId }, actorOf(principal), this.clock.now()));
    return readClass(this.reading, principal, classId);
  }

  @Get(':classId')
  @Allow('classes.read')
  @ApiOkResponse({ type: ClassDto })
  read(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto): Promise<ClassDto> {
    return readClass(this.reading, principal, classId);
  }

  /** What is left out stays as it is. What was approved cannot be changed any more. */
  @Patch(':classId')
  @Allow('classes.manage')
  @ApiOkResponse({ type: ClassDto })
  async change(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto, @Body() change: ClassChangeDto): Promise<ClassDto> {
    await findHostedClass(this.database, scopeOf(principal, 'classes.manage'), classId);
    await this.database.transaction((tx) => changeClass(tx, classId, change, actorOf(principal), this.clock.now()));
    return readClass(this.reading, principal, classId);
  }

  /** A new draft like this class, beginning on another day. */
  @Post(':classId/copies')
  @Allow('classes.manage')
  @ApiCreatedResponse({ type: ClassDto })
  async copy(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto, @Body() { hostUnitId, startsOn, planId }: ClassCopyDto): Promise<ClassDto> {
    const scope = scopeOf(principal, 'classes.manage');
    await findHostedClass(this.database, scope, classId);
    const host = await assertUnitInScope(this.database, scope, hostUnitId);
    const copyId = await this.database.transaction((tx) => copyClass(tx, classId, { startsOn, planId, host }, actorOf(principal), this.clock.now()));
    return readClass(this.reading, principal, copyId);
  }

  /** Who is called up by name, and in which other classes of the year they stand. */
  @Get(':classId/call-ups')
  @Allow('enrolments.call')
  @ApiOkResponse({ type: PlannedCallUpsDto })
  async callUps(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto): Promise<PlannedCallUpsDto> {
    await findHostedClass(this.database, scopeOf(principal, 'enrolments.call'), classId);
    return readPlannedCallUps(this.database, classId);
  }

  @Put(':classId/call-ups')
  @Allow('enrolments.call')
  @ApiOkResponse({ type: PlannedCallUpsDto })
  async planCallUps(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto, @Body() { personIds }: CallUpsDto): Promise<PlannedCallUpsDto> {
    await findHostedClass(this.database, scopeOf(principal, 'enrolments.call'), classId);
    await this.database.transaction((tx) => planCallUps(tx, classId, personIds, actorOf(principal), this.clock.now()));
    return readPlannedCallUps(this.database, classId);
  }
}
