import type { ListColumn } from '../../../platform/http/send-list';
import type { CLASS_KINDS, CLASS_TYPES } from '../class/class-content';
import type { ClassState } from '../class/class-states';
import type { ClassAlert, ClassAlertCode } from './class-alerts';
import type { ClassSummaryDto } from './classes.dto';

/** As the pages say them. */
const STATES: Readonly<Record<string, string>> = {
  draft: '草稿', submitted: '待审批', approved: '已批准', published: '已发布', enrolling: '报名中', running: '进行中', closed: '已结班', archived: '已归档', cancelled: '已取消',
} satisfies Record<ClassState, string>;
const KINDS: Readonly<Record<string, string>> = { INITIAL: '初任培训', APPOINTMENT: '任职培训', SPECIALISED: '专门业务培训', IN_SERVICE: '在职培训' } satisfies Record<(typeof CLASS_KINDS)[number], string>;
const TYPES: Readonly<Record<string, string>> = { CORE: '主体班', SPECIAL_TOPIC: '专题班' } satisfies Record<(typeof CLASS_TYPES)[number], string>;
const ALERTS: Readonly<Record<ClassAlertCode, (count: number) => string>> = {
  DOSSIER_DUE: () => '课程已结束，请整理档案并结班',
  ROOM_UNUSABLE: (count) => `${count} 个半天的场地已不能使用`,
  ROOM_MISSING: (count) => `${count} 个半天没有上课地点`,
  TRAINEE_CLASHES: (count) => `${count} 名学员与其他班时间冲突`,
  CALL_UPS_UNSEATED: (count) => `${count} 名点名人员未能录取`,
  UNDER_MINIMUM: (count) => `距最低开班人数还差 ${count} 人`,
  APPROVALS_WAITING: (count) => `${count} 人待审批，期限将至`,
};
const say = ({ code, count }: ClassAlert): string => ALERTS[code](count);

/** Enrolled people have a seat that nobody still decides about. */
export const CLASS_COLUMNS: readonly ListColumn<ClassSummaryDto>[] = [
  { header: '班名', format: 'text', width: 36, cell: ({ title }) => title },
  { header: '班次代码', format: 'text', width: 16, cell: ({ code }) => code },
  { header: '状态', format: 'text', width: 10, cell: ({ state }) => STATES[state] },
  { header: '开始日期', format: 'day', cell: ({ startsOn }) => ({ day: startsOn }) },
  { header: '结束日期', format: 'day', cell: ({ endsOn }) => ({ day: endsOn }) },
  { header: '培训种类', format: 'text', width: 22, cell: ({ kind, type }) => `${KINDS[kind]} · ${TYPES[type]}` },
  { header: '录取', format: 'number', width: 10, cell: ({ seats, pending }) => seats.taken - pending },
  { header: '名额', format: 'number', width: 10, cell: ({ seats }) => seats.capacity },
  { header: '待审批', format: 'number', width: 10, cell: ({ pending }) => pending },
  { header: '候补', format: 'number', width: 10, cell: ({ seats }) => seats.waiting },
  { header: '需要处理', format: 'text', width: 36, cell: ({ alerts }) => alerts.map(say).join('；') },
];
