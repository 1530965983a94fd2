import type { RequirementOutcome } from '#credit-rules';

export interface RequirementSum {
  people: number;
  met: number;
}

/** Adds up of whom each requirement is asked and who meets it: whom it does not concern, who is excused, and who still has time is neither. */
export class RequirementSums {
  private readonly sums = new Map<string, RequirementSum>();

  add(requirements: readonly RequirementOutcome[]): void {
    for (const { id, met, excused, pending } of requirements) {
      if (excused || pending) continue;
      const sum = this.of(id);
      sum.people += 1;
      if (met) sum.met += 1;
    }
  }

  /** Adds what was added up elsewhere. */
  addPacked(packed: string): void {
    for (const [id, people, met] of JSON.parse(packed) as [string, number, number][]) {
      const sum = this.of(id);
      sum.people += people;
      sum.met += met;
    }
  }

  packed(): string {
    return JSON.stringify([...this.sums].map(([id, { people, met }]) => [id, people, met]));
  }

  of(id: string): RequirementSum {
    const known = this.sums.get(id);
    if (known) return known;
    const opened = { people: 0, met: 0 };
    this.sums.set(id, opened);
    return opened;
  }
}
