import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An exported file expires and is removed from the storage. Those of the time before were kept among everything that is shared by content,
 * where nothing is removed: they expire at once, and their few contents stay.
 */
export class ExpiredExports1767225602310 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE export_job
        ADD COLUMN IF NOT EXISTS turns int UNSIGNED NOT NULL DEFAULT '0',
        ADD COLUMN IF NOT EXISTS file_turn int UNSIGNED NULL,
        ADD COLUMN IF NOT EXISTS expired_at datetime(3) NULL,
        ADD COLUMN IF NOT EXISTS removed_at datetime(3) NULL`);
    await runner.query('UPDATE export_job SET expired_at = UTC_TIMESTAMP(3), removed_at = UTC_TIMESTAMP(3) WHERE finished_at IS NOT NULL AND removed_at IS NULL');
    await runner.query('CREATE INDEX IF NOT EXISTS export_job_kept ON export_job (removed_at, finished_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX IF EXISTS export_job_kept ON export_job');
    await runner.query('ALTER TABLE export_job DROP COLUMN IF EXISTS expired_at, DROP COLUMN IF EXISTS removed_at, DROP COLUMN IF EXISTS turns, DROP COLUMN IF EXISTS file_turn');
  }
}
