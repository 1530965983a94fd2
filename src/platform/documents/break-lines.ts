/** Stands alone, so that a line may end before and after it: Chinese characters, kana, full-width marks. */
const ALONE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;
const OPENS = /[（《〈“‘「『【〔[(]/u;
const CLOSES = /[，。、；：？！…）》〉”’」』】〕,.;:?!)\]%]/u;

/** Fills lines up to `width`. What is wider than a line by itself is cut between characters; nothing is lost but the spaces at the ends of lines. */
export function breakLines(text: string, width: number, widthOf: (piece: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    for (const part of widthOf(piece.trimEnd()) > width ? Array.from(piece) : [piece]) {
      if (line !== '' && widthOf((line + part).trimEnd()) > width) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += part;
    }
  }
  return [...lines, line.trimEnd()];
}

function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let before = '';
  for (const character of text) {
    if (pieces.length > 0 && !mayBreak(before, character)) pieces.push(`${pieces.pop() ?? ''}${character}`);
    else pieces.push(character);
    before = character;
  }
  return pieces;
}

function mayBreak(before: string, after: string): boolean {
  if (OPENS.test(before) || CLOSES.test(after) || after === ' ') return false;
  return before === ' ' || ALONE.test(before) || ALONE.test(after);
}
