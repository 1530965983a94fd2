import type { WrittenCase, WrittenFact } from './written-cases';

export interface TypedFact {
  readonly category: string;
  readonly quantity: string;
  readonly organiserLevel: string;
  readonly form: string;
}

/** A case as it is typed. */
export interface TypedCase {
  readonly title: string;
  readonly year: string;
  readonly rank: string;
  readonly post: string;
  readonly facts: readonly TypedFact[];
  readonly total: string;
  readonly verdict: string;
}

export const NO_FACT: TypedFact = { category: '', quantity: '', organiserLevel: '', form: '' };

const said = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

export function typedCase(written: WrittenCase | undefined): TypedCase {
  return {
    title: written?.title ?? '',
    year: said(written?.year),
    rank: said(written?.profile?.['rank']),
    post: said(written?.profile?.['post']),
    facts: (written?.facts ?? []).map(({ category, quantity, attributes }) => ({
      category, quantity: said(quantity), organiserLevel: said(attributes?.['organiserLevel']), form: said(attributes?.['form']),
    })),
    total: said(written?.gives.total),
    verdict: said(written?.gives.verdict),
  };
}

/** What the form asks for is replaced; what it does not know of a case stays. */
export function writtenCase(typed: TypedCase, before: WrittenCase | undefined): WrittenCase {
  const profile = { ...before?.profile, ...given('rank', typed.rank), ...given('post', typed.post) };
  const { total: _total, verdict: _verdict, ...otherGives } = before?.gives ?? {};
  const { year: _year, profile: _profile, ...rest } = before ?? { title: '' };
  return {
    ...rest,
    title: typed.title.trim(),
    ...(typed.year.trim() === '' ? {} : { year: Number(typed.year) }),
    ...(Object.keys(profile).length === 0 ? {} : { profile }),
    facts: typed.facts.map((fact, index) => writtenFact(fact, before?.facts?.[index])),
    gives: { ...otherGives, ...(typed.total.trim() === '' ? {} : { total: Number(typed.total) }), ...given('verdict', typed.verdict) },
  };
}

function writtenFact({ category, quantity, organiserLevel, form }: TypedFact, before: WrittenFact | undefined): WrittenFact {
  // Another category is another fact: nothing of the one before belongs to it.
  const kept = before?.category === category ? before : undefined;
  const attributes = { ...kept?.attributes, ...given('organiserLevel', organiserLevel), ...given('form', form) };
  return { ...kept, category, quantity: Number(quantity), ...(Object.keys(attributes).length === 0 ? {} : { attributes }) };
}

function given<Name extends string>(name: Name, value: string): Partial<Record<Name, string>> {
  return value.trim() === '' ? {} : ({ [name]: value.trim() } as Record<Name, string>);
}
