import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an act on units found, so that it can be undone as a whole, and by whom it was. */
export class UnitActsUndone1767225602320 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE unit_act ADD COLUMN IF NOT EXISTS stood_before mediumtext NULL');
    await runner.query('ALTER TABLE unit_act ADD COLUMN IF NOT EXISTS undone_at datetime(3) NULL');
    await runner.query("ALTER TABLE unit_act ADD COLUMN IF NOT EXISTS undone_by_name varchar(100) NOT NULL DEFAULT ''");
    await runner.query("ALTER TABLE unit_act ADD COLUMN IF NOT EXISTS undone_reason varchar(300) NOT NULL DEFAULT ''");
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const column of ['undone_reason', 'undone_by_name', 'undone_at', 'stood_before']) await runner.query(`ALTER TABLE unit_act DROP COLUMN IF EXISTS ${column}`);
  }
}
