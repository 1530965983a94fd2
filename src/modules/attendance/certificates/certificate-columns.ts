import { CERTIFICATE_STATE_TERMS } from '#contracts';
import type { SpokenColumn } from '../../../platform/workbook/spoken-sheet';
import type { CertificateDto } from './certificates.dto';

export const OWN_CERTIFICATE_COLUMNS: readonly SpokenColumn<CertificateDto>[] = [
  { header: { zh: '证书编号', en: 'Number' }, format: 'text', width: 20, cell: ({ number }) => number },
  { header: { zh: '姓名', en: 'Name' }, format: 'text', width: 20, cell: ({ personName }) => personName },
  { header: { zh: '单位', en: 'Unit' }, format: 'text', width: 28, cell: ({ unitName }) => unitName },
  { header: { zh: '培训班', en: 'Class' }, format: 'text', width: 36, cell: ({ classTitle }) => classTitle },
  { header: { zh: '开始日期', en: 'From' }, format: 'day', cell: ({ startsOn }) => ({ day: startsOn }) },
  { header: { zh: '结束日期', en: 'Until' }, format: 'day', cell: ({ endsOn }) => ({ day: endsOn }) },
  { header: { zh: '实到学时', en: 'Class hours' }, format: 'number', cell: ({ attendedClassHours }) => attendedClassHours },
  { header: { zh: '发证日期', en: 'Issued on' }, format: 'day', cell: ({ issuedOn }) => ({ day: issuedOn }) },
  { header: { zh: '状态', en: 'State' }, format: 'text', cell: ({ state }) => CERTIFICATE_STATE_TERMS[state] },
  { header: { zh: '换发为', en: 'Replaced by' }, format: 'text', width: 20, cell: ({ replacedBy }) => replacedBy ?? undefined },
];

/** 发放清册, with room to sign for each. */
export const CERTIFICATE_COLUMNS: readonly SpokenColumn<CertificateDto>[] = [
  ...OWN_CERTIFICATE_COLUMNS,
  { header: { zh: '领取人签字', en: 'Received (signature)' }, format: 'text', width: 20, cell: () => undefined },
];
