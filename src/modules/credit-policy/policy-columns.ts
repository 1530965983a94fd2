import { POLICY_STATUS_TERMS } from '#contracts';
import { dayCell } from '../../platform/workbook/list-cells';
import type { SpokenColumn } from '../../platform/workbook/spoken-sheet';
import type { PolicySummaryDto } from './policies.dto';

export const POLICY_COLUMNS: readonly SpokenColumn<PolicySummaryDto>[] = [
  { header: { zh: '政策', en: 'Policy' }, format: 'text', width: 36, cell: ({ titleZh, titleEn }) => ({ zh: titleZh, en: titleEn }) },
  { header: { zh: '代码', en: 'Code' }, format: 'text', width: 20, cell: ({ code }) => code },
  { header: { zh: '版本', en: 'Version' }, format: 'text', width: 10, cell: ({ version }) => version },
  { header: { zh: '状态', en: 'Status' }, format: 'text', width: 14, cell: ({ status }) => POLICY_STATUS_TERMS[status] },
  { header: { zh: '主管部门确认', en: 'Confirmed by the authority' }, format: 'text', width: 14, cell: ({ confirmed }) => (confirmed ? { zh: '已确认', en: 'Confirmed' } : { zh: '未确认', en: 'Unconfirmed' }) },
  { header: { zh: '适用年度', en: 'Judges the years' }, format: 'text', width: 20, cell: ({ years }, language) => years.join(language === 'zh' ? '、' : ', ') },
  { header: { zh: '施行日期', en: 'In effect from' }, format: 'day', cell: ({ effectiveFrom }) => ({ day: effectiveFrom }) },
  { header: { zh: '施行至', en: 'In effect until' }, format: 'day', cell: ({ effectiveUntil }) => dayCell(effectiveUntil) },
  { header: { zh: '来源', en: 'Source' }, format: 'text', width: 48, cell: ({ sourceZh, sourceEn }) => ({ zh: sourceZh, en: sourceEn }) },
  { header: { zh: '文件摘要', en: 'Digest' }, format: 'text', width: 66, cell: ({ digest }) => digest },
];
