import type { PrintFont } from './print-font';

/** A stretch of text that one font prints. */
export interface FontRun {
  readonly font: PrintFont;
  readonly text: string;
}

/** Cuts a text where its font changes: `font` wherever it has the character, else the rare font that has it. */
export function fontRuns(text: string, font: PrintFont, rare: (codePoint: number) => PrintFont | undefined): readonly FontRun[] {
  const runs: { font: PrintFont; text: string }[] = [];
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const having = font.has(codePoint) ? font : (rare(codePoint) ?? font);
    const last = runs.at(-1);
    if (last?.font === having) last.text += character;
    else runs.push({ font: having, text: character });
  }
  return runs;
}
