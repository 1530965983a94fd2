import type { ListColumn } from '../../../platform/http/send-list';
import type { Attainment } from '../counting/pack-outcome';
import type { CycleState } from './cycle-states';
import type { DryRunOutcomeDto, DryRunPersonDto } from './dry-runs.dto';

const ATTAINMENTS: Readonly<Record<Attainment, string>> = { met: '达到要求', not_met: '未达到', pending: '待定', outside: '不参加考核' };
const CYCLES: Readonly<Record<CycleState, string>> = { met: '已达到', open: '尚未到期', at_risk: '可能不能如期达到', not_met: '期满未达到' };

export const DRY_RUN_COLUMNS: readonly ListColumn<DryRunPersonDto>[] = [
  { header: '姓名', format: 'text', width: 20, cell: ({ name }) => name },
  { header: '人员编号', format: 'text', cell: ({ personId }) => String(personId) },
  { header: '单位', format: 'text', width: 28, cell: ({ unitName }) => unitName },
  { header: '职级', format: 'text', cell: ({ rank }) => rank },
  { header: '对照版本学分', format: 'amount', cell: ({ before }) => before.totalHundredths / 100 },
  { header: '对照版本结论', format: 'text', cell: ({ before }) => ATTAINMENTS[before.attainment] },
  { header: '对照版本周期', format: 'text', width: 28, cell: ({ before }) => sayCycles(before) },
  { header: '试算版本学分', format: 'amount', cell: ({ after }) => after.totalHundredths / 100 },
  { header: '试算版本结论', format: 'text', cell: ({ after }) => ATTAINMENTS[after.attainment] },
  { header: '试算版本周期', format: 'text', width: 28, cell: ({ after }) => sayCycles(after) },
];

function sayCycles({ cycles }: DryRunOutcomeDto): string {
  return cycles.map(({ title, state }) => `${title.zh}：${CYCLES[state]}`).join('；');
}
