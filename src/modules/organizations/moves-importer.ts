import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { trainingDayAt, type Clock } from '#kernel';
import { CLOCK } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Importers, type ImportChunk, type Importer, type ImportTask } from '../../platform/imports/importer';
import { Vault } from '../../platform/vault/vault';
import { emptySheet } from '../../platform/workbook/empty-sheet';
import { openTable } from '../../platform/workbook/open-table';
import type { Workbook } from '../../platform/workbook/open-workbook';
import type { RowRefusal } from '../../platform/workbook/row-refusal';
import type { SheetContent } from '../../platform/workbook/sheet-content';
import { checkMoveRow, type ImportedMove } from './moves-import/check-move-row';
import { MOVE_COLUMNS, MOVE_SHEET } from './moves-import/move-columns';
import { saveMoves } from './moves-import/save-moves';
import { UnitDirectory } from './roster-import/unit-directory';
import { readUnits } from './unit-tree';

const ROWS_A_CHUNK = 100;

/** 人员变动 by list: every row is one move, recorded as if it had been typed in. */
@Injectable()
export class MovesImporter implements Importer, OnModuleInit {
  readonly kind = 'moves';
  readonly needs = 'postings.manage';
  readonly sheet = MOVE_SHEET;
  readonly shape = { columns: MOVE_COLUMNS, textColumns: ['residentId'] };

  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
    private readonly importers: Importers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.importers.register(this);
  }

  template(): SheetContent[] {
    return [emptySheet(MOVE_SHEET, MOVE_COLUMNS, this.shape.textColumns)];
  }

  async inspect(workbook: Workbook): Promise<void> {
    await openTable(workbook, MOVE_SHEET, MOVE_COLUMNS);
  }

  async *chunks(workbook: Workbook, task: ImportTask): AsyncGenerator<ImportChunk> {
    const units = new UnitDirectory((await readUnits(this.database)).filter(({ closedOn }) => closedOn === null));
    const table = await openTable(workbook, MOVE_SHEET, MOVE_COLUMNS);
    let [moves, refusals, position]: [ImportedMove[], RowRefusal[], number] = [[], [], 1];
    for await (const row of table.rows()) {
      const verdict = checkMoveRow(row, units);
      if (verdict === undefined) continue;
      if ('accepted' in verdict) moves.push(verdict.accepted);
      else refusals.push(verdict.refusal);
      if (moves.length + refusals.length < ROWS_A_CHUNK) continue;
      yield this.chunkOf(moves, refusals, { position, task });
      [moves, refusals, position] = [[], [], position + 1];
    }
    if (moves.length + refusals.length > 0) yield this.chunkOf(moves, refusals, { position, task });
  }

  private chunkOf(moves: readonly ImportedMove[], refusals: readonly RowRefusal[], { position, task }: { readonly position: number; readonly task: ImportTask }): ImportChunk {
    const at = this.clock.now();
    const author = { actor: { accountId: task.accountId, name: task.authorName }, at, today: trainingDayAt(at) };
    return { sheet: MOVE_SHEET, position, rows: moves.length + refusals.length, refusals, save: (tx) => saveMoves(tx, this.vault, moves, author) };
  }
}
