export { Credits, type Hundredths } from './credits';
export { DateRange } from './date-range';
export { DomainError, type DomainErrorKind } from './domain-error';
export { formatTrainingDay, isTrainingDay, parseTrainingDay, daysBetween, addDays, startOfTrainingDay, trainingDayAt, type TrainingDay } from './training-day';
export { isTrainingYear, type TrainingYear } from './training-year';
export { residentIdProblem, maskResidentId, maskMobile, maskName, type ResidentIdProblem } from './resident-id';
export { type Clock, systemClock, fixedClock } from './clock';
export { canonicalJson } from './canonical-json';
export { divideRounded, type RoundingMode } from './rounding';
