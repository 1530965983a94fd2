import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A dry run tells how the cycles of several years would stand. */
export class DryRunCycles1767225602370 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE dry_run_result
         ADD COLUMN IF NOT EXISTS before_cycles varchar(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
         ADD COLUMN IF NOT EXISTS after_cycles varchar(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT ''`,
    );
    await runner.query('ALTER TABLE dry_run_group ADD COLUMN IF NOT EXISTS cycle_changed int unsigned NOT NULL DEFAULT 0');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE dry_run_result DROP COLUMN IF EXISTS before_cycles, DROP COLUMN IF EXISTS after_cycles');
    await runner.query('ALTER TABLE dry_run_group DROP COLUMN IF EXISTS cycle_changed');
  }
}
