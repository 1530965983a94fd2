import { PLAN_STATE_TERMS } from '#contracts';
import { instantCell } from '../../../platform/workbook/list-cells';
import type { SpokenColumn } from '../../../platform/workbook/spoken-sheet';
import type { PlanDto } from './plans.dto';

export const PLAN_COLUMNS: readonly SpokenColumn<PlanDto>[] = [
  { header: { zh: '计划', en: 'Plan' }, format: 'text', width: 36, cell: ({ title }) => title },
  { header: { zh: '年度', en: 'Year' }, format: 'text', width: 8, cell: ({ year }) => String(year) },
  { header: { zh: '状态', en: 'State' }, format: 'text', width: 10, cell: ({ state }) => PLAN_STATE_TERMS[state] },
  { header: { zh: '承办单位', en: 'Host unit' }, format: 'text', width: 28, cell: ({ hostUnitName }) => hostUnitName },
  { header: { zh: '班次', en: 'Classes' }, format: 'number', width: 10, cell: ({ classes }) => classes },
  { header: { zh: '名额', en: 'Seats' }, format: 'number', width: 10, cell: ({ seats }) => seats },
  { header: { zh: '半天数', en: 'Half-days' }, format: 'number', width: 10, cell: ({ halfDays }) => halfDays },
  { header: { zh: '建立时间', en: 'Begun at' }, format: 'text', width: 18, cell: ({ createdAt }) => instantCell(createdAt) },
];
