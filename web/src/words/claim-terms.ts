import { CLAIM_STATE_TERMS } from '#contracts';
import { dictionary, termsOf } from './dictionary';

const claimStates = termsOf(CLAIM_STATE_TERMS);

/** Words of claims that several pages use. */
export const claimTerms = dictionary({
  zh: {
    ...claimStates.zh,
    category: '类别',
    title: '名称',
    days: '起止日期',
    quantity: '数量',
    person: '姓名',
    unit: '单位',
    organiser: '主办单位',
    note: '说明',
    lateReason: '逾期申报理由',
    filing: '对应的备案',
    filedOn: (days: string, filed: string, by: string, agreed: string) => `${days}；${by} ${filed} 备案，${agreed}同意`,
    state: '状态',
    evidence: '佐证材料',
    declaredBy: '申报人',
    one_level: '由单位审定',
    two_levels: '须经单位初审和上级复审',
    reviewer_decides: '单位初审，可直接审定或上报复审',
    firstReviewer: '单位初审',
    upperReviewer: '上级复审',
    files: (count: number) => `${count} 份`,
  },
  en: {
    ...claimStates.en,
    category: 'Category',
    title: 'Title',
    days: 'Days',
    quantity: 'Quantity',
    person: 'Name',
    unit: 'Unit',
    organiser: 'Organiser',
    note: 'Note',
    lateReason: 'Why it is late',
    filing: 'Filing',
    filedOn: (days: string, filed: string, by: string, agreed: string) => `${days}; filed by ${by} on ${filed}, agreed to by ${agreed}`,
    state: 'State',
    evidence: 'Evidence',
    declaredBy: 'Declared by',
    one_level: 'Ends with the unit’s review',
    two_levels: 'Reviewed by the unit and by the level above',
    reviewer_decides: 'Reviewed by the unit, which ends it or passes it up',
    firstReviewer: 'the unit’s review',
    upperReviewer: 'the upper review',
    files: (count: number) => `${count} file${count === 1 ? '' : 's'}`,
  },
});
