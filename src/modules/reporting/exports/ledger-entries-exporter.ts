import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ORDERED_LIST_TERMS, type Term } from '#contracts';
import { trainingDayAt } from '#kernel';
import { Database } from '../../../platform/database/database';
import { chinaTime } from '../../../platform/documents/china-time';
import { exportWorkbook } from '../../../platform/exports/export-workbook';
import { Exporters, type ExportedFile, type Exporter, type ExportTask } from '../../../platform/exports/exporter';
import type { SpokenColumn } from '../../../platform/workbook/spoken-sheet';
import { FactKinds } from '../../credit-ledger/public';
import { reportingErrors } from '../reporting.errors';
import type { YearContext } from '../training-year-context';
import { categoryLabel, unitLabel } from '../person-year/show-person-year';
import { checkedSheets } from './checked-sheets';
import { EXPORT_PERMISSION, ExportReach, isTooLarge, type SpokenWish } from './export-reach';
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

  async write({ wish, accountId, progress }: ExportTask<EntriesExportDto & SpokenWish>): Promise<ExportedFile> {
    const { scope, unit, policy, now, language } = await this.reach.of(accountId, wish);
    const kinds = await this.kinds.readAll(this.database);
    const name = ORDERED_LIST_TERMS['ledger-entries'];
    return exportWorkbook(this.database, `${name[language]}-${wish.year}.xlsx`, async (snapshot) => {
      const where = entriesWhere(scope, wish.year, unit?.path);
      const sums = await addUpEntries(snapshot, where);
      const count = sums.reduce((total, { entries }) => total + entries, 0);
      if (isTooLarge(count)) throw reportingErrors.exportTooLarge({ rows: count });
      return checkedSheets<EntryRow>({
        name,
        titles: [
          { zh: `${wish.year} 年度学分账明细（${count} 条）`, en: `Ledger entries of ${wish.year} (${count})` },
          {
            zh: `范围：${unit?.name ?? '权限内全部单位'}；含冲销与被冲销的记录，数量为登记数量，未经封顶；截至 ${chinaTime(now)}（北京时间）`,
            en: `Of: ${unit?.name ?? 'all units within reach'}; with reversals and what they reverse, quantities as recorded and before any cap; as of ${chinaTime(now)} (Beijing time)`,
          },
        ],
        language,
        columns: columnsOf(policy, kinds),
        count,
        progress,
        pages: eachPageOfEntries(snapshot, where),
        checks: [
          { item: { zh: '记录', en: 'Entries' }, unit: { zh: '条', en: 'entries' }, hundredths: false, expected: count, of: () => 1 },
          ...sums.map(({ unit: code, quantity }) => ({
            item: { zh: '登记数量', en: 'Quantity recorded' },
            unit: unitLabel(policy, code),
            hundredths: true,
            expected: quantity,
            of: (row: EntryRow) => ((kinds.get(row.kindId)?.unit ?? '') === code ? row.quantity : 0),
          })),
        ],
      });
    });
  }
}

function columnsOf(policy: YearContext['policy'], kinds: Awaited<ReturnType<FactKinds['readAll']>>): readonly SpokenColumn<EntryRow>[] {
  return [
    { header: { zh: '姓名', en: 'Name' }, format: 'text', width: 20, cell: ({ name }) => name },
    { header: { zh: '身份证号（已遮蔽）', en: 'Resident ID (masked)' }, format: 'text', width: 22, cell: ({ maskedResidentId }) => maskedResidentId },
    { header: { zh: '人员编号', en: 'Person no.' }, format: 'text', cell: ({ personId }) => String(personId) },
    { header: { zh: '现所在单位', en: 'Unit now' }, format: 'text', width: 28, cell: ({ unitNow }) => unitNow ?? '' },
    { header: { zh: '登记时单位', en: 'Unit then' }, format: 'text', width: 28, cell: ({ unitThen }) => unitThen ?? '' },
    { header: { zh: '记录号', en: 'No.' }, format: 'text', width: 8, cell: ({ entryNo }) => String(entryNo) },
    { header: { zh: '类别', en: 'Category' }, format: 'text', width: 18, cell: ({ kindId }) => categoryLabel(policy, kinds.get(kindId)?.category ?? '') },
    { header: { zh: '学习培训内容', en: 'Activity' }, format: 'text', width: 40, cell: ({ title }) => title },
    { header: { zh: '主办单位', en: 'Organiser' }, format: 'text', width: 24, cell: ({ organiser }) => organiser },
    { header: { zh: '开始日期', en: 'From' }, format: 'day', cell: ({ startsOn }) => ({ day: startsOn }) },
    { header: { zh: '结束日期', en: 'Until' }, format: 'day', cell: ({ endsOn }) => ({ day: endsOn }) },
    { header: { zh: '数量', en: 'Quantity' }, format: 'amount', cell: ({ quantity }) => quantity / 100 },
    { header: { zh: '计量单位', en: 'Unit of quantity' }, format: 'text', width: 10, cell: ({ kindId }) => unitLabel(policy, kinds.get(kindId)?.unit ?? '') },
    { header: { zh: '来源', en: 'Came by' }, format: 'text', width: 10, cell: ({ source }) => SOURCES[source] ?? source },
    { header: { zh: '冲销记录号', en: 'Reverses no.' }, format: 'text', width: 10, cell: ({ reversesEntryNo }) => (reversesEntryNo === null ? '' : String(reversesEntryNo)) },
    { header: { zh: '理由', en: 'Reason' }, format: 'text', width: 30, cell: ({ reason }) => reason ?? '' },
    { header: { zh: '登记人', en: 'Recorded by' }, format: 'text', cell: ({ postedBy }) => postedBy ?? { zh: '系统', en: 'System' } },
    { header: { zh: '登记日期', en: 'Recorded on' }, format: 'day', cell: ({ postedAt }) => ({ day: trainingDayAt(postedAt) }) },
    { header: { zh: '摘要', en: 'Digest' }, format: 'text', width: 20, cell: ({ hash }) => hash.toString('hex').slice(0, 16) },
  ];
}

const SOURCES: Readonly<Record<string, Term>> = {
  import: { zh: '导入', en: 'Import' },
  class: { zh: '培训班', en: 'Class' },
  claim: { zh: '申报', en: 'Claim' },
  decision: { zh: '个案认定', en: 'Decision' },
  opening: { zh: '期初', en: 'Opening' },
  reversal: { zh: '冲销', en: 'Reversal' },
};
