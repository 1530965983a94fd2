import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CLAIM_STATE_TERMS, ORDERED_LIST_TERMS } from '#contracts';
import { trainingDayAt } from '#kernel';
import { Database } from '../../../platform/database/database';
import { chinaTime } from '../../../platform/documents/china-time';
import { exportWorkbook } from '../../../platform/exports/export-workbook';
import { Exporters, type ExportedFile, type Exporter, type ExportTask } from '../../../platform/exports/exporter';
import { amountCell, dayCell, officialCell } from '../../../platform/workbook/list-cells';
import type { SpokenColumn } from '../../../platform/workbook/spoken-sheet';
import { categoryLabel, unitLabel } from '../person-year/show-person-year';
import type { YearContext } from '../training-year-context';
import { reportingErrors } from '../reporting.errors';
import { checkedSheets } from './checked-sheets';
import { EXPORT_PERMISSION, ExportReach, isTooLarge, type SpokenWish } from './export-reach';
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

  async write({ wish, accountId, progress }: ExportTask<ClaimsExportDto & SpokenWish>): Promise<ExportedFile> {
    const { scope, unit, policy, now, language } = await this.reach.of(accountId, wish);
    const name = ORDERED_LIST_TERMS.claims;
    return exportWorkbook(this.database, `${name[language]}-${wish.year}.xlsx`, async (snapshot) => {
      const where = claimsWhere(scope, wish, unit?.path);
      const sums = await addUpClaims(snapshot, where);
      const count = sums.reduce((total, { claims }) => total + claims, 0);
      if (isTooLarge(count)) throw reportingErrors.exportTooLarge({ rows: count });
      const state = wish.state === undefined ? { zh: '已提交的全部', en: 'all that were handed in' } : CLAIM_STATE_TERMS[wish.state];
      return checkedSheets<ClaimRow>({
        name,
        titles: [
          { zh: `${wish.year} 年度学分申报（${count} 件）`, en: `Declared credits of ${wish.year} (${count})` },
          { zh: `范围：${unit?.name ?? '权限内全部单位'}；状态：${state.zh}；截至 ${chinaTime(now)}（北京时间）`, en: `Of: ${unit?.name ?? 'all units within reach'}; state: ${state.en}; as of ${chinaTime(now)} (Beijing time)` },
        ],
        language,
        columns: columnsOf(policy),
        count,
        progress,
        pages: eachPageOfClaims(snapshot, where),
        checks: [
          { item: { zh: '申报', en: 'Claims' }, unit: PIECES, hundredths: false, expected: count, of: () => 1 },
          ...sums.map(({ state: counted, claims }) => {
            const term = CLAIM_STATE_TERMS[counted];
            return { item: { zh: `其中：${term.zh}`, en: `Of these: ${term.en}` }, unit: PIECES, hundredths: false, expected: claims, of: (row: ClaimRow) => (row.state === counted ? 1 : 0) };
          }),
        ],
      });
    });
  }
}

const PIECES = { zh: '件', en: 'claims' };

function columnsOf(policy: YearContext['policy']): readonly SpokenColumn<ClaimRow>[] {
  return [
    { header: { zh: '申报号', en: 'Claim no.' }, format: 'text', width: 10, cell: ({ id }) => String(id) },
    { header: { zh: '姓名', en: 'Name' }, format: 'text', width: 20, cell: ({ name }) => name },
    { header: { zh: '身份证号（已遮蔽）', en: 'Resident ID (masked)' }, format: 'text', width: 22, cell: ({ maskedResidentId }) => maskedResidentId },
    { header: { zh: '现所在单位', en: 'Unit now' }, format: 'text', width: 28, cell: ({ unitNow }) => unitNow ?? '' },
    { header: { zh: '管理权限', en: 'Managed by' }, format: 'text', width: 18, cell: ({ managedBy }) => officialCell(managedBy ?? '') },
    { header: { zh: '类别', en: 'Category' }, format: 'text', width: 18, cell: ({ category }) => categoryLabel(policy, category) },
    { header: { zh: '学习培训内容', en: 'Activity' }, format: 'text', width: 40, cell: ({ title }) => title },
    { header: { zh: '主办单位', en: 'Organiser' }, format: 'text', width: 24, cell: ({ organiser }) => organiser },
    { header: { zh: '开始日期', en: 'From' }, format: 'day', cell: ({ startsOn }) => dayCell(startsOn) },
    { header: { zh: '结束日期', en: 'Until' }, format: 'day', cell: ({ endsOn }) => dayCell(endsOn) },
    { header: { zh: '数量', en: 'Quantity' }, format: 'amount', cell: ({ quantity }) => amountCell(quantity) },
    { header: { zh: '计量单位', en: 'Unit of quantity' }, format: 'text', width: 10, cell: ({ unit }) => (unit === '' ? '' : unitLabel(policy, unit)) },
    { header: { zh: '状态', en: 'State' }, format: 'text', width: 12, cell: ({ state }) => CLAIM_STATE_TERMS[state] },
    { header: { zh: '申报人', en: 'Declared by' }, format: 'text', width: 16, cell: ({ declaredBy }) => declaredBy },
    { header: { zh: '提交日期', en: 'Sent on' }, format: 'day', cell: ({ submittedAt }) => ({ day: trainingDayAt(submittedAt) }) },
    { header: { zh: '待审起始', en: 'Waiting since' }, format: 'day', cell: ({ waitingSince }) => (waitingSince === null ? undefined : { day: trainingDayAt(waitingSince) }) },
    { header: { zh: '佐证材料（份）', en: 'Evidence files' }, format: 'number', cell: ({ evidence }) => Number(evidence) },
  ];
}
