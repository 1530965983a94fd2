/** Everything that may be asked of the API. Which role holds which is decided in `identity/roles.ts`. */
export const PERMISSIONS = [
  'own.read',
  'units.read',
  'people.read',
  'people.unmask',
  'people.export',
  'overview.read',
  'imports.read',
  'imports.manage',
  'policies.read',
  'runs.read',
  'runs.manage',
  'partners.read',
  'partners.manage',
  'catalog.read',
  'catalog.manage',
  'accounts.read',
  'accounts.manage',
  'accounts.unlock',
  'audit.read',
] as const;

export type Permission = (typeof PERMISSIONS)[number];
