import { DECISION_KIND_TERMS, DECISION_STATE_TERMS } from '#contracts';
import { authorCell, instantCell } from '../../../platform/workbook/list-cells';
import type { SpokenColumn } from '../../../platform/workbook/spoken-sheet';
import type { YearDecisionDto } from './decisions.dto';

export const DECISION_COLUMNS: readonly SpokenColumn<YearDecisionDto>[] = [
  { header: { zh: '编号', en: 'No.' }, format: 'text', width: 8, cell: ({ id }) => String(id) },
  { header: { zh: '人员', en: 'Person' }, format: 'text', cell: ({ personName }) => personName },
  { header: { zh: '单位', en: 'Unit' }, format: 'text', width: 28, cell: ({ unitName }) => unitName },
  { header: { zh: '年度', en: 'Year' }, format: 'text', width: 8, cell: ({ year }) => String(year) },
  { header: { zh: '类别', en: 'Kind' }, format: 'text', width: 20, cell: ({ content, revokesId }) => (revokesId === null ? DECISION_KIND_TERMS[content.kind] : { zh: `撤销第 ${revokesId} 号认定`, en: `Revokes decision ${revokesId}` }) },
  { header: { zh: '状态', en: 'State' }, format: 'text', cell: ({ state }) => DECISION_STATE_TERMS[state] },
  { header: { zh: '理由', en: 'Reason' }, format: 'text', width: 40, cell: ({ reason }) => reason },
  { header: { zh: '依据文号', en: 'Document no.' }, format: 'text', width: 24, cell: ({ documentNo }) => documentNo },
  { header: { zh: '提出人', en: 'Proposed by' }, format: 'text', cell: ({ proposedByName }) => proposedByName },
  { header: { zh: '提出时间', en: 'Proposed at' }, format: 'text', width: 18, cell: ({ proposedAt }) => instantCell(proposedAt) },
  { header: { zh: '审批人', en: 'Decided by' }, format: 'text', cell: ({ decidedByName }) => authorCell(decidedByName) },
  { header: { zh: '审批时间', en: 'Decided at' }, format: 'text', width: 18, cell: ({ decidedAt }) => instantCell(decidedAt) },
  { header: { zh: '审批意见', en: 'Opinion' }, format: 'text', width: 40, cell: ({ decisionNote }) => decisionNote },
];
