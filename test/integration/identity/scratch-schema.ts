import { randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Audit1767225600100 } from '../../../migrations/0004-audit';
import { Idempotency1767225600050 } from '../../../migrations/0003-idempotency';
import { Identity1767225600300 } from '../../../migrations/0011-identity';
import { GrantsByAuthority1767225600301 } from '../../../migrations/0012-grants-by-authority';
import { Organizations1767225600200 } from '../../../migrations/0010-organizations';
import { StatedRows1767225602600 } from '../../../migrations/0160-stated-rows';
import { AUDIT_ENTITIES } from '../../../src/modules/audit/public';
import { IDENTITY_ENTITIES } from '../../../src/modules/identity/public';
import { createDataSource } from '../../../src/platform/database/data-source';
import { IdempotencyKey } from '../../../src/platform/http/idempotency-key.entity';

export interface ScratchSchema {
  readonly source: DataSource;
  readonly url: string;
  drop(): Promise<void>;
}

/** A schema of the test's own, with the tables that identity and audit need. */
export async function createScratchSchema(): Promise<ScratchSchema> {
  const admin = process.env['XUEFEN_TEST_DATABASE_ADMIN_URL'] ?? '';
  const name = `identity_${randomBytes(6).toString('hex')}`;
  const server = await new DataSource({ type: 'mariadb', url: admin }).initialize();
  await server.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
  const url = Object.assign(new URL(admin), { pathname: `/${name}` }).href;
  const source = await createDataSource(
    url,
    [...AUDIT_ENTITIES, ...IDENTITY_ENTITIES, IdempotencyKey],
    [Idempotency1767225600050, Audit1767225600100, Organizations1767225600200, Identity1767225600300, GrantsByAuthority1767225600301, StatedRows1767225602600],
  ).initialize();
  await source.runMigrations();
  return {
    source,
    url,
    async drop() {
      if (source.isInitialized) await source.destroy();
      await server.query(`DROP DATABASE ${name}`);
      await server.destroy();
    },
  };
}
