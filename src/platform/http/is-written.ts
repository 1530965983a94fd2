import { ValidateBy } from 'class-validator';

/** Text that says something: blanks alone are no reason, no number of a document and no name. */
export function IsWritten(): PropertyDecorator {
  return ValidateBy({
    name: 'isNotEmpty',
    validator: { validate: (value: unknown) => typeof value === 'string' && value.trim() !== '', defaultMessage: () => '$property should not be empty' },
  });
}
