import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Database } from '../../../platform/database/database';
import { Vault } from '../../../platform/vault/vault';
import { actorOf, Allow, assertPersonInScope, CurrentPrincipal, holds, scopeOf, seenUntil, type Principal } from '../../identity/public';
import { viewResidentId } from '../../organizations/public';
import { PersonPathDto } from './person-year-query.dto';
import { PersonDto, ResidentIdDto, ViewResidentIdDto } from './person.dto';
import { readPerson } from './read-person';

@ApiTags('people')
@Controller('people/:personId')
export class PersonController {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
  ) {}

  /** Whoever looked after the person before sees them as they were until they left. */
  @Get()
  @Allow('people.read')
  @ApiOkResponse({ type: PersonDto })
  async read(@CurrentPrincipal() principal: Principal, @Param() { personId }: PersonPathDto): Promise<PersonDto> {
    const leftOn = await seenUntil(this.database, scopeOf(principal, 'people.read'), personId);
    return { ...(await readPerson(this.database, personId, leftOn)), mayUnmask: leftOn === null && holds(principal, 'people.unmask') };
  }

  /** Shows the whole resident ID once; who looked, at whom and why is kept. */
  @Post('resident-id-views')
  @HttpCode(200)
  @Allow('people.unmask')
  @ApiOkResponse({ type: ResidentIdDto })
  async view(@CurrentPrincipal() principal: Principal, @Param() { personId }: PersonPathDto, @Body() { reason }: ViewResidentIdDto): Promise<ResidentIdDto> {
    await assertPersonInScope(this.database, scopeOf(principal, 'people.unmask'), personId);
    return this.database.transaction((tx) => viewResidentId(tx, this.vault, personId, { reason, actor: actorOf(principal) }));
  }
}
