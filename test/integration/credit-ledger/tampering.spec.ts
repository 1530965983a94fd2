import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { ExportLinesCheck, faultSentence, type LedgerVerdict, type SignedCheckpoint, type SigningAlgorithm, type WhatIsExpected } from '#ledger-proof';
import { recordAudit, rowsOf } from '../../../src/modules/audit/public';
import { closeDay, exportLines, readExport, SealedResults, Signer } from '../../../src/modules/credit-ledger/public';
import { SYSTEM_ACTOR } from '../../../src/modules/identity/public';
import { ORGANIZATIONS_STATED_KINDS } from '../../../src/modules/organizations/public';
import { openLedger, YEAR, type Ledger } from './ledger';
import { computeChainAnew } from './compute-chain-anew';

const AT = new Date('2026-11-23T16:05:00.000Z');
const SWAP_ENTRIES = [
  'UPDATE credit_entry SET entry_no = 99 WHERE person_id = 1 AND entry_no = 2',
  'UPDATE credit_entry SET entry_no = 2 WHERE person_id = 1 AND entry_no = 3',
  'UPDATE credit_entry SET entry_no = 3 WHERE person_id = 1 AND entry_no = 99',
];
const INSERT_BEHIND = `INSERT INTO credit_entry SELECT training_year, person_id, 7, kind_id, quantity, starts_on, ends_on, achievement_key, reverses_entry_no, title, organiser,
  extra, unit_id, source, UNHEX(SHA2('new', 256)), reason, decided_under, posted_by, posted_at, hash FROM credit_entry WHERE person_id = 1 AND entry_no = 5`;

const POSTINGS = "INSERT INTO posting (id, person_id, unit_id, post, `rank`, staff_kind, managed_by, status, valid_from, recorded_by) VALUES (1, 1, 1, '', '一级科员', '公务员', '', '在职', '2026-01-01', 7), (2, 2, 1, '', '一级科员', '公务员', '', '在职', '2026-01-01', 7)";
const [STATED_POSTINGS] = ORGANIZATIONS_STATED_KINDS;

const signerOf = (algorithm: SigningAlgorithm, seed: number): Signer => new Signer({ signing: { algorithm, secret: Buffer.alloc(32, seed), earlierKeys: [] } });

describe('the verifier', () => {
  let ledger: Ledger;
  const signer = signerOf('ed25519', 5);
  beforeAll(async () => {
    ledger = await openLedger();
  });
  afterAll(() => ledger.close());

  /** Two people; four entries each on the first day, one more on the second, one since for the first. */
  beforeEach(async () => {
    await ledger.empty();
    await ledger.home.owner.query("UPDATE credit_fact_kind SET unit = 'day'");
    for (const table of ['audit_entry', 'stated_row', 'posting']) await ledger.home.owner.query(`DELETE FROM ${table}`);
    await ledger.home.owner.query(POSTINGS);
    await ledger.home.owner.query('UPDATE audit_head SET entry_id = 0, hash = ?', [Buffer.alloc(32)]);
    for (const personId of [1, 2]) await ledger.post([1, 2, 3, 4].map((number) => ledger.event(personId, number)));
    await record(3);
    await closeDay(ledger.database, signer, '2026-11-22', AT);
    for (const personId of [1, 2]) await ledger.post([ledger.event(personId, 5)]);
    await record(3);
    await closeDay(ledger.database, signer, '2026-11-23', AT);
    await ledger.post([ledger.event(1, 6)]);
  });

  const record = async (count: number): Promise<void> => {
    for (let number = 1; number <= count; number += 1) {
      await ledger.database.transaction((tx) => recordAudit(tx, { actor: SYSTEM_ACTOR, action: 'test.done', summary: { zh: '测试', en: 'Test' }, subject: { kind: 'test', id: number }, rows: number === 1 ? rowsOf(STATED_POSTINGS, [1, 2]) : [] }));
    }
  };
  const tamper = async (statements: readonly string[]): Promise<void> => {
    for (const statement of statements) await ledger.home.owner.query(statement);
  };
  const exported = async (by = signer): Promise<string> => (await buffer(Readable.from(exportLines(readExport({ database: ledger.database, signer: by, sealed: new SealedResults(), kinds: [STATED_POSTINGS] }, AT), by)))).toString('utf8');
  const check = (text: string, expected: WhatIsExpected = {}): LedgerVerdict => {
    const lines = new ExportLinesCheck(expected);
    for (const line of text.split('\n').slice(0, -1)) lines.accept(line);
    return lines.finish();
  };
  const namedAfter = async (expected: WhatIsExpected = {}): Promise<string[]> => check(await exported(), expected).faults.map((fault) => faultSentence(fault).en);
  const checkpoint = async (no: number): Promise<SignedCheckpoint> => {
    const [row] = await ledger.database.query<SignedCheckpoint>('SELECT body, algorithm, public_key AS publicKey, signature FROM ledger_checkpoint WHERE no = ?', [no]);
    if (!row) throw new Error(`no checkpoint ${no}`);
    return row;
  };

  test('finds nothing in what was written, and says what no checkpoint covers yet', async () => {
    const verdict = check(await exported(), { keys: [signer.publicKey.publicKey], against: await checkpoint(1) });
    expect(verdict).toMatchObject({ intact: true, faults: [], checkpoints: 2, chains: 2, entries: 11, withheld: 0, auditEntries: 8, uncovered: 1, rows: 2, unstated: 0, latest: { no: 2, closesDay: '2026-11-23' } });
  });

  const DAY_1 = '(checkpoint 1 of 2026-11-22)';
  const DAY_2 = '(checkpoint 2 of 2026-11-23)';

  test.each<[string, string[], string[]]>([
    ['a changed quantity', ['UPDATE credit_entry SET quantity = 9900 WHERE person_id = 1 AND entry_no = 2'], [`${YEAR}, person 1, entry 2 was changed ${DAY_1}`]],
    ['a change since the last checkpoint', ['UPDATE credit_entry SET quantity = 9900 WHERE person_id = 1 AND entry_no = 6'], [`${YEAR}, person 1, entry 6 was changed`]],
    ['a removed entry', ['DELETE FROM credit_entry WHERE person_id = 2 AND entry_no = 3'], [`${YEAR}, person 2, entry 3 was removed ${DAY_1}`]],
    ['two entries that changed places', SWAP_ENTRIES, [`${YEAR}, person 1, entry 2 was moved from another place ${DAY_1}`, `${YEAR}, person 1, entry 3 was moved from another place ${DAY_1}`]],
    ['an entry that nobody posted', [INSERT_BEHIND], [`${YEAR}, person 1, entry 7 was inserted`]],
    ['an entry before the first', [INSERT_BEHIND.replace('person_id, 7,', 'person_id, 0,')], [`${YEAR}, person 1, entry 0 was inserted ${DAY_1}`]],
    ['an audit entry before the first', ["INSERT INTO audit_entry SELECT 0, at, NULL, actor_name, action, '伪造', summary_en, subject_kind, subject_id, unit_path, NULL, NULL, request_id, previous_hash, hash FROM audit_entry WHERE id = 1"], ['audit entry 0 was inserted']],
    ['the last checkpoint removed', ['DELETE FROM ledger_checkpoint WHERE no = 2'], ['checkpoint 2 was cut off the end']],
    ['a cut end', ['DELETE FROM credit_entry WHERE person_id = 2 AND entry_no >= 4'], [`${YEAR}, person 2, entry 4–5 was cut off the end ${DAY_1}`]],
    [
      'a cut end whose head was set back',
      ['DELETE FROM credit_entry WHERE person_id = 2 AND entry_no = 5', 'UPDATE credit_ledger_head h JOIN credit_entry e USING (training_year, person_id) SET h.entry_no = 4, h.hash = e.hash WHERE h.person_id = 2 AND e.entry_no = 4'],
      [`${YEAR}, person 2, entry 5 was cut off the end ${DAY_2}`],
    ],
    [
      'a person’s whole chain removed with its head',
      ['DELETE FROM credit_entry WHERE person_id = 2', 'DELETE FROM credit_ledger_head WHERE person_id = 2'],
      [`${YEAR}, person 2, the head of the chain was removed`, `${YEAR}, person 2, entry 1–5 was cut off the end ${DAY_1}`],
    ],
    ['a kind of fact that says something else', ["UPDATE credit_fact_kind SET unit = 'half_day'"], expect.arrayContaining([`${YEAR}, person 1, entry 1 was changed ${DAY_1}`]) as unknown as string[]],
    ['a changed list of chains', ['UPDATE ledger_checkpoint_leaf SET checkpoint_no = 1 WHERE person_id = 2 AND entry_no = 5'], ['the list of chains of checkpoint 1 was changed', 'the list of chains of checkpoint 2 was changed']],
    ['a removed checkpoint', ['DELETE FROM ledger_checkpoint WHERE no = 1'], expect.arrayContaining(['checkpoint 1 was removed']) as unknown as string[]],
    ['a changed checkpoint', ["UPDATE ledger_checkpoint SET body = REPLACE(body, '2026-11-22', '2026-11-21') WHERE no = 1"], ['checkpoint 1 bears no valid signature', 'checkpoint 1 was changed']],
    ['a changed audit entry', ["UPDATE audit_entry SET actor_name = '张三' WHERE id = 2"], ['audit entry 2 was changed']],
    ['a removed audit entry', ['DELETE FROM audit_entry WHERE id = 2'], ['audit entry 2 was removed']],
    ['a cut end of the audit log', ['DELETE FROM audit_entry WHERE id >= 6'], [`audit entry 6–8 was cut off the end ${DAY_2}`]],
    [
      'a cut end of the audit log whose head was set back',
      ['DELETE FROM audit_entry WHERE id >= 6', 'UPDATE audit_head h JOIN audit_entry e ON e.id = 5 SET h.entry_id = 5, h.hash = e.hash'],
      [`audit entry 6–7 was cut off the end ${DAY_2}`],
    ],
    [
      'two audit entries that changed places',
      ['UPDATE audit_entry SET id = 99 WHERE id = 2', 'UPDATE audit_entry SET id = 2 WHERE id = 5', 'UPDATE audit_entry SET id = 5 WHERE id = 99'],
      ['audit entry 2 was moved from another place', 'audit entry 5 was moved from another place'],
    ],
    ['an altered row of which the audit log speaks', ["UPDATE posting SET valid_from = '2020-01-01' WHERE id = 2"], ['posting 2 of person 2 was changed, against audit entry 1']],
    ['an audit entry that nobody recorded', ["INSERT INTO audit_entry SELECT 9, at, NULL, actor_name, action, '伪造', summary_en, subject_kind, subject_id, unit_path, NULL, NULL, request_id, previous_hash, hash FROM audit_entry WHERE id = 1"], ['audit entry 9 was inserted']],
  ])('names %s', async (_fault, statements, named) => {
    await tamper(statements);
    expect(await namedAfter()).toEqual(named);
  });

  test('names a chain that was computed anew behind a changed entry', async () => {
    await tamper(['UPDATE credit_entry SET quantity = 9900 WHERE person_id = 1 AND entry_no = 5']);
    await computeChainAnew(ledger.home.owner, YEAR, 1);
    expect(await namedAfter()).toEqual([`${YEAR}, person 1, entry 5 was rewritten after the checkpoint ${DAY_2}`]);
  });

  test('names checkpoints cut off or made anew, also behind a shortened audit log when an earlier one was kept', async () => {
    const against = await checkpoint(2);
    await tamper(['DELETE FROM ledger_checkpoint WHERE no = 2', 'DELETE FROM ledger_checkpoint_leaf WHERE checkpoint_no = 2']);
    expect(await namedAfter()).toEqual(['checkpoint 2 was cut off the end']);
    expect(await namedAfter({ against })).toEqual(['checkpoint 2 was cut off the end']);
    await closeDay(ledger.database, signer, '2026-11-23', AT);
    expect(await namedAfter({ against })).toEqual(['checkpoint 2 was rewritten after the checkpoint']);
    await tamper(['DELETE FROM ledger_checkpoint WHERE no = 2', 'DELETE FROM ledger_checkpoint_leaf WHERE checkpoint_no = 2', 'DELETE FROM audit_entry WHERE id >= 6', 'UPDATE audit_head h JOIN audit_entry e ON e.id = 5 SET h.entry_id = 5, h.hash = e.hash']);
    expect(await namedAfter()).toEqual([]);
    expect(await namedAfter({ against })).toEqual(['checkpoint 2 was cut off the end']);
  });

  test('accepts no other key than the one it was told', async () => {
    await closeDay(ledger.database, signerOf('ed25519', 6), '2026-11-24', AT);
    expect(await namedAfter({ keys: [signer.publicKey.publicKey] })).toEqual(['checkpoint 3 is signed by another key than expected']);
  });

  test('refuses an export in which any line is absent, doubled or elsewhere, or has one character more, less or other', async () => {
    const lines = (await exported()).split('\n').slice(0, -1);
    const unnoticed = [...alterations(lines)].filter(({ altered }) => check(`${altered.join('\n')}\n`).intact);
    expect(unnoticed.map(({ what }) => what)).toEqual([]);
    const [first = ''] = lines;
    expect(check(`${first}\n{"record":"checkpoint"}\n{"record":"entry","entryNo":1}\n{"record":"chain"}\n`).faults.slice(0, 3)).toEqual([2, 3, 4].map((from) => ({ kind: 'unreadable', place: 'export', from })));
  });

  test('accepts an export signed anew by nobody else than whoever made it', async () => {
    const lines = (await exported()).split('\n').slice(0, -2);
    const digest = createHash('sha256').update(`${lines.join('\n')}\n`).digest('hex');
    const end = { record: 'end', lines: lines.length, digest, ...signerOf('ed25519', 6).sign('ledger export', `${lines.length} ${digest}`) };
    expect(check(`${[...lines, JSON.stringify(end)].join('\n')}\n`).faults).toEqual([{ kind: 'unknown_key', place: 'export' }]);
  });

  test('does not give out words that hold a resident ID, and still checks them', async () => {
    await ledger.post([ledger.event(2, 7, { title: '330799197101084000 的补登' })]);
    const text = await exported();
    expect(text).not.toContain('330799');
    expect(check(text)).toMatchObject({ intact: true, withheld: 1 });
    await tamper(['UPDATE credit_entry SET quantity = 1 WHERE person_id = 2 AND entry_no = 6']);
    expect(await namedAfter()).toEqual([`${YEAR}, person 2, entry 6 was changed`]);
  });

  test('takes postings and records that go on meanwhile for no fault', async () => {
    const going = Promise.all([...Array.from({ length: 30 }, (_none, index) => ledger.post([ledger.event(1 + (index % 3), 100 + index)])), record(10)]);
    const verdicts = await Promise.all(Array.from({ length: 4 }, async () => check(await exported())));
    await going;
    expect(verdicts.flatMap(({ faults }) => faults)).toEqual([]);
  });

  test.each(['ed25519', 'sm2'] as const)('is one file that needs nothing but Node, checks %s, and answers by its exit code', async (algorithm) => {
    const by = signerOf(algorithm, 5);
    await closeDay(ledger.database, by, '2026-11-24', AT);
    const [whole, changed, kept] = ['whole.ndjson.gz', 'changed.ndjson', 'kept.json'].map((name) => join(ledger.home.dataDir, `${algorithm}-${name}`)) as [string, string, string];
    const text = await exported(by);
    await writeFile(whole, gzipSync(text));
    await writeFile(changed, text.replace('"quantity":500', '"quantity":900'));
    await writeFile(kept, JSON.stringify(await checkpoint(3)));
    expect(await runVerifier([whole, '--against', kept])).toEqual({ code: 0, output: expect.stringMatching(/^完好/) });
    const { code, output } = await runVerifier([changed, '--language', 'en']);
    expect({ code, lines: output.split('\n').slice(0, 3) }).toEqual({ code: 1, lines: ['NOT intact: 2 faults.', `  - ${YEAR}, person 1, entry 1 was changed ${DAY_1}`, '  - the export was changed'] });
    await writeFile(changed, gzipSync(text).subarray(0, 900));
    expect(await runVerifier([changed, '--language', 'en'])).toEqual({ code: 1, output: expect.stringContaining('the export was cut off the end') });
    expect(await runVerifier([])).toMatchObject({ code: 2 });
    expect(await runVerifier([join(ledger.home.dataDir, 'nothing')])).toMatchObject({ code: 2 });
  });
});

/** Every line taken out, doubled and exchanged with the next; and in every line a character of each field changed. */
function* alterations(lines: readonly string[]): Generator<{ readonly what: string; readonly altered: readonly string[] }> {
  for (const [place, line] of lines.entries()) {
    const before = lines.slice(0, place);
    const after = lines.slice(place + 1);
    yield { what: `${place} absent`, altered: [...before, ...after] };
    yield { what: `${place} doubled`, altered: [...before, line, line, ...after] };
    yield { what: `${place} with a space more`, altered: [...before, `${line} `, ...after] };
    const [next, ...rest] = after;
    if (next !== undefined) yield { what: `${place} behind the next`, altered: [...before, next, line, ...rest] };
    for (const { index } of line.matchAll(/[^"](?=[",}])/g)) {
      const flipped = String.fromCharCode(line.charCodeAt(index) ^ 1);
      yield { what: `${place} at ${index}: ${line[index]} as ${flipped}`, altered: [...before, line.slice(0, index) + flipped + line.slice(index + 1), ...after] };
      yield { what: `${place} at ${index}: without ${line[index]}`, altered: [...before, line.slice(0, index) + line.slice(index + 1), ...after] };
    }
  }
}

function runVerifier(args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [join(process.cwd(), 'verifier/dist/xuefen-verify.mjs'), ...args], { env: { LANG: 'zh_CN.UTF-8' } }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr });
    });
  });
}
