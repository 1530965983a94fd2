const RESIDENT_ID = /^\d{17}[\dXx]$/;

export interface TypedList {
  readonly residentIds: readonly string[];
  /** The first line that is no resident ID. */
  readonly wrong: { readonly line: number; readonly written: string } | undefined;
}

/** Resident IDs as they are pasted: one a line, blanks and empty lines do not matter. */
export function readList(written: string): TypedList {
  const lines = written.split('\n').map((text, index) => ({ line: index + 1, text: text.replaceAll(/\s/g, '') })).filter(({ text }) => text !== '');
  const wrong = lines.find(({ text }) => !RESIDENT_ID.test(text));
  return { residentIds: [...new Set(lines.map(({ text }) => text.toUpperCase()))], wrong: wrong && { line: wrong.line, written: wrong.text } };
}
