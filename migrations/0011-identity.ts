import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Identity1767225600300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE IF NOT EXISTS account (
      id int unsigned NOT NULL AUTO_INCREMENT,
      username varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
      display_name varchar(100) NOT NULL,
      password_hash varchar(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      person_id int unsigned NULL,
      session_generation int unsigned NOT NULL DEFAULT 1,
      disabled_at datetime(3) NULL,
      last_signed_in_at datetime(3) NULL,
      created_by int unsigned NULL,
      created_at datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      PRIMARY KEY (id),
      UNIQUE INDEX account_username (username),
      INDEX account_person (person_id)
    ) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
    await runner.query(`CREATE TABLE IF NOT EXISTS role_grant (
      id int unsigned NOT NULL AUTO_INCREMENT,
      account_id int unsigned NOT NULL,
      role varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      unit_id int unsigned NULL,
      granted_by int unsigned NULL,
      granted_at datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
      revoked_by int unsigned NULL,
      revoked_at datetime(3) NULL,
      PRIMARY KEY (id),
      INDEX role_grant_account (account_id, revoked_at),
      INDEX role_grant_role (role, revoked_at)
    ) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
    await runner.query(`CREATE TABLE IF NOT EXISTS sign_in_failure (
      username_hash binary(32) NOT NULL,
      failed_count smallint unsigned NOT NULL,
      counted_since datetime(3) NOT NULL,
      locked_until datetime(3) NULL,
      PRIMARY KEY (username_hash),
      INDEX sign_in_failure_since (counted_since)
    ) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE IF EXISTS sign_in_failure');
    await runner.query('DROP TABLE IF EXISTS role_grant');
    await runner.query('DROP TABLE IF EXISTS account');
  }
}
