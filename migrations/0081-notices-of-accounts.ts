import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What concerns whoever holds a grant is told to the account; wishes about e-mail belong to the account, with or without a person. */
export class NoticesOfAccounts1767225601401 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE notice
      MODIFY person_id int UNSIGNED NULL,
      ADD COLUMN IF NOT EXISTS account_id int UNSIGNED NULL AFTER person_id,
      ADD UNIQUE INDEX IF NOT EXISTS notice_told_account (account_id, told_key),
      ADD INDEX IF NOT EXISTS notice_inbox_account (account_id, read_at, id)`);
    for (const [table, key] of [['mail_address', 'account_id'], ['muted_mail', 'account_id, kind']] as const) {
      if (!(await runner.hasColumn(table, 'person_id'))) continue;
      await runner.query(`ALTER TABLE ${table} ADD COLUMN IF NOT EXISTS account_id int UNSIGNED NOT NULL DEFAULT 0 FIRST`);
      await runner.query(`UPDATE ${table} t SET t.account_id = IFNULL((SELECT MIN(a.id) FROM account a WHERE a.person_id = t.person_id), 0)`);
      await runner.query(`DELETE FROM ${table} WHERE account_id = 0`);
      await runner.query(`ALTER TABLE ${table} DROP PRIMARY KEY, DROP COLUMN person_id, MODIFY account_id int UNSIGNED NOT NULL, ADD PRIMARY KEY (${key})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM notice WHERE person_id IS NULL');
    await runner.query('ALTER TABLE notice DROP INDEX IF EXISTS notice_told_account, DROP INDEX IF EXISTS notice_inbox_account, DROP COLUMN IF EXISTS account_id, MODIFY person_id int UNSIGNED NOT NULL');
    for (const [table, key] of [['mail_address', 'person_id'], ['muted_mail', 'person_id, kind']] as const) {
      if (!(await runner.hasColumn(table, 'account_id'))) continue;
      await runner.query(`DELETE FROM ${table}`);
      await runner.query(`ALTER TABLE ${table} DROP PRIMARY KEY, DROP COLUMN account_id, ADD COLUMN person_id int UNSIGNED NOT NULL FIRST, ADD PRIMARY KEY (${key})`);
    }
  }
}
