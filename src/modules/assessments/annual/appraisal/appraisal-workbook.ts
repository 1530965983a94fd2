import type { Language } from '../../../../platform/http/request-language';
import type { SheetContent, WrittenCell } from '../../../../platform/workbook/sheet-content';
import { cellsIn, columnsIn } from '../../../../platform/workbook/spoken-sheet';
import { totalUnit } from '../../../credit-policy/public';
import type { AppraisalColumn } from './appraisal-column-names';
import { COLUMN_OF } from './appraisal-columns';
import { eachAppraised, type AppraisalReading } from './read-appraisal';

/** For the annual appraisal: the columns in the order asked for. */
export function appraisalWorkbook(reading: AppraisalReading, columns: readonly AppraisalColumn[], language: Language): SheetContent {
  const { annual: { trainingYear, state, runId, rosterAsOf }, policy: { policy, version } } = reading;
  const wanted = columns.map((column) => COLUMN_OF[column]);
  return {
    name: { zh: '年度考核学分情况', en: 'Credits for the appraisal' }[language],
    titles: {
      zh: [
        `${trainingYear} 年度学习培训学分情况（${state === 'sealed' ? '已封存' : '已确认'}，第 ${runId ?? 0} 次汇总）`,
        `政策：${policy.title.zh} ${version} 版${policy.confirmed ? '' : '（未确认，仅供参考）'}；职务职级和单位以 ${rosterAsOf ?? ''} 名册为准；单位：${totalUnit(policy).zh}`,
      ],
      en: [
        `Training credits of ${trainingYear} (${state === 'sealed' ? 'sealed' : 'confirmed'}, run ${runId ?? 0})`,
        `Policy: ${policy.title.en} version ${version}${policy.confirmed ? '' : ' (unconfirmed, for reference only)'}; posts, ranks and units by the roster of ${rosterAsOf ?? ''}; in ${totalUnit(policy).en}`,
      ],
    }[language],
    columns: columnsIn(language, wanted),
    rows: rowsOf(),
  };

  async function* rowsOf(): AsyncGenerator<WrittenCell[]> {
    for await (const person of eachAppraised(reading)) yield cellsIn(language, wanted, person);
  }
}
