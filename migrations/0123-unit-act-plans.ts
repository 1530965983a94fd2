import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';

/** Changes of units that were decided for a day to come. */
export class UnitActPlans1767225602330 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE IF NOT EXISTS unit_act_plan (
      id int UNSIGNED NOT NULL AUTO_INCREMENT,
      kind varchar(8) ${CODE} NOT NULL,
      unit_id int UNSIGNED NOT NULL,
      into_unit_id int UNSIGNED NULL,
      due_on date NOT NULL,
      content mediumtext NOT NULL,
      reason varchar(300) NOT NULL,
      document_no varchar(100) NOT NULL,
      state varchar(9) ${CODE} NOT NULL,
      act_id int UNSIGNED NULL,
      note_zh varchar(300) NOT NULL DEFAULT '',
      note_en varchar(300) NOT NULL DEFAULT '',
      account_id int UNSIGNED NULL,
      author_name varchar(100) NOT NULL,
      at datetime(3) NOT NULL,
      ended_at datetime(3) NULL,
      ended_by_name varchar(100) NOT NULL DEFAULT '',
      INDEX unit_act_plan_due (state, due_on, id),
      PRIMARY KEY (id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE IF EXISTS unit_act_plan');
  }
}
