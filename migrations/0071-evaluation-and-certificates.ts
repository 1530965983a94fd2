import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';
const TABLE = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci';
const AUTHOR = `account_id int UNSIGNED NULL, author_name varchar(100) NOT NULL, at datetime(3) NOT NULL`;

export class EvaluationAndCertificates1767225601310 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = ['certificate_event', 'certificate', 'certificate_series', 'evaluation_answer', 'evaluation_receipt', 'teaching_evaluation'];
    for (const table of tables) await runner.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

const TABLES: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS teaching_evaluation (
    id int UNSIGNED NOT NULL AUTO_INCREMENT,
    class_id int UNSIGNED NOT NULL,
    session_id int UNSIGNED NOT NULL,
    least_answers smallint UNSIGNED NOT NULL,
    closes_on date NULL,
    closed_at datetime(3) NULL, ${AUTHOR},
    UNIQUE INDEX teaching_evaluation_session (class_id, session_id),
    PRIMARY KEY (id)
  ) ${TABLE}`,
  `CREATE TABLE IF NOT EXISTS evaluation_receipt (
    evaluation_id int UNSIGNED NOT NULL,
    person_id int UNSIGNED NOT NULL,
    INDEX evaluation_receipt_person (person_id),
    PRIMARY KEY (evaluation_id, person_id)
  ) ${TABLE}`,
  `CREATE TABLE IF NOT EXISTS evaluation_answer (
    id binary(16) NOT NULL,
    evaluation_id int UNSIGNED NOT NULL,
    attitude varchar(10) ${CODE} NOT NULL,
    content varchar(10) ${CODE} NOT NULL,
    method varchar(10) ${CODE} NOT NULL,
    organisation varchar(10) ${CODE} NOT NULL,
    effect varchar(10) ${CODE} NOT NULL,
    comment varchar(1000) NOT NULL,
    given_on date NOT NULL,
    INDEX evaluation_answer_evaluation (evaluation_id, id),
    PRIMARY KEY (id)
  ) ${TABLE}`,
  `CREATE TABLE IF NOT EXISTS certificate_series (
    class_id int UNSIGNED NOT NULL,
    last_no int UNSIGNED NOT NULL DEFAULT 0,
    PRIMARY KEY (class_id)
  ) ${TABLE}`,
  `CREATE TABLE IF NOT EXISTS certificate (
    id int UNSIGNED NOT NULL AUTO_INCREMENT,
    number varchar(40) ${CODE} NOT NULL,
    class_id int UNSIGNED NOT NULL,
    person_id int UNSIGNED NOT NULL,
    unit_id int UNSIGNED NOT NULL,
    closure_no smallint UNSIGNED NOT NULL,
    person_name varchar(100) NOT NULL,
    class_title varchar(120) NOT NULL,
    organiser varchar(120) NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    planned_class_hours smallint UNSIGNED NOT NULL,
    attended_class_hours smallint UNSIGNED NOT NULL,
    issued_on date NOT NULL,
    state varchar(10) ${CODE} NOT NULL,
    standing tinyint UNSIGNED NULL,
    replaced_by_id int UNSIGNED NULL,
    UNIQUE INDEX certificate_number (number),
    UNIQUE INDEX certificate_standing (class_id, person_id, standing),
    INDEX certificate_person (person_id),
    PRIMARY KEY (id)
  ) ${TABLE}`,
  `CREATE TABLE IF NOT EXISTS certificate_event (
    id int UNSIGNED NOT NULL AUTO_INCREMENT,
    certificate_id int UNSIGNED NOT NULL,
    from_state varchar(10) ${CODE} NULL,
    to_state varchar(10) ${CODE} NOT NULL,
    reason varchar(500) NOT NULL DEFAULT '', ${AUTHOR},
    INDEX certificate_event_certificate (certificate_id, id),
    PRIMARY KEY (id)
  ) ${TABLE}`,
];
