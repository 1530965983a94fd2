const { readdirSync, readFileSync, existsSync } = require('node:fs');
const { join } = require('node:path');

/** Packages that ship only ES modules; jest's CommonJS mode needs them transformed. */
function esmOnlyPackages() {
  const root = join(__dirname, 'node_modules');
  if (!existsSync(root)) return [];
  const names = readdirSync(root).flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(root, name)).map((inner) => `${name}/${inner}`) : name.startsWith('.') ? [] : [name],
  );
  return names.filter((name) => {
    const file = join(root, name, 'package.json');
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).type === 'module';
  });
}

/** CommonJS packages that call `import()`, which jest's CommonJS mode cannot; swc makes it a require. */
const IMPORTING_PACKAGES = ['@fastify/cookie', '@fastify/static'];

const swc = JSON.parse(readFileSync(join(__dirname, '.swcrc'), 'utf8'));
const escape = (name) => name.replaceAll(/[/.+-]/g, '\\$&');
const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: { '^.+\\.(ts|js|mjs)$': ['@swc/jest', { ...swc, swcrc: false }] },
  transformIgnorePatterns: [`/node_modules/(?!(${[...esmOnlyPackages(), ...IMPORTING_PACKAGES].map(escape).join('|')})/)`],
  moduleNameMapper: { '^#(kernel|credit-rules|ledger-proof|contracts)$': '<rootDir>/libs/$1/public.ts' },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data', '<rootDir>/web/dist'],
};

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/src/**/*.spec.ts', '<rootDir>/web/src/**/*.spec.ts', '<rootDir>/test/unit/**/*.spec.ts', '<rootDir>/test/architecture/**/*.spec.ts'] },
    { ...shared, displayName: 'integration', testMatch: ['<rootDir>/test/integration/**/*.spec.ts', '<rootDir>/test/e2e/**/*.spec.ts'], globalSetup: '<rootDir>/test/engines/start-engines.cjs', globalTeardown: '<rootDir>/test/engines/stop-engines.cjs' },
    { ...shared, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.spec.ts'], globalSetup: '<rootDir>/test/browser/support/start-city.cjs', globalTeardown: '<rootDir>/test/browser/support/stop-city.cjs' },
  ],
  testTimeout: 60_000,
  maxWorkers: 2,
  // What a file's modules leave behind is not given back; past this size collecting it costs more than a new process.
  workerIdleMemoryLimit: '900MB',
};
