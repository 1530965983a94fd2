import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';

export class Complaints1767225601760 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE IF NOT EXISTS complaint (
      id int UNSIGNED NOT NULL AUTO_INCREMENT,
      kind varchar(10) ${CODE} NOT NULL,
      body varchar(2000) NOT NULL,
      contact_sealed varbinary(400) NULL,
      page varchar(300) NOT NULL DEFAULT '',
      state varchar(8) ${CODE} NOT NULL,
      filed_by int UNSIGNED NOT NULL,
      author_name varchar(100) NOT NULL,
      filed_at datetime(3) NOT NULL,
      INDEX complaint_author (filed_by, id),
      INDEX complaint_waiting (state, id),
      PRIMARY KEY (id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
    await runner.query(`CREATE TABLE IF NOT EXISTS complaint_step (
      id int UNSIGNED NOT NULL AUTO_INCREMENT,
      complaint_id int UNSIGNED NOT NULL,
      to_state varchar(8) ${CODE} NOT NULL,
      body varchar(2000) NOT NULL,
      account_id int UNSIGNED NOT NULL,
      author_name varchar(100) NOT NULL,
      at datetime(3) NOT NULL,
      INDEX complaint_step_of (complaint_id, id),
      PRIMARY KEY (id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE IF EXISTS complaint_step');
    await runner.query('DROP TABLE IF EXISTS complaint');
  }
}
