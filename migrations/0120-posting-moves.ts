import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODE = 'CHARACTER SET ascii COLLATE ascii_bin';

export class PostingMoves1767225602100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE IF NOT EXISTS posting_move (
      id int UNSIGNED NOT NULL AUTO_INCREMENT,
      person_id int UNSIGNED NOT NULL,
      kind varchar(16) ${CODE} NOT NULL,
      moved_on date NOT NULL,
      from_posting_id int UNSIGNED NOT NULL,
      ended_it tinyint UNSIGNED NOT NULL,
      to_posting_id int UNSIGNED NULL,
      reason varchar(300) NOT NULL,
      document_no varchar(100) NOT NULL,
      account_id int UNSIGNED NULL,
      author_name varchar(100) NOT NULL,
      at datetime(3) NOT NULL,
      undone_at datetime(3) NULL,
      undone_by_name varchar(100) NOT NULL DEFAULT '',
      undone_reason varchar(300) NOT NULL DEFAULT '',
      INDEX posting_move_person (person_id, id),
      INDEX posting_move_day (moved_on, id),
      PRIMARY KEY (id)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci`);
    await runner.query('ALTER TABLE org_unit ADD COLUMN IF NOT EXISTS closed_on date NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE org_unit DROP COLUMN IF EXISTS closed_on');
    await runner.query('DROP TABLE IF EXISTS posting_move');
  }
}
