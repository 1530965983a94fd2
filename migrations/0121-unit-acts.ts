import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';
const TABLE = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci';

/** Units are opened, renamed, merged, split and closed by date; how each was named and placed before stays readable. */
export class UnitActs1767225602110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE org_unit ADD COLUMN IF NOT EXISTS opened_on date NULL AFTER sort_order');
    await runner.query(`CREATE TABLE IF NOT EXISTS unit_past (
      unit_id int UNSIGNED NOT NULL,
      valid_until date NOT NULL,
      valid_from date NOT NULL,
      name varchar(120) NOT NULL,
      kind varchar(40) NOT NULL,
      parent_id int UNSIGNED NULL,
      path varchar(255) ${CODE} NOT NULL,
      depth tinyint UNSIGNED NOT NULL,
      INDEX unit_past_path (path),
      PRIMARY KEY (unit_id, valid_until)
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE IF NOT EXISTS unit_act (
      id int UNSIGNED NOT NULL AUTO_INCREMENT,
      kind varchar(8) ${CODE} NOT NULL,
      unit_id int UNSIGNED NOT NULL,
      into_unit_id int UNSIGNED NULL,
      acted_on date NOT NULL,
      name_before varchar(120) NOT NULL,
      name_after varchar(120) NOT NULL,
      reason varchar(300) NOT NULL,
      document_no varchar(100) NOT NULL,
      state varchar(8) ${CODE} NOT NULL,
      people int UNSIGNED NOT NULL,
      carried int UNSIGNED NOT NULL DEFAULT 0,
      account_id int UNSIGNED NULL,
      author_name varchar(100) NOT NULL,
      at datetime(3) NOT NULL,
      done_at datetime(3) NULL,
      INDEX unit_act_unit (unit_id, id),
      INDEX unit_act_into (into_unit_id, id),
      PRIMARY KEY (id)
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE IF NOT EXISTS unit_act_person (
      act_id int UNSIGNED NOT NULL,
      person_id int UNSIGNED NOT NULL,
      carried tinyint UNSIGNED NOT NULL DEFAULT 0,
      move_id int UNSIGNED NULL,
      INDEX unit_act_person_waiting (act_id, carried, person_id),
      PRIMARY KEY (act_id, person_id)
    ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['unit_act_person', 'unit_act', 'unit_past']) await runner.query(`DROP TABLE IF EXISTS ${table}`);
    await runner.query('ALTER TABLE org_unit DROP COLUMN IF EXISTS opened_on');
  }
}
