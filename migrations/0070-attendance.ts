import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';
const TABLE = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci';
const AUTHOR = `account_id int UNSIGNED NULL, author_name varchar(100) NOT NULL, at datetime(3) NOT NULL`;

export class Attendance1767225601300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = [
      'class_outcome', 'class_closure', 'attendance_rule', 'class_document', 'appraisal_score', 'appraisal_part', 'leave_request', 'attendance_card', 'desk_receipt',
      'attendance_correction', 'attendance_mark',
    ];
    for (const table of tables) await runner.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

const TABLES: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS attendance_mark (
    session_id int UNSIGNED NOT NULL,
    person_id int UNSIGNED NOT NULL,
    class_id int UNSIGNED NOT NULL,
    state varchar(10) ${CODE} NOT NULL,
    method varchar(12) ${CODE} NOT NULL,
    signed_at datetime(3) NULL,
    account_id int UNSIGNED NULL,
    recorded_at datetime(3) NOT NULL,
    INDEX attendance_mark_class (class_id, person_id),
    INDEX attendance_mark_person (person_id),
    PRIMARY KEY (session_id, person_id)
  ) ${TABLE}`,
  `CREATE TABLE IF NOT EXISTS attendance_correction (
    id int UNSIGNED NOT NULL AUTO_INCREMENT,
    class_id int UNSIGNED NOT NULL,
    session_id int UNSIGNED NOT NULL,
    person_id int UNSIGNED NOT NULL,
    from_state varchar(10) ${CODE} NULL,
    to_state varchar(10) ${CODE} NOT NULL,
    reason varchar(500) NOT NULL, ${AUTHOR},
    INDEX attendance_correction_mark (session_id, person_id, id),
    INDEX attendance_correction_class (class_id, id),
    PRIMARY KEY (id)
  ) ${TABLE}`,
  `CREATE TABLE IF NOT EXISTS desk_receipt (
    client_id varchar(64) ${CODE} NOT NULL,
    class_id int UNSIGNED NOT NULL,
    content binary(32) NOT NULL,
    outcome varchar(10) ${CODE} NOT NULL,
    received_at datetime(3) NOT NULL,
    INDEX desk_receipt_class (class_id),
    PRIMARY KEY (client_id)
  ) ${TABLE}`,
  `CREATE TABLE IF NOT EXISTS attendance_card (
    card_index binary(32) NOT NULL,
    person_id int UNSIGNED NOT NULL,
    account_id int UNSIGNED NULL,
    given_at datetime(3) NOT NULL,
    UNIQUE INDEX attendance_card_person (person_id),
    PRIMARY KEY (card_index)
  ) ${TABLE}`,
  `CREATE TABLE IF NOT EXISTS leave_request (
    id int UNSIGNED NOT NULL AUTO_INCREMENT,
    class_id int UNSIGNED NOT NULL,
    person_id int UNSIGNED NOT NULL,
    from_day date NOT NULL,
    from_half char(2) ${CODE} NOT NULL,
    until_day date NOT NULL,
    until_half char(2) ${CODE} NOT NULL,
    half_days smallint UNSIGNED NOT NULL,
    kind varchar(10) ${CODE} NOT NULL,
    reason varchar(500) NOT NULL,
    review_step varchar(24) ${CODE} NOT NULL,
    state varchar(10) ${CODE} NOT NULL,
    account_id int UNSIGNED NULL,
    requested_at datetime(3) NOT NULL,
    decided_by_name varchar(100) NOT NULL DEFAULT '',
    decision_reason varchar(500) NOT NULL DEFAULT '',
    decided_at datetime(3) NULL,
    ended_day date NULL,
    ended_half char(2) ${CODE} NULL,
    closed_at datetime(3) NULL,
    INDEX leave_request_class (class_id, state, id),
    INDEX leave_request_person (person_id, id),
    PRIMARY KEY (id)
  ) ${TABLE}`,
  `CREATE TABLE IF NOT EXISTS appraisal_part (
    class_id int UNSIGNED NOT NULL,
    part varchar(16) ${CODE} NOT NULL,
    name varchar(60) NOT NULL,
    weight tinyint UNSIGNED NOT NULL,
    pass_hundredths smallint UNSIGNED NOT NULL,
    PRIMARY KEY (class_id, part)
  ) ${TABLE}`,
  `CREATE TABLE IF NOT EXISTS appraisal_score (
    class_id int UNSIGNED NOT NULL,
    person_id int UNSIGNED NOT NULL,
    part varchar(16) ${CODE} NOT NULL,
    try tinyint UNSIGNED NOT NULL,
    hundredths smallint UNSIGNED NOT NULL,
    grade varchar(12) ${CODE} NULL,
    account_id int UNSIGNED NULL,
    recorded_at datetime(3) NOT NULL,
    PRIMARY KEY (class_id, person_id, part, try)
  ) ${TABLE}`,
  `CREATE TABLE IF NOT EXISTS class_document (
    id int UNSIGNED NOT NULL AUTO_INCREMENT,
    class_id int UNSIGNED NOT NULL,
    kind varchar(16) ${CODE} NOT NULL,
    file_name varchar(200) NULL,
    file_digest char(64) ${CODE} NULL,
    size_bytes int UNSIGNED NULL,
    reason varchar(500) NULL, ${AUTHOR},
    INDEX class_document_class (class_id, kind, id),
    PRIMARY KEY (id)
  ) ${TABLE}`,
  `CREATE TABLE IF NOT EXISTS attendance_rule (
    class_id int UNSIGNED NOT NULL,
    missed_part smallint UNSIGNED NOT NULL,
    missed_of smallint UNSIGNED NOT NULL,
    close_within_days smallint UNSIGNED NOT NULL,
    PRIMARY KEY (class_id)
  ) ${TABLE}`,
  `CREATE TABLE IF NOT EXISTS class_closure (
    class_id int UNSIGNED NOT NULL,
    closure_no smallint UNSIGNED NOT NULL,
    closed_at datetime(3) NOT NULL,
    closed_by int UNSIGNED NULL,
    closed_by_name varchar(100) NOT NULL,
    late_reason varchar(500) NULL,
    reopened_at datetime(3) NULL,
    reopened_by int UNSIGNED NULL,
    reopened_by_name varchar(100) NULL,
    reopen_reason varchar(500) NULL,
    PRIMARY KEY (class_id, closure_no)
  ) ${TABLE}`,
  `CREATE TABLE IF NOT EXISTS class_outcome (
    class_id int UNSIGNED NOT NULL,
    closure_no smallint UNSIGNED NOT NULL,
    person_id int UNSIGNED NOT NULL,
    unit_id int UNSIGNED NOT NULL,
    outcome varchar(16) ${CODE} NOT NULL,
    planned_half_days smallint UNSIGNED NOT NULL,
    attended_half_days smallint UNSIGNED NOT NULL,
    absent_half_days smallint UNSIGNED NOT NULL,
    leave_half_days smallint UNSIGNED NOT NULL,
    appraisal_hundredths smallint UNSIGNED NULL,
    reasons varchar(200) NOT NULL,
    INDEX class_outcome_person (person_id, class_id),
    PRIMARY KEY (class_id, closure_no, person_id)
  ) ${TABLE}`,
];
