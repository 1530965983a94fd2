import { TEACHING_METHOD_TERMS } from '#contracts';
import { dayCell } from '../../../platform/workbook/list-cells';
import { inOneCell, type SpokenColumn } from '../../../platform/workbook/spoken-sheet';
import type { CourseSummaryDto } from './courses.dto';

export const COURSE_COLUMNS: readonly SpokenColumn<CourseSummaryDto>[] = [
  { header: { zh: '课程', en: 'Course' }, format: 'text', width: 36, cell: ({ current }) => current.title },
  { header: { zh: '专题', en: 'Topics' }, format: 'text', width: 24, cell: ({ current }, language) => inOneCell(current.topics.map(({ name }) => name), language) },
  { header: { zh: '教学方式', en: 'Methods' }, format: 'text', width: 24, cell: ({ current }, language) => inOneCell(current.methods.map((method) => TEACHING_METHOD_TERMS[method]), language) },
  { header: { zh: '课时', en: 'Class hours' }, format: 'amount', width: 10, cell: ({ current }) => current.classHoursHundredths / 100 },
  { header: { zh: '师资', en: 'Teachers' }, format: 'text', width: 28, cell: ({ teachers }, language) => inOneCell(teachers.map(({ name }) => name), language) },
  { header: { zh: '版本', en: 'Version' }, format: 'text', width: 10, cell: ({ current }) => ({ zh: `第 ${current.versionNo} 版`, en: `Version ${current.versionNo}` }) },
  { header: { zh: '停用日期', en: 'Retired on' }, format: 'day', cell: ({ retiredOn }) => dayCell(retiredOn) },
];
