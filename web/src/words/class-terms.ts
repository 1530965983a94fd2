import { CLASS_KIND_TERMS, CLASS_STATE_TERMS, CLASS_TYPE_TERMS, ENROLMENT_PATH_TERMS, ENROLMENT_STATE_TERMS, HALF_DAY_TERMS } from '#contracts';
import { dictionary, termsOf } from './dictionary';

const approvals = dictionary({
  zh: { none: '不需审批', unit: '单位审批', organisation: '组织部审批', unit_then_organisation: '单位审批后报组织部' },
  en: { none: 'No approval', unit: 'By the unit', organisation: 'By the organisation department', unit_then_organisation: 'By the unit, then the organisation department' },
});
const [states, kinds, types, halves] = [termsOf(CLASS_STATE_TERMS), termsOf(CLASS_KIND_TERMS), termsOf(CLASS_TYPE_TERMS), termsOf(HALF_DAY_TERMS)];

/** What offices call the states and kinds of classes; every page about classes says the same. */
export const classTerms = dictionary({
  zh: { ...states.zh, ...kinds.zh, ...types.zh, ...halves.zh, ...approvals.zh },
  en: { ...states.en, ...kinds.en, ...types.en, ...halves.en, ...approvals.en },
});

const [enrolmentStates, paths] = [termsOf(ENROLMENT_STATE_TERMS), termsOf(ENROLMENT_PATH_TERMS)];

/** Where a person stands in a class, and how they came. */
export const enrolmentTerms = dictionary({
  zh: { ...enrolmentStates.zh, ...paths.zh },
  en: { ...enrolmentStates.en, ...paths.en },
});
