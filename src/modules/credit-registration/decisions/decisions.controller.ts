import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { receiveDocument } from '../../../platform/http/receive-document';
import { AnswersWorkbook, sendList } from '../../../platform/http/send-list';
import { FileStorage } from '../../../platform/storage/file-storage';
import { actorOf, Allow, assertPersonInScope, CurrentPrincipal, scopeOf, type Principal } from '../../identity/public';
import { FactKinds } from '../../credit-ledger/public';
import { PolicyLibrary } from '../../credit-policy/public';
import { approveDecision, refuseDecision, withdrawDecision } from './decide-decision';
import { DECISION_COLUMNS } from './decision-columns';
import { keepDecisionFile, sendDecisionFile } from './decision-file';
import { YearDecisionApprovalDto, YearDecisionDto, YearDecisionIdDto, YearDecisionPageDto, DecisionProposalDto, YearDecisionsFilterDto, YearDecisionsQueryDto, YearDecisionRefusalDto, RevocationProposalDto } from './decisions.dto';
import { proposeDecision, proposeRevocation, type Proposer } from './propose-decision';
import { listDecisions, readDecision, type DecisionReading } from './read-decisions';

/** 个案认定: exemptions, reductions, penalties and the like, each proposed by one person and approved by another. */
@ApiTags('year decisions')
@Controller('year-decisions')
export class DecisionsController {
  private readonly reading: DecisionReading;

  constructor(
    private readonly database: Database,
    private readonly kinds: FactKinds,
    private readonly policies: PolicyLibrary,
    private readonly storage: FileStorage,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.reading = { database, clock };
  }

  @Get()
  @Allow('decisions.read')
  @ApiOkResponse({ type: YearDecisionPageDto })
  list(@CurrentPrincipal() principal: Principal, @Query() query: YearDecisionsQueryDto): Promise<YearDecisionPageDto> {
    return listDecisions(this.reading, principal, query);
  }

  /** Names leave the house: only of the people whose lists the caller may take along. */
  @Get('export.xlsx')
  @Allow('people.export')
  @AnswersWorkbook()
  async export(@CurrentPrincipal() principal: Principal, @Query() filter: YearDecisionsFilterDto, @Res() reply: FastifyReply): Promise<void> {
    await sendList(reply, { name: { zh: '个案认定', en: 'Decisions' }, columns: DECISION_COLUMNS, read: (page) => listDecisions(this.reading, principal, { ...filter, ...page }, 'people.export') });
  }

  @Get(':decisionId')
  @Allow('decisions.read')
  @ApiOkResponse({ type: YearDecisionDto })
  read(@CurrentPrincipal() principal: Principal, @Param() { decisionId }: YearDecisionIdDto): Promise<YearDecisionDto> {
    return readDecision(this.reading, principal, decisionId);
  }

  @Post()
  @Allow('decisions.propose')
  @ApiCreatedResponse({ type: YearDecisionDto })
  async propose(@CurrentPrincipal() principal: Principal, @Body() { personId, year, reason, documentNo, ...content }: DecisionProposalDto): Promise<YearDecisionDto> {
    await assertPersonInScope(this.database, scopeOf(principal, 'decisions.propose'), personId);
    const { policy } = await this.policies.inForce(year);
    const id = await this.database.transaction((tx) => proposeDecision(tx, { personId, year, content, reason, documentNo }, policy, proposer(principal), this.clock.now()));
    return readDecision(this.reading, principal, id);
  }

  /** Proposes to take an approved decision back. */
  @Post(':decisionId/revocation')
  @Allow('decisions.propose')
  @ApiCreatedResponse({ type: YearDecisionDto })
  async revoke(@CurrentPrincipal() principal: Principal, @Param() { decisionId }: YearDecisionIdDto, @Body() why: RevocationProposalDto): Promise<YearDecisionDto> {
    await this.assertReached(principal, 'decisions.propose', decisionId);
    const id = await this.database.transaction((tx) => proposeRevocation(tx, decisionId, why, proposer(principal), this.clock.now()));
    return readDecision(this.reading, principal, id);
  }

  @Post(':decisionId/approval')
  @HttpCode(200)
  @Allow('decisions.approve')
  @ApiOkResponse({ type: YearDecisionDto })
  async approve(@CurrentPrincipal() principal: Principal, @Param() { decisionId }: YearDecisionIdDto, @Body() { note }: YearDecisionApprovalDto): Promise<YearDecisionDto> {
    await this.assertReached(principal, 'decisions.approve', decisionId);
    await approveDecision(this.database, this.kinds, { decisionId, note }, proposer(principal), this.clock.now());
    return readDecision(this.reading, principal, decisionId);
  }

  @Post(':decisionId/refusal')
  @HttpCode(200)
  @Allow('decisions.approve')
  @ApiOkResponse({ type: YearDecisionDto })
  async refuse(@CurrentPrincipal() principal: Principal, @Param() { decisionId }: YearDecisionIdDto, @Body() { reason }: YearDecisionRefusalDto): Promise<YearDecisionDto> {
    await this.assertReached(principal, 'decisions.approve', decisionId);
    await this.database.transaction((tx) => refuseDecision(tx, { decisionId, note: reason }, proposer(principal), this.clock.now()));
    return readDecision(this.reading, principal, decisionId);
  }

  @Post(':decisionId/withdrawal')
  @HttpCode(200)
  @Allow('decisions.propose')
  @ApiOkResponse({ type: YearDecisionDto })
  async withdraw(@CurrentPrincipal() principal: Principal, @Param() { decisionId }: YearDecisionIdDto): Promise<YearDecisionDto> {
    await this.assertReached(principal, 'decisions.propose', decisionId);
    await this.database.transaction((tx) => withdrawDecision(tx, decisionId, proposer(principal), this.clock.now()));
    return readDecision(this.reading, principal, decisionId);
  }

  /** The paper it rests on; while it is proposed, by whoever proposed it. */
  @Post(':decisionId/document')
  @Allow('decisions.propose')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } })
  @ApiCreatedResponse({ type: YearDecisionDto })
  async attach(@CurrentPrincipal() principal: Principal, @Param() { decisionId }: YearDecisionIdDto, @Req() request: FastifyRequest): Promise<YearDecisionDto> {
    await this.assertReached(principal, 'decisions.propose', decisionId);
    const received = await receiveDocument(request, this.storage);
    await this.database.transaction((tx) => keepDecisionFile(tx, decisionId, received, proposer(principal)));
    return readDecision(this.reading, principal, decisionId);
  }

  @Get(':decisionId/document')
  @Allow('decisions.read')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async document(@CurrentPrincipal() principal: Principal, @Param() { decisionId }: YearDecisionIdDto, @Res() reply: FastifyReply): Promise<void> {
    await readDecision(this.reading, principal, decisionId);
    await sendDecisionFile(this.database, this.storage, decisionId, reply);
  }

  private async assertReached(principal: Principal, permission: 'decisions.propose' | 'decisions.approve', decisionId: number): Promise<void> {
    const { personId } = await readDecision(this.reading, principal, decisionId);
    await assertPersonInScope(this.database, scopeOf(principal, permission), personId);
  }
}

function proposer(principal: Principal): Proposer {
  return { ...actorOf(principal), accountId: principal.accountId, personId: principal.personId };
}
