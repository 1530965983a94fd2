import { Controller, Get, Header, HttpCode, Inject, Optional, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { Allow, CurrentPrincipal, Public, type Principal } from '../../identity/public';
import { CREDIT_FORECAST, type CreditForecast } from '../class/credit-forecast';
import { classErrors } from '../classes.errors';
import { PublicClassDto } from '../reading/public-class.dto';
import { findPublicClass, readPublicClass } from '../reading/read-public-class';
import { eventsOfClass, eventsOfPerson } from './calendar-events';
import { CalendarAddressDto, CalendarTokenDto, ClassCodeDto } from './calendar.dto';
import { personOfToken, renewCalendarToken } from './calendar-token';
import { writeCalendar } from './write-calendar';

const CALENDAR = 'text/calendar; charset=utf-8';

/** Addresses that may be passed on, and calendars that other programs fetch. */
@ApiTags('public classes')
@Controller()
export class PublicClassesController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Optional() @Inject(CREDIT_FORECAST) private readonly forecast: CreditForecast | undefined,
  ) {}

  @Get('public/classes/:code')
  @Public()
  @ApiOkResponse({ type: PublicClassDto })
  read(@Param() { code }: ClassCodeDto): Promise<PublicClassDto> {
    return readPublicClass(this.database, this.forecast, code);
  }

  @Get('public/classes/:code/calendar.ics')
  @Public()
  @Header('Content-Type', CALENDAR)
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  async classCalendar(@Param() { code }: ClassCodeDto): Promise<string> {
    const { id, title } = await findPublicClass(this.database, code);
    return writeCalendar(title, await eventsOfClass(this.database, id));
  }

  /** A trainee's own classes, by a secret address. */
  @Get('public/calendars/:token')
  @Public()
  @Header('Content-Type', CALENDAR)
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  async personCalendar(@Param() { token }: CalendarTokenDto): Promise<string> {
    const personId = await personOfToken(this.database, token.replace(/\.ics$/, ''));
    return writeCalendar('我的培训', await eventsOfPerson(this.database, personId));
  }

  /** A new secret address; the one before stops working. */
  @Post('calendar-address')
  @HttpCode(200)
  @Allow('enrolments.apply')
  @ApiOkResponse({ type: CalendarAddressDto })
  async renew(@CurrentPrincipal() principal: Principal): Promise<CalendarAddressDto> {
    const { personId } = principal;
    if (personId === null) throw classErrors.feedNotFound();
    const token = await this.database.transaction((tx) => renewCalendarToken(tx, personId, this.clock.now()));
    return { path: `/api/v1/public/calendars/${token}.ics` };
  }
}
