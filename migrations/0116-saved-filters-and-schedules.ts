import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an account keeps for itself: filters by name, and lists that are written again and again. */
export class SavedFiltersAndSchedules1767225602160 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE IF NOT EXISTS saved_filter (
        id int UNSIGNED NOT NULL AUTO_INCREMENT,
        account_id int UNSIGNED NOT NULL,
        list varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        name varchar(60) NOT NULL,
        filter varchar(1000) NOT NULL,
        created_at datetime(3) NOT NULL,
        UNIQUE INDEX saved_filter_name (account_id, list, name),
        PRIMARY KEY (id)
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
    await runner.query(`
      CREATE TABLE IF NOT EXISTS scheduled_export (
        id int UNSIGNED NOT NULL AUTO_INCREMENT,
        account_id int UNSIGNED NOT NULL,
        kind varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        wish varchar(1000) NOT NULL,
        unit_name varchar(200) NOT NULL,
        rhythm varchar(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        next_on date NOT NULL,
        last_export_id int UNSIGNED NULL,
        created_at datetime(3) NOT NULL,
        ended_at datetime(3) NULL,
        INDEX scheduled_export_due (ended_at, next_on),
        INDEX scheduled_export_account (account_id, id),
        PRIMARY KEY (id)
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
    await runner.query("ALTER TABLE export_job ADD COLUMN IF NOT EXISTS announced tinyint UNSIGNED NOT NULL DEFAULT '0'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE export_job DROP COLUMN IF EXISTS announced');
    await runner.query('DROP TABLE IF EXISTS scheduled_export');
    await runner.query('DROP TABLE IF EXISTS saved_filter');
  }
}
