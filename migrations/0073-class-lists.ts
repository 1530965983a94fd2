import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists of one class come in through the same imports as the city's registers. */
export class ClassLists1767225602000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE import_batch ADD COLUMN IF NOT EXISTS class_id int UNSIGNED NULL AFTER kind, ADD COLUMN IF NOT EXISTS session_id int UNSIGNED NULL AFTER class_id');
    await runner.query('CREATE INDEX IF NOT EXISTS import_batch_class ON import_batch (class_id, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX IF EXISTS import_batch_class ON import_batch');
    await runner.query('ALTER TABLE import_batch DROP COLUMN IF EXISTS session_id, DROP COLUMN IF EXISTS class_id');
  }
}
