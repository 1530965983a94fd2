import { SaxesParser } from 'saxes';
import { DomainError } from '#kernel';
import { workbookDamaged } from './workbook.errors';

export type XmlAttributes = Readonly<Record<string, string>>;

/** Receives elements by local name: whether a writer says `row` or `x:row` makes no difference. */
export interface XmlHandler {
  open(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Feeds bytes to a handler. Document types, and with them entities of any kind, are refused. */
export class XmlParser {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private readonly parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });

  constructor(handler: XmlHandler) {
    const names = new Map<string, string>();
    const local = (name: string): string => {
      const known = names.get(name);
      if (known !== undefined) return known;
      const short = name.slice(name.indexOf(':') + 1);
      if (names.size < 1_000) names.set(name, short);
      return short;
    };
    this.parser.on('doctype', () => {
      throw workbookDamaged('document type in a part');
    });
    this.parser.on('opentag', (tag) => handler.open(local(tag.name), tag.attributes));
    this.parser.on('text', (text) => handler.text?.(text));
    this.parser.on('cdata', (text) => handler.text?.(text));
    this.parser.on('closetag', (tag) => handler.close?.(local(tag.name)));
  }

  write(chunk: Buffer): void {
    this.attempt(() => this.parser.write(this.decoder.decode(chunk, { stream: true })));
  }

  end(): void {
    this.attempt(() => {
      this.parser.write(this.decoder.decode());
      this.parser.close();
    });
  }

  private attempt(step: () => void): void {
    try {
      step();
    } catch (error) {
      throw error instanceof DomainError || !(error instanceof Error) ? error : workbookDamaged(error.message);
    }
  }
}

/** Parses a small part from beginning to end. */
export async function parseXml(chunks: AsyncIterable<Buffer>, handler: XmlHandler): Promise<void> {
  const parser = new XmlParser(handler);
  for await (const chunk of chunks) parser.write(chunk);
  parser.end();
}

/** An attribute whatever its prefix: `r:id`, `ns1:id`. */
export function attributeNamed(attributes: XmlAttributes, localName: string): string | undefined {
  const found = Object.entries(attributes).find(([name]) => name === localName || name.endsWith(`:${localName}`));
  return found?.[1];
}
