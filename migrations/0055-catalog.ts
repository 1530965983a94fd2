import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';
const EXACT = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
const TABLE = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci';

export class Catalog1767225601100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE IF NOT EXISTS topic (
        id int UNSIGNED NOT NULL AUTO_INCREMENT,
        name varchar(60) NOT NULL,
        name_pinyin varchar(300) ${CODE} NOT NULL,
        UNIQUE INDEX topic_name (name),
        PRIMARY KEY (id)
      ) ${TABLE}`);
    await runner.query(`
      CREATE TABLE IF NOT EXISTS teacher (
        id int UNSIGNED NOT NULL AUTO_INCREMENT,
        name varchar(100) NOT NULL,
        name_pinyin varchar(300) ${CODE} NOT NULL,
        kind varchar(16) ${CODE} NOT NULL,
        organisation varchar(120) NOT NULL,
        job_title varchar(120) NOT NULL,
        introduction varchar(1000) NOT NULL,
        retired_on date NULL,
        INDEX teacher_order (name_pinyin, id),
        PRIMARY KEY (id)
      ) ${TABLE}`);
    await runner.query(`
      CREATE TABLE IF NOT EXISTS course (
        id int UNSIGNED NOT NULL AUTO_INCREMENT,
        current_version_id int UNSIGNED NULL,
        current_version_no smallint UNSIGNED NOT NULL DEFAULT 0,
        title_pinyin varchar(300) ${CODE} NOT NULL DEFAULT '',
        retired_on date NULL,
        INDEX course_order (title_pinyin, id),
        PRIMARY KEY (id)
      ) ${TABLE}`);
    await runner.query(`
      CREATE TABLE IF NOT EXISTS course_version (
        id int UNSIGNED NOT NULL AUTO_INCREMENT,
        course_id int UNSIGNED NOT NULL,
        version_no smallint UNSIGNED NOT NULL,
        title varchar(120) NOT NULL,
        summary varchar(2000) NOT NULL,
        methods varchar(120) ${CODE} NOT NULL,
        class_hours int UNSIGNED NOT NULL,
        change_note varchar(500) NOT NULL,
        created_by int UNSIGNED NULL,
        created_by_name varchar(100) NOT NULL,
        created_at datetime(3) NOT NULL,
        UNIQUE INDEX course_version_no (course_id, version_no),
        PRIMARY KEY (id)
      ) ${TABLE}`);
    await runner.query(`
      CREATE TABLE IF NOT EXISTS course_version_topic (
        version_id int UNSIGNED NOT NULL,
        topic_id int UNSIGNED NOT NULL,
        INDEX course_version_topic_topic (topic_id, version_id),
        PRIMARY KEY (version_id, topic_id)
      ) ${TABLE}`);
    await runner.query(`
      CREATE TABLE IF NOT EXISTS course_teacher (
        course_id int UNSIGNED NOT NULL,
        teacher_id int UNSIGNED NOT NULL,
        INDEX course_teacher_teacher (teacher_id, course_id),
        PRIMARY KEY (course_id, teacher_id)
      ) ${TABLE}`);
    await runner.query(`
      CREATE TABLE IF NOT EXISTS catalog_search_key (
        subject varchar(8) ${CODE} NOT NULL,
        search_key varchar(32) ${EXACT} NOT NULL,
        subject_id int UNSIGNED NOT NULL,
        INDEX catalog_search_key_subject (subject, subject_id),
        PRIMARY KEY (subject, search_key, subject_id)
      ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['catalog_search_key', 'course_teacher', 'course_version_topic', 'course_version', 'course', 'teacher', 'topic']) {
      await runner.query(`DROP TABLE IF EXISTS ${table}`);
    }
  }
}
