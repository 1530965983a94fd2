export { CreditRegistrationModule } from './credit-registration.module';
