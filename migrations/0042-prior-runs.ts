import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of an earlier year several runs may count, one for each part of the tree. */
export class PriorRuns1767225600702 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE assessment_run MODIFY prior_runs varchar(4000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT ''");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE assessment_run MODIFY prior_runs varchar(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT ''");
  }
}
