import { buffer } from 'node:stream/consumers';
import { openPrintFonts } from './print-fonts';
import { Sheet } from './sheet';
import { textOfPages } from './testing/text-of-pages';
import type { TextStyle } from './text-style';

const RARE_NAMES = ['𠮷田', '王㛃', '陈䶮', '李𬱖𫖯', '阿𠀀𪛖𪜀𫝀𫠠𬺰', '﨑'];

/** What GB 18030-2022 asks of offices: the URO as of Unicode 11, and extensions A to F. */
const GB_18030 = [[0x4e00, 0x9fef], [0x3400, 0x4db5], [0x20000, 0x2a6d6], [0x2a700, 0x2b734], [0x2b740, 0x2b81d], [0x2b820, 0x2cea1], [0x2ceb0, 0x2ebe0]] as const;

const sheetOf = (): Sheet => new Sheet(openPrintFonts(), { title: '名册', language: 'zh-CN', createdAt: new Date(0) });

async function printed(fill: (sheet: Sheet) => void): Promise<{ readonly bytes: Buffer; readonly text: string }> {
  const sheet = sheetOf();
  fill(sheet);
  const bytes = await buffer(sheet.finish());
  return { bytes, text: textOfPages(bytes).join('') };
}

describe('rare characters on paper', () => {
  test('every character that GB 18030-2022 asks of offices has a font', () => {
    const { regular, bold, rare } = openPrintFonts();
    const lacking: string[] = [];
    for (const [first, last] of GB_18030) {
      for (let codePoint = first as number; codePoint <= last; codePoint += 1) {
        if (!(regular.has(codePoint) && bold.has(codePoint)) && !rare(codePoint)) lacking.push(codePoint.toString(16));
      }
    }
    expect(lacking).toEqual([]);
  });

  test.each([
    ['in a paragraph', { size: 10 }],
    ['in bold', { size: 14, bold: true }],
    ['in the middle', { size: 10, align: 'center' }],
    ['to the right', { size: 10, align: 'right' }],
  ] satisfies [string, TextStyle][])('names are drawn, and read back from the file, %s', async (_where, style) => {
    const { text, bytes } = await printed((sheet) => RARE_NAMES.forEach((name) => sheet.paragraph(`${name}同志`, style)));

    expect(text).toBe(RARE_NAMES.map((name) => `${name}同志`).join(''));
    expect(bytes.length).toBeLessThan(60_000);
  });

  test('a long text with a rare character is as high as its lines, and nothing of it is lost', async () => {
    const sentence = `学员𠮷田于当日完成全部课程（含网络学习），成绩合格，Certificate No. 2026-0001；`;
    const long = sentence.repeat(12);
    const sheet = sheetOf();
    const height = sheet.heightOf(long, 300, { size: 10 });
    const withoutRare = sheet.heightOf(long.replaceAll('𠮷', '吉'), 300, { size: 10 });

    expect(Math.abs(height - withoutRare)).toBeLessThanOrEqual(2 * sheet.heightOf('𠮷', 300, { size: 10 }));
    const { text } = await printed((each) => each.paragraph(long, { size: 10 }));
    expect(text.replaceAll(' ', '')).toBe(long.replaceAll(' ', ''));
  });

  test('a line in the margins ends in an ellipsis where there is no room', async () => {
    const { text } = await printed((sheet) => sheet.writeLine('𠮷'.repeat(40), { left: 40, top: 40, width: 100 }, { size: 10 }));
    expect(text).toBe(`${'𠮷'.repeat(9)}…`);
  });

  test('what no font has, and what an office made up for itself, stands with its code point', async () => {
    const { text } = await printed((sheet) => sheet.paragraph('王\u{30000}\uE863𠮷', { size: 10 }));
    expect(text).toBe('王[U+30000][U+E863]𠮷');
  });
});
