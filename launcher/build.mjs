// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { takeName } from './exclusive.mjs';
import { step } from './progress.mjs';
import { projectRoot } from './project-root.mjs';
import { Refusal } from './refusal.mjs';
import { runCommand } from './run-command.mjs';

/** @typedef {{ name: string, inputs: string[], output: string, stamp: string, script: string[] }} Build */

/** @type {Build} */
const server = {
  name: 'Building the server',
  inputs: ['src', 'libs', 'migrations', 'bench', 'package-lock.json', '.swcrc', 'nest-cli.json', 'tsconfig.json'],
  output: 'dist/src/main.js',
  stamp: 'dist/.server-sources',
  script: ['node_modules/@nestjs/cli/bin/nest.js', 'build'],
};

/** @type {Build} */
const web = {
  name: 'Building the pages',
  inputs: ['web', 'libs/contracts', 'libs/kernel', 'docs/openapi.json', 'package-lock.json'],
  output: 'web/dist/index.html',
  stamp: 'web/dist/.sources',
  script: ['web/build.mjs'],
};

/** @type {Build} */
const verifier = {
  name: 'Building the offline verifier',
  inputs: ['verifier', 'libs/ledger-proof', 'libs/kernel', 'package-lock.json'],
  output: 'verifier/dist/xuefen-verify.mjs',
  stamp: 'verifier/dist/.sources',
  script: ['verifier/build.mjs'],
};

/** The digest of the sources that the present server was built from. */
export function serverSources() {
  return readFileSync(join(projectRoot, server.stamp), 'utf8');
}

/** Builds what does not stem from the present sources, or everything `afresh`. Two commands of one working copy take turns. */
export async function ensureBuilt({ pages = true, afresh = false } = {}) {
  const turn = await takeName({ name: 'build', waitMilliseconds: 600_000 });
  if (turn === undefined) throw new Refusal('Another command of this project has been building for ten minutes: end it and run the same command again.');
  try {
    for (const build of pages ? [server, verifier, web] : [server, verifier]) {
      if (afresh) rmSync(join(projectRoot, build.stamp), { force: true });
      await buildWhenChanged(build);
    }
  } finally {
    turn.release();
  }
}

/** @param {Build} build */
async function buildWhenChanged({ name, inputs, output, stamp, script }) {
  const sources = sourcesDigest(inputs);
  const stampFile = join(projectRoot, stamp);
  if (existsSync(join(projectRoot, output)) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sources) return;
  rmSync(stampFile, { force: true });
  await step(name, () => runCommand({ command: process.execPath, args: script, cwd: projectRoot }));
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, sources);
}

/** @param {string[]} inputs */
function sourcesDigest(inputs) {
  const digest = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesUnder(join(projectRoot, input)))) {
    digest.update(file.slice(projectRoot.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return digest.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  const names = readdirSync(path).filter((name) => !['dist', '.generated', 'node_modules'].includes(name)).toSorted();
  return names.flatMap((name) => filesUnder(join(path, name)));
}
