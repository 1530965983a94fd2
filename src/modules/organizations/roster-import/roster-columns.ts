import type { TableColumn } from '../../../platform/workbook/find-header';
import type { TableSheet } from '../../../platform/workbook/open-table';

export const UNIT_SHEET = '单位';
export const ROSTER_SHEET = '人员名册';

export type UnitColumn = 'code' | 'name' | 'parentCode' | 'kind';

export const UNIT_COLUMNS: readonly TableColumn<UnitColumn>[] = [
  { key: 'code', header: '单位编码', required: true },
  { key: 'name', header: '单位名称', required: true },
  { key: 'parentCode', header: '上级单位编码', required: true },
  { key: 'kind', header: '单位类别', required: false },
];

export type RosterColumn =
  | 'serial' | 'name' | 'residentId' | 'sex' | 'unit' | 'post' | 'rank' | 'staffKind'
  | 'managedBy' | 'rankSince' | 'mobile' | 'status' | 'note';

/** The columns of 人员名册, in any order. */
export const ROSTER_COLUMNS: readonly TableColumn<RosterColumn>[] = [
  { key: 'serial', header: '序号', required: false },
  { key: 'name', header: '姓名', required: true },
  { key: 'residentId', header: '身份证号', aliases: ['身份证号码', '公民身份号码'], required: true },
  { key: 'sex', header: '性别', required: false },
  { key: 'unit', header: '所在单位', aliases: ['单位', '工作单位', '单位名称'], required: true },
  { key: 'post', header: '职务层次', required: false },
  { key: 'rank', header: '职级', required: false },
  { key: 'staffKind', header: '人员类别', required: false },
  { key: 'managedBy', header: '管理权限', aliases: ['干部管理权限'], required: false },
  { key: 'rankSince', header: '任现职级时间', required: false },
  { key: 'mobile', header: '手机号码', aliases: ['手机号', '联系电话'], required: false },
  { key: 'status', header: '状态', aliases: ['人员状态'], required: false },
  { key: 'note', header: '备注', required: false },
];

/** The sheets of a roster. */
export const ROSTER_SHEETS: readonly TableSheet[] = [
  { name: UNIT_SHEET, columns: UNIT_COLUMNS, mayLack: true },
  { name: ROSTER_SHEET, columns: ROSTER_COLUMNS },
];
