import { Body, Controller, Get, Inject, Param, Put, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { AnswersWorkbook, sendList, wholeList } from '../../../platform/http/send-list';
import { findHostedClass, findReadableClass } from '../../classes/public';
import { actorOf, Allow, CurrentPrincipal, scopeOf, type Principal } from '../../identity/public';
import { AttendedClassDto } from '../reading/attendance.dto';
import { AppraisalDto, SchemeDto, ScoresDto } from './appraisal.dto';
import { readAppraisal } from './read-appraisal';
import { recordScores } from './record-scores';
import { scoreColumns } from './score-columns';
import { setScheme } from './set-scheme';

/** 学习考核: parts with weights, scores, make-ups. */
@ApiTags('appraisal')
@Controller('classes/:classId')
export class AppraisalsController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Of everybody for whoever runs the class; of their own people for others. */
  @Get('appraisals')
  @Allow('attendance.read')
  @ApiOkResponse({ type: AppraisalDto })
  async read(@CurrentPrincipal() principal: Principal, @Param() { classId }: AttendedClassDto): Promise<AppraisalDto> {
    const { only } = await findReadableClass(this.database, scopeOf(principal, 'attendance.read'), classId);
    return readAppraisal(this.database, classId, only);
  }

  @Get('appraisals.xlsx')
  @Allow('attendance.read')
  @AnswersWorkbook()
  async export(@CurrentPrincipal() principal: Principal, @Param() { classId }: AttendedClassDto, @Res() reply: FastifyReply): Promise<void> {
    const { head, only } = await findReadableClass(this.database, scopeOf(principal, 'attendance.read'), classId);
    const appraisal = await readAppraisal(this.database, classId, only);
    const name = { zh: `学习考核 ${head.title}`, en: `Appraisal ${head.title}` };
    await sendList(reply, { name, columns: scoreColumns(appraisal), read: async () => wholeList(appraisal.trainees, this.clock.now()) });
  }

  @Put('appraisal-scheme')
  @Allow('attendance.manage')
  @ApiOkResponse({ type: AppraisalDto })
  async setScheme(@CurrentPrincipal() principal: Principal, @Param() place: AttendedClassDto, @Body() { parts }: SchemeDto): Promise<AppraisalDto> {
    await findHostedClass(this.database, scopeOf(principal, 'attendance.manage'), place.classId);
    await this.database.transaction((tx) => setScheme(tx, place.classId, parts, actorOf(principal)));
    return this.read(principal, place);
  }

  /** All of them or none. */
  @Put('appraisals')
  @Allow('attendance.manage')
  @ApiOkResponse({ type: AppraisalDto })
  async record(@CurrentPrincipal() principal: Principal, @Param() place: AttendedClassDto, @Body() { scores }: ScoresDto): Promise<AppraisalDto> {
    await findHostedClass(this.database, scopeOf(principal, 'attendance.manage'), place.classId);
    await this.database.transaction((tx) => recordScores(tx, place.classId, scores, actorOf(principal), this.clock.now()));
    return this.read(principal, place);
  }
}
