import { ATTAINMENT_TERMS } from '#contracts';
import { officialCell } from '../../../../platform/workbook/list-cells';
import { inBrackets, inOneCell, type SpokenColumn } from '../../../../platform/workbook/spoken-sheet';
import type { AppraisalColumn } from './appraisal-column-names';
import type { AppraisedPersonDto } from './appraisal.dto';

/** What each column says; flags are advice and stand beside what a person decided. */
export const COLUMN_OF: Readonly<Record<AppraisalColumn, SpokenColumn<AppraisedPersonDto>>> = {
  name: { header: { zh: '姓名', en: 'Name' }, format: 'text', width: 20, cell: ({ name }) => name },
  residentId: { header: { zh: '身份证号（已遮蔽）', en: 'Resident ID (masked)' }, format: 'text', width: 22, cell: ({ maskedResidentId }) => maskedResidentId },
  unit: { header: { zh: '所在单位', en: 'Unit' }, format: 'text', width: 28, cell: ({ unitName }) => unitName },
  post: { header: { zh: '职务层次', en: 'Post' }, format: 'text', width: 16, cell: ({ post }) => officialCell(post) },
  rank: { header: { zh: '职级', en: 'Rank' }, format: 'text', width: 16, cell: ({ rank }) => officialCell(rank) },
  total: { header: { zh: '合计', en: 'Total' }, format: 'amount', width: 12, cell: ({ totalHundredths }) => totalHundredths / 100 },
  verdict: { header: { zh: '结论', en: 'Conclusion' }, format: 'text', width: 14, cell: ({ verdict }) => ATTAINMENT_TERMS[verdict] },
  unmet: { header: { zh: '未达到的要求', en: 'Unmet requirements' }, format: 'text', width: 40, cell: ({ unmet }, language) => inOneCell(unmet, language) },
  cycle: {
    header: { zh: '多年周期', en: 'Cycles' },
    format: 'text',
    width: 48,
    cell: ({ cycles }, language) => inOneCell(cycles.map(({ title, said }) => ({ zh: `${title.zh}：${said.zh}`, en: `${title.en}: ${said.en}` })), language),
  },
  advice: {
    header: { zh: '提示（仅供参考，由人决定）', en: 'Advice (for reference; a person decides)' },
    format: 'text',
    width: 40,
    cell: ({ advice }, language) =>
      inOneCell(advice.map(({ title, clause, reason }) => `${title[language]}${clause === '' ? '' : inBrackets(clause, language)}${reason === null ? '' : { zh: `：${reason.zh}`, en: `: ${reason.en}` }[language]}`), language),
  },
  decision: {
    header: { zh: '决定（决定人）', en: 'Decision (decided by)' },
    format: 'text',
    width: 48,
    cell: ({ advice }, language) =>
      inOneCell(
        advice.flatMap(({ title, decided }) =>
          decided === null
            ? []
            : [{ zh: `${title.zh}：${decided.followed ? '采纳' : '不采纳'}，${decided.reason}（${decided.byName}）`, en: `${title.en}: ${decided.followed ? 'followed' : 'not followed'}, ${decided.reason} (${decided.byName})` }],
        ),
        language,
      ),
  },
};
