import type { RefusalText, RefusalWords } from '../../../platform/workbook/row-refusal';

const words = (message: RefusalText, remedy: RefusalText): RefusalWords => ({ message, remedy });

/** Why a row of a paper list is refused, in order of precedence. */
export const SIGN_IN_LIST_WORDS = {
  MISSING_NAME: words({ zh: '没有填写姓名', en: 'the name is missing' }, { zh: '请补填姓名。', en: 'Fill in the name.' }),
  PERSON_NOT_FOUND: words({ zh: '人员库中没有此身份证号', en: 'nobody is known by this resident ID' }, { zh: '请核对号码，或将此格留空、按姓名导入。', en: 'Compare the number, or leave it empty and go by the name.' }),
  NAME_DIFFERS: words({ zh: '姓名与该身份证号登记的不一致', en: 'the name is not the one known by this resident ID' }, { zh: '请核对姓名和身份证号，以证件为准。', en: 'Compare name and number with the card.' }),
  NOT_IN_CLASS: words({ zh: '不在本班名册中', en: 'the person is not on the roll of this class' }, { zh: '请核对姓名；确应在班的，请先办理录取。', en: 'Compare the name; somebody who belongs here has to be enrolled first.' }),
  AMBIGUOUS_NAME: words({ zh: '本班有几人同名', en: 'several people of the class have this name' }, { zh: '请填写身份证号。', en: 'Write the resident ID.' }),
  MISSING_STATE: words({ zh: '没有填写签到情况', en: 'the attendance is missing' }, { zh: '请填写：到课、迟到、缺勤或请假；不登记的，请去掉此行。', en: 'Write 到课, 迟到, 缺勤 or 请假; take the row out if nothing is to be recorded.' }),
  UNKNOWN_STATE: words({ zh: '签到情况无法识别', en: 'the attendance cannot be read' }, { zh: '请填写：到课、迟到、缺勤或请假。', en: 'Write 到课, 迟到, 缺勤 or 请假.' }),
  MARK_STANDS: words({ zh: '此人已有签到或更正记录，未改动', en: 'there is a sign-in or a correction already, which stands' }, { zh: '确需改动的，请在考勤页写明理由作更正。', en: 'A change needs a correction with a reason, on the page of attendance.' }),
} as const;

export function duplicateWords(firstRowNumber: number): RefusalWords {
  return words({ zh: `与第 ${firstRowNumber} 行是同一人`, en: `row ${firstRowNumber} is the same person` }, { zh: '一人只列一行，请删去多余的一行。', en: 'List each person once; delete the other row.' });
}
