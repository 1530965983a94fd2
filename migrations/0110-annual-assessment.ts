import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';
const INNODB = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci';

/** The annual assessment as a guided year, and the seal of a year in the ledger. */
export class AnnualAssessment1767225601950 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE assessment_run DROP COLUMN IF EXISTS annual_assessment_id');
    for (const table of ['annual_advice', 'annual_objection', 'annual_sign_off', 'annual_roster_person', 'annual_deadline', 'annual_step', 'annual_assessment', 'sealed_year']) {
      await runner.query(`DROP TABLE IF EXISTS ${table}`);
    }
  }
}

const STATEMENTS = [
  `CREATE TABLE IF NOT EXISTS sealed_year (
    training_year smallint UNSIGNED NOT NULL,
    sealed_at datetime(3) NULL,
    document_no varchar(100) NOT NULL DEFAULT '',
    PRIMARY KEY (training_year)
  ) ${INNODB}`,
  `CREATE TABLE IF NOT EXISTS annual_assessment (
    id int UNSIGNED NOT NULL AUTO_INCREMENT,
    training_year smallint UNSIGNED NOT NULL,
    unit_id int UNSIGNED NOT NULL,
    unit_path varchar(255) ${CODE} NOT NULL,
    state varchar(12) ${CODE} NOT NULL,
    policy_version_id int UNSIGNED NOT NULL,
    roster_as_of date NULL,
    people int UNSIGNED NOT NULL DEFAULT 0,
    run_id int UNSIGNED NULL,
    published_run_id int UNSIGNED NULL,
    published_from date NULL,
    published_until date NULL,
    objections_until date NULL,
    audience varchar(4) ${CODE} NOT NULL DEFAULT 'own',
    shows_names tinyint UNSIGNED NOT NULL DEFAULT 1,
    shows_verdicts tinyint UNSIGNED NOT NULL DEFAULT 0,
    confirmed_by int UNSIGNED NULL,
    opened_at datetime(3) NOT NULL,
    UNIQUE INDEX annual_assessment_year (training_year),
    PRIMARY KEY (id)
  ) ${INNODB}`,
  `CREATE TABLE IF NOT EXISTS annual_step (
    id int UNSIGNED NOT NULL AUTO_INCREMENT,
    assessment_id int UNSIGNED NOT NULL,
    from_state varchar(12) ${CODE} NOT NULL DEFAULT '',
    to_state varchar(12) ${CODE} NOT NULL,
    note varchar(300) NOT NULL DEFAULT '',
    document_no varchar(100) NOT NULL DEFAULT '',
    by_account_id int UNSIGNED NULL,
    by_name varchar(100) NOT NULL,
    at datetime(3) NOT NULL,
    INDEX annual_step_assessment (assessment_id, id),
    PRIMARY KEY (id)
  ) ${INNODB}`,
  `CREATE TABLE IF NOT EXISTS annual_deadline (
    assessment_id int UNSIGNED NOT NULL,
    state varchar(12) ${CODE} NOT NULL,
    due_on date NOT NULL,
    reminded_at datetime(3) NULL,
    INDEX annual_deadline_due (reminded_at, due_on),
    PRIMARY KEY (assessment_id, state)
  ) ${INNODB}`,
  `CREATE TABLE IF NOT EXISTS annual_roster_person (
    assessment_id int UNSIGNED NOT NULL,
    person_id int UNSIGNED NOT NULL,
    posting_id int UNSIGNED NOT NULL,
    unit_id int UNSIGNED NOT NULL,
    sign_off_unit_id int UNSIGNED NOT NULL,
    policy_version_id int UNSIGNED NOT NULL,
    name varchar(100) NOT NULL,
    unit_name varchar(120) NOT NULL,
    post varchar(40) NOT NULL,
    \`rank\` varchar(40) NOT NULL,
    managed_by varchar(80) NOT NULL,
    INDEX annual_roster_person_unit (assessment_id, sign_off_unit_id, person_id),
    PRIMARY KEY (assessment_id, person_id)
  ) ${INNODB}`,
  `CREATE TABLE IF NOT EXISTS annual_sign_off (
    assessment_id int UNSIGNED NOT NULL,
    unit_id int UNSIGNED NOT NULL,
    state varchar(8) ${CODE} NOT NULL,
    people int UNSIGNED NOT NULL,
    note varchar(300) NOT NULL DEFAULT '',
    signed_by_name varchar(100) NOT NULL DEFAULT '',
    signed_at datetime(3) NULL,
    return_reason varchar(300) NOT NULL DEFAULT '',
    returned_by_name varchar(100) NOT NULL DEFAULT '',
    returned_at datetime(3) NULL,
    PRIMARY KEY (assessment_id, unit_id)
  ) ${INNODB}`,
  `CREATE TABLE IF NOT EXISTS annual_objection (
    id int UNSIGNED NOT NULL AUTO_INCREMENT,
    assessment_id int UNSIGNED NOT NULL,
    person_id int UNSIGNED NOT NULL,
    run_id int UNSIGNED NOT NULL,
    state varchar(9) ${CODE} NOT NULL,
    open tinyint UNSIGNED NULL,
    body varchar(2000) NOT NULL,
    file_digest char(64) ${CODE} NULL,
    file_name varchar(200) NOT NULL DEFAULT '',
    raised_by int UNSIGNED NOT NULL,
    raised_at datetime(3) NOT NULL,
    outcome varchar(9) ${CODE} NULL,
    proposal_reason varchar(1000) NOT NULL DEFAULT '',
    proposed_by int UNSIGNED NULL,
    proposed_by_name varchar(100) NOT NULL DEFAULT '',
    proposed_at datetime(3) NULL,
    decided_by_name varchar(100) NOT NULL DEFAULT '',
    decided_at datetime(3) NULL,
    decision_note varchar(300) NOT NULL DEFAULT '',
    UNIQUE INDEX annual_objection_open (assessment_id, person_id, open),
    INDEX annual_objection_state (assessment_id, state, id),
    PRIMARY KEY (id)
  ) ${INNODB}`,
  `CREATE TABLE IF NOT EXISTS annual_advice (
    id int UNSIGNED NOT NULL AUTO_INCREMENT,
    assessment_id int UNSIGNED NOT NULL,
    person_id int UNSIGNED NOT NULL,
    flag varchar(60) ${CODE} NOT NULL,
    followed tinyint UNSIGNED NOT NULL,
    reason varchar(300) NOT NULL,
    decided_by int UNSIGNED NOT NULL,
    decided_by_name varchar(100) NOT NULL,
    decided_at datetime(3) NOT NULL,
    INDEX annual_advice_person (assessment_id, person_id, flag, id),
    PRIMARY KEY (id)
  ) ${INNODB}`,
  'ALTER TABLE assessment_run ADD COLUMN IF NOT EXISTS annual_assessment_id int UNSIGNED NULL',
];
