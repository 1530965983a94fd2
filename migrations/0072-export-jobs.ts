import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ExportJobs1767225601320 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE IF NOT EXISTS export_job (
        id int UNSIGNED NOT NULL AUTO_INCREMENT,
        kind varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        wish mediumtext NOT NULL,
        title varchar(200) NOT NULL,
        status varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        parts_done int UNSIGNED NOT NULL DEFAULT '0',
        parts_total int UNSIGNED NULL,
        file_name varchar(255) NULL,
        content_type varchar(100) CHARACTER SET ascii COLLATE ascii_bin NULL,
        file_digest char(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
        size_bytes int UNSIGNED NULL,
        problem_code varchar(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
        problem_zh varchar(500) NULL,
        problem_en varchar(500) NULL,
        created_by int UNSIGNED NOT NULL,
        created_at datetime(3) NOT NULL,
        finished_at datetime(3) NULL,
        INDEX export_job_account (created_by, id),
        PRIMARY KEY (id)
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE IF EXISTS export_job');
  }
}
