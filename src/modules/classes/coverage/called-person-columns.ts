import type { ListColumn } from '../../../platform/http/send-list';
import { ENROLMENT_PATH_WORDS, ENROLMENT_STATE_WORDS } from '../enrolment/enrolment-words';
import type { CalledPersonDto, ClassOfPersonDto } from './coverage.dto';

const say = ({ title, startsOn, path, state }: ClassOfPersonDto): string => `${title}（${startsOn} · ${ENROLMENT_PATH_WORDS[path]} · ${ENROLMENT_STATE_WORDS[state]}）`;

export const CALLED_PERSON_COLUMNS: readonly ListColumn<CalledPersonDto>[] = [
  { header: '姓名', format: 'text', cell: ({ name }) => name },
  { header: '单位', format: 'text', width: 28, cell: ({ unitName }) => unitName },
  { header: '职务职级', format: 'text', width: 28, cell: ({ post, rank }) => [post, rank].filter(Boolean).join(' · ') },
  { header: '参加次数', format: 'number', width: 10, cell: ({ classes }) => classes.length },
  { header: '参加的班次', format: 'text', width: 60, cell: ({ classes }) => classes.map(say).join('；') },
];
