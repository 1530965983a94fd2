import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { trainingDayAt, type Clock } from '#kernel';
import { CLOCK } from '../../../../platform/clock/clock';
import { Database } from '../../../../platform/database/database';
import { Allow } from '../../../identity/public';
import { PublishedYearsDto } from './publicity.dto';

/** A year is mostly published in the next one: where to look is asked, not guessed from the day. */
@ApiTags('annual assessments')
@Controller('published-years')
export class PublishedYearsController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('publicity.read')
  @ApiOkResponse({ type: PublishedYearsDto })
  async list(): Promise<PublishedYearsDto> {
    const rows = await this.database.query<{ year: number }>(
      'SELECT training_year AS year FROM annual_assessment WHERE published_run_id IS NOT NULL AND published_from <= ? ORDER BY training_year DESC',
      [trainingDayAt(this.clock.now())],
    );
    return { years: rows.map(({ year }) => year) };
  }
}
