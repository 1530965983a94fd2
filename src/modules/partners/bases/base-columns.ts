import type { BaseGrade } from '#contracts';
import type { TrainingDay } from '#kernel';
import type { ListColumn } from '../../../platform/http/send-list';
import type { WrittenCell } from '../../../platform/workbook/sheet-content';
import type { BaseKind } from './base-kinds';
import { isInUse, type BaseState } from './base-states';
import type { BaseSummaryDto } from './bases.dto';

/** As the pages say them. */
const KINDS: Readonly<Record<BaseKind, string>> = { university: '高等院校', enterprise: '企业', organisation_department: '组织部门', party_school: '党校（行政学校）' };
const GRADES: Readonly<Record<BaseGrade, string>> = { excellent: '优秀', good: '良好', qualified: '合格', unqualified: '不合格' };
const STATES: Readonly<Record<BaseState, string>> = { applied: '待考察', inspected: '待签协议', active: '使用中', correcting: '整改中', suspended: '已暂停', refused: '不予设立', ended: '已终止' };

const dayCell = (day: TrainingDay | null): WrittenCell => (day === null ? undefined : { day });

export const BASE_COLUMNS: readonly ListColumn<BaseSummaryDto>[] = [
  { header: '基地', format: 'text', width: 32, cell: ({ name }) => name },
  { header: '类别', format: 'text', width: 18, cell: ({ kind }) => KINDS[kind] },
  { header: '状态', format: 'text', width: 10, cell: ({ state }) => STATES[state] },
  { header: '等级', format: 'text', width: 10, cell: ({ grade }) => (grade === null ? '未考察' : GRADES[grade]) },
  { header: '协议期至', format: 'day', cell: ({ agreedUntil }) => dayCell(agreedUntil) },
  { header: '协议', format: 'text', width: 18, cell: ({ state, agreed }) => (!agreed && isInUse(state) ? '目前不在协议期内' : undefined) },
  { header: '下次复评', format: 'day', cell: ({ nextExaminationOn }) => dayCell(nextExaminationOn) },
  { header: '地址', format: 'text', width: 32, cell: ({ address }) => address },
  { header: '可学内容', format: 'text', width: 40, cell: ({ themes }) => themes },
];
