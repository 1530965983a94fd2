import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';
const TABLE = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci';

export class PolicyLife1767225601650 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE credit_policy_version ADD COLUMN IF NOT EXISTS confirmed_at datetime(3) NULL');
    await runner.query(`CREATE TABLE IF NOT EXISTS policy_draft (
      id int UNSIGNED NOT NULL AUTO_INCREMENT,
      title varchar(200) NOT NULL,
      text mediumtext NOT NULL,
      cases mediumtext NOT NULL,
      made_from varchar(100) ${CODE} NOT NULL DEFAULT '',
      state varchar(10) ${CODE} NOT NULL,
      revision int UNSIGNED NOT NULL DEFAULT 1,
      policy_version_id int UNSIGNED NULL,
      reviewed_by int UNSIGNED NULL,
      written_by_name varchar(100) NOT NULL,
      written_at datetime(3) NOT NULL,
      UNIQUE INDEX policy_draft_version (policy_version_id),
      PRIMARY KEY (id)
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE IF NOT EXISTS policy_draft_author (
      draft_id int UNSIGNED NOT NULL,
      account_id int UNSIGNED NOT NULL,
      PRIMARY KEY (draft_id, account_id)
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE IF NOT EXISTS policy_step (
      id int UNSIGNED NOT NULL AUTO_INCREMENT,
      draft_id int UNSIGNED NOT NULL,
      from_state varchar(10) ${CODE} NOT NULL DEFAULT '',
      to_state varchar(10) ${CODE} NOT NULL,
      note varchar(500) NOT NULL DEFAULT '',
      document_no varchar(100) NOT NULL DEFAULT '',
      by_account_id int UNSIGNED NULL,
      by_name varchar(100) NOT NULL,
      at datetime(3) NOT NULL,
      INDEX policy_step_draft (draft_id, id),
      PRIMARY KEY (id)
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE IF NOT EXISTS policy_enactment (
      id int UNSIGNED NOT NULL AUTO_INCREMENT,
      training_year smallint UNSIGNED NOT NULL,
      policy_version_id int UNSIGNED NOT NULL,
      effective_on date NOT NULL,
      document_no varchar(100) NOT NULL,
      reason varchar(300) NOT NULL,
      state varchar(10) ${CODE} NOT NULL,
      end_note varchar(300) NOT NULL DEFAULT '',
      decided_by int UNSIGNED NOT NULL,
      decided_by_name varchar(100) NOT NULL,
      decided_at datetime(3) NOT NULL,
      in_force_at datetime(3) NULL,
      INDEX policy_enactment_due (state, effective_on, id),
      INDEX policy_enactment_year (training_year, id),
      PRIMARY KEY (id)
    ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['policy_enactment', 'policy_step', 'policy_draft_author', 'policy_draft']) await runner.query(`DROP TABLE IF EXISTS ${table}`);
    await runner.query('ALTER TABLE credit_policy_version DROP COLUMN IF EXISTS confirmed_at');
  }
}
