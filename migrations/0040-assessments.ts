import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';
const TABLE = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci';
const OUTCOME = `
  unit_id int UNSIGNED NOT NULL,
  posting_id int UNSIGNED NOT NULL,
  total int NOT NULL,
  verdict varchar(40) ${CODE} NOT NULL,
  attainment varchar(8) ${CODE} NOT NULL,
  unmet varchar(400) ${CODE} NOT NULL,
  flags varchar(200) ${CODE} NOT NULL,
  outcome varchar(2000) ${CODE} NOT NULL,
  ledger_entry_no int UNSIGNED NOT NULL,
  ledger_hash binary(16) NOT NULL,
  digest binary(32) NOT NULL,`;

export class Assessments1767225600700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE IF NOT EXISTS assessment_run (
        id int UNSIGNED NOT NULL AUTO_INCREMENT,
        training_year smallint UNSIGNED NOT NULL,
        unit_id int UNSIGNED NOT NULL,
        unit_path varchar(255) ${CODE} NOT NULL,
        policy_version_id int UNSIGNED NOT NULL,
        mode varchar(8) ${CODE} NOT NULL,
        base_run_id int UNSIGNED NULL,
        prior_runs varchar(80) ${CODE} NOT NULL DEFAULT '',
        complete tinyint UNSIGNED NOT NULL DEFAULT 0,
        status varchar(12) ${CODE} NOT NULL,
        active_scope varchar(270) ${CODE} NULL,
        as_of date NOT NULL,
        tree_digest binary(32) NULL,
        people int UNSIGNED NOT NULL DEFAULT 0,
        done int UNSIGNED NOT NULL DEFAULT 0,
        reused int UNSIGNED NOT NULL DEFAULT 0,
        failed int UNSIGNED NOT NULL DEFAULT 0,
        met int UNSIGNED NOT NULL DEFAULT 0,
        not_met int UNSIGNED NOT NULL DEFAULT 0,
        flagged int UNSIGNED NOT NULL DEFAULT 0,
        changed int UNSIGNED NOT NULL DEFAULT 0,
        disagreements int UNSIGNED NOT NULL DEFAULT 0,
        shards_total int UNSIGNED NOT NULL DEFAULT 0,
        shards_done int UNSIGNED NOT NULL DEFAULT 0,
        watermark bigint UNSIGNED NOT NULL DEFAULT 0,
        digest binary(32) NULL,
        problem varchar(500) NULL,
        progressed_at datetime(3) NOT NULL,
        created_by int UNSIGNED NOT NULL,
        created_by_name varchar(100) NOT NULL,
        created_at datetime(3) NOT NULL,
        started_at datetime(3) NULL,
        finished_at datetime(3) NULL,
        INDEX assessment_run_status (status, id),
        INDEX assessment_run_year (training_year, status, id),
        UNIQUE INDEX assessment_run_active (active_scope),
        PRIMARY KEY (id)
      ) ${TABLE}`);
    await runner.query(`
      CREATE TABLE IF NOT EXISTS assessment_shard (
        run_id int UNSIGNED NOT NULL,
        shard_no int UNSIGNED NOT NULL,
        from_person_id int UNSIGNED NOT NULL,
        to_person_id int UNSIGNED NOT NULL,
        status varchar(8) ${CODE} NOT NULL DEFAULT 'waiting',
        tries int UNSIGNED NOT NULL DEFAULT 0,
        people int UNSIGNED NOT NULL DEFAULT 0,
        block_digests mediumblob NULL,
        finished_at datetime(3) NULL,
        PRIMARY KEY (run_id, shard_no)
      ) ${TABLE}`);
    await runner.query(`
      CREATE TABLE IF NOT EXISTS assessment_result (
        run_id int UNSIGNED NOT NULL,
        person_id int UNSIGNED NOT NULL, ${OUTCOME}
        changed tinyint UNSIGNED NOT NULL DEFAULT 0,
        gone tinyint UNSIGNED NOT NULL DEFAULT 0,
        PRIMARY KEY (run_id, person_id)
      ) ${TABLE}`);
    await runner.query(`
      CREATE TABLE IF NOT EXISTS assessment_failure (
        run_id int UNSIGNED NOT NULL,
        person_id int UNSIGNED NOT NULL,
        code varchar(40) ${CODE} NOT NULL,
        detail varchar(500) NOT NULL,
        PRIMARY KEY (run_id, person_id)
      ) ${TABLE}`);
    await runner.query(`
      CREATE TABLE IF NOT EXISTS assessment_disagreement (
        run_id int UNSIGNED NOT NULL,
        person_id int UNSIGNED NOT NULL,
        standing_total int NOT NULL,
        result_total int NOT NULL,
        PRIMARY KEY (run_id, person_id)
      ) ${TABLE}`);
    await runner.query(`
      CREATE TABLE IF NOT EXISTS standing (
        training_year smallint UNSIGNED NOT NULL,
        person_id int UNSIGNED NOT NULL,
        policy_version_id int UNSIGNED NOT NULL,
        prior_runs varchar(80) ${CODE} NOT NULL DEFAULT '', ${OUTCOME}
        computed_at datetime(3) NOT NULL,
        INDEX standing_unit (training_year, unit_id, attainment),
        PRIMARY KEY (training_year, person_id)
      ) ${TABLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['standing', 'assessment_disagreement', 'assessment_failure', 'assessment_result', 'assessment_shard', 'assessment_run']) {
      await runner.query(`DROP TABLE IF EXISTS ${table}`);
    }
  }
}
