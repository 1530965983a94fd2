import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreditPolicy1767225600500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE IF NOT EXISTS credit_policy_version (
        id int UNSIGNED NOT NULL AUTO_INCREMENT,
        code varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        version varchar(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        digest binary(32) NOT NULL,
        document mediumtext NOT NULL,
        recorded_at datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
        UNIQUE INDEX credit_policy_version_code (code, version),
        PRIMARY KEY (id)
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
    await runner.query(`
      CREATE TABLE IF NOT EXISTS policy_in_force (
        training_year smallint UNSIGNED NOT NULL,
        policy_version_id int UNSIGNED NOT NULL,
        decided_by int UNSIGNED NOT NULL,
        decided_at datetime(3) NOT NULL,
        PRIMARY KEY (training_year)
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE IF EXISTS policy_in_force');
    await runner.query('DROP TABLE IF EXISTS credit_policy_version');
  }
}
