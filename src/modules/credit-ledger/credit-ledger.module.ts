import { Module } from '@nestjs/common';
import { CheckpointKeeper } from './checkpoints/checkpoint-keeper';
import { SealedResults } from './export/sealed-results';
import { FactKinds } from './fact-kinds';
import { Signer } from './signer';
import { VerificationJobs } from './verification/verification-jobs';

/** Works in every process; only workers start the keeper and consume the jobs. */
@Module({
  providers: [FactKinds, Signer, SealedResults, CheckpointKeeper, VerificationJobs],
  exports: [FactKinds, Signer, SealedResults, CheckpointKeeper],
})
export class CreditLedgerModule {}
