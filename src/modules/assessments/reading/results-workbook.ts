import type { SheetContent, WrittenCell } from '../../../platform/workbook/sheet-content';
import { totalUnit } from '../../credit-policy/public';
import { flagTitle } from './flag-titles';
import { eachResult, type ResultFilter, type ResultReading } from './list-results';

const ATTAINMENT_WORDS: Readonly<Record<string, string>> = { met: '达标', not_met: '未达标', pending: '待定', outside: '不参加考核' };

/** The results that fit the filter, as the organisation department files them. */
export function resultsWorkbook(reading: ResultReading, filter: ResultFilter): SheetContent {
  const { policy } = reading.policy;
  const buckets = policy.buckets ?? [];
  return {
    name: '年度考核结果',
    titles: [
      `${reading.run.trainingYear} 年度学习培训学分考核结果（第 ${reading.run.id} 次）`,
      `政策：${policy.title.zh} ${reading.policy.version} 版${policy.confirmed ? '' : '（未确认，仅供参考）'}；任职以 ${reading.run.asOf} 为准`,
    ],
    columns: [
      { header: '姓名', format: 'text', width: 20 },
      { header: '身份证号（已遮蔽）', format: 'text', width: 22 },
      { header: '所在单位', format: 'text', width: 28 },
      { header: '职务层次', format: 'text' },
      { header: '职级', format: 'text' },
      { header: `合计${totalUnit(policy).zh}`, format: 'amount' },
      ...buckets.map((bucket) => ({ header: bucket.title.zh, format: 'amount' as const })),
      { header: '是否达标', format: 'text' },
      { header: '未达标项（还差）', format: 'text', width: 48 },
      { header: '提示（仅供参考，由人决定）', format: 'text', width: 40 },
      ...(policy.cycles === undefined ? [] : [{ header: '多年周期', format: 'text' as const, width: 48 }]),
      { header: '结果摘要', format: 'text', width: 20 },
    ],
    rows: rowsOf(reading, filter, buckets.map((bucket) => bucket.id)),
  };
}

async function* rowsOf(reading: ResultReading, filter: ResultFilter, buckets: readonly string[]): AsyncGenerator<WrittenCell[]> {
  const { policy } = reading.policy;
  for await (const result of eachResult(reading, filter)) {
    yield [
      result.name, result.maskedResidentId, result.unitName, result.post, result.rank, result.totalHundredths / 100,
      ...buckets.map((bucket) => (result.buckets[bucket] ?? 0) / 100),
      ATTAINMENT_WORDS[result.verdict] ?? result.verdict,
      result.unmet.map((unmet) => `${unmet.title.zh}（还差 ${unmet.missingHundredths / 100} ${unmet.unit.zh}）`).join('；'),
      result.flags.map((flag) => flagTitle(policy, flag).zh).join('；'),
      ...(policy.cycles === undefined ? [] : [result.cycles.map(({ title, said }) => `${title.zh}：${said.zh}`).join('；')]),
      result.digest.slice(0, 16),
    ];
  }
}
