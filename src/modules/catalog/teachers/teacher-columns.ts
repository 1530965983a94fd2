import { TEACHER_KIND_TERMS } from '#contracts';
import { amountCell, dayCell } from '../../../platform/workbook/list-cells';
import type { SpokenColumn } from '../../../platform/workbook/spoken-sheet';
import type { TeacherSummaryDto } from './teachers.dto';

const EVALUATED: readonly SpokenColumn<TeacherSummaryDto>[] = [
  { header: { zh: '教学评估平均分', en: 'Average of evaluations' }, format: 'amount', cell: ({ evaluation }) => amountCell(evaluation?.averageHundredths ?? null) },
  { header: { zh: '评估课次', en: 'Sessions evaluated' }, format: 'number', width: 10, cell: ({ evaluation }) => evaluation?.sessions },
  { header: { zh: '评估份数', en: 'Evaluations' }, format: 'number', width: 10, cell: ({ evaluation }) => evaluation?.answers },
];

/** `evaluated`: with what trainees said, for those who choose teachers. */
export function teacherColumns({ evaluated }: { readonly evaluated: boolean }): readonly SpokenColumn<TeacherSummaryDto>[] {
  return [
    { header: { zh: '姓名', en: 'Name' }, format: 'text', cell: ({ name }) => name },
    { header: { zh: '类别', en: 'Kind' }, format: 'text', cell: ({ kind }) => TEACHER_KIND_TERMS[kind] },
    { header: { zh: '所在单位', en: 'Organisation' }, format: 'text', width: 28, cell: ({ organisation }) => organisation },
    { header: { zh: '职务或职称', en: 'Post or title' }, format: 'text', width: 20, cell: ({ jobTitle }) => jobTitle },
    { header: { zh: '课程（门）', en: 'Courses' }, format: 'number', width: 10, cell: ({ courseCount }) => courseCount },
    ...(evaluated ? EVALUATED : []),
    { header: { zh: '停用日期', en: 'Retired on' }, format: 'day', cell: ({ retiredOn }) => dayCell(retiredOn) },
  ];
}
