import type { ExplanationLine } from './explanation';

/** One sentence a line: what happened, then the clause that says so. */
export function renderExplanation(lines: readonly ExplanationLine[], language: 'zh' | 'en'): string[] {
  return lines.map((line) => {
    const separator = language === 'zh' ? '；' : '; ';
    return line.clause === undefined ? line.words[language] : `${line.words[language]}${separator}${line.clause}`;
  });
}
