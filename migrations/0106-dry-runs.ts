import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';
const TABLE = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci';

/** What a run is for, and what a run that compares two versions found. Runs before this were all annual ones. */
export class DryRuns1767225601651 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE assessment_run ADD COLUMN IF NOT EXISTS purpose varchar(8) ${CODE} NOT NULL DEFAULT 'annual'`);
    await runner.query('ALTER TABLE assessment_run ADD COLUMN IF NOT EXISTS against_version_id int UNSIGNED NULL');
    await runner.query(`CREATE TABLE IF NOT EXISTS dry_run_result (
      run_id int UNSIGNED NOT NULL,
      person_id int UNSIGNED NOT NULL,
      unit_id int UNSIGNED NOT NULL,
      posting_id int UNSIGNED NOT NULL,
      before_total int NOT NULL,
      after_total int NOT NULL,
      before_attainment varchar(8) ${CODE} NOT NULL,
      after_attainment varchar(8) ${CODE} NOT NULL,
      before_verdict varchar(40) ${CODE} NOT NULL,
      after_verdict varchar(40) ${CODE} NOT NULL,
      PRIMARY KEY (run_id, person_id)
    ) ${TABLE}`);
    await runner.query(`CREATE TABLE IF NOT EXISTS dry_run_group (
      run_id int UNSIGNED NOT NULL,
      unit_id int UNSIGNED NOT NULL,
      \`rank\` varchar(40) NOT NULL,
      people int UNSIGNED NOT NULL,
      gained int UNSIGNED NOT NULL,
      lost int UNSIGNED NOT NULL,
      newly_met int UNSIGNED NOT NULL,
      no_longer_met int UNSIGNED NOT NULL,
      other_verdict int UNSIGNED NOT NULL,
      met_before int UNSIGNED NOT NULL,
      met_after int UNSIGNED NOT NULL,
      PRIMARY KEY (run_id, unit_id, \`rank\`)
    ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['dry_run_group', 'dry_run_result']) await runner.query(`DROP TABLE IF EXISTS ${table}`);
    await runner.query('ALTER TABLE assessment_run DROP COLUMN IF EXISTS against_version_id');
    await runner.query('ALTER TABLE assessment_run DROP COLUMN IF EXISTS purpose');
  }
}
