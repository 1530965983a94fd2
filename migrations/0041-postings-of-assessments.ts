import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which a run that reuses knows whether any posting began or ended since its base. Runs before this have none, and are compared in full. */
export class PostingsOfAssessments1767225600701 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE assessment_run ADD COLUMN IF NOT EXISTS postings varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT ''");
    await runner.query('ALTER TABLE assessment_run ADD COLUMN IF NOT EXISTS same_postings tinyint UNSIGNED NOT NULL DEFAULT 0');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE assessment_run DROP COLUMN IF EXISTS same_postings');
    await runner.query('ALTER TABLE assessment_run DROP COLUMN IF EXISTS postings');
  }
}
