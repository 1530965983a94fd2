/** One provision of a policy as people read it: its title, its clause, and what it says in sentences. */
export interface Provision {
  readonly key: string;
  readonly title: string;
  readonly clause?: string;
  readonly lines: readonly string[];
  readonly inner?: readonly Provision[];
}
