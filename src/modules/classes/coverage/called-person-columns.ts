import { ENROLMENT_PATH_TERMS, ENROLMENT_STATE_TERMS, officialWord } from '#contracts';
import type { Language } from '../../../platform/http/request-language';
import { inBrackets, inOneCell, type SpokenColumn } from '../../../platform/workbook/spoken-sheet';
import type { CalledPersonDto, ClassOfPersonDto } from './coverage.dto';

export const CALLED_PERSON_COLUMNS: readonly SpokenColumn<CalledPersonDto>[] = [
  { header: { zh: '姓名', en: 'Name' }, format: 'text', cell: ({ name }) => name },
  { header: { zh: '单位', en: 'Unit' }, format: 'text', width: 28, cell: ({ unitName }) => unitName },
  { header: { zh: '职务职级', en: 'Post and rank' }, format: 'text', width: 28, cell: ({ post, rank }, language) => [post, rank].filter(Boolean).map((word) => officialWord(word, language)).join(' · ') },
  { header: { zh: '参加次数', en: 'Classes' }, format: 'number', width: 10, cell: ({ classes }) => classes.length },
  { header: { zh: '参加的班次', en: 'Classes taken' }, format: 'text', width: 60, cell: ({ classes }, language) => inOneCell(classes.map((taken) => inWords(taken, language)), language) },
];

function inWords({ title, startsOn, path, state }: ClassOfPersonDto, language: Language): string {
  return `${title}${inBrackets([startsOn, ENROLMENT_PATH_TERMS[path][language], ENROLMENT_STATE_TERMS[state][language]].join(' · '), language)}`;
}
