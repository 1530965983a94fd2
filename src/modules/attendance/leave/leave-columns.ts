import type { ListColumn } from '../../../platform/http/send-list';
import type { LeaveDto } from './leave.dto';
import type { LeaveKind, LeaveState } from './leave-states';
import type { ReviewStep } from './review-step';
import { spanInWords } from './span-in-words';

/** As the pages say them. */
const STATES: Readonly<Record<LeaveState, string>> = { requested: '待审批', approved: '已批准', refused: '未批准', withdrawn: '已撤回', closed: '已销假' };
const KINDS: Readonly<Record<LeaveKind, string>> = { personal: '事假', sick: '病假', official: '公假' };
const STEPS: Readonly<Record<ReviewStep, string>> = { class_supervisor: '班主任', academic_office: '教务部门', organisation_department: '组织部' };

export const LEAVE_COLUMNS: readonly ListColumn<LeaveDto>[] = [
  { header: '学员', format: 'text', cell: ({ personName }) => personName },
  { header: '单位', format: 'text', width: 28, cell: ({ unitName }) => unitName },
  { header: '培训班', format: 'text', width: 36, cell: ({ classTitle }) => classTitle },
  { header: '时间', format: 'text', width: 34, cell: (leave) => spanInWords(leave).zh },
  { header: '时长（半天）', format: 'number', cell: ({ halfDays }) => halfDays },
  { header: '类别', format: 'text', width: 10, cell: ({ kind }) => KINDS[kind] },
  { header: '状态', format: 'text', width: 26, cell: ({ state, reviewStep, notReturned }) => `${STATES[state]}${state === 'requested' ? `（${STEPS[reviewStep]}）` : ''}${notReturned ? '，逾期未销假' : ''}` },
  { header: '后果', format: 'text', width: 14, cell: ({ effect }) => effectInWords(effect) },
];

function effectInWords({ withdrawal, noCertificate }: LeaveDto['effect']): string {
  if (withdrawal) return '按规定退学';
  return noCertificate ? '不予结业' : '在限度内';
}
