import { ENROLMENT_PATH_TERMS, ENROLMENT_STATE_TERMS } from '#contracts';
import { instantCell } from '../../../platform/workbook/list-cells';
import type { SpokenColumn } from '../../../platform/workbook/spoken-sheet';
import type { EnrolmentRowDto } from './enrolments.dto';

export const ENROLMENT_COLUMNS: readonly SpokenColumn<EnrolmentRowDto>[] = [
  { header: { zh: '姓名', en: 'Name' }, format: 'text', cell: ({ name }) => name },
  { header: { zh: '序号', en: 'No.' }, format: 'text', width: 8, cell: ({ acceptanceNo }) => String(acceptanceNo) },
  { header: { zh: '单位', en: 'Unit' }, format: 'text', width: 28, cell: ({ unitName }) => unitName },
  { header: { zh: '身份证号', en: 'Resident ID' }, format: 'text', width: 22, cell: ({ maskedResidentId }) => maskedResidentId },
  { header: { zh: '来源', en: 'Came by' }, format: 'text', cell: ({ path }) => ENROLMENT_PATH_TERMS[path] },
  { header: { zh: '状态', en: 'State' }, format: 'text', width: 18, cell: ({ state, position }, language) => [ENROLMENT_STATE_TERMS[state][language], ...(position === null ? [] : [{ zh: `第 ${position} 位`, en: `no. ${position}` }[language]])].join(' ') },
  { header: { zh: '报名时间', en: 'Accepted at' }, format: 'text', width: 18, cell: ({ acceptedAt }) => instantCell(acceptedAt) },
  { header: { zh: '说明', en: 'Note' }, format: 'text', width: 36, cell: ({ reason }) => reason },
];
