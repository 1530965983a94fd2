import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { TrainingYear } from '#kernel';
import type { DeclarationForm, Requirement, Text } from '#credit-rules';
import { Database } from '../../../platform/database/database';
import { PersonYears } from '../../assessments/public';
import { totalUnit } from '../../credit-policy/public';
import { ClaimIdDto, ClaimInputDto } from '../../credit-registration/http';
import { askedFacts, claimErrors, ClaimDesk, faultsOf, YearDeclarations, type ClaimContent } from '../../credit-registration/public';
import { Allow, assertPersonInScope, CurrentPrincipal, scopeOf, type Principal } from '../../identity/public';
import { lastDayServed } from '../../organizations/public';
import { reportingErrors } from '../reporting.errors';
import { TrainingYearContext } from '../training-year-context';
import { BatchForecastDto, BatchForecastInputDto, ClaimForecastDto, type PersonForecastDto, type RequirementForecastDto } from './claim-forecast.dto';
import { forecastClaim, type ClaimForecast } from './forecast-claim';

/** What a claim would give, and what a cap would cut: stored nowhere. */
@ApiTags('claims')
@Controller('claim-forecasts')
export class ClaimForecastsController {
  constructor(
    private readonly database: Database,
    private readonly declarations: YearDeclarations,
    private readonly personYears: PersonYears,
    private readonly years: TrainingYearContext,
    private readonly desk: ClaimDesk,
  ) {}

  /** While it is typed, for oneself. */
  @Post()
  @HttpCode(200)
  @Allow('claims.declare')
  @ApiOkResponse({ type: ClaimForecastDto })
  forecast(@CurrentPrincipal() { personId }: Principal, @Body() content: ClaimInputDto): Promise<ClaimForecastDto> {
    if (personId === null) throw claimErrors.noPerson();
    return this.tell(personId, content);
  }

  /** While a unit types one activity of several of its people. */
  @Post('batch')
  @HttpCode(200)
  @Allow('claims.declare-batch')
  @ApiOkResponse({ type: BatchForecastDto })
  async forecastBatch(@CurrentPrincipal() principal: Principal, @Body() { content, personIds }: BatchForecastInputDto): Promise<BatchForecastDto> {
    const scope = scopeOf(principal, 'claims.declare-batch');
    const wanted = [...new Set(personIds)];
    for (const personId of wanted) await assertPersonInScope(this.database, scope, personId);
    const { form, policy } = await this.declarations.form(content.trainingYear, content.category);
    const fitted = { ...content, facts: askedFacts(form, content.facts) };
    const { quantityHundredths, startsOn, endsOn } = fitted;
    const [missing, unit] = [faultsThatMatter(form, fitted), totalUnit(policy.policy)];
    if (missing.length > 0 || quantityHundredths === null || startsOn === null || endsOn === null) return { missing, unit, people: [] };
    const people: PersonForecastDto[] = [];
    for (const personId of wanted) {
      const { person } = await this.readPerson(personId, content.trainingYear, policy);
      if (!person) continue;
      const { worth, counts } = forecastClaim(policy, person.input, { ...fitted, quantityHundredths, startsOn, endsOn });
      people.push({ personId, worthHundredths: worth, countsHundredths: counts });
    }
    return { missing, unit, people };
  }

  /** Of a claim that is not decided yet. */
  @Get(':claimId')
  @Allow('claims.read')
  @ApiOkResponse({ type: ClaimForecastDto })
  async ofClaim(@CurrentPrincipal() principal: Principal, @Param() { claimId }: ClaimIdDto): Promise<ClaimForecastDto> {
    const claim = await this.desk.read(principal, claimId);
    if (claim.state === 'approved' || claim.state === 'revoked') throw claimErrors.wrongState({ claimId, state: claim.state });
    return this.tell(claim.personId, { ...claim, facts: Object.fromEntries(claim.facts.map(({ field, value }) => [field, value])) });
  }

  private async tell(personId: number, content: ClaimContent): Promise<ClaimForecastDto> {
    const { form, policy } = await this.declarations.form(content.trainingYear, content.category);
    const unit = totalUnit(policy.policy);
    const fitted = { ...content, facts: askedFacts(form, content.facts) };
    const { quantityHundredths, startsOn, endsOn } = fitted;
    const missing = faultsThatMatter(form, fitted);
    if (missing.length > 0 || quantityHundredths === null || startsOn === null || endsOn === null) {
      return { missing, worthHundredths: null, countsHundredths: null, cuts: [], cutElsewhereHundredths: 0, totalBeforeHundredths: null, totalAfterHundredths: null, unit, requirements: [] };
    }
    const { day, person } = await this.readPerson(personId, content.trainingYear, policy);
    if (!person) throw reportingErrors.notInService({ day });
    const told = forecastClaim(policy, person.input, { ...fitted, quantityHundredths, startsOn, endsOn });
    return {
      missing, unit,
      worthHundredths: told.worth,
      countsHundredths: told.counts,
      cuts: told.cuts.map(({ title, words, amount }) => ({ title, words, amountHundredths: amount })),
      cutElsewhereHundredths: told.cutElsewhere,
      totalBeforeHundredths: told.before.total,
      totalAfterHundredths: told.after.total,
      requirements: movedRequirements(told, policy.policy.requirements),
    };
  }

  private async readPerson(personId: number, year: TrainingYear, policy: Awaited<ReturnType<YearDeclarations['form']>>['policy']) {
    const { day: lastDay } = this.years.dayOf(year);
    const day = (await lastDayServed(this.database, personId, lastDay)) ?? lastDay;
    return { day, person: await this.personYears.read({ personId, year, asOf: day, policy }) };
  }
}

/** The title is no matter of counting. */
function faultsThatMatter(form: DeclarationForm, content: ClaimContent): string[] {
  return faultsOf(form, content).filter((field) => field !== 'title');
}

function movedRequirements({ before, after }: ClaimForecast, written: readonly Requirement[]): RequirementForecastDto[] {
  const titles = new Map<string, Text>(written.map(({ id, title }) => [id, title]));
  return after.requirements.flatMap(({ id, needed, counted, met }) => {
    const title = titles.get(id);
    const earlier = before.requirements.find((requirement) => requirement.id === id)?.counted ?? 0;
    return title === undefined || earlier === counted ? [] : [{ title, neededHundredths: needed, beforeHundredths: earlier, afterHundredths: counted, met }];
  });
}
