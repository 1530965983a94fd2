import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';
const TABLE = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci';
const NAMED = `
  name varchar(120) NOT NULL,
  name_pinyin varchar(300) ${CODE} NOT NULL,
  name_initials varchar(120) ${CODE} NOT NULL,`;
const AUTHORED = `
  recorded_by int UNSIGNED NULL,
  recorded_by_name varchar(100) NOT NULL,
  recorded_at datetime(3) NOT NULL,`;

export class Partners1767225601000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE IF NOT EXISTS party_school (
        id int UNSIGNED NOT NULL AUTO_INCREMENT, ${NAMED}
        address varchar(200) NOT NULL,
        UNIQUE INDEX party_school_name (name),
        PRIMARY KEY (id)
      ) ${TABLE}`);
    await runner.query(`
      CREATE TABLE IF NOT EXISTS teaching_base (
        id int UNSIGNED NOT NULL AUTO_INCREMENT, ${NAMED}
        active_name varchar(120) NULL,
        kind varchar(24) ${CODE} NOT NULL,
        address varchar(200) NOT NULL,
        themes varchar(500) NOT NULL,
        contact_name varchar(100) NOT NULL,
        contact_phone varchar(40) NOT NULL,
        state varchar(12) ${CODE} NOT NULL,
        grade varchar(12) ${CODE} NULL,
        next_examination_on date NULL,
        applied_at datetime(3) NOT NULL,
        UNIQUE INDEX teaching_base_active_name (active_name),
        INDEX teaching_base_order (name_pinyin, id),
        PRIMARY KEY (id)
      ) ${TABLE}`);
    await runner.query(`
      CREATE TABLE IF NOT EXISTS base_step (
        id int UNSIGNED NOT NULL AUTO_INCREMENT,
        base_id int UNSIGNED NOT NULL,
        from_state varchar(12) ${CODE} NULL,
        to_state varchar(12) ${CODE} NOT NULL,
        reason varchar(500) NOT NULL, ${AUTHORED}
        INDEX base_step_base (base_id, id),
        PRIMARY KEY (id)
      ) ${TABLE}`);
    await runner.query(`
      CREATE TABLE IF NOT EXISTS base_inspection (
        id int UNSIGNED NOT NULL AUTO_INCREMENT,
        base_id int UNSIGNED NOT NULL,
        kind varchar(16) ${CODE} NOT NULL,
        visited_on date NOT NULL,
        inspectors varchar(200) NOT NULL,
        theme tinyint UNSIGNED NOT NULL,
        courses tinyint UNSIGNED NOT NULL,
        facilities tinyint UNSIGNED NOT NULL,
        management tinyint UNSIGNED NOT NULL,
        teachers tinyint UNSIGNED NOT NULL,
        effect tinyint UNSIGNED NOT NULL,
        total tinyint UNSIGNED NOT NULL,
        grade varchar(12) ${CODE} NOT NULL,
        remarks varchar(1000) NOT NULL, ${AUTHORED}
        INDEX base_inspection_base (base_id, visited_on),
        PRIMARY KEY (id)
      ) ${TABLE}`);
    await runner.query(`
      CREATE TABLE IF NOT EXISTS base_agreement (
        id int UNSIGNED NOT NULL AUTO_INCREMENT,
        base_id int UNSIGNED NOT NULL,
        number varchar(60) NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        contact_name varchar(100) NOT NULL,
        contact_phone varchar(40) NOT NULL, ${AUTHORED}
        UNIQUE INDEX base_agreement_number (number),
        INDEX base_agreement_term (base_id, starts_on, ends_on),
        INDEX base_agreement_ending (ends_on),
        PRIMARY KEY (id)
      ) ${TABLE}`);
    await runner.query(`
      CREATE TABLE IF NOT EXISTS base_document (
        id int UNSIGNED NOT NULL AUTO_INCREMENT,
        agreement_id int UNSIGNED NOT NULL,
        file_name varchar(200) NOT NULL,
        file_digest char(64) ${CODE} NOT NULL,
        size_bytes int UNSIGNED NOT NULL, ${AUTHORED}
        UNIQUE INDEX base_document_content (agreement_id, file_digest),
        PRIMARY KEY (id)
      ) ${TABLE}`);
    await runner.query(`
      CREATE TABLE IF NOT EXISTS base_correction (
        id int UNSIGNED NOT NULL AUTO_INCREMENT,
        base_id int UNSIGNED NOT NULL,
        advice varchar(1000) NOT NULL,
        due_on date NOT NULL, ${AUTHORED}
        accepted_at datetime(3) NULL,
        accepted_by_name varchar(100) NULL,
        acceptance_note varchar(500) NULL,
        INDEX base_correction_base (base_id, accepted_at, due_on),
        PRIMARY KEY (id)
      ) ${TABLE}`);
    await runner.query(`
      CREATE TABLE IF NOT EXISTS venue (
        id int UNSIGNED NOT NULL AUTO_INCREMENT,
        party_school_id int UNSIGNED NULL,
        base_id int UNSIGNED NULL,
        name varchar(120) NOT NULL,
        capacity smallint UNSIGNED NOT NULL,
        most_classes tinyint UNSIGNED NOT NULL,
        retired_on date NULL,
        UNIQUE INDEX venue_school_name (party_school_id, name),
        UNIQUE INDEX venue_base_name (base_id, name),
        PRIMARY KEY (id),
        CONSTRAINT venue_one_host CHECK ((party_school_id IS NULL) <> (base_id IS NULL))
      ) ${TABLE}`);
    await runner.query(`
      CREATE TABLE IF NOT EXISTS venue_slot (
        venue_id int UNSIGNED NOT NULL,
        day date NOT NULL,
        half char(2) ${CODE} NOT NULL,
        people int UNSIGNED NOT NULL DEFAULT 0,
        classes smallint UNSIGNED NOT NULL DEFAULT 0,
        INDEX venue_slot_day (day),
        PRIMARY KEY (venue_id, day, half)
      ) ${TABLE}`);
    await runner.query(`
      CREATE TABLE IF NOT EXISTS venue_booking (
        venue_id int UNSIGNED NOT NULL,
        day date NOT NULL,
        half char(2) ${CODE} NOT NULL,
        class_id int UNSIGNED NOT NULL,
        people smallint UNSIGNED NOT NULL,
        purpose varchar(200) NOT NULL,
        INDEX venue_booking_class (class_id),
        INDEX venue_booking_day (day),
        PRIMARY KEY (venue_id, day, half, class_id)
      ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['venue_booking', 'venue_slot', 'venue', 'base_correction', 'base_document', 'base_agreement', 'base_inspection', 'base_step', 'teaching_base', 'party_school']) {
      await runner.query(`DROP TABLE IF EXISTS ${table}`);
    }
  }
}
