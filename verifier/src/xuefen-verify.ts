import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { SignedCheckpoint, WhatIsExpected } from '#ledger-proof';
import { checkFile } from './check-file';
import { checkTranscript, readTranscript } from './check-transcript';
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
    options: { against: { type: 'string' }, key: { type: 'string', multiple: true }, qr: { type: 'string' }, language: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  const language = languageOf(values.language ?? process.env['LANG']);
  const [file] = positionals;
  const { key: keys, qr } = values;
  const nothing = file === undefined && (qr === undefined || keys === undefined);
  if (values.help || nothing || positionals.length > 1) {
    process.stdout.write(`${usage[language]}\n`);
    return values.help ? INTACT : MISUSED;
  }
  const transcript = file === undefined ? undefined : await readTranscript(file);
  if (file === undefined || transcript !== undefined) {
    const { intact, text } = checkTranscript(transcript, { keys, qr }, language);
    process.stdout.write(text);
    return intact ? INTACT : FAULTS;
  }
  const expected: WhatIsExpected = { keys, against: values.against === undefined ? undefined : await readCheckpoint(values.against) };
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
