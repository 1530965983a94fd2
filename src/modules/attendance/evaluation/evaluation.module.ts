import { Global, Module } from '@nestjs/common';
import { TEACHER_EVALUATIONS } from '../../catalog/public';
import { ClassEvaluationController } from './class-evaluation.controller';
import { EvaluationsOfTeachers } from './evaluations-of-teachers';
import { MyEvaluationsController } from './my-evaluations.controller';

/** Global, because the catalogue stands above and asks what was said of teachers through a port. */
@Global()
@Module({
  controllers: [ClassEvaluationController, MyEvaluationsController],
  providers: [{ provide: TEACHER_EVALUATIONS, useClass: EvaluationsOfTeachers }],
  exports: [TEACHER_EVALUATIONS],
})
export class EvaluationModule {}
