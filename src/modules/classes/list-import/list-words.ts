import type { DomainError } from '#kernel';
import type { RefusalText, RefusalWords } from '../../../platform/workbook/row-refusal';

const words = (message: RefusalText, remedy: RefusalText): RefusalWords => ({ message, remedy });

/** Why a row of a list of people is refused, beside what the workbook itself shows and what the class says. */
export const LIST_WORDS = {
  missingName: words({ zh: '没有填写姓名', en: 'the name is missing' }, { zh: '请补填姓名。', en: 'Fill in the name.' }),
  unknown: words(
    { zh: '人员库中没有此身份证号', en: 'nobody is known by this resident ID' },
    { zh: '请核对号码；新到人员请先由组织部导入人员名册。', en: 'Compare the number; somebody new is first brought in with the roster.' },
  ),
  nameDiffers: words(
    { zh: '姓名与该身份证号登记的不一致', en: 'the name is not the one known by this resident ID' },
    { zh: '请核对姓名和身份证号，以证件为准。', en: 'Compare name and number with the card.' },
  ),
} as const;

export function duplicateWords(firstRowNumber: number): RefusalWords {
  return words(
    { zh: `与第 ${firstRowNumber} 行是同一人`, en: `row ${firstRowNumber} is the same person` },
    { zh: '一人只列一行，请删去多余的一行。', en: 'List each person once; delete the other row.' },
  );
}

/** What the class itself answered. */
export function refusalOfClass({ text }: DomainError): RefusalWords {
  return words(
    { zh: text.zh.replace(/。$/, ''), en: text.en.replace(/\.$/, '') },
    { zh: '确需办理的，请与党校或组织部联系；不再办理的，请从名单中去掉此行。', en: 'Ask the party school or the organisation department if they have to come; otherwise take the row out.' },
  );
}
