import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which decisions on claims were taken by one act. */
export class ClaimActs1767225601901 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE claim_event ADD COLUMN IF NOT EXISTS act_at datetime(3) NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE claim_event DROP COLUMN IF EXISTS act_at');
  }
}
