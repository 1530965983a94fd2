import { Body, Controller, Get, Inject, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { AnswersWorkbook, sendList, wholeList } from '../../../platform/http/send-list';
import { actorOf, Allow, CurrentPrincipal, type Principal } from '../../identity/public';
import { calendarColumns, calendarLines } from './calendar-columns';
import { changeVenue } from './change-venue';
import { openVenue } from './open-venue';
import { readCalendar } from './read-calendar';
import { listVenues, readVenue } from './read-venues';
import { CalendarDto, CalendarQueryDto, NewVenueDto, VenueDto, VenueFieldsDto, VenueIdDto, VenueListDto, VenueQueryDto } from './venues.dto';

@ApiTags('venues')
@Controller('venues')
export class VenuesController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('partners.read')
  @ApiOkResponse({ type: VenueListDto })
  async list(@Query() query: VenueQueryDto): Promise<VenueListDto> {
    return { items: await listVenues(this.database, query) };
  }

  @Get('calendar')
  @Allow('partners.read')
  @ApiOkResponse({ type: CalendarDto })
  calendar(@Query() query: CalendarQueryDto): Promise<CalendarDto> {
    return readCalendar(this.database, query, this.clock.now());
  }

  @Get('calendar.xlsx')
  @Allow('partners.read')
  @AnswersWorkbook()
  async export(@Query() query: CalendarQueryDto, @Res() reply: FastifyReply): Promise<void> {
    const calendar = await this.calendar(query);
    const name = { zh: `场地日历 ${calendar.from} 至 ${calendar.to}`, en: `Venues ${calendar.from} to ${calendar.to}` };
    await sendList(reply, { name, columns: calendarColumns(calendar), read: async () => wholeList(calendarLines(calendar), new Date(calendar.asOf)) });
  }

  @Post()
  @Allow('partners.manage')
  @ApiCreatedResponse({ type: VenueDto })
  async open(@CurrentPrincipal() principal: Principal, @Body() venue: NewVenueDto): Promise<VenueDto> {
    const venueId = await this.database.transaction((tx) => openVenue(tx, venue, actorOf(principal)));
    return readVenue(this.database, venueId);
  }

  @Put(':venueId')
  @Allow('partners.manage')
  @ApiOkResponse({ type: VenueDto })
  async change(@CurrentPrincipal() principal: Principal, @Param() { venueId }: VenueIdDto, @Body() venue: VenueFieldsDto): Promise<VenueDto> {
    const by = { actor: actorOf(principal), at: this.clock.now() };
    await this.database.transaction((tx) => changeVenue(tx, venueId, venue, by));
    return readVenue(this.database, venueId);
  }
}
