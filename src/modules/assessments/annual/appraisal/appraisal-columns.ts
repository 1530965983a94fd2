import type { WrittenCell } from '../../../../platform/workbook/sheet-content';
import type { AppraisalColumn } from './appraisal-column-names';
import type { AppraisedPersonDto } from './appraisal.dto';

const VERDICTS: Readonly<Record<string, string>> = { met: '达标', not_met: '未达标', pending: '待定', outside: '不参加考核' };

interface ColumnOf {
  readonly header: string;
  readonly width: number;
  readonly amount?: true;
  cell(person: AppraisedPersonDto): WrittenCell;
}

/** What each column says; flags are advice and stand beside what a person decided. */
export const COLUMN_OF: Readonly<Record<AppraisalColumn, ColumnOf>> = {
  name: { header: '姓名', width: 20, cell: ({ name }) => name },
  residentId: { header: '身份证号（已遮蔽）', width: 22, cell: ({ maskedResidentId }) => maskedResidentId },
  unit: { header: '所在单位', width: 28, cell: ({ unitName }) => unitName },
  post: { header: '职务层次', width: 16, cell: ({ post }) => post },
  rank: { header: '职级', width: 16, cell: ({ rank }) => rank },
  total: { header: '合计', width: 12, amount: true, cell: ({ totalHundredths }) => totalHundredths / 100 },
  verdict: { header: '是否达标', width: 14, cell: ({ verdict }) => VERDICTS[verdict] ?? verdict },
  unmet: { header: '未达标项', width: 40, cell: ({ unmet }) => unmet.map(({ zh }) => zh).join('；') },
  cycle: { header: '多年周期', width: 48, cell: ({ cycles }) => cycles.map(({ title, said }) => `${title.zh}：${said.zh}`).join('；') },
  advice: { header: '提示（仅供参考，由人决定）', width: 40, cell: ({ advice }) => advice.map(({ title, clause, reason }) => `${title.zh}${clause === '' ? '' : `（${clause}）`}${reason === null ? '' : `：${reason.zh}`}`).join('；') },
  decision: {
    header: '决定（决定人）',
    width: 48,
    cell: ({ advice }) => advice.flatMap(({ title, decided }) => (decided === null ? [] : `${title.zh}：${decided.followed ? '采纳' : '不采纳'}，${decided.reason}（${decided.byName}）`)).join('；'),
  },
};
