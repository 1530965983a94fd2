import { DomainError } from '#kernel';
import { RECORD_SHEETS } from '../modules/credit-registration/public';
import { ROSTER_SHEETS } from '../modules/organizations/public';
import { openTable, type TableSheet } from '../platform/workbook/open-table';
import { openWorkbook, type Workbook } from '../platform/workbook/open-workbook';
import { readPolicyNamed } from './read-policy-named';
import { readTotalsOptions } from './totals-options';

/** Whether `totals` could do with what it is given: looked at without an engine, so that a wrong file is refused within a moment. */
export async function checkTotals(args: readonly string[]): Promise<number> {
  const { roster, records, policy } = readTotalsOptions(args);
  readPolicyNamed(policy);
  await lookInto('roster', roster, ROSTER_SHEETS);
  await lookInto('records', records, RECORD_SHEETS);
  return 0;
}

async function lookInto(option: string, file: string, sheets: readonly TableSheet[]): Promise<void> {
  let workbook: Workbook | undefined;
  try {
    workbook = await openWorkbook(file);
    for (const { name, columns, mayLack } of sheets) if (!mayLack || workbook.hasSheet(name)) await openTable(workbook, name, columns);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new Error(`--${option} ${file}: ${error.text.en}\n  ${error.text.zh}`, { cause: error });
  } finally {
    workbook?.close();
  }
}
