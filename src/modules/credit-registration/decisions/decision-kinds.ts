/** What a person may decide about one person-year. Amounts in hundredths of what is counted. */
export const DECISION_KINDS = ['exemption', 'reduction', 'override', 'opening_balance', 'penalty', 'excluded', 'fact_excluded', 'make_up', 'judge_as'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** Everything a decision says beside its reason; which fields it needs depends on its kind: {@link FIELDS_OF_KINDS}. */
export interface DecisionContent {
  readonly kind: DecisionKind;
  /** A requirement of the policy in force; none in an exemption means all of them. */
  readonly requirement?: string;
  /** A bucket of the policy; none means the total alone. */
  readonly bucket?: string;
  readonly percent?: number;
  readonly amountHundredths?: number;
  /** The ledger entry of the same person-year that it speaks of. */
  readonly entryNo?: number;
  readonly forYear?: number;
  readonly rank?: string;
  readonly post?: string;
}

type Field = Exclude<keyof DecisionContent, 'kind'>;

interface FieldsOfKind {
  readonly needed: readonly Field[];
  /** At least one of them. */
  readonly oneOf?: readonly Field[];
  /** Of those only one. */
  readonly exclusive?: true;
  readonly allowed?: readonly Field[];
}

export const FIELDS_OF_KINDS: Readonly<Record<DecisionKind, FieldsOfKind>> = {
  exemption: { needed: [], allowed: ['requirement'] },
  reduction: { needed: ['requirement'], oneOf: ['percent', 'amountHundredths'], exclusive: true },
  override: { needed: ['requirement', 'amountHundredths'] },
  opening_balance: { needed: ['amountHundredths'], allowed: ['bucket'] },
  penalty: { needed: ['amountHundredths'], allowed: ['bucket'] },
  excluded: { needed: [] },
  fact_excluded: { needed: ['entryNo'] },
  make_up: { needed: ['entryNo', 'forYear'] },
  judge_as: { needed: [], oneOf: ['rank', 'post'] },
};
