import { Module } from '@nestjs/common';
import { DeadlineSweeper } from './class/deadline-sweeper';
import { EnrolmentDesk } from './enrolment/enrol-person';
import { EnrolmentDoor } from './enrolment/enrolment-door';
import { PeopleListImporter } from './list-import/people-list-importer';

/** Works in every process; only workers start the sweeper. */
@Module({
  providers: [EnrolmentDesk, EnrolmentDoor, DeadlineSweeper, PeopleListImporter],
  exports: [EnrolmentDoor, DeadlineSweeper, PeopleListImporter],
})
export class ClassesModule {}
