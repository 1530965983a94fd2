import { CLASS_ALERT_TERMS, CLASS_KIND_TERMS, CLASS_STATE_TERMS, CLASS_TYPE_TERMS } from '#contracts';
import { inOneCell, type SpokenColumn } from '../../../platform/workbook/spoken-sheet';
import type { ClassSummaryDto } from './classes.dto';

/** Enrolled people have a seat that nobody still decides about. */
export const CLASS_COLUMNS: readonly SpokenColumn<ClassSummaryDto>[] = [
  { header: { zh: '班名', en: 'Class' }, format: 'text', width: 36, cell: ({ title }) => title },
  { header: { zh: '班次代码', en: 'Code' }, format: 'text', width: 16, cell: ({ code }) => code },
  { header: { zh: '状态', en: 'State' }, format: 'text', width: 10, cell: ({ state }) => CLASS_STATE_TERMS[state] },
  { header: { zh: '开始日期', en: 'From' }, format: 'day', cell: ({ startsOn }) => ({ day: startsOn }) },
  { header: { zh: '结束日期', en: 'Until' }, format: 'day', cell: ({ endsOn }) => ({ day: endsOn }) },
  { header: { zh: '培训种类', en: 'Kind' }, format: 'text', width: 22, cell: ({ kind, type }, language) => `${CLASS_KIND_TERMS[kind][language]} · ${CLASS_TYPE_TERMS[type][language]}` },
  { header: { zh: '录取', en: 'Enrolled' }, format: 'number', width: 10, cell: ({ seats, pending }) => seats.taken - pending },
  { header: { zh: '名额', en: 'Seats' }, format: 'number', width: 10, cell: ({ seats }) => seats.capacity },
  { header: { zh: '待审批', en: 'Awaiting approval' }, format: 'number', width: 10, cell: ({ pending }) => pending },
  { header: { zh: '候补', en: 'Waiting' }, format: 'number', width: 10, cell: ({ seats }) => seats.waiting },
  { header: { zh: '需要处理', en: 'To be done' }, format: 'text', width: 36, cell: ({ alerts }, language) => inOneCell(alerts.map(({ code, count }) => CLASS_ALERT_TERMS[code](count)), language) },
];
