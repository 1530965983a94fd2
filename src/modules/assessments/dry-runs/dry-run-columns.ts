import { ATTAINMENT_TERMS, CYCLE_STATE_TERMS } from '#contracts';
import type { Language } from '../../../platform/http/request-language';
import { officialCell } from '../../../platform/workbook/list-cells';
import { inOneCell, type SpokenColumn } from '../../../platform/workbook/spoken-sheet';
import type { DryRunOutcomeDto, DryRunPersonDto } from './dry-runs.dto';

export const DRY_RUN_COLUMNS: readonly SpokenColumn<DryRunPersonDto>[] = [
  { header: { zh: '姓名', en: 'Name' }, format: 'text', width: 20, cell: ({ name }) => name },
  { header: { zh: '人员编号', en: 'Person no.' }, format: 'text', cell: ({ personId }) => String(personId) },
  { header: { zh: '单位', en: 'Unit' }, format: 'text', width: 28, cell: ({ unitName }) => unitName },
  { header: { zh: '职级', en: 'Rank' }, format: 'text', cell: ({ rank }) => officialCell(rank) },
  { header: { zh: '对照版本学分', en: 'Credits, compared version' }, format: 'amount', cell: ({ before }) => before.totalHundredths / 100 },
  { header: { zh: '对照版本结论', en: 'Conclusion, compared version' }, format: 'text', cell: ({ before }) => ATTAINMENT_TERMS[before.attainment] },
  { header: { zh: '对照版本周期', en: 'Cycles, compared version' }, format: 'text', width: 28, cell: ({ before }, language) => sayCycles(before, language) },
  { header: { zh: '试算版本学分', en: 'Credits, tried version' }, format: 'amount', cell: ({ after }) => after.totalHundredths / 100 },
  { header: { zh: '试算版本结论', en: 'Conclusion, tried version' }, format: 'text', cell: ({ after }) => ATTAINMENT_TERMS[after.attainment] },
  { header: { zh: '试算版本周期', en: 'Cycles, tried version' }, format: 'text', width: 28, cell: ({ after }, language) => sayCycles(after, language) },
];

function sayCycles({ cycles }: DryRunOutcomeDto, language: Language): string {
  return inOneCell(cycles.map(({ title, state }) => ({ zh: `${title.zh}：${CYCLE_STATE_TERMS[state].zh}`, en: `${title.en}: ${CYCLE_STATE_TERMS[state].en}` })), language);
}
