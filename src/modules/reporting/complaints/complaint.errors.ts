import { DomainError } from '#kernel';
import type { ComplaintState } from './complaint-states';

/** In order of precedence. */
export const complaintErrors = {
  notFound: (facts: { complaintId: number }) =>
    new DomainError('COMPLAINT_NOT_FOUND', 'not_found', { zh: '没有找到这条投诉建议。', en: 'There is no such complaint or suggestion.' }, facts),
  tooMany: (facts: { most: number }) =>
    new DomainError('COMPLAINTS_TOO_MANY', 'too_many', { zh: `一天内最多提交 ${facts.most} 条，请明天再提交，或并入已提交的内容。`, en: `At most ${facts.most} a day can be handed in; wait until tomorrow.` }, facts),
  notYours: () =>
    new DomainError('COMPLAINT_NOT_YOURS', 'conflict', { zh: '只有提交人可以追问或补充。', en: 'Only whoever handed it in asks again or adds to it.' }),
  onesOwn: () =>
    new DomainError('COMPLAINT_ONES_OWN', 'conflict', { zh: '自己提交的投诉建议由其他人答复。', en: 'What you handed in yourself is answered by somebody else.' }),
  wrongState: (facts: { complaintId: number; state: ComplaintState }) =>
    new DomainError('COMPLAINT_CLOSED', 'conflict', { zh: '这条投诉建议已经办结。', en: 'This one is closed already.' }, facts),
  fileNotFound: (facts: { complaintId: number; fileId: number }) =>
    new DomainError('COMPLAINT_FILE_NOT_FOUND', 'not_found', { zh: '没有找到这份材料。', en: 'There is no such file.' }, facts),
  tooManyFiles: (facts: { complaintId: number; most: number }) =>
    new DomainError('COMPLAINT_FILES_TOO_MANY', 'conflict', { zh: `每条投诉建议最多附 ${facts.most} 份材料。`, en: `At most ${facts.most} files go with one.` }, facts),
  unanswered: () =>
    new DomainError('COMPLAINT_UNANSWERED', 'conflict', { zh: '还没有答复过，办结时请写明处理结果。', en: 'Nothing was answered yet: say what came of it when you close it.' }),
};
