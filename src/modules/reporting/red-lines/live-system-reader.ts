import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Database } from '../../../platform/database/database';
import { SIGN_IN_WAYS } from '../../attendance/public';
import { PolicyLibrary } from '../../credit-policy/public';
import { declaredRoutes } from '../../identity/public';
import { PEOPLE_SORTS } from '../people/people-sorts';
import type { LiveSystem } from './live-system';

/** Reads the process that answers and the database behind it, anew each time. */
@Injectable()
export class LiveSystemReader {
  constructor(
    private readonly database: Database,
    private readonly discovery: DiscoveryService,
    private readonly policies: PolicyLibrary,
  ) {}

  async read(): Promise<LiveSystem> {
    const columns = await this.database.query<{ name: string }>("SELECT CONCAT(table_name, '.', column_name) AS name FROM information_schema.columns WHERE table_schema = DATABASE() ORDER BY table_name, ordinal_position");
    const inForce = await this.database.query<{ year: number; id: number }>('SELECT training_year AS year, policy_version_id AS id FROM policy_in_force ORDER BY training_year');
    const known = await this.policies.all();
    return {
      routes: declaredRoutes(this.discovery),
      columns: columns.map(({ name }) => name),
      policies: known.map(({ id, policy }) => ({ policy, inForceIn: inForce.filter((one) => one.id === id).map(({ year }) => year) })),
      peopleSorts: PEOPLE_SORTS,
      signInWays: SIGN_IN_WAYS,
    };
  }
}
