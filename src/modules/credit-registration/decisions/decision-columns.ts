import { instantCell, type ListColumn } from '../../../platform/http/send-list';
import { DECISION_NAMES } from './decision-kinds';
import type { DecisionState } from './decision-states';
import type { YearDecisionDto } from './decisions.dto';

const STATE_NAMES: Readonly<Record<DecisionState, string>> = { proposed: '待审批', approved: '已批准', refused: '不同意', withdrawn: '已撤回', revoked: '已撤销' };

export const DECISION_COLUMNS: readonly ListColumn<YearDecisionDto>[] = [
  { header: '编号', format: 'text', width: 8, cell: ({ id }) => String(id) },
  { header: '人员', format: 'text', cell: ({ personName }) => personName },
  { header: '单位', format: 'text', width: 28, cell: ({ unitName }) => unitName },
  { header: '年度', format: 'text', width: 8, cell: ({ year }) => String(year) },
  { header: '类别', format: 'text', width: 20, cell: ({ content, revokesId }) => (revokesId === null ? DECISION_NAMES[content.kind].zh : `撤销第 ${revokesId} 号认定`) },
  { header: '状态', format: 'text', cell: ({ state }) => STATE_NAMES[state] },
  { header: '理由', format: 'text', width: 40, cell: ({ reason }) => reason },
  { header: '依据文号', format: 'text', width: 24, cell: ({ documentNo }) => documentNo },
  { header: '提出人', format: 'text', cell: ({ proposedByName }) => proposedByName },
  { header: '提出时间', format: 'text', width: 18, cell: ({ proposedAt }) => instantCell(proposedAt) },
  { header: '审批人', format: 'text', cell: ({ decidedByName }) => decidedByName },
  { header: '审批时间', format: 'text', width: 18, cell: ({ decidedAt }) => instantCell(decidedAt) },
  { header: '审批意见', format: 'text', width: 40, cell: ({ decisionNote }) => decisionNote },
];
