import { Module } from '@nestjs/common';
import { DeadlineSweeper } from './class/deadline-sweeper';
import { EnrolmentDesk } from './enrolment/enrol-person';

@Module({ providers: [EnrolmentDesk, DeadlineSweeper], exports: [EnrolmentDesk, DeadlineSweeper] })
export class ClassesModule {}
