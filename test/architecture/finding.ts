import type { SourceFile } from './source-file';

/** Something that a house rule does not allow, told so that the reader can mend it without asking. */
export interface Finding {
  readonly path: string;
  readonly line?: number;
  readonly what: string;
  readonly why: string;
  readonly instead: string;
}

export interface Rule {
  /** The rule as a sentence; it becomes the title of a test. */
  readonly says: string;
  find(file: SourceFile): readonly Finding[];
}

export function assertNone(findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  const told = findings.map(({ path, line, what, why, instead }) => `${path}${line ? `:${line}` : ''}  ${what}\n    why: ${why}\n    do:  ${instead}`);
  throw new Error(`${findings.length} against the house rules\n\n${told.join('\n\n')}\n`);
}
