import type { MarkState } from '../../../src/modules/attendance/sign-in/mark-states';

export type Category = 'party_school_core' | 'study_group' | 'teaching' | 'online_elective';
export type Requirement = 'total_min' | 'required_min';
export type BucketOrNone = 'required' | 'elective' | undefined;

/** Something that stands to somebody's credit; quantities in hundredths of its unit. */
export interface ModelFact {
  readonly category: Category;
  readonly quantity: number;
  ruledOut: boolean;
}

/** What two people agreed on about somebody's year. */
export type ModelDecision =
  | { readonly kind: 'penalty' | 'opening_balance'; readonly bucket: BucketOrNone; readonly amountHundredths: number }
  | { readonly kind: 'exemption'; readonly requirement: Requirement | undefined }
  | { readonly kind: 'reduction' | 'override'; readonly requirement: Requirement; readonly amountHundredths: number }
  | { readonly kind: 'excluded' }
  | { readonly kind: 'fact_excluded'; readonly fact: ModelFact };

export interface Service {
  readonly unitId: number;
  readonly since: string;
  readonly state: 'in_service' | 'seconded' | 'retired' | 'gone';
}

export class ModelPerson {
  /** By what they came from: an imported row, a class, a claim. */
  readonly facts = new Map<string, ModelFact>();
  /** Every imported row that ever stood: it may be imported again. */
  readonly imported = new Map<string, Pick<ModelFact, 'category' | 'quantity'>>();
  readonly decisions = new Map<number, ModelDecision>();
  /** Moves that may be taken back, latest last, with what was before. */
  readonly moves: { readonly moveId: number; readonly before: Service }[] = [];

  constructor(
    readonly id: number,
    public service: Service,
  ) {}
}

export interface Counted {
  readonly total: number;
  readonly required: number;
  readonly elective: number;
  readonly verdict: 'met' | 'not_met' | 'exempt' | 'excluded';
}

/** The two policies by hand, in hundredths. */
const TERMS = {
  1: { aDay: 6, aSession: 2, sessions: 1_200, anHour: 5, lecture: 2_000, minutes: 40, online: 2_500, elective: 4_000, total_min: 4_000, required_min: 2_000 },
  2: { aDay: 5, aSession: 3, sessions: 900, anHour: 4, lecture: 1_800, minutes: 45, online: 2_250, elective: 3_600, total_min: 3_800, required_min: 1_750 },
} as const;

export type Version = keyof typeof TERMS;

/** What a year comes to: sums, three caps, and what people decided. Shares nothing with the product. */
export function countYear({ facts, decisions, service }: ModelPerson, version: Version): Counted {
  const terms = TERMS[version];
  const amounts = (category: Category, worth: (quantity: number) => number): number =>
    [...facts.values()].reduce((sum, fact) => (fact.category === category && !fact.ruledOut ? sum + worth(fact.quantity) : sum), 0);
  const days = amounts('party_school_core', (quantity) => quantity * terms.aDay);
  const sessions = Math.min(terms.sessions, amounts('study_group', (quantity) => quantity * terms.aSession));
  const lectures = amounts('teaching', (quantity) => Math.min(terms.lecture, quantity * terms.anHour));
  const online = Math.min(terms.online, amounts('online_elective', (quantity) => Math.floor(quantity / terms.minutes + 0.5)));
  const sums = { required: days + sessions, elective: Math.min(terms.elective, lectures + online), none: 0 };
  const needed: Record<Requirement, number> = { total_min: terms.total_min, required_min: terms.required_min };
  const excused = new Set<Requirement>();
  let excluded = service.state === 'retired';
  for (const decision of decisions.values()) {
    if (decision.kind === 'penalty') sums[decision.bucket ?? 'none'] -= decision.amountHundredths;
    if (decision.kind === 'opening_balance') sums[decision.bucket ?? 'none'] += decision.amountHundredths;
    if (decision.kind === 'exemption') for (const one of decision.requirement ? [decision.requirement] : (['total_min', 'required_min'] as const)) excused.add(one);
    if (decision.kind === 'reduction') needed[decision.requirement] -= decision.amountHundredths;
    if (decision.kind === 'override') needed[decision.requirement] = decision.amountHundredths;
    if (decision.kind === 'excluded') excluded = true;
  }
  const total = sums.required + sums.elective + sums.none;
  const met = (excused.has('total_min') || total >= needed.total_min) && (excused.has('required_min') || sums.required >= needed.required_min);
  const verdict = excluded ? 'excluded' : excused.size === 2 ? 'exempt' : met ? 'met' : 'not_met';
  return { total, required: sums.required, elective: sums.elective, verdict };
}

export interface ModelClass {
  readonly classId: number;
  readonly sessions: readonly number[];
  /** Whoever is on the roll, with a state for each session. */
  readonly register: Map<number, MarkState[]>;
  closed: boolean;
}

/** Half-days attended, in hundredths of a day; nothing for whoever asked leave of more than a seventh. */
export function daysAttended(states: readonly MarkState[]): number {
  const attended = states.filter((state) => state === 'present' || state === 'late').length;
  const onLeave = states.filter((state) => state === 'on_leave').length;
  return onLeave * 7 > states.length ? 0 : attended * 50;
}

/** Whoever attended nothing and asked no leave leaves the roll when the class is closed, and does not come back. */
export function removeNoShows({ register }: ModelClass): void {
  for (const [personId, states] of register) if (states.every((state) => state === 'absent')) register.delete(personId);
}

export class YearModel {
  readonly people = new Map<number, ModelPerson>();
  readonly classes: ModelClass[] = [];
  version: Version = 1;
  sealed = false;

  person(id: number): ModelPerson {
    const known = this.people.get(id);
    if (!known) throw new Error(`nobody has number ${id}`);
    return known;
  }

  /** What a class gives follows its state, unless the year is sealed: then it waits. */
  settle({ classId, register, closed }: ModelClass): void {
    if (this.sealed) return;
    const event = `class ${classId}`;
    for (const { facts } of this.people.values()) facts.delete(event);
    if (!closed) return;
    for (const [personId, states] of register) {
      const quantity = daysAttended(states);
      if (quantity > 0) this.person(personId).facts.set(event, { category: 'party_school_core', quantity, ruledOut: false });
    }
  }

  serving(): ModelPerson[] {
    return [...this.people.values()].filter(({ service }) => service.state !== 'gone');
  }
}
