import { createHash } from 'node:crypto';
import { isExpected, type WhatIsExpected } from './check-checkpoints';
import { ExportCheck, type LedgerVerdict } from './check-export';
import { exportStatement, type EndRecord, type ExportHeading } from './export-records';
import type { Fault } from './fault';
import { readRecord } from './read-record';
import { isSigned } from './signatures';

/** Takes an export line by line, as it lies in a file: also whether the file itself is whole and was signed. */
export class ExportLinesCheck {
  private readonly check: ExportCheck;
  private readonly digest = createHash('sha256');
  private lines = 0;
  private heading: ExportHeading | undefined;
  private end: EndRecord | undefined;

  constructor(private readonly expected: WhatIsExpected = {}) {
    this.check = new ExportCheck(expected);
  }

  accept(line: string): void {
    const record = readRecord(line);
    if (record === undefined || this.end !== undefined || (this.lines === 0) !== (record.record === 'export')) {
      this.check.note([{ kind: 'unreadable', place: 'export', from: this.lines + 1 }]);
    }
    if (record?.record === 'export') this.heading ??= record;
    if (record?.record === 'end') this.end = record;
    else if (record !== undefined) this.check.accept(record);
    if (this.end === undefined) {
      this.digest.update(line).update('\n');
      this.lines += 1;
    }
  }

  /** The file breaks off or cannot be unpacked from here on. */
  breakOff(): void {
    this.check.note([{ kind: 'unreadable', place: 'export', from: this.lines + 1 }]);
  }

  finish(): LedgerVerdict {
    this.check.note(this.faultsOfFile());
    return this.check.finish();
  }

  private faultsOfFile(): Fault[] {
    const { heading, end, lines, expected } = this;
    if (end === undefined) return [{ kind: 'cut_off', place: 'export' }];
    if (end.lines !== lines || end.digest !== this.digest.digest('hex')) return [{ kind: 'changed', place: 'export' }];
    if (!isSigned(end, 'ledger export', exportStatement(end.lines, end.digest))) return [{ kind: 'unsigned', place: 'export' }];
    const isHeadings = heading?.publicKey === end.publicKey && heading.algorithm === end.algorithm;
    return isHeadings && isExpected(end, expected) ? [] : [{ kind: 'unknown_key', place: 'export' }];
  }
}
