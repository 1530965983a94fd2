import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { SignedCheckpoint, WhatIsExpected } from '#ledger-proof';
import { checkFile } from './check-file';
import { languageOf, usage } from './verifier-words';
import { writeVerdict } from './write-verdict';

const INTACT = 0;
const FAULTS = 1;
const MISUSED = 2;

/** @returns the exit code: 0 intact, 1 not, 2 the command itself was wrong. */
async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { against: { type: 'string' }, key: { type: 'string' }, language: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  const language = languageOf(values.language ?? process.env['LANG']);
  const [file] = positionals;
  if (values.help || file === undefined || positionals.length > 1) {
    process.stdout.write(`${usage[language]}\n`);
    return values.help ? INTACT : MISUSED;
  }
  const expected: WhatIsExpected = { key: values.key, against: values.against === undefined ? undefined : await readCheckpoint(values.against) };
  const verdict = await checkFile(file, expected);
  process.stdout.write(values.json ? `${JSON.stringify(verdict)}\n` : writeVerdict(verdict, expected, language));
  return verdict.intact ? INTACT : FAULTS;
}

async function readCheckpoint(file: string): Promise<SignedCheckpoint> {
  return JSON.parse(await readFile(file, 'utf8')) as SignedCheckpoint;
}

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = MISUSED;
  },
);
