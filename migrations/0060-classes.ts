import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';
const TABLE = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci';
const AUTHOR = `account_id int UNSIGNED NULL, author_name varchar(100) NOT NULL, at datetime(3) NOT NULL`;

/**
 * Days that are not what their weekday says: year, name, worked (1) or free (0), days. 2025 and 2026 as the State Council announced
 * them; 2027 is not announced, so it holds the statutory days only and is marked provisional. The table may be edited.
 */
const DAYS: readonly (readonly [number, string, 0 | 1, string])[] = [
  [2025, '元旦', 0, '01-01'],
  [2025, '春节', 1, '01-26 02-08'],
  [2025, '春节', 0, '01-28 01-29 01-30 01-31 02-03 02-04'],
  [2025, '清明节', 0, '04-04'],
  [2025, '劳动节', 1, '04-27'],
  [2025, '劳动节', 0, '05-01 05-02 05-05'],
  [2025, '端午节', 0, '06-02'],
  [2025, '国庆节', 1, '09-28 10-11'],
  [2025, '国庆节', 0, '10-01 10-02 10-03 10-07 10-08'],
  [2025, '中秋节', 0, '10-06'],
  [2026, '元旦', 0, '01-01 01-02'],
  [2026, '元旦', 1, '01-04'],
  [2026, '春节', 1, '02-14 02-28'],
  [2026, '春节', 0, '02-16 02-17 02-18 02-19 02-20 02-23'],
  [2026, '清明节', 0, '04-06'],
  [2026, '劳动节', 0, '05-01 05-04 05-05'],
  [2026, '劳动节', 1, '05-09'],
  [2026, '端午节', 0, '06-19'],
  [2026, '国庆节', 1, '09-20 10-10'],
  [2026, '中秋节', 0, '09-25'],
  [2026, '国庆节', 0, '10-01 10-02 10-05 10-06 10-07'],
  [2027, '元旦', 0, '01-01'],
  [2027, '春节', 0, '02-05 02-08'],
  [2027, '清明节', 0, '04-05'],
  [2027, '端午节', 0, '06-09'],
  [2027, '中秋节', 0, '09-15'],
  [2027, '国庆节', 0, '10-01'],
];

export class Classes1767225601200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await runner.query(statement);
    for (const [year, name, working, days] of DAYS) {
      const rows = days.split(' ').map((day) => [`${year}-${day}`, working, name, year === 2027 ? 1 : 0]);
      await runner.query('INSERT IGNORE INTO working_day (day, working, name, provisional) VALUES ?', [rows]);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = ['calendar_feed', 'working_day', 'enrolment_event', 'enrolment', 'seat_quota', 'teacher_booking', 'class_session', 'planned_call_up', 'class_deadline', 'class_event', 'training_class', 'training_plan'];
    for (const table of tables) await runner.query(`DROP TABLE IF EXISTS ${table}`);
  }
}

const TABLES: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS training_plan (
    id int UNSIGNED NOT NULL AUTO_INCREMENT,
    training_year smallint UNSIGNED NOT NULL,
    title varchar(120) NOT NULL,
    host_unit_id int UNSIGNED NOT NULL,
    host_unit_path varchar(255) ${CODE} NOT NULL,
    state varchar(12) ${CODE} NOT NULL,
    reason varchar(500) NOT NULL DEFAULT '',
    created_by int UNSIGNED NULL,
    created_at datetime(3) NOT NULL,
    INDEX training_plan_year (training_year, id),
    PRIMARY KEY (id)
  ) ${TABLE}`,
  `CREATE TABLE IF NOT EXISTS training_class (
    id int UNSIGNED NOT NULL AUTO_INCREMENT,
    code varchar(24) ${CODE} NOT NULL,
    plan_id int UNSIGNED NULL,
    training_year smallint UNSIGNED NOT NULL,
    title varchar(120) NOT NULL,
    introduction varchar(2000) NOT NULL DEFAULT '',
    kind varchar(16) ${CODE} NOT NULL,
    type varchar(16) ${CODE} NOT NULL,
    form varchar(16) ${CODE} NOT NULL,
    category varchar(40) ${CODE} NOT NULL,
    organiser varchar(120) NOT NULL,
    organiser_level varchar(16) ${CODE} NOT NULL,
    host_unit_id int UNSIGNED NOT NULL,
    host_unit_path varchar(255) ${CODE} NOT NULL,
    place varchar(200) NOT NULL DEFAULT '',
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    supervisor_account_id int UNSIGNED NULL,
    supervisor_name varchar(100) NOT NULL DEFAULT '',
    conditions mediumtext NOT NULL,
    self_enrolment tinyint UNSIGNED NOT NULL,
    approval varchar(24) ${CODE} NOT NULL,
    capacity int UNSIGNED NOT NULL,
    least_people int UNSIGNED NOT NULL DEFAULT 0,
    taken int UNSIGNED NOT NULL DEFAULT 0,
    waiting_capacity int UNSIGNED NOT NULL,
    waiting int UNSIGNED NOT NULL DEFAULT 0,
    last_no int UNSIGNED NOT NULL DEFAULT 0,
    enrol_opens_at datetime(3) NULL,
    enrol_closes_at datetime(3) NULL,
    decide_by datetime(3) NULL,
    withdraw_until datetime(3) NULL,
    borrow_at datetime(3) NULL,
    borrowing_since datetime(3) NULL,
    state varchar(12) ${CODE} NOT NULL,
    timetable_no int UNSIGNED NOT NULL DEFAULT 0,
    copied_from_id int UNSIGNED NULL,
    created_by int UNSIGNED NULL,
    created_at datetime(3) NOT NULL,
    UNIQUE INDEX training_class_code (code),
    INDEX training_class_year (training_year, state, id),
    INDEX training_class_host (host_unit_path),
    INDEX training_class_days (starts_on, ends_on),
    INDEX training_class_plan (plan_id),
    PRIMARY KEY (id)
  ) ${TABLE}`,
  `CREATE TABLE IF NOT EXISTS class_event (
    id int UNSIGNED NOT NULL AUTO_INCREMENT,
    class_id int UNSIGNED NOT NULL,
    from_state varchar(12) ${CODE} NOT NULL,
    to_state varchar(12) ${CODE} NOT NULL,
    reason varchar(500) NOT NULL DEFAULT '', ${AUTHOR},
    INDEX class_event_class (class_id, id),
    PRIMARY KEY (id)
  ) ${TABLE}`,
  `CREATE TABLE IF NOT EXISTS class_deadline (
    class_id int UNSIGNED NOT NULL,
    kind varchar(20) ${CODE} NOT NULL,
    due_at datetime(3) NOT NULL,
    done_at datetime(3) NULL,
    INDEX class_deadline_due (done_at, due_at),
    PRIMARY KEY (class_id, kind)
  ) ${TABLE}`,
  `CREATE TABLE IF NOT EXISTS planned_call_up (
    class_id int UNSIGNED NOT NULL,
    person_id int UNSIGNED NOT NULL, ${AUTHOR},
    INDEX planned_call_up_person (person_id),
    PRIMARY KEY (class_id, person_id)
  ) ${TABLE}`,
  `CREATE TABLE IF NOT EXISTS class_session (
    id int UNSIGNED NOT NULL AUTO_INCREMENT,
    class_id int UNSIGNED NOT NULL,
    day date NOT NULL,
    half char(2) ${CODE} NOT NULL,
    topic varchar(200) NOT NULL,
    course_version_id int UNSIGNED NULL,
    venue_id int UNSIGNED NULL,
    place varchar(200) NOT NULL DEFAULT '',
    sequence int UNSIGNED NOT NULL DEFAULT 0,
    changed_at datetime(3) NOT NULL,
    UNIQUE INDEX class_session_half_day (class_id, day, half),
    INDEX class_session_day (day, half),
    INDEX class_session_venue (venue_id, day, half),
    PRIMARY KEY (id)
  ) ${TABLE}`,
  `CREATE TABLE IF NOT EXISTS teacher_booking (
    teacher_id int UNSIGNED NOT NULL,
    day date NOT NULL,
    half char(2) ${CODE} NOT NULL,
    class_id int UNSIGNED NOT NULL,
    session_id int UNSIGNED NOT NULL,
    INDEX teacher_booking_session (session_id),
    INDEX teacher_booking_class (class_id),
    PRIMARY KEY (teacher_id, day, half)
  ) ${TABLE}`,
  `CREATE TABLE IF NOT EXISTS seat_quota (
    class_id int UNSIGNED NOT NULL,
    unit_id int UNSIGNED NOT NULL,
    seats int UNSIGNED NOT NULL,
    taken int UNSIGNED NOT NULL DEFAULT 0,
    PRIMARY KEY (class_id, unit_id)
  ) ${TABLE}`,
  `CREATE TABLE IF NOT EXISTS enrolment (
    id int UNSIGNED NOT NULL AUTO_INCREMENT,
    class_id int UNSIGNED NOT NULL,
    person_id int UNSIGNED NOT NULL,
    unit_id int UNSIGNED NOT NULL,
    pool_unit_id int UNSIGNED NOT NULL,
    path varchar(12) ${CODE} NOT NULL,
    state varchar(20) ${CODE} NOT NULL,
    entry_state varchar(20) ${CODE} NOT NULL,
    acceptance_no int UNSIGNED NOT NULL,
    seat_no int UNSIGNED NULL,
    pool_since_no int UNSIGNED NOT NULL,
    reason varchar(500) NOT NULL DEFAULT '',
    replaces_id int UNSIGNED NULL,
    account_id int UNSIGNED NULL,
    accepted_at datetime(3) NOT NULL,
    changed_at datetime(3) NOT NULL,
    UNIQUE INDEX enrolment_person (class_id, person_id),
    UNIQUE INDEX enrolment_acceptance (class_id, acceptance_no),
    INDEX enrolment_queue (class_id, state, pool_unit_id, acceptance_no),
    INDEX enrolment_of_person (person_id, state),
    PRIMARY KEY (id)
  ) ${TABLE}`,
  `CREATE TABLE IF NOT EXISTS enrolment_event (
    id int UNSIGNED NOT NULL AUTO_INCREMENT,
    enrolment_id int UNSIGNED NOT NULL,
    from_state varchar(20) ${CODE} NOT NULL,
    to_state varchar(20) ${CODE} NOT NULL,
    reason varchar(500) NOT NULL DEFAULT '', ${AUTHOR},
    INDEX enrolment_event_enrolment (enrolment_id, id),
    PRIMARY KEY (id)
  ) ${TABLE}`,
  `CREATE TABLE IF NOT EXISTS working_day (
    day date NOT NULL,
    working tinyint UNSIGNED NOT NULL,
    name varchar(40) NOT NULL,
    provisional tinyint UNSIGNED NOT NULL DEFAULT 0,
    PRIMARY KEY (day)
  ) ${TABLE}`,
  `CREATE TABLE IF NOT EXISTS calendar_feed (
    person_id int UNSIGNED NOT NULL,
    token_digest binary(32) NOT NULL,
    made_at datetime(3) NOT NULL,
    UNIQUE INDEX calendar_feed_token (token_digest),
    PRIMARY KEY (person_id)
  ) ${TABLE}`,
];
