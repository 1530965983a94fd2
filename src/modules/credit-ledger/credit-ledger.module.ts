import { Module } from '@nestjs/common';
import { CheckpointKeeper } from './checkpoints/checkpoint-keeper';
import { CheckpointsController } from './checkpoints/checkpoints.controller';
import { SealedResults } from './export/sealed-results';
import { FactKinds } from './fact-kinds';
import { Signer } from './signer';
import { VerificationJobs } from './verification/verification-jobs';
import { VerificationsController } from './verification/verifications.controller';

/** Works in every process; only workers start the keeper and consume the jobs. */
@Module({
  controllers: [CheckpointsController, VerificationsController],
  providers: [FactKinds, Signer, SealedResults, CheckpointKeeper, VerificationJobs],
  exports: [FactKinds, Signer, SealedResults, CheckpointKeeper],
})
export class CreditLedgerModule {}
