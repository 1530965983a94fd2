import type { ListColumn } from '../../../platform/http/send-list';
import type { TeacherKind } from './teacher.entity';
import type { TeacherSummaryDto } from './teachers.dto';

/** As the pages say them. */
const KINDS: Readonly<Record<TeacherKind, string>> = { school: '党校教师', leader: '领导干部', expert: '专家学者', practitioner: '一线典型' };

const EVALUATED: readonly ListColumn<TeacherSummaryDto>[] = [
  { header: '教学评估平均分', format: 'amount', cell: ({ evaluation }) => (evaluation === null ? undefined : evaluation.averageHundredths / 100) },
  { header: '评估课次', format: 'number', width: 10, cell: ({ evaluation }) => evaluation?.sessions },
  { header: '评估份数', format: 'number', width: 10, cell: ({ evaluation }) => evaluation?.answers },
];

/** `evaluated`: with what trainees said, for those who choose teachers. */
export function teacherColumns({ evaluated }: { readonly evaluated: boolean }): readonly ListColumn<TeacherSummaryDto>[] {
  return [
    { header: '姓名', format: 'text', cell: ({ name }) => name },
    { header: '类别', format: 'text', cell: ({ kind }) => KINDS[kind] },
    { header: '所在单位', format: 'text', width: 28, cell: ({ organisation }) => organisation },
    { header: '职务或职称', format: 'text', width: 20, cell: ({ jobTitle }) => jobTitle },
    { header: '课程（门）', format: 'number', width: 10, cell: ({ courseCount }) => courseCount },
    ...(evaluated ? EVALUATED : []),
    { header: '停用日期', format: 'day', cell: ({ retiredOn }) => (retiredOn === null ? undefined : { day: retiredOn }) },
  ];
}
