import { chooseFont, type Coverage } from './choose-font';
import { openRegisterFonts } from './register-fonts';

const fontOf = (name: string, characters: string): Coverage => ({ name, has: (codePoint) => characters.includes(String.fromCodePoint(codePoint)) });
const [first, second] = [fontOf('first', '王小明[]U+0123456789ABCDEF '), fontOf('second', '王小明𠮷')];

describe('which font prints a text', () => {
  test.each([
    ['the first that has every character', '王小明', 'first', '王小明'],
    ['a later one when only it has every character', '王𠮷', 'second', '王𠮷'],
    ['the first, with code points, when none has every character', '王𠮷𪚥', 'first', '王[U+20BB7][U+2A6A5]'],
    ['variation selectors choose no font and print nothing', '王\u{E0100}', 'first', '王'],
    ['control characters become a space', '王\t\n明', 'first', '王 明'],
    ['nothing is nothing', '', 'first', ''],
  ])('%s', (_rule, text, font, printed) => {
    expect(chooseFont(text, [first, second])).toEqual({ font, text: printed });
  });

  test('Noto Sans SC has the rare characters that names on the roster hold, in both weights', () => {
    const { regular, bold } = openRegisterFonts();
    for (const fonts of [regular, bold]) {
      expect(chooseFont('阿卜杜热西提·𬱖䶮㛃𫖯𬭎（〇）', fonts)).toEqual({ font: fonts[0].name, text: '阿卜杜热西提·𬱖䶮㛃𫖯𬭎（〇）' });
    }
  });
});
