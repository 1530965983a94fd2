import { xmlContent } from './xml-content';
import { workbookDamaged, workbookTooLarge } from './workbook.errors';

/** Receives elements by local name: whether a writer says `row` or `x:row` makes no difference. */
export interface XmlHandler {
  /** `tag` is the source between the angle brackets; read it with {@link attribute}. */
  open(name: string, tag: string): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Deeper or longer than any part of a workbook. */
const DEEPEST = 64;
const LONGEST_TOKEN = 1024 * 1024;
const BLANK = /^[\s\uFEFF]*$/;

/**
 * Reads XML in pieces as they are unpacked, and holds no more than one unfinished tag or text.
 * Document types, and with them entities of any kind, are refused; so are tags that do not match.
 * General parsers look at every character; worksheets are read two to five times faster by looking for brackets.
 */
export class XmlScanner {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private readonly path: string[] = [];
  private rest = '';
  private hasRoot = false;

  constructor(private readonly handler: XmlHandler) {}

  write(chunk: Buffer): void {
    this.scan(this.rest + this.decode(chunk));
  }

  end(): void {
    this.scan(this.rest + this.decode());
    if (!this.hasRoot || this.path.length > 0 || !BLANK.test(this.rest)) throw workbookDamaged('XML ends too early');
  }

  private decode(chunk?: Buffer): string {
    try {
      return chunk === undefined ? this.decoder.decode() : this.decoder.decode(chunk, { stream: true });
    } catch {
      throw workbookDamaged('text is not UTF-8');
    }
  }

  private scan(source: string): void {
    let position = 0;
    for (;;) {
      const bracket = source.indexOf('<', position);
      if (bracket < 0) break;
      const end = tokenEnd(source, bracket);
      if (end < 0) break;
      if (bracket > position) this.emitText(source.slice(position, bracket));
      this.emitToken(source, bracket, end);
      position = end;
    }
    this.rest = source.slice(position);
    if (this.rest.length > LONGEST_TOKEN) throw workbookTooLarge('cell', LONGEST_TOKEN);
  }

  private emitText(text: string): void {
    if (this.path.length > 0) this.handler.text?.(xmlContent(text));
    else if (!BLANK.test(text)) throw workbookDamaged('text outside the root element');
  }

  private emitToken(source: string, start: number, end: number): void {
    switch (source.charCodeAt(start + 1)) {
      case SLASH:
        return this.closeElement(localName(source.slice(start + 2, end - 1).trimEnd()));
      case QUESTION_MARK:
        return;
      case EXCLAMATION_MARK:
        return this.emitDeclaration(source.slice(start, end));
      default:
        return this.openElement(source, start, end);
    }
  }

  private openElement(source: string, start: number, end: number): void {
    const closesItself = source.charCodeAt(end - 2) === SLASH;
    const tag = source.slice(start + 1, closesItself ? end - 2 : end - 1);
    const name = localName(elementName(tag));
    if (this.path.length === 0 && this.hasRoot) throw workbookDamaged('two root elements');
    if (this.path.length >= DEEPEST) throw workbookDamaged('elements nested too deep');
    this.hasRoot = true;
    this.handler.open(name, tag);
    if (closesItself) this.handler.close?.(name);
    else this.path.push(name);
  }

  private closeElement(name: string): void {
    if (this.path.pop() !== name) throw workbookDamaged(`unexpected end of ${name}`);
    this.handler.close?.(name);
  }

  private emitDeclaration(declaration: string): void {
    if (declaration.startsWith('<!--')) return;
    if (!declaration.startsWith('<![CDATA[')) throw workbookDamaged('document type in a part');
    this.handler.text?.(declaration.slice('<![CDATA['.length, -']]>'.length));
  }
}

const EXCLAMATION_MARK = 33;
const SLASH = 47;
const QUESTION_MARK = 63;

/** The position behind the token that begins at `start`, or -1 while its end has not arrived. */
function tokenEnd(source: string, start: number): number {
  const kind = source.charCodeAt(start + 1);
  if (kind === EXCLAMATION_MARK) {
    if (source.startsWith('<!--', start)) return endAfter(source, '-->', start + 4);
    if (source.startsWith('<![CDATA[', start)) return endAfter(source, ']]>', start + 9);
    return source.length < start + 9 ? -1 : endAfter(source, '>', start);
  }
  if (kind === QUESTION_MARK) return endAfter(source, '?>', start);
  let end = source.indexOf('>', start);
  while (end >= 0 && insideQuotes(source, start, end)) end = source.indexOf('>', end + 1);
  return end < 0 ? -1 : end + 1;
}

function endAfter(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  return found < 0 ? -1 : found + mark.length;
}

/** A `>` may stand in an attribute value. Most tags end in a quotation mark, a slash or a letter, so the walk is short. */
function insideQuotes(source: string, start: number, end: number): boolean {
  let quote = 0;
  for (let position = start; position < end; position += 1) {
    const character = source.charCodeAt(position);
    if (quote !== 0) {
      if (character === quote) quote = 0;
    } else if (character === 34 || character === 39) quote = character;
  }
  return quote !== 0;
}

function elementName(tag: string): string {
  for (let position = 0; position < tag.length; position += 1) {
    if (tag.charCodeAt(position) <= 32) return tag.slice(0, position);
  }
  return tag;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Parses a small part from beginning to end. */
export async function parseXml(chunks: AsyncIterable<Buffer>, handler: XmlHandler): Promise<void> {
  const scanner = new XmlScanner(handler);
  for await (const chunk of chunks) scanner.write(chunk);
  scanner.end();
}
