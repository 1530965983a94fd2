import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentPrincipal, type Principal } from '../../identity/public';
import { OverviewDesk } from './overview-desk';
import { OverviewDto, OverviewQueryDto } from './overview.dto';
import { TrainingOverviewDto } from './training.dto';

@ApiTags('overview')
@Controller('overview')
export class OverviewController {
  constructor(private readonly desk: OverviewDesk) {}

  /** Attainment of a unit and all below it, with its denominator, policy version and time. */
  @Get()
  @Allow('overview.read')
  @ApiOkResponse({ type: OverviewDto })
  read(@CurrentPrincipal() principal: Principal, @Query() query: OverviewQueryDto): Promise<OverviewDto> {
    return this.desk.overview(principal, query);
  }

  /** What goes on in the year: classes and bases, claims that wait and how long, how far classes reached the people. */
  @Get('training')
  @Allow('overview.read')
  @ApiOkResponse({ type: TrainingOverviewDto })
  training(@CurrentPrincipal() principal: Principal, @Query() query: OverviewQueryDto): Promise<TrainingOverviewDto> {
    return this.desk.training(principal, query);
  }
}
