import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of how many people of a unit each requirement is asked, and how many meet it. */
export class RequirementFigures1767225602400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE overview_category_figure ADD COLUMN IF NOT EXISTS requirements mediumtext CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '[]' AFTER sums");
    await runner.query('ALTER TABLE overview_figure DROP COLUMN IF EXISTS unmet');
    // Kept figures do not say it yet: they are added up anew when they are next asked for.
    await runner.query('DELETE FROM overview_state');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE overview_figure ADD COLUMN IF NOT EXISTS unmet varchar(400) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER attainment');
    await runner.query('DELETE FROM overview_state');
    await runner.query('ALTER TABLE overview_category_figure DROP COLUMN IF EXISTS requirements');
  }
}
