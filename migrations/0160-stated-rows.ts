import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the audit log states of rows outside the ledger, row by row. */
export class StatedRows1767225602600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE IF NOT EXISTS row_statement (
      no bigint UNSIGNED NOT NULL AUTO_INCREMENT,
      PRIMARY KEY (no)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
    await runner.query(`CREATE TABLE IF NOT EXISTS stated_row (
      kind varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      first_key int UNSIGNED NOT NULL,
      second_key int UNSIGNED NOT NULL,
      third_key int UNSIGNED NOT NULL,
      statement_no bigint UNSIGNED NOT NULL,
      about int UNSIGNED NOT NULL,
      found tinyint UNSIGNED NOT NULL,
      facts binary(32) NOT NULL,
      standing binary(32) NOT NULL,
      PRIMARY KEY (kind, first_key, second_key, third_key, statement_no),
      KEY stated_row_statement (statement_no)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE IF EXISTS stated_row');
    await runner.query('DROP TABLE IF EXISTS row_statement');
  }
}
