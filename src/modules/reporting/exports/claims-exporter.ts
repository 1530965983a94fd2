import { Injectable, type OnModuleInit } from '@nestjs/common';
import { trainingDayAt } from '#kernel';
import { Database } from '../../../platform/database/database';
import { exportWorkbook } from '../../../platform/exports/export-workbook';
import { Exporters, type ExportedFile, type Exporter, type ExportTask } from '../../../platform/exports/exporter';
import { categoryLabel, unitLabel } from '../person-year/show-person-year';
import { reportingErrors } from '../reporting.errors';
import { checkedSheets } from './checked-sheets';
import { EXPORT_PERMISSION, ExportReach, isTooLarge } from './export-reach';
import type { ClaimsExportDto } from './exports.dto';
import { addUpClaims, claimsWhere, eachPageOfClaims, type ClaimRow } from './read-claims';

export const CLAIMS = 'claims';

/** The claims of a year that were handed in, by people within reach. */
@Injectable()
export class ClaimsExporter implements Exporter<ClaimsExportDto>, OnModuleInit {
  readonly kind = CLAIMS;
  readonly permission = EXPORT_PERMISSION;

  constructor(
    private readonly database: Database,
    private readonly exporters: Exporters,
    private readonly reach: ExportReach,
  ) {}

  onModuleInit(): void {
    this.exporters.register(this);
  }

  async write({ wish, accountId, progress }: ExportTask<ClaimsExportDto>): Promise<ExportedFile> {
    const { scope, unit, policy, now } = await this.reach.of(accountId, wish);
    return exportWorkbook(this.database, `学分申报-${wish.year}.xlsx`, async (snapshot) => {
      const where = claimsWhere(scope, wish, unit?.path);
      const sums = await addUpClaims(snapshot, where);
      const count = sums.reduce((total, { claims }) => total + claims, 0);
      if (isTooLarge(count)) throw reportingErrors.exportTooLarge({ rows: count });
      return checkedSheets<ClaimRow>({
        name: '学分申报',
        titles: [`${wish.year} 年度学分申报（${count} 件）`, `范围：${unit?.name ?? '权限内全部单位'}；状态：${wish.state === undefined ? '已提交的全部' : STATES[wish.state]}；截至 ${now.toISOString()}（UTC）`],
        columns: COLUMNS,
        count,
        progress,
        pages: eachPageOfClaims(snapshot, where),
        cells: (row) => [
          String(row.id), row.name, row.maskedResidentId, row.unitNow ?? '', row.managedBy ?? '', categoryLabel(policy, row.category).zh, row.title, row.organiser,
          row.startsOn === null ? undefined : { day: row.startsOn }, row.endsOn === null ? undefined : { day: row.endsOn }, row.quantity === null ? undefined : row.quantity / 100,
          row.unit === '' ? '' : unitLabel(policy, row.unit).zh, STATES[row.state] ?? row.state, row.declaredBy, { day: trainingDayAt(row.submittedAt) },
          row.waitingSince === null ? undefined : { day: trainingDayAt(row.waitingSince) }, Number(row.evidence),
        ],
        checks: [
          { item: '申报', unit: '件', hundredths: false, expected: count, of: () => 1 },
          ...sums.map(({ state, claims }) => ({ item: `其中：${STATES[state] ?? state}`, unit: '件', hundredths: false, expected: claims, of: (row: ClaimRow) => (row.state === state ? 1 : 0) })),
        ],
      });
    });
  }
}

const STATES: Readonly<Record<string, string>> = { submitted: '待初审', passed_up: '待复审', returned: '已退回', approved: '已认定', refused: '不予认定', withdrawn: '已撤回', revoked: '已撤销认定' };

const COLUMNS = [
  { header: '申报号', format: 'text', width: 10 },
  { header: '姓名', format: 'text', width: 20 },
  { header: '身份证号（已遮蔽）', format: 'text', width: 22 },
  { header: '现所在单位', format: 'text', width: 28 },
  { header: '管理权限', format: 'text', width: 18 },
  { header: '类别', format: 'text', width: 18 },
  { header: '学习培训内容', format: 'text', width: 40 },
  { header: '主办单位', format: 'text', width: 24 },
  { header: '开始日期', format: 'day' },
  { header: '结束日期', format: 'day' },
  { header: '数量', format: 'amount' },
  { header: '计量单位', format: 'text', width: 10 },
  { header: '状态', format: 'text', width: 12 },
  { header: '申报人', format: 'text', width: 16 },
  { header: '提交日期', format: 'day' },
  { header: '待审起始', format: 'day' },
  { header: '佐证材料（份）', format: 'number' },
] as const;
