/**
 * `2026-0012-003-X`: the class' code, which begins with the year, the running number within the class, and a check character over all
 * digits (ISO 7064, MOD 11-2, as in resident IDs): any one wrong digit and any two exchanged neighbours are found.
 */
export function certificateNumber(classCode: string, runningNo: number): string {
  const number = `${classCode}-${String(runningNo).padStart(3, '0')}`;
  return `${number}-${checkCharacter(number.replaceAll(/\D/g, ''))}`;
}

/** Whether a number was written down without a slip; not whether it was ever given. */
export function isCertificateNumber(text: string): boolean {
  const [, number, check] = /^(\d{4}-\d{4,9}-\d{3,6})-([\dX])$/.exec(text) ?? [];
  return number !== undefined && checkCharacter(number.replaceAll('-', '')) === check;
}

function checkCharacter(digits: string): string {
  const remainder = Array.from(digits).reduce((product, digit) => ((product + Number(digit)) * 2) % 11, 0);
  const check = (12 - remainder) % 11;
  return check === 10 ? 'X' : String(check);
}
