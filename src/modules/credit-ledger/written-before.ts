/**
 * The unbroken beginning of a person's chain of a year that had been written before an instant, as a condition over a row of
 * `credit_entry`; its parameter is the instant.
 */
export function writtenBefore(entry: string): string {
  return `${entry}.entry_no < IFNULL((SELECT MIN(later.entry_no) FROM credit_entry later
    WHERE later.training_year = ${entry}.training_year AND later.person_id = ${entry}.person_id AND later.posted_at >= ?), 4294967295)`;
}
