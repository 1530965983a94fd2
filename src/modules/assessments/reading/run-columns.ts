import { JOB_STATUS_TERMS, RUN_MODE_TERMS, RUN_PLACE_TERMS } from '#contracts';
import type { Language } from '../../../platform/http/request-language';
import { authorCell, instantCell } from '../../../platform/workbook/list-cells';
import { inBrackets, type SpokenColumn } from '../../../platform/workbook/spoken-sheet';
import type { RunDto } from './runs.dto';

export const RUN_COLUMNS: readonly SpokenColumn<RunDto>[] = [
  { header: { zh: '次序', en: 'Run' }, format: 'text', width: 8, cell: ({ id }) => String(id) },
  { header: { zh: '年度', en: 'Year' }, format: 'text', width: 8, cell: ({ year }) => String(year) },
  { header: { zh: '单位', en: 'Unit' }, format: 'text', width: 28, cell: ({ unit }) => unit.name },
  { header: { zh: '政策', en: 'Policy' }, format: 'text', width: 36, cell: ({ policy }, language) => inWords(policy, language) },
  { header: { zh: '用途', en: 'Purpose' }, format: 'text', cell: ({ purpose }) => (purpose === 'trial' ? { zh: '试算', en: 'Trial' } : { zh: '考核', en: 'Assessment' }) },
  { header: { zh: '方式', en: 'Mode' }, format: 'text', cell: ({ mode }) => RUN_MODE_TERMS[mode] },
  { header: { zh: '状态', en: 'State' }, format: 'text', cell: ({ status }) => JOB_STATUS_TERMS[status] },
  { header: { zh: '年度结果', en: 'Of the year' }, format: 'text', cell: ({ place }) => (place === null ? undefined : RUN_PLACE_TERMS[place]) },
  { header: { zh: '考核人数', en: 'People' }, format: 'number', cell: ({ counts }) => counts.people },
  { header: { zh: '已达到', en: 'Met' }, format: 'number', cell: ({ counts }) => counts.met },
  { header: { zh: '未达到', en: 'Not met' }, format: 'number', cell: ({ counts }) => counts.notMet },
  { header: { zh: '需人工判断', en: 'For a person to decide' }, format: 'number', cell: ({ counts }) => counts.flagged },
  { header: { zh: '与上次不同', en: 'Changed' }, format: 'number', cell: ({ counts }) => counts.changed },
  { header: { zh: '未能计算', en: 'Not computed' }, format: 'number', cell: ({ counts }) => counts.failed },
  { header: { zh: '发起人', en: 'Started by' }, format: 'text', cell: ({ by }) => authorCell(by) },
  { header: { zh: '发起时间', en: 'Started at' }, format: 'text', width: 18, cell: ({ createdAt }) => instantCell(createdAt) },
  { header: { zh: '完成时间', en: 'Finished at' }, format: 'text', width: 18, cell: ({ finishedAt }) => instantCell(finishedAt) },
  { header: { zh: '结果摘要', en: 'Digest' }, format: 'text', width: 20, cell: ({ digest }) => digest?.slice(0, 16) },
];

function inWords({ titleZh, titleEn, version, confirmed }: RunDto['policy'], language: Language): string {
  const { title, mark } = { zh: { title: titleZh, mark: '，未确认' }, en: { title: titleEn, mark: ', unconfirmed' } }[language];
  return `${title}${inBrackets(`${version}${confirmed ? '' : mark}`, language)}`;
}
