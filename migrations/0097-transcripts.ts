import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';

export class Transcripts1767225601720 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE IF NOT EXISTS transcript (
      code char(19) ${CODE} NOT NULL,
      person_id int UNSIGNED NOT NULL,
      training_year smallint UNSIGNED NOT NULL,
      basis binary(32) NOT NULL,
      issued_at datetime(3) NOT NULL,
      body mediumtext NOT NULL,
      algorithm varchar(10) ${CODE} NOT NULL,
      public_key varchar(100) ${CODE} NOT NULL,
      signature varchar(100) ${CODE} NOT NULL,
      UNIQUE INDEX transcript_basis (person_id, training_year, basis),
      PRIMARY KEY (code)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE IF EXISTS transcript');
  }
}
