import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';

/** Who moved a plan, when and why. */
export class PlanEvents1767225601210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE IF NOT EXISTS plan_event (
        id int UNSIGNED NOT NULL AUTO_INCREMENT,
        plan_id int UNSIGNED NOT NULL,
        from_state varchar(12) ${CODE} NOT NULL,
        to_state varchar(12) ${CODE} NOT NULL,
        reason varchar(500) NOT NULL DEFAULT '',
        account_id int UNSIGNED NULL,
        author_name varchar(100) NOT NULL,
        at datetime(3) NOT NULL,
        INDEX plan_event_plan (plan_id, id),
        PRIMARY KEY (id)
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE IF EXISTS plan_event');
  }
}
