export { ReportingModule } from './reporting.module';
export { TrainingYearsModule } from './training-years';
