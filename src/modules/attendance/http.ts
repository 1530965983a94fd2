import { Module } from '@nestjs/common';
import { AppraisalsController } from './appraisal/appraisals.controller';
import { AttendanceModule } from './attendance.module';
import { CertificatesController } from './certificates/certificates.controller';
import { CertificatesModule } from './certificates/certificates.module';
import { ClassCertificatesController } from './certificates/class-certificates.controller';
import { AttendanceLimitsController } from './closure/attendance-limits.controller';
import { ClosuresController } from './closure/closures.controller';
import { ClassEvaluationController } from './evaluation/class-evaluation.controller';
import { EvaluationModule } from './evaluation/evaluation.module';
import { MyEvaluationsController } from './evaluation/my-evaluations.controller';
import { LeaveRequestsController } from './leave/leave-requests.controller';
import { SignInListsController } from './list-import/sign-in-lists.controller';
import { PrintsController } from './prints/prints.controller';
import { PrintsModule } from './prints/prints.module';
import { MyAttendanceController } from './reading/my-attendance.controller';
import { ClassAttendanceController } from './sign-in/class-attendance.controller';
import { SignInsController } from './sign-in/sign-ins.controller';

@Module({
  imports: [AttendanceModule, CertificatesModule, EvaluationModule, PrintsModule],
  controllers: [
    ClassAttendanceController, SignInsController, ClosuresController, LeaveRequestsController, MyAttendanceController, AppraisalsController,
    AttendanceLimitsController, SignInListsController, ClassCertificatesController, CertificatesController, ClassEvaluationController,
    MyEvaluationsController, PrintsController,
  ],
})
export class AttendanceHttp {}
