import { Injectable } from '@nestjs/common';
import type { TrainingYear } from '#kernel';
import { activityVocabulary, type ActivityVocabulary, type DeclarationForm, type Text } from '#credit-rules';
import { PolicyLibrary } from '../../../credit-policy/public';
import type { ClaimContent, FactValue } from '../claim-content';
import type { ClaimFactDto } from '../claims.dto';
import { YearDeclarations } from '../year-declarations';

/** The words of the policies in force, by year, so that a list asks for each once. */
export type YearWords = ReadonlyMap<TrainingYear, ActivityVocabulary>;

const COMMON = activityVocabulary({});

@Injectable()
export class ClaimWords {
  constructor(
    private readonly policies: PolicyLibrary,
    private readonly declarations: YearDeclarations,
  ) {}

  async ofYears(years: readonly TrainingYear[]): Promise<YearWords> {
    const words = new Map<TrainingYear, ActivityVocabulary>();
    for (const year of new Set(years)) {
      const ready = await this.policies.inForceOrNone(year);
      words.set(year, ready ? activityVocabulary(ready.policy) : COMMON);
    }
    return words;
  }

  /** The form of a category as it is now; `undefined` where it is not declared (any more). */
  async formOf({ trainingYear, category }: Pick<ClaimContent, 'trainingYear' | 'category'>): Promise<DeclarationForm | undefined> {
    if (!(await this.policies.inForceOrNone(trainingYear))) return undefined;
    return (await this.declarations.of(trainingYear)).forms.get(category);
  }
}

export function titlesOf({ trainingYear, category, unit }: Pick<ClaimContent, 'trainingYear' | 'category' | 'unit'>, words: YearWords): { readonly categoryTitle: Text; readonly unitTitle: Text } {
  const vocabulary = words.get(trainingYear) ?? COMMON;
  return { categoryTitle: textOf(vocabulary.categories.get(category), category), unitTitle: textOf(vocabulary.units.get(unit), unit) };
}

/** What was declared, in the words of its form; what the form no longer asks stays to be seen. */
export function factsInWords(form: DeclarationForm | undefined, facts: ClaimContent['facts']): ClaimFactDto[] {
  return Object.entries(facts).map(([field, value]) => {
    const asked = form?.facts.find((fact) => fact.field === field);
    return { field, value, title: asked?.title ?? { zh: field, en: field }, shown: textOf(asked?.choices.find(({ code }) => code === value), value) };
  });
}

function textOf(entry: Text | undefined, value: FactValue): Text {
  return entry ? { zh: entry.zh, en: entry.en } : { zh: String(value), en: String(value) };
}
