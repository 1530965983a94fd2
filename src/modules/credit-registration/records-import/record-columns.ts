import type { TableColumn } from '../../../platform/workbook/find-header';
import type { TableSheet } from '../../../platform/workbook/open-table';

export const RECORD_SHEET = '学习培训记录';

export type RecordColumn =
  | 'serial' | 'name' | 'residentId' | 'category' | 'title' | 'organiser' | 'level' | 'form'
  | 'startsOn' | 'endsOn' | 'quantity' | 'unit' | 'authorOrder' | 'note';

/** The columns of 学习培训记录. Units order them as they like; the optional ones may be left out. */
export const RECORD_COLUMNS: readonly TableColumn<RecordColumn>[] = [
  { key: 'serial', header: '序号', required: false },
  { key: 'name', header: '姓名', required: true },
  { key: 'residentId', header: '身份证号', aliases: ['身份证号码', '公民身份号码'], required: true },
  { key: 'category', header: '培训类别', required: true },
  { key: 'title', header: '班次或项目名称', aliases: ['班次名称', '项目名称'], required: true },
  { key: 'organiser', header: '主办单位', required: false },
  { key: 'level', header: '层级', required: false },
  { key: 'form', header: '形式', aliases: ['培训形式'], required: false },
  { key: 'startsOn', header: '开始日期', required: true },
  { key: 'endsOn', header: '结束日期', required: true },
  { key: 'quantity', header: '数量', required: true },
  { key: 'unit', header: '计量单位', required: true },
  { key: 'authorOrder', header: '作者排序', required: false },
  { key: 'note', header: '备注', required: false },
];

/** The sheet of a file of records. */
export const RECORD_SHEETS: readonly TableSheet[] = [{ name: RECORD_SHEET, columns: RECORD_COLUMNS }];
