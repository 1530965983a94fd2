import { daysBetween, isTrainingDay, type Hundredths, type TrainingDay, type TrainingYear } from '#kernel';
import type { DeclarationForm, DeclaredFact } from '#credit-rules';

export type FactValue = string | number;

/** What somebody declares. A draft may lack what is null or empty. */
export interface ClaimContent {
  readonly trainingYear: TrainingYear;
  readonly category: string;
  readonly unit: string;
  readonly quantityHundredths: Hundredths | null;
  readonly startsOn: TrainingDay | null;
  readonly endsOn: TrainingDay | null;
  readonly title: string;
  readonly organiser: string;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly note: string;
  readonly lateReason: string;
  readonly filingId: number | null;
}

/** A claim whose content holds: as the ledger would take it. */
export interface WholeClaim extends ClaimContent {
  readonly quantityHundredths: Hundredths;
  readonly startsOn: TrainingDay;
  readonly endsOn: TrainingDay;
}

const LARGEST_QUANTITY: Hundredths = 100_000_000;

/** The fields that are missing or wrong, as the form names them. */
export function faultsOf(form: DeclarationForm, content: ClaimContent): string[] {
  const { unit, quantityHundredths: quantity, startsOn, endsOn, title, facts } = content;
  return [
    ...(title.trim() === '' ? ['title'] : []),
    ...(startsOn === null ? ['startsOn'] : []),
    ...(endsOn === null || (startsOn !== null && endsOn < startsOn) ? ['endsOn'] : []),
    ...(quantity === null || quantity <= 0 || quantity > LARGEST_QUANTITY ? ['quantityHundredths'] : []),
    ...(form.units.some(({ code }) => code === unit) ? [] : ['unit']),
    ...form.facts.filter((asked) => !holdsFact(asked, facts[asked.field])).map(({ field }) => field),
  ];
}

export function isWhole(form: DeclarationForm, content: ClaimContent): content is WholeClaim {
  return faultsOf(form, content).length === 0;
}

function holdsFact({ kind, choices, required }: DeclaredFact, value: FactValue | undefined): boolean {
  if (value === undefined || value === '') return !required;
  switch (kind) {
    case 'choice':
      return choices.some(({ code }) => code === value);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) && value > 0 && Number.isInteger(Math.round(value * 1e6) / 1e4);
    case 'day':
      return typeof value === 'string' && isTrainingDay(value);
    case 'text':
      return typeof value === 'string';
  }
}

/** How many of the unit there can be from the first day to the last; only days are countable that way. */
export function mostOfUnit({ unit, startsOn, endsOn }: Pick<WholeClaim, 'unit' | 'startsOn' | 'endsOn'>): Hundredths | undefined {
  const days = daysBetween(startsOn, endsOn) + 1;
  switch (unit) {
    case 'day':
      return days * 100;
    case 'half_day':
      return days * 200;
    default:
      return undefined;
  }
}

/** Only what the form asks: another category's facts fall away when the category is changed. */
export function askedFacts(form: DeclarationForm, facts: ClaimContent['facts']): Record<string, FactValue> {
  return Object.fromEntries(form.facts.flatMap(({ field }) => (facts[field] === undefined || facts[field] === '' ? [] : [[field, facts[field]]])));
}

export interface KindAndExtra {
  readonly kind: { readonly category: string; readonly unit: string; readonly attributes: Readonly<Record<string, FactValue>> };
  readonly extra: Readonly<Record<string, FactValue>>;
}

/** As the rules name them: `attributes.x` belongs to the kind of fact, `extra.x` to this one. */
export function kindAndExtra({ category, unit, facts }: Pick<ClaimContent, 'category' | 'unit' | 'facts'>): KindAndExtra {
  const within = (group: string) => Object.fromEntries(Object.entries(facts).flatMap(([field, value]) => (field.startsWith(`${group}.`) ? [[field.slice(group.length + 1), value]] : [])));
  return { kind: { category, unit, attributes: within('attributes') }, extra: within('extra') };
}
