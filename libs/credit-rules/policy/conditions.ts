export type Scalar = string | number | boolean;

/** A test of one field. Several operators in one test must all hold. */
export interface FieldTest {
  readonly is?: Scalar;
  readonly in?: readonly Scalar[];
  readonly not?: Scalar | readonly Scalar[];
  readonly atLeast?: Scalar;
  readonly above?: Scalar;
  readonly atMost?: Scalar;
  readonly below?: Scalar;
  readonly contains?: string | readonly string[];
  readonly startsWith?: string | readonly string[];
  readonly exists?: boolean;
}

/** An exact comparison of a part with its whole, e.g. leave hours with class hours. */
export interface ShareTest {
  readonly of: string;
  readonly in: string;
  /** `"1/7"`, or a decimal such as 0.8. */
  readonly atLeast?: string | number;
  readonly atMost?: string | number;
  readonly above?: string | number;
  readonly below?: string | number;
}

export type FieldExpectation = Scalar | readonly Scalar[] | FieldTest;

/**
 * All entries must hold. Keys are `all`, `any`, `not`, `share`, or a field:
 * `category`, `unit`, `quantity`, `title`, `startsOn`, `endsOn`, `days`, `attributes.x`, `extra.x`, `profile.x`.
 */
export interface Condition {
  readonly all?: readonly Condition[];
  readonly any?: readonly Condition[];
  readonly not?: Condition;
  readonly share?: ShareTest;
  readonly [field: string]: FieldExpectation | Condition | readonly Condition[] | ShareTest | undefined;
}

/** A number of credits, or how to find it for a person. */
export type Amount = number | AmountRule;

export interface AmountRule {
  /** `times` × what requirement `of` needs from this person. */
  readonly times?: number;
  readonly of?: string;
  /** The first that fits the person. */
  readonly choose?: readonly { readonly when: Condition; readonly amount: Amount }[];
  readonly otherwise?: Amount;
  /** `credits` for each whole year between the day in this field and the end of the training year. */
  readonly perYearSince?: string;
  readonly credits?: number;
  /** Where the counting of years begins; default 0. */
  readonly start?: number;
  /** With `times` or `perYearSince`. */
  readonly most?: number;
}
