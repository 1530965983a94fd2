import type { Language } from '../../../platform/http/request-language';
import type { Outcome } from '../closure/judge-trainee';
import type { DossierItem, ItemSource } from '../dossier/dossier-items';

type Facts = Readonly<Record<string, number>>;

const chinese = {
  heads: ['序号', '材料名称', '形式', '内容', '页数', '备注'],
  items: { plan: '培训计划', agenda: '教学安排（日程）', timetable: '最终课程表', sign_in_sheet: '签到表', evaluation: '教学评估' } satisfies Record<DossierItem, string>,
  sources: { records: '系统记录', document: '文件', reason: '书面说明' } satisfies Record<ItemSource, string>,
  missing: '缺',
  other: '其他材料',
  roster: '学员花名册',
  outcomes: '结业情况',
  certificates: '结业证书发放清册',
  people: (count: number) => `${count} 人`,
  notClosed: '尚未结班',
  outcomeNames: { COMPLETED: '结业', NOT_CERTIFIED: '不予结业', WITHDRAWN: '退学' } satisfies Record<Outcome, string>,
  facts: {
    plan: () => '', agenda: () => '',
    timetable: ({ halfDays = 0 }) => `${halfDays} 个半天`,
    sign_in_sheet: ({ marks = 0, wanted = 0 }) => `应登记 ${wanted} 人次，已登记 ${marks} 人次`,
    evaluation: ({ asked = 0, given = 0 }) => `应评 ${asked} 人，已评 ${given} 人`,
  } satisfies Record<DossierItem, (facts: Facts) => string>,
  signers: ['立卷人', '班主任', '教务部门'],
};

type DossierWords = Omit<typeof chinese, 'facts'> & { readonly facts: Readonly<Record<DossierItem, (facts: Facts) => string>> };

const english: DossierWords = {
  heads: ['No.', 'Paper', 'Form', 'Content', 'Pages', 'Remark'],
  items: { plan: 'Training plan', agenda: 'Agenda', timetable: 'Final timetable', sign_in_sheet: 'Sign-in sheets', evaluation: 'Teaching evaluation' },
  sources: { records: 'records', document: 'file', reason: 'written reason' },
  missing: 'missing',
  other: 'Other papers',
  roster: 'Roster',
  outcomes: 'Outcomes',
  certificates: 'Certificates issued',
  people: (count) => `${count} ${count === 1 ? 'person' : 'people'}`,
  notClosed: 'not closed yet',
  outcomeNames: { COMPLETED: 'completed', NOT_CERTIFIED: 'not certified', WITHDRAWN: 'withdrawn' },
  facts: {
    plan: () => '', agenda: () => '',
    timetable: ({ halfDays = 0 }) => `${halfDays} half-days`,
    sign_in_sheet: ({ marks = 0, wanted = 0 }) => `${marks} of ${wanted} marks`,
    evaluation: ({ asked = 0, given = 0 }) => `${given} of ${asked} answered`,
  },
  signers: ['Filed by', 'Class supervisor', 'Academic office'],
};

export const DOSSIER_WORDS: Readonly<Record<Language, DossierWords>> = { zh: chinese, en: english };
