import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';
const TABLE = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci';

export class Notices1767225601400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['mail_delivery', 'muted_mail', 'mail_address', 'notice']) await runner.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

const TABLES: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS notice (
    id bigint UNSIGNED NOT NULL AUTO_INCREMENT,
    person_id int UNSIGNED NOT NULL,
    kind varchar(32) ${CODE} NOT NULL,
    facts text NOT NULL,
    told_key varchar(80) ${CODE} NOT NULL,
    created_at datetime(3) NOT NULL,
    read_at datetime(3) NULL,
    UNIQUE INDEX notice_told (person_id, told_key),
    INDEX notice_inbox (person_id, read_at, id),
    PRIMARY KEY (id)
  ) ${TABLE}`,
  `CREATE TABLE IF NOT EXISTS mail_address (
    person_id int UNSIGNED NOT NULL,
    address_sealed varbinary(400) NOT NULL,
    language char(2) ${CODE} NOT NULL,
    changed_at datetime(3) NOT NULL,
    PRIMARY KEY (person_id)
  ) ${TABLE}`,
  `CREATE TABLE IF NOT EXISTS muted_mail (
    person_id int UNSIGNED NOT NULL,
    kind varchar(32) ${CODE} NOT NULL,
    PRIMARY KEY (person_id, kind)
  ) ${TABLE}`,
  `CREATE TABLE IF NOT EXISTS mail_delivery (
    notice_id bigint UNSIGNED NOT NULL,
    state varchar(10) ${CODE} NOT NULL,
    tries tinyint UNSIGNED NOT NULL DEFAULT 0,
    next_try_at datetime(3) NOT NULL,
    fault varchar(60) ${CODE} NOT NULL DEFAULT '',
    settled_at datetime(3) NULL,
    INDEX mail_delivery_due (state, next_try_at),
    PRIMARY KEY (notice_id)
  ) ${TABLE}`,
];
