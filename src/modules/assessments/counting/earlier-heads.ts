import type { PolicyNeeds } from '#credit-rules';
import { selectionCondition, type PersonSelection, type SqlPart } from './person-selection';

/** How many years before the counted one a policy looks into the ledgers of. */
export function ledgersBefore({ earlierYears, cycleYears }: PolicyNeeds): number {
  return earlierYears + cycleYears;
}

/** Of somebody without an entry in those years. */
export const NO_EARLIER_HEADS = 'REPEAT(CHAR(0), 16)';

/**
 * Where each person's ledgers of those years end, digested into one mark: what proves the counted year unchanged is the end of its own ledger, and
 * this. Without a row: no entries.
 */
export function earlierHeads({ year, yearsBefore, selection }: { readonly year: number; readonly yearsBefore: number; readonly selection: PersonSelection }): SqlPart {
  const where = selectionCondition('person_id', selection);
  return {
    sql: `(SELECT person_id, UNHEX(LEFT(SHA2(GROUP_CONCAT(training_year, ':', entry_no, ':', HEX(hash) ORDER BY training_year), 256), 32)) AS mark
             FROM credit_ledger_head WHERE training_year IN (?) AND ${where.sql} AND entry_no > 0 GROUP BY person_id)`,
    parameters: [Array.from({ length: yearsBefore }, (_none, index) => year - yearsBefore + index), ...where.parameters],
  };
}
