import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';
const TABLE = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci';

export class Claims1767225601900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['activity_filing', 'claim_evidence', 'claim_event', 'credit_claim']) await runner.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

const TABLES: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS credit_claim (
    id int UNSIGNED NOT NULL AUTO_INCREMENT,
    training_year smallint UNSIGNED NOT NULL,
    person_id int UNSIGNED NOT NULL,
    category varchar(64) ${CODE} NOT NULL,
    unit varchar(64) ${CODE} NOT NULL DEFAULT '',
    quantity int NULL,
    starts_on date NULL,
    ends_on date NULL,
    title varchar(300) NOT NULL DEFAULT '',
    organiser varchar(200) NOT NULL DEFAULT '',
    facts varchar(2000) NOT NULL DEFAULT '{}',
    note varchar(500) NOT NULL DEFAULT '',
    late_reason varchar(500) NOT NULL DEFAULT '',
    filing_id int UNSIGNED NULL,
    batch_no int UNSIGNED NULL,
    state varchar(10) ${CODE} NOT NULL,
    revision int UNSIGNED NOT NULL DEFAULT 1,
    declared_by int UNSIGNED NULL,
    declared_by_name varchar(100) NOT NULL,
    created_at datetime(3) NOT NULL,
    submitted_at datetime(3) NULL,
    waiting_since datetime(3) NULL,
    passed_up_by int UNSIGNED NULL,
    INDEX credit_claim_person (person_id, training_year, id),
    INDEX credit_claim_waiting (state, waiting_since, id),
    INDEX credit_claim_batch (batch_no, id),
    PRIMARY KEY (id)
  ) ${TABLE}`,
  `CREATE TABLE IF NOT EXISTS claim_event (
    id int UNSIGNED NOT NULL AUTO_INCREMENT,
    claim_id int UNSIGNED NOT NULL,
    from_state varchar(10) ${CODE} NOT NULL,
    to_state varchar(10) ${CODE} NOT NULL,
    reason varchar(500) NOT NULL DEFAULT '',
    account_id int UNSIGNED NULL,
    author_name varchar(100) NOT NULL,
    at datetime(3) NOT NULL,
    INDEX claim_event_claim (claim_id, id),
    PRIMARY KEY (id)
  ) ${TABLE}`,
  `CREATE TABLE IF NOT EXISTS claim_evidence (
    id int UNSIGNED NOT NULL AUTO_INCREMENT,
    claim_id int UNSIGNED NOT NULL,
    file_name varchar(200) NOT NULL,
    file_digest char(64) ${CODE} NOT NULL,
    media_type varchar(100) ${CODE} NOT NULL,
    size_bytes int UNSIGNED NOT NULL,
    added_by int UNSIGNED NULL,
    added_by_name varchar(100) NOT NULL,
    added_at datetime(3) NOT NULL,
    UNIQUE INDEX claim_evidence_content (claim_id, file_digest),
    INDEX claim_evidence_digest (file_digest),
    PRIMARY KEY (id)
  ) ${TABLE}`,
  `CREATE TABLE IF NOT EXISTS activity_filing (
    id int UNSIGNED NOT NULL AUTO_INCREMENT,
    unit_id int UNSIGNED NOT NULL,
    person_id int UNSIGNED NULL,
    category varchar(64) ${CODE} NOT NULL,
    title varchar(300) NOT NULL,
    organiser varchar(200) NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    note varchar(500) NOT NULL DEFAULT '',
    state varchar(10) ${CODE} NOT NULL,
    filed_by int UNSIGNED NULL,
    filed_by_name varchar(100) NOT NULL,
    filed_at datetime(3) NOT NULL,
    decided_by_name varchar(100) NOT NULL DEFAULT '',
    decision_reason varchar(500) NOT NULL DEFAULT '',
    decided_at datetime(3) NULL,
    INDEX activity_filing_unit (unit_id, id),
    INDEX activity_filing_person (person_id, id),
    INDEX activity_filing_state (state, id),
    PRIMARY KEY (id)
  ) ${TABLE}`,
];
