import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { comparePolicies, type PolicyDifference } from '#credit-rules';
import { Database } from '../../platform/database/database';
import { Allow } from '../identity/public';
import { PolicyComparisonDto, PolicyComparisonQueryDto, PolicyDto, PolicyListDto, PolicyPathDto, type PolicyDifferenceDto, type PolicySummaryDto } from './policies.dto';
import { PolicyLibrary, policyRef, type ReadyPolicy } from './policy-library';

@ApiTags('policies')
@Controller('policies')
export class PoliciesController {
  constructor(
    private readonly library: PolicyLibrary,
    private readonly database: Database,
  ) {}

  @Get()
  @Allow('policies.read')
  @ApiOkResponse({ type: PolicyListDto })
  async list(): Promise<PolicyListDto> {
    return { items: await this.summaries(await this.library.all()) };
  }

  /** What differs between two versions, place by place. */
  @Get('comparison')
  @Allow('policies.read')
  @ApiOkResponse({ type: PolicyComparisonDto })
  async compare(@Query() query: PolicyComparisonQueryDto): Promise<PolicyComparisonDto> {
    const sides = await Promise.all([this.library.byName(query.left), this.library.byName(query.right)]);
    const [left, right] = (await this.summaries(sides)) as [PolicySummaryDto, PolicySummaryDto];
    return { left, right, differences: comparePolicies(sides[0].policy, sides[1].policy).map(showDifference) };
  }

  @Get(':code/:version')
  @Allow('policies.read')
  @ApiOkResponse({ type: PolicyDto })
  async read(@Param() { code, version }: PolicyPathDto): Promise<PolicyDto> {
    const ready = await this.library.byName(`${code}@${version}`);
    const [summary] = (await this.summaries([ready])) as [PolicySummaryDto];
    return { ...summary, document: ready.policy, schemaVersion: ready.policy.format };
  }

  private async summaries(policies: readonly ReadyPolicy[]): Promise<PolicySummaryDto[]> {
    const [inForce, latest] = await Promise.all([
      this.database.query<{ id: number; year: number }>('SELECT policy_version_id AS id, training_year AS year FROM policy_in_force ORDER BY training_year DESC'),
      this.database.query<{ id: number }>('SELECT MAX(id) AS id FROM credit_policy_version GROUP BY code'),
    ]);
    const latestIds = new Set(latest.map((row) => row.id));
    return policies.map((ready) => {
      const years = inForce.filter((row) => row.id === ready.id).map((row) => row.year);
      const superseded = !latestIds.has(ready.id);
      return {
        ...policyRef(ready),
        effectiveFrom: ready.policy.effective.from,
        effectiveUntil: ready.policy.effective.until ?? null,
        status: years.length > 0 ? 'in_force' : superseded ? 'superseded' : 'shipped',
        years,
        digest: ready.digest.toString('hex'),
      };
    });
  }
}

function showDifference({ pointer, titles, before, after }: PolicyDifference): PolicyDifferenceDto {
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  const words = (language: 'zh' | 'en'): string => (titles.length === 0 ? pointer : titles.map((title) => title[language]).join(' › '));
  return { pointer, title: { zh: words('zh'), en: words('en') }, left: before, right: after, kind };
}
