import type { Language } from '../../../platform/http/request-language';
import type { DossierItem, ItemSource } from '../dossier/dossier-items';

type Facts = Readonly<Record<string, number>>;

const chinese = {
  heads: ['序号', '材料名称', '形式', '内容', '页数', '备注'],
  sources: { records: '系统记录', document: '文件', reason: '书面说明' } satisfies Record<ItemSource, string>,
  missing: '缺',
  roster: '学员花名册',
  outcomes: '结业情况',
  certificates: '结业证书发放清册',
  people: (count: number) => `${count} 人`,
  notClosed: '尚未结班',
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
  sources: { records: 'records', document: 'file', reason: 'written reason' },
  missing: 'missing',
  roster: 'Roster',
  outcomes: 'Outcomes',
  certificates: 'Certificates issued',
  people: (count) => `${count} ${count === 1 ? 'person' : 'people'}`,
  notClosed: 'not closed yet',
  facts: {
    plan: () => '', agenda: () => '',
    timetable: ({ halfDays = 0 }) => `${halfDays} half-days`,
    sign_in_sheet: ({ marks = 0, wanted = 0 }) => `${marks} of ${wanted} marks`,
    evaluation: ({ asked = 0, given = 0 }) => `${given} of ${asked} answered`,
  },
  signers: ['Filed by', 'Class supervisor', 'Academic office'],
};

export const DOSSIER_WORDS: Readonly<Record<Language, DossierWords>> = { zh: chinese, en: english };
