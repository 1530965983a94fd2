import { hash } from 'node:crypto';
import { setImmediate as answersArrive } from 'node:timers/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { activityVocabulary } from '#credit-rules';
import { Database } from '../../platform/database/database';
import { Importers, type ImportChunk, type Importer, type ImportTask } from '../../platform/imports/importer';
import { Vault } from '../../platform/vault/vault';
import { emptySheet } from '../../platform/workbook/empty-sheet';
import { openTable, type TableRow } from '../../platform/workbook/open-table';
import type { Workbook } from '../../platform/workbook/open-workbook';
import { remember } from '../../platform/workbook/remember';
import type { SheetContent } from '../../platform/workbook/sheet-content';
import type { RowRefusal } from '../../platform/workbook/row-refusal';
import { FactKinds, postEntries, type InternedKind, type Posting } from '../credit-ledger/public';
import { PolicyLibrary } from '../credit-policy/public';
import { findPeopleByResidentId, unitOn, type FoundPerson } from '../organizations/public';
import type { ImportedRecord } from './records-import/imported-record';
import { RecordChecker, residentIdsOf } from './records-import/record-checker';
import { RECORD_COLUMNS, RECORD_SHEET, type RecordColumn } from './records-import/record-columns';
import { RecordVocabulary } from './records-import/record-vocabulary';

/** Small enough that a chunk is garbage before the collector takes it for something lasting; large enough that a commit costs little. */
const ROWS_A_CHUNK = 500;

/** Rows checked without a pause. The chunk before is being written meanwhile, and each of its statements waits for this thread to hear the answer to the last. */
const ROWS_A_TURN = 25;

const MOST_KINDS_READ = 4_096;

const achievementDigest = remember((achievementKey: string) => hash('sha256', achievementKey, 'hex').slice(0, 16));

/** 学习培训记录: each good row becomes one ledger entry of its training year. */
@Injectable()
export class RecordsImporter implements Importer, OnModuleInit {
  readonly kind = 'records';
  readonly sheet = RECORD_SHEET;
  readonly shape = { columns: RECORD_COLUMNS, textColumns: ['residentId'] };
  private readonly kindsRead = new Map<string, InternedKind>();

  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
    private readonly importers: Importers,
    private readonly kinds: FactKinds,
    private readonly policies: PolicyLibrary,
  ) {}

  onModuleInit(): void {
    this.importers.register(this);
  }

  template(): SheetContent[] {
    return [emptySheet(RECORD_SHEET, RECORD_COLUMNS, this.shape.textColumns)];
  }

  async inspect(workbook: Workbook): Promise<void> {
    await openTable(workbook, RECORD_SHEET, RECORD_COLUMNS);
  }

  async *chunks(workbook: Workbook, task: ImportTask): AsyncGenerator<ImportChunk> {
    const table = await openTable(workbook, RECORD_SHEET, RECORD_COLUMNS);
    const people = new Map<string, FoundPerson>();
    const checker = new RecordChecker({
      vocabulary: await this.vocabulary(task.trainingYear),
      personOf: (residentId) => people.get(residentId),
      digest: (content) => this.vault.index(content),
    });
    let position = 0;
    let rows: TableRow<RecordColumn>[] = [];
    const check = async (): Promise<ImportChunk> => {
      people.clear();
      for (const [residentId, person] of await findPeopleByResidentId(this.database, this.vault, residentIdsOf(rows))) people.set(residentId, person);
      position += 1;
      return this.checkChunk(rows, checker, { position, task, people: new Map(people) });
    };
    for await (const row of table.rows()) {
      rows.push(row);
      if (rows.length < ROWS_A_CHUNK) continue;
      yield await check();
      rows = [];
    }
    if (rows.length > 0) yield await check();
  }

  private async checkChunk(
    rows: readonly TableRow<RecordColumn>[],
    checker: RecordChecker,
    chunk: { readonly position: number; readonly task: ImportTask; readonly people: ReadonlyMap<string, FoundPerson> },
  ): Promise<ImportChunk> {
    const refusals: RowRefusal[] = [];
    const postings: Posting[] = [];
    for (const [index, row] of rows.entries()) {
      if (index % ROWS_A_TURN === 0) await answersArrive();
      const verdict = checker.check(row);
      if ('passedOver' in verdict) continue;
      if ('refusal' in verdict) refusals.push(verdict.refusal);
      else {
        const record = verdict.accepted;
        const kind = this.kindReadBefore(record) ?? (await this.readKind(record));
        postings.push(posting(record, { kind, person: chunk.people.get(record.residentId) as FoundPerson, task: chunk.task }));
      }
    }
    return {
      sheet: RECORD_SHEET,
      position: chunk.position,
      rows: postings.length + refusals.length,
      refusals,
      save: async (tx) => {
        const { outcomes } = await postEntries(tx, chunk.task.trainingYear, postings, { accountId: chunk.task.accountId, at: chunk.task.at });
        const unchanged = outcomes.filter((outcome) => outcome === 'unchanged').length;
        return { accepted: outcomes.length - unchanged, unchanged };
      },
    };
  }

  private kindReadBefore(record: ImportedRecord): InternedKind | undefined {
    return this.kindsRead.get(kindKey(record));
  }

  private async readKind(record: ImportedRecord): Promise<InternedKind> {
    const { category, unit, attributes } = record;
    const kind = await this.kinds.intern(this.database, { category, unit, attributes });
    if (this.kindsRead.size >= MOST_KINDS_READ) this.kindsRead.clear();
    this.kindsRead.set(kindKey(record), kind);
    return kind;
  }

  /** The words of the policy that judges the year, beside the common ones. */
  private async vocabulary(trainingYear: number): Promise<RecordVocabulary> {
    const ready = await this.policies.inForceOrNone(trainingYear);
    return new RecordVocabulary(ready && { ...ready.policy.vocabulary, categories: [...activityVocabulary(ready.policy).categories.values()] });
  }
}

/** The attributes as they were read: the ledger's own key sorts them, which adds up over a city's records. */
function kindKey({ category, unit, attributes }: ImportedRecord): string {
  return JSON.stringify([category, unit, attributes]);
}

function posting(record: ImportedRecord, { kind, person, task }: { readonly kind: InternedKind; readonly person: FoundPerson; readonly task: ImportTask }): Posting {
  return {
    trainingYear: task.trainingYear,
    personId: person.personId,
    kind,
    quantity: record.quantityHundredths,
    startsOn: record.startsOn,
    endsOn: record.endsOn,
    achievementKey: achievementDigest(record.achievementKey),
    title: record.title,
    organiser: record.organiser,
    unitId: unitOn(person, record.endsOn),
    source: 'import',
    sourceKey: record.sourceKey,
    ...(record.note === '' ? {} : { reason: record.note }),
  };
}
