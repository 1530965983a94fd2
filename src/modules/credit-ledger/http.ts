import { Module } from '@nestjs/common';
import { CheckpointsController } from './checkpoints/checkpoints.controller';
import { CreditLedgerModule } from './credit-ledger.module';
import { VerificationsController } from './verification/verifications.controller';

@Module({
  imports: [CreditLedgerModule],
  controllers: [CheckpointsController, VerificationsController],
})
export class CreditLedgerHttp {}
