import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { trainingDayAt, type Clock, type TrainingDay } from '#kernel';
import { CLOCK } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Importers, type ImportChunk, type Importer, type ImportTask } from '../../platform/imports/importer';
import { Vault } from '../../platform/vault/vault';
import type { Workbook } from '../../platform/workbook/open-workbook';
import { emptySheet } from '../../platform/workbook/empty-sheet';
import { openTable } from '../../platform/workbook/open-table';
import type { SheetContent } from '../../platform/workbook/sheet-content';
import type { RowRefusal } from '../../platform/workbook/row-refusal';
import { checkUnits, type UnitCheck } from './roster-import/check-units';
import type { ImportedPerson } from './roster-import/imported-person';
import { RosterChecker } from './roster-import/roster-checker';
import { ROSTER_COLUMNS, ROSTER_SHEET, UNIT_COLUMNS, UNIT_SHEET } from './roster-import/roster-columns';
import { UnitDirectory, type NamedUnit } from './roster-import/unit-directory';
import { savePeople } from './save-people';
import { readUnits, saveUnits, type StoredUnit } from './unit-tree';

const PEOPLE_A_CHUNK = 500;

/** 名册: the unit tree, when the workbook has that sheet, then the people. */
@Injectable()
export class RosterImporter implements Importer, OnModuleInit {
  readonly kind = 'roster';
  readonly sheet = ROSTER_SHEET;
  readonly shape = { columns: ROSTER_COLUMNS, textColumns: ['residentId', 'mobile'], companionSheets: [UNIT_SHEET] };

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
    return [emptySheet(UNIT_SHEET, UNIT_COLUMNS, []), emptySheet(ROSTER_SHEET, ROSTER_COLUMNS, this.shape.textColumns)];
  }

  async inspect(workbook: Workbook): Promise<void> {
    if (workbook.hasSheet(UNIT_SHEET)) await openTable(workbook, UNIT_SHEET, UNIT_COLUMNS);
    await openTable(workbook, ROSTER_SHEET, ROSTER_COLUMNS);
  }

  /** Rows are checked against the units as they will be: chunks may be read before the one with the units is written. */
  async *chunks(workbook: Workbook, task: ImportTask): AsyncGenerator<ImportChunk> {
    const known = await readUnits(this.database);
    const units = workbook.hasSheet(UNIT_SHEET) ? await checkedUnits(workbook, known) : { accepted: [], refused: [] };
    let position = 1;
    yield unitChunk(units, position, trainingDayAt(this.clock.now()));
    const renamed = new Set(units.accepted.map(({ code }) => code));
    const checker = new RosterChecker(new UnitDirectory<NamedUnit>([...known.filter(({ code, closedOn }) => closedOn === null && !renamed.has(code)), ...units.accepted]));
    const table = await openTable(workbook, ROSTER_SHEET, ROSTER_COLUMNS);
    let waiting = emptyChunk();
    for await (const row of table.rows()) {
      const verdict = checker.check(row);
      if ('passedOver' in verdict) continue;
      if ('accepted' in verdict) waiting.people.push(verdict.accepted);
      else waiting.refusals.push(verdict.refusal);
      if (waiting.people.length + waiting.refusals.length < PEOPLE_A_CHUNK) continue;
      yield this.peopleChunk(waiting, (position += 1), task);
      waiting = emptyChunk();
    }
    if (waiting.people.length + waiting.refusals.length > 0) yield this.peopleChunk(waiting, position + 1, task);
  }

  private peopleChunk(waiting: WaitingChunk, position: number, task: ImportTask): ImportChunk {
    const newFrom: TrainingDay = `${task.trainingYear}-01-01`;
    const author = { accountId: task.accountId, name: task.authorName, newFrom, changedFrom: trainingDayAt(this.clock.now()) };
    return {
      sheet: ROSTER_SHEET,
      position,
      rows: waiting.people.length + waiting.refusals.length,
      refusals: waiting.refusals,
      save: async (tx) => {
        const idOf = new Map((await readUnits(tx)).map(({ code, id }) => [code, id]));
        const people = waiting.people.map((person) => ({
          ...person,
          unitId: idOf.get(person.unit.code) as number,
          mobile: person.mobile ?? '',
          rankSince: person.rankSince ?? null,
        }));
        const outcomes = await savePeople(tx, this.vault, people, author);
        const unchanged = outcomes.filter((outcome) => outcome === 'unchanged').length;
        return { accepted: outcomes.length - unchanged, unchanged };
      },
    };
  }
}

async function checkedUnits(workbook: Workbook, known: readonly StoredUnit[]): Promise<UnitCheck> {
  const table = await openTable(workbook, UNIT_SHEET, UNIT_COLUMNS);
  const rows = [];
  for await (const row of table.rows()) rows.push(row);
  const codeOf = new Map(known.map(({ id, code }) => [id, code]));
  return checkUnits(rows, known.map(({ code, parentId, closedOn }) => ({ code, parentCode: parentId === null ? undefined : codeOf.get(parentId), closed: closedOn !== null })));
}

function unitChunk({ accepted, refused }: UnitCheck, position: number, on: TrainingDay): ImportChunk {
  return {
    sheet: UNIT_SHEET,
    position,
    rows: 0,
    refusals: refused,
    save: async (tx) => {
      await saveUnits(tx, accepted, on);
      return { accepted: 0, unchanged: 0 };
    },
  };
}

interface WaitingChunk {
  readonly people: ImportedPerson[];
  readonly refusals: RowRefusal[];
}

function emptyChunk(): WaitingChunk {
  return { people: [], refusals: [] };
}
