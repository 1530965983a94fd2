import { EVALUATION_GRADES, EVALUATION_INDICATORS, HALF_DAY_TERMS, type EvaluationGrade, type EvaluationIndicator, type Term } from '#contracts';
import { amountCell, dayCell } from '../../../platform/workbook/list-cells';
import { inOneCell, type SpokenColumn } from '../../../platform/workbook/spoken-sheet';
import type { EvaluationResultDto } from './evaluation.dto';

const INDICATORS = Object.keys(EVALUATION_INDICATORS) as readonly EvaluationIndicator[];
const GRADES = Object.keys(EVALUATION_GRADES) as readonly EvaluationGrade[];

/** A line for each form, the class first, then its sessions in the order of time. What too few have answered says only how many. */
export const RESULT_COLUMNS: readonly SpokenColumn<EvaluationResultDto>[] = [
  { header: { zh: '评估对象', en: 'Form' }, format: 'text', width: 36, cell: ({ sessionId, topic }) => (sessionId === null ? { zh: '全班总体评估', en: 'The class as a whole' } : (topic ?? undefined)) },
  { header: { zh: '日期', en: 'Day' }, format: 'day', cell: ({ day }) => dayCell(day) },
  { header: { zh: '半天', en: 'Half-day' }, format: 'text', width: 10, cell: ({ half }) => (half === 'am' || half === 'pm' ? HALF_DAY_TERMS[half] : undefined) },
  { header: { zh: '授课教师', en: 'Teachers' }, format: 'text', width: 20, cell: ({ teacherNames }, language) => inOneCell(teacherNames, language) },
  { header: { zh: '状态', en: 'State' }, format: 'text', width: 12, cell: ({ open }) => (open ? { zh: '开放中', en: 'Open' } : { zh: '已截止', en: 'Ended' }) },
  { header: { zh: '截止日期', en: 'Last day' }, format: 'day', cell: ({ closesOn }) => dayCell(closesOn) },
  { header: { zh: '应评人数', en: 'Asked' }, format: 'number', width: 10, cell: ({ asked }) => asked },
  { header: { zh: '已评人数', en: 'Answered' }, format: 'number', width: 10, cell: ({ given }) => given },
  { header: { zh: '最少份数', en: 'Least answers' }, format: 'number', width: 10, cell: ({ leastAnswers }) => leastAnswers },
  { header: { zh: '总分（满分 100）', en: 'Score (of 100)' }, format: 'amount', cell: ({ overallHundredths }) => amountCell(overallHundredths) },
  ...INDICATORS.flatMap(indicatorColumns),
  { header: { zh: '意见建议', en: 'Comments' }, format: 'text', width: 48, cell: ({ comments }, language) => inOneCell(comments, language) },
];

function indicatorColumns(indicator: EvaluationIndicator): readonly SpokenColumn<EvaluationResultDto>[] {
  const { zh, en } = EVALUATION_INDICATORS[indicator];
  const resultOf = ({ indicators }: EvaluationResultDto): EvaluationResultDto['indicators'][number] | undefined => indicators.find((result) => result.indicator === indicator);
  return [
    { header: { zh: `${zh}（20 分）`, en: `${en} of 20` }, format: 'amount', cell: (form) => amountCell(resultOf(form)?.averageHundredths ?? null) },
    { header: { zh: `${zh}：各等次人数`, en: `${en}: answers by grade` }, format: 'text', width: 30, cell: (form, language) => inOneCell(countsOf(resultOf(form)), language) },
  ];
}

function countsOf(result: EvaluationResultDto['indicators'][number] | undefined): readonly Term[] {
  return result === undefined ? [] : GRADES.map((grade) => ({ zh: `${EVALUATION_GRADES[grade].zh} ${result.counts[grade]}`, en: `${EVALUATION_GRADES[grade].en} ${result.counts[grade]}` }));
}
