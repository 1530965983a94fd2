import { ValidateBy, type ValidationOptions } from 'class-validator';

const FIELD = /^(attributes|extra)\.[^\s.]{1,60}$/;
const MOST_FACTS = 20;
const LONGEST_FACT = 80;

/** Short texts and numbers under names of facts. */
export function HoldsFacts(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy({ name: 'holdsFacts', validator: { validate: (value) => holds(value), defaultMessage: () => `$property must hold at most ${MOST_FACTS} facts, short texts or numbers` } }, options);
}

function holds(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false;
  const facts = Object.entries(value);
  return facts.length <= MOST_FACTS && facts.every(([field, fact]) => FIELD.test(field) && ((typeof fact === 'string' && fact.length <= LONGEST_FACT) || (typeof fact === 'number' && Number.isFinite(fact))));
}
