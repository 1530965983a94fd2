import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Results of policies that look into earlier years say where those ledgers ended; with cycles more runs of earlier years count. */
export class EarlierHeads1767225600703 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['assessment_result', 'standing']) {
      await runner.query(`ALTER TABLE ${table} ADD COLUMN IF NOT EXISTS earlier_heads binary(16) NULL AFTER ledger_hash`);
    }
    await runner.query("ALTER TABLE assessment_run MODIFY prior_runs varchar(16000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT ''");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE assessment_run MODIFY prior_runs varchar(4000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT ''");
    for (const table of ['assessment_result', 'standing']) await runner.query(`ALTER TABLE ${table} DROP COLUMN IF EXISTS earlier_heads`);
  }
}
