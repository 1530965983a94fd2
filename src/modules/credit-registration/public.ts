import { YearDecision } from './decisions/year-decision.entity';

export { CreditRegistrationModule } from './credit-registration.module';
export { ClassForecastModule } from './class-forecast/forecast-class-credits';
export { DecisionContentDto } from './decisions/decisions.dto';
export { DECISION_CATEGORY, decisionAsRead, decisionOf, IDS_A_YEAR, isDecisionLine } from './decisions/decision-line';
export { DECISION_NAMES, type DecisionContent } from './decisions/decision-kinds';

export const CREDIT_REGISTRATION_ENTITIES = [YearDecision] as const;
