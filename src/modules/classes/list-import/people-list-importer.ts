import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Transaction } from '../../../platform/database/database';
import { withinSavepoint } from '../../../platform/database/within-savepoint';
import { Importers, type ChunkOutcome, type ImportChunk, type Importer, type ImportTask } from '../../../platform/imports/importer';
import { Vault } from '../../../platform/vault/vault';
import { assertShort } from '../../../platform/workbook/assert-short';
import { nameText } from '../../../platform/workbook/cell-text';
import { emptySheet } from '../../../platform/workbook/empty-sheet';
import { openTable } from '../../../platform/workbook/open-table';
import type { Workbook } from '../../../platform/workbook/open-workbook';
import { refuseRow } from '../../../platform/workbook/row-refusal';
import type { SheetContent } from '../../../platform/workbook/sheet-content';
import { findPeopleByResidentId } from '../../organizations/public';
import { enrolPerson } from '../enrolment/enrol-person';
import { LIST_WORDS, refusalOfClass } from './list-words';
import { PEOPLE_COLUMNS, PEOPLE_SHEET, PeopleListChecker, type ListedRow } from './people-list';

export const PEOPLE_LIST = 'class_people';
const MOST_ROWS = 2_000;

/** 学员名单: each row asks the one allocator for a seat, in a transaction of its own, so that a list keeps nobody waiting. */
@Injectable()
export class PeopleListImporter implements Importer, OnModuleInit {
  readonly kind = PEOPLE_LIST;
  readonly ofClass = true;
  readonly sheet = PEOPLE_SHEET;
  readonly shape = { columns: PEOPLE_COLUMNS, textColumns: ['residentId'] };

  constructor(
    private readonly vault: Vault,
    private readonly importers: Importers,
  ) {}

  onModuleInit(): void {
    this.importers.register(this);
  }

  template(): SheetContent[] {
    return [emptySheet(PEOPLE_SHEET, PEOPLE_COLUMNS, this.shape.textColumns)];
  }

  async inspect(workbook: Workbook): Promise<void> {
    await assertShort(await openTable(workbook, PEOPLE_SHEET, PEOPLE_COLUMNS), MOST_ROWS);
  }

  async *chunks(workbook: Workbook, task: ImportTask): AsyncGenerator<ImportChunk> {
    const table = await openTable(workbook, PEOPLE_SHEET, PEOPLE_COLUMNS);
    const checker = new PeopleListChecker();
    let position = 0;
    for await (const row of table.rows()) {
      const verdict = checker.check(row);
      if (!verdict) continue;
      position += 1;
      const refusals = 'refusal' in verdict ? [verdict.refusal] : [];
      const save = (tx: Transaction): Promise<ChunkOutcome> => ('listed' in verdict ? this.enrol(tx, verdict.listed, task) : Promise.resolve({ accepted: 0, unchanged: 0 }));
      yield { sheet: PEOPLE_SHEET, position, rows: 1, refusals, save };
    }
  }

  private async enrol(tx: Transaction, { row, name, residentId }: ListedRow, { classId, accountId, authorName, at }: ImportTask): Promise<ChunkOutcome> {
    if (classId === null) throw new Error('a list of people is of a class');
    const person = (await findPeopleByResidentId(tx, this.vault, [residentId])).get(residentId);
    if (!person) return refused(refuseRow(row, 'residentId', 'PERSON_NOT_FOUND', LIST_WORDS.unknown));
    if (nameText({ kind: 'text', text: person.name }) !== name) return refused(refuseRow(row, 'name', 'NAME_DIFFERS', LIST_WORDS.nameDiffers));
    let isNew = false;
    const refusal = await withinSavepoint(tx, async () => {
      ({ isNew } = await enrolPerson(tx, { classId, personId: person.personId, path: 'list' }, { accountId, name: authorName }, at));
    });
    if (refusal) return refused(refuseRow(row, 'residentId', refusal.code, refusalOfClass(refusal)));
    return isNew ? { accepted: 1, unchanged: 0 } : { accepted: 0, unchanged: 1 };
  }
}

function refused(refusal: ReturnType<typeof refuseRow>): ChunkOutcome {
  return { accepted: 0, unchanged: 0, refusals: [refusal] };
}
