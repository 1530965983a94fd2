import type { Command } from './command';

/** By the words they are called with. Each loads what it needs and no more. */
export const commands: Readonly<Record<string, Command>> = {
  migrate: {
    says: 'bring the tables up to date and grant the application its rights',
    run: async (_args, environment) => (await import('./migrate.js')).migrate(environment),
  },
  demo: {
    says: 'load the demo city into an empty database; print the result of its year',
    run: async (args, environment) => (await import('./demo.js')).demo(args, environment),
  },
  totals: {
    says: 'roster and records in, explained yearly totals out (see npm run totals)',
    run: async (args, environment) => (await import('./totals.js')).totals(args, environment),
  },
  'totals check': {
    says: 'look at the files that totals would take, without a database',
    run: async (args) => (await import('./check-totals.js')).checkTotals(args),
  },
  'account create': {
    says: 'make an account with one role, such as the first system administrator',
    run: async (args, environment) => (await import('./create-account-command.js')).createAccountCommand(args, environment),
  },
  import: {
    says: 'bring a roster or records in: import roster|records FILE.xlsx --year 2026',
    run: async (args, environment) => (await import('./import-file.js')).importFile(args, environment),
  },
  'ledger verify': {
    says: 'recompute every chain of the ledger and of the audit log',
    run: async (args, environment) => (await import('./ledger-verify.js')).ledgerVerify(args, environment),
  },
  'ledger checkpoint': {
    says: 'sign where every chain stands now, beside the daily checkpoints',
    run: async (args, environment) => (await import('./ledger-checkpoint.js')).ledgerCheckpoint(args, environment),
  },
  'ledger export': {
    says: 'write what the offline verifier reads: ledger export --out FILE.ndjson.gz',
    run: async (args, environment) => (await import('./ledger-export.js')).ledgerExport(args, environment),
  },
  'evidence verify': {
    says: 'read every piece of evidence and compare it with its digest',
    run: async (args, environment) => (await import('./evidence-verify.js')).evidenceVerify(args, environment),
  },
  'audit seats': {
    says: 'prove from the rows that no class or venue has a person too many and nobody was overtaken',
    run: async (args, environment) => (await import('./audit-seats.js')).auditSeatsCommand(args, environment),
  },
  openapi: {
    says: 'write docs/openapi.json, or with --check compare it',
    run: async (args, environment) => (await import('./openapi.js')).openapi(args, environment),
  },
  'schema-drift': {
    says: 'compare what the migrations make with the entities',
    run: async (_args, environment) => (await import('./schema-drift.js')).schemaDrift(environment),
  },
};
