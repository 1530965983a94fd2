import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { Database } from '../../../platform/database/database';
import { findHostedClass } from '../../classes/public';
import { actorOf, Allow, CurrentPrincipal, scopeOf, type Principal } from '../../identity/public';
import { AttendedClassDto } from '../reading/attendance.dto';
import { readLimits, setLimits, type ClassLimits } from './attendance-limits';

export class ClassLimitsDto implements ClassLimits {
  @ApiProperty({ minimum: 0, maximum: 100, description: 'No certificate over this part …' }) @IsInt() @Min(0) @Max(100) missedPart: number;
  @ApiProperty({ minimum: 1, maximum: 100, description: '… of so many half-days' }) @IsInt() @Min(1) @Max(100) missedOf: number;
  @ApiProperty({ minimum: 0, maximum: 365, description: 'Closing later than so many days after the last one needs a reason' }) @IsInt() @Min(0) @Max(365) closeWithinDays: number;
}

/** What a class allows to be missed, and when it is to be closed. */
@ApiTags('attendance')
@Controller('classes/:classId/attendance-limits')
export class AttendanceLimitsController {
  constructor(private readonly database: Database) {}

  @Get()
  @Allow('attendance.read')
  @ApiOkResponse({ type: ClassLimitsDto })
  async read(@CurrentPrincipal() principal: Principal, @Param() { classId }: AttendedClassDto): Promise<ClassLimits> {
    await findHostedClass(this.database, scopeOf(principal, 'attendance.read'), classId);
    return readLimits(this.database, classId);
  }

  @Put()
  @Allow('attendance.manage')
  @ApiOkResponse({ type: ClassLimitsDto })
  async set(@CurrentPrincipal() principal: Principal, @Param() { classId }: AttendedClassDto, @Body() limits: ClassLimitsDto): Promise<ClassLimits> {
    await findHostedClass(this.database, scopeOf(principal, 'attendance.manage'), classId);
    await this.database.transaction((tx) => setLimits(tx, classId, limits, actorOf(principal)));
    return readLimits(this.database, classId);
  }
}
