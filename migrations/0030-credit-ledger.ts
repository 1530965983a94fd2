import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreditLedger1767225600600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE IF NOT EXISTS credit_fact_kind (
        id int UNSIGNED NOT NULL AUTO_INCREMENT,
        digest binary(32) NOT NULL,
        category varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        unit varchar(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        attributes varchar(2000) NOT NULL,
        UNIQUE INDEX credit_fact_kind_digest (digest),
        PRIMARY KEY (id)
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
    await runner.query(`
      CREATE TABLE IF NOT EXISTS credit_entry (
        training_year smallint UNSIGNED NOT NULL,
        person_id int UNSIGNED NOT NULL,
        entry_no int UNSIGNED NOT NULL,
        kind_id int UNSIGNED NOT NULL,
        quantity int NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        achievement_key char(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        reverses_entry_no int UNSIGNED NULL,
        title varchar(300) NOT NULL,
        organiser varchar(200) NOT NULL,
        extra varchar(2000) NULL,
        unit_id int UNSIGNED NOT NULL,
        source varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        source_key binary(32) NOT NULL,
        reason varchar(500) NULL,
        decided_under varchar(80) NULL,
        posted_by int UNSIGNED NOT NULL,
        posted_at datetime(3) NOT NULL,
        hash binary(32) NOT NULL,
        INDEX credit_entry_counting (training_year, person_id, entry_no, kind_id, quantity, reverses_entry_no, starts_on, ends_on, achievement_key),
        UNIQUE INDEX credit_entry_reversal (training_year, person_id, reverses_entry_no),
        UNIQUE INDEX credit_entry_source (source_key),
        PRIMARY KEY (training_year, person_id, entry_no)
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
    await runner.query(`
      CREATE TABLE IF NOT EXISTS credit_ledger_head (
        training_year smallint UNSIGNED NOT NULL,
        person_id int UNSIGNED NOT NULL,
        entry_no int UNSIGNED NOT NULL,
        hash binary(32) NOT NULL,
        PRIMARY KEY (training_year, person_id)
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE IF EXISTS credit_ledger_head');
    await runner.query('DROP TABLE IF EXISTS credit_entry');
    await runner.query('DROP TABLE IF EXISTS credit_fact_kind');
  }
}
