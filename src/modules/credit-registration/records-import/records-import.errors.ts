import type { RefusalText, RefusalWords } from '../../../platform/workbook/row-refusal';

/** Why a record row is refused, in order of precedence: the first that applies is named. */
export const RECORD_REFUSALS = [
  'DAMAGED_ID',
  'BAD_CHECK_DIGIT',
  'MISSING_NAME',
  'UNKNOWN_PERSON',
  'NAME_MISMATCH',
  'UNKNOWN_CATEGORY',
  'BAD_DATE',
  'END_BEFORE_START',
  'BAD_QUANTITY',
  'UNIT_MISMATCH',
  'TEXT_TOO_LONG',
  'DUPLICATE_RECORD',
] as const;

export type RecordRefusalCode = (typeof RECORD_REFUSALS)[number];

const words = (message: RefusalText, remedy: RefusalText): RefusalWords => ({ message, remedy });

export const RECORD_WORDS = {
  missingName: words(
    { zh: '没有填写姓名', en: 'the name is missing' },
    { zh: '请补填姓名。', en: 'Fill in the name.' },
  ),
  unknownPerson: words(
    { zh: '名册中没有这个身份证号', en: 'no one on the roster has this resident ID' },
    { zh: '请核对号码；如为新进人员，请先更新名册。', en: 'Compare the number; for someone new, update the roster first.' },
  ),
  nameMismatch: words(
    { zh: '姓名与名册中该身份证号的姓名不一致', en: 'the name is not the one the roster has for this resident ID' },
    { zh: '请核对姓名和身份证号是否属于同一个人。', en: 'Make sure that the name and the resident ID belong to one person.' },
  ),
  missingCategory: words(
    { zh: '没有填写培训类别', en: 'the training category is missing' },
    { zh: '请从培训类别表中选择一项。', en: 'Choose one from the list of training categories.' },
  ),
  unknownCategory: words(
    { zh: '没有这个培训类别', en: 'there is no such training category' },
    { zh: '请改为培训类别表中的一项；不计学分的活动不必填报。', en: 'Use one from the list of training categories; what earns no credits need not be reported.' },
  ),
  badDate: words(
    { zh: '日期缺失或无法识别', en: 'the date is missing or cannot be read' },
    { zh: '请按 2026-03-05 的样式填写。', en: 'Write it like 2026-03-05.' },
  ),
  endBeforeStart: words(
    { zh: '结束日期早于开始日期', en: 'it ends before it starts' },
    { zh: '请核对两个日期。', en: 'Compare the two dates.' },
  ),
  badQuantity: words(
    { zh: '数量应为大于 0、最多两位小数的数字', en: 'the quantity must be a number above 0 with at most two decimals' },
    { zh: '请只填数字，单位写在“计量单位”列。', en: 'Write digits only; the unit has its own column.' },
  ),
  quantityTooLarge: words(
    { zh: '数量过大', en: 'the quantity is too large' },
    { zh: '请核对数量。', en: 'Check the quantity.' },
  ),
  textTooLong: words(
    { zh: '文字过长', en: 'the text is too long' },
    { zh: '请缩短后重新填写。', en: 'Shorten it.' },
  ),
} as const;

export function unitMismatchWords(categoryName: string, unitNames: string): RefusalWords {
  return words(
    { zh: `“${categoryName}”应以${unitNames}计量`, en: `“${categoryName}” is measured in ${unitNames}` },
    { zh: '请核对数量和计量单位。', en: 'Check the quantity and its unit.' },
  );
}

export function duplicateRecordWords(firstRowNumber: number): RefusalWords {
  return words(
    { zh: `与第 ${firstRowNumber} 行是同一条记录`, en: `this is the same record as row ${firstRowNumber}` },
    { zh: '请删去重复的一行；确为两次的，请在名称中写明。', en: 'Delete one of the two; if it did happen twice, say so in the title.' },
  );
}
