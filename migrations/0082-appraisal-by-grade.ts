import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A part of an appraisal, such as a thesis, may be given by grades. */
export class AppraisalByGrade1767225601410 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE appraisal_part ADD COLUMN IF NOT EXISTS by_grade tinyint UNSIGNED NOT NULL DEFAULT 0');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE appraisal_part DROP COLUMN IF EXISTS by_grade');
  }
}
