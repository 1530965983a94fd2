import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';

/** What goes with a complaint or with an answer to it. */
export class ComplaintFiles1767225602520 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE IF NOT EXISTS complaint_file (
      id int UNSIGNED NOT NULL AUTO_INCREMENT,
      complaint_id int UNSIGNED NOT NULL,
      file_name varchar(200) NOT NULL,
      file_digest char(64) ${CODE} NOT NULL,
      media_type varchar(100) ${CODE} NOT NULL,
      size_bytes int UNSIGNED NOT NULL,
      added_by int UNSIGNED NOT NULL,
      added_by_name varchar(100) NOT NULL,
      added_at datetime(3) NOT NULL,
      UNIQUE INDEX complaint_file_content (complaint_id, file_digest),
      PRIMARY KEY (id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE IF EXISTS complaint_file');
  }
}
