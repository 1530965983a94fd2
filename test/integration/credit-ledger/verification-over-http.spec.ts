import { gunzipSync } from 'node:zlib';
import { addDays, trainingDayAt } from '#kernel';
import { isSigned, ExportLinesCheck, type SignedCheckpoint } from '#ledger-proof';
import { closeDay, runVerification, SealedResults, Signer } from '../../../src/modules/credit-ledger/public';
import { Database } from '../../../src/platform/database/database';
import { FileStorage } from '../../../src/platform/storage/file-storage';
import { startApi, type Api } from '../../support/api';
import { WorkerProcess } from '../../support/product-process';
import { rowsOfWorkbook } from '../../support/rows-of-workbook';
import { until } from '../../support/until';
import type { Visitor } from '../../support/visitor';
import { openLedger, type Ledger } from './ledger';

/** By the worker's own clock, which then finds no day left to close. */
const AT = new Date();
const YESTERDAY = addDays(trainingDayAt(AT), -1);

describe('the auditors’ verification', () => {
  let ledger: Ledger;
  let api: Api;
  let worker: WorkerProcess;
  let auditor: Visitor;
  let signer: Signer;
  beforeAll(async () => {
    ledger = await openLedger();
    await ledger.post([...Array.from({ length: 40 }, (_none, index) => ledger.event(1 + (index % 8), index)), ledger.event(9, 1, { title: '330799197101084000 的补登' })]);
    api = await startApi(ledger.home.environment);
    signer = api.app.get(Signer, { strict: false });
    await closeDay(ledger.database, signer, YESTERDAY, AT);
    worker = await WorkerProcess.start(ledger.home.environment);
    auditor = await api.signedIn({ grants: [{ role: 'auditor', unitId: null }] });
  });
  afterAll(async () => {
    await worker?.stop();
    await api?.close();
    await ledger?.close();
  });

  const verified = async (keepsExport: boolean): Promise<Record<string, unknown>> => {
    const { status, body } = await auditor.ask('POST', '/ledger-verifications', { keepsExport });
    expect([status, body]).toEqual([202, expect.objectContaining({ status: expect.stringMatching(/^(queued|running|completed)$/), keepsExport, faults: null, verdict: null })]);
    return until('the verification is over', async () => {
      const { body: now } = await auditor.ask('GET', `/ledger-verifications/${String(body['id'])}`);
      return now['status'] === 'completed' && now;
    });
  };

  test('says intact, and keeps what it checked for the offline verifier, without a resident ID', async () => {
    const done = await verified(true);
    expect(done).toMatchObject({ faults: 0, verdict: { intact: true, entries: 41, chains: 9, withheld: 1, checkpoints: 1, uncovered: 0, faults: [] } });
    expect(done['done']).toBe(done['total']);
    const file = await auditor.download(`/ledger-verifications/${String(done['id'])}/export.ndjson.gz`);
    const text = gunzipSync(file.body).toString('utf8');
    const check = new ExportLinesCheck({ keys: signer.keys });
    for (const line of text.split('\n').slice(0, -1)) check.accept(line);
    expect(check.finish()).toMatchObject({ intact: true, entries: 41 });
    expect(text).not.toContain('330799');
  });

  test('names what was changed, and is listed', async () => {
    await ledger.home.owner.query('UPDATE credit_entry SET quantity = 1 WHERE person_id = 3 AND entry_no = 2');
    const done = await verified(false);
    await ledger.home.owner.query('UPDATE credit_entry SET quantity = 500 WHERE person_id = 3 AND entry_no = 2');
    expect(done).toMatchObject({ faults: 1, sizeBytes: null, verdict: { intact: false, faults: [{ zh: `2026 年度、人员 3 第 2 条记录内容被改动（第 1 号检查点，${YESTERDAY}）` }] } });
    const { body } = await auditor.ask('GET', '/ledger-verifications?limit=1');
    expect(body).toMatchObject({ items: [{ id: done['id'], faults: 1, verdict: null }] });
    const [listed = []] = await rowsOfWorkbook((await auditor.download('/ledger-verifications/export.xlsx', { 'accept-language': 'en' })).body, 'Ledger verifications', 'No.');
    expect([listed[0], listed[3], listed[6]]).toEqual([String(done['id']), 'Completed', '1 fault']);
    expect(await auditor.ask('GET', `/ledger-verifications/${String(done['id'])}/export.ndjson.gz`)).toMatchObject({ status: 404, body: { code: 'EXPORT_NOT_KEPT' } });
  });

  test('begins again where it was stopped, and ends once', async () => {
    await ledger.post(Array.from({ length: 2_100 }, (_none, index) => ledger.event(20, index)));
    const { insertId } = (await ledger.home.owner.query("INSERT INTO ledger_verification (status, keeps_export, created_by, created_by_name, created_at) VALUES ('queued', 1, 1, 'x', NOW(3))")) as { insertId: number };
    const parts = { database: api.app.get(Database), storage: api.app.get(FileStorage), signer, sealed: api.app.get(SealedResults, { strict: false }), kinds: [], clock: { now: () => AT } };
    await expect(runVerification(parts, insertId, AbortSignal.abort())).rejects.toThrow('shutting down');
    await Promise.all([runVerification(parts, insertId, new AbortController().signal), runVerification(parts, insertId, new AbortController().signal)]);
    await runVerification(parts, insertId, AbortSignal.abort());
    expect((await auditor.ask('GET', `/ledger-verifications/${insertId}`)).body).toMatchObject({ status: 'completed', faults: 0, verdict: { entries: 2_141 } });
  });

  test('hands out checkpoints, the key and the verifier', async () => {
    const { body } = await auditor.ask('GET', '/ledger-checkpoints');
    expect(body).toMatchObject({ count: 1, key: { algorithm: 'ed25519', publicKey: signer.publicKey.publicKey }, items: [{ no: 1, closesDay: YESTERDAY, leaves: 9 }] });
    const sheet = await rowsOfWorkbook((await auditor.download('/ledger-checkpoints/export.xlsx')).body, '检查点', '编号');
    expect(sheet.map(([no, day, , leaves, , algorithm, fingerprint]) => [no, day, leaves, algorithm, fingerprint])).toEqual([['1', YESTERDAY, '9', 'ed25519', (body['key'] as { fingerprint: string }).fingerprint]]);
    const kept = JSON.parse((await auditor.download('/ledger-checkpoints/1/checkpoint.json')).body.toString('utf8')) as SignedCheckpoint;
    expect(isSigned(kept, 'ledger checkpoint', kept.body)).toBe(true);
    expect((await auditor.download('/ledger-verifier/xuefen-verify.mjs')).body.toString('utf8')).toContain('node:crypto');
    expect(await auditor.ask('GET', '/ledger-checkpoints/2/checkpoint.json')).toMatchObject({ status: 404, body: { code: 'CHECKPOINT_NOT_FOUND' } });
    expect(await auditor.ask('GET', '/ledger-verifications/999')).toMatchObject({ status: 404, body: { code: 'VERIFICATION_NOT_FOUND' } });
  });

  test('is for auditors of the whole city only, and leaves a trace', async () => {
    await api.database.query("INSERT INTO org_unit (id, code, name, kind, parent_id, path, depth, sort_order) VALUES (501, 'city', '市', 'city', NULL, '/501/', 0, 1), (502, 'bureau', '局', 'bureau', 501, '/501/502/', 1, 1)");
    const partial = await api.signedIn({ grants: [{ role: 'auditor', unitId: 502 }] });
    expect((await partial.ask('GET', '/ledger-checkpoints')).status).toBe(403);
    expect((await partial.ask('POST', '/ledger-verifications', {})).status).toBe(403);
    const { body } = await auditor.ask('GET', '/audit-entries?action=ledger.');
    expect((body['items'] as { action: string }[]).map(({ action }) => action)).toEqual(['ledger.verification_ordered', 'ledger.exported']);
  });
});
