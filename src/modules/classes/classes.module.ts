import { Module } from '@nestjs/common';
import { PublicClassesController } from './calendar/public-classes.controller';
import { ClassStepsController } from './class/class-steps.controller';
import { ClassesController } from './class/classes.controller';
import { DeadlineSweeper } from './class/deadline-sweeper';
import { ClassEnrolmentsController } from './enrolment/class-enrolments.controller';
import { CoverageController } from './coverage/coverage.controller';
import { EnrolmentDesk } from './enrolment/enrol-person';
import { EnrolmentDoor } from './enrolment/enrolment-door';
import { EnrolmentsController } from './enrolment/enrolments.controller';
import { ListImportsController } from './list-import/list-imports.controller';
import { PeopleListImporter } from './list-import/people-list-importer';
import { PlansController } from './plan/plans.controller';
import { CandidatesController } from './reading/candidates.controller';
import { SeatsToFillController } from './reading/seats-to-fill.controller';
import { QuotasController } from './seats/quotas.controller';
import { TimetableController } from './timetable/timetable.controller';
import { WorkingDaysController } from './working-days/working-days.controller';

/** Works in every process; only workers start the sweeper. */
@Module({
  controllers: [
    PlansController, ClassesController, ClassStepsController, TimetableController, QuotasController, ClassEnrolmentsController, EnrolmentsController, CandidatesController,
    WorkingDaysController, PublicClassesController, SeatsToFillController, CoverageController, ListImportsController,
  ],
  providers: [EnrolmentDesk, EnrolmentDoor, DeadlineSweeper, PeopleListImporter],
  exports: [DeadlineSweeper],
})
export class ClassesModule {}
