import { Credits } from '#kernel';
import type { Claim, ClaimContent, DeclarationForm, Filing } from '../../api/claims';

/** What is typed, all of it text; facts stand under their own names. */
export type TypedClaim = Readonly<Record<string, string>>;

export const EMPTY_CLAIM: TypedClaim = { unit: '', quantity: '', startsOn: '', endsOn: '', title: '', organiser: '', note: '', lateReason: '', filingId: '' };

/** What was filed is not typed again. */
export function claimOf({ id, title, organiser, startsOn, endsOn }: Filing): TypedClaim {
  return { ...EMPTY_CLAIM, title, organiser, startsOn, endsOn, filingId: String(id) };
}

export function typedOf({ unit, quantityHundredths, startsOn, endsOn, title, organiser, note, lateReason, filingId, facts }: Claim): TypedClaim {
  return {
    unit, title, organiser, note, lateReason,
    quantity: quantityHundredths === null ? '' : Credits.format(quantityHundredths),
    startsOn: startsOn ?? '',
    endsOn: endsOn ?? '',
    filingId: filingId === null ? '' : String(filingId),
    ...Object.fromEntries(facts.map(({ field, value }) => [field, String(value)])),
  };
}

/** Whatever is already there; a draft may lack the rest. */
export function contentOf(typed: TypedClaim, form: DeclarationForm, trainingYear: number): ClaimContent {
  const quantity = Credits.parse(typed['quantity'] ?? '');
  return {
    trainingYear,
    category: form.category.code,
    unit: typed['unit'] || (form.units[0]?.code ?? ''),
    quantityHundredths: quantity !== undefined && quantity > 0 ? quantity : null,
    startsOn: typed['startsOn'] || null,
    endsOn: typed['endsOn'] || typed['startsOn'] || null,
    title: (typed['title'] ?? '').trim(),
    organiser: (typed['organiser'] ?? '').trim(),
    note: (typed['note'] ?? '').trim(),
    lateReason: (typed['lateReason'] ?? '').trim(),
    filingId: Number(typed['filingId']) || null,
    facts: factsOf(typed, form),
  };
}

function factsOf(typed: TypedClaim, { facts }: DeclarationForm): Record<string, string | number> {
  return Object.fromEntries(
    facts.flatMap(({ field, kind }) => {
      const written = (typed[field] ?? '').trim();
      if (written === '') return [];
      return [[field, kind === 'number' ? Number(written) : written] as const];
    }),
  );
}
