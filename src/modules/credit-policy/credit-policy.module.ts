import { Module } from '@nestjs/common';
import { DraftsController } from './drafts/drafts.controller';
import { EnactmentsController } from './enactments/enactments.controller';
import { PolicyKeeper } from './enactments/policy-keeper';
import { YearPolicyChecks } from './enactments/year-policy-checks';
import { PoliciesController } from './policies.controller';
import { PolicyLibrary } from './policy-library';

@Module({
  controllers: [PoliciesController, DraftsController, EnactmentsController],
  providers: [PolicyLibrary, YearPolicyChecks, PolicyKeeper],
  exports: [PolicyLibrary, YearPolicyChecks, PolicyKeeper],
})
export class CreditPolicyModule {}
