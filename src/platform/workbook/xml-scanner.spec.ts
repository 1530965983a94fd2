import { attribute, prefixedAttribute } from './xml-content';
import { XmlScanner } from './xml-scanner';

function eventsOf(source: string, pieceBytes = Number.MAX_SAFE_INTEGER): string[] {
  const events: string[] = [];
  const scanner = new XmlScanner({
    open: (name, tag) => events.push(`<${name} ${attribute(tag, 'a') ?? '-'}`),
    text: (text) => events.push(`"${text}`),
    close: (name) => events.push(`>${name}`),
  });
  const bytes = Buffer.from(source);
  for (let start = 0; start < bytes.length; start += pieceBytes) scanner.write(bytes.subarray(start, start + pieceBytes));
  scanner.end();
  return events;
}

const WHOLE = `\uFEFF<?xml version="1.0"?><!-- a > b --><n:r a="x>y"><b a='1"2'/>王𬱖&amp;&#20013;<c\ta = "3"><![CDATA[<&>]]></c ></n:r>\n`;
const EVENTS = ['<r x>y', '<b 1"2', '>b', '"王𬱖&中', '<c 3', '"<&>', '>c', '>r'];

describe('the XML scanner', () => {
  it('gives the same events whole and byte by byte', () => {
    expect(eventsOf(WHOLE)).toEqual(EVENTS);
    for (const size of [1, 2, 3, 5, 7, 11]) expect(eventsOf(WHOLE, size).join('')).toBe(EVENTS.join(''));
  });

  it.each([
    ['a document type', '<!DOCTYPE a><a/>'],
    ['a document type in small letters', '<!doctype a><a/>'],
    ['elements that cross', '<a><b></a></b>'],
    ['an end without a beginning', '<a/></a>'],
    ['a second root', '<a/><b/>'],
    ['text outside the root', '<a/>x'],
    ['an unfinished tag', '<a><b'],
    ['nothing at all', ''],
    ['an unknown entity', '<a>&x;</a>'],
    ['a bare ampersand', '<a>a & b</a>'],
    ['a character beyond Unicode', '<a>&#x110000;</a>'],
    ['sixty-five levels', `${'<a>'.repeat(65)}${'</a>'.repeat(65)}`],
  ])('refuses %s', (_title, source) => {
    expect(() => eventsOf(source)).toThrow('WORKBOOK_DAMAGED');
    expect(() => eventsOf(source, 1)).toThrow('WORKBOOK_DAMAGED');
  });

  it('refuses bytes that are not UTF-8', () => {
    const scanner = new XmlScanner({ open: () => undefined });
    expect(() => scanner.write(Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0xfe]))).toThrow('WORKBOOK_DAMAGED');
  });

  it('never holds more than one unfinished token', () => {
    const scanner = new XmlScanner({ open: () => undefined });
    const piece = Buffer.alloc(256 * 1024, 'x');
    scanner.write(Buffer.from('<a>'));
    expect(() => Array.from({ length: 6 }, () => scanner.write(piece))).toThrow('WORKBOOK_TOO_LARGE');
  });
});

describe('attributes', () => {
  it.each([
    ['c r="A1" t="s"', 't', 's'],
    ['c r="A1" t="s"', 's', undefined],
    ["c r='A1' s='4'", 's', '4'],
    ['c\nr = "A1"\n s= "4"', 's', '4'],
    [`c x=' s="9"' s="4"`, 's', '4'],
    ['numFmt formatCode="yyyy&quot;年&quot;"', 'formatCode', 'yyyy"年"'],
  ])('of <%s>: %s is %s', (tag, name, value) => {
    expect(attribute(tag, name)).toBe(value);
  });

  it('are found under any prefix', () => {
    expect(prefixedAttribute('sheet name="a" sheetId="1" ns1:id="rId7"', 'id')).toBe('rId7');
  });
});
