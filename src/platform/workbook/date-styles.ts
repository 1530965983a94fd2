import { attribute } from './xml-content';
import { parseXml } from './xml-scanner';

/** Built-in formats that show a day (ECMA-376 part 1, 18.8.30, with the East Asian ones). Times alone are not among them. */
const BUILT_IN_DAYS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** Which cell styles (by position in `cellXfs`) show their number as a day. */
export async function readDateStyles(chunks: AsyncIterable<Buffer>): Promise<boolean[]> {
  const custom = new Map<number, string>();
  const styles: boolean[] = [];
  let inCellStyles = false;
  await parseXml(chunks, {
    open(name, tag) {
      if (name === 'numFmt') custom.set(Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? '');
      if (name === 'cellXfs') inCellStyles = true;
      if (name === 'xf' && inCellStyles) styles.push(isDayFormat(Number(attribute(tag, 'numFmtId') ?? 0), custom));
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return styles;
}

function isDayFormat(id: number, custom: ReadonlyMap<number, string>): boolean {
  const code = custom.get(id);
  return code === undefined ? BUILT_IN_DAYS.has(id) : showsDay(code);
}

/** A format shows a day when a year, a day, or an era year is left once literals, colours and exponents are taken away. */
export function showsDay(code: string): boolean {
  const section = code.split(';')[0] ?? '';
  if (/^\s*(general|g\/通用格式)/i.test(section)) return false;
  const bare = section
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/[_*]./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/E[+-]/gi, '');
  return /[yde]/i.test(bare);
}
