import { Global, Injectable, Module } from '@nestjs/common';
import { CREDIT_FORECAST, type CreditForecast, type ForecastAnswer, type ForecastQuestion } from '../../classes/public';
import { CreditPolicyModule, PolicyLibrary, policyRef } from '../../credit-policy/public';
import { classFact } from './class-fact';

/** What attending a class is worth by itself, under the policy that is in force for its year: one fact, counted by the rules. */
@Injectable()
export class ForecastClassCredits implements CreditForecast {
  constructor(private readonly policies: PolicyLibrary) {}

  async forecast(question: ForecastQuestion): Promise<ForecastAnswer | undefined> {
    const year = Number(question.endsOn.slice(0, 4));
    const policy = await this.policies.inForceOrNone(year);
    if (policy === undefined) return undefined;
    const fact = classFact(question, { id: 1, achievementKey: 'forecast' });
    if (fact === undefined) return { hundredths: 0, policy: policyRef(policy) };
    const { total } = policy.compiled.evaluate({ year, profile: {}, facts: [fact], carryIn: [], decisions: [] });
    return { hundredths: total, policy: policyRef(policy) };
  }
}

/** Global, because classes stand above policies and ask through a port. */
@Global()
@Module({ imports: [CreditPolicyModule], providers: [{ provide: CREDIT_FORECAST, useClass: ForecastClassCredits }], exports: [CREDIT_FORECAST] })
export class ClassForecastModule {}
