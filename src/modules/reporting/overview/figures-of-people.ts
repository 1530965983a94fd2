import { layoutOf, unpackCategories, unpackOutcome, type PackedOutcome } from '../../assessments/public';
import type { ReadyPolicy } from '../../credit-policy/public';
import { CategorySums } from './category-sums';
import { RequirementSums } from './requirement-sums';

export interface KeptStanding extends Pick<PackedOutcome, 'verdict' | 'flags' | 'outcome'> {
  /** Null where it was counted before categories were kept. */
  readonly byCategory: string | null;
}

/** Assessed people added up. */
export class FiguresOfPeople {
  readonly categories = new CategorySums();
  readonly requirements = new RequirementSums();

  add({ policy }: ReadyPolicy, standing: KeptStanding): void {
    if (standing.byCategory !== null) this.categories.add(unpackCategories(standing.byCategory));
    this.requirements.add(unpackOutcome(layoutOf(policy), standing).requirements);
  }

  /** Adds what was added up elsewhere. */
  addPacked({ sums, requirements }: { readonly sums: string; readonly requirements: string }): void {
    this.categories.addPacked(sums);
    this.requirements.addPacked(requirements);
  }
}
