import { APPRAISAL_GRADES, type Term } from '#contracts';
import { amountCell } from '../../../platform/workbook/list-cells';
import type { WrittenCell } from '../../../platform/workbook/sheet-content';
import type { SpokenColumn } from '../../../platform/workbook/spoken-sheet';
import type { AppraisalDto, AppraisalPartDto, TraineeAppraisalDto } from './appraisal.dto';

/** A line for each trainee: the parts with their weights, a column for the make-ups of a part where there was one, and what they come to. */
export function scoreColumns({ parts, trainees }: Pick<AppraisalDto, 'parts' | 'trainees'>): readonly SpokenColumn<TraineeAppraisalDto>[] {
  return [
    { header: { zh: '姓名', en: 'Name' }, format: 'text', width: 20, cell: ({ name }) => name },
    { header: { zh: '单位', en: 'Unit' }, format: 'text', width: 28, cell: ({ unitName }) => unitName },
    ...parts.flatMap((part) => [partColumn(part, false), ...(trainees.some((trainee) => scoreOf(trainee, part, true)) ? [partColumn(part, true)] : [])]),
    { header: { zh: '综合成绩', en: 'Composite' }, format: 'amount', cell: ({ compositeHundredths }) => amountCell(compositeHundredths) },
    { header: { zh: '结论', en: 'Verdict' }, format: 'text', cell: ({ passed }) => verdictOf(passed) },
  ];
}

function partColumn(part: AppraisalPartDto, makeUp: boolean): SpokenColumn<TraineeAppraisalDto> {
  const { name, weight, byGrade } = part;
  return {
    header: makeUp ? { zh: `${name} 补考`, en: `${name}, make-up` } : { zh: `${name}（${weight}%）`, en: `${name} (${weight}%)` },
    format: byGrade ? 'text' : 'amount',
    width: 14,
    cell: (trainee) => scoreCell(scoreOf(trainee, part, makeUp)),
  };
}

function scoreOf({ scores }: TraineeAppraisalDto, { part }: AppraisalPartDto, makeUp: boolean): TraineeAppraisalDto['scores'][number] | undefined {
  return scores.find((score) => score.part === part && score.makeUp === makeUp);
}

function scoreCell(score: TraineeAppraisalDto['scores'][number] | undefined): WrittenCell | Term {
  if (score === undefined) return undefined;
  if (score.grade === null) return amountCell(score.hundredths);
  const { zh, en } = APPRAISAL_GRADES[score.grade];
  return { zh, en };
}

function verdictOf(passed: boolean | null): Term {
  if (passed === null) return { zh: '成绩不全', en: 'Scores missing' };
  return passed ? { zh: '合格', en: 'Passed' } : { zh: '不合格', en: 'Not passed' };
}
