import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Database } from '../../../platform/database/database';
import { actorOf, Allow, CurrentPrincipal, type Principal } from '../../identity/public';
import type { StoredWorkingDay } from './is-working-day';
import { forgetWorkingDay, saveWorkingDay } from './save-working-day';
import { WorkingDayDto, WorkingDayInputDto, WorkingDayPathDto, WorkingDaysDto, WorkingDaysQueryDto } from './working-days.dto';

@ApiTags('working days')
@Controller('working-days')
export class WorkingDaysController {
  constructor(private readonly database: Database) {}

  @Get()
  @Allow('classes.read')
  @ApiOkResponse({ type: WorkingDaysDto })
  async list(@Query() { year }: WorkingDaysQueryDto): Promise<WorkingDaysDto> {
    const rows = await this.database.query<StoredWorkingDay>('SELECT day, working, name, provisional FROM working_day WHERE day BETWEEN ? AND ? ORDER BY day', [`${year}-01-01`, `${year}-12-31`]);
    return { items: rows.map(viewOf), provisional: rows.length === 0 || rows.some(({ provisional }) => provisional === 1) };
  }

  @Put(':day')
  @Allow('classes.manage')
  @ApiOkResponse({ type: WorkingDayDto })
  async save(@CurrentPrincipal() principal: Principal, @Param() { day }: WorkingDayPathDto, @Body() input: WorkingDayInputDto): Promise<WorkingDayDto> {
    await this.database.transaction((tx) => saveWorkingDay(tx, { day, ...input }, actorOf(principal)));
    return { day, ...input };
  }

  /** The day is what its weekday says again. */
  @Delete(':day')
  @HttpCode(204)
  @Allow('classes.manage')
  @ApiNoContentResponse()
  async forget(@CurrentPrincipal() principal: Principal, @Param() { day }: WorkingDayPathDto): Promise<void> {
    await this.database.transaction((tx) => forgetWorkingDay(tx, day, actorOf(principal)));
  }
}

function viewOf({ day, working, name, provisional }: StoredWorkingDay): WorkingDayDto {
  return { day, working: working === 1, name, provisional: provisional === 1 };
}
