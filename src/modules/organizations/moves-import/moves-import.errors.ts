import type { RefusalText, RefusalWords } from '../../../platform/workbook/row-refusal';

/** Why a row is refused before anything is looked up, in order of precedence; what only the register could tell bears the code of the move. */
export const MOVE_REFUSALS = ['DAMAGED_ID', 'BAD_CHECK_DIGIT', 'UNKNOWN_MOVE_KIND', 'BAD_DATE', 'UNKNOWN_UNIT', 'MISSING_REASON', 'MISSING_DOCUMENT', 'TEXT_TOO_LONG', 'PERSON_UNKNOWN', 'NAME_DIFFERS'] as const;
export type MoveRefusalCode = (typeof MOVE_REFUSALS)[number];

const words = (message: RefusalText, remedy: RefusalText): RefusalWords => ({ message, remedy });

export const MOVE_WORDS = {
  unknownKind: words(
    { zh: '没有这种变动类别', en: 'there is no such kind of move' },
    { zh: '请填写：调动、挂职、援派、职务职级变动、状态变动、退休、离开本市、返回。', en: 'Write one of 调动, 挂职, 援派, 职务职级变动, 状态变动, 退休, 离开本市, 返回.' },
  ),
  badDate: words({ zh: '生效日期无法识别', en: 'the day cannot be read' }, { zh: '请按 2026-03-05 的样式填写。', en: 'Write it like 2026-03-05.' }),
  unknownUnit: words({ zh: '没有这个单位，或该单位已撤销', en: 'there is no such unit, or it is closed' }, { zh: '请核对单位名称；同名的请改填单位编码。', en: 'Check the name; where several share it write the code.' }),
  missingReason: words({ zh: '没有填写理由', en: 'the reason is missing' }, { zh: '请补填理由。', en: 'Fill in the reason.' }),
  missingDocument: words({ zh: '没有填写依据文号', en: 'the document number is missing' }, { zh: '请补填依据文号。', en: 'Fill in the document number.' }),
  textTooLong: words({ zh: '文字过长', en: 'the text is too long' }, { zh: '请缩短后重新填写。', en: 'Shorten it.' }),
  personUnknown: words({ zh: '名册中没有这个身份证号', en: 'nobody on the roster has this ID' }, { zh: '请核对身份证号，或先导入人员名册。', en: 'Check the ID, or import the roster first.' }),
  nameDiffers: words({ zh: '姓名与名册中该身份证号的姓名不一致', en: 'the roster has another name for this ID' }, { zh: '请核对姓名和身份证号。', en: 'Check the name and the ID.' }),
  fromRegister: { zh: '请按原因更正后重新上传。', en: 'Correct the row and upload it again.' },
} as const;
