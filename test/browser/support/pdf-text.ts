import { inflateSync } from 'node:zlib';

/** The text of each page of a PDF that Chromium printed: glyph numbers are turned back by each font's ToUnicode table. */
export function textOfPages(pdf: Buffer): string[] {
  const objects = objectsOf(pdf.toString('latin1'));
  const fonts = fontsOf(objects);
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\b(?!s)/.test(body))
    .map((page) => textOf(streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '') ?? ''), fonts));
}

interface Font {
  /** Hexadecimal digits of one glyph number. */
  readonly digits: number;
  readonly characters: ReadonlyMap<string, string>;
}

type Fonts = ReadonlyMap<string, Font>;

function objectsOf(source: string): Map<string, string> {
  return new Map([...source.matchAll(/(?:^|\n)(\d+) 0 obj\n([^]*?)\nendobj/g)].map(([, id, body]) => [id ?? '', body ?? '']));
}

function streamOf(body: string): string {
  const stream = /stream\n([^]*?)\nendstream/.exec(body)?.[1];
  if (stream === undefined) return '';
  return body.includes('/FlateDecode') ? inflateSync(Buffer.from(stream, 'latin1')).toString('latin1') : stream;
}

/** By the name that page contents use, which Chromium gives out once a document. */
function fontsOf(objects: ReadonlyMap<string, string>): Fonts {
  const fonts = new Map<string, Font>();
  for (const body of objects.values()) {
    for (const [, name, id] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id ?? '') ?? '')?.[1];
      if (name && table) fonts.set(name, fontOf(streamOf(objects.get(table) ?? '')));
    }
  }
  return fonts;
}

function fontOf(toUnicode: string): Font {
  const characters = new Map<string, string>();
  let digits = 4;
  for (const [, pairs] of toUnicode.matchAll(/beginbfchar\n([^]*?)endbfchar/g)) {
    for (const [, glyph = '', text = ''] of (pairs ?? '').matchAll(/<(\w+)> <(\w+)>/g)) {
      digits = glyph.length;
      characters.set(glyph, decode(text));
    }
  }
  for (const [, ranges] of toUnicode.matchAll(/beginbfrange\n([^]*?)endbfrange/g)) {
    for (const [, first = '', last = '', text = ''] of (ranges ?? '').matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      digits = first.length;
      for (let glyph = hex(first); glyph <= hex(last); glyph += 1) {
        characters.set(glyph.toString(16).padStart(digits, '0').toUpperCase(), String.fromCodePoint(hex(text) + glyph - hex(first)));
      }
    }
  }
  return { digits, characters };
}

function hex(digits: string): number {
  return Number.parseInt(digits, 16);
}

function decode(utf16: string): string {
  return Buffer.from(utf16, 'hex').swap16().toString('utf16le');
}

/** What Chromium wrote out beside the glyphs (`ActualText`) goes before what the glyphs say. */
function textOf(content: string, fonts: Fonts): string {
  let font: Font | undefined;
  let spelled = false;
  let text = '';
  for (const [operator, actual, name, glyphs = ''] of content.matchAll(/ActualText <FEFF(\w+)>|\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj|EMC/g)) {
    if (operator === 'EMC') spelled = false;
    else if (name) font = fonts.get(name);
    else if (actual) {
      spelled = true;
      text += decode(actual);
    } else if (!spelled && font) {
      for (let at = 0; at < glyphs.length; at += font.digits) text += font.characters.get(glyphs.slice(at, at + font.digits)) ?? '';
    }
  }
  return text;
}
