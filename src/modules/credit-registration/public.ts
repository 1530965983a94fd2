export { CreditRegistrationModule } from './credit-registration.module';
export { ClassForecastModule } from './class-forecast/forecast-class-credits';
