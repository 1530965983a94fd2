import type { Terms } from './term';

export const BASE_KIND_TERMS = {
  university: { zh: '高等院校', en: 'University' },
  enterprise: { zh: '企业', en: 'Enterprise' },
  organisation_department: { zh: '组织部门', en: 'Organisation department' },
  party_school: { zh: '党校（行政学校）', en: 'Party school' },
} as const satisfies Terms;

export const BASE_GRADE_TERMS = {
  excellent: { zh: '优秀', en: 'Excellent' },
  good: { zh: '良好', en: 'Good' },
  qualified: { zh: '合格', en: 'Qualified' },
  unqualified: { zh: '不合格', en: 'Unqualified' },
} as const satisfies Terms;

export const BASE_STATE_TERMS = {
  applied: { zh: '待考察', en: 'To be inspected' },
  inspected: { zh: '待签协议', en: 'Agreement to be signed' },
  active: { zh: '使用中', en: 'In use' },
  correcting: { zh: '整改中', en: 'Correcting' },
  suspended: { zh: '已暂停', en: 'Suspended' },
  refused: { zh: '不予设立', en: 'Refused' },
  ended: { zh: '已终止', en: 'Ended' },
} as const satisfies Terms;

export const TEACHING_METHOD_TERMS = {
  lecture: { zh: '讲授', en: 'Lecture' },
  case_analysis: { zh: '案例分析', en: 'Case analysis' },
  seminar: { zh: '专题研讨', en: 'Seminar' },
  multimedia: { zh: '多媒体教学', en: 'Multimedia' },
  social_practice: { zh: '社会实践', en: 'Social practice' },
} as const satisfies Terms;

export const TEACHER_KIND_TERMS = {
  school: { zh: '党校教师', en: 'Teacher of the school' },
  leader: { zh: '领导干部', en: 'Leading cadre' },
  expert: { zh: '专家学者', en: 'Expert' },
  practitioner: { zh: '一线典型', en: 'Practitioner' },
} as const satisfies Terms;
