import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Audit1767225600100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE IF NOT EXISTS audit_entry (
      id bigint unsigned NOT NULL,
      at datetime(3) NOT NULL,
      actor_account_id int unsigned NULL,
      actor_name varchar(100) NOT NULL,
      action varchar(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      summary_zh varchar(255) NOT NULL,
      summary_en varchar(255) NOT NULL,
      subject_kind varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      subject_id varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      unit_path varchar(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
      before_state mediumtext NULL,
      after_state mediumtext NULL,
      request_id varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
      previous_hash binary(32) NOT NULL,
      hash binary(32) NOT NULL,
      PRIMARY KEY (id),
      INDEX audit_entry_at (at),
      INDEX audit_entry_actor (actor_account_id, id),
      INDEX audit_entry_action (action, id),
      INDEX audit_entry_subject (subject_kind, subject_id, id),
      INDEX audit_entry_unit (unit_path, id)
    ) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
    await runner.query(`CREATE TABLE IF NOT EXISTS audit_head (
      id tinyint unsigned NOT NULL,
      entry_id bigint unsigned NOT NULL,
      hash binary(32) NOT NULL,
      PRIMARY KEY (id)
    ) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
    await runner.query('INSERT IGNORE INTO audit_head (id, entry_id, hash) VALUES (1, 0, ?)', [Buffer.alloc(32)]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE IF EXISTS audit_head');
    await runner.query('DROP TABLE IF EXISTS audit_entry');
  }
}
