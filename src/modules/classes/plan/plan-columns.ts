import { instantCell, type ListColumn } from '../../../platform/http/send-list';
import type { PlanState } from './plan-states';
import type { PlanDto } from './plans.dto';

/** As the pages say them. */
const STATES: Readonly<Record<string, string>> = { draft: '草稿', submitted: '待审批', approved: '已批准', cancelled: '已取消' } satisfies Record<PlanState, string>;

export const PLAN_COLUMNS: readonly ListColumn<PlanDto>[] = [
  { header: '计划', format: 'text', width: 36, cell: ({ title }) => title },
  { header: '年度', format: 'text', width: 8, cell: ({ year }) => String(year) },
  { header: '状态', format: 'text', width: 10, cell: ({ state }) => STATES[state] },
  { header: '承办单位', format: 'text', width: 28, cell: ({ hostUnitName }) => hostUnitName },
  { header: '班次', format: 'number', width: 10, cell: ({ classes }) => classes },
  { header: '名额', format: 'number', width: 10, cell: ({ seats }) => seats },
  { header: '半天数', format: 'number', width: 10, cell: ({ halfDays }) => halfDays },
  { header: '建立时间', format: 'text', width: 18, cell: ({ createdAt }) => instantCell(createdAt) },
];
