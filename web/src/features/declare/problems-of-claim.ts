import { addDays, Credits, daysBetween } from '#kernel';
import type { DeclarationForm, DeclarationForms, Evidence } from '../../api/claims';
import type { Text } from '../../api/shapes';
import type { DraftProblem } from '../../pieces/draft-form';
import type { Dictionary } from '../../words/dictionary';
import type { declareWords } from './declare-words';
import type { TypedClaim } from './typed-claim';

export type DeclareWords = (typeof declareWords extends Dictionary<infer Zh> ? Dictionary<Zh> : never)['zh' | 'en'];

/** The last day in time for something that ended on this day. */
export function dueDay({ withinDays, closesOn }: DeclarationForms, endsOn: string): string | undefined {
  const limits = [...(withinDays === null ? [] : [addDays(endsOn, withinDays)]), ...(closesOn === null ? [] : [closesOn])];
  return limits.toSorted()[0];
}

/** The day by which it was due, when it was first handed in (or is, today) after that. */
export function lateSince(forms: DeclarationForms, endsOn: string, handedInOn = forms.today): string | undefined {
  const due = endsOn === '' ? undefined : dueDay(forms, endsOn);
  return due !== undefined && handedInOn > due ? due : undefined;
}

interface Asked {
  readonly forms: DeclarationForms;
  readonly form: DeclarationForm;
  readonly evidence: readonly Evidence[];
  readonly handedInOn?: string | undefined;
  readonly words: DeclareWords;
  readonly say: (text: Text) => string;
}

/** What the server would refuse, in the order of the form. */
export function problemsOfClaim(typed: TypedClaim, { forms, form, evidence, handedInOn, words, say }: Asked): DraftProblem<TypedClaim>[] {
  const missing = (field: string, label: string) => ((typed[field] ?? '').trim() === '' ? [{ field, sentence: words.missing(label) }] : []);
  const quantity = Credits.parse(typed['quantity'] ?? '');
  const endsOn = typed['endsOn'] || typed['startsOn'] || '';
  return [
    ...missing('title', words.name),
    ...missing('startsOn', words.startsOn),
    ...dayProblems(typed['startsOn'] ?? '', endsOn, { forms, words }),
    ...(quantity === undefined || quantity <= 0 ? [{ field: 'quantity', sentence: words.badQuantity }] : daysProblems(typed, { unit: typed['unit'] || form.units[0]?.code, endsOn, quantity, words })),
    ...form.facts.filter(({ required }) => required).flatMap(({ field, title }) => missing(field, say(title))),
    ...(form.filedBefore ? missing('filingId', words.filing) : []),
    ...(lateSince(forms, endsOn, handedInOn) && forms.takesLate ? missing('lateReason', words.lateReason) : []),
    ...(evidence.length < form.leastEvidence ? [{ field: 'evidence', sentence: words.evidenceMissing }] : []),
  ];
}

/** Of days there are no more than from the first to the last. */
function daysProblems(typed: TypedClaim, { unit, endsOn, quantity, words }: { readonly unit: string | undefined; readonly endsOn: string; readonly quantity: number; readonly words: DeclareWords }): DraftProblem<TypedClaim>[] {
  const perDay = unit === 'day' ? 100 : unit === 'half_day' ? 200 : undefined;
  const startsOn = typed['startsOn'] ?? '';
  if (perDay === undefined || startsOn === '' || endsOn < startsOn) return [];
  const days = daysBetween(startsOn, endsOn) + 1;
  return quantity > days * perDay ? [{ field: 'quantity', sentence: words.beyondDays(days) }] : [];
}

function dayProblems(startsOn: string, endsOn: string, { forms, words }: Pick<Asked, 'forms' | 'words'>): DraftProblem<TypedClaim>[] {
  if (startsOn === '' || endsOn === '') return [];
  if (endsOn < startsOn) return [{ field: 'endsOn', sentence: words.badOrder }];
  if (endsOn > forms.today) return [{ field: 'endsOn', sentence: words.future }];
  if (endsOn < forms.firstDay || endsOn > forms.lastDay) return [{ field: 'endsOn', sentence: words.outsideYear(forms.firstDay, forms.lastDay) }];
  return [];
}
