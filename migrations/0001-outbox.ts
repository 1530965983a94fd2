import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Outbox1767225600010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE IF NOT EXISTS outbox_event (
        id bigint UNSIGNED NOT NULL AUTO_INCREMENT,
        job varchar(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        lane varchar(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        payload mediumtext NOT NULL,
        created_at datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
        handed_at datetime(3) NULL,
        INDEX outbox_event_handed (handed_at, id),
        PRIMARY KEY (id)
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE IF EXISTS outbox_event');
  }
}
