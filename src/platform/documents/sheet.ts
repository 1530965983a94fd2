import { PassThrough, type Readable } from 'node:stream';
import PDFDocument from 'pdfkit';
import { MixedText } from './mixed-text';
import { printableText } from './printable-text';
import type { PrintFonts } from './print-fonts';
import type { TextPlace, TextStyle } from './text-style';

/** In points; the body lies within the margins. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const [SHORT, LONG] = [595.28, 841.89];
export const A4_PORTRAIT: Paper = { width: SHORT, height: LONG, left: 40, right: 40, top: 56, bottom: 48 };
export const A4_LANDSCAPE: Paper = { width: LONG, height: SHORT, left: 48, right: 48, top: 52, bottom: 44 };

const LINE_WIDTH = 0.5;

/** Paper filled from the top down. Knows fonts, lines and where the page ends. */
export class Sheet {
  private readonly document: PDFKit.PDFDocument;
  private readonly mixed: MixedText;
  readonly paper: Paper;
  readonly bodyWidth: number;
  readonly bodyHeight: number;
  /** Where the next thing goes. */
  y: number;

  constructor(
    private readonly fonts: PrintFonts,
    options: { readonly title: string; readonly language: string; readonly createdAt: Date; readonly paper?: Paper },
  ) {
    this.paper = options.paper ?? A4_PORTRAIT;
    const { width, height, left, right, top, bottom } = this.paper;
    this.bodyWidth = width - left - right;
    this.bodyHeight = height - top - bottom;
    this.y = top;
    this.document = new PDFDocument({
      size: [width, height],
      margins: { left, right, top: 0, bottom: 0 },
      bufferPages: true,
      lang: options.language,
      displayTitle: true,
      info: { Title: options.title, CreationDate: options.createdAt, ModDate: options.createdAt },
    });
    this.document.registerFont('regular', fonts.regular.bytes).registerFont('bold', fonts.bold.bytes);
    this.document.lineWidth(LINE_WIDTH).strokeColor('black').fillColor('black');
    this.mixed = new MixedText(this.document, fonts, LINE_WIDTH);
  }

  heightOf(text: string, width: number, style: TextStyle): number {
    const printed = this.prepare(text, style);
    return this.mixed.meets(printed, style) ? this.mixed.heightOf(printed, width, style) : this.document.heightOfString(printed, { width });
  }

  write(text: string, place: TextPlace, style: TextStyle): void {
    const printed = this.prepare(text, style);
    if (this.mixed.meets(printed, style)) this.mixed.write(printed, place, style);
    else this.document.text(printed, place.left, place.top, { width: place.width, align: style.align ?? 'left' });
  }

  /** Writes one line; what does not fit ends in an ellipsis. For the margins, which repeat what the body says in full. */
  writeLine(text: string, place: TextPlace, style: TextStyle): void {
    const printed = this.prepare(text, style);
    const options = { width: place.width, height: style.size, align: style.align ?? 'left', ellipsis: true };
    if (this.mixed.meets(printed, style)) this.mixed.writeLine(printed, place, style);
    else this.document.text(printed, place.left, place.top, options);
  }

  /** Writes across the body at the present height and moves below it. */
  paragraph(text: string, style: TextStyle): void {
    const height = this.heightOf(text, this.bodyWidth, style);
    this.breakUnlessFits(height);
    this.write(text, { left: this.paper.left, top: this.y, width: this.bodyWidth }, style);
    this.y += height;
  }

  box(left: number, top: number, width: number, height: number): void {
    this.document.rect(left, top, width, height).stroke();
  }

  /** Black all over. */
  fill(left: number, top: number, width: number, height: number): void {
    this.document.rect(left, top, width, height).fill('black');
  }

  room(): number {
    return this.paper.top + this.bodyHeight - this.y;
  }

  /** @returns whether a new page was begun. */
  breakUnlessFits(height: number): boolean {
    if (height <= this.room() || this.y === this.paper.top) return false;
    this.breakPage();
    return true;
  }

  breakPage(): void {
    this.document.addPage();
    this.document.lineWidth(LINE_WIDTH);
    this.y = this.paper.top;
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
    return printableText(text, (codePoint) => this.fonts[weight].has(codePoint) || this.fonts.rare(codePoint) !== undefined);
  }
}
