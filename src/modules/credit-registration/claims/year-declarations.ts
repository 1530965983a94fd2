import { Injectable } from '@nestjs/common';
import { addDays, type TrainingDay, type TrainingYear } from '#kernel';
import { declarationForms, yearWindow, type DeclarationForm } from '#credit-rules';
import { PolicyLibrary, type ReadyPolicy } from '../../credit-policy/public';
import { claimErrors } from './claim.errors';

/** How a training year is declared, under the policy that judges it. */
export interface DeclarationYear {
  readonly policy: ReadyPolicy;
  readonly forms: ReadonlyMap<string, DeclarationForm>;
  readonly firstDay: TrainingDay;
  readonly lastDay: TrainingDay;
  /** Whether what is late is taken with a reason. */
  readonly takesLate: boolean;
  /** The last day in time for something that ended on this day; `undefined` where there is no such limit. */
  dueDay(endsOn: TrainingDay): TrainingDay | undefined;
}

@Injectable()
export class YearDeclarations {
  private readonly known = new WeakMap<ReadyPolicy, ReadonlyMap<string, DeclarationForm>>();

  constructor(private readonly policies: PolicyLibrary) {}

  /** @throws DomainError NO_POLICY_IN_FORCE */
  async of(year: TrainingYear): Promise<DeclarationYear> {
    const ready = await this.policies.inForce(year);
    const { declarations } = ready.policy;
    const { start, end } = yearWindow(ready.policy, year);
    return {
      policy: ready,
      forms: this.formsOf(ready),
      firstDay: start,
      lastDay: end,
      takesLate: declarations?.late !== 'refused',
      dueDay(endsOn) {
        const { withinDays, daysAfterYear } = declarations ?? {};
        const limits = [...(withinDays === undefined ? [] : [addDays(endsOn, withinDays)]), ...(daysAfterYear === undefined ? [] : [addDays(end, daysAfterYear)])];
        return limits.toSorted()[0];
      },
    };
  }

  /** @throws DomainError NO_POLICY_IN_FORCE, CATEGORY_NOT_DECLARED */
  async form(year: TrainingYear, category: string): Promise<DeclarationYear & { readonly form: DeclarationForm }> {
    const declared = await this.of(year);
    const form = declared.forms.get(category);
    if (!form) throw claimErrors.notDeclarable({ year, category });
    return { ...declared, form };
  }

  private formsOf(ready: ReadyPolicy): ReadonlyMap<string, DeclarationForm> {
    const forms = this.known.get(ready) ?? declarationForms(ready.policy);
    this.known.set(ready, forms);
    return forms;
  }
}
