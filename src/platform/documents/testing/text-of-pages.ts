import { inflateSync } from 'node:zlib';

/** The text of each page that pdfkit wrote, in drawing order: glyph numbers are turned back by each font's ToUnicode table. */
export function textOfPages(pdf: Buffer): string[] {
  const source = pdf.toString('latin1');
  const streamOf = (id: string): string => {
    const body = new RegExp(`(?:^|\\n)${id} 0 obj\\n<<[^]*?stream\\n([^]*?)\\nendstream`).exec(source)?.[1] ?? '';
    return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
  };
  const fonts = new Map<string, string[]>();
  for (const [, name, id] of source.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const table = new RegExp(`(?:^|\\n)${id} 0 obj\\n<<[^]*?/ToUnicode (\\d+) 0 R`).exec(source)?.[1];
    if (name && table) fonts.set(name, charactersOf(streamOf(table)));
  }
  return [...source.matchAll(/\/Type \/Page\n[^]*?\/Contents (\d+) 0 R/g)].map(([, id]) => textOf(streamOf(id ?? ''), fonts));
}

function charactersOf(toUnicode: string): string[] {
  return [...toUnicode.matchAll(/\[(<[^\]]*)\]/g)].flatMap(([, list]) =>
    [...(list ?? '').matchAll(/<([0-9a-f ]*)>/g)].map(([, hex]) => Buffer.from((hex ?? '').replaceAll(' ', ''), 'hex').swap16().toString('utf16le')),
  );
}

function textOf(content: string, fonts: ReadonlyMap<string, readonly string[]>): string {
  let characters: readonly string[] = [];
  let text = '';
  for (const [, font, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font) characters = fonts.get(font) ?? [];
    for (const [, run] of (shown ?? '').matchAll(/<([0-9a-f]+)>/g)) {
      text += (run?.match(/.{4}/g) ?? []).map((glyph) => characters[Number.parseInt(glyph, 16)] ?? '').join('');
    }
  }
  return text;
}
