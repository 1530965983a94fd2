import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far back the ledgers reach from which a run's results were counted: their ends are kept with each result. */
export class EarlierYearsOfRuns1767225602380 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE assessment_run ADD COLUMN IF NOT EXISTS earlier_years tinyint UNSIGNED NOT NULL DEFAULT 0 AFTER prior_runs');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE assessment_run DROP COLUMN IF EXISTS earlier_years');
  }
}
