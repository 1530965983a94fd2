import type { CellValue } from '../../../platform/workbook/cell-value';
import { plainText } from '../../../platform/workbook/cell-text';
import type { TableColumn } from '../../../platform/workbook/find-header';
import type { MarkState } from '../sign-in/mark-states';

export const SIGN_IN_SHEET = '签到名单';
export type SignInColumn = 'serial' | 'name' | 'residentId' | 'unit' | 'state' | 'note';

export const SIGN_IN_COLUMNS: readonly TableColumn<SignInColumn>[] = [
  { key: 'serial', header: '序号', required: false },
  { key: 'name', header: '姓名', required: true },
  { key: 'unit', header: '所在单位', aliases: ['单位', '工作单位'], required: false },
  { key: 'residentId', header: '身份证号', aliases: ['身份证号码', '公民身份号码'], required: false },
  { key: 'state', header: '签到情况', aliases: ['签到', '考勤', '考勤情况', '出勤情况', '到课情况'], required: true },
  { key: 'note', header: '备注', required: false },
];

const WORDS: Readonly<Record<MarkState, readonly string[]>> = {
  present: ['到课', '到', '已到', '出勤', '签到', '已签到', '是', '√', '✓', '✔', 'present'],
  late: ['迟到', '迟', 'late'],
  absent: ['缺勤', '缺课', '旷课', '未到', '否', '×', '✕', '✗', 'x', 'absent'],
  on_leave: ['请假', '事假', '病假', '公假', 'on leave'],
};
const STATE_OF = new Map(Object.entries(WORDS).flatMap(([state, words]) => words.map((word) => [word, state as MarkState])));

/** What a paper says in many ways; undefined for none of them. */
export function readState(cell: CellValue): MarkState | undefined {
  return STATE_OF.get(plainText(cell).normalize('NFKC').toLowerCase()) ?? STATE_OF.get(plainText(cell));
}
