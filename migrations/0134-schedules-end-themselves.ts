import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a scheduled export ended by itself. */
export class SchedulesEndThemselves1767225602340 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE scheduled_export ADD COLUMN IF NOT EXISTS ended_for varchar(20) CHARACTER SET ascii COLLATE ascii_bin NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE scheduled_export DROP COLUMN IF EXISTS ended_for');
  }
}
