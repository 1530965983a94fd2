import { workbookDamaged } from './workbook.errors';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const REFERENCE = /&(?:#x([0-9A-Fa-f]{1,6})|#(\d{1,7})|(\w+));|&/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** Anything but `name="value"` separated by single spaces. */
const UNUSUAL_SPACING = /['\t\r\n]|\s=|=\s/;

/** XML text with the five named references and the numbered ones resolved. Any other is refused: there are no entities here. */
export function xmlContent(source: string): string {
  if (!source.includes('&')) return source;
  return source.replace(REFERENCE, (_whole, hexadecimal?: string, decimal?: string, name?: string) => {
    const resolved = name === undefined ? characterOf(hexadecimal, decimal) : NAMED[name];
    if (resolved === undefined) throw workbookDamaged('unknown entity');
    return resolved;
  });
}

function characterOf(hexadecimal: string | undefined, decimal: string | undefined): string | undefined {
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** The value of an attribute by its full name, e.g. `r` or `xml:space`. */
export function attribute(tag: string, name: string): string | undefined {
  const opening = ` ${name}="`;
  const found = tag.indexOf(opening);
  if (found >= 0 && !tag.includes("'")) {
    const start = found + opening.length;
    return xmlContent(tag.slice(start, tag.indexOf('"', start)));
  }
  return UNUSUAL_SPACING.test(tag) ? attributesOf(tag).get(name) : undefined;
}

/** An attribute whatever its prefix: `r:id`, `ns1:id`. */
export function prefixedAttribute(tag: string, localName: string): string | undefined {
  for (const [name, value] of attributesOf(tag)) {
    if (name === localName || name.endsWith(`:${localName}`)) return value;
  }
  return undefined;
}

function attributesOf(tag: string): Map<string, string> {
  const values = new Map<string, string>();
  for (const [, name, double, single] of tag.matchAll(ATTRIBUTE)) values.set(name ?? '', xmlContent(double ?? single ?? ''));
  return values;
}
