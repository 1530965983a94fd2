import { instantCell, type ListColumn } from '../../../../platform/http/send-list';
import type { ObjectionDto } from './objections.dto';
import type { ObjectionState } from './objection-states';

const STATES: Readonly<Record<ObjectionState, string>> = { raised: '待核查', proposed: '待审定', upheld: '成立', rejected: '不成立', withdrawn: '已撤回' };

/** Of the page, with what it shows in one cell taken apart. */
export const OBJECTION_COLUMNS: readonly ListColumn<ObjectionDto>[] = [
  { header: '人员', format: 'text', width: 20, cell: ({ personName }) => personName },
  { header: '人员编号', format: 'text', cell: ({ personId }) => String(personId) },
  { header: '单位', format: 'text', width: 28, cell: ({ unitName }) => unitName },
  { header: '年度', format: 'text', width: 8, cell: ({ year }) => String(year) },
  { header: '状态', format: 'text', cell: ({ state }) => STATES[state] },
  { header: '异议内容', format: 'text', width: 48, cell: ({ body }) => body },
  { header: '材料', format: 'text', width: 24, cell: ({ fileName }) => fileName },
  { header: '提交时间', format: 'text', width: 18, cell: ({ raisedAt }) => instantCell(raisedAt) },
  { header: '处理意见', format: 'text', cell: ({ outcome }) => (outcome === null ? undefined : STATES[outcome]) },
  { header: '理由', format: 'text', width: 40, cell: ({ proposalReason }) => proposalReason },
  { header: '核查人', format: 'text', cell: ({ proposedByName }) => proposedByName },
  { header: '更正', format: 'text', width: 24, cell: ({ outcome, corrected }) => (outcome === 'upheld' ? (corrected ? '已有更正登记或认定' : '还没有更正登记或认定') : undefined) },
  { header: '审定人', format: 'text', cell: ({ decidedByName }) => decidedByName },
  { header: '审定时间', format: 'text', width: 18, cell: ({ decidedAt }) => instantCell(decidedAt) },
  { header: '审定说明', format: 'text', width: 40, cell: ({ decisionNote }) => decisionNote },
];
