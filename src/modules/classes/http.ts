import { Module } from '@nestjs/common';
import { PublicClassesController } from './calendar/public-classes.controller';
import { ClassStepsController } from './class/class-steps.controller';
import { ClassesController } from './class/classes.controller';
import { ClassesModule } from './classes.module';
import { CoverageController } from './coverage/coverage.controller';
import { ClassEnrolmentsController } from './enrolment/class-enrolments.controller';
import { EnrolmentsController } from './enrolment/enrolments.controller';
import { ListImportsController } from './list-import/list-imports.controller';
import { PlansController } from './plan/plans.controller';
import { CandidatesController } from './reading/candidates.controller';
import { SeatsToFillController } from './reading/seats-to-fill.controller';
import { QuotasController } from './seats/quotas.controller';
import { TimetableController } from './timetable/timetable.controller';
import { WorkingDaysController } from './working-days/working-days.controller';

export { WORKBOOK_FORM } from './list-import/list-imports.dto';
export { ClassIdDto } from './reading/classes.dto';

@Module({
  imports: [ClassesModule],
  controllers: [
    PlansController, ClassesController, ClassStepsController, TimetableController, QuotasController, ClassEnrolmentsController, EnrolmentsController,
    CandidatesController, WorkingDaysController, PublicClassesController, SeatsToFillController, CoverageController, ListImportsController,
  ],
})
export class ClassesHttp {}
