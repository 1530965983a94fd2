import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? match[0]);
const withoutSpaceAndQuotes = (text: string) => text.replaceAll(/[\s'"`\\]+/g, ' ').trim();

const dockerfile = textOf('docker/Dockerfile');
const compose = textOf('docker/compose.yml');

describe('the docker door leads into the same house as npm start', () => {
  it('runs the major version of node that package.json asks for, in every stage', () => {
    const wanted = /\d+/.exec((JSON.parse(textOf('package.json')) as { engines: { node: string } }).engines.node)?.[0];
    const bases = matches(dockerfile, /^FROM node:(\d+)/gm);
    expect(bases.length).toBeGreaterThan(0);
    expect(new Set(bases)).toEqual(new Set([wanted]));
  });

  it('starts entry files that exist, the same ones as the launcher', () => {
    const entries = new Set([...matches(dockerfile, /dist\/(src\/\w+)\.js/g), ...matches(compose, /dist\/(src\/\w+)\.js/g)]);
    expect(entries).toEqual(new Set(['src/main', 'src/worker', 'src/cli']));
    const launcher = textOf('launcher/application.mjs') + textOf('launcher/start.mjs');
    for (const entry of entries) {
      expect({ entry, exists: existsSync(join(root, `${entry}.ts`)) }).toEqual({ entry, exists: true });
      expect(launcher).toContain(`dist/${entry}.js`);
    }
  });

  it('gives the processes every setting that has no default', () => {
    const configuration = textOf('src/platform/configuration/configuration.ts');
    const needed = matches(configuration, /read\.(?!optional)\w+\('(\w+)'\)/g);
    expect(needed).toContain('DATABASE_URL');
    const given = matches(compose, /^ {4}(\w+):/gm);
    for (const name of matches(configuration, /read\.optional\w*\('(\w+)'\)/g)) expect(compose).toContain(`${name}: \${${name}:-}`);
    const launcherGives = textOf('launcher/application-environment.mjs');
    for (const name of needed) {
      expect(given).toContain(name);
      expect(launcherGives).toContain(`${name}:`);
    }
  });

  it('sets MariaDB as the launcher does', () => {
    const launcher = textOf('launcher/engines/mariadb.mjs').replace('${bufferMegabytes}', '512').replace('${durable ? 1 : 2}', '1');
    const options = matches(compose, /^ {6}- (--\S+)$/gm);
    expect(options.length).toBeGreaterThan(5);
    for (const option of options) expect(launcher).toContain(option);
  });

  it('makes the accounts of the launcher, with the same rights', () => {
    const launcher = withoutSpaceAndQuotes(textOf('launcher/engines/mariadb-accounts.mjs'));
    const statements = matches(textOf('docker/create-accounts.sh'), /^((?:CREATE DATABASE|GRANT) .*);$/gm);
    expect(statements).toHaveLength(3);
    for (const statement of statements) expect(launcher).toContain(withoutSpaceAndQuotes(statement));
  });

  it('has no default for any secret, and names each in the example', () => {
    const secrets = new Set(matches(compose, /\$\{(XUEFEN_\w*(?:PASSWORD|KEY|SECRET)\b)/g));
    expect(secrets.size).toBe(7);
    const example = textOf('docker/secrets.example.env');
    for (const secret of secrets) {
      expect(compose).not.toMatch(new RegExp(`\\$\\{${secret}(?!:\\?)`));
      expect(example).toMatch(new RegExp(`^${secret}=$`, 'm'));
    }
  });

  it('does not run as root, and is watched', () => {
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toMatch(/^HEALTHCHECK /m);
  });
});
