import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The digests over which the root of a seal was taken: by them whoever was altered is named. */
export class SealedResultLeaves1767225602350 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE IF NOT EXISTS sealed_result_leaf (
      training_year smallint UNSIGNED NOT NULL,
      seal_no smallint UNSIGNED NOT NULL,
      person_id int UNSIGNED NOT NULL,
      hash binary(32) NOT NULL,
      PRIMARY KEY (training_year, seal_no, person_id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE IF EXISTS sealed_result_leaf');
  }
}
