import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A grant may be limited to the people whom one authority manages (干部管理权限). */
export class GrantsByAuthority1767225600301 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE role_grant ADD COLUMN IF NOT EXISTS managed_by varchar(80) NULL AFTER unit_id');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE role_grant DROP COLUMN IF EXISTS managed_by');
  }
}
