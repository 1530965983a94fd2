import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When those whose turn it is were told that a deadline of the year has passed; the last day for objections is reminded of like the others. */
export class DeadlinesThatPassed1767225602510 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE annual_deadline ADD COLUMN IF NOT EXISTS passed_at datetime(3) NULL AFTER reminded_at');
    await runner.query('ALTER TABLE annual_deadline DROP INDEX IF EXISTS annual_deadline_due');
    await runner.query('ALTER TABLE annual_deadline ADD INDEX IF NOT EXISTS annual_deadline_open (passed_at, due_on)');
    await runner.query(
      "INSERT IGNORE INTO annual_deadline (assessment_id, state, due_on) SELECT id, 'publicity', objections_until FROM annual_assessment WHERE state = 'publicity' AND objections_until IS NOT NULL",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM annual_deadline WHERE state IN ('publicity', 'sealed')");
    await runner.query('ALTER TABLE annual_deadline DROP INDEX IF EXISTS annual_deadline_open');
    await runner.query('ALTER TABLE annual_deadline ADD INDEX IF NOT EXISTS annual_deadline_due (reminded_at, due_on)');
    await runner.query('ALTER TABLE annual_deadline DROP COLUMN IF EXISTS passed_at');
  }
}
