/** One part of a policy read out: a rule, a requirement, a limit, or one of the conventions all of them rest on. */
export interface Statement {
  /** `group/id`, as `statementAt` finds it for a place in the document. */
  readonly key: string;
  /** The section of the policy it stands in. */
  readonly part: string;
  readonly title: string;
  readonly lines: readonly string[];
}
