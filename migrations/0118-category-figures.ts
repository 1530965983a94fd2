import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODES = 'CHARACTER SET ascii COLLATE ascii_bin';

/** Of which categories of activity totals consist, by person and added up; posts in the overview. */
export class CategoryFigures1767225602170 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['assessment_result', 'standing']) await runner.query(`ALTER TABLE ${table} ADD COLUMN IF NOT EXISTS by_category varchar(2000) ${CODES} NULL AFTER outcome`);
    await runner.query("ALTER TABLE overview_figure ADD COLUMN IF NOT EXISTS post varchar(40) NOT NULL DEFAULT '' AFTER `rank`");
    await runner.query(`
      CREATE TABLE IF NOT EXISTS overview_category_figure (
        id int UNSIGNED NOT NULL AUTO_INCREMENT,
        training_year smallint UNSIGNED NOT NULL,
        unit_id int UNSIGNED NOT NULL,
        managed_by varchar(80) NOT NULL,
        sums mediumtext ${CODES} NOT NULL,
        INDEX overview_category_figure_unit (training_year, unit_id),
        PRIMARY KEY (id)
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
    await runner.query('DELETE FROM overview_state');
    // Standings of before do not know their categories yet: they are counted anew by a job.
    await runner.query("INSERT INTO outbox_event (job, lane, payload) SELECT 'assessments.renew-standing', 'work', JSON_OBJECT('trainingYear', training_year) FROM policy_in_force");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE IF EXISTS overview_category_figure');
    await runner.query('ALTER TABLE overview_figure DROP COLUMN IF EXISTS post');
    for (const table of ['assessment_result', 'standing']) await runner.query(`ALTER TABLE ${table} DROP COLUMN IF EXISTS by_category`);
  }
}
