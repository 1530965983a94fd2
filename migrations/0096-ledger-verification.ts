import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';

export class LedgerVerification1767225601710 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE IF NOT EXISTS ledger_verification (
      id int UNSIGNED NOT NULL AUTO_INCREMENT,
      status varchar(12) ${CODE} NOT NULL,
      keeps_export tinyint UNSIGNED NOT NULL,
      total int UNSIGNED NULL,
      done int UNSIGNED NOT NULL DEFAULT '0',
      faults int UNSIGNED NULL,
      verdict mediumtext NULL,
      file_digest char(64) ${CODE} NULL,
      size_bytes bigint UNSIGNED NULL,
      created_by int UNSIGNED NOT NULL,
      created_by_name varchar(100) NOT NULL,
      created_at datetime(3) NOT NULL,
      finished_at datetime(3) NULL,
      INDEX ledger_verification_created (created_at, id),
      PRIMARY KEY (id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE IF EXISTS ledger_verification');
  }
}
