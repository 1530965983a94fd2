import { OBJECTION_STATE_TERMS } from '#contracts';
import { authorCell, instantCell } from '../../../../platform/workbook/list-cells';
import type { SpokenColumn } from '../../../../platform/workbook/spoken-sheet';
import type { ObjectionDto } from './objections.dto';

/** Of the page, with what it shows in one cell taken apart. */
export const OBJECTION_COLUMNS: readonly SpokenColumn<ObjectionDto>[] = [
  { header: { zh: '人员', en: 'Person' }, format: 'text', width: 20, cell: ({ personName }) => personName },
  { header: { zh: '人员编号', en: 'Person no.' }, format: 'text', cell: ({ personId }) => String(personId) },
  { header: { zh: '单位', en: 'Unit' }, format: 'text', width: 28, cell: ({ unitName }) => unitName },
  { header: { zh: '年度', en: 'Year' }, format: 'text', width: 8, cell: ({ year }) => String(year) },
  { header: { zh: '状态', en: 'State' }, format: 'text', cell: ({ state }) => OBJECTION_STATE_TERMS[state] },
  { header: { zh: '异议内容', en: 'Objection' }, format: 'text', width: 48, cell: ({ body }) => body },
  { header: { zh: '材料', en: 'File' }, format: 'text', width: 24, cell: ({ fileName }) => fileName },
  { header: { zh: '提交时间', en: 'Sent at' }, format: 'text', width: 18, cell: ({ raisedAt }) => instantCell(raisedAt) },
  { header: { zh: '处理意见', en: 'Proposed outcome' }, format: 'text', cell: ({ outcome }) => (outcome === null ? undefined : OBJECTION_STATE_TERMS[outcome]) },
  { header: { zh: '理由', en: 'Reason' }, format: 'text', width: 40, cell: ({ proposalReason }) => proposalReason },
  { header: { zh: '核查人', en: 'Looked into by' }, format: 'text', cell: ({ proposedByName }) => proposedByName },
  { header: { zh: '更正', en: 'Correction' }, format: 'text', width: 24, cell: ({ outcome, corrected }) => (outcome === 'upheld' ? (corrected ? { zh: '已有更正登记或认定', en: 'A correction or decision is there' } : { zh: '还没有更正登记或认定', en: 'No correction or decision yet' }) : undefined) },
  { header: { zh: '审定人', en: 'Decided by' }, format: 'text', cell: ({ decidedByName }) => authorCell(decidedByName) },
  { header: { zh: '审定时间', en: 'Decided at' }, format: 'text', width: 18, cell: ({ decidedAt }) => instantCell(decidedAt) },
  { header: { zh: '审定说明', en: 'Note' }, format: 'text', width: 40, cell: ({ decisionNote }) => decisionNote },
];
