import { breakLines } from './break-lines';

/** Han and full-width marks are two wide, everything else one. */
const widthOf = (text: string): number => Array.from(text).reduce((sum, character) => sum + (/[\u0020-\u007F]/.test(character) ? 1 : 2), 0);

describe('where the lines of a text with rare characters end', () => {
  test.each([
    ['between Chinese characters, also beyond the first plane', '王𠮷明𬱖芳', 4, ['王𠮷', '明𬱖', '芳']],
    ['not before a mark that closes', '学习𠮷，好', 6, ['学习', '𠮷，好']],
    ['not after a mark that opens', '学习（𠮷）好', 6, ['学习', '（𠮷）', '好']],
    ['between words, whose space goes', 'the class of 𠮷', 9, ['the class', 'of 𠮷']],
    ['within a word that no line holds', 'abcdefg𠮷', 4, ['abcd', 'efg', '𠮷']],
    ['nowhere in a text that fits', '王𠮷明', 6, ['王𠮷明']],
    ['with a character a line where nothing fits', '王𠮷', 1, ['王', '𠮷']],
    ['nowhere in nothing', '', 4, ['']],
  ])('%s', (_rule, text, width, lines) => {
    expect(breakLines(text, width, widthOf)).toEqual(lines);
  });
});
