import { Module } from '@nestjs/common';
import { PolicyKeeper } from './enactments/policy-keeper';
import { YearPolicyChecks } from './enactments/year-policy-checks';
import { PolicyLibrary } from './policy-library';

@Module({
  providers: [PolicyLibrary, YearPolicyChecks, PolicyKeeper],
  exports: [PolicyLibrary, YearPolicyChecks, PolicyKeeper],
})
export class CreditPolicyModule {}
