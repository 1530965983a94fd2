import { Module } from '@nestjs/common';
import { FactKinds } from './fact-kinds';

@Module({ providers: [FactKinds], exports: [FactKinds] })
export class CreditLedgerModule {}
