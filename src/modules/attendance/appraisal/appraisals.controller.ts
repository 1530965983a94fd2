import { Body, Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { findHostedClass, findReadableClass } from '../../classes/public';
import { actorOf, Allow, CurrentPrincipal, scopeOf, type Principal } from '../../identity/public';
import { AttendedClassDto } from '../reading/attendance.dto';
import { AppraisalDto, SchemeDto, ScoresDto } from './appraisal.dto';
import { readAppraisal } from './read-appraisal';
import { recordScores } from './record-scores';
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
