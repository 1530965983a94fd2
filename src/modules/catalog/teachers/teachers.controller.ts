import { Body, Controller, Delete, Get, HttpCode, Inject, Optional, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database, type Transaction } from '../../../platform/database/database';
import type { Page } from '../../../platform/http/page';
import { AnswersWorkbook, sendList } from '../../../platform/http/send-list';
import { actorOf, Allow, CurrentPrincipal, holds, type Principal } from '../../identity/public';
import { readTeacher, searchTeachers, type TeacherReading } from './read-teachers';
import { addTeacher, changeTeacher, setTeacherRetired } from './save-teacher';
import { teacherColumns } from './teacher-columns';
import { TEACHER_EVALUATIONS, type TeacherEvaluations } from './teacher-evaluations';
import { TeacherDto, TeacherFieldsDto, TeacherFilterDto, TeacherIdDto, TeacherPageDto, TeacherQueryDto, type TeacherSummaryDto } from './teachers.dto';

@ApiTags('catalogue')
@Controller('teachers')
export class TeachersController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Optional() @Inject(TEACHER_EVALUATIONS) private readonly evaluations?: TeacherEvaluations,
  ) {}

  @Get()
  @Allow('catalog.read')
  @ApiOkResponse({ type: TeacherPageDto })
  search(@CurrentPrincipal() principal: Principal, @Query() query: TeacherQueryDto): Promise<Page<TeacherSummaryDto>> {
    return searchTeachers(this.readingFor(principal), query, this.clock.now());
  }

  @Get('export.xlsx')
  @Allow('catalog.read')
  @AnswersWorkbook()
  async export(@CurrentPrincipal() principal: Principal, @Query() filter: TeacherFilterDto, @Res() reply: FastifyReply): Promise<void> {
    const columns = teacherColumns({ evaluated: holds(principal, 'catalog.manage') });
    await sendList(reply, { name: { zh: '师资名录', en: 'Teachers' }, columns, read: (page) => this.search(principal, { ...filter, ...page }) });
  }

  @Post()
  @Allow('catalog.manage')
  @ApiCreatedResponse({ type: TeacherDto })
  async add(@CurrentPrincipal() principal: Principal, @Body() teacher: TeacherFieldsDto): Promise<TeacherDto> {
    const teacherId = await this.database.transaction((tx) => addTeacher(tx, teacher, actorOf(principal)));
    return readTeacher(this.readingFor(principal), teacherId);
  }

  @Get(':teacherId')
  @Allow('catalog.read')
  @ApiOkResponse({ type: TeacherDto })
  read(@CurrentPrincipal() principal: Principal, @Param() { teacherId }: TeacherIdDto): Promise<TeacherDto> {
    return readTeacher(this.readingFor(principal), teacherId);
  }

  @Put(':teacherId')
  @Allow('catalog.manage')
  @ApiOkResponse({ type: TeacherDto })
  save(@CurrentPrincipal() principal: Principal, @Param() { teacherId }: TeacherIdDto, @Body() teacher: TeacherFieldsDto): Promise<TeacherDto> {
    return this.change(principal, teacherId, (tx) => changeTeacher(tx, teacherId, teacher, actorOf(principal)));
  }

  @Post(':teacherId/retirement')
  @Allow('catalog.manage')
  @ApiCreatedResponse({ type: TeacherDto })
  retire(@CurrentPrincipal() principal: Principal, @Param() { teacherId }: TeacherIdDto): Promise<TeacherDto> {
    return this.change(principal, teacherId, (tx) => setTeacherRetired(tx, teacherId, true, { actor: actorOf(principal), at: this.clock.now() }));
  }

  @Delete(':teacherId/retirement')
  @HttpCode(200)
  @Allow('catalog.manage')
  @ApiOkResponse({ type: TeacherDto })
  revive(@CurrentPrincipal() principal: Principal, @Param() { teacherId }: TeacherIdDto): Promise<TeacherDto> {
    return this.change(principal, teacherId, (tx) => setTeacherRetired(tx, teacherId, false, { actor: actorOf(principal), at: this.clock.now() }));
  }

  private async change(principal: Principal, teacherId: number, act: (tx: Transaction) => Promise<void>): Promise<TeacherDto> {
    await this.database.transaction(act);
    return readTeacher(this.readingFor(principal), teacherId);
  }

  /** What trainees said of a teacher is for whoever chooses teachers, not for everybody who may see the catalogue. */
  private readingFor(principal: Principal): TeacherReading {
    return { database: this.database, evaluations: holds(principal, 'catalog.manage') ? this.evaluations : undefined };
  }
}
