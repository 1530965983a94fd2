import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Database } from '../../../platform/database/database';
import { DecisionContentDto } from '../../credit-registration/http';
import { decisionAsRead } from '../../credit-registration/public';
import { Allow, assertPersonInScope, CurrentPrincipal, scopeOf, type Principal } from '../../identity/public';
import { YearExplainer } from './explain-person-year';
import { PersonYearPathDto } from './person-year-query.dto';
import { PersonYearDto } from './person-year.dto';
import { showPersonYear } from './show-person-year';

export class DecisionTrialDto {
  @ApiProperty({ type: PersonYearDto }) before: PersonYearDto;
  @ApiProperty({ type: PersonYearDto }) after: PersonYearDto;
}

/** What a decision would change, before anybody proposes it. Nothing is written. */
@ApiTags('year decisions')
@Controller('people/:personId/years/:year/decision-trial')
export class DecisionTrialController {
  constructor(
    private readonly database: Database,
    private readonly explainer: YearExplainer,
  ) {}

  @Post()
  @HttpCode(200)
  @Allow('decisions.propose')
  @ApiOkResponse({ type: DecisionTrialDto })
  async trial(@CurrentPrincipal() principal: Principal, @Param() { personId, year }: PersonYearPathDto, @Body() content: DecisionContentDto): Promise<DecisionTrialDto> {
    await assertPersonInScope(this.database, scopeOf(principal, 'decisions.propose'), personId);
    const now = await this.explainer.explain(personId, year);
    const person = { ...now.person, decisions: [...now.person.decisions, decisionAsRead(content)] };
    const then = { ...now, person, ...now.policy.compiled.explain(person, now.earlier) };
    return { before: showPersonYear(now, personId), after: showPersonYear(then, personId) };
  }
}
