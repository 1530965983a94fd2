import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { comparePolicies, policySchema, type PolicyDifference } from '#credit-rules';
import type { Clock } from '#kernel';
import { CLOCK } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { AnswersWorkbook, sendList, wholeList } from '../../platform/http/send-list';
import { Allow, CurrentPrincipal, holds, type Principal } from '../identity/public';
import { PolicyComparisonDto, PolicyComparisonQueryDto, PolicyDto, PolicyListDto, PolicyPathDto, type PolicyDifferenceDto, type PolicyStatus, type PolicySummaryDto } from './policies.dto';
import { POLICY_COLUMNS } from './policy-columns';
import { isPublic, PolicyLibrary, policyRef, type ReadyPolicy } from './policy-library';

@ApiTags('policies')
@Controller('policies')
export class PoliciesController {
  constructor(
    private readonly library: PolicyLibrary,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('policies.read')
  @ApiOkResponse({ type: PolicyListDto })
  async list(@CurrentPrincipal() principal: Principal): Promise<PolicyListDto> {
    const all = await this.library.all();
    return { items: await this.summaries(holds(principal, 'policies.read-drafts') ? all : all.filter(isPublic)) };
  }

  @Get('export.xlsx')
  @Allow('policies.read')
  @AnswersWorkbook()
  async export(@CurrentPrincipal() principal: Principal, @Res() reply: FastifyReply): Promise<void> {
    const { items } = await this.list(principal);
    await sendList(reply, { name: { zh: '学分政策', en: 'Credit policies' }, columns: POLICY_COLUMNS, read: async () => wholeList(items, this.clock.now()) });
  }

  /** What differs between two versions, place by place. */
  @Get('comparison')
  @Allow('policies.read')
  @ApiOkResponse({ type: PolicyComparisonDto })
  async compare(@CurrentPrincipal() principal: Principal, @Query() query: PolicyComparisonQueryDto): Promise<PolicyComparisonDto> {
    const sides = await Promise.all([this.library.seenBy(principal, query.left), this.library.seenBy(principal, query.right)]);
    const [left, right] = (await this.summaries(sides)) as [PolicySummaryDto, PolicySummaryDto];
    return { left, right, differences: comparePolicies(sides[0].policy, sides[1].policy).map(showDifference) };
  }

  /** The form of a document as a JSON Schema, for editors. */
  @Get('schema')
  @Allow('policies.read')
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  schema(): object {
    return policySchema;
  }

  @Get(':code/:version')
  @Allow('policies.read')
  @ApiOkResponse({ type: PolicyDto })
  async read(@CurrentPrincipal() principal: Principal, @Param() { code, version }: PolicyPathDto): Promise<PolicyDto> {
    const ready = await this.library.seenBy(principal, `${code}@${version}`);
    const [summary] = (await this.summaries([ready])) as [PolicySummaryDto];
    return { ...summary, document: ready.policy, schemaVersion: ready.policy.format };
  }

  private async summaries(policies: readonly ReadyPolicy[]): Promise<PolicySummaryDto[]> {
    const [inForce, latest] = await Promise.all([
      this.database.query<{ id: number; year: number }>('SELECT policy_version_id AS id, training_year AS year FROM policy_in_force ORDER BY training_year DESC'),
      this.database.query<{ id: number }>("SELECT MAX(v.id) AS id FROM credit_policy_version v LEFT JOIN policy_draft d ON d.policy_version_id = v.id WHERE IFNULL(d.state, 'confirmed') = 'confirmed' GROUP BY v.code"),
    ]);
    const latestIds = new Set(latest.map((row) => row.id));
    return policies.map((ready) => {
      const years = inForce.filter((row) => row.id === ready.id).map((row) => row.year);
      const superseded = !latestIds.has(ready.id);
      return {
        ...policyRef(ready),
        effectiveFrom: ready.policy.effective.from,
        effectiveUntil: ready.policy.effective.until ?? null,
        status: years.length > 0 ? 'in_force' : statusOf(ready, superseded),
        years,
        digest: ready.digest.toString('hex'),
      };
    });
  }
}

function statusOf({ draftState }: ReadyPolicy, superseded: boolean): PolicyStatus {
  if (draftState !== null && draftState !== 'confirmed' && draftState !== 'draft') return draftState;
  if (superseded) return 'superseded';
  return draftState === null ? 'shipped' : 'confirmed';
}

function showDifference({ pointer, titles, before, after }: PolicyDifference): PolicyDifferenceDto {
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  const words = (language: 'zh' | 'en'): string => (titles.length === 0 ? pointer : titles.map((title) => title[language]).join(' › '));
  return { pointer, title: { zh: words('zh'), en: words('en') }, left: before, right: after, kind };
}
