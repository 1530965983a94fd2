import { Module } from '@nestjs/common';
import { AppraisalsController } from './appraisal/appraisals.controller';
import { CertificatesModule } from './certificates/certificates.module';
import { AttendanceLimitsController } from './closure/attendance-limits.controller';
import { ClosuresController } from './closure/closures.controller';
import { EvaluationModule } from './evaluation/evaluation.module';
import { LeaveRequestsController } from './leave/leave-requests.controller';
import { SignInListImporter } from './list-import/sign-in-list-importer';
import { SignInListsController } from './list-import/sign-in-lists.controller';
import { PrintsModule } from './prints/prints.module';
import { MyAttendanceController } from './reading/my-attendance.controller';
import { RoomCodes } from './room-code/room-codes';
import { ScanTickets } from './room-code/scan-tickets';
import { ClassAttendanceController } from './sign-in/class-attendance.controller';
import { SignInsController } from './sign-in/sign-ins.controller';

@Module({
  imports: [EvaluationModule, CertificatesModule, PrintsModule],
  controllers: [ClassAttendanceController, SignInsController, ClosuresController, LeaveRequestsController, MyAttendanceController, AppraisalsController, AttendanceLimitsController, SignInListsController],
  providers: [RoomCodes, ScanTickets, SignInListImporter],
})
export class AttendanceModule {}
