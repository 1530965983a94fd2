import { parseTrainingDay } from '#kernel';
import { columnIndexOf, EMPTY_CELL, type CellValue, type SheetRow } from './cell-value';
import { decodeEscapes } from './decode-escapes';
import { remember } from './remember';
import { dayOfSerial } from './serial-day';
import type { WorkbookLimits } from './workbook-limits';
import { tooManyRows, workbookDamaged, workbookTooLarge } from './workbook.errors';
import { attribute } from './xml-content';
import type { XmlHandler } from './xml-scanner';

export interface SheetSetting {
  readonly sharedText: readonly CellValue[];
  readonly dateStyles: readonly boolean[];
  readonly from1904: boolean;
  readonly limits: WorkbookLimits;
}

/** Turns the elements of a worksheet into rows. Rows without any value are passed over. */
export class SheetParser implements XmlHandler {
  private finished: SheetRow[] = [];
  private rowCount = 0;
  private rowNumber = 0;
  private cells: CellValue[] = [];
  private column = -1;
  private type = 'n';
  private tag = '';
  private written = '';
  private capturing = false;
  private inInline = false;
  private inReading = false;

  private readonly dayOf = remember((serial: string) => dayOfSerial(Number(serial), this.setting.from1904));

  constructor(private readonly setting: SheetSetting) {}

  /** Hands over the rows completed since the last call. */
  takeRows(): SheetRow[] {
    const rows = this.finished;
    if (rows.length > 0) this.finished = [];
    return rows;
  }

  open(name: string, tag: string): void {
    switch (name) {
      case 'row':
        return this.openRow(tag);
      case 'c':
        return this.openCell(tag);
      case 'v':
        this.capturing = true;
        return;
      case 'is':
        this.inInline = true;
        return;
      case 'rPh':
        this.inReading = true;
        return;
      case 't':
        this.capturing = this.inInline && !this.inReading;
        return;
      default:
        return;
    }
  }

  text(text: string): void {
    if (!this.capturing) return;
    this.written = this.written === '' ? text : this.written + text;
    if (this.written.length > this.setting.limits.cellCharacters) throw workbookTooLarge('cell', this.setting.limits.cellCharacters);
  }

  close(name: string): void {
    switch (name) {
      case 'v':
      case 't':
        this.capturing = false;
        return;
      case 'is':
        this.inInline = false;
        return;
      case 'rPh':
        this.inReading = false;
        return;
      case 'c':
        return this.closeCell();
      case 'row':
        return this.closeRow();
      default:
        return;
    }
  }

  private openRow(tag: string): void {
    const given = Number(attribute(tag, 'r'));
    this.rowNumber = Number.isInteger(given) && given > 0 ? given : this.rowNumber + 1;
    this.cells = [];
    this.column = -1;
  }

  private openCell(tag: string): void {
    const reference = attribute(tag, 'r');
    this.column = reference === undefined ? this.column + 1 : columnIndexOf(reference);
    if (this.column < 0) throw workbookDamaged('cell without a column');
    this.type = attribute(tag, 't') ?? 'n';
    this.tag = tag;
    this.written = '';
  }

  private closeCell(): void {
    const value = this.written === '' ? EMPTY_CELL : this.valueOf(this.written);
    if (value === EMPTY_CELL) return;
    if (this.column >= this.setting.limits.columns) throw workbookTooLarge('columns', this.setting.limits.columns);
    while (this.cells.length < this.column) this.cells.push(EMPTY_CELL);
    this.cells[this.column] = value;
  }

  private closeRow(): void {
    if (this.cells.length === 0) return;
    this.rowCount += 1;
    if (this.rowCount > this.setting.limits.rows) throw tooManyRows(this.setting.limits.rows);
    this.finished.push({ rowNumber: this.rowNumber, cells: this.cells });
  }

  private valueOf(written: string): CellValue {
    switch (this.type) {
      case 's':
        return this.setting.sharedText[Number(written)] ?? this.missingText();
      case 'str':
      case 'inlineStr':
        return { kind: 'text', text: decodeEscapes(written) };
      case 'b':
        return { kind: 'boolean', text: written, value: written === '1' || written === 'true' };
      case 'e':
        return { kind: 'error', text: written };
      case 'd':
        return isoDate(written);
      default:
        return this.numberOf(written.trim());
    }
  }

  private missingText(): never {
    throw workbookDamaged('text missing from the shared table');
  }

  private numberOf(text: string): CellValue {
    if (text === '') return EMPTY_CELL;
    const style = Number(attribute(this.tag, 's') ?? 0);
    const day = this.setting.dateStyles[style] === true ? this.dayOf(text) : undefined;
    return day === undefined ? { kind: 'number', text } : { kind: 'date', text, day };
  }
}

function isoDate(written: string): CellValue {
  const day = parseTrainingDay(written.slice(0, 10));
  return day === undefined ? { kind: 'text', text: written } : { kind: 'date', text: written, day };
}
