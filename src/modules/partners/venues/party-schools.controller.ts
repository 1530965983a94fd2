import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Database } from '../../../platform/database/database';
import { actorOf, Allow, CurrentPrincipal, type Principal } from '../../identity/public';
import { listPartySchools, readPartySchool } from './read-venues';
import { addPartySchool, changePartySchool } from './save-party-school';
import { PartySchoolDto, PartySchoolFieldsDto, PartySchoolListDto, SchoolIdDto } from './venues.dto';

@ApiTags('venues')
@Controller('party-schools')
export class PartySchoolsController {
  constructor(private readonly database: Database) {}

  @Get()
  @Allow('partners.read')
  @ApiOkResponse({ type: PartySchoolListDto })
  async list(): Promise<PartySchoolListDto> {
    return { items: await listPartySchools(this.database) };
  }

  @Post()
  @Allow('partners.manage')
  @ApiCreatedResponse({ type: PartySchoolDto })
  async add(@CurrentPrincipal() principal: Principal, @Body() school: PartySchoolFieldsDto): Promise<PartySchoolDto> {
    const schoolId = await this.database.transaction((tx) => addPartySchool(tx, school, actorOf(principal)));
    return readPartySchool(this.database, schoolId);
  }

  @Put(':schoolId')
  @Allow('partners.manage')
  @ApiOkResponse({ type: PartySchoolDto })
  async change(@CurrentPrincipal() principal: Principal, @Param() { schoolId }: SchoolIdDto, @Body() school: PartySchoolFieldsDto): Promise<PartySchoolDto> {
    await this.database.transaction((tx) => changePartySchool(tx, schoolId, school, actorOf(principal)));
    return readPartySchool(this.database, schoolId);
  }
}
