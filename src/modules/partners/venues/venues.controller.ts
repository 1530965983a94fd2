import { Body, Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { actorOf, Allow, CurrentPrincipal, type Principal } from '../../identity/public';
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
