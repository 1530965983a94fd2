import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { TrainingDay } from '#kernel';
import { Database } from '../../../platform/database/database';
import { requestLanguage } from '../../../platform/http/request-language';
import { AnswersWorkbook, sendList } from '../../../platform/http/send-list';
import { sendDownload } from '../../../platform/http/send-workbook';
import { PolicyLibrary, totalUnit, type ReadyPolicy } from '../../credit-policy/public';
import { Allow, CurrentPrincipal, scopeOf, seenUntil, type Principal } from '../../identity/public';
import { reportingErrors } from '../reporting.errors';
import { writeCreditRegister } from '../credit-register/write-credit-register';
import { accountNames } from './account-names';
import { entryColumns } from './entry-columns';
import { YearExplainer, type ExplainedYear } from './explain-person-year';
import { findEntries } from './find-entries';
import { EntriesQueryDto, ExplanationQueryDto, PersonYearPathDto } from './person-year-query.dto';
import { ExplanationDto, LedgerEntryPageDto, PersonYearDto } from './person-year.dto';
import { readPerson } from './read-person';
import { registerOf } from './register-of';
import { showEntries, showExplanation, showPersonYear } from './show-person-year';

@ApiTags('person year')
@Controller('people/:personId/years/:year')
export class PersonYearController {
  constructor(
    private readonly database: Database,
    private readonly explainer: YearExplainer,
    private readonly policies: PolicyLibrary,
  ) {}

  /** Totals, requirements and verdict of one person's year, counted now. */
  @Get()
  @Allow('people.read')
  @ApiOkResponse({ type: PersonYearDto })
  async read(@CurrentPrincipal() principal: Principal, @Param() path: PersonYearPathDto): Promise<PersonYearDto> {
    return showPersonYear(await this.explain(principal, path), path.personId);
  }

  /** Every line from fact to total, with its clause; the lines add up to the total. Under another version on request. */
  @Get('explanation')
  @Allow('people.read')
  @ApiOkResponse({ type: ExplanationDto })
  async explanation(@CurrentPrincipal() principal: Principal, @Param() path: PersonYearPathDto, @Query() { policy }: ExplanationQueryDto): Promise<ExplanationDto> {
    const under = policy === undefined ? undefined : await this.policies.seenBy(principal, policy);
    return showExplanation(await this.explain(principal, path, under));
  }

  /** The ledger as it was written, reversed lines included. */
  @Get('entries')
  @Allow('people.read')
  @ApiOkResponse({ type: LedgerEntryPageDto })
  async entries(@CurrentPrincipal() principal: Principal, @Param() path: PersonYearPathDto, @Query() query: EntriesQueryDto): Promise<LedgerEntryPageDto> {
    return this.entriesOf(await this.explain(principal, path), query);
  }

  @Get('entries.xlsx')
  @Allow('people.read')
  @AnswersWorkbook()
  async entriesWorkbook(@CurrentPrincipal() principal: Principal, @Param() path: PersonYearPathDto, @Res() reply: FastifyReply): Promise<void> {
    const { explained, leftOn } = await this.seen(principal, path);
    const columns = entryColumns(await readPerson(this.database, path.personId, leftOn), totalUnit(explained.policy.policy));
    await sendList(reply, { name: { zh: `${path.year} 年度学分台账`, en: `Ledger of ${path.year}` }, columns, read: (page) => this.entriesOf(explained, page) });
  }

  private async entriesOf(explained: ExplainedYear, query: EntriesQueryDto): Promise<LedgerEntryPageDto> {
    const names = await accountNames(this.database, explained.entries.map((entry) => entry.postedBy));
    const entries = findEntries(showEntries(explained, names), query);
    const start = query.cursor === undefined ? 0 : entries.findIndex((entry) => entry.entryNo > Number(query.cursor));
    const items = start < 0 ? [] : entries.slice(start, start + query.limit);
    const last = items.at(-1);
    const more = last !== undefined && last.entryNo !== entries.at(-1)?.entryNo;
    return { items, nextCursor: more ? String(last.entryNo) : null, count: entries.length, asOf: explained.now.toISOString() };
  }

  /** 学分登记表. */
  @Get('register.pdf')
  @Allow('people.read')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async register(@CurrentPrincipal() principal: Principal, @Param() path: PersonYearPathDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { explained, leftOn } = await this.seen(principal, path);
    const person = await readPerson(this.database, path.personId, leftOn);
    const body = writeCreditRegister(registerOf(person, explained, requestLanguage(request) === 'en' ? 'en' : 'zh-CN'));
    await sendDownload(reply, { fileName: `学分登记表-${person.name}-${path.year}.pdf`, contentType: 'application/pdf', body });
  }

  private async explain(principal: Principal, { personId, year }: PersonYearPathDto, under?: ReadyPolicy): Promise<ExplainedYear> {
    return (await this.seen(principal, { personId, year }, under)).explained;
  }

  /** Whoever looked after the person before sees the year as it stood when they left, and no later year. */
  private async seen(principal: Principal, { personId, year }: PersonYearPathDto, under?: ReadyPolicy): Promise<{ explained: ExplainedYear; leftOn: TrainingDay | null }> {
    const leftOn = await seenUntil(this.database, scopeOf(principal, 'people.read'), personId);
    if (leftOn !== null && leftOn <= `${year}-01-01`) throw reportingErrors.notInService({ day: `${year}-01-01` });
    return { explained: await this.explainer.explain(personId, year, leftOn, under), leftOn };
  }
}
