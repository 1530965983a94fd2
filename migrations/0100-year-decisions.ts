import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';

export class YearDecisions1767225601600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE IF NOT EXISTS year_decision (
      id int UNSIGNED NOT NULL AUTO_INCREMENT,
      person_id int UNSIGNED NOT NULL,
      training_year smallint UNSIGNED NOT NULL,
      kind varchar(20) ${CODE} NOT NULL,
      content varchar(500) NOT NULL,
      reason varchar(300) NOT NULL,
      document_no varchar(100) NOT NULL,
      file_digest char(64) ${CODE} NULL,
      file_name varchar(200) NOT NULL DEFAULT '',
      state varchar(10) ${CODE} NOT NULL,
      revokes_id int UNSIGNED NULL,
      proposed_by int UNSIGNED NOT NULL,
      proposed_by_name varchar(100) NOT NULL,
      proposed_at datetime(3) NOT NULL,
      decided_by int UNSIGNED NULL,
      decided_by_name varchar(100) NOT NULL DEFAULT '',
      decided_at datetime(3) NULL,
      decision_note varchar(300) NOT NULL DEFAULT '',
      INDEX year_decision_person (person_id, training_year, id),
      INDEX year_decision_state (state, training_year, id),
      INDEX year_decision_revokes (revokes_id),
      PRIMARY KEY (id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE IF EXISTS year_decision');
  }
}
