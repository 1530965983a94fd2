import type { SheetContent, WrittenCell } from '../../../../platform/workbook/sheet-content';
import { totalUnit } from '../../../credit-policy/public';
import type { AppraisalColumn } from './appraisal-column-names';
import { COLUMN_OF } from './appraisal-columns';
import { eachAppraised, type AppraisalReading } from './read-appraisal';

/** For the annual appraisal: the columns in the order asked for. */
export function appraisalWorkbook(reading: AppraisalReading, columns: readonly AppraisalColumn[]): SheetContent {
  const { annual, policy: { policy, version } } = reading;
  return {
    name: '年度考核学分情况',
    titles: [
      `${annual.trainingYear} 年度学习培训学分情况（${annual.state === 'sealed' ? '已封存' : '已确认'}，第 ${annual.runId ?? 0} 次汇总）`,
      `政策：${policy.title.zh} ${version} 版${policy.confirmed ? '' : '（未确认，仅供参考）'}；职务职级和单位以 ${annual.rosterAsOf ?? ''} 名册为准；单位：${totalUnit(policy).zh}`,
    ],
    columns: columns.map((column) => ({ header: COLUMN_OF[column].header, width: COLUMN_OF[column].width, format: COLUMN_OF[column].amount ? 'amount' : 'text' })),
    rows: rowsOf(reading, columns),
  };
}

async function* rowsOf(reading: AppraisalReading, columns: readonly AppraisalColumn[]): AsyncGenerator<WrittenCell[]> {
  for await (const person of eachAppraised(reading)) yield columns.map((column) => COLUMN_OF[column].cell(person));
}
