import type { TableColumn } from '../../../platform/workbook/find-header';

export const MOVE_SHEET = '人员变动';

export type MoveColumn = 'serial' | 'name' | 'residentId' | 'kind' | 'on' | 'unit' | 'post' | 'rank' | 'managedBy' | 'status' | 'reason' | 'documentNo';

/** The columns of 人员变动, in any order. What a row leaves empty stays as it was. */
export const MOVE_COLUMNS: readonly TableColumn<MoveColumn>[] = [
  { key: 'serial', header: '序号', required: false },
  { key: 'name', header: '姓名', required: true },
  { key: 'residentId', header: '身份证号', aliases: ['身份证号码', '公民身份号码'], required: true },
  { key: 'kind', header: '变动类别', aliases: ['类别'], required: true },
  { key: 'on', header: '生效日期', required: true },
  { key: 'unit', header: '变动后单位', aliases: ['单位'], required: false },
  { key: 'post', header: '变动后职务', aliases: ['职务层次', '职务'], required: false },
  { key: 'rank', header: '变动后职级', aliases: ['职级'], required: false },
  { key: 'managedBy', header: '管理权限', aliases: ['干部管理权限'], required: false },
  { key: 'status', header: '变动后状态', aliases: ['状态'], required: false },
  { key: 'reason', header: '理由', required: true },
  { key: 'documentNo', header: '依据文号', aliases: ['文号'], required: true },
];
