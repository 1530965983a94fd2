import { residentIdProblem, type ResidentIdProblem } from '#kernel';
import { identifierText } from './cell-text';
import type { CellValue } from './cell-value';
import { remember } from './remember';
import type { RefusalWords } from './row-refusal';

export type ResidentIdReading =
  | { readonly residentId: string }
  | { readonly code: ResidentIdProblem; readonly words: RefusalWords };

const RETYPE = {
  zh: '请将该单元格设为文本格式，按证件重新填写 18 位号码。',
  en: 'Format the cell as text and type the 18 characters again from the card.',
};

/**
 * The resident ID in a cell, cleaned of spaces, width and case.
 * A number cell is always damaged, whatever its digits: spreadsheets keep fifteen, and the rest may still fit the check by chance.
 */
export function readResidentId(cell: CellValue): ResidentIdReading {
  return cell.kind === 'text' ? readWritten(cell.text) : readAny(cell);
}

/** A person's records stand together, each with the same number. */
const readWritten = remember((text: string) => readAny({ kind: 'text', text }));

function readAny(cell: CellValue): ResidentIdReading {
  const id = identifierText(cell);
  if (id === '') return damaged({ zh: '没有填写身份证号', en: 'the resident ID is missing' });
  if (cell.kind === 'number' || /^\d(\.\d+)?E\+?\d+$/.test(id)) {
    return damaged({ zh: '身份证号被存成了数字，后几位已丢失', en: 'the resident ID was stored as a number and lost its last digits' });
  }
  if (cell.kind !== 'text') return damaged({ zh: '身份证号单元格里不是文本', en: 'the resident ID cell does not hold text' });
  const problem = residentIdProblem(id);
  if (problem === undefined) return { residentId: id };
  if (problem === 'DAMAGED_ID') return damaged(damageOf(id));
  return {
    code: problem,
    words: {
      message: { zh: '身份证号校验位不符', en: 'the check character of the resident ID does not fit' },
      remedy: { zh: '请核对号码，特别是最后一位。', en: 'Compare the number with the card, the last character first.' },
    },
  };
}

function damaged(message: RefusalWords['message']): ResidentIdReading {
  return { code: 'DAMAGED_ID', words: { message, remedy: RETYPE } };
}

function damageOf(id: string): RefusalWords['message'] {
  const length = [...id].length;
  if (length !== 18) return { zh: `身份证号应为 18 位，填写了 ${length} 位`, en: `the resident ID has ${length} characters instead of 18` };
  if (!/^\d{17}[\dX]$/.test(id)) return { zh: '身份证号中有不应出现的字符', en: 'the resident ID holds characters that do not belong in it' };
  return { zh: '身份证号中的出生日期不存在', en: 'the birth date inside the resident ID does not exist' };
}
