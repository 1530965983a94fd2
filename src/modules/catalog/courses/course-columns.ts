import type { ListColumn } from '../../../platform/http/send-list';
import type { CourseSummaryDto } from './courses.dto';
import type { TeachingMethod } from './teaching-methods';

/** As the pages say them. */
const METHODS: Readonly<Record<TeachingMethod, string>> = { lecture: '讲授', case_analysis: '案例分析', seminar: '专题研讨', multimedia: '多媒体教学', social_practice: '社会实践' };

export const COURSE_COLUMNS: readonly ListColumn<CourseSummaryDto>[] = [
  { header: '课程', format: 'text', width: 36, cell: ({ current }) => current.title },
  { header: '专题', format: 'text', width: 24, cell: ({ current }) => current.topics.map(({ name }) => name).join('、') },
  { header: '教学方式', format: 'text', width: 24, cell: ({ current }) => current.methods.map((method) => METHODS[method]).join('、') },
  { header: '课时', format: 'amount', width: 10, cell: ({ current }) => current.classHoursHundredths / 100 },
  { header: '师资', format: 'text', width: 28, cell: ({ teachers }) => teachers.map(({ name }) => name).join('、') },
  { header: '版本', format: 'text', width: 10, cell: ({ current }) => `第 ${current.versionNo} 版` },
  { header: '停用日期', format: 'day', cell: ({ retiredOn }) => (retiredOn === null ? undefined : { day: retiredOn }) },
];
