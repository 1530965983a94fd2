import { PassThrough, type Readable } from 'node:stream';
import PDFDocument from 'pdfkit';
import { printableText } from './printable-text';
import type { RegisterFonts } from './register-fonts';

/** A4 portrait in points. */
export const PAPER = { width: 595.28, height: 841.89, left: 40, right: 40, top: 56, bottom: 48 } as const;
export const BODY_WIDTH = PAPER.width - PAPER.left - PAPER.right;
const BODY_BOTTOM = PAPER.height - PAPER.bottom;
export const BODY_HEIGHT = BODY_BOTTOM - PAPER.top;

export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly align?: 'left' | 'right' | 'center';
}

export interface TextPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** Paper filled from the top down. Knows fonts, lines and where the page ends; knows nothing of registers. */
export class Sheet {
  private readonly document: PDFKit.PDFDocument;
  /** Where the next thing goes. */
  y: number = PAPER.top;

  constructor(
    private readonly fonts: RegisterFonts,
    options: { readonly title: string; readonly language: string; readonly createdAt: Date },
  ) {
    this.document = new PDFDocument({
      size: 'A4',
      margins: { left: PAPER.left, right: PAPER.right, top: 0, bottom: 0 },
      bufferPages: true,
      lang: options.language,
      displayTitle: true,
      info: { Title: options.title, CreationDate: options.createdAt, ModDate: options.createdAt },
    });
    this.document.registerFont('regular', fonts.regular.bytes).registerFont('bold', fonts.bold.bytes);
    this.document.lineWidth(0.5).strokeColor('black').fillColor('black');
  }

  heightOf(text: string, width: number, style: TextStyle): number {
    return this.document.heightOfString(this.prepare(text, style), { width });
  }

  write(text: string, place: TextPlace, style: TextStyle): void {
    this.document.text(this.prepare(text, style), place.left, place.top, { width: place.width, align: style.align ?? 'left' });
  }

  /** Writes one line; what does not fit ends in an ellipsis. For the margins, which repeat what the body says in full. */
  writeLine(text: string, place: TextPlace, style: TextStyle): void {
    const options = { width: place.width, height: style.size, align: style.align ?? 'left', ellipsis: true };
    this.document.text(this.prepare(text, style), place.left, place.top, options);
  }

  /** Writes across the body at the present height and moves below it. */
  paragraph(text: string, style: TextStyle): void {
    const height = this.heightOf(text, BODY_WIDTH, style);
    this.breakUnlessFits(height);
    this.write(text, { left: PAPER.left, top: this.y, width: BODY_WIDTH }, style);
    this.y += height;
  }

  box(left: number, top: number, width: number, height: number): void {
    this.document.rect(left, top, width, height).stroke();
  }

  room(): number {
    return BODY_BOTTOM - this.y;
  }

  /** @returns whether a new page was begun. */
  breakUnlessFits(height: number): boolean {
    if (height <= this.room() || this.y === PAPER.top) return false;
    this.document.addPage();
    this.document.lineWidth(0.5);
    this.y = PAPER.top;
    return true;
  }

  /** Visits every page once all are written, so that each can name the last. */
  eachPage(visit: (page: number, pages: number) => void): void {
    const { start, count } = this.document.bufferedPageRange();
    for (let index = 0; index < count; index += 1) {
      this.document.switchToPage(start + index);
      visit(index + 1, count);
    }
  }

  finish(): Readable {
    const bytes = this.document.pipe(new PassThrough());
    this.document.end();
    return bytes;
  }

  private prepare(text: string, style: TextStyle): string {
    const weight = style.bold ? 'bold' : 'regular';
    this.document.font(weight).fontSize(style.size);
    return printableText(text, this.fonts[weight].has);
  }
}
