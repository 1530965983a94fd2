import { Module } from '@nestjs/common';
import { CreditPolicyModule } from './credit-policy.module';
import { DraftsController } from './drafts/drafts.controller';
import { EnactmentsController } from './enactments/enactments.controller';
import { PoliciesController } from './policies.controller';

export { PolicyRefDto } from './policies.dto';

@Module({
  imports: [CreditPolicyModule],
  controllers: [PoliciesController, DraftsController, EnactmentsController],
})
export class CreditPolicyHttp {}
