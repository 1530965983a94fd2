import { ValidateBy } from 'class-validator';
import { isTrainingDay } from '#kernel';

/** `YYYY-MM-DD`, and a day that exists. */
export function IsTrainingDay(): PropertyDecorator {
  return ValidateBy({
    name: 'isTrainingDay',
    validator: { validate: (value: unknown) => typeof value === 'string' && isTrainingDay(value), defaultMessage: () => '$property must be a day such as 2026-03-05' },
  });
}
