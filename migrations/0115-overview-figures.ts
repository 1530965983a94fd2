import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Figures of the overview, added up beforehand; people by the order of their names; what was counted last. */
export class OverviewFigures1767225602150 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE IF NOT EXISTS overview_figure (
        id int UNSIGNED NOT NULL AUTO_INCREMENT,
        training_year smallint UNSIGNED NOT NULL,
        unit_id int UNSIGNED NOT NULL,
        \`rank\` varchar(40) NOT NULL,
        staff_kind varchar(40) NOT NULL,
        managed_by varchar(80) NOT NULL,
        attainment varchar(8) CHARACTER SET ascii COLLATE ascii_bin NULL,
        unmet varchar(400) CHARACTER SET ascii COLLATE ascii_bin NULL,
        flagged tinyint UNSIGNED NOT NULL,
        people int UNSIGNED NOT NULL,
        INDEX overview_figure_unit (training_year, unit_id),
        PRIMARY KEY (id)
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
    await runner.query(`
      CREATE TABLE IF NOT EXISTS overview_state (
        training_year smallint UNSIGNED NOT NULL,
        basis varchar(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        built_at datetime(3) NOT NULL,
        PRIMARY KEY (training_year)
      ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
    await runner.query('CREATE INDEX IF NOT EXISTS standing_counted ON standing (training_year, computed_at)');
    await runner.query('CREATE INDEX IF NOT EXISTS civil_servant_pinyin ON civil_servant (name_pinyin, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX IF EXISTS civil_servant_pinyin ON civil_servant');
    await runner.query('DROP INDEX IF EXISTS standing_counted ON standing');
    await runner.query('DROP TABLE IF EXISTS overview_state');
    await runner.query('DROP TABLE IF EXISTS overview_figure');
  }
}
