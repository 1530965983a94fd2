import { Body, Controller, Get, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { AnswersWorkbook, sendList, wholeList } from '../../../platform/http/send-list';
import { actorOf, Allow, CurrentPrincipal, holds, type Principal } from '../../identity/public';
import type { PolicyWriter } from '../drafts/find-draft';
import { PolicyLibrary } from '../policy-library';
import { enactPolicy, withdrawEnactment } from './enact-policy';
import { ENACTMENT_COLUMNS } from './enactment-columns';
import { EnactmentIdDto, EnactmentInputDto, EnactmentListDto, EnactmentReasonDto, type EnactmentDto } from './enactments.dto';
import { YearPolicyChecks } from './year-policy-checks';

const MOST_SHOWN = 500;

/** 施行: which confirmed version judges which year, from which day. */
@ApiTags('policy enactments')
@Controller('policy-enactments')
export class EnactmentsController {
  constructor(
    private readonly database: Database,
    private readonly library: PolicyLibrary,
    private readonly checks: YearPolicyChecks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Newest first. */
  @Get()
  @Allow('policies.read-drafts')
  @ApiOkResponse({ type: EnactmentListDto })
  async list(@CurrentPrincipal() principal: Principal): Promise<EnactmentListDto> {
    const rows = await this.database.query<Omit<EnactmentDto, 'policy' | 'titleZh' | 'titleEn' | 'decidedAt' | 'inForceAt' | 'mayWithdraw'> & { policyVersionId: number; decidedAt: Date; inForceAt: Date | null }>(
      `SELECT id, training_year AS year, policy_version_id AS policyVersionId, effective_on AS effectiveOn, document_no AS documentNo, reason, state, end_note AS endNote,
              decided_by_name AS decidedByName, decided_at AS decidedAt, in_force_at AS inForceAt FROM policy_enactment ORDER BY id DESC LIMIT ?`,
      [MOST_SHOWN],
    );
    const items = rows.map(async ({ policyVersionId, ...row }): Promise<EnactmentDto> => {
      const { code, version, policy } = await this.library.byId(policyVersionId);
      return {
        ...row, policy: `${code}@${version}`, titleZh: policy.title.zh, titleEn: policy.title.en, decidedAt: row.decidedAt.toISOString(), inForceAt: row.inForceAt?.toISOString() ?? null,
        mayWithdraw: row.state === 'scheduled' && holds(principal, 'policies.confirm'),
      };
    });
    return { items: await Promise.all(items) };
  }

  @Get('export.xlsx')
  @Allow('policies.read-drafts')
  @AnswersWorkbook()
  async export(@CurrentPrincipal() principal: Principal, @Res() reply: FastifyReply): Promise<void> {
    const { items } = await this.list(principal);
    await sendList(reply, { name: { zh: '政策施行', en: 'Policies put in force' }, columns: ENACTMENT_COLUMNS, read: async () => wholeList(items, this.clock.now()) });
  }

  @Post()
  @Allow('policies.confirm')
  @ApiCreatedResponse({ type: EnactmentListDto })
  async enact(@CurrentPrincipal() principal: Principal, @Body() { policy: name, ...wanted }: EnactmentInputDto): Promise<EnactmentListDto> {
    const policy = await this.library.byName(name);
    await this.database.transaction((tx) => enactPolicy(tx, { ...wanted, policy }, this.checks, writer(principal), this.clock.now()));
    return this.list(principal);
  }

  @Post(':enactmentId/withdrawal')
  @HttpCode(200)
  @Allow('policies.confirm')
  @ApiOkResponse({ type: EnactmentListDto })
  async withdraw(@CurrentPrincipal() principal: Principal, @Param() { enactmentId }: EnactmentIdDto, @Body() { reason }: EnactmentReasonDto): Promise<EnactmentListDto> {
    await this.database.transaction((tx) => withdrawEnactment(tx, enactmentId, reason, writer(principal)));
    return this.list(principal);
  }
}

function writer(principal: Principal): PolicyWriter {
  return { ...actorOf(principal), accountId: principal.accountId };
}
