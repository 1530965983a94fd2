import { Module } from '@nestjs/common';
import { CertificatesModule } from './certificates/certificates.module';
import { EvaluationModule } from './evaluation/evaluation.module';
import { SignInListImporter } from './list-import/sign-in-list-importer';
import { PrintsModule } from './prints/prints.module';
import { RoomCodes } from './room-code/room-codes';
import { ScanTickets } from './room-code/scan-tickets';

@Module({
  imports: [EvaluationModule, CertificatesModule, PrintsModule],
  providers: [RoomCodes, ScanTickets, SignInListImporter],
  exports: [RoomCodes, ScanTickets, SignInListImporter],
})
export class AttendanceModule {}
