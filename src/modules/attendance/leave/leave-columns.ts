import { LEAVE_KIND_TERMS, LEAVE_REVIEWER_TERMS, LEAVE_STATE_TERMS, type Term } from '#contracts';
import type { Language } from '../../../platform/http/request-language';
import { inBrackets, type SpokenColumn } from '../../../platform/workbook/spoken-sheet';
import type { LeaveDto } from './leave.dto';
import { spanInWords } from './span-in-words';

export const LEAVE_COLUMNS: readonly SpokenColumn<LeaveDto>[] = [
  { header: { zh: '学员', en: 'Trainee' }, format: 'text', cell: ({ personName }) => personName },
  { header: { zh: '单位', en: 'Unit' }, format: 'text', width: 28, cell: ({ unitName }) => unitName },
  { header: { zh: '培训班', en: 'Class' }, format: 'text', width: 36, cell: ({ classTitle }) => classTitle },
  { header: { zh: '时间', en: 'Time' }, format: 'text', width: 34, cell: spanInWords },
  { header: { zh: '时长（半天）', en: 'Half-days' }, format: 'number', cell: ({ halfDays }) => halfDays },
  { header: { zh: '类别', en: 'Kind' }, format: 'text', width: 10, cell: ({ kind }) => LEAVE_KIND_TERMS[kind] },
  { header: { zh: '状态', en: 'State' }, format: 'text', width: 26, cell: standing },
  { header: { zh: '后果', en: 'Effect' }, format: 'text', width: 14, cell: ({ effect }) => effectInWords(effect) },
];

/** With whose turn it is, and whether the return is overdue. */
function standing({ state, reviewStep, notReturned }: LeaveDto, language: Language): string {
  const turn = state === 'requested' ? inBrackets(LEAVE_REVIEWER_TERMS[reviewStep][language], language) : '';
  const overdue = notReturned ? { zh: '，逾期未销假', en: ', return overdue' }[language] : '';
  return `${LEAVE_STATE_TERMS[state][language]}${turn}${overdue}`;
}

function effectInWords({ withdrawal, noCertificate }: LeaveDto['effect']): Term {
  if (withdrawal) return { zh: '按规定退学', en: 'Withdrawal by the rule' };
  return noCertificate ? { zh: '不予结业', en: 'No certificate' } : { zh: '在限度内', en: 'Within the limits' };
}
