import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a move was last undone is asked with every look at the overview. */
export class UndoneMoves1767225602610 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX IF NOT EXISTS posting_move_undone ON posting_move (undone_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX IF EXISTS posting_move_undone ON posting_move');
  }
}
