import { Global, Module } from '@nestjs/common';
import { TEACHER_EVALUATIONS } from '../../catalog/public';
import { EvaluationsOfTeachers } from './evaluations-of-teachers';

/** Global, because the catalogue stands above and asks what was said of teachers through a port. */
@Global()
@Module({
  providers: [{ provide: TEACHER_EVALUATIONS, useClass: EvaluationsOfTeachers }],
  exports: [TEACHER_EVALUATIONS],
})
export class EvaluationModule {}
