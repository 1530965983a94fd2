import { instantCell, type ListColumn } from '../../../platform/http/send-list';
import { ENROLMENT_PATH_WORDS, ENROLMENT_STATE_WORDS } from './enrolment-words';
import type { EnrolmentRowDto } from './enrolments.dto';

export const ENROLMENT_COLUMNS: readonly ListColumn<EnrolmentRowDto>[] = [
  { header: '姓名', format: 'text', cell: ({ name }) => name },
  { header: '序号', format: 'text', width: 8, cell: ({ acceptanceNo }) => String(acceptanceNo) },
  { header: '单位', format: 'text', width: 28, cell: ({ unitName }) => unitName },
  { header: '身份证号', format: 'text', width: 22, cell: ({ maskedResidentId }) => maskedResidentId },
  { header: '来源', format: 'text', cell: ({ path }) => ENROLMENT_PATH_WORDS[path] },
  { header: '状态', format: 'text', width: 18, cell: ({ state, position }) => [ENROLMENT_STATE_WORDS[state], ...(position === null ? [] : [`第 ${position} 位`])].join(' ') },
  { header: '报名时间', format: 'text', width: 18, cell: ({ acceptedAt }) => instantCell(acceptedAt) },
  { header: '说明', format: 'text', width: 36, cell: ({ reason }) => reason },
];
