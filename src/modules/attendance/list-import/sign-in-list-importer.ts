import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, type Transaction } from '../../../platform/database/database';
import { Importers, type ChunkOutcome, type ImportChunk, type Importer, type ImportTask } from '../../../platform/imports/importer';
import { Vault } from '../../../platform/vault/vault';
import { assertShort } from '../../../platform/workbook/assert-short';
import { emptySheet } from '../../../platform/workbook/empty-sheet';
import { openTable } from '../../../platform/workbook/open-table';
import type { Workbook } from '../../../platform/workbook/open-workbook';
import { refuseRow, type RowRefusal } from '../../../platform/workbook/row-refusal';
import type { SheetContent } from '../../../platform/workbook/sheet-content';
import { ClassRoll, readRoll } from './class-roll';
import { markSignedRows } from './mark-signed-rows';
import { SIGN_IN_COLUMNS, SIGN_IN_SHEET } from './sign-in-list';
import { SignInListChecker, type SignedRow } from './sign-in-list-checker';
import { SIGN_IN_LIST_WORDS } from './sign-in-list-words';

export const SIGN_IN_LIST = 'sign_ins';
const MOST_ROWS = 2_000;
const ROWS_A_CHUNK = 100;

/** 纸质签到名单: what people signed on paper, for one session. */
@Injectable()
export class SignInListImporter implements Importer, OnModuleInit {
  readonly kind = SIGN_IN_LIST;
  readonly ofClass = true;
  readonly sheet = SIGN_IN_SHEET;
  readonly shape = { columns: SIGN_IN_COLUMNS, textColumns: ['residentId'] };

  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
    private readonly importers: Importers,
  ) {}

  onModuleInit(): void {
    this.importers.register(this);
  }

  template(): SheetContent[] {
    return [emptySheet(SIGN_IN_SHEET, SIGN_IN_COLUMNS, this.shape.textColumns)];
  }

  /** With everybody of the class in it, so that only the attendance is to be written. */
  async templateOf(classId: number, title: string): Promise<SheetContent[]> {
    const [sheet] = this.template() as [SheetContent];
    const roll = await readRoll(this.database, classId);
    return [{ ...sheet, titles: [title], rows: roll.map(({ name, unitName }, index) => [index + 1, name, unitName]) }];
  }

  async inspect(workbook: Workbook): Promise<void> {
    await assertShort(await openTable(workbook, SIGN_IN_SHEET, SIGN_IN_COLUMNS), MOST_ROWS);
  }

  async *chunks(workbook: Workbook, task: ImportTask): AsyncGenerator<ImportChunk> {
    const table = await openTable(workbook, SIGN_IN_SHEET, SIGN_IN_COLUMNS);
    const checker = new SignInListChecker(new ClassRoll(this.database, this.vault, await readRoll(this.database, task.classId ?? 0)));
    let position = 0;
    let [signed, refusals]: [SignedRow[], RowRefusal[]] = [[], []];
    for await (const row of table.rows()) {
      const verdict = await checker.check(row);
      if (!verdict) continue;
      if ('signed' in verdict) signed.push(verdict.signed);
      else refusals.push(verdict.refusal);
      if (signed.length + refusals.length < ROWS_A_CHUNK) continue;
      yield chunkOf(signed, refusals, (position += 1), task);
      [signed, refusals] = [[], []];
    }
    if (signed.length + refusals.length > 0) yield chunkOf(signed, refusals, position + 1, task);
  }
}

function chunkOf(signed: readonly SignedRow[], refusals: readonly RowRefusal[], position: number, task: ImportTask): ImportChunk {
  return { sheet: SIGN_IN_SHEET, position, rows: signed.length + refusals.length, refusals, save: (tx) => save(tx, signed, task) };
}

async function save(tx: Transaction, signed: readonly SignedRow[], { classId, sessionId, accountId, authorName, at }: ImportTask): Promise<ChunkOutcome> {
  if (classId === null || sessionId === null) throw new Error('a list of sign-ins is of a session');
  const { accepted, unchanged, refused } = await markSignedRows(tx, { classId, sessionId }, signed, { accountId, name: authorName }, at);
  return { accepted, unchanged, refusals: refused.map(({ row, code }) => refuseRow(row, 'name', code, SIGN_IN_LIST_WORDS[code])) };
}
