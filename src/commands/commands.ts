import type { Command } from './command';
import { demo } from './demo';
import { ledgerVerify } from './ledger-verify';
import { migrate } from './migrate';
import { openapi } from './openapi';
import { findSchemaDrift } from './schema-drift';
import { totals } from './totals';

/** By the words they are called with. */
export const commands: Readonly<Record<string, Command>> = {
  migrate: {
    says: 'bring the tables up to date and grant the application its rights',
    run: async (_args, environment) => {
      await migrate(environment);
      return 0;
    },
  },
  demo: { says: 'load the demo city into an empty database; print the result of its year', run: demo },
  totals: { says: 'roster and records in, explained yearly totals out (see npm run totals)', run: totals },
  'ledger verify': { says: 'recompute every chain of the ledger and of the audit log', run: ledgerVerify },
  openapi: { says: 'write docs/openapi.json, or with --check compare it', run: openapi },
  'schema-drift': {
    says: 'compare what the migrations make with the entities',
    run: async (_args, environment) => {
      const missing = await findSchemaDrift(environment['DATABASE_OWNER_URL'] ?? environment['DATABASE_URL'] ?? '');
      process.stdout.write(missing.length === 0 ? 'Tables and entities agree.\n' : `The migrations lack:\n${missing.join('\n')}\n`);
      return missing.length === 0 ? 0 : 1;
    },
  },
};
