import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Organizations1767225600200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE IF NOT EXISTS org_unit (
        id int UNSIGNED NOT NULL AUTO_INCREMENT,
        code varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
        name varchar(120) NOT NULL,
        kind varchar(40) NOT NULL,
        parent_id int UNSIGNED NULL,
        path varchar(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        depth tinyint UNSIGNED NOT NULL,
        sort_order int UNSIGNED NOT NULL,
        INDEX org_unit_name (name),
        INDEX org_unit_path (path),
        UNIQUE INDEX org_unit_code (code),
        PRIMARY KEY (id)
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
    await runner.query(`
      CREATE TABLE IF NOT EXISTS civil_servant (
        id int UNSIGNED NOT NULL AUTO_INCREMENT,
        name varchar(100) NOT NULL,
        name_pinyin varchar(300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        name_initials varchar(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        sex varchar(4) NOT NULL,
        born_on date NOT NULL,
        resident_id_sealed varbinary(64) NOT NULL,
        resident_id_index binary(32) NOT NULL,
        resident_id_masked char(18) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        mobile_sealed varbinary(64) NULL,
        mobile_masked varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
        INDEX civil_servant_initials (name_initials),
        INDEX civil_servant_name (name),
        UNIQUE INDEX civil_servant_resident_id (resident_id_index),
        PRIMARY KEY (id)
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
    await runner.query(`
      CREATE TABLE IF NOT EXISTS posting (
        id int UNSIGNED NOT NULL AUTO_INCREMENT,
        person_id int UNSIGNED NOT NULL,
        unit_id int UNSIGNED NOT NULL,
        post varchar(40) NOT NULL,
        \`rank\` varchar(40) NOT NULL,
        rank_since date NULL,
        staff_kind varchar(40) NOT NULL,
        managed_by varchar(80) NOT NULL,
        status varchar(20) NOT NULL,
        valid_from date NOT NULL,
        valid_until date NULL,
        recorded_by int UNSIGNED NOT NULL,
        recorded_at datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
        INDEX posting_unit (unit_id, valid_from, valid_until),
        INDEX posting_person (person_id, valid_from, valid_until),
        PRIMARY KEY (id)
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE IF EXISTS posting');
    await runner.query('DROP TABLE IF EXISTS civil_servant');
    await runner.query('DROP TABLE IF EXISTS org_unit');
  }
}
