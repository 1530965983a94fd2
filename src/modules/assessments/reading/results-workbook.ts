import { ATTAINMENT_TERMS } from '#contracts';
import type { Policy } from '#credit-rules';
import type { Language } from '../../../platform/http/request-language';
import { officialCell } from '../../../platform/workbook/list-cells';
import type { SheetContent, WrittenCell } from '../../../platform/workbook/sheet-content';
import { cellsIn, columnsIn, inBrackets, inOneCell, type SpokenColumn } from '../../../platform/workbook/spoken-sheet';
import { totalUnit } from '../../credit-policy/public';
import { flagTitle } from './flag-titles';
import { eachResult, type ResultFilter, type ResultReading } from './list-results';
import type { ResultDto } from './results.dto';

/** The results that fit the filter, as the organisation department files them. */
export function resultsWorkbook(reading: ResultReading, filter: ResultFilter, language: Language): SheetContent {
  const { policy, version } = reading.policy;
  const { trainingYear, id, asOf } = reading.run;
  const columns = columnsOf(policy);
  return {
    name: { zh: '年度考核结果', en: 'Assessment results' }[language],
    titles: {
      zh: [
        `${trainingYear} 年度学习培训学分考核结果（第 ${id} 次）`,
        `政策：${policy.title.zh} ${version} 版${policy.confirmed ? '' : '（未确认，仅供参考）'}；任职以 ${asOf} 为准`,
      ],
      en: [
        `Results of the annual assessment of ${trainingYear} (run ${id})`,
        `Policy: ${policy.title.en} version ${version}${policy.confirmed ? '' : ' (unconfirmed, for reference only)'}; postings as of ${asOf}`,
      ],
    }[language],
    columns: columnsIn(language, columns),
    rows: rowsOf(reading, filter, { columns, language }),
  };
}

function columnsOf(policy: Policy): readonly SpokenColumn<ResultDto>[] {
  const total = totalUnit(policy);
  return [
    { header: { zh: '姓名', en: 'Name' }, format: 'text', width: 20, cell: ({ name }) => name },
    { header: { zh: '身份证号（已遮蔽）', en: 'Resident ID (masked)' }, format: 'text', width: 22, cell: ({ maskedResidentId }) => maskedResidentId },
    { header: { zh: '所在单位', en: 'Unit' }, format: 'text', width: 28, cell: ({ unitName }) => unitName },
    { header: { zh: '职务层次', en: 'Post' }, format: 'text', cell: ({ post }) => officialCell(post) },
    { header: { zh: '职级', en: 'Rank' }, format: 'text', cell: ({ rank }) => officialCell(rank) },
    { header: { zh: `合计${total.zh}`, en: `Total ${total.en}` }, format: 'amount', cell: ({ totalHundredths }) => totalHundredths / 100 },
    ...(policy.buckets ?? []).map(({ id, title }): SpokenColumn<ResultDto> => ({ header: title, format: 'amount', cell: ({ buckets }) => (buckets[id] ?? 0) / 100 })),
    { header: { zh: '结论', en: 'Conclusion' }, format: 'text', cell: ({ verdict }) => ATTAINMENT_TERMS[verdict] },
    { header: { zh: '未达到的要求（还差）', en: 'Unmet requirements (missing)' }, format: 'text', width: 48, cell: ({ unmet }, language) => inOneCell(unmet.map((one) => missing(one, language)), language) },
    { header: { zh: '提示（仅供参考，由人决定）', en: 'Advice (for reference; a person decides)' }, format: 'text', width: 40, cell: ({ flags }, language) => inOneCell(flags.map((flag) => flagTitle(policy, flag)), language) },
    ...(policy.cycles === undefined ? [] : [CYCLES]),
    { header: { zh: '结果摘要', en: 'Digest' }, format: 'text', width: 20, cell: ({ digest }) => digest.slice(0, 16) },
  ];
}

const CYCLES: SpokenColumn<ResultDto> = {
  header: { zh: '多年周期', en: 'Cycles' },
  format: 'text',
  width: 48,
  cell: ({ cycles }, language) => inOneCell(cycles.map(({ title, said }) => ({ zh: `${title.zh}：${said.zh}`, en: `${title.en}: ${said.en}` })), language),
};

function missing({ title, missingHundredths, unit }: ResultDto['unmet'][number], language: Language): string {
  const amount = missingHundredths / 100;
  return `${title[language]}${inBrackets({ zh: `还差 ${amount} ${unit.zh}`, en: `${amount} ${unit.en} missing` }[language], language)}`;
}

async function* rowsOf(reading: ResultReading, filter: ResultFilter, { columns, language }: { readonly columns: readonly SpokenColumn<ResultDto>[]; readonly language: Language }): AsyncGenerator<WrittenCell[]> {
  for await (const result of eachResult(reading, filter)) yield cellsIn(language, columns, result);
}
