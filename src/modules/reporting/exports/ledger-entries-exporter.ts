import { Injectable, type OnModuleInit } from '@nestjs/common';
import { trainingDayAt } from '#kernel';
import { Database } from '../../../platform/database/database';
import { exportWorkbook } from '../../../platform/exports/export-workbook';
import { Exporters, type ExportedFile, type Exporter, type ExportTask } from '../../../platform/exports/exporter';
import { FactKinds } from '../../credit-ledger/public';
import { reportingErrors } from '../reporting.errors';
import { categoryLabel, unitLabel } from '../person-year/show-person-year';
import { checkedSheets } from './checked-sheets';
import { EXPORT_PERMISSION, ExportReach, isTooLarge } from './export-reach';
import type { EntriesExportDto } from './exports.dto';
import { addUpEntries, eachPageOfEntries, entriesWhere, type EntryRow } from './read-ledger-entries';

export const LEDGER_ENTRIES = 'ledger-entries';

/** Every line of a year's ledger within reach, reversed ones and reversals included, as it was written. */
@Injectable()
export class LedgerEntriesExporter implements Exporter<EntriesExportDto>, OnModuleInit {
  readonly kind = LEDGER_ENTRIES;
  readonly permission = EXPORT_PERMISSION;

  constructor(
    private readonly database: Database,
    private readonly exporters: Exporters,
    private readonly reach: ExportReach,
    private readonly kinds: FactKinds,
  ) {}

  onModuleInit(): void {
    this.exporters.register(this);
  }

  async write({ wish, accountId, progress }: ExportTask<EntriesExportDto>): Promise<ExportedFile> {
    const { scope, unit, policy, now } = await this.reach.of(accountId, wish);
    const kinds = await this.kinds.readAll(this.database);
    return exportWorkbook(this.database, `学分账明细-${wish.year}.xlsx`, async (snapshot) => {
      const where = entriesWhere(scope, wish.year, unit?.path);
      const sums = await addUpEntries(snapshot, where);
      const count = sums.reduce((total, { entries }) => total + entries, 0);
      if (isTooLarge(count)) throw reportingErrors.exportTooLarge({ rows: count });
      const unitOf = (row: EntryRow): string => kinds.get(row.kindId)?.unit ?? '';
      return checkedSheets<EntryRow>({
        name: '学分账明细',
        titles: [`${wish.year} 年度学分账明细（${count} 条）`, `范围：${unit?.name ?? '权限内全部单位'}；含冲销与被冲销的记录，数量为登记数量，未经封顶；截至 ${now.toISOString()}（UTC）`],
        columns: COLUMNS,
        count,
        progress,
        pages: eachPageOfEntries(snapshot, where),
        cells: (row) => {
          const kind = kinds.get(row.kindId);
          return [
            row.name, row.maskedResidentId, String(row.personId), row.unitNow ?? '', row.unitThen ?? '', String(row.entryNo), categoryLabel(policy, kind?.category ?? '').zh, row.title, row.organiser,
            { day: row.startsOn }, { day: row.endsOn }, row.quantity / 100, unitLabel(policy, kind?.unit ?? '').zh, SOURCES[row.source] ?? row.source,
            row.reversesEntryNo === null ? '' : String(row.reversesEntryNo), row.reason ?? '', row.postedBy ?? '系统', { day: trainingDayAt(row.postedAt) }, row.hash.toString('hex').slice(0, 16),
          ];
        },
        checks: [
          { item: '记录', unit: '条', hundredths: false, expected: count, of: () => 1 },
          ...sums.map(({ unit: code, quantity }) => ({ item: '登记数量', unit: unitLabel(policy, code).zh, hundredths: true, expected: quantity, of: (row: EntryRow) => (unitOf(row) === code ? row.quantity : 0) })),
        ],
      });
    });
  }
}

const COLUMNS = [
  { header: '姓名', format: 'text', width: 20 },
  { header: '身份证号（已遮蔽）', format: 'text', width: 22 },
  { header: '人员编号', format: 'text' },
  { header: '现所在单位', format: 'text', width: 28 },
  { header: '登记时单位', format: 'text', width: 28 },
  { header: '记录号', format: 'text', width: 8 },
  { header: '类别', format: 'text', width: 18 },
  { header: '学习培训内容', format: 'text', width: 40 },
  { header: '主办单位', format: 'text', width: 24 },
  { header: '开始日期', format: 'day' },
  { header: '结束日期', format: 'day' },
  { header: '数量', format: 'amount' },
  { header: '计量单位', format: 'text', width: 10 },
  { header: '来源', format: 'text', width: 10 },
  { header: '冲销记录号', format: 'text', width: 10 },
  { header: '理由', format: 'text', width: 30 },
  { header: '登记人', format: 'text' },
  { header: '登记日期', format: 'day' },
  { header: '摘要', format: 'text', width: 20 },
] as const;

const SOURCES: Readonly<Record<string, string>> = { import: '导入', class: '培训班', claim: '申报', decision: '个案认定', opening: '期初', reversal: '冲销' };
