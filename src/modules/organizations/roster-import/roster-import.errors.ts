import type { RefusalText, RefusalWords } from '../../../platform/workbook/row-refusal';

/** Why a unit row is refused, in order of precedence. */
export const UNIT_REFUSALS = [
  'MISSING_UNIT_CODE',
  'MISSING_UNIT_NAME',
  'TEXT_TOO_LONG',
  'DUPLICATE_UNIT',
  'DUPLICATE_UNIT_NAME',
  'CLOSED_UNIT',
  'UNKNOWN_PARENT_UNIT',
  'UNIT_CYCLE',
] as const;
export type UnitRefusalCode = (typeof UNIT_REFUSALS)[number];

/** Why a roster row is refused, in order of precedence. */
export const ROSTER_REFUSALS = [
  'DAMAGED_ID',
  'BAD_CHECK_DIGIT',
  'MISSING_NAME',
  'UNKNOWN_UNIT',
  'BAD_DATE',
  'TEXT_TOO_LONG',
  'DUPLICATE_PERSON',
] as const;
export type RosterRefusalCode = (typeof ROSTER_REFUSALS)[number];

const words = (message: RefusalText, remedy: RefusalText): RefusalWords => ({ message, remedy });

export const ROSTER_WORDS = {
  missingUnitCode: words(
    { zh: '没有填写单位编码', en: 'the unit code is missing' },
    { zh: '请补填单位编码。', en: 'Fill in the unit code.' },
  ),
  missingUnitName: words(
    { zh: '没有填写单位名称', en: 'the unit name is missing' },
    { zh: '请补填单位名称。', en: 'Fill in the unit name.' },
  ),
  closedUnit: words(
    { zh: '该单位已撤销或并入其他单位', en: 'the unit was closed or merged into another' },
    { zh: '请删去该行，或改填接收单位的编码。', en: 'Delete the row, or write the code of the unit that took over.' },
  ),
  unknownParent: words(
    { zh: '没有这个上级单位编码，或上级单位未被接受', en: 'there is no such parent unit, or it was refused itself' },
    { zh: '请核对上级单位编码；最上级单位留空。', en: 'Check the code of the parent; leave it empty for the topmost unit.' },
  ),
  unitCycle: words(
    { zh: '上级单位互相循环', en: 'the parent units form a circle' },
    { zh: '请核对这些单位的上级单位编码。', en: 'Check the parent codes of these units.' },
  ),
  missingName: words(
    { zh: '没有填写姓名', en: 'the name is missing' },
    { zh: '请补填姓名。', en: 'Fill in the name.' },
  ),
  missingUnit: words(
    { zh: '没有填写所在单位', en: 'the unit is missing' },
    { zh: '请填写单位表中的单位名称或编码。', en: 'Fill in a unit name or code from the unit sheet.' },
  ),
  unknownUnit: words(
    { zh: '单位表中没有这个单位', en: 'the unit sheet has no such unit' },
    { zh: '请核对单位名称，或先在单位表中补上；已撤销的单位请改填接收单位。', en: 'Check the name, or add the unit to the unit sheet first; for a closed unit write the one that took over.' },
  ),
  ambiguousUnit: words(
    { zh: '有几个单位都叫这个名称', en: 'several units have this name' },
    { zh: '请改填单位编码。', en: 'Write the unit code instead.' },
  ),
  badDate: words(
    { zh: '日期无法识别', en: 'the date cannot be read' },
    { zh: '请按 2026-03-05 的样式填写，没有则留空。', en: 'Write it like 2026-03-05, or leave it empty.' },
  ),
  textTooLong: words(
    { zh: '文字过长', en: 'the text is too long' },
    { zh: '请缩短后重新填写。', en: 'Shorten it.' },
  ),
} as const;

export function duplicateUnitWords(firstRowNumber: number): RefusalWords {
  return words(
    { zh: `单位编码与第 ${firstRowNumber} 行相同`, en: `row ${firstRowNumber} has the same unit code` },
    { zh: '每个单位用一个编码；重复的请删去一行。', en: 'Give each unit its own code, or delete the repeated row.' },
  );
}

export function duplicateUnitNameWords(firstRowNumber: number): RefusalWords {
  return words(
    { zh: `同一上级下，单位名称与第 ${firstRowNumber} 行相同`, en: `row ${firstRowNumber} has the same name under the same parent` },
    { zh: '请写出能区分的全称；重复的请删去一行。', en: 'Write names that differ, or delete the repeated row.' },
  );
}

export function duplicatePersonWords(firstRowNumber: number): RefusalWords {
  return words(
    { zh: `与第 ${firstRowNumber} 行是同一个身份证号`, en: `row ${firstRowNumber} has the same resident ID` },
    { zh: '一人只列一行，请删去多余的一行。', en: 'List each person once; delete the other row.' },
  );
}
