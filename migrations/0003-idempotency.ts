import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Idempotency1767225600050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE IF NOT EXISTS idempotency_key (
      account_id int unsigned NOT NULL,
      request_key varchar(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      fingerprint binary(32) NOT NULL,
      attempt smallint unsigned NOT NULL DEFAULT 1,
      started_at datetime(3) NOT NULL,
      status smallint unsigned NULL,
      answer_sealed longblob NULL,
      PRIMARY KEY (account_id, request_key),
      INDEX idempotency_key_started (started_at)
    ) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE IF EXISTS idempotency_key');
  }
}
