import { UNIT_ACT_TERMS, UNIT_PLAN_STATE_TERMS } from '#contracts';
import { instantCell } from '../../../platform/workbook/list-cells';
import { inOneCell, type SpokenColumn } from '../../../platform/workbook/spoken-sheet';
import type { UnitActPlanDto } from './unit-act-plans.dto';

export const UNIT_ACT_PLAN_COLUMNS: readonly SpokenColumn<UnitActPlanDto>[] = [
  { header: { zh: '编号', en: 'No.' }, format: 'text', width: 8, cell: ({ id }) => String(id) },
  { header: { zh: '单位', en: 'Unit' }, format: 'text', width: 28, cell: ({ unitName }) => unitName },
  { header: { zh: '变动', en: 'Change' }, format: 'text', cell: ({ kind }) => UNIT_ACT_TERMS[kind] },
  { header: { zh: '变动后', en: 'After' }, format: 'text', width: 28, cell: ({ nameAfter }) => nameAfter },
  { header: { zh: '并入的单位', en: 'Merged into it' }, format: 'text', width: 32, cell: ({ mergedNames }, language) => inOneCell(mergedNames, language) },
  { header: { zh: '生效日期', en: 'From' }, format: 'day', cell: ({ on }) => ({ day: on }) },
  { header: { zh: '状态', en: 'State' }, format: 'text', cell: ({ state }) => UNIT_PLAN_STATE_TERMS[state] },
  { header: { zh: '说明', en: 'Note' }, format: 'text', width: 40, cell: ({ noteZh, noteEn }) => ({ zh: noteZh, en: noteEn }) },
  { header: { zh: '撤回人', en: 'Withdrawn by' }, format: 'text', cell: ({ endedByName }) => endedByName },
  { header: { zh: '依据文号', en: 'Document no.' }, format: 'text', width: 24, cell: ({ documentNo }) => documentNo },
  { header: { zh: '理由', en: 'Reason' }, format: 'text', width: 40, cell: ({ reason }) => reason },
  { header: { zh: '登记人', en: 'Recorded by' }, format: 'text', cell: ({ authorName }) => authorName },
  { header: { zh: '登记时间', en: 'Recorded at' }, format: 'text', width: 18, cell: ({ at }) => instantCell(at) },
];
