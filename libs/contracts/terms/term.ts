/** What offices call a code, in both languages. Beginning with a capital in English, as a cell or a tag shows it. */
export interface Term {
  readonly zh: string;
  readonly en: string;
}

/** The terms of all codes of one kind: pages, workbooks, papers and audit sentences say these and no others. */
export type Terms<Code extends string = string> = Readonly<Record<Code, Term>>;

/** The English of a term inside a sentence: without its capital. */
export function midSentence({ en }: Term): string {
  return en.charAt(0).toLowerCase() + en.slice(1);
}
