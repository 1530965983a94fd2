import { Module } from '@nestjs/common';
import { CheckpointKeeper } from './checkpoints/checkpoint-keeper';
import { FactKinds } from './fact-kinds';
import { Signer } from './signer';

/** Works in every process; only workers start the keeper and consume the jobs. */
@Module({ providers: [FactKinds, Signer, CheckpointKeeper], exports: [FactKinds, Signer, CheckpointKeeper] })
export class CreditLedgerModule {}
