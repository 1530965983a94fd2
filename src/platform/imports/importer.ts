import { Injectable } from '@nestjs/common';
import type { Permission } from '../sessions/permission';
import type { TableColumn } from '../workbook/find-header';
import type { RowRefusal } from '../workbook/row-refusal';
import type { SheetContent } from '../workbook/sheet-content';
import type { Workbook } from '../workbook/open-workbook';
import type { Transaction } from '../database/database';

export interface ChunkOutcome {
  readonly accepted: number;
  readonly unchanged: number;
  /** What only writing could tell, such as a seat that is gone. */
  readonly refusals?: readonly RowRefusal[];
}

/** Some rows of the file, checked. Chunks come in the order of the file and are the same each time the file is read. */
export interface ImportChunk {
  readonly sheet: string;
  /** Grows from chunk to chunk, over all sheets: where a resumed import goes on. */
  readonly position: number;
  /** Rows that hold something, the refused ones included. */
  readonly rows: number;
  readonly refusals: readonly RowRefusal[];
  /** Writes the good rows in the transaction that also records that they were written. */
  save(tx: Transaction): Promise<ChunkOutcome>;
}

export interface ImportTask {
  readonly trainingYear: number;
  readonly accountId: number;
  readonly authorName: string;
  /** Of a list. */
  readonly classId: number | null;
  readonly sessionId: number | null;
  readonly at: Date;
}

/** What a workbook of the refused rows has to keep so that it can be uploaded again. */
export interface ImportShape {
  readonly columns: readonly TableColumn[];
  /** Keys of columns whose digits must stay text: identity and telephone numbers. */
  readonly textColumns: readonly string[];
  readonly companionSheets?: readonly string[];
}

/** One kind of file that can be taken in. */
export interface Importer {
  readonly kind: string;
  /** A list of one class: brought in there, not by whoever looks after the city's registers. */
  readonly ofClass?: true;
  /** Held over the whole city by whoever brings it in, besides the right to import. */
  readonly needs?: Permission;
  /** The sheet whose rows the refused-rows workbook copies. */
  readonly sheet: string;
  readonly shape: ImportShape;
  /** An empty workbook to fill in. */
  template(): SheetContent[];
  /** Looks whether the sheets and columns are there. @throws DomainError SHEET_NOT_FOUND, HEADER_NOT_FOUND */
  inspect(workbook: Workbook): Promise<void>;
  /** Reads and checks the whole file in bounded memory. @throws DomainError when the file turns out damaged on the way */
  chunks(workbook: Workbook, task: ImportTask): AsyncIterable<ImportChunk>;
}

/** Which kinds exist; each module adds its own. */
@Injectable()
export class Importers {
  private readonly byKind = new Map<string, Importer>();

  register(importer: Importer): void {
    if (this.byKind.has(importer.kind)) throw new Error(`Two importers for ${importer.kind}; keep one.`);
    this.byKind.set(importer.kind, importer);
  }

  find(kind: string): Importer | undefined {
    return this.byKind.get(kind);
  }
}
