import { Global, Injectable, Module } from '@nestjs/common';
import { attendedQuantity, CREDIT_FORECAST, type CreditForecast, type ForecastAnswer, type ForecastQuestion } from '../../classes/public';
import { CreditPolicyModule, PolicyLibrary, policyRef } from '../../credit-policy/public';

/** What attending a class in full is worth by itself, under the policy that is in force for its year: one fact, counted by the rules. */
@Injectable()
export class ForecastClassCredits implements CreditForecast {
  constructor(private readonly policies: PolicyLibrary) {}

  async forecast({ category, form, organiserLevel, title, startsOn, endsOn, halfDays }: ForecastQuestion): Promise<ForecastAnswer | undefined> {
    const year = Number(endsOn.slice(0, 4));
    const policy = await this.policies.inForceOrNone(year);
    if (policy === undefined) return undefined;
    const { unit, quantity } = attendedQuantity(category, halfDays);
    const fact = { id: 1, kind: { category, unit, attributes: { form, organiserLevel } }, quantity, startsOn, endsOn, trainingYear: year, achievementKey: 'forecast', title };
    const { total } = policy.compiled.evaluate({ year, profile: {}, facts: [fact], carryIn: [], decisions: [] });
    return { hundredths: total, policy: policyRef(policy) };
  }
}

/** Global, because classes stand above policies and ask through a port. */
@Global()
@Module({ imports: [CreditPolicyModule], providers: [{ provide: CREDIT_FORECAST, useClass: ForecastClassCredits }], exports: [CREDIT_FORECAST] })
export class ClassForecastModule {}
