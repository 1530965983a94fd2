import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['annual_step', 'policy_step'] as const;

/** The steps of a year and of a policy text are written down alike, and their authors as those of all other steps. */
export class AuthorsOfSteps1767225602620 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await runner.query(`ALTER TABLE ${table}
        MODIFY from_state varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '', MODIFY to_state varchar(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        MODIFY note varchar(500) NOT NULL DEFAULT '',
        CHANGE COLUMN IF EXISTS by_account_id account_id int UNSIGNED NULL, CHANGE COLUMN IF EXISTS by_name author_name varchar(100) NOT NULL`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await runner.query(`ALTER TABLE ${table} CHANGE COLUMN IF EXISTS account_id by_account_id int UNSIGNED NULL, CHANGE COLUMN IF EXISTS author_name by_name varchar(100) NOT NULL`);
    }
  }
}
