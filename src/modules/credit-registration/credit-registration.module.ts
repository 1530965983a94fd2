import { Module } from '@nestjs/common';
import { CreditLedgerModule } from '../credit-ledger/public';
import { CreditPolicyModule } from '../credit-policy/public';
import { ImportTemplatesController } from './imports/import-templates.controller';
import { ImportsController } from './imports/imports.controller';
import { ClaimsModule } from './claims/claims.module';
import { ClassCredits } from './class-credits/class-credits';
import { DecisionsController } from './decisions/decisions.controller';
import { RecordsImporter } from './records-importer';

@Module({ imports: [CreditLedgerModule, CreditPolicyModule, ClaimsModule], controllers: [ImportsController, ImportTemplatesController, DecisionsController], providers: [RecordsImporter, ClassCredits] })
export class CreditRegistrationModule {}
