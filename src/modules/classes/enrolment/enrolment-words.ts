import type { EnrolmentPath, EnrolmentState } from './enrolment-states';

/** As the pages say them. */
export const ENROLMENT_STATE_WORDS: Readonly<Record<string, string>> = {
  waiting: '候补', pending_unit: '待单位审批', pending_organisation: '待组织部审批', enrolled: '已录取', withdrawn: '已退出', refused: '未通过', substituted: '已被替换', expired: '已过期', removed: '退学或除名', cancelled: '班次取消',
} satisfies Record<EnrolmentState, string>;

export const ENROLMENT_PATH_WORDS: Readonly<Record<string, string>> = { self: '个人报名', nomination: '单位推荐', named: '点名调训', substitution: '替换', list: '名单录入' } satisfies Record<EnrolmentPath, string>;
