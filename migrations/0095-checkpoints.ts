import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';
const TABLE = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci';

export class Checkpoints1767225601700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE IF NOT EXISTS ledger_checkpoint (
      no int UNSIGNED NOT NULL,
      closes_day date NULL,
      taken_at datetime(3) NOT NULL,
      leaves int UNSIGNED NOT NULL,
      body varchar(1000) ${CODE} NOT NULL,
      algorithm varchar(10) ${CODE} NOT NULL,
      public_key varchar(100) ${CODE} NOT NULL,
      signature varchar(100) ${CODE} NOT NULL,
      UNIQUE INDEX ledger_checkpoint_day (closes_day),
      PRIMARY KEY (no)
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE IF NOT EXISTS ledger_checkpoint_leaf (
      training_year smallint UNSIGNED NOT NULL,
      person_id int UNSIGNED NOT NULL,
      entry_no int UNSIGNED NOT NULL,
      hash binary(32) NOT NULL,
      checkpoint_no int UNSIGNED NOT NULL,
      INDEX ledger_checkpoint_leaf_no (checkpoint_no, training_year, person_id),
      PRIMARY KEY (training_year, person_id, entry_no)
    ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE IF EXISTS ledger_checkpoint_leaf');
    await runner.query('DROP TABLE IF EXISTS ledger_checkpoint');
  }
}
