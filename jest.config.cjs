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

/** @throws Error of a folder whose files would be forgotten when they run together */
function folders(parent) {
  return readdirSync(join(__dirname, parent)).map((name) => {
    if (!existsSync(join(__dirname, parent, name, 'together.ts'))) throw new Error(`${parent}/${name}/together.ts is missing: it runs the folder's files in npm test`);
    return `${parent}/${name}`;
  });
}

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

/** `npm test` runs the files of a folder together, see test/support/run-together.ts; jest by itself runs them one by one. */
const together = process.env.XUEFEN_TESTS_TOGETHER === 'yes';
const integration = together ? folders('test/integration').map((folder) => `<rootDir>/${folder}/together.ts`) : ['<rootDir>/test/integration/**/*.spec.ts'];
const browser = [together ? '<rootDir>/test/browser/together/part-*.ts' : '<rootDir>/test/browser/*.spec.ts'];

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/src/**/*.spec.ts', '<rootDir>/web/src/**/*.spec.ts', '<rootDir>/test/unit/**/*.spec.ts', '<rootDir>/test/architecture/**/*.spec.ts'] },
    { ...shared, displayName: 'integration', testMatch: integration, globalSetup: '<rootDir>/test/engines/start-engines.cjs', globalTeardown: '<rootDir>/test/engines/stop-engines.cjs' },
    { ...shared, displayName: 'browser', testMatch: browser, globalSetup: '<rootDir>/test/browser/support/start-city.cjs', globalTeardown: '<rootDir>/test/browser/support/stop-city.cjs' },
  ],
  testTimeout: 60_000,
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/engines/longest-first.cjs',
  // What a file's modules leave behind is not given back; past this size collecting it costs more than a new process.
  workerIdleMemoryLimit: '900MB',
};
