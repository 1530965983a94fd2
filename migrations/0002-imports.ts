import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Imports1767225600020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE IF NOT EXISTS import_batch (
        id int UNSIGNED NOT NULL AUTO_INCREMENT,
        kind varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        training_year smallint UNSIGNED NOT NULL,
        file_name varchar(255) NOT NULL,
        file_digest char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        size_bytes int UNSIGNED NOT NULL,
        status varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        rows_total int UNSIGNED NULL,
        rows_read int UNSIGNED NOT NULL DEFAULT '0',
        accepted int UNSIGNED NOT NULL DEFAULT '0',
        unchanged int UNSIGNED NOT NULL DEFAULT '0',
        refused int UNSIGNED NOT NULL DEFAULT '0',
        position int UNSIGNED NOT NULL DEFAULT '0',
        problem_code varchar(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
        problem_zh varchar(500) NULL,
        problem_en varchar(500) NULL,
        created_by int UNSIGNED NOT NULL,
        created_by_name varchar(100) NOT NULL,
        created_at datetime(3) NOT NULL,
        started_at datetime(3) NULL,
        finished_at datetime(3) NULL,
        INDEX import_batch_created (created_at, id),
        PRIMARY KEY (id)
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
    await runner.query(`
      CREATE TABLE IF NOT EXISTS import_refusal (
        import_id int UNSIGNED NOT NULL,
        sheet varchar(40) NOT NULL,
        row_no int UNSIGNED NOT NULL,
        column_letter varchar(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        header varchar(60) NOT NULL,
        code varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        written varchar(300) NOT NULL,
        problem_zh varchar(300) NOT NULL,
        problem_en varchar(300) NOT NULL,
        remedy_zh varchar(300) NOT NULL,
        remedy_en varchar(300) NOT NULL,
        PRIMARY KEY (import_id, sheet, row_no)
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE IF EXISTS import_refusal');
    await runner.query('DROP TABLE IF EXISTS import_batch');
  }
}
