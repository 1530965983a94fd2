import { printableText } from './printable-text';
import { openPrintFonts } from './print-fonts';

const fontHas = (codePoint: number): boolean => '王小明[]U+0123456789ABCDEF '.includes(String.fromCodePoint(codePoint));

describe('what a font can print of a text', () => {
  test.each([
    ['all of it when it has every character', '王小明', '王小明'],
    ['the code point of each character it lacks', '王𠮷明㐀', '王[U+20BB7]明[U+3400]'],
    ['no variation selector', '王\u{E0100}', '王'],
    ['a space for control characters', '王\t\n明', '王 明'],
    ['nothing of nothing', '', ''],
  ])('%s', (_rule, text, printed) => {
    expect(printableText(text, fontHas)).toBe(printed);
  });

  test('Noto Sans SC has the rare characters that names on the roster hold, in both weights', () => {
    const name = '阿卜杜热西提·𬱖䶮㛃𫖯𬭎（〇）';
    const { regular, bold } = openPrintFonts();
    for (const font of [regular, bold]) expect(printableText(name, font.has)).toBe(name);
  });
});
