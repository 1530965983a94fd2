import { CLASS_STATE_TERMS, ENROLMENT_PATH_TERMS, ENROLMENT_STATE_TERMS, type Term } from '#contracts';
import { instantCell } from '../../../platform/workbook/list-cells';
import type { SpokenColumn } from '../../../platform/workbook/spoken-sheet';
import type { EnrolmentDto } from './enrolments.dto';

/** A trainee's own classes, whoever brought them in, with where each stands. */
export const OWN_ENROLMENT_COLUMNS: readonly SpokenColumn<EnrolmentDto>[] = [
  { header: { zh: '班名', en: 'Class' }, format: 'text', width: 36, cell: ({ classTitle }) => classTitle },
  { header: { zh: '开始日期', en: 'From' }, format: 'day', cell: ({ startsOn }) => ({ day: startsOn }) },
  { header: { zh: '结束日期', en: 'Until' }, format: 'day', cell: ({ endsOn }) => ({ day: endsOn }) },
  { header: { zh: '地点', en: 'Place' }, format: 'text', width: 24, cell: ({ place }) => place },
  { header: { zh: '班次状态', en: 'State of the class' }, format: 'text', width: 12, cell: ({ classState }) => (CLASS_STATE_TERMS as Readonly<Record<string, Term>>)[classState] },
  { header: { zh: '来源', en: 'Came by' }, format: 'text', width: 12, cell: ({ path }) => ENROLMENT_PATH_TERMS[path] },
  { header: { zh: '状态', en: 'State' }, format: 'text', width: 18, cell: ({ state, position }, language) => [ENROLMENT_STATE_TERMS[state][language], ...(position === null ? [] : [{ zh: `第 ${position} 位`, en: `no. ${position}` }[language]])].join(' ') },
  { header: { zh: '报名时间', en: 'Accepted at' }, format: 'text', width: 18, cell: ({ acceptedAt }) => instantCell(acceptedAt) },
  { header: { zh: '最近变动', en: 'Last change' }, format: 'text', width: 18, cell: ({ steps }) => instantCell(steps.at(-1)?.at ?? null) },
  { header: { zh: '说明', en: 'Note' }, format: 'text', width: 36, cell: ({ steps }) => steps.at(-1)?.reason },
];
