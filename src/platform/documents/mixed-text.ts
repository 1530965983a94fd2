import { breakLines } from './break-lines';
import { fontRuns, type FontRun } from './font-runs';
import type { PrintFont } from './print-font';
import type { PrintFonts } from './print-fonts';
import type { TextPlace, TextStyle } from './text-style';

/** How thick the outline of a rare character is drawn, in parts of its size: its font has one weight, lighter than the text around it. */
const OUTLINE = { regular: 0.012, bold: 0.03 } as const;

/** Prints text that one font cannot: breaks it into lines by the widths of all fonts and draws each line run by run on one baseline. */
export class MixedText {
  private readonly registered = new Set<string>();

  constructor(
    private readonly document: PDFKit.PDFDocument,
    private readonly fonts: PrintFonts,
    private readonly lineWidth: number,
  ) {}

  /** Whether a rare character stands in the text. */
  meets(text: string, style: TextStyle): boolean {
    const font = this.fontOf(style);
    return fontRuns(text, font, this.fonts.rare).some((run) => run.font !== font);
  }

  heightOf(text: string, width: number, style: TextStyle): number {
    return this.lines(text, width, style).length * this.lineHeight(style);
  }

  write(text: string, place: TextPlace, style: TextStyle): void {
    this.draw(this.lines(text, place.width, style), place, style);
  }

  /** The first line alone, with an ellipsis when there are more. */
  writeLine(text: string, place: TextPlace, style: TextStyle): void {
    const fits = (line: string): boolean => this.widthOf(line, style) <= place.width;
    const characters = Array.from(text);
    let count = characters.length;
    while (count > 0 && !fits(`${characters.slice(0, count).join('')}…`)) count -= 1;
    this.draw([fits(text) ? text : `${characters.slice(0, count).join('')}…`], place, style);
  }

  private lines(text: string, width: number, style: TextStyle): readonly string[] {
    return breakLines(text, width, (piece) => this.widthOf(piece, style));
  }

  private draw(lines: readonly string[], place: TextPlace, style: TextStyle): void {
    const lineHeight = this.lineHeight(style);
    const { ascent } = this.fontOf(style);
    for (const [index, line] of lines.entries()) {
      const free = place.width - this.widthOf(line, style);
      let left = place.left + free * { left: 0, center: 0.5, right: 1 }[style.align ?? 'left'];
      for (const run of this.runs(line, style)) {
        this.drawRun(run, { left, baseline: place.top + index * lineHeight + ascent * style.size }, style);
        left += this.widthOfRun(run, style);
      }
    }
  }

  private drawRun(run: FontRun, { left, baseline }: { readonly left: number; readonly baseline: number }, style: TextStyle): void {
    this.use(run.font, style);
    this.document.lineWidth(style.size * OUTLINE[style.bold ? 'bold' : 'regular']);
    this.document.text(run.text, left, baseline, { lineBreak: false, baseline: 'alphabetic', fill: true, stroke: run.font !== this.fontOf(style) });
    this.document.lineWidth(this.lineWidth);
  }

  private lineHeight(style: TextStyle): number {
    this.use(this.fontOf(style), style);
    return this.document.currentLineHeight(true);
  }

  private widthOf(text: string, style: TextStyle): number {
    return this.runs(text, style).reduce((sum, run) => sum + this.widthOfRun(run, style), 0);
  }

  private widthOfRun(run: FontRun, style: TextStyle): number {
    this.use(run.font, style);
    return this.document.widthOfString(run.text);
  }

  private runs(text: string, style: TextStyle): readonly FontRun[] {
    return fontRuns(text, this.fontOf(style), this.fonts.rare);
  }

  private fontOf(style: TextStyle): PrintFont {
    return this.fonts[style.bold ? 'bold' : 'regular'];
  }

  private use(font: PrintFont, style: TextStyle): void {
    if (!this.registered.has(font.name)) {
      this.document.registerFont(font.name, font.bytes);
      this.registered.add(font.name);
    }
    this.document.font(font.name).fontSize(style.size);
  }
}
